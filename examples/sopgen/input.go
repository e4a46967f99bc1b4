package main

import (
	"context"
	"fmt"
	"iter"
	"path/filepath"
	"strings"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

// job is one sheet or form to write, or an input that could not be read.
type job struct {
	name string  // file name without extension; empty when err is set
	draw drawing // nil when err is set
	err  error
	of   string // hash of all it is made of; "": not known
	box  []rune // characters that the PDF shows as empty boxes
}

// sheetJob is the job of a procedure's sheet.
func sheetJob(name string, p *sop.Procedure, o *render.Options) job {
	return job{name: name, box: render.Boxed(p), draw: drawSheet(p, o)}
}

// readJobs reads the inputs in order, each when those before it have been taken.
// One that cannot be read becomes a job with an error; the others are read all
// the same. It prints nothing, as others print meanwhile. The sheets of a manual
// are named by position and ID, a sheet of its own as its file is.
func (p *program) readJobs(
	ctx context.Context, paths []string, o *render.Options, known *made, r *report,
) iter.Seq[job] {
	return func(yield func(job) bool) {
		taken := map[string]bool{}
		for _, path := range paths {
			m, err := p.loadSheets(ctx, path)
			if err != nil {
				m = &sop.Manual{}
				if !yield(job{err: err}) {
					return
				}
			} else {
				r.more(len(m.Procedures) - 1)
			}
			for j := range sheetJobs(path, m, taken, o, known) {
				if !yield(j) {
					return
				}
			}
		}
	}
}

// sheetJobs are the jobs of the sheets that were read from a path.
func sheetJobs(
	path string, m *sop.Manual, taken map[string]bool, o *render.Options, known *made,
) iter.Seq[job] {
	return func(yield func(job) bool) {
		for i := range m.Procedures {
			x := &m.Procedures[i]
			name := safeName(x)
			switch {
			case isManual(path):
				name = fmt.Sprintf("%02d-%s", i+1, name)
			case path != stdin:
				base := filepath.Base(path)
				name = sop.Slug(strings.TrimSuffix(base, filepath.Ext(base)))
			}
			j := sheetJob(unique(name, taken), x, o)
			if j.of = known.of(x); !yield(j) {
				return
			}
		}
	}
}

// safeName returns a file name without extension for the sheet, safe whatever
// the sheet says.
func safeName(p *sop.Procedure) string {
	if p.ID == "" {
		return sop.Slug(p.Title)
	}
	return sop.Slug(p.ID)
}

// unique returns name, or name with the first free number from 2 when it is
// taken, and takes it. Letter case does not tell two names apart.
func unique(name string, taken map[string]bool) string {
	free := name
	for n := 2; taken[strings.ToLower(free)]; n++ {
		free = fmt.Sprintf("%s-%d", name, n)
	}
	taken[strings.ToLower(free)] = true
	return free
}
