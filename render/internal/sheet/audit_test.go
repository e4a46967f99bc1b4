package sheet

import (
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/render/internal/page"
)

// audit reads finished pages and lists what a reader would object to. It
// knows nothing of how the layout came about.
type audit struct {
	crossings, overlaps, bends int
	faults                     []string
}

func (a *audit) fault(format string, args ...any) {
	a.faults = append(a.faults, fmt.Sprintf(format, args...))
}

type piece struct {
	a, b page.Point // a.X <= b.X, a.Y <= b.Y
	of   *page.Connector
}

func (s piece) flat() bool { return s.a.Y == s.b.Y }

func pieces(p *page.Page) []piece {
	var out []piece
	for c := range page.Of[*page.Connector](p) {
		for k := 1; k < len(c.Points); k++ {
			a, b := c.Points[k-1], c.Points[k]
			if a.X > b.X || a.Y > b.Y {
				a, b = b, a
			}
			out = append(out, piece{a, b, c})
		}
	}
	return out
}

func auditDocument(d *page.Document) *audit {
	a := &audit{}
	seen := map[int]bool{}
	for n, p := range d.Pages {
		a.grid(n, p)
		a.connectors(n, p)
		a.meetings(n, p)
		a.labels(n, p)
		for s := range page.Of[*page.Symbol](p) {
			if s.ID == 0 || seen[s.ID] {
				a.fault("page %d: symbol id %d is not unique", n, s.ID)
			}
			seen[s.ID] = true
		}
		for c := range page.Of[*page.Connector](p) {
			if c.ID == 0 || seen[c.ID] {
				a.fault("page %d: connector id %d is not unique", n, c.ID)
			}
			seen[c.ID] = true
		}
	}
	return a
}

// grid checks cells: inside the page, none over another, every line inside its
// cell, and symbols apart.
func (a *audit) grid(n int, p *page.Page) {
	var w, h page.EMU
	for _, c := range p.Cols {
		w += c
	}
	for _, r := range p.Rows {
		h += r
		if r%page.Pixel != 0 || r <= 0 {
			a.fault("page %d: row height %d", n, r)
		}
	}
	if w > p.Paper.W-p.Margin.Left-p.Margin.Right || h > p.Paper.H-p.Margin.Top-p.Margin.Bottom {
		a.fault("page %d: grid %.1f x %.1f mm is larger than the page", n, w.MM(), h.MM())
	}
	taken := map[[2]int]bool{}
	for c := range page.Of[*page.Cell](p) {
		var cw, ch page.EMU
		for x := c.Col; x < c.Col+c.ColSpan; x++ {
			cw += p.Cols[x]
			for y := c.Row; y < c.Row+c.RowSpan; y++ {
				if taken[[2]int{x, y}] {
					a.fault("page %d: two cells at column %d row %d", n, x, y)
				}
				taken[[2]int{x, y}] = true
			}
		}
		for y := c.Row; y < c.Row+c.RowSpan; y++ {
			ch += p.Rows[y]
		}
		if page.EMU(len(c.Lines))*page.LineHeight(c.Font.Size) > ch {
			a.fault("page %d: %d lines in a cell %.1f mm high: %q", n, len(c.Lines), ch.MM(), c.Text)
		}
		for _, l := range c.Lines {
			if lw := page.EMU(font.Width(l.Text, int64(c.Font.Size), c.Font.Bold)); lw+l.Indent > cw-2*page.PadX &&
				len([]rune(l.Text)) > 1 {
				a.fault("page %d: line %q is %.1f mm in a cell of %.1f", n, l.Text, lw.MM(), cw.MM())
			}
		}
	}
	symbols := slices.Collect(page.Of[*page.Symbol](p))
	for i, s := range symbols {
		b := s.Box
		if b.W <= 0 || b.H <= 0 || b.X < p.Margin.Left || b.Right() > p.Margin.Left+w || b.Y < p.Margin.Top ||
			b.Bottom() > p.Margin.Top+h {
			a.fault("page %d: symbol %q outside the grid", n, s.Name)
		}
		for j := range i {
			if overlap(b, symbols[j].Box) {
				a.fault("page %d: symbols %q and %q overlap", n, s.Name, symbols[j].Name)
			}
		}
	}
}

func overlap(a, b page.Rect) bool {
	return a.X < b.Right() && b.X < a.Right() && a.Y < b.Bottom() && b.Y < a.Bottom()
}

