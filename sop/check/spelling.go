package check

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check/internal/word"
)

func spellingRules() []*Rule {
	return []*Rule{
		{Name: "word-di", Levels: all(Warning), Check: wordDi,
			Summary: Text{"'di' ditulis serangkai dengan kata kerja dan terpisah dari tempat",
				`"di" is joined to a verb and stands apart from a place`},
			Explain: Text{"Tulislah 'dilaksanakan', bukan 'di laksanakan'; 'di kantor', bukan 'dikantor'. " +
				"Kata asing dan singkatan bertanda hubung: 'di-upload'.",
				"Write 'dilaksanakan', not 'di laksanakan'; 'di kantor', not 'dikantor'. " +
					"Foreign words and abbreviations take a hyphen: 'di-upload'."}},
	}
}

// wordDi asks of all that an office words itself: titles of laws and of other
// SOPs are quoted as they are.
func wordDi(p *Pass) {
	own := p.Procedure
	di(p, "title", "nama SOP", "title", own.Title)
	for _, b := range boxes(own) {
		if b.path == "legalBasis" || b.path == "related" {
			continue
		}
		for i, text := range b.texts {
			di(p, fmt.Sprintf("%s[%d]", b.path, i), b.id, b.en, text)
		}
	}
	for i := range own.Steps {
		stepDi(p, i, &own.Steps[i])
	}
}

func stepDi(p *Pass, i int, s *sop.Step) {
	id, en := fmt.Sprintf("langkah %d", i+1), fmt.Sprintf("step %d", i+1)
	di(p, step(i, ".activity"), id, en, s.Activity)
	for j, text := range s.Requirements {
		di(p, step(i, fmt.Sprintf(".requirements[%d]", j)), id, en, text)
	}
	for j, text := range s.Output {
		di(p, step(i, fmt.Sprintf(".output[%d]", j)), id, en, text)
	}
	di(p, step(i, ".note"), id, en, s.Note)
}

// di reports each "di" of a text that is written wrongly; the fix mends all of
// them.
func di(p *Pass, path, id, en, text string) {
	found := word.Di(text)
	better := text
	for i := len(found) - 1; i >= 0; i-- {
		better = better[:found[i].Start] + found[i].Right + better[found[i].End:]
	}
	for _, s := range found {
		words := text[s.Start:s.End]
		p.Report(Finding{Path: path, Words: words, Start: s.Start, Fix: &Fix{text, better}, Text: Text{
			fmt.Sprintf("%s: %q seharusnya ditulis %q", id, words, s.Right),
			fmt.Sprintf("%s: %q is written %q", en, words, s.Right)}})
	}
}
