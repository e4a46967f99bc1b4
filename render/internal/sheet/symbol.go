package sheet

import (
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// Shape returns what a symbol looks like; none for an arrow, which is no
// shape, and for a symbol that is not known here.
func Shape(k sop.Symbol) page.Shape {
	switch k {
	case sop.Terminator:
		return page.Capsule
	case sop.Process:
		return page.Box
	case sop.Decision:
		return page.Diamond
	case sop.Document:
		return page.Wave
	case sop.Archive:
		return page.Triangle
	case sop.OffPage:
		return page.Pentagon
	default:
		return 0
	}
}

// shapesKnown returns an error for a symbol of the procedure without a shape.
func shapesKnown(p *sop.Procedure) error {
	for i := range p.Steps {
		for t := range p.Steps[i].Tasks {
			for _, k := range p.Symbols(i, t) {
				if Shape(k) == 0 {
					return fmt.Errorf("sheet: no shape for symbol %v", k)
				}
			}
		}
	}
	for _, k := range p.Legend {
		if Shape(k) == 0 && k != sop.Arrow && k != sop.DashedArrow {
			return fmt.Errorf("sheet: no shape for symbol %v", k)
		}
	}
	return nil
}

// symbolSize returns the size of a symbol in a lane whose symbols are w wide.
func (s scale) symbolSize(kind sop.Symbol, w page.EMU) (page.EMU, page.EMU) {
	switch kind {
	case sop.Decision:
		return w, s.tenths(decisionHeight)
	case sop.Document:
		return w, s.tenths(documentHeight)
	case sop.Archive:
		return min(w, s.tenths(archiveWidth)), s.tenths(archiveHeight)
	case sop.OffPage:
		return min(w, s.tenths(pentagonWidth)), s.tenths(pentagonHeight)
	default:
		return w, s.tenths(boxHeight)
	}
}

// informs reports whether the procedure has dashed arrows.
func informs(p *sop.Procedure) bool {
	return slices.ContainsFunc(p.Steps, func(s sop.Step) bool {
		return slices.ContainsFunc(s.Flows, func(f sop.Flow) bool { return f.Dashed })
	})
}

// Legend lists the symbols that a legend shows: what the procedure asks for, or
// else those in use and the arrows; with one of a sheet of several pages the
// pentagon.
func Legend(p *sop.Procedure, offPage bool) []sop.Symbol {
	list := slices.Clip(p.Legend) // what is appended must not go into the caller's array
	if len(list) == 0 {
		used := map[sop.Symbol]bool{}
		for i := range p.Steps {
			for t := range p.Steps[i].Tasks {
				for _, k := range p.Symbols(i, t) {
					used[k] = true
				}
			}
		}
		for _, k := range sop.Symbols() {
			if used[k] {
				list = append(list, k)
			}
		}
		list = append(list, sop.Arrow)
		if informs(p) {
			list = append(list, sop.DashedArrow)
		}
	}
	if offPage {
		list = append(list, sop.OffPage)
	}
	return list
}
