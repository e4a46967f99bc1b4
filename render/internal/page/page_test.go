package page

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/render/internal/font/cut"
)

// finished is a page of a cell of two lines in each alignment, under and over.
func finished(h, v Align) *Cell {
	c := &Cell{Col: 1, Row: 1, ColSpan: 1, RowSpan: 2, H: h, V: v, Font: Font{Size: 8 * PT}, More: &More{Leaders: 2},
		Lines: []Line{{Text: "satu"}, {Text: "dua", Indent: MM}}}
	d := &Document{
		Pages: []*Page{{Margin: Margin{Top: 10 * MM, Left: 20 * MM}, Cols: []EMU{10 * MM, 50 * MM},
			Rows: []EMU{5 * MM, 8 * MM, 12 * MM}, Items: []Item{c}}}}
	d.Finish()
	return c
}

func TestFinishPlacesCells(t *testing.T) {
	c := finished(AlignStart, AlignStart)
	require.Equal(t, Rect{30 * MM, 15 * MM, 50 * MM, 20 * MM}, c.Box)
	lh := LineHeight(8 * PT)
	require.Equal(t, 10*PT, lh)
	first := c.Box.Y + PadY + (lh-8*PT*1117/1000)/2 + 8*PT*905/1000
	require.Equal(t, []EMU{first, first + lh}, []EMU{c.Lines[0].Base, c.Lines[1].Base})
	require.Equal(t, []EMU{c.Box.X + PadX, c.Box.X + PadX + MM}, []EMU{c.Lines[0].X, c.Lines[1].X})

	end := finished(AlignEnd, AlignEnd)
	require.Equal(t, end.Box.Right()-PadX, end.Lines[1].X+Width("dua", end.Font))
	require.Equal(t, first-PadY+c.Box.H-2*lh-PadY, end.Lines[0].Base)

	middle := finished(AlignMiddle, AlignMiddle)
	require.Equal(t, middle.Box.X+PadX+(middle.Box.W-2*PadX-Width("satu", middle.Font))/2, middle.Lines[0].X)
	require.Equal(t, first-PadY+(c.Box.H-2*lh)/2, middle.Lines[0].Base)
}

// Lines to write on are spread over the height; the last lies on the foot.
func TestDotted(t *testing.T) {
	c := finished(AlignStart, AlignStart)
	lines := c.Dotted()
	require.Len(t, lines, 2)
	require.Equal(t, []EMU{c.Box.Y + c.Box.H/2 - Pixel, c.Box.Bottom() - Pixel},
		[]EMU{lines[0].From.Y, lines[1].From.Y})
	require.Equal(t, c.Box.W-PadX, lines[0].To.X-lines[0].From.X)
	require.Empty(t, (&Cell{}).Dotted())
}

// A cell that stands on two pages has its lines at two places.
func TestFinishSharesNoLines(t *testing.T) {
	lines := []Line{{Text: "No"}}
	a, b := &Cell{ColSpan: 1, RowSpan: 1, Lines: lines}, &Cell{Row: 1, ColSpan: 1, RowSpan: 1, Lines: lines}
	d := &Document{
		Pages: []*Page{{Cols: []EMU{MM}, Rows: []EMU{MM}, Items: []Item{a}},
			{Cols: []EMU{MM}, Rows: []EMU{MM, MM}, Items: []Item{b}}}}
	d.Finish()
	require.Equal(t, MM, b.Lines[0].Base-a.Lines[0].Base)
	require.Zero(t, lines[0].Base)
}

func TestFinishNamesPages(t *testing.T) {
	d := &Document{Header: "RAHASIA", Footer: NewFooter("Surat", 100*MM), Pages: []*Page{
		{Paper: Paper{W: 200 * MM, H: 100 * MM}, Margin: Margin{Left: 10 * MM, Right: 20 * MM}},
		{Paper: Paper{W: 200 * MM, H: 100 * MM}},
	}}
	d.Finish()
	require.Equal(t, []string{"Halaman 1", "Halaman 2"}, []string{d.Pages[0].Name, d.Pages[1].Name})
	edge := d.Pages[0].Edge
	require.Equal(t, []string{"RAHASIA", "Surat", "Halaman 1 dari 2"},
		[]string{edge[0].Text, edge[1].Text, edge[2].Text})
	require.Equal(t, 10*MM, edge[1].X)
	require.Equal(t, 180*MM, edge[2].X+Width(edge[2].Text, edge[2].Font))
	lower := edge[1].Base + edge[1].Font.Size*descent/1000
	require.InDelta(t, (100*MM - d.Footer.Edge()).MM(), lower.MM(), 0.2, "a worksheet's footer stands as high")
	require.Empty(t, (&Document{}).edge(&Page{}, "1", "1"))
}

