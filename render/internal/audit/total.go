package audit

import (
	"fmt"
	"slices"
	"strings"
)

// Total adds up the measures of the sheets of one class. The zero value is
// empty; a Class must be set for Table.
type Total struct {
	Class   string
	Refused int // procedures that fit no sheet; counted by the caller

	sheets, pages, arrows, joints int
	bends, length                 int
	found                         []int // by measure
	lettering, signatures         []float64
}

// Add adds a sheet to the total and returns what each measure finds on it.
func (t *Total) Add(s *Sheet) [][]Fault {
	t.sheets++
	t.pages += len(s.Pages)
	t.lettering = append(t.lettering, s.Lettering)
	t.signatures = append(t.signatures, s.Signature)
	s.eachArrow(func(_ *Page, a *Arrow) {
		if a.joint() {
			t.joints++
			return
		}
		t.arrows++
		t.bends += len(a.Points) - 2
		for _, p := range a.pieces() {
			t.length += p.length()
		}
	})
	var out [][]Fault
	for i, m := range Measures() {
		if i == len(t.found) {
			t.found = append(t.found, 0)
		}
		list := m.Find(s)
		t.found[i] += len(list)
		out = append(out, list)
	}
	return out
}

// Under counts the sheets whose lettering is smaller than a size in points.
func (t *Total) Under(points float64) (n int) {
	for _, size := range t.lettering {
		n += count(size < points)
	}
	return n
}

// Table writes totals as a table of text: a row per measure, a column per
// total. The measures that no sheet should have anything of carry a star.
func Table(totals []*Total) string {
	var b strings.Builder
	row := func(name string, value func(*Total) string) {
		fmt.Fprintf(&b, "%-34s", name)
		for _, t := range totals {
			fmt.Fprintf(&b, " %8s", value(t))
		}
		b.WriteByte('\n')
	}
	number := func(value func(*Total) int) func(*Total) string {
		return func(t *Total) string { return fmt.Sprint(value(t)) }
	}
	row("", func(t *Total) string { return t.Class })
	row("sheets", number(func(t *Total) int { return t.sheets }))
	row("refused", number(func(t *Total) int { return t.Refused }))
	row("pages", number(func(t *Total) int { return t.pages }))
	row("arrows", number(func(t *Total) int { return t.arrows }))
	row("joint lines", number(func(t *Total) int { return t.joints }))
	row("bends", number(func(t *Total) int { return t.bends }))
	row("mm per arrow", number(func(t *Total) int { return t.length / MM / max(1, t.arrows) }))
	for i, m := range Measures() {
		name := m.Name
		if m.Grave {
			name += " *"
		}
		row(name, number(func(t *Total) int { return t.of(i) }))
	}
	row("least lettering, pt", func(t *Total) string { return least(t.lettering) })
	row("least signature room, mm", func(t *Total) string { return least(t.signatures) })
	return b.String()
}

// of returns how often a measure was found; 0 before any sheet was read.
func (t *Total) of(measure int) int {
	if measure < len(t.found) {
		return t.found[measure]
	}
	return 0
}

func least(list []float64) string {
	if len(list) == 0 {
		return "-"
	}
	return fmt.Sprintf("%.2f", slices.Min(list))
}