func (a *audit) connectors(n int, p *page.Page) {
	byID := map[int]*page.Symbol{}
	for s := range page.Of[*page.Symbol](p) {
		byID[s.ID] = s
	}
	for c := range page.Of[*page.Connector](p) {
		k := len(c.Points)
		a.bends += k - 2
		if k < 2 || k > 6 {
			a.fault("page %d: %s has %d points", n, c.Name, k)
			continue
		}
		for j := 1; j < k; j++ {
			u, v := c.Points[j-1], c.Points[j]
			if (u.X == v.X) == (u.Y == v.Y) {
				a.fault("page %d: %s is not orthogonal", n, c.Name)
			}
			if j > 1 && (u.X == v.X) == (c.Points[j-2].X == u.X) {
				a.fault("page %d: %s has a bend that is none", n, c.Name)
			}
		}
		for _, e := range []struct {
			end page.End
			at  page.Point
		}{{c.From, c.Points[0]}, {c.To, c.Points[k-1]}} {
			if e.end.Symbol == 0 {
				continue
			}
			if s := byID[e.end.Symbol]; s == nil || s.Site(e.end.Side) != e.at {
				a.fault("page %d: %s does not end on its symbol", n, c.Name)
			}
		}
	}
}

// meetings checks each piece of an arrow against the symbols and the others.
func (a *audit) meetings(n int, p *page.Page) {
	list := pieces(p)
	for i, s := range list {
		for y := range page.Of[*page.Symbol](p) {
			b := page.Rect{X: y.Box.X + 1, Y: y.Box.Y + 1, W: y.Box.W - 2, H: y.Box.H - 2}
			if y.ID != s.of.From.Symbol && y.ID != s.of.To.Symbol &&
				overlap(b, page.Rect{X: s.a.X, Y: s.a.Y, W: s.b.X - s.a.X + 1, H: s.b.Y - s.a.Y + 1}) {
				a.fault("page %d: %s runs through %s", n, s.of.Name, y.Name)
			}
		}
		for _, t := range list[:i] {
			if s.of != t.of {
				a.meet(n, s, t)
			}
		}
	}
}

func (a *audit) meet(n int, s, t piece) {
	if s.a.X > t.b.X || t.a.X > s.b.X || s.a.Y > t.b.Y || t.a.Y > s.b.Y {
		return
	}
	joint := s.of.Head == 0 || t.of.Head == 0
	if s.flat() != t.flat() {
		f, v := s, t
		if !f.flat() {
			f, v = t, s
		}
		if v.a.X > f.a.X && v.a.X < f.b.X && f.a.Y > v.a.Y && f.a.Y < v.b.Y {
			if joint {
				a.fault("page %d: %s crosses %s", n, s.of.Name, t.of.Name)
			}
			a.crossings++
			return
		}
	} else if s.flat() && s.a.X == t.b.X || s.flat() && t.a.X == s.b.X ||
		!s.flat() && (s.a.Y == t.b.Y || t.a.Y == s.b.Y) {
		return // end to end
	}
	if sharesEnd(s.of, t.of) {
		a.overlaps++
		return
	}
	a.fault("page %d: %s and %s touch", n, s.of.Name, t.of.Name)
}

// sharesEnd reports whether two connectors have a symbol in common on which
// both run in or both run out.
func sharesEnd(c, d *page.Connector) bool {
	return c.From.Symbol == d.From.Symbol && c.From.Symbol != 0 || c.To.Symbol == d.To.Symbol && c.To.Symbol != 0
}

func (a *audit) labels(n int, p *page.Page) {
	list := pieces(p)
	labels := slices.Collect(page.Of[*page.Label](p))
	for i, l := range labels {
		ink := inked(l)
		for _, s := range list {
			if overlap(ink, page.Rect{X: s.a.X, Y: s.a.Y, W: s.b.X - s.a.X + 1, H: s.b.Y - s.a.Y + 1}) {
				a.fault("page %d: label %q lies on %s", n, l.Text, s.of.Name)
			}
		}
		for y := range page.Of[*page.Symbol](p) {
			if overlap(ink, y.Box) && !diamondFree(y, ink) {
				a.fault("page %d: label %q lies on %s", n, l.Text, y.Name)
			}
		}
		for j := range i {
			if overlap(ink, inked(labels[j])) {
				a.fault("page %d: labels %q and %q overlap", n, l.Text, labels[j].Text)
			}
		}
	}
}

// inked is what is printed of a label: from the top of the capitals of its
// first line to the base line of its last.
func inked(l *page.Label) page.Rect {
	lh := page.LineHeight(l.Font.Size)
	return page.Rect{X: l.Box.X + page.PT/4, Y: l.Box.Y + lh/6, W: l.Box.W - page.PT/2, H: l.Box.H - lh/3}
}

// diamondFree reports whether a label stands in an empty corner of a
// decision's box.
func diamondFree(y *page.Symbol, r page.Rect) bool {
	c := y.Box.Center()
	dx := max(r.X-c.X, c.X-r.Right(), 0)
	dy := max(r.Y-c.Y, c.Y-r.Bottom(), 0)
	return y.Kind == page.Diamond && dx*y.Box.H+dy*y.Box.W >= y.Box.W*y.Box.H/2
}
