package check

import (
	"cmp"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// ManualParts are the parts of a manual beside its SOPs (PermenPAN-RB
// 35/2012), by the names Options.Parts takes: cover, the head's decision, table
// of contents, explanation of use. A book of the manual, as package render makes
// it, has them all; what it cannot know is the decision's number and date, so
// that alone is asked for.
var ManualParts = []string{"sampul", "keputusan", "daftar isi", "penjelasan"}

// PartOf tells from the name of a file beside a manual which of ManualParts it
// holds: sampul.docx the cover, daftar-isi.pdf the contents. Letter case and
// the ending do not matter; false for any other name.
func PartOf(name string) (string, bool) {
	name = strings.ToLower(path.Base(name))
	name = strings.ReplaceAll(strings.TrimSuffix(name, path.Ext(name)), "-", " ")
	return name, slices.Contains(ManualParts, name)
}

func manualRules() []*Rule {
	return []*Rule{
		{Name: "dup-rows", Levels: all(Warning), Whole: true, Check: dupRows},
		{
			Name: "manual-parts", Levels: staged().in(Permendagri52, Off).in(Lenient, Off), Basis: permenpan,
			Whole: true,
			Check: manualParts,
		},
	}
}

// rowOf is a row of an SOP.
type rowOf struct{ procedure, row int }

// Limits of copies.
const (
	least  = 2  // rows two SOPs must share before it is called copying
	owners = 50 // SOPs with one row that are looked at
)

// dupRows tells, of each SOP, from which earlier ones its rows may come: the
// one it shares most with first, then those that add a row.
func dupRows(p *Pass) {
	known := map[string][]rowOf{} // by standard
	for i := range p.Manual.Procedures {
		if p.Context().Err() != nil {
			return
		}
		own := standards(&p.Manual.Procedures[i])
		shared := map[int][][2]int{} // rows here and there, by the earlier SOP
		for j, key := range own {
			for _, from := range known[key] {
				if key != "" {
					shared[from.procedure] = append(shared[from.procedure], [2]int{j, from.row})
				}
			}
		}
		p.reportCopies(i, shared)
		said := map[string]bool{}
		for j, key := range own {
			if key != "" && !said[key] && len(known[key]) < owners {
				said[key] = true
				known[key] = append(known[key], rowOf{i, j})
			}
		}
	}
}

// reportCopies reports one finding for each SOP that rows of the i-th come from.
func (p *Pass) reportCopies(i int, shared map[int][][2]int) {
	var from []int
	for k, rows := range shared {
		if len(rows) >= least {
			from = append(from, k)
		}
	}
	slices.SortFunc(from, func(a, b int) int {
		if d := len(shared[b]) - len(shared[a]); d != 0 {
			return d
		}
		return a - b
	})
	told := map[int]bool{}
	for _, k := range from {
		news := false
		var here, there []int
		for _, pair := range shared[k] {
			news = news || !told[pair[0]]
			told[pair[0]] = true
			here, there = append(here, pair[0]), append(there, pair[1])
		}
		if news {
			p.Report(Finding{Procedure: i, Path: step(here[0], ""), Text: p.copied(i, k, here, there)})
		}
	}
}

// copied is the message on rows that two SOPs share.
func (p *Pass) copied(i, k int, here, there []int) sop.Text {
	a, b := &p.Manual.Procedures[i], &p.Manual.Procedures[k]
	what := activityAndStandard
	for n := range here {
		if plain(a.Steps[here[n]].Activity) != plain(b.Steps[there[n]].Activity) {
			what = standardAlone
		}
	}
	return copiedRows.With(ranges(a, here), what, ranges(b, there), k+1, b.Title)
}

// ranges writes steps by the numbers they print, "1, 3–6", or by their rows
// where they print none.
func ranges(p *sop.Procedure, list []int) string {
	number := func(i int) string { return cmp.Or(p.PrintedNumber(i), strconv.Itoa(i+1)) }
	list = slices.Compact(slices.Sorted(slices.Values(list)))
	var out []string
	for i := 0; i < len(list); {
		end := i
		for end+1 < len(list) && list[end+1] == list[end]+1 {
			end++
		}
		text := number(list[i])
		switch {
		case end == i+1:
			text += ", " + number(list[end])
		case end > i:
			text += "–" + number(list[end])
		}
		out = append(out, text)
		i = end + 1
	}
	return strings.Join(out, ", ")
}

// standards returns each row's requirements, time and output; empty where one
// is blank: blanks are no copies.
func standards(p *sop.Procedure) []string {
	out := make([]string, len(p.Steps))
	for i := range p.Steps {
		s := &p.Steps[i]
		parts := []string{
			plain(strings.Join(s.Requirements, " ")), plain(s.Time.String()), plain(strings.Join(s.Output, " ")),
		}
		if !slices.Contains(parts, "") {
			out[i] = strings.Join(parts, "\x00")
		}
	}
	return out
}

// decision is the one of ManualParts that cannot be made of the manual alone.
const decision = "keputusan"

// manualParts tells that there is no decision, and what it is looked for as.
func manualParts(p *Pass) {
	if !slices.Contains(p.Options.Parts, decision) {
		p.Report(Finding{Procedure: -1, Text: noDecision})
	}
}
