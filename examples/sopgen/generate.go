package main

import (
	"context"
	"io"
)

// generate writes the sheets of the inputs and reports on them.
func generate(ctx context.Context, paths []string, s *settings, t *words, stdout, stderr io.Writer) error {
	o, err := s.renderOptions()
	if err != nil {
		return err
	}
	return writeAll(ctx, readJobs(ctx, paths, o), s.dir, s.formats.list, newReport(t, t.sheets, s.dir, stdout, stderr))
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
