package sheet

import (
	"sync"

	"github.com/sopkit/sopkit/render/internal/page"
)

// workspaces are used again by the sheets after.
var workspaces = sync.Pool{New: func() any { return &workspace{} }}

// workspace is memory for what is looked at once and forgotten. It is used
// again and again: a sheet is planned at many sizes of lettering. Copies of a
// sheet that work at the same time have one each. Nothing of a finished document
// is in it.
type workspace struct {
	texts   page.Measurer // of the sheet
	scratch page.Band     // what heights are found with
	blank   []page.Line   // as many as any text has

	rows     []rowText
	demanded []demandsAt // of the columns of text, at the sizes tried so far

	demands []demand   // of lanes
	widths  []page.EMU // of columns being fitted
	gain    []page.EMU // what each may give of that
	fitting fitting
	fitted  columns            // whose widths are fitted last
	known   []known            // of labels, by arrow
	drawn   []stroke           // on a page
	near    surroundings       // of a symbol
	roomier surroundings       // the same with fewer rules
	outcome outcome            // whose place is looked for
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
	keep           [][4]page.EMU // and all below
	upright, level []line        // on the centre lines
	rules, middles []page.EMU
	levelAt        []page.EMU
	boxes          []page.Rect
}

// done lets another sheet use the workspace, which keeps nothing of this one from
// being freed.
func (w *workspace) done() {
	w.texts.Reset()
	w.scratch.Reset()
	w.demanded = w.demanded[:0]
	clear(w.folded)
	clear(w.known)
	clear(w.names[:cap(w.names)])
	clear(w.before[:cap(w.before)])
	clear(w.behind[:cap(w.behind)])
	near := &w.near
	clear(near.symbols[:cap(near.symbols)])
	w.roomier, w.outcome = surroundings{}, outcome{}
	w.near = surroundings{solid: near.solid[:0], symbols: near.symbols[:0]}
	w.fitting = fitting{}
	workspaces.Put(w)
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
