package sop_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// findings lists what Validate finds, each as path and sentinel.
func findings(t *testing.T, err error) []string {
	t.Helper()
	var list sop.Problems
	if err != nil {
		require.ErrorAs(t, err, &list)
	}
	out := []string{}
	for i := range list {
		out = append(out, list[i].Path+" "+list[i].Err.Error())
	}
	return out
}

func TestEverySentinelHasACase(t *testing.T) {
	all := []error{
		sop.ErrNoTitle, sop.ErrNoRoles, sop.ErrNoSteps, sop.ErrNoActivity, sop.ErrDuplicateID, sop.ErrNoRoleID,
		sop.ErrUnknownRole,
		sop.ErrNoTask, sop.ErrDuplicateTask, sop.ErrTwoPrimaries, sop.ErrTie, sop.ErrSymbol, sop.ErrUnknownTarget,
		sop.ErrSelfFlow, sop.ErrFlowRole,
		sop.ErrOneOutcome, sop.ErrSameOutcome, sop.ErrNotParallel, sop.ErrUnreachable, sop.ErrNoEnd, sop.ErrBadDate,
		sop.ErrBadTime,
		sop.ErrBadText, sop.ErrTooMany, sop.ErrTooLong, sop.ErrPrintedNumber, sop.ErrNoteRows,
	}
	tested := map[error]bool{sop.ErrNoRoles: true, sop.ErrNoEnd: true} // never alone: below
	for _, c := range problemCases {
		tested[c.err] = true
	}
	for _, err := range all {
		require.True(t, tested[err], "%v", err)
	}
}

func TestValidateEmpty(t *testing.T) {
	err := (&sop.Procedure{}).Validate()
	require.Equal(t, []string{
		"title sop: no title", "roles sop: no role", "steps sop: no step",
	}, findings(t, err))
	require.EqualError(t, err, "title: nama SOP belum diisi\nroles: belum ada pelaksana\nsteps: belum ada langkah")
	var list sop.Problems
	require.ErrorAs(t, err, &list)
	require.Equal(t, "there is no role", list[1].Message(sop.English))
}

func TestValidateNoEnd(t *testing.T) {
	p := sample()
	p.Steps[3].Flows = []sop.Flow{{To: "1"}}
	err := p.Validate()
	require.Equal(t, []string{"steps[0] sop: no end"}, findings(t, err), "one cause, one problem")
	var one *sop.Problem
	require.ErrorAs(t, err, &one)
	require.Equal(t, "langkah 1: alurnya tidak pernah selesai; begitu pula langkah 2, 3, 4",
		one.Message(sop.Indonesian))
	require.Equal(t, "step 1 never comes to an end; likewise step 2, 3, 4", one.Message(sop.English))
}

// Steps that nothing leads to are told by their first, group by group.
func TestValidateTellsOfEachGroupOnce(t *testing.T) {
	p := sample()
	p.Steps[0].End = true
	require.Equal(t, []string{"steps[1] sop: unreachable"}, findings(t, p.Validate()))
	p = sample()
	p.Steps = append(p.Steps, p.Steps[3], p.Steps[3])
	p.Steps[1].Flows = nil
	p.Steps[1].Tasks[0].Symbols = nil
	p.Steps[1].End, p.Steps[3].End = true, true
	require.Equal(t, []string{"steps[2] sop: unreachable", "steps[4] sop: unreachable"}, findings(t, p.Validate()))
}

func TestValidateFindsAllInFieldOrder(t *testing.T) {
	p := sample()
	p.Number = "\x01"
	p.Effective = sop.Date{Year: 2019, Month: 13, Day: 1}
	p.Title = ""
	p.Warnings = []string{"baik", "\xff"}
	p.Roles[1].Name = "Staf\t1"
	p.Steps[0].Activity = ""
	p.Steps[0].Note = "\uffff"
	p.Steps[1].Flows = []sop.Flow{{To: "99", Outcome: "Ya\x7f", FromRole: "tamu", ToRole: "tamu"},
		{To: "4", Outcome: "Tidak"}}
	p.Steps[2].Tasks = []sop.Task{{Role: "tamu", Symbols: []sop.Symbol{sop.Arrow}}}
	p.Labels.Note = "\r"
	require.Equal(t, []string{
		"number sop: bad text",
		"effective sop: bad date",
		"title sop: no title",
		"warnings[1] sop: bad text",
		"roles[1].name sop: bad text",
		"steps[0].activity sop: no activity",
		"steps[0].note sop: bad text",
		"steps[1].flows[0].to sop: unknown target",
		"steps[1].flows[0].outcome sop: bad text",
		"steps[1].flows[0].fromRole sop: flow role",
		"steps[2].tasks[0].role sop: unknown role",
		"steps[2].tasks[0].symbols sop: misplaced symbol",
		"labels.note sop: bad text",
	}, findings(t, p.Validate()))
}

