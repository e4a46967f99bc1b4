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

// longestName leaves room for a number and an extension in the 255 bytes a
// file name may have.
const longestName = 100

// safeName returns a file name without extension for the sheet: letters,
// digits and hyphens, and no name that Windows keeps for a device.
func safeName(p *sop.Procedure) string {
	name := sop.Slug(p.ID)
	if name == "" {
		name = sop.Slug(p.Title)
	}
	if len(name) > longestName {
		name = strings.TrimRight(strings.ToValidUTF8(name[:longestName], ""), "-")
	}
	if name == "" {
		return "sop"
	}
	if reserved(name) {
		return "sop-" + name
	}
	return name
}

// reserved reports whether Windows keeps the name for a device.
func reserved(name string) bool {
	switch name = strings.ToLower(name); name {
	case "con", "prn", "aux", "nul":
		return true
	}
	port, ok := strings.CutPrefix(name, "com")
	if !ok {
		port, ok = strings.CutPrefix(name, "lpt")
	}
	return ok && len(port) == 1 && port[0] >= '0' && port[0] <= '9'
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
