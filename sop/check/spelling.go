package check

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check/internal/word"
)

func spellingRules() []*Rule {
	return []*Rule{{Name: "word-di", Levels: all(Warning), Check: wordDi}}
}

// wordDi asks of all that an office words itself: titles of laws and of other
// SOPs are quoted as they are.
func wordDi(p *Pass) {
	own := p.Procedure
	di(p, "title", titleWord, own.Title)
	for _, b := range boxes(own) {
		if b.path == "legalBasis" || b.path == "related" {
			continue
		}
		for i, text := range b.texts {
			di(p, fmt.Sprintf("%s[%d]", b.path, i), b.name, text)
		}
	}
	for i := range own.Steps {
		stepDi(p, i, &own.Steps[i])
	}
}

func stepDi(p *Pass, i int, s *sop.Step) {
	where := stepWord.With(p.Procedure.StepNumber(i))
	di(p, step(i, ".activity"), where, s.Activity)
	for j, text := range s.Requirements {
		di(p, step(i, fmt.Sprintf(".requirements[%d]", j)), where, text)
	}
	for j, text := range s.Output {
		di(p, step(i, fmt.Sprintf(".output[%d]", j)), where, text)
	}
	di(p, step(i, ".note"), where, s.Note)
}

// di reports each "di" of a text that is written wrongly; the fix mends all of
// them.
func di(p *Pass, path string, where sop.Text, text string) {
	found := word.Di(text)
	better := text
	for i := len(found) - 1; i >= 0; i-- {
		better = better[:found[i].Start] + found[i].Right + better[found[i].End:]
	}
	for _, s := range found {
		words := text[s.Start:s.End]
		p.Report(Finding{Path: path, Words: words, Start: s.Start, Fix: &Fix{text, better},
			Text: diMiswritten.With(where, words, s.Right)})
	}
}