func TestValidateTexts(t *testing.T) {
	fields := map[string]func(*sop.Procedure, string){
		"unit.heading":             func(p *sop.Procedure, s string) { p.Unit.Heading = s },
		"unit.lines[0]":            func(p *sop.Procedure, s string) { p.Unit.Lines = []string{s} },
		"unit.place":               func(p *sop.Procedure, s string) { p.Unit.Place = s },
		"unit.address[0]":          func(p *sop.Procedure, s string) { p.Unit.Address = []string{s} },
		"approval.position":        func(p *sop.Procedure, s string) { p.Approval.Position = s },
		"approval.heading":         func(p *sop.Procedure, s string) { p.Approval.Heading = s },
		"approval.name":            func(p *sop.Procedure, s string) { p.Approval.Name = s },
		"approval.rank":            func(p *sop.Procedure, s string) { p.Approval.Rank = s },
		"approval.nip":             func(p *sop.Procedure, s string) { p.Approval.NIP = sop.NIP(s) },
		"legalBasis[0]":            func(p *sop.Procedure, s string) { p.LegalBasis = []string{s} },
		"qualifications[0]":        func(p *sop.Procedure, s string) { p.Qualifications = []string{s} },
		"related[0]":               func(p *sop.Procedure, s string) { p.Related = []string{s} },
		"equipment[0]":             func(p *sop.Procedure, s string) { p.Equipment = []string{s} },
		"records[0]":               func(p *sop.Procedure, s string) { p.Records = []string{s} },
		"steps[0].requirements[0]": func(p *sop.Procedure, s string) { p.Steps[0].Requirements = []string{s} },
		"steps[0].time":            func(p *sop.Procedure, s string) { p.Steps[0].Time.Text = s },
		"steps[0].output[0]":       func(p *sop.Procedure, s string) { p.Steps[0].Output = []string{s} },
		"labels.heading":           func(p *sop.Procedure, s string) { p.Labels.Heading = s },
		"labels.year":              func(p *sop.Procedure, s string) { p.Labels.Year = s },
	}
	for path, set := range fields {
		p := sample()
		set(p, "dua\nbaris “é” \U0001F600")
		require.NoError(t, p.Validate(), path)
		for _, bad := range []string{"a\x00", "\t", "\u0085", "\xc3", "\ufffe", "\ufffd", "\u202e"} {
			set(p, bad)
			require.Equal(t, []string{path + " sop: bad text"}, findings(t, p.Validate()), "%q", bad)
		}
	}
}

func TestValidateTimes(t *testing.T) {
	for _, c := range []struct {
		d     sop.Duration
		sound bool
	}{
		{sop.Duration{}, true},
		{sop.Duration{Text: "segera"}, true},
		{sop.Duration{Min: 5, Unit: sop.Hour}, true},
		{sop.Duration{Min: 5, Max: 5, Unit: sop.Year}, true},
		{sop.Duration{Min: 0, Max: 5, Unit: sop.Day}, true},
		{sop.Duration{Min: 5, Max: 4, Unit: sop.Day}, false},
		{sop.Duration{Min: -5, Max: 5, Unit: sop.Day}, false},
		{sop.Duration{Min: -5, Unit: sop.Day}, false},
		{sop.Duration{Min: 5, Max: 5, Unit: sop.Year + 1}, false},
		{sop.Duration{Unit: 255}, false},
		{sop.Duration{Max: 5}, false},
		{sop.Duration{Min: math.NaN(), Max: 1, Unit: sop.Day}, false},
		{sop.Duration{Min: 1, Max: math.Inf(1), Unit: sop.Day}, false},
	} {
		p := sample()
		p.Steps[3].Time = c.d
		if err := p.Validate(); c.sound {
			require.NoError(t, err, "%#v", c.d)
		} else {
			require.Equal(t, []string{"steps[3].time sop: bad time"}, findings(t, err), "%#v", c.d)
		}
	}
}

