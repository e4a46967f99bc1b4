// Package pagetest writes finished documents as text, for tests: a change of
// layout reads as a difference.
package pagetest

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Dump writes a finished document: an item to a line, further lines of its
// text under it; positions and lengths in millimetres, a text at its left end
// and base line. Empty cells side by side that look alike share a line.
func Dump(d *page.Document) string {
	w := &writer{}
	w.say("document %q, subject %q, author %q, keywords %q, created %s",
		d.Title, d.Subject, d.Author, d.Keywords, d.Created.Format("2006-01-02"))
	w.say("worksheet %q, form %q, grows %t, header %q, footer %q | %q %s",
		d.Sheet, d.Form, d.Grows, d.Header, d.Footer.Left, d.Footer.Right, size(d.Footer.Size))
	for _, s := range d.Side {
		w.say("beside page %d row %d.%d: %q%s", s.Page+1, s.Row, s.At, s.Label, input(&s.Input))
	}
	for _, e := range d.Outline {
		w.say("outline %d %q on page %d", e.Level, e.Text, e.Page+1)
	}
	for _, p := range d.Pages {
		w.page(p)
	}
	return w.b.String()
}

// writer writes the items of a document.
type writer struct {
	b   strings.Builder
	run run
}

// run is a row of empty cells that look alike.
type run struct {
	look   string
	row, n int
	box    page.Rect
	col    int
}

func (w *writer) say(format string, args ...any) { fmt.Fprintf(&w.b, format+"\n", args...) }

func (w *writer) page(p *page.Page) {
	m := p.Margin
	w.say("\npage %q: %s %s, margins %s",
		p.Name, p.Paper.Name, by(p.Paper.W, p.Paper.H), mm(m.Top, m.Left, m.Bottom, m.Right))
	w.say("head at row %d (%d rows), repeats %d", p.HeadAt, p.HeadRows, p.Repeat)
	w.say("columns %s", mm(p.Cols...))
	w.say("rows %s", mm(p.Rows...))
	for _, i := range p.Items {
		w.item(i)
	}
	w.flush()
	for _, t := range p.Edge {
		w.say("edge, %s:%s", style(t.Font), line(t.Line))
	}
}

func (w *writer) item(i page.Item) {
	if c, ok := i.(*page.Cell); ok {
		w.cell(c)
		return
	}
	w.flush()
	switch i := i.(type) {
	case *page.Image:
		w.say("image %q %s, %s of %d bytes", i.Name, rect(i.Box), i.Type, len(i.Data))
	case *page.Connector:
		w.say("connector %d %s: %q: %s", i.ID, ends(i), i.Name, path(i.Points))
	case *page.Symbol:
		w.say("symbol %d %v %s: %q%s", i.ID, i.Kind, rect(i.Box), i.Name, inside(i))
	case *page.Label:
		w.say("label %s, %s:%s", rect(i.Box), style(i.Font), lines(i.Lines))
	case *page.Link:
		w.say("link %s to page %d", rect(i.Box), i.To+1)
	default:
		w.say("%T", i)
	}
}

// cell writes a cell, or keeps an empty one for those that follow.
func (w *writer) cell(c *page.Cell) {
	if c.Box.H == 0 {
		return // in store on a worksheet; its row says so
	}
	look := looks(c)
	if c.ColSpan == 1 && len(c.Lines) == 0 && c.Text == "" && c.Has().Input == nil && c.Has().Pieces == nil {
		if r := &w.run; r.n > 0 && r.look == look && r.row == c.Row && r.col+r.n == c.Col {
			r.n, r.box.W = r.n+1, r.box.W+c.Box.W
			return
		}
		w.flush()
		w.run = run{look, c.Row, 1, c.Box, c.Col}
		return
	}
	w.flush()
	w.say("cell %d,%d %s%s%s", c.Row, c.Col, rect(c.Box), look, texts(c))
}

