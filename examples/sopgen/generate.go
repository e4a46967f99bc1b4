package main

import (
	"context"
	"io"
	"os"
)

// generate writes the sheets of the inputs and reports on them.
func generate(ctx context.Context, paths []string, s *settings, t *words, stdout, stderr io.Writer) error {
	o, err := s.renderOptions()
	if err != nil {
		return err
	}
	jobs := readJobs(paths)
	if err := os.MkdirAll(s.dir, 0o777); err != nil {
		return err
	}
	r := newReport(t, s.dir, len(jobs), stdout, stderr)
	inOrder(len(jobs),
		func(i int) written { return writeSheet(ctx, jobs[i], s.dir, s.formats.list, o) },
		func(i int, w written) { r.add(jobs[i], w) })
	return r.close()
}
