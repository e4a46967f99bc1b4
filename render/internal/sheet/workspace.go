package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// workspace is memory for what is looked at once and forgotten. It is used
// again and again: a sheet is planned at many sizes of lettering. Copies of a
// sheet that work at the same time have one each.
type workspace struct {
	demands []demand   // of lanes
	widths  []page.EMU // of columns being fitted
	gain    []page.EMU // what each may give of that
	fitting fitting
	fitted  columns            // whose widths are fitted last
	known   []known            // of labels, by arrow
	drawn   []stroke           // on a page
	near    surroundings       // of a symbol
	names   []page.Wrapped     // over the lanes
	folded  map[foldKey][]fold // labels, at the sizes tried so far

	sides  [][2]laneSide // of the symbols of each lane
	lanes  []need
	around []need     // labels over and under the symbols of each level
	more   []page.EMU // room there that labels ask for
	levels []need
	tall   []page.EMU // the tallest symbol of each level

	reach          [2][]reach // of the runs of a group
	before, behind []place    // a rule

	enters         [][4]bool     // of a frame, which is done with when the next is made
	keep           [][4]page.EMU // the same
	upright, level []line        // the same
}

// filled returns a list of n zeros in the memory of another.
func filled[T any](list *[]T, n int) []T {
	if cap(*list) < n {
		*list = make([]T, n)
	}
	*list = (*list)[:n]
	clear(*list)
	return *list
}

// noneKnown returns room for the places found for the labels of so many arrows.
func (w *workspace) noneKnown(arrows int) []known {
	for len(w.known) < arrows {
		w.known = append(w.known, known{})
	}
	for i := range w.known {
		w.known[i].label = nil
	}
	return w.known[:arrows]
}
