package audit

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/render/internal/font"
)

// Read reads a workbook of a procedure. The error wraps ErrNoTable or
// ErrDrawing where the workbook is none of ours.
func Read(data []byte) (*Sheet, error) {
	parts, err := unzip(data)
	if err != nil {
		return nil, err
	}
	g, err := readGrid(parts)
	if err != nil {
		return nil, err
	}
	s := &Sheet{grid: g}
	if err := s.table(); err != nil {
		return nil, err
	}
	s.signature()
	var d drawingXML
	if err := part(parts, drawingPart, &d); err != nil {
		return nil, err
	}
	return s, s.draw(&d)
}

// table finds the head of the table, its lanes and its rows. The head is where
// the first column, the second and the last span two rows.
func (s *Sheet) table() error {
	g, first := s.grid, -1
	tall := func(col, row int) bool {
		c := g.at(col, row)
		return c.row == row && c.rowSpan == 2 && c.colSpan == 1 && c.ruled
	}
	for r := range g.rows() {
		if tall(0, r) && tall(1, r) && tall(g.cols()-1, r) {
			first = r
			break
		}
	}
	if first < 0 {
		return ErrNoTable
	}
	s.head = [2]int{first, first + 1}
	if g.at(0, first+2).text == "(1)" {
		s.head[1]++
	}
	roles := g.at(2, first)
	s.Lanes = g.x[roles.col : roles.col+roles.colSpan+1]
	s.last = s.head[1]
	for s.last+1 < g.rows() && g.at(1, s.last+1).ruled {
		s.last++
	}
	s.Lettering = g.at(0, s.head[1]+1).size
	s.pages()
	return nil
}

// pages parts the rows of the table by the page breaks.
func (s *Sheet) pages() {
	g := s.grid
	for i, first := range g.breaks {
		end := g.rows()
		if i+1 < len(g.breaks) {
			end = g.breaks[i+1]
		}
		from, to := max(first, s.head[1]+1), min(end, s.last+1)
		p := &Page{Number: i + 1, Top: g.y[min(from, g.rows())], end: g.y[end]}
		p.Bottom = p.Top
		if from < to {
			p.Bottom, p.Rules = g.y[to], []int{p.Top}
			for r := from; r < to; r++ {
				if c := g.at(1, r); r == to-1 || c.row+c.rowSpan == r+1 {
					p.Rules = append(p.Rules, g.y[r+1])
				}
			}
		}
		s.Pages = append(s.Pages, p)
	}
}

// page returns the page of a position; the last one below all.
func (s *Sheet) page(y int) *Page {
	for _, p := range s.Pages {
		if y < p.end {
			return p
		}
	}
	return s.Pages[len(s.Pages)-1]
}

// draw reads symbols, arrows and labels.
func (s *Sheet) draw(d *drawingXML) error {
	symbols, foot := map[int]*Symbol{}, s.grid.y[s.last+1]
	for i := range d.Anchors {
		shape := d.Anchors[i].Shape
		switch {
		case shape == nil: // a picture
		case shape.TextBox.On:
			p := s.page(shape.box().centre().Y)
			p.Labels = append(p.Labels, newLabel(shape))
		case shape.box().Y >= foot:
			s.Legend++
		default:
			y := &Symbol{ID: shape.Name.ID, Preset: shape.Preset.Name, Name: shape.Name.Descr, Text: shape.text(),
				Box: shape.box()}
			y.Ink = shape.ink(y.textBox())
			if symbols[y.ID] != nil {
				return fmt.Errorf("%w: two shapes have the number %d", ErrDrawing, y.ID)
			}
			symbols[y.ID] = y
			p := s.page(y.Box.centre().Y)
			p.Symbols = append(p.Symbols, y)
		}
	}
	for i := range d.Arrows {
		if err := s.arrow(&d.Arrows[i].Choice, &d.Arrows[i].Fallback, symbols, foot); err != nil {
			return err
		}
	}
	for _, p := range s.Pages {
		p.own()
	}
	return nil
}

// arrow reads one arrow; that of the legend is left out.
func (s *Sheet) arrow(choice, fallback *anchorXML, symbols map[int]*Symbol, foot int) error {
	glued, plain := choice.Connector, fallback.Shape
	if glued == nil || plain == nil {
		return fmt.Errorf("%w: an arrow is not there for all programs", ErrDrawing)
	}
	a := &Arrow{ID: glued.ArrowName.ID, Name: glued.ArrowName.Descr, Preset: glued.Preset.Name, Box: glued.box(),
		anchors: [4]Rect{glued.visible(), choice.area(s.grid), plain.visible(), fallback.area(s.grid)}}
	a.Head, a.HeadWide = glued.head()
	var err error
	if a.Drawn, err = glued.drawn(); err != nil {
		return err
	}
	if a.Points, err = plain.drawn(); err != nil {
		return err
	}
	for _, e := range []struct {
		glue *glueXML
		end  *End
	}{{glued.Start, &a.From}, {glued.End, &a.To}} {
		if e.glue == nil {
			continue
		}
		if *e.end = (End{symbols[e.glue.ID], e.glue.Site}); e.end.Symbol == nil {
			return fmt.Errorf("%w: %s is glued to shape %d, which is no symbol", ErrDrawing, a.Name, e.glue.ID)
		}
	}
	box := bounds(a.Points)
	if box.Y >= foot {
		return nil
	}
	p := s.page(box.centre().Y)
	p.Arrows = append(p.Arrows, a)
	return nil
}

func newLabel(shape *shapeXML) *Label {
	return &Label{Text: shape.text(), Box: shape.box(), Ink: shape.ink(shape.box())}
}

// ink finds where the letters of a text stand: about the middle line of its
// box, level with how the text is aligned. Capitals are 0.72 of the size high,
// and the base line is 0.35 of it below the middle of a line.
func (s *shapeXML) ink(box Rect) Rect {
	widest, size, height, align := 0, 0, 0, ""
	for i := range s.Paragraphs {
		p := &s.Paragraphs[i]
		w := 0
		for _, r := range p.Runs {
			size = max(size, r.Font.Size*PT/100)
			w += int(font.Width(r.Text, int64(r.Font.Size*PT/100), r.Font.Bold))
		}
		widest, align = max(widest, w), p.Align.Value
		if i > 0 {
			height += max(p.Align.Lines.Points*PT/100, size)
		}
	}
	x := box.X
	switch align {
	case "ctr":
		x += (box.W - widest) / 2
	case "r":
		x += box.W - widest
	}
	return Rect{x, box.centre().Y - height/2 + size*35/100 - size*72/100, widest, height + size*72/100}
}

// own finds the arrow each label belongs to: among those whose name ends with
// the answer, the one that passes nearest, none twice.
func (p *Page) own() {
	taken := map[*Arrow]bool{}
	for _, l := range p.Labels {
		best := -1.0
		for _, a := range p.Arrows {
			if taken[a] || !strings.HasSuffix(a.Name, ", "+l.Text) {
				continue
			}
			for _, s := range a.pieces() {
				if d := l.Ink.gap(s.box()); best < 0 || d < best {
					l.Of, best = a, d
				}
			}
		}
		taken[l.Of] = true
	}
}
