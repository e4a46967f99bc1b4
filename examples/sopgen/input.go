package main

import (
	"context"
	"fmt"
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
	box  []rune // characters that the PDF shows as empty boxes
}

// sheetJob is the job of a procedure's sheet.
func sheetJob(name string, p *sop.Procedure, o *render.Options) job {
	return job{name: name, box: render.Boxed(p), draw: drawSheet(p, o)}
}

// readJobs reads the inputs in order. One that cannot be read becomes a job
// with an error; the others are read all the same. The sheets of a manual are
// named by position and ID, a sheet of its own as its file is.
func (p *program) readJobs(ctx context.Context, paths []string, o *render.Options) []job {
	var jobs []job
	taken := map[string]bool{}
	for _, path := range p.inputs(paths) {
		m, err := p.readSheets(ctx, path)
		if err != nil {
			jobs = append(jobs, job{err: err})
			continue
		}
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
			jobs = append(jobs, sheetJob(unique(name, taken), x, o))
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
