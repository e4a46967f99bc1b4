package sheet

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden compares finished layouts with those kept under testdata.
func TestGolden(t *testing.T) {
	m, err := sopfile.Load(filepath.Join("..", "..", "..", "testdata", "manual"))
	require.NoError(t, err)
	for _, c := range []struct {
		title string
		at    int
		pages int
	}{{"07-surat-masuk", 6, 1}, {"08-surat-keluar", 7, 1}, {"22-orientasi", 21, 1}} {
		t.Run(c.title, func(t *testing.T) { golden(t, c.title, &m.Procedures[c.at], c.pages) })
	}
	t.Run("two-pages", func(t *testing.T) { golden(t, "two-pages", twoPages(&m.Procedures[7]), 2) })
}

// twoPages returns a procedure with its steps twice more after its own, and an
// arrow back from near the end to the third step.
func twoPages(p *sop.Procedure) *sop.Procedure {
	out := *p
	out.Steps = append([]sop.Step{}, p.Steps...)
	for range 2 {
		for _, s := range p.Steps {
			s.ID, s.Flows = "", nil
			out.Steps = append(out.Steps, s)
		}
	}
	n := len(out.Steps)
	last := &out.Steps[n-2]
	last.Tasks = []sop.Task{{Role: last.Tasks[0].Role, Symbols: []sop.Symbol{sop.Decision}}}
	last.Flows = []sop.Flow{{To: itoa(n), Outcome: "Ya"}, {To: "3", Outcome: "Tidak"}}
	return &out
}

func golden(t *testing.T, name string, p *sop.Procedure, pages int) {
	t.Helper()
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	require.Len(t, d.Pages, pages)
	require.Empty(t, auditDocument(d).faults)
	path, got := filepath.Join("testdata", name+".golden"), dump(d)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run with -update to write it")
	assert.Equal(t, string(want), got)
}
