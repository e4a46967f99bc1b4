package check

import (
	"fmt"
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
		{Name: "dup-rows", Levels: all(Warning), Whole: true, Check: dupRows,
			Summary: Text{"baris tidak tersalin dari SOP lain", "no rows are copied from another SOP"},
			Explain: Text{"Baris yang sama pada dua SOP boleh jadi benar, tetapi sering tertinggal dari salinan: periksa apakah mutu bakunya memang milik SOP ini.",
				"The same rows in two SOPs may be right, but are often left over from copying: see whether the standard is this SOP's own."}},
		{Name: "manual-parts", Levels: staged().in(Permendagri52, Off), Basis: permenpan, Whole: true, Check: manualParts,
			Summary: Text{"manual mempunyai sampul, keputusan, daftar isi dan penjelasan", "the manual has cover, decision, contents and explanation"},
			Explain: Text{"Dokumen SOP yang utuh memuat sampul, keputusan pimpinan, daftar isi dan penjelasan singkat penggunaan, lalu prosedurnya.",
				"A whole manual has a cover, the head's decision, a table of contents and a short explanation of use, then the procedures."}},
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
			what := Text{"aktifitas dan mutu baku", "activity and standard"}
			if !ok {
				from, ok = standard[key]
				what = Text{"mutu baku", "standard"}
			}
			if ok {
				title := p.Manual.Procedures[from.procedure].Title
				found[from.procedure] = append(found[from.procedure], Finding{Procedure: i, Path: step(j, ""), Text: Text{
					fmt.Sprintf("langkah %d: %s sama dengan langkah %d SOP ke-%d (%s)", j+1, what[0], from.row+1, from.procedure+1, title),
					fmt.Sprintf("step %d: %s as in step %d of SOP %d (%s)", j+1, what[1], from.row+1, from.procedure+1, title)}})
			}
		}
		for j, k := range rows {
			if k.standard != "" {
				keep(whole, k.full, copied{i, j})
				keep(standard, k.standard, copied{i, j})
			}
		}
		for _, list := range found {
			if len(list) >= least {
				for _, f := range list {
					p.Report(f)
				}
			}
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
	parts := []string{plain(strings.Join(s.Requirements, " ")), plain(s.Time.String()), plain(strings.Join(s.Output, " "))}
	if slices.Contains(parts, "") {
		return ""
	}
	return strings.Join(parts, "\x00")
}

func manualParts(p *Pass) {
	for _, part := range ManualParts {
		if !slices.Contains(p.Options.Parts, part) {
			english := partsEnglish[part]
			if english == "" {
				english = part
			}
			p.Report(Finding{Procedure: -1, Words: part, Text: Text{"manual tanpa " + part, "the manual has no " + english}})
		}
	}
}

// partsEnglish are the ManualParts in English.
var partsEnglish = map[string]string{"sampul": "cover", "keputusan": "decision", "daftar isi": "table of contents", "penjelasan": "explanation of use"}
