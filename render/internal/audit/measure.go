package audit

import "fmt"

// Fault is one thing that a measure counts.
type Fault struct {
	Page int    // from 1
	Text string // what and where, for a person who looks at the sheet
}

// Measure counts one kind of fault.
type Measure struct {
	Name  string
	Grave bool // no sheet should have any
	Find  func(*Sheet) []Fault
}

// Measures returns all measures in the order of the table.
func Measures() []Measure {
	return []Measure{
		{"crossings", false, Crossings},
		{"arrow over a joint line", true, OverJoints},
		{"overlaps of unrelated arrows", true, Overlaps},
		{"merges at a target", false, Merges},
		{"trunks shared at a source", false, Trunks},
		{"two answers at one corner", true, SharedCorners},
		{"arrow through a symbol", true, ThroughSymbols},
		{"arrow through a head", true, ThroughHeads},
		{"arrow over a page break", true, OverBreaks},
		{"arrow outside the lanes", true, OutsideLanes},
		{"end off its site", true, OffSite},
		{"slanted or needless bend", true, Slanted},
		{"more than 5 pieces", true, ManyPieces},
		{"connector and shape differ", true, Differing},
		{"bent connector's box too thin", true, ThinBoxes},
		{"last piece shorter than its head", false, ShortLast},
		{"pentagons not in pairs", true, LonePentagons},
		{"label on a symbol", true, LabelsOnSymbols},
		{"label on a label", true, LabelsOnLabels},
		{"label on a line", true, LabelsOnLines},
		{"label on a head", true, LabelsOnHeads},
		{"label on a rule", true, LabelsOnRules},
		{"label outside the lanes", true, LabelsOutside},
		{"label over 6 mm from its symbol", false, FarLabels},
		{"piece on a rule", true, func(s *Sheet) []Fault { return Hugging(s, 0, false) }},
		{"piece within 1 mm of a rule", false, func(s *Sheet) []Fault { return Hugging(s, 1*MM, false) }},
		{"... within 1 mm, 3.2 mm free", false, func(s *Sheet) []Fault { return Hugging(s, 1*MM, true) }},
		{"piece within 2 mm of a rule", false, func(s *Sheet) []Fault { return Hugging(s, 2*MM, false) }},
		{"... within 2 mm, 3.2 mm free", false, func(s *Sheet) []Fault { return Hugging(s, 2*MM, true) }},
		{"line, rule, line", false, TripleLines},
		{"arrows under 0.8 mm apart", false, Close},
		{"words broken", false, func(s *Sheet) []Fault { return Broken(s, false) }},
		{"... broken, lanes have room", false, func(s *Sheet) []Fault { return Broken(s, true) }},
		{"empty item of a list", true, EmptyItems},
		{"text outside its symbol", true, TextsOutside},
	}
}

// faults collects what a measure finds.
type faults []Fault

func (f *faults) add(p *Page, format string, args ...any) {
	*f = append(*f, Fault{p.Number, fmt.Sprintf(format, args...)})
}

// eachArrow calls a function with every arrow of the sheet.
func (s *Sheet) eachArrow(do func(*Page, *Arrow)) {
	for _, p := range s.Pages {
		for _, a := range p.Arrows {
			do(p, a)
		}
	}
}

// eachPair calls a function with every two arrows of a page.
func (s *Sheet) eachPair(do func(p *Page, a, b *Arrow)) {
	for _, p := range s.Pages {
		for i, a := range p.Arrows {
			for _, b := range p.Arrows[:i] {
				do(p, b, a)
			}
		}
	}
}

// eachPieces calls a function with every two pieces of two arrows of a page.
func (s *Sheet) eachPieces(do func(p *Page, a, b piece)) {
	for _, p := range s.Pages {
		list := p.pieces()
		for i, a := range list {
			for _, b := range list[:i] {
				do(p, b, a)
			}
		}
	}
}

// eachLabel calls a function with every label of the sheet.
func (s *Sheet) eachLabel(do func(*Page, *Label)) {
	for _, p := range s.Pages {
		for _, l := range p.Labels {
			do(p, l)
		}
	}
}