// The letter of a symbol stands in its middle, in a part of its height.
func TestFinishPlacesLetters(t *testing.T) {
	s := &Symbol{Kind: Pentagon, Box: Rect{MM, MM, 10 * MM, 10 * MM}, Text: "A", Font: Font{Size: 8 * PT}}
	l := &Label{Box: Rect{MM, MM, 10 * MM, 9 * MM}, Text: "A", Font: s.Font, H: AlignMiddle}
	d := &Document{Pages: []*Page{{Items: []Item{s, l}}}}
	d.Finish()
	require.Equal(t, l.Lines, s.Lines)
	require.Equal(t, 6*MM, s.Lines[0].X+Width("A", s.Font)/2)
}

func TestUnderline(t *testing.T) {
	l := Line{Text: "NAMA", X: MM, Base: 2 * MM}
	s := l.Underline(Font{Size: 8 * PT})
	require.Equal(t,
		Stroke{Point{MM, 2*MM + 8*PT*14/100}, Point{MM + Width("NAMA", Font{Size: 8 * PT}), 2*MM + 8*PT*14/100},
			PT / 2}, s)
}

// What is said of the font is what its file says.
func TestFontMeasures(t *testing.T) {
	for _, bold := range []bool{false, true} {
		m := cut.Measure(font.TTF(bold))
		require.Equal(t, ascent, m.Ascent)
		require.InDelta(t, -descent, m.Descent, 1, "the file's is cut to whole thousandths")
	}
}

// The lines of a label stand under one another about the middle of its box.
func TestFinishPlacesLabels(t *testing.T) {
	l := &Label{Box: Rect{MM, MM, 10 * MM, 8 * MM}, Text: "Perlu\nperbaikan", Font: Font{Size: 8 * PT}, H: AlignEnd}
	(&Document{Pages: []*Page{{Items: []Item{l}}}}).Finish()
	require.Len(t, l.Lines, 2)
	for i, text := range []string{"Perlu", "perbaikan"} {
		line := l.Lines[i]
		require.Equal(t, text, line.Text)
		require.Equal(t, 11*MM, line.X+Width(text, l.Font))
	}
	require.Equal(t, LineHeight(8*PT), l.Lines[1].Base-l.Lines[0].Base)
	require.InDelta(t, (5 * MM).PT(), ((l.Lines[0].Base+l.Lines[1].Base)/2 - 8*PT*35/100).PT(), 0.25)
}

func TestArrowhead(t *testing.T) {
	c := &Connector{Head: 5 * PT, Points: []Point{{0, 0}, {0, 20 * PT}}}
	require.Equal(t, []Point{{0, 0}, {0, 20*PT - under(c.Head)}}, c.Shaft())
	half := wide(c.Head) / 2
	require.Equal(t, [3]Point{{0, 20 * PT}, {-half, 15 * PT}, {half, 15 * PT}}, c.Arrowhead())
	require.Equal(t, Rect{-2 * PT, 15 * PT, 4 * PT, 5 * PT}, c.HeadBox(), "as large as Office draws it")
	c.Points[1] = Point{-20 * PT, 0}
	require.Equal(t, []Point{{0, 0}, {under(c.Head) - 20*PT, 0}}, c.Shaft())
	require.Equal(t, Rect{-20 * PT, -2 * PT, 5 * PT, 4 * PT}, c.HeadBox())
	c.Head = 0
	require.Equal(t, c.Points, c.Shaft())
}

// Heads follow the lettering; Office offers three sizes.
func TestOfficeHeads(t *testing.T) {
	for size, want := range map[EMU]string{9 * PT: "med", 8 * PT: "med", 7 * PT: "sm", 4 * PT: "sm", 14 * PT: "lg"} {
		length, width := OfficeHeads(HeadLength(size))
		require.Equal(t, want, length.Name, "%v pt", size.PT())
		require.LessOrEqual(t, width.Size, length.Size)
		require.GreaterOrEqual(t, HeadRoom(HeadLength(size)), max(HeadLength(size), length.Size))
	}
}

func TestConnectorCheck(t *testing.T) {
	good := [][]Point{{{0, 0}, {1, 0}}, {{0, 0}, {0, 1}, {1, 1}}, {{0, 0}, {1, 0}, {1, 1}, {2, 1}, {2, 2}, {3, 2}}}
	for _, points := range good {
		require.NoError(t, (&Connector{Points: points}).Check())
	}
	for name, points := range map[string][]Point{
		"none": nil, "one": {{0, 0}}, "slanting": {{0, 0}, {1, 1}}, "no length": {{0, 0}, {0, 0}},
		"straight on": {{0, 0}, {1, 0}, {2, 0}},
		"seven":       {{0, 0}, {1, 0}, {1, 1}, {2, 1}, {2, 2}, {3, 2}, {3, 3}},
	} {
		require.ErrorIs(t, (&Connector{Points: points}).Check(), ErrConnector, name)
	}
}