// Shapes that look odd but can be drawn.
func TestValidateLetsPass(t *testing.T) {
	for name, change := range map[string]func(*sop.Procedure){
		"requirements instead of an activity": func(p *sop.Procedure) {
			p.Steps[0].Activity, p.Steps[0].Requirements = "", []string{"Konsep"}
		},
		"one answer without a label": func(p *sop.Procedure) { p.Steps[1].Flows[0].Outcome = "" },
		"decision with a capsule": func(p *sop.Procedure) {
			p.Steps[1].Tasks[0].Symbols = []sop.Symbol{sop.Terminator, sop.Decision}
		},
		"step named by its own number": func(p *sop.Procedure) { p.Steps[2].ID = "3" },
		"step named by a number too high": func(p *sop.Procedure) {
			p.Steps[2].ID = "30"
			p.Steps[1].Flows[0].To = "30"
		},
		"fan-out to two roles of a step": func(p *sop.Procedure) {
			p.Steps[1].Tasks[0].Symbols, p.Steps[1].Parallel = nil, true
			p.Steps[1].Flows = []sop.Flow{{To: "3", ToRole: "kepala"}, {To: "3", ToRole: "staf"}}
		},
		"fan-out from two roles to one": func(p *sop.Procedure) {
			p.Steps[2].Parallel = true
			p.Steps[2].Flows = []sop.Flow{{To: "4", FromRole: "kepala"}, {To: "4", FromRole: "staf"}}
		},
		"end in the middle": func(p *sop.Procedure) { p.Steps[2].End = true; p.Steps[1].Flows[1].To = "4" },
		"only step":         func(p *sop.Procedure) { p.Steps = p.Steps[:1] },
		"most steps and roles": func(p *sop.Procedure) {
			p.Steps = append(p.Steps, many(sop.MaxSteps-4, p.Steps[3])...)
			for len(p.Roles) < sop.MaxRoles {
				p.Roles = append(p.Roles, sop.Role{ID: fmt.Sprint(len(p.Roles))})
			}
		},
	} {
		p := sample()
		change(p)
		require.NoError(t, p.Validate(), name)
	}
}

func TestValidateSameArrowTwice(t *testing.T) {
	p := sample()
	p.Steps[2].Parallel = true
	p.Steps[2].Flows = []sop.Flow{{To: "4", FromRole: "kepala"}, {To: "4"}}
	require.Equal(t, []string{"steps[2].flows[1] sop: same outcome"}, findings(t, p.Validate()))
	p.Steps[2].Flows[0].FromRole = "staf"
	require.NoError(t, p.Validate())
}

func TestValidateManual(t *testing.T) {
	require.NoError(t, (&sop.Manual{}).Validate())
	a, b := sample(), sample()
	a.ID, b.ID = "surat", "surat"
	b.Title = ""
	m := &sop.Manual{Procedures: []sop.Procedure{*a, *b, *sample(), *sample()}}
	err := m.Validate()
	require.Equal(t, []string{
		"procedures[1].id sop: duplicate id",
		"procedures[1].title sop: no title",
	}, findings(t, err))
	require.EqualError(t, err,
		"procedures[2].id: id \"surat\" sudah dipakai SOP ke-1\nprocedures[2].title: nama SOP belum diisi")
	m.Procedures = m.Procedures[2:] // ids that are not stated do not clash
	require.NoError(t, m.Validate())
}

func TestProblemPlaces(t *testing.T) {
	for want, pos := range map[string]sop.Position{
		"":               {},
		"a.yaml":         {File: "a.yaml"},
		"a.yaml:3:14":    {File: "a.yaml", Line: 3, Column: 14},
		"3:14":           {Line: 3, Column: 14},
		"x/y z.yaml:1:1": {File: "x/y z.yaml", Line: 1, Column: 1},
	} {
		require.Equal(t, want, pos.String())
	}
	var q *sop.Problem
	require.ErrorAs(t, (&sop.Procedure{}).Validate(), &q)
	require.Equal(t, "title: nama SOP belum diisi", q.Error())
	q.Pos = sop.Position{File: "a.yaml", Line: 2, Column: 7}
	require.Equal(t, "a.yaml:2:7: nama SOP belum diisi", q.Error())
	require.Equal(t, q.Message(sop.English), q.Message(200))
	require.NotPanics(t, func() { _ = (&sop.Problem{}).Error() })
}
