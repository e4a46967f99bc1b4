package check_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

var update = flag.Bool("update", false, "write the goldens")

// What the manual's 22 sheets get is a golden in each stage.
func TestManualFindings(t *testing.T) {
	m, places, err := sopfile.LoadUnchecked("../../testdata/manual")
	require.NoError(t, err)
	for _, stage := range []check.Stage{check.Draft, check.Final} {
		var out strings.Builder
		for _, f := range check.Manual(m, &check.Options{Stage: stage, Position: places.Position}) {
			at := filepath.Base(f.Pos.File)
			fmt.Fprintf(&out, "%s:%d:%d %s %s %s\n", at, f.Pos.Line, f.Pos.Column, f.Level, f.Rule, f.Message(sop.Indonesian))
			if f.Fix != nil {
				fmt.Fprintf(&out, "\t%s -> %s\n", f.Fix.Old, f.Fix.New)
			}
		}
		golden := filepath.Join("testdata", "manual-"+stage.String()+".golden")
		if *update {
			require.NoError(t, os.MkdirAll("testdata", 0o777))
			require.NoError(t, os.WriteFile(golden, []byte(out.String()), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		assert.Equal(t, string(want), out.String())
	}
}

// Every fix mends what it was proposed for and changes nothing else.
func TestFixesMend(t *testing.T) {
	m, _, err := sopfile.LoadUnchecked("../../testdata/manual")
	require.NoError(t, err)
	fixes := 0
	for i := range m.Procedures {
		p := &m.Procedures[i]
		for _, f := range check.Procedure(p, nil) {
			if f.Fix == nil {
				continue
			}
			if f.Rule == "word-di" { // in any field
				p.Title = f.Fix.New
				for _, again := range check.Procedure(p, &check.Options{Rules: []string{f.Rule}}) {
					assert.NotEqual(t, "title", again.Path, "%s", f.Fix.New)
				}
				continue
			}
			var n int
			_, err := fmt.Sscanf(f.Path, "steps[%d].activity", &n)
			require.NoError(t, err)
			require.Equal(t, p.Steps[n].Activity, f.Fix.Old)
			p.Steps[n].Activity = f.Fix.New
			for _, again := range check.Procedure(p, &check.Options{Rules: []string{f.Rule}}) {
				assert.NotEqual(t, f.Path, again.Path, "%s", f.Fix.New)
			}
			p.Steps[n].Activity = f.Fix.Old
			fixes++
		}
	}
	assert.Greater(t, fixes, 20)
}

// Findings come in the same order each time, and never panic.
func TestRandomProcedures(t *testing.T) {
	for seed := range uint64(100) {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 1)), soptest.Options{})
		a := check.Procedure(p, &check.Options{Stage: check.Final, Today: sop.Date{Year: 2026, Month: 11, Day: 23}})
		b := check.Procedure(p, &check.Options{Stage: check.Final, Today: sop.Date{Year: 2026, Month: 11, Day: 23}})
		require.Equal(t, a, b)
		for _, f := range a {
			assert.NotEqual(t, "structure", f.Rule, "valid: %s", f.Message(sop.English))
		}
	}
}

func FuzzCheck(f *testing.F) {
	f.Add("Pemeriksaan", "/UPTD", "Pergub 2012", "segera", "Ya", uint8(3))
	f.Fuzz(func(t *testing.T, activity, number, law, time, outcome string, symbol uint8) {
		p := good()
		p.Steps[1].Activity, p.Number, p.LegalBasis[0] = activity, number, law
		p.Steps[1].Time = sop.ParseDuration(time)
		p.Steps[1].Flows[0].Outcome = outcome
		p.Steps[2].Tasks[0].Symbols = []sop.Symbol{sop.Symbol(symbol)}
		p.Related = []string{law}
		p.Roles[1].Name = number
		check.Manual(&sop.Manual{Procedures: []sop.Procedure{*p, *p}}, nil)
	})
}

// Time to check 10,000 procedures: the manual's, over and over.
func BenchmarkTenThousandProcedures(b *testing.B) {
	m, err := sopfile.Load("../../testdata/manual")
	require.NoError(b, err)
	for b.Loop() {
		for i := range 10000 {
			check.Procedure(&m.Procedures[i%len(m.Procedures)], nil)
		}
	}
}
