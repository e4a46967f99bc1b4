package audit_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/render/internal/audit"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

var outDir = flag.String("audit.out", "", "folder for the sheets with grave faults, and a list of all faults")

// job is a procedure to be drawn and audited.
type job struct {
	name, class string
	p           *sop.Procedure
	paper       render.Paper
}

// done is a job's sheet; nil when the procedure fits no paper.
type done struct {
	sheet *audit.Sheet
	data  []byte
	err   error
	took  time.Duration
}

func (j *job) do() (d done) {
	var b bytes.Buffer
	began := time.Now() // told, never asserted
	d.err = render.XLSX(&b, j.p, &render.Options{Paper: j.paper})
	d.took, d.data = time.Since(began), b.Bytes()
	if d.err == nil {
		d.sheet, d.err = audit.Read(d.data)
	} else if errors.Is(d.err, render.ErrTooLarge) {
		d.err = nil
	}
	return d
}

// doAll does the jobs on all processors and returns the results in order.
func doAll(t *testing.T, jobs []job) []done {
	t.Helper()
	out, next, end := make([]done, len(jobs)), make(chan int), make(chan bool)
	workers := runtime.GOMAXPROCS(0)
	for range workers {
		go func() {
			for i := range next {
				out[i] = jobs[i].do()
			}
			end <- true
		}()
	}
	for i := range jobs {
		next <- i
	}
	close(next)
	for range workers {
		<-end
	}
	for i := range out {
		require.NoError(t, out[i].err, jobs[i].name)
	}
	return out
}

// report is where faults are written for a person to look at; without a folder
// it does nothing.
type report struct {
	dir   string
	lines strings.Builder
}

func newReport(t *testing.T, name string) *report {
	t.Helper()
	r := &report{}
	if *outDir != "" {
		r.dir = filepath.Join(*outDir, name)
		require.NoError(t, os.MkdirAll(r.dir, 0o755))
	}
	return r
}

// add lists the faults of a sheet, and writes the sheet where one is grave or
// where it is to be looked at in any case.
func (r *report) add(t *testing.T, j *job, d *done, found [][]audit.Fault, always bool) {
	t.Helper()
	if r.dir == "" {
		return
	}
	for i, m := range audit.Measures() {
		for _, f := range found[i] {
			always = always || m.Grave
			fmt.Fprintf(&r.lines, "%s\tpage %d\t%s\t%s\n", j.name, f.Page, m.Name, f.Text)
		}
	}
	if !always {
		return
	}
	file := filepath.Join(r.dir, j.name)
	require.NoError(t, os.WriteFile(file+".xlsx", d.data, 0o644))
	var pdf, yaml bytes.Buffer
	require.NoError(t, render.PDF(&pdf, j.p, &render.Options{Paper: j.paper}))
	require.NoError(t, os.WriteFile(file+".pdf", pdf.Bytes(), 0o644))
	require.NoError(t, sopfile.WriteProcedure(&yaml, j.p, sopfile.YAML))
	require.NoError(t, os.WriteFile(file+".yaml", yaml.Bytes(), 0o644))
}

// close writes the list of faults.
func (r *report) close(t *testing.T) {
	t.Helper()
	if r.dir != "" {
		require.NoError(t, os.WriteFile(filepath.Join(r.dir, "faults.txt"), []byte(r.lines.String()), 0o644))
	}
}
