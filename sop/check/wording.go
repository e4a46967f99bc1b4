package check

import (
	"fmt"

	"github.com/sopkit/sopkit/sop/check/internal/word"
)

func wordRules() []*Rule {
	return []*Rule{
		{Name: "word-verb", Levels: all(Warning), Basis: permenpan, Check: wordVerb,
			Summary: Text{"aktifitas dimulai dengan kata kerja aktif", "an activity begins with an active verb"},
			Explain: Text{"Tulislah kegiatan dengan kata kerja di muka, tanpa subjek: 'Memeriksa surat', bukan 'Pemeriksaan surat' atau 'Surat'.",
				"Write an activity with the verb first and no subject: 'Memeriksa surat', not 'Pemeriksaan surat' or 'Surat'."}},
		{Name: "word-subject", Levels: all(Warning), Basis: permenpan, Check: wordSubject,
			Summary: Text{"aktifitas tidak menyebut pelaksana sebagai subjek", "an activity does not name who acts"},
			Explain: Text{"Pelaksana berdiri di kolomnya sendiri: tulislah 'Memeriksa surat', bukan 'Kasubbag memeriksa surat'.",
				"Who acts stands in a column of its own: write 'Memeriksa surat', not 'Kasubbag memeriksa surat'."}},
		{Name: "word-passive", Levels: all(Warning), Basis: permenpan, Check: wordPassive,
			Summary: Text{"aktifitas tidak dimulai dengan kata kerja pasif", "an activity does not open with a passive verb"},
			Explain: Text{"Tulislah 'Mengajukan konsep', bukan 'Diajukan' atau 'Di ajukan'.", "Write 'Mengajukan konsep', not 'Diajukan' or 'Di ajukan'."}},
	}
}

// opening calls f with what each activity opens with.
func opening(p *Pass, f func(i int, text string, form word.Form, start, end int)) {
	for i := range p.Procedure.Steps {
		text := p.Procedure.Steps[i].Activity
		if plain(text) == "" {
			continue
		}
		form, start, end := word.Opening(text)
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
		p.Report(Finding{Path: step(i, ".activity"), Words: text[start:end], Start: start, Fix: fix(text), Text: Text{
			fmt.Sprintf("langkah %d: %q bukan kata kerja aktif", i+1, text[start:end]), fmt.Sprintf("step %d: %q is no active verb", i+1, text[start:end])}})
	})
}

func wordPassive(p *Pass) {
	opening(p, func(i int, text string, form word.Form, start, end int) {
		if form != word.Passive {
			return
		}
		p.Report(Finding{Path: step(i, ".activity"), Words: text[start:end], Start: start, Fix: fix(text), Text: Text{
			fmt.Sprintf("langkah %d: %q pasif", i+1, text[start:end]), fmt.Sprintf("step %d: %q is passive", i+1, text[start:end])}})
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
	for i := range p.Procedure.Steps {
		text := p.Procedure.Steps[i].Activity
		if start, end, ok := word.Subject(text, names); ok {
			p.Report(Finding{Path: step(i, ".activity"), Words: text[start:end], Start: start, Text: Text{
				fmt.Sprintf("langkah %d: pelaksana %q disebut sebagai subjek", i+1, text[start:end]), fmt.Sprintf("step %d: %q is named as who acts", i+1, text[start:end])}})
		}
	}
}
