package check_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// What the manual's 22 sheets get is a golden in each stage, and in the lenient
// profile.
func TestManualFindings(t *testing.T) {
	m, places, err := sopfile.LoadUnchecked("../../testdata/manual")
	require.NoError(t, err)
	for name, o := range map[string]check.Options{
		"draft": {}, "final": {Stage: check.Final}, "lenient": {Profile: check.Lenient},
	} {
		o.Position = places.Position
		var out strings.Builder
		for _, f := range check.Manual(m, &o) {
			at := filepath.Base(f.Pos.File)
			fmt.Fprintf(&out, "%s:%d:%d %s %s %s\n", at, f.Pos.Line, f.Pos.Column, f.Level, f.Rule,
				f.Message(sop.Indonesian))
			if f.Fix != nil {
				fmt.Fprintf(&out, "\t%s -> %s\n", f.Fix.Old, f.Fix.New)
			}
		}
		golden.Same(t, "manual-"+name+".golden", out.String())
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

// copies is a manual of so many copies of a procedure, with titles of their own.
func copies(n int) *sop.Manual {
	m := &sop.Manual{}
	for i := range n {
		p := good()
		p.ID, p.Title, p.Number = fmt.Sprint("s", i), fmt.Sprint("Surat ", i), fmt.Sprintf("%d/UPTD/2019", i)
		p.Related = []string{"Bagian umum"}
		m.Procedures = append(m.Procedures, *p)
	}
	return m
}

func only(rule string) *check.Options { return &check.Options{Rules: []string{rule}} }

// A lone earlier owner of a row hides no copy; of several earlier SOPs with the
// same rows the first is named alone.
func TestCopiedRows(t *testing.T) {
	m := copies(4)
	for i := range 2 { // the first has one row of the others alone
		m.Procedures[0].Steps[i].Output = []string{"Lain"}
	}
	list := check.Manual(m, only("dup-rows"))
	require.Len(t, list, 2)
	for i, f := range list {
		assert.Equal(t, i+2, f.Procedure)
		assert.Equal(t, "step 1–3: activity and standard as in step 1–3 of SOP 2 (Surat 1)", f.Message(sop.English))
	}
}

func TestSameTitles(t *testing.T) {
	m := copies(3)
	m.Procedures[2].Title = "SURAT-0"
	for stage, want := range map[check.Stage]check.Level{check.Draft: check.Warning, check.Final: check.Error} {
		o := only("id-title")
		o.Stage = stage
		list := check.Manual(m, o)
		require.Len(t, list, 1)
		assert.Equal(t, 2, list[0].Procedure)
		assert.Equal(t, want, list[0].Level)
		assert.Equal(t, "nama SOP sama dengan SOP ke-1", list[0].Message(sop.Indonesian))
	}
}

// Columns of the shared list are told once for the manual, but for sheets that
// ask for no such rule; those of a sheet's own list, once for the sheet.
func TestUnusedColumns(t *testing.T) {
	m := copies(3)
	m.Roles = append(m.Procedures[0].Roles, sop.Role{ID: "x", Name: "X"}, sop.Role{ID: "y"})
	for i := range m.Procedures {
		m.Procedures[i].Roles = m.Roles
	}
	m.Procedures[1].Remarks = []string{"abaikan role-unused: kolom dipakai tahun depan"}
	list := check.Manual(m, only("role-unused"))
	require.Len(t, list, 1)
	assert.Equal(t, -1, list[0].Procedure)
	assert.Contains(t, list[0].Message(sop.Indonesian), `2 SOP mencetak kolom yang tidak dipakainya: "X" (2), "y" (2)`)
	list = check.Procedure(&m.Procedures[0], only("role-unused"))
	require.Len(t, list, 1)
	assert.Equal(t, `kolom "X", "y" tidak dipakai langkah mana pun`, list[0].Message(sop.Indonesian))
}

func TestPartOf(t *testing.T) {
	for name, want := range map[string]string{
		"Sampul.docx": "sampul", "daftar-isi.pdf": "daftar isi", "a/keputusan.md": "keputusan",
		"penjelasan":    "penjelasan",
		"sampul-2.docx": "", "manual.yaml": "", "": "",
	} {
		part, ok := check.PartOf(name)
		assert.Equal(t, want != "", ok, name)
		if ok {
			assert.Equal(t, want, part)
		}
	}
}

// The basis stands at what a regulation says, and at nothing else.
func TestBasisOfFindings(t *testing.T) {
	basis := func(rule string, spoil func(*sop.Procedure)) string {
		p := good()
		spoil(p)
		list := named(check.Procedure(p, nil), rule)
		require.NotEmpty(t, list, rule)
		return list[0].Basis
	}
	const permenpan = "PermenPAN-RB 35/2012"
	assert.Equal(t, permenpan, basis("id-approval", func(p *sop.Procedure) { p.Approval.NIP = "" }))
	assert.Empty(t, basis("id-approval", func(p *sop.Procedure) { p.Approval.NIP = "12" }))
	assert.Equal(t, permenpan, basis("step-role", func(p *sop.Procedure) { p.Steps[0].Tasks = nil }))
	assert.Empty(t,
		basis("step-role",
			func(p *sop.Procedure) { p.Steps[2].Tasks = append(p.Steps[2].Tasks, sop.Task{Role: "kepala"}) }))
	assert.Empty(t,
		basis("step-role", func(p *sop.Procedure) { p.Steps[2].Tasks = append(p.Steps[2].Tasks, p.Steps[2].Tasks[0]) }))
	assert.Equal(t, permenpan, basis("flow-end", func(p *sop.Procedure) { p.Steps[2].Flows = []sop.Flow{{To: "1"}} }))
	assert.Empty(t, basis("flow-end", func(p *sop.Procedure) {
		p.Steps[1].Flows, p.Steps[1].End, p.Steps[0].Parallel = nil, true, true
		p.Steps[0].Flows, p.Steps[1].Tasks[0].Symbols = []sop.Flow{{To: "2"}, {To: "3"}}, nil
	}))
	assert.Equal(t, permenpan, basis("id-dates", func(p *sop.Procedure) { p.Created = sop.Date{} }))
	assert.Empty(t, basis("id-dates", func(p *sop.Procedure) { p.Effective.Year = 2018 }))
	assert.Empty(t, basis("id-dates", func(p *sop.Procedure) { p.Revised = sop.Date{} }))
	assert.Equal(t, permenpan,
		basis("flow-offpage", func(p *sop.Procedure) { p.Steps[2].Tasks[0].Symbols = []sop.Symbol{sop.OffPage} }))
	assert.Empty(t,
		basis("flow-offpage",
			func(p *sop.Procedure) { p.Steps[2].Tasks[0].Symbols = []sop.Symbol{sop.Process, sop.Document} }))
	assert.Empty(t, basis("id-law", func(p *sop.Procedure) { p.LegalBasis[0] = "x" }))
}

// The lenient profile says less than the strict one of a draft of real life,
// and lets no blank pass that is about to be signed.
func TestLenientIsQuieter(t *testing.T) {
	m, _, err := sopfile.LoadUnchecked("../../testdata/manual")
	require.NoError(t, err)
	count := func(p check.Profile, s check.Stage) int {
		return len(check.Manual(m, &check.Options{Profile: p, Stage: s}))
	}
	strict := count(check.PermenPAN35, check.Draft)
	assert.Less(t, count(check.Lenient, check.Draft), strict/3)
	assert.Less(t, count(check.Lenient, check.Final), strict)
	p := good()
	p.Number = ""
	assert.Empty(t, named(check.Procedure(p, &check.Options{Profile: check.Lenient}), "id-number"))
	assert.Len(t, named(check.Procedure(p, &check.Options{Profile: check.Lenient, Stage: check.Final}), "id-number"), 1)
	assert.Len(t, check.Procedure(p, &check.Options{Profile: check.Lenient, Rules: []string{"id-number"}}), 1,
		"asked for by name")
}
