package check

import (
	"cmp"
	"regexp"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

func standardRules() []*Rule {
	return []*Rule{
		{Name: "step-blank", Levels: staged(), Check: stepBlank},
		{Name: "std-blank", Levels: filled(Warning), Basis: permenpan, Check: stdBlank},
		{Name: "std-time", Levels: all(Warning), Check: stdTime, faults: []sop.Fault{sop.ErrBadTime}},
		{Name: "std-echo", Levels: all(Warning), Check: stdEcho},
	}
}

// bare reports whether a row says nothing, in the activity or at all. Rows
// that Validate tells of are not among them.
func bare(s *sop.Step) (activity, all bool) {
	activity = isBlank(s.Activity)
	all = activity && allBlank(s.Requirements) && allBlank(s.Output)
	return activity, all
}

func stepBlank(p *Pass) {
	for i := range p.steps() {
		s := &p.Procedure.Steps[i]
		activity, all := bare(s)
		switch {
		case strings.TrimSpace(s.Activity) == "" && len(s.Requirements)+len(s.Output) == 0: // told by Validate
		case all:
			p.word(step(i, ""), s.Activity, rowBlank.With(p.Procedure.StepNumber(i)))
		case activity:
			p.word(step(i, ".activity"), s.Activity, activityBlank.With(p.Procedure.StepNumber(i)))
		}
	}
}

func stdBlank(p *Pass) {
	for i := range p.steps() {
		s := &p.Procedure.Steps[i]
		if _, all := bare(s); all {
			continue
		}
		var blank []sop.Text
		path := ""
		for _, f := range []struct {
			blank bool
			field string
			name  sop.Text
		}{
			{len(s.Requirements) == 0, ".requirements", requirementsWord},
			{s.Time.Unit == 0 && isBlank(s.Time.Text), ".time", timeWord},
			{len(s.Output) == 0, ".output", outputWord},
		} {
			if f.blank {
				path = cmp.Or(path, step(i, f.field))
				blank = append(blank, f.name)
			}
		}
		if path != "" {
			p.at(path, standardBlank.With(p.Procedure.StepNumber(i), listed(blank)))
		}
	}
}

func stdTime(p *Pass) {
	for i := range p.steps() {
		if t := p.Procedure.Steps[i].Time; t.Unit == 0 && !isBlank(t.Text) && !t.Open() {
			p.word(step(i, ".time"), t.Text, timeFault(head(t.Text)).With(p.Procedure.StepNumber(i), t.Text))
		}
	}
}

var (
	anyAmount = regexp.MustCompile(
		`[0-9½¼¾]|\b(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|setengah)\b`)
	wordsOf = regexp.MustCompile(`\pL+`)
	atLeast = regexp.MustCompile(`^(minimal|minimum|min\.?|paling (cepat|sedikit|singkat)|sekurang-kurangnya|>|≥)`)
)

// timeFault says what is wrong with a time that cannot be read.
func timeFault(text string) sop.Text {
	text = strings.ToLower(strings.TrimSpace(text))
	amount := anyAmount.MatchString(text)
	units := map[sop.TimeUnit]bool{}
	for _, w := range wordsOf.FindAllString(text, -1) {
		if u := sop.ParseDuration("1 " + w).Unit; u != 0 {
			units[u] = true
		}
	}
	switch {
	case !amount && len(units) == 0:
		return noAmountNorUnit
	case !amount:
		return noAmount
	case len(units) == 0:
		return noUnit
	case atLeast.MatchString(text):
		return noUpperEnd
	case len(units) > 1:
		return manyUnits
	}
	return notOneTime
}

// plain is a text without case, marks and extra spaces.
func plain(text string) string { return sop.PlainWords(text) }

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
