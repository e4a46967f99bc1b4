package main

import (
	"context"
	"io"
	"iter"
	"slices"

	"github.com/sopkit/sopkit/render"
)

// generate writes the sheets of the inputs and reports on them.
func (p *program) generate(ctx context.Context, paths []string, stdout io.Writer) error {
	s := &p.s
	if err := p.oneFile(); err != nil {
		return err
	}
	o, err := s.renderOptions()
	if err != nil {
		return err
	}
	r := newReport(p.t, p.t.sheets, s.dir, stdout, p.stderr)
	known := madeIn(s.dir, o)
	known.forget(s.force)
	files := p.inputs(paths)
	for _, path := range files {
		p.tellUnlisted(path)
	}
	jobs, err := p.named(p.readJobs(ctx, files, o, known, r))
	if err != nil {
		return err
	}
	return writeAll(ctx, jobs, len(files), known, s.dir, s.formats.list, r)
}

// writeAll carries out the jobs, n of them as far as is known, into the folder,
// which it makes, and reports on them. Those that come after an interruption are
// reported too, as not done.
func writeAll(
	ctx context.Context, jobs iter.Seq[job], n int, known *made, dir string, list []format, r *report,
) error {
	if err := makeFolder(dir); err != nil {
		return err
	}
	r.start(n)
	work := func(_ context.Context, j job) written { return known.write(ctx, j, dir, list) }
	for j, w := range render.Each(context.WithoutCancel(ctx), jobs, work) {
		r.add(j, w)
	}
	return r.close()
}

// write is write, unless all files are still what they would be. How many files
// a format with one for each page has is not known beforehand: then they are made.
func (m *made) write(ctx context.Context, j job, dir string, list []format) written {
	if j.err == nil && !slices.Contains(list, svg) {
		var names []string
		for _, f := range filesOf(j.name, 1, list) {
			names = append(names, f.name)
		}
		if m.current(dir, names, j.of) {
			return written{current: true}
		}
	}
	w := write(ctx, j, dir, list)
	if w.err == nil {
		m.note(dir, w.files, j.of)
	}
	return w
}

// forget makes all files be made anew.
func (m *made) forget(all bool) {
	if m != nil && all {
		clear(m.known)
	}
}
