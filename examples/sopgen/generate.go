package main

import (
	"context"
	"io"
)

// generate writes the sheets of the inputs and reports on them.
func (p *program) generate(ctx context.Context, paths []string, stdout io.Writer) error {
	s := &p.s
	o, err := s.renderOptions()
	if err != nil {
		return err
	}
	r := newReport(p.t, p.t.sheets, s.dir, stdout, p.stderr)
	return writeAll(ctx, p.readJobs(ctx, paths, o), s.dir, s.formats.list, r)
}

// writeAll carries out the jobs into the folder, which it makes, and reports on
// them.
func writeAll(ctx context.Context, jobs []job, dir string, list []format, r *report) error {
	if err := makeFolder(dir); err != nil {
		return err
	}
	r.start(len(jobs))
	inOrder(len(jobs),
		func(i int) written { return write(ctx, jobs[i], dir, list) },
		func(i int, w written) { r.add(jobs[i], w) })
	return r.close()
}
