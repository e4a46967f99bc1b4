package main

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// job is one sheet to write, or an input that could not be read.
type job struct {
	name      string         // file name without extension; empty when err is set
	procedure *sop.Procedure // nil when err is set
	err       error
}

// readJobs reads the inputs in order. One that cannot be read becomes a job
// with an error; the others are read all the same.
func readJobs(paths []string) []job {
	var jobs []job
	taken := map[string]bool{}
	for _, path := range paths {
		m, err := sopfile.Load(path)
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
			jobs = append(jobs, job{name: unique(name, taken), procedure: p})
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
