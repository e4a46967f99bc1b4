package xlsx_test

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/sop/soptest"
)

// pixel is how far a shape in the workbook may be from where the layout put
// it, in EMU.
const pixel = float64(page.Pixel)

func TestDrawingIsTheLayoutOfTheManual(t *testing.T) {
	for _, p := range manual(t) {
		t.Run(p.ID, func(t *testing.T) {
			t.Parallel()
			requireDrawn(t, arrange(t, &p, nil))
		})
	}
}

func TestDrawingIsTheLayoutOfRandomProcedures(t *testing.T) {
	seeds := uint64(120)
	if testing.Short() {
		seeds = 20
	}
	for seed := range seeds {
		r := rand.New(rand.NewPCG(seed, 11))
		p := soptest.Procedure(r, soptest.Options{Steps: 1 + r.IntN(25), Back: r.IntN(6)})
		o := &sheet.Options{Paper: page.Papers()[r.IntN(6)], ColumnNumbers: r.IntN(2) == 0}
		if r.IntN(4) == 0 {
			o.Logo = picture(t, "png")
		}
		requireDrawn(t, arrange(t, p, o))
	}
}

// Every polyline of two to six points in every direction, ends level with one
// another among them.
func TestDrawingOfAnyPolyline(t *testing.T) {
	const size = 400 * page.Pixel
	r := rand.New(rand.NewPCG(1, 2))
	one := &page.Page{Paper: smallPage().Paper, Cols: []page.EMU{size, size}, Rows: []page.EMU{size, size}, HeadAt: -1}
	for id := 1; id <= 600; id++ {
		c := &page.Connector{ID: id, Head: page.EMU(id%2) * 5 * page.PT, Name: "Panah"}
		level := r.IntN(2) == 0
		at := page.Point{X: size, Y: size}
		c.Points = append(c.Points, at)
		for range 1 + r.IntN(5) {
			step := (1 + page.EMU(r.IntN(5))) * 20 * page.Pixel
			if r.IntN(2) == 0 {
				step = -step
			}
			if level {
				at.X += step
			} else {
				at.Y += step
			}
			level = !level
			c.Points = append(c.Points, at)
		}
		one.Items = append(one.Items, c)
	}
	requireDrawn(t, &page.Document{Pages: []*page.Page{one}})
}

// onSheet holds the layout's items in the coordinates of the worksheet.
type onSheet struct {
	symbols    []page.Symbol
	connectors []page.Connector
	labels     []page.Label
	images     []page.Image
}

// stack puts the pages' grids one under the other; rows that a page repeats
// take no room.
func stack(d *page.Document) *onSheet {
	out := &onSheet{}
	var top page.EMU
	for _, p := range d.Pages {
		by := page.Point{X: -p.Margin.Left, Y: top - p.Margin.Top}
		for i, h := range p.Rows {
			if i < p.Repeat {
				by.Y -= h
			} else {
				top += h
			}
		}
		move := func(r *page.Rect) { r.X += by.X; r.Y += by.Y }
		for s := range page.Of[*page.Symbol](p) {
			s := *s
			move(&s.Box)
			out.symbols = append(out.symbols, s)
		}
		for c := range page.Of[*page.Connector](p) {
			c := *c
			var points []page.Point
			for _, q := range c.Points {
				points = append(points, page.Point{X: q.X + by.X, Y: q.Y + by.Y})
			}
			c.Points = points
			out.connectors = append(out.connectors, c)
		}
		for l := range page.Of[*page.Label](p) {
			l := *l
			move(&l.Box)
			out.labels = append(out.labels, l)
		}
		for i := range page.Of[*page.Image](p) {
			i := *i
			move(&i.Box)
			out.images = append(out.images, i)
		}
	}
	return out
}

// requireDrawn writes the document, reads the drawing back as a program that
// draws it would, and compares it with the layout.
func requireDrawn(t *testing.T, d *page.Document) {
	t.Helper()
	parts := unzip(t, write(t, d))
	x, y := readSheet(t, parts).edges()
	got, want := readDrawing(t, parts), stack(d)

	ids := map[int]*shape{}
	number := func(n named, s *shape) {
		require.NotContains(t, ids, n.ID, "shape ids are unique")
		require.NotEmpty(t, n.Name)
		require.NotEmpty(t, n.Descr)
		ids[n.ID] = s
	}
	var symbols, labels, images []*anchor
	for i := range got.Anchors {
		switch a := &got.Anchors[i]; {
		case a.Picture != nil:
			images = append(images, a)
			number(a.Picture.PictureName, a.Picture)
		case sites[a.Shape.Preset.Name] != [4]position{} && len(a.Shape.ShapeName.Name) > 6 &&
			a.Shape.ShapeName.Name[:6] == "Simbol":
			symbols = append(symbols, a)
			number(a.Shape.ShapeName, a.Shape)
		default:
			labels = append(labels, a)
			number(a.Shape.ShapeName, a.Shape)
		}
	}
	require.Len(t, symbols, len(want.symbols))
	require.Len(t, labels, len(want.labels))
	require.Len(t, images, len(want.images))
	require.Len(t, got.Choices, len(want.connectors))
	for i, a := range symbols {
		requireBox(t, a, a.Shape, want.symbols[i].Box, x, y)
		require.Equal(t, want.symbols[i].Name, a.Shape.ShapeName.Descr)
	}
	for i, a := range labels {
		requireBox(t, a, a.Shape, want.labels[i].Box, x, y)
		require.Equal(t, strings.Split(want.labels[i].Text, "\n"), a.Shape.Text)
	}
	for i, a := range images {
		requireBox(t, a, a.Picture, want.images[i].Box, x, y)
	}
	for i := range got.Choices {
		c := got.Choices[i].Choice.Anchor.Connector
		require.NotNil(t, c)
		number(c.ConnectorName, c)
	}
	for i := range got.Choices {
		requireConnector(t, &got.Choices[i], &want.connectors[i], ids, x, y)
	}
}

