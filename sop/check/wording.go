package check

import "github.com/sopkit/sopkit/sop/check/internal/word"

func wordRules() []*Rule {
	return []*Rule{
		{Name: "word-verb", Levels: strict(), Basis: permenpan, Check: wordVerb},
		{Name: "word-subject", Levels: strict(), Basis: permenpan, Check: wordSubject},
		{Name: "word-passive", Levels: strict(), Basis: permenpan, Check: wordPassive},
	}
}

// opening calls f with what each activity opens with.
func opening(p *Pass, f func(i int, text string, form word.Form, start, end int)) {
	for i := range p.steps() {
		text := p.Procedure.Steps[i].Activity
		if isBlank(text) { // step-blank speaks
			continue
		}
		form, start, end := word.Opening(text)
		if start == end {
			end = len(text)
		}
		f(i, text, form, start, end)
	}
}

func fix(text string) *Fix {
	if better, ok := word.ActiveFix(text); ok {
		return &Fix{text, better}
	}
	return nil
}

func wordVerb(p *Pass) {
	opening(p, func(i int, text string, form word.Form, start, end int) {
		if form == word.Active || form == word.Passive || subject(p, text) {
			return
		}
		p.Report(Finding{Path: step(i, ".activity"), Words: text[start:end], Start: start, Fix: fix(text),
			Text: noVerb.With(p.Procedure.StepNumber(i), text[start:end])})
	})
}

func wordPassive(p *Pass) {
	opening(p, func(i int, text string, form word.Form, start, end int) {
		if form != word.Passive {
			return
		}
		p.Report(Finding{Path: step(i, ".activity"), Words: text[start:end], Start: start, Fix: fix(text),
			Text: passive.With(p.Procedure.StepNumber(i), text[start:end])})
	})
}

// subject reports whether the activity names who acts: then word-subject
// speaks, not word-verb.
func subject(p *Pass, text string) bool {
	_, _, ok := word.Subject(text, roleNames(p))
	return ok
}

func roleNames(p *Pass) []string {
	var out []string
	for _, r := range p.Procedure.Roles {
		out = append(out, roleName(r))
	}
	return out
}

func wordSubject(p *Pass) {
	names := roleNames(p)
	for i := range p.steps() {
		text := p.Procedure.Steps[i].Activity
		if start, end, ok := word.Subject(text, names); ok {
			p.Report(Finding{Path: step(i, ".activity"), Words: text[start:end], Start: start,
				Text: namesSubject.With(p.Procedure.StepNumber(i), text[start:end])})
		}
	}
}
