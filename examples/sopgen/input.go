package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// job is one sheet or form to write, or an input that could not be read.
type job struct {
	name string  // file name without extension; empty when err is set
	draw drawing // nil when err is set
	err  error
	box  []rune // characters that the PDF shows as empty boxes
}

// sheetJob is the job of a procedure's sheet.
func sheetJob(name string, p *sop.Procedure, o *render.Options) job {
	return job{name: name, box: render.Boxed(p), draw: drawSheet(p, o)}
}

// readJobs reads the inputs in order. One that cannot be read becomes a job
// with an error; the others are read all the same.
func readJobs(ctx context.Context, paths []string, o *render.Options) []job {
	var jobs []job
	taken := map[string]bool{}
	for _, path := range paths {
		m, err := sopfile.LoadContext(ctx, path)
		if err != nil {
			jobs = append(jobs, job{err: err})
			continue
		}
		for i := range m.Procedures {
			p := &m.Procedures[i]
			name := safeName(p)
			if len(m.Procedures) > 1 {
				name = fmt.Sprintf("%02d-%s", i+1, name)
			}
			jobs = append(jobs, sheetJob(unique(name, taken), p, o))
		}
	}
	return jobs
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