func requireBox(t *testing.T, a *anchor, s *shape, want page.Rect, x, y []float64) {
	t.Helper()
	from, to := position{float64(want.X), float64(want.Y)}, position{float64(want.Right()), float64(want.Bottom())}
	require.Equal(t, "twoCell", a.EditAs)
	require.LessOrEqual(t, far(s.Xfrm.Off, from), pixel)
	require.LessOrEqual(t, far(position{s.Xfrm.Off.X + s.Xfrm.Ext.W, s.Xfrm.Off.Y + s.Xfrm.Ext.H}, to), pixel)
	gotFrom, gotTo := a.box(x, y)
	require.LessOrEqual(t, far(gotFrom, from), pixel)
	require.LessOrEqual(t, far(gotTo, to), pixel)
}

func requireConnector(t *testing.T, a *alternate, want *page.Connector, ids map[int]*shape, x, y []float64) {
	t.Helper()
	glued, plain := a.Choice.Anchor.Connector, a.Fallback.Anchor.Shape
	require.NotNil(t, plain)
	require.Equal(t, "xdr14", a.Choice.Requires)
	require.Equal(t, want.Name, glued.ConnectorName.Descr)
	require.Equal(t, glued.ConnectorName, plain.ShapeName)
	for _, s := range []*shape{glued, plain} {
		requirePoints(t, want, s.drawn(t))
		require.Equal(t, want.Head > 0, s.Tail != nil, "%s: arrow head", want.Name)
	}
	ends := glued.drawn(t)
	requireGlue(t, want.From, glued.Start, ends[0], ids)
	requireGlue(t, want.To, glued.End, ends[len(ends)-1], ids)
	requireAnchored(t, &a.Choice.Anchor, glued, x, y)
	requireAnchored(t, &a.Fallback.Anchor, plain, x, y)
}

func requirePoints(t *testing.T, want *page.Connector, got []position) {
	t.Helper()
	require.Len(t, got, len(want.Points), want.Name)
	for i, p := range want.Points {
		require.LessOrEqual(t, far(got[i], position{float64(p.X), float64(p.Y)}), pixel,
			"%s: point %d of %v drawn at %v", want.Name, i, want.Points, got)
	}
}

func requireGlue(t *testing.T, want page.End, got *glue, at position, ids map[int]*shape) {
	t.Helper()
	if want.Symbol == 0 {
		require.Nil(t, got)
		return
	}
	require.NotNil(t, got)
	s := ids[got.ID]
	require.NotNil(t, s, "glued to shape %d", got.ID)
	require.Equal(t, int(want.Side), got.Idx)
	require.LessOrEqual(t, far(s.site(t, got.Idx), at), pixel, "%s is not where its arrow ends", s.ShapeName.Descr)
}

// requireAnchored checks the anchor against the box of the shape as seen, its
// width and height changed over when it is turned by a right angle.
func requireAnchored(t *testing.T, a *anchor, s *shape, x, y []float64) {
	t.Helper()
	w, h := s.Xfrm.Ext.W, s.Xfrm.Ext.H
	centre := position{s.Xfrm.Off.X + w/2, s.Xfrm.Off.Y + h/2}
	if s.Xfrm.Rot/60000%180 == 90 {
		w, h = h, w
	}
	from, to := a.box(x, y)
	require.LessOrEqual(t, far(from, position{centre.X - w/2, centre.Y - h/2}), pixel)
	require.LessOrEqual(t, far(to, position{centre.X + w/2, centre.Y + h/2}), pixel)
	require.False(t, math.IsNaN(w))
}

// Only a dashed arrow is dashed, for Excel and for other programs; what the
// line is made of stands in the order of the schema.
func TestDashedArrow(t *testing.T) {
	drawing := string(unzip(t, write(t, small(t)))[drawingPart])
	require.Equal(t, 2,
		strings.Count(drawing, `</a:solidFill><a:prstDash val="dash"/><a:miter lim="800000"/><a:tailEnd `))
	require.Equal(t, 2, strings.Count(drawing, "prstDash"))
}
