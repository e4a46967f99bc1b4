package check

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// ManualParts are the parts of a manual beside its SOPs (PermenPAN-RB
// 35/2012), by the names Options.Parts takes: cover, the head's decision, table
// of contents, explanation of use.
var ManualParts = []string{"sampul", "keputusan", "daftar isi", "penjelasan"}

func manualRules() []*Rule {
	return []*Rule{
		{Name: "dup-rows", Levels: all(Warning), Whole: true, Check: dupRows},
		{
			Name: "manual-parts", Levels: staged().in(Permendagri52, Off), Basis: permenpan, Whole: true,
			Check: manualParts,
		},
	}
}

// copied is a row of an earlier SOP.
type copied struct{ procedure, row int }

// least is the number of rows two SOPs must share before it is called copying.
const least = 2

func dupRows(p *Pass) {
	whole, standard := map[string]copied{}, map[string]copied{}
	for i := range p.Manual.Procedures {
		if p.Context().Err() != nil {
			return
		}
		found := map[int][]Finding{} // by the SOP the rows come from
		x := &p.Manual.Procedures[i]
		type keys struct{ full, standard string }
		rows := make([]keys, len(x.Steps))
		for j := range x.Steps {
			key := standardKey(&x.Steps[j])
			if key == "" {
				continue
			}
			full := plain(x.Steps[j].Activity) + "\x00" + key
			rows[j] = keys{full, key}
			from, ok := whole[full]
			what := activityAndStandard
			if !ok {
				from, ok = standard[key]
				what = standardAlone
			}
			if ok {
				title := p.Manual.Procedures[from.procedure].Title
				text := copiedRow.With(x.StepNumber(j), what,
					p.Manual.Procedures[from.procedure].StepNumber(from.row), from.procedure+1, title)
				found[from.procedure] = append(found[from.procedure],
					Finding{Procedure: i, Path: step(j, ""), Text: text})
			}
		}
		for j, k := range rows {
			if k.standard != "" {
				keep(whole, k.full, copied{i, j})
				keep(standard, k.standard, copied{i, j})
			}
		}
		p.reportRows(found)
	}
}

// reportRows reports the rows that come from one SOP where they are many.
func (p *Pass) reportRows(found map[int][]Finding) {
	for _, list := range found {
		if len(list) < least {
			continue
		}
		for _, f := range list {
			p.Report(f)
		}
	}
}

func keep(m map[string]copied, key string, c copied) {
	if _, ok := m[key]; !ok {
		m[key] = c
	}
}

// standardKey is a row's requirements, time and output; empty when one is
// blank: blanks are no copies.
func standardKey(s *sop.Step) string {
	parts := []string{
		plain(strings.Join(s.Requirements, " ")), plain(s.Time.String()), plain(strings.Join(s.Output, " ")),
	}
	if slices.Contains(parts, "") {
		return ""
	}
	return strings.Join(parts, "\x00")
}

func manualParts(p *Pass) {
	for _, part := range ManualParts {
		if !slices.Contains(p.Options.Parts, part) {
			name := sop.Text{ID: part, EN: cmp.Or(partsEnglish[part], part)}
			p.Report(Finding{Procedure: -1, Words: part, Text: noPart.With(name)})
		}
	}
}

// partsEnglish are the ManualParts in English.
var partsEnglish = map[string]string{
	"sampul": "cover", "keputusan": "decision", "daftar isi": "table of contents", "penjelasan": "explanation of use",
}
