package svg_test

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/sop/soptest"
)

// near is how far, in twentieths of a point, a place may be from where it must
// be: what rounding makes.
const near = 1

// Lines of text, symbols, arrows and pictures of random procedures and forms
// stand where the finished pages say, in their order, with their words.
func TestEverythingStandsInItsPlace(t *testing.T) {
	n := uint64(60)
	if testing.Short() {
		n = 8
	}
	for seed := range n {
		o := soptest.Options{LongTexts: seed%4 == 0}
		d, err := sheet.Sheet(soptest.Procedure(rand.New(rand.NewPCG(seed, 7)), o), nil)
		require.NoError(t, err)
		inPlace(t, d, fmt.Sprint("seed ", seed))
	}
	for k, f := range catalogue.All() {
		if k%7 == 0 {
			d, err := form.Form(&forms.Copy{Form: f, Values: formstest.Values(rand.New(rand.NewPCG(1, 2)), f, 9)}, nil)
			require.NoError(t, err)
			inPlace(t, d, f.ID)
		}
	}
	blanks := small("Menerima surat yang masuk dari instansi lain", "dua")
	blanks.Pages[0].Items = append(blanks.Pages[0].Items, &page.Label{Text: "a  b", Font: page.Font{Size: 9 * page.PT}})
	blanks.Finish()
	inPlace(t, blanks, "small")
}

// inPlace compares a document with its pictures.
func inPlace(t *testing.T, d *page.Document, name string) {
	for i, p := range d.Pages {
		e, at := parse(t, picture(t, d, i+1)), fmt.Sprintf("%s, %s", name, p.Name)
		require.Equal(t, linesOf(p), linesIn(t, e), at)
		symbols, arrows := groups(e)
		k := 0
		for s := range page.Of[*page.Symbol](p) {
			require.Less(t, k, len(symbols), at)
			symbolInPlace(t, s, symbols[k], at)
			k++
		}
		require.Len(t, symbols, k, at)
		k = 0
		for c := range page.Of[*page.Connector](p) {
			require.Less(t, k, len(arrows), at)
			arrowInPlace(t, c, arrows[k], at)
			k++
		}
		require.Len(t, arrows, k, at)
		require.Equal(t, ruled(p), drawnRules(t, e), at)
	}
}

// twentieths is a length as it is written.
func twentieths(e page.EMU) int { return int(math.Round(float64(e) / (12700.0 / 20))) }

// placed is a line of text, with its place and type.
func placed(x, y, w, size int, bold bool, text string) string {
	return fmt.Sprintf("%d,%d %d wide, %d high, bold %t: %s", x, y, w, size, bold, text)
}

// linesOf are the lines of a page, cells first where they come first.
func linesOf(p *page.Page) (out []string) {
	add := func(lines []page.Line, f page.Font) {
		for _, l := range lines {
			if l.Text != "" {
				out = append(out, placed(twentieths(l.X), twentieths(l.Base), twentieths(page.Width(l.Text, f)),
					twentieths(f.Size), f.Bold, l.Text))
			}
		}
	}
	for _, it := range p.Items {
		switch it := it.(type) {
		case *page.Cell:
			if it.Box.H > 0 {
				add(it.Lines, it.Font)
			}
		case *page.Symbol:
			add(it.Lines, it.Font)
		case *page.Label:
			add(it.Lines, it.Font)
		}
	}
	for _, e := range p.Edge {
		add([]page.Line{e.Line}, e.Font)
	}
	return out
}

// linesIn are the lines of a picture.
func linesIn(t *testing.T, e *element) (out []string) {
	usual := e.get("font-size")
	for _, text := range e.all("text") {
		lines := text.all("tspan")
		if len(lines) == 0 {
			lines = []*element{text}
		}
		size := usual
		if own := text.get("font-size"); own != "" {
			size = own
		}
		for _, l := range lines {
			require.True(t, l.get("textLength") == "" || l.get("lengthAdjust") == "spacingAndGlyphs")
			if strings.Join(strings.Fields(l.Text), " ") != l.Text {
				require.Equal(t, "preserve", text.get("space"), "blanks are kept: %q", l.Text)
			}
			out = append(out, placed(number(t, l.get("x")), number(t, l.get("y")), number(t, l.get("textLength")),
				number(t, size), text.get("font-weight") == "700", l.Text))
		}
	}
	return out
}

func number(t *testing.T, text string) int {
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	require.NoError(t, err)
	return n
}

// groups are the elements of symbols and of arrows.
func groups(e *element) (symbols, arrows []*element) {
	for _, g := range e.all("g") {
		if first := g.Children[min(1, len(g.Children)-1)]; first.get("class") == "paper" {
			symbols = append(symbols, g)
		} else if first.get("fill") == "none" {
			arrows = append(arrows, g)
		}
	}
	return symbols, arrows
}