// Arrows end on the outline: the foot of a Wave, the flanks of a Triangle.
func TestSitesLieOnTheOutline(t *testing.T) {
	s := &Symbol{Box: Rect{0, 0, unit, unit}}
	s.Kind = Wave
	require.Equal(t, Point{unit / 2, waveLeft}, s.Site(Bottom))
	require.InDelta(t, waveLeft, s.Kind.Foot()[2].Y*unit, 0.5)
	s.Kind = Triangle
	require.Equal(t, []Point{{unit / 4, unit / 2}, {unit * 3 / 4, unit / 2}}, []Point{s.Site(Left), s.Site(Right)})
	s.Kind = Box
	require.Equal(t, []Point{{unit / 2, 0}, {unit, unit / 2}}, []Point{s.Site(Top), s.Site(Right)})
}

func TestShapes(t *testing.T) {
	for s, n := range map[Shape]int{Capsule: 0, Box: 0, Diamond: 4, Wave: 3, Triangle: 3, Pentagon: 5} {
		require.Len(t, s.Corners(), n, s)
	}
	require.Equal(t, []string{"none", "pentagon", "Shape(99)"},
		[]string{Shape(0).String(), Pentagon.String(), Shape(99).String()})
}

func TestPaperNamed(t *testing.T) {
	for _, name := range Papers() {
		p, err := PaperNamed(name)
		require.NoError(t, err)
		require.Equal(t, name, p.Name)
		require.Less(t, p.W, p.H)
		across := p.Turned(true)
		require.Equal(t, []EMU{p.H, p.W}, []EMU{across.W, across.H})
		require.Equal(t, across, across.Turned(true))
		require.Equal(t, p, across.Turned(false))
	}
	usual, err := PaperNamed("")
	require.NoError(t, err)
	require.Equal(t, Usual, usual.Name)
	_, err = PaperNamed("B5")
	require.ErrorIs(t, err, ErrPaper)
}

// What stands in bands is moved with them, and lies in drawing order.
func TestBands(t *testing.T) {
	all, b := &Band{}, &Band{}
	all.Row(9 * Pixel)
	b.Row(5*Pixel - 1)
	b.Cell(0, 1, 3, Wrapped{Text: "x"}, Font{})
	b.Labels = append(b.Labels, &Label{})
	b.Symbols = append(b.Symbols, &Symbol{Box: Rect{Y: Pixel}})
	b.Connectors = append(b.Connectors, &Connector{Points: []Point{{0, 0}}})
	b.Images = append(b.Images, &Image{})
	require.Equal(t, 9*Pixel, all.Under(b))
	require.Equal(t, 14*Pixel, all.Height())
	p := &Page{Margin: Margin{Top: MM, Left: 2 * MM}}
	all.On(p)
	require.Equal(t, []Item{
		&Cell{Col: 1, Row: 1, ColSpan: 2, RowSpan: 1, Text: "x"}, &Image{Box: Rect{X: 2 * MM, Y: MM + 9*Pixel}},
		&Connector{Points: []Point{{2 * MM, MM + 9*Pixel}}}, &Symbol{Box: Rect{X: 2 * MM, Y: MM + 10*Pixel}},
		&Label{Box: Rect{X: 2 * MM, Y: MM + 9*Pixel}},
	}, p.Items)
	b.Grow(0, 1, 6*Pixel+1)
	require.Equal(t, []EMU{7 * Pixel}, b.Rows)
	b.Grow(0, 1, Pixel)
	require.Equal(t, []EMU{7 * Pixel}, b.Rows)
}

// The box for text lies within each shape's outline.
func TestTextBoxes(t *testing.T) {
	box := Rect{MM, 2 * MM, 20 * MM, 10 * MM}
	for k := Capsule; k <= Pentagon; k++ {
		r := k.TextBox(box)
		require.Positive(t, r.W, "%v", k)
		require.Positive(t, r.H, "%v", k)
		require.GreaterOrEqual(t, r.X, box.X, "%v", k)
		require.GreaterOrEqual(t, r.Y, box.Y, "%v", k)
		require.LessOrEqual(t, r.Right(), box.Right(), "%v", k)
		require.LessOrEqual(t, r.Bottom(), box.Bottom(), "%v", k)
		require.Equal(t, box.Center().X, r.Center().X, "%v", k)
	}
	require.Equal(t, box.H/2, Diamond.TextBox(box).H)
	require.LessOrEqual(t, Triangle.TextBox(box).Bottom(), box.Center().Y)
}
