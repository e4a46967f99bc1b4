package hand

import (
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// drawer draws one procedure.
type drawer struct {
	p     *sop.Procedure
	l     Look
	out   *Drawing
	s     *Sheet // where the table goes on
	row   int    // the next free row
	span  spans
	parts []*partOf
	words sop.Labels
}

// partOf is a part of the table that stands on one page.
type partOf struct {
	sheet       *Sheet
	first, last int // steps from 0, last included
	top, foot   int // rows for pentagons; 0: none
	symbols     [][]*Shape
	arrows      []*Shape
	paths       [][]Point // of the arrows
	answers     []*Shape
	pentagons   int
}

// Draw draws a procedure. It panics on a procedure or a Look that cannot be
// drawn: both are written by tests.
func Draw(p *sop.Procedure, l Look) *Drawing {
	l.RowsPerStep, l.ColsPerRole = max(l.RowsPerStep, 1), max(l.ColsPerRole, 1)
	book := l.Books
	d := &drawer{p: p, l: l, row: 1 + l.Above, words: worded(p), out: &Drawing{Book: &book,
		Fields:  map[string]Place{},
		Symbols: map[string][]*Shape{}, Arrows: map[string][]*Shape{}}}
	name := l.Name
	if name == "" {
		name = "SOP"
	}
	if l.Cover && !l.Last {
		d.cover(name)
		name, d.row = "Alur "+name, 1+l.Above
	}
	d.newSheet(name)
	d.span = d.tableSpans()
	if !l.Cover {
		d.block()
		d.row++
	}
	d.table()
	d.flow()
	d.rest(name)
	return d.out
}

// rest draws what stands around the table, and puts the shapes on the sheets.
func (d *drawer) rest(name string) {
	d.sign()
	if d.l.Legend {
		d.legend()
	}
	if d.l.Clutter {
		clutter(d.out.Book.Sheets[0])
	}
	if d.l.Last {
		d.cover(name)
	}
	for _, part := range d.parts {
		part.draw(&d.l)
	}
}

// cover writes the identity on a worksheet of its own.
func (d *drawer) cover(name string) {
	d.s = &Sheet{Name: "Cover " + name, Cols: []int{210, 210, 20, 190, 230}}
	d.span, d.row = coverSpans, 1+d.l.Above
	d.out.Book.Sheets = append(d.out.Book.Sheets, d.s)
	d.block()
}

// newSheet begins a worksheet with the columns of the table.
func (d *drawer) newSheet(name string) {
	cols := make([]int, d.l.Left, 40)
	for i := range cols {
		cols[i] = 20
	}
	cols = append(cols, 36, 210)
	for range len(d.p.Roles) * d.l.ColsPerRole {
		cols = append(cols, 100/d.l.ColsPerRole)
	}
	d.s = &Sheet{Name: name, Cols: append(cols, 140, 80, 130, 100)}
	d.out.Book.Sheets = append(d.out.Book.Sheets, d.s)
}

// table writes heads, rows and symbols.
func (d *drawer) table() {
	for i := range d.p.Steps {
		begins := slices.Contains(d.l.Split, i+1)
		if i == 0 || begins {
			d.begin(i)
		}
		d.step(i)
		if i+1 == len(d.p.Steps) || slices.Contains(d.l.Split, i+2) {
			d.end(i)
		}
	}
}

func (d *drawer) begin(step int) {
	if step > 0 && d.l.SplitTo == OnSheet {
		d.newSheet(fmt.Sprintf("%s (%d)", d.parts[0].sheet.Name, len(d.parts)+1))
		d.row = 1 + d.l.Above
	}
	part := &partOf{sheet: d.s, first: step}
	if step > 0 && d.l.SplitTo == OnHead {
		d.s.Breaks = append(d.s.Breaks, d.row)
		d.row++
	}
	if step == 0 || d.l.SplitTo != OnPage {
		d.heads()
	}
	if step > 0 {
		part.top = d.row
		d.blankRow(45)
	}
	d.parts = append(d.parts, part)
}

func (d *drawer) end(step int) {
	part := d.parts[len(d.parts)-1]
	part.last = step
	if step+1 == len(d.p.Steps) {
		return
	}
	part.foot = d.row
	d.blankRow(45)
	if d.l.SplitTo == OnPage {
		d.s.Breaks = append(d.s.Breaks, d.row-1)
	}
}

func (d *drawer) blankRow(height float64) {
	d.tall(d.row, height)
	for c := d.span.no; c <= d.span.note; c++ {
		d.s.Put(Cell{Col: c, Row: d.row, Style: Body})
	}
	d.row++
}

// tall sets the height of a row.
func (d *drawer) tall(row int, height float64) {
	for len(d.s.Rows) < row {
		d.s.Rows = append(d.s.Rows, usualRow)
	}
	d.s.Rows[row-1] = height
}

// draw puts the shapes of a part on its sheet.
func (part *partOf) draw(l *Look) {
	var symbols []*Shape
	for _, list := range part.symbols {
		if len(list) > 0 && (l.Group == StepOnes || l.Group == Nested) {
			list = []*Shape{groupOf(list, l.Scale)}
		}
		symbols = append(symbols, list...)
	}
	switch {
	case len(symbols) == 0:
	case l.Group == Nested:
		symbols = []*Shape{groupOf(symbols, l.Scale)}
	case l.Group == All:
		symbols = []*Shape{groupOf(slices.Concat(symbols, part.arrows, part.answers), l.Scale)}
		part.arrows, part.answers = nil, nil
	}
	part.sheet.Add(symbols...)
	part.sheet.Add(part.arrows...)
	part.sheet.Add(part.answers...)
}

// groupOf groups shapes.
func groupOf(list []*Shape, scale float64) *Shape {
	b := list[0].Box
	for _, sh := range list[1:] {
		b = Box{min(b.L, sh.Box.L), min(b.T, sh.Box.T), max(b.R, sh.Box.R), max(b.B, sh.Box.B)}
	}
	return &Shape{Name: "Group", Box: b, Children: list, Scale: scale, Origin: Point{1000, 2000}}
}