// path are the points of a path: M, L, C, H and V with absolute places.
func path(t *testing.T, d string) (out [][2]int) {
	for _, step := range regexp.MustCompile(`[A-Z][^A-Zz]*`).FindAllString(d, -1) {
		var n []int
		for _, word := range strings.Fields(step[1:]) {
			n = append(n, number(t, word))
		}
		switch step[0] {
		case 'H':
			out = append(out, [2]int{n[0], out[len(out)-1][1]})
		case 'V':
			out = append(out, [2]int{out[len(out)-1][0], n[0]})
		default:
			for i := 0; i+1 < len(n); i += 2 {
				out = append(out, [2]int{n[i], n[i+1]})
			}
		}
	}
	return out
}

func requirePoints(t *testing.T, want []page.Point, got [][2]int, at string) {
	t.Helper()
	require.Len(t, got, len(want), at)
	for i, p := range want {
		require.InDelta(t, twentieths(p.X), got[i][0], near, at)
		require.InDelta(t, twentieths(p.Y), got[i][1], near, at)
	}
}

func symbolInPlace(t *testing.T, s *page.Symbol, g *element, at string) {
	t.Helper()
	name := s.Name
	if s.Does != "" {
		name += ": " + s.Does
	}
	require.Equal(t, name, g.Children[0].Text, at)
	require.Equal(t, "img", g.get("role"), at)
	shape := g.Children[1]
	if s.Kind == page.Box || s.Kind == page.Capsule {
		require.Equal(t, twentieths(s.Box.X), number(t, shape.get("x")), at)
		require.Equal(t, twentieths(s.Box.Y), number(t, shape.get("y")), at)
		require.InDelta(t, twentieths(s.Box.W), number(t, shape.get("width")), near, at)
		require.InDelta(t, twentieths(s.Box.H), number(t, shape.get("height")), near, at)
		require.Equal(t, s.Kind == page.Capsule, shape.get("rx") != "", at)
		return
	}
	var want []page.Point
	for _, c := range s.Kind.Corners() {
		x, y := page.EMU(float64(s.Box.W)*c.X), page.EMU(float64(s.Box.H)*c.Y)
		want = append(want, page.Point{X: s.Box.X + x, Y: s.Box.Y + y})
	}
	got := path(t, shape.get("d"))
	if s.Kind == page.Wave {
		require.Len(t, got, len(want)+3, at)
		end := got[len(got)-1]
		require.Equal(t, twentieths(s.Box.X), end[0], at)
		require.InDelta(t, twentieths(s.Site(page.Bottom).Y), end[1], near, at)
		got = got[:len(want)]
	}
	requirePoints(t, want, got, at)
}

func arrowInPlace(t *testing.T, c *page.Connector, g *element, at string) {
	t.Helper()
	require.Equal(t, c.Name, g.Children[0].Text, at)
	shaft := g.Children[1]
	requirePoints(t, c.Shaft(), path(t, shaft.get("d")), at)
	require.Equal(t, c.Dashed, shaft.get("stroke-dasharray") != "", at)
	if c.Head == 0 {
		require.Len(t, g.Children, 2, at)
		return
	}
	head := c.Arrowhead()
	requirePoints(t, head[:], path(t, g.Children[2].get("d")), at)
}

// rules are level lines by their y, and upright ones by their x; a bit stands
// for each unit along.
type rules map[[2]int]*big.Int

func (r rules) add(x0, y0, x1, y1 int) {
	at, from, to := [2]int{0, y0}, x0, x1
	if x0 == x1 {
		at, from, to = [2]int{1, x0}, y0, y1
	}
	one := big.NewInt(1)
	bits := new(big.Int).Sub(new(big.Int).Lsh(one, uint(to)), new(big.Int).Lsh(one, uint(from)))
	if r[at] == nil {
		r[at] = new(big.Int)
	}
	r[at].Or(r[at], bits)
}

// text is the same for the same lines.
func (r rules) text() map[[2]int]string {
	out := map[[2]int]string{}
	for at, bits := range r {
		out[at] = bits.Text(62)
	}
	return out
}

// ruled are the rules of a page.
func ruled(p *page.Page) map[[2]int]string {
	out := rules{}
	for c := range page.Of[*page.Cell](p) {
		if c.Box.H == 0 {
			continue
		}
		x0, y0 := twentieths(c.Box.X), twentieths(c.Box.Y)
		x1, y1 := twentieths(c.Box.Right()), twentieths(c.Box.Bottom())
		for side, l := range map[page.Border][4]int{
			page.BorderTop: {x0, y0, x1, y0}, page.BorderBottom: {x0, y1, x1, y1},
			page.BorderLeft: {x0, y0, x0, y1}, page.BorderRight: {x1, y0, x1, y1},
		} {
			if c.Border&side != 0 {
				out.add(l[0], l[1], l[2], l[3])
			}
		}
	}
	return out.text()
}

// drawnRules are the rules of a picture.
func drawnRules(t *testing.T, e *element) map[[2]int]string {
	out := rules{}
	for _, p := range e.all("path") {
		if p.get("stroke-linecap") != "square" {
			continue
		}
		points := path(t, p.get("d"))
		for i := 0; i+1 < len(points); i += 2 {
			out.add(points[i][0], points[i][1], points[i+1][0], points[i+1][1])
		}
	}
	return out.text()
}
