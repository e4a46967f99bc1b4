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
	for i := range p.steps() {
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
			p.at(path, stepBlank.With(p.Procedure.StepNumber(i), listed(blank)))
		}
	}
}

func stdTime(p *Pass) {
	for i := range p.steps() {
		if t := p.Procedure.Steps[i].Time; t.Unit == 0 && t.Text != "" {
			p.word(step(i, ".time"), t.Text, noUnit.With(p.Procedure.StepNumber(i), t.Text))
		}
	}
}

// plain is a text without case, marks and extra spaces.
func plain(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	apart := false // from the word before
	for _, r := range strings.ToLower(text) {
		switch word := r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 127; {
		case !word:
			apart = b.Len() > 0
		case apart:
			b.WriteByte(' ')
			apart = false
			fallthrough
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// head is the part of a text that rules about its wording look at: enough for
// any that is to be printed.
func head(text string) string { return text[:min(len(text), 4096)] }

func stdEcho(p *Pass) {
	for i := range p.steps() {
		s := &p.Procedure.Steps[i]
		yield := strings.Join(s.Output, " ")
		said := plain(yield)
		var what sop.Text
		switch {
		case said == "":
			continue
		case said == plain(s.Activity):
			what = theActivity
		case said == plain(strings.Join(s.Requirements, " ")):
			what = theRequirements
		case said == plain(s.Time.String()):
			what = theTime
		default:
			continue
		}
		p.word(step(i, ".output"), yield, echo.With(p.Procedure.StepNumber(i), what))
	}
}