func (w *writer) flush() {
	if r := w.run; r.n > 0 {
		w.say("cell %d,%d %s ×%d%s", r.row, r.col, rect(r.box), r.n, r.look)
	}
	w.run = run{}
}

// looks writes what a cell looks like.
func looks(c *page.Cell) string {
	across, down := [...]string{"left", "middle", "right"}, [...]string{"top", "middle", "bottom"}
	s := fmt.Sprintf(", %s %s/%s", style(c.Font), across[c.H], down[c.V])
	if c.RowSpan != 1 || c.ColSpan != 1 {
		s = fmt.Sprintf(" over %dx%d", c.RowSpan, c.ColSpan) + s
	}
	if c.Border > 0 {
		s += " ruled "
		for i, side := range "TLBR" {
			if c.Border&(1<<i) != 0 {
				s += string(side)
			}
		}
	}
	if c.Shade > 0 {
		s += fmt.Sprintf(" shade %d", c.Shade)
	}
	for _, d := range c.Dotted() {
		s += " dotted at " + mm(d.From.Y)
	}
	return s
}

// texts writes what a cell says and what is filled in there.
func texts(c *page.Cell) string {
	s := ""
	if c.Has().Input != nil {
		s += input(c.Has().Input)
	}
	for _, p := range c.Has().Pieces {
		s += piece(p)
	}
	for _, n := range c.Has().Sum {
		s += " +" + name(n)
	}
	switch {
	case c.Text == "" && len(c.Lines) == 0:
		return s
	case len(c.Lines) == 1 && c.Lines[0].Text == c.Text:
		return s + ":" + line(c.Lines[0])
	}
	s += fmt.Sprintf(": whole %q", c.Text)
	for _, l := range c.Lines {
		s += "\n   " + line(l)
	}
	return s
}

var kinds = [...]string{"text", "number", "date", "time", "money", "digits", "choice", "tick"}

func input(i *page.Input) string {
	s := fmt.Sprintf(" input %s %s", name(i.Name), kinds[i.Kind])
	if i.Value != "" {
		s += fmt.Sprintf(" %q", i.Value)
	}
	first := i.Name.Column == "" || i.Name.Number == 1 // the same in each row of a table
	if len(i.Options) > 0 && first {
		s += fmt.Sprintf(" of %q", i.Options)
	}
	if i.Hint != "" && first {
		s += fmt.Sprintf(" hint %q", i.Hint)
	}
	for _, is := range []struct {
		on   bool
		word string
	}{{i.Short, "short"}, {i.Day, "with its day"}, {i.Prefix != "", fmt.Sprintf("after %q", i.Prefix)}} {
		if is.on {
			s += " " + is.word
		}
	}
	if i.Formula != nil && first {
		s += formula(i.Formula)
	}
	return s
}

// formula writes an operation and the first input of each operand.
func formula(f *page.Formula) string {
	s := fmt.Sprintf(" = op %d", f.Op)
	for _, o := range f.Of {
		s += fmt.Sprintf(" %s ×%d", name(o.Names[0]), len(o.Names))
	}
	return s
}

func name(n page.Name) string {
	if n.Part > 0 {
		part := n.Part
		n.Part = 0
		return fmt.Sprintf("%s part %d", name(n), part+1)
	}
	switch {
	case n.Number == 0:
		return n.Field
	case n.Column == "":
		return fmt.Sprintf("%s.%d", n.Field, n.Number)
	}
	return fmt.Sprintf("%s.%d.%s", n.Field, n.Number, n.Column)
}

func piece(p page.Piece) string {
	if p.Ref == (page.Name{}) && p.Post == nil {
		return fmt.Sprintf(" %q", p.Text)
	}
	manner := [...]string{"", " in words", " as count", " with its day", " short", " masked", " as post"}[p.As]
	return fmt.Sprintf(" {%s %s%s %q}", name(p.Ref), kinds[p.Kind], manner, p.Text)
}
