package drawn

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// reading puts all together that was read of a procedure.
func (s *sketch) reading(w *workbook.Workbook, f flow) Reading {
	numbered(s.p.Steps)
	s.assemble(f)
	s.legendUsual(w)
	s.named()
	s.sort(w)
	return Reading{Procedure: s.p, Sheets: s.sheets, Findings: s.doubts, Sure: s.sure(f)}
}

// sure is the share of what was read without a doubt.
func (s *sketch) sure(f flow) float64 {
	all := s.fields + len(f.symbols) + len(f.arrows)
	for _, a := range f.arrows {
		if a.outcome != "" {
			all++
		}
	}
	doubts := len(s.doubts)
	return 1 - float64(doubts)/float64(max(all, doubts, 1))
}

// legendUsual leaves out a legend that is printed anyway. Where the procedure
// is on several pages, the pentagon is added to any.
func (s *sketch) legendUsual(w *workbook.Workbook) {
	if n := len(s.p.Legend); n > 0 && s.pages(w) {
		if usual := s.p.Legend[:n-1]; s.p.Legend[n-1] == sop.OffPage {
			s.p.Legend = usual
		}
	}
	if usualLegend(s.p, s.p.Legend) {
		s.p.Legend = nil
	}
}

// pages reports whether a sheet of the procedure has page breaks.
func (s *sketch) pages(w *workbook.Workbook) bool {
	return slices.ContainsFunc(w.Sheets, func(x *workbook.Sheet) bool {
		return slices.Contains(s.sheets, x.Name) && len(x.Breaks) > 0
	})
}

// named gives a procedure without a title the name of its sheet.
func (s *sketch) named() {
	if strings.TrimSpace(s.p.Title) != "" {
		return
	}
	s.p.Title = s.sheets[0]
	h := s.bodies[0].head
	s.doubts = append(s.doubts, h.texts.finding(h.where(), "title", noTitle, s.sheets[0]))
}

// sort puts the doubts in the order of the sheets.
func (s *sketch) sort(w *workbook.Workbook) {
	place := map[string]int{}
	for i, x := range w.Sheets {
		place[x.Name] = i
	}
	slices.SortStableFunc(s.doubts, func(a, b Finding) int {
		c, r, _ := guard.Cell([]byte(a.Cell), 0, 0)
		d, q, _ := guard.Cell([]byte(b.Cell), 0, 0)
		return cmp.Or(place[a.Sheet]-place[b.Sheet], r-q, c-d)
	})
}
