package page

import (
	"strconv"
	"strings"
)

// Finish gives the pages what every format shows alike: their names, headers
// and footers, the boxes of cells, and the place of each line of text. It is
// called once, when all pages are there.
func (d *Document) Finish() {
	for i, p := range d.Pages {
		d.number(p, i+1, len(d.Pages))
		x, y := edges(p.Margin.Left, p.Cols), edges(p.Margin.Top, p.Rows)
		lines := arena[Line]{made: make([]Line, 0, p.cellLines())}
		for _, it := range p.Items {
			switch it := it.(type) {
			case *Cell:
				it.Box = Rect{x[it.Col], y[it.Row], x[it.Col+it.ColSpan] - x[it.Col], y[it.Row+it.RowSpan] - y[it.Row]}
				it.lines(&lines)
			case *Symbol:
				it.lines()
			case *Label:
				it.lines()
			}
		}
	}
}

func edges(at EMU, sizes []EMU) []EMU {
	out := make([]EMU, 1, len(sizes)+1)
	out[0] = at
	for _, s := range sizes {
		at += s
		out = append(out, at)
	}
	return out
}

// cellLines counts the lines of all cells.
func (p *Page) cellLines() (n int) {
	for c := range Of[*Cell](p) {
		n += len(c.Lines)
	}
	return n
}

// lines places the lines of a cell, in room for those of all cells.
func (c *Cell) lines(all *arena[Line]) {
	if len(c.Lines) == 0 {
		return
	}
	lh := LineHeight(c.Font.Size)
	y := c.Box.Y + PadY
	if free := c.Box.H - EMU(len(c.Lines))*lh; c.V == AlignMiddle {
		y = c.Box.Y + free/2
	} else if c.V == AlignEnd {
		y = c.Box.Y + free - PadY
	}
	c.Lines = append(all.room(len(c.Lines))[:0], c.Lines...) // a repeated head shares them
	y += baseline(c.Font.Size)
	for i := range c.Lines {
		l := &c.Lines[i]
		l.across(c.Font, c.Box.X+PadX+l.Indent, c.Box.W-2*PadX-l.Indent, c.H)
		l.Base, y = y, y+lh
	}
}

// lines places the lines of a label.
func (l *Label) lines() { l.Lines = linesIn(l.Text, l.Font, l.Box, l.H) }

// linesIn places the lines of a text, parted by line breaks, half way down a
// box.
func linesIn(text string, f Font, box Rect, h Align) (out []Line) {
	texts, lh := strings.Split(text, "\n"), LineHeight(f.Size)
	box.Y, box.H = box.Y+(box.H-EMU(len(texts))*lh)/2, lh
	for _, t := range texts {
		out = append(out, lineIn(t, f, box, h))
		box.Y += lh
	}
	return out
}

// lineIn places a text of one line half way down a box.
func lineIn(text string, f Font, box Rect, h Align) Line {
	l := Line{Text: text}
	l.place(f, box.X, box.W, box.Y+(box.H-LineHeight(f.Size))/2, h)
	return l
}

// pageWord is the word for a page, in footers and outlines.
const pageWord = "Halaman"

// Header and footer: their distance from the upper and the lower edge of the
// paper to the upper edge of their line.
const (
	headerAt = 8 * MM
	footerAt = 8 * MM
)

// HeaderSize is the type size of headers, which are bold.
const HeaderSize = 10 * PT

// HeaderEdge is the distance from the upper edge of the paper to the header.
const HeaderEdge = headerAt

// Edge returns the distance from the lower edge of the paper to the
// lower edge of a footer's line.
func (f Footer) Edge() EMU { return footerAt - LineHeight(f.Size) }

// number names a page of so many by its number, and sets its header and footer.
func (d *Document) number(p *Page, number, of int) {
	p.Name = pageWord + " " + strconv.Itoa(number)
	p.Edge = d.edge(p, strconv.Itoa(number), strconv.Itoa(of))
}

// edge sets the header and the footer of a page.
func (d *Document) edge(p *Page, number, of string) []Text {
	var out []Text
	w := p.Paper.W - p.Margin.Left - p.Margin.Right
	put := func(text string, f Font, top EMU, h Align) {
		if text == "" {
			return
		}
		t := Text{Line: Line{Text: text}, Font: f}
		t.place(f, p.Margin.Left, w, top, h)
		out = append(out, t)
	}
	put(d.Header, Font{Size: HeaderSize, Bold: true}, headerAt, AlignEnd)
	if size := d.Footer.Size; size > 0 {
		right := strings.ReplaceAll(strings.ReplaceAll(d.Footer.Right, "%d", number), "%n", of)
		put(d.Footer.Left, Font{Size: size}, p.Paper.H-footerAt, AlignStart)
		put(right, Font{Size: size}, p.Paper.H-footerAt, AlignEnd)
	}
	return out
}
