package drawn

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/sop/workbook"
)

// flowReader finds the symbols and arrows that stand over grids.
type flowReader struct {
	grids  []grid
	sheets []*workbook.Sheet // of the grids, each once

	figures []figure
	strokes []stroke
	notes   []noted
	within  []noted          // texts that stand in symbols, and short ones far from the table
	drawn   map[placed][]int // strokes by where they begin and end
	ids     map[[2]int]bool  // of the shapes, by sheet
	holding map[[2]int]bool  // shapes that arrows are glued to, by sheet and ID
	ways    []way
	steps   int   // taken along strokes
	unit    int64 // how high symbols are: what is near is so by it
	doubts  []doubt
	flow    flow
}

// readFlow reads the symbols and arrows of a procedure, over grids in its
// order. What stands elsewhere on their sheets, such as a legend, is left out.
func readFlow(grids []grid) flow {
	f := &flowReader{grids: grids}
	for i := range grids {
		if !slices.Contains(f.sheets, grids[i].sheet) {
			f.sheets = append(f.sheets, grids[i].sheet)
		}
	}
	for i := range f.sheets {
		f.collect(i)
	}
	f.measure()
	f.stacked()
	f.tieAll()
	f.walkAll()
	f.plainWays()
	f.joinPages()
	f.answers()
	f.list()
	f.lone()
	f.flow.findings = f.findings()
	return f.flow
}

// measure finds out how high symbols are.
func (f *flowReader) measure() {
	var sizes []int64
	for i := range f.figures {
		sizes = append(sizes, min(width(f.figures[i].box), height(f.figures[i].box)))
	}
	slices.Sort(sizes)
	f.unit = 8 * mm
	if len(sizes) > 0 {
		f.unit = min(max(sizes[len(sizes)/2], 3*mm), 15*mm)
	}
}

// stacked makes one of symbols that lie on each other, as copies do by mistake.
func (f *flowReader) stacked() {
	for i := range f.figures {
		g := &f.figures[i]
		for j := range i {
			h := &f.figures[j]
			if h.same == j && h.sheet == g.sheet && h.kind == g.kind && h.text == g.text && f.onEachOther(g.box,
				h.box) {
				g.same = j
				break
			}
		}
	}
	f.covered()
}

// covered tells of symbols that lie on another of the same cell.
func (f *flowReader) covered() {
	first := map[[3]int][]int{} // by cell
	for i := range f.figures {
		g := &f.figures[i]
		if g.grid < 0 || g.same != i || g.kind == offPage {
			continue
		}
		cell := [3]int{g.grid, g.row, g.lane}
		for _, k := range first[cell] {
			if f.overlap(g.box, f.figures[k].box) {
				f.tell(at{g.sheet, g.box, g.shape}, "symbol-over", strconv.Quote(f.figures[k].shape.Name))
				break
			}
		}
		first[cell] = append(first[cell], i)
	}
}

// overlap reports whether two boxes have more in common than neighbours that
// touch have.
func (f *flowReader) overlap(a, b workbook.Box) bool {
	least := min(f.part(0.25), height(a)/3, height(b)/3)
	return shared(a.Left, a.Right, b.Left, b.Right) > least && shared(a.Top, a.Bottom, b.Top, b.Bottom) > least
}

// onEachOther reports whether two boxes are about the same.
func (f *flowReader) onEachOther(a, b workbook.Box) bool {
	most := f.part(0.25)
	return max(a.Left-b.Left, b.Left-a.Left) < most && max(a.Right-b.Right, b.Right-a.Right) < most &&
		max(a.Top-b.Top, b.Top-a.Top) < most && max(a.Bottom-b.Bottom, b.Bottom-a.Bottom) < most
}

// list puts what was found into the flow: symbols row by row and lane by lane,
// of a cell from top to bottom, then the arrows.
func (f *flowReader) list() {
	var order []int
	for i := range f.figures {
		if g := &f.figures[i]; g.kind != offPage && g.same == i && g.grid >= 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := &f.figures[i], &f.figures[j]
		return cmp.Or(cmp.Compare(a.grid, b.grid), cmp.Compare(a.row, b.row), cmp.Compare(a.lane, b.lane),
			cmp.Compare(a.box.Top, b.box.Top))
	})
	for _, i := range order {
		g := &f.figures[i]
		place := &f.grids[g.grid]
		if place.rows[g.row].step < 0 {
			continue
		}
		g.symbol = len(f.flow.symbols)
		f.flow.symbols = append(f.flow.symbols, symbol{step: place.rows[g.row].step, role: place.lanes[g.lane].role,
			kind: g.kind,
			text: g.text, cell: f.cellName(g), shape: g.shape.Name})
	}
	seen := map[arrow]bool{}
	for _, w := range f.ways {
		from, to := f.figures[f.one(w.from)].symbol, f.figures[f.one(w.to)].symbol
		if from < 0 || to < 0 {
			continue
		}
		a := arrow{from: from, to: to, outcome: w.outcome, dashed: w.dashed, joint: w.joint}
		if !seen[a] && !(a.outcome == "" && f.saidElse(&w)) {
			seen[a] = true
			a.shape = w.name
			f.flow.arrows = append(f.flow.arrows, a)
		}
	}
	slices.SortStableFunc(f.flow.arrows, func(a, b arrow) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	})
}

// saidElse reports whether another arrow leads from the same decision to the same
// symbol, and has an answer: it was drawn twice.
func (f *flowReader) saidElse(w *way) bool {
	if f.figures[f.one(w.from)].kind != decision || w.joint {
		return false
	}
	return slices.ContainsFunc(f.ways, func(o way) bool {
		return o.outcome != "" && !o.joint && o.dashed == w.dashed && f.one(o.from) == f.one(w.from) &&
			f.one(o.to) == f.one(w.to)
	})
}

// one is the figure that stands for a symbol that is drawn as several.
func (f *flowReader) one(figure int) int {
	for f.figures[figure].same != figure {
		figure = f.figures[figure].same
	}
	return figure
}

// lone tells of symbols that no arrow leads to or from, where the row has no
// other that stands for it.
func (f *flowReader) lone() {
	tied, rows := map[[2]int]bool{}, map[[2]int]bool{} // by grid and row
	used := make([]bool, len(f.flow.symbols))
	for _, a := range f.flow.arrows {
		used[a.from], used[a.to] = true, true
	}
	for i := range f.figures {
		if g := &f.figures[i]; g.symbol >= 0 {
			rows[[2]int{g.grid, g.row}] = true
			tied[[2]int{g.grid, g.row}] = tied[[2]int{g.grid, g.row}] || used[g.symbol]
		}
	}
	if len(rows) < 2 { // there is nothing that an arrow could lead to
		return
	}
	for i := range f.figures {
		if g := &f.figures[i]; g.symbol >= 0 && !tied[[2]int{g.grid, g.row}] {
			f.tell(at{g.sheet, g.box, g.shape}, "symbol-alone", f.stepOf(i))
		}
	}
}

// stepOf is the number of the row of a figure, from 1; 0 for a pentagon.
func (f *flowReader) stepOf(figure int) int {
	g := &f.figures[figure]
	if g.grid < 0 {
		return 0
	}
	return f.grids[g.grid].rows[g.row].step + 1
}
