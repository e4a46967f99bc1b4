package check

import (
	"cmp"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

func standardRules() []*Rule {
	return []*Rule{
		{Name: "std-blank", Levels: all(Warning), Basis: permenpan, Check: stdBlank},
		{Name: "std-time", Levels: all(Warning), Check: stdTime, faults: []sop.Fault{sop.ErrBadTime}},
		{Name: "std-echo", Levels: all(Warning), Check: stdEcho},
	}
}

func stdBlank(p *Pass) {
	for i := range p.Procedure.Steps {
		s := &p.Procedure.Steps[i]
		var blank []sop.Text
		path := ""
		for _, f := range []struct {
			blank bool
			field string
			name  sop.Text
		}{
			{len(s.Requirements) == 0, ".requirements", requirementsWord},
			{s.Time.IsZero(), ".time", timeWord},
			{len(s.Output) == 0, ".output", outputWord},
		} {
			if f.blank {
				path = cmp.Or(path, step(i, f.field))
				blank = append(blank, f.name)
			}
		}
		if path != "" {
			p.at(path, stepBlank.With(i+1, listed(blank)))
		}
	}
}

func stdTime(p *Pass) {
	for i := range p.Procedure.Steps {
		if t := p.Procedure.Steps[i].Time; t.Unit == 0 && t.Text != "" {
			p.word(step(i, ".time"), t.Text, noUnit.With(i+1, t.Text))
		}
	}
}

// same reports whether two texts say the same but for case, spaces and marks.
func same(a, b string) bool { return a != "" && b != "" && plain(a) == plain(b) && plain(a) != "" }

// plain is a text without case, marks and extra spaces.
func plain(text string) string {
	fields := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 127)
	})
	return strings.Join(fields, " ")
}

func stdEcho(p *Pass) {
	for i := range p.Procedure.Steps {
		s := &p.Procedure.Steps[i]
		yield := strings.Join(s.Output, " ")
		var what sop.Text
		switch {
		case same(yield, s.Activity):
			what = theActivity
		case same(yield, strings.Join(s.Requirements, " ")):
			what = theRequirements
		case same(yield, s.Time.String()):
			what = theTime
		default:
			continue
		}
		p.word(step(i, ".output"), yield, echo.With(i+1, what))
	}
}
