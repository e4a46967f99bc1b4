package audit_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/render/internal/audit"
	"github.com/sopkit/sopkit/sop"
)

// book is a workbook taken apart, to be changed and put together again.
type book struct {
	t     *testing.T
	names []string
	parts map[string]string
	sheet *audit.Sheet // as it was before
}

func open(t *testing.T, p *sop.Procedure) *book {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, render.XLSX(&b, p, nil))
	sheet, err := audit.Read(b.Bytes())
	require.NoError(t, err)
	w := &book{t: t, parts: map[string]string{}, sheet: sheet}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	require.NoError(t, err)
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		w.names, w.parts[f.Name] = append(w.names, f.Name), string(data)
	}
	return w
}

// bytes puts the workbook together.
func (w *book) bytes() []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range w.names {
		f, err := z.Create(name)
		require.NoError(w.t, err)
		_, err = io.WriteString(f, w.parts[name])
		require.NoError(w.t, err)
	}
	require.NoError(w.t, z.Close())
	return b.Bytes()
}

// read audits the workbook as it is now.
func (w *book) read() *audit.Sheet {
	w.t.Helper()
	s, err := audit.Read(w.bytes())
	require.NoError(w.t, err)
	return s
}

const (
	drawing   = "xl/drawings/drawing1.xml"
	worksheet = "xl/worksheets/sheet1.xml"
)

// anchor changes the n-th anchor of the drawing whose shape has a name; an
// arrow has two, the connector and the shape that stands for it.
func (w *book) anchor(name string, n int, change func(string) string) {
	w.t.Helper()
	const begin = "<xdr:twoCellAnchor"
	list := strings.Split(w.parts[drawing], begin)
	for i := range list {
		if !strings.Contains(list[i], fmt.Sprintf(`descr="%s"`, name)) {
			continue
		}
		if n--; n < 0 {
			was := list[i]
			list[i] = change(was)
			require.NotEqual(w.t, was, list[i], name)
			w.parts[drawing] = strings.Join(list, begin)
			return
		}
	}
	require.Fail(w.t, "no shape", name)
}

var offset = regexp.MustCompile(`<a:off x="-?\d+" y="-?\d+"/>`)

// put moves a symbol or a label.
func (w *book) put(name string, x, y int) {
	w.t.Helper()
	to := fmt.Sprintf(`<a:off x="%d" y="%d"/>`, x, y)
	w.anchor(name, 0, func(s string) string { return offset.ReplaceAllString(s, to) })
}

// centre moves a label's letters over a point.
func (w *book) centre(name string, x, y int) {
	w.t.Helper()
	l := w.label(name)
	w.put(name, l.Box.X+x-(l.Ink.X+l.Ink.W/2), l.Box.Y+y-(l.Ink.Y+l.Ink.H/2))
}

var (
	form     = regexp.MustCompile(`<a:xfrm.*</a:xfrm>`)
	geometry = regexp.MustCompile(`<a:(prst|cust)Geom.*</a:(prst|cust)Geom>`)
)

// route draws an arrow along other points, as programs other than Excel show
// it.
func (w *book) route(name string, points ...audit.Point) {
	w.t.Helper()
	a, z := points[0], points[0]
	for _, p := range points {
		a.X, a.Y, z.X, z.Y = min(a.X, p.X), min(a.Y, p.Y), max(z.X, p.X), max(z.Y, p.Y)
	}
	path := fmt.Sprintf(`<a:custGeom><a:pathLst><a:path w="%d" h="%d">`, z.X-a.X, z.Y-a.Y)
	for i, p := range points {
		verb := "lnTo"
		if i == 0 {
			verb = "moveTo"
		}
		path += fmt.Sprintf(`<a:%s><a:pt x="%d" y="%d"/></a:%s>`, verb, p.X-a.X, p.Y-a.Y, verb)
	}
	path += `</a:path></a:pathLst></a:custGeom>`
	box := fmt.Sprintf(`<a:xfrm><a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></a:xfrm>`, a.X, a.Y, z.X-a.X, z.Y-a.Y)
	w.anchor(name, 1, func(s string) string { return geometry.ReplaceAllString(form.ReplaceAllString(s, box), path) })
}

// glue glues an end, "stCxn" or "endCxn", of an arrow where another end is.
func (w *book) glue(name, end string, to audit.End) {
	w.t.Helper()
	re := regexp.MustCompile(`<a:` + end + ` id="\d+" idx="\d"/>`)
	w.anchor(name, 0, func(s string) string {
		return re.ReplaceAllString(s, fmt.Sprintf(`<a:%s id="%d" idx="%d"/>`, end, to.Symbol.ID, to.Site))
	})
}

// replace changes a text of a part, once.
func (w *book) replace(part, old, new string) {
	w.t.Helper()
	require.Contains(w.t, w.parts[part], old)
	w.parts[part] = strings.Replace(w.parts[part], old, new, 1)
}

// change changes the first match of an expression in an arrow's connector.
func (w *book) change(name, expression, with string) {
	w.t.Helper()
	w.anchor(name, 0, func(s string) string { return regexp.MustCompile(expression).ReplaceAllString(s, with) })
}

func (w *book) arrow(name string) *audit.Arrow {
	w.t.Helper()
	for _, p := range w.sheet.Pages {
		for _, a := range p.Arrows {
			if a.Name == name {
				return a
			}
		}
	}
	require.Fail(w.t, "no arrow", name)
	return nil
}

func (w *book) label(text string) *audit.Label {
	w.t.Helper()
	for _, p := range w.sheet.Pages {
		for _, l := range p.Labels {
			if l.Text == text {
				return l
			}
		}
	}
	require.Fail(w.t, "no label", text)
	return nil
}

func (w *book) symbol(name string) *audit.Symbol {
	w.t.Helper()
	for _, p := range w.sheet.Pages {
		for _, s := range p.Symbols {
			if s.Name == name {
				return s
			}
		}
	}
	require.Fail(w.t, "no symbol", name)
	return nil
}

// middle is the middle of an arrow's longest piece, and whether it is level.
func middle(a *audit.Arrow) (at audit.Point, level bool) {
	longest := -1
	for k := 1; k < len(a.Points); k++ {
		u, v := a.Points[k-1], a.Points[k]
		if n := max(u.X-v.X, v.X-u.X, u.Y-v.Y, v.Y-u.Y); n > longest {
			longest, at, level = n, audit.Point{X: (u.X + v.X) / 2, Y: (u.Y + v.Y) / 2}, u.Y == v.Y
		}
	}
	return at, level
}
