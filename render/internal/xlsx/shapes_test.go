package xlsx_test

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sheetDrawing is a drawing part as a reader of DrawingML sees it.
type sheetDrawing struct {
	Anchors []anchor    `xml:"twoCellAnchor"`
	Choices []alternate `xml:"AlternateContent"`
}

// alternate is an arrow: glued for Excel, a plain shape for others.
type alternate struct {
	Choice struct {
		Requires string `xml:"Requires,attr"`
		Anchor   anchor `xml:"twoCellAnchor"`
	} `xml:"Choice"`
	Fallback struct {
		Anchor anchor `xml:"twoCellAnchor"`
	} `xml:"Fallback"`
}

type anchor struct {
	EditAs    string `xml:"editAs,attr"`
	From      corner `xml:"from"`
	To        corner `xml:"to"`
	Shape     *shape `xml:"sp"`
	Connector *shape `xml:"cxnSp"`
	Picture   *shape `xml:"pic"`
}

type corner struct {
	Col    int     `xml:"col"`
	ColOff float64 `xml:"colOff"`
	Row    int     `xml:"row"`
	RowOff float64 `xml:"rowOff"`
}

type named struct {
	ID    int    `xml:"id,attr"`
	Name  string `xml:"name,attr"`
	Descr string `xml:"descr,attr"`
}

type glue struct {
	ID  int `xml:"id,attr"`
	Idx int `xml:"idx,attr"`
}

type shape struct {
	ShapeName     named  `xml:"nvSpPr>cNvPr"`
	ConnectorName named  `xml:"nvCxnSpPr>cNvPr"`
	PictureName   named  `xml:"nvPicPr>cNvPr"`
	Start         *glue  `xml:"nvCxnSpPr>cNvCxnSpPr>stCxn"`
	End           *glue  `xml:"nvCxnSpPr>cNvCxnSpPr>endCxn"`
	Xfrm          xfrm   `xml:"spPr>xfrm"`
	Preset        preset `xml:"spPr>prstGeom"`
	Custom        path   `xml:"spPr>custGeom>pathLst>path"`
	Tail          *struct {
		Type string `xml:"type,attr"`
	} `xml:"spPr>ln>tailEnd"`
	Text  []string `xml:"txBody>p>r>t"`
	Embed struct {
		ID string `xml:"embed,attr"`
	} `xml:"blipFill>blip"`
}

type xfrm struct {
	Rot   int      `xml:"rot,attr"`
	FlipH bool     `xml:"flipH,attr"`
	FlipV bool     `xml:"flipV,attr"`
	Off   position `xml:"off"`
	Ext   struct {
		W float64 `xml:"cx,attr"`
		H float64 `xml:"cy,attr"`
	} `xml:"ext"`
}

type position struct {
	X float64 `xml:"x,attr"`
	Y float64 `xml:"y,attr"`
}

type preset struct {
	Name   string `xml:"prst,attr"`
	Adjust []struct {
		Name    string `xml:"name,attr"`
		Formula string `xml:"fmla,attr"`
	} `xml:"avLst>gd"`
}

type path struct {
	W     float64    `xml:"w,attr"`
	H     float64    `xml:"h,attr"`
	Start []position `xml:"moveTo>pt"`
	Lines []position `xml:"lnTo>pt"`
}

func readDrawing(t testing.TB, parts map[string][]byte) *sheetDrawing {
	t.Helper()
	var d sheetDrawing
	require.NoError(t, xml.Unmarshal(parts[drawingPart], &d))
	return &d
}

// adjust returns the preset's n-th adjust value as a fraction; 50 % when it is
// not given, as the preset definitions say.
func (p *preset) adjust(t testing.TB, n int) float64 {
	for _, g := range p.Adjust {
		if g.Name == "adj"+strconv.Itoa(n) {
			v, err := strconv.ParseInt(strings.TrimPrefix(g.Formula, "val "), 10, 32)
			require.NoError(t, err, "adjust values are 32-bit numbers")
			return float64(v) / 100_000
		}
	}
	return 0.5
}

// outline gives the path of a preset in a box of the given size, as ECMA-376
// part 1, presetShapeDefinitions.xml, states it.
func (p *preset) outline(t testing.TB, w, h float64) []position {
	a := func(n int) float64 { return p.adjust(t, n) }
	switch p.Name {
	case "straightConnector1", "line":
		return []position{{0, 0}, {w, h}}
	case "bentConnector2":
		return []position{{0, 0}, {w, 0}, {w, h}}
	case "bentConnector3":
		x1 := w * a(1)
		return []position{{0, 0}, {x1, 0}, {x1, h}, {w, h}}
	case "bentConnector4":
		x1, y2 := w*a(1), h*a(2)
		return []position{{0, 0}, {x1, 0}, {x1, y2}, {w, y2}, {w, h}}
	case "bentConnector5":
		x1, y2, x3 := w*a(1), h*a(2), w*a(3)
		return []position{{0, 0}, {x1, 0}, {x1, y2}, {x3, y2}, {x3, h}, {w, h}}
	}
	require.Fail(t, "not a connector", p.Name)
	return nil
}

// drawn returns the polyline a connector or a fallback shape draws: its path,
// flipped and then turned clockwise about the centre of its box.
func (s *shape) drawn(t testing.TB) []position {
	x := s.Xfrm
	var points []position
	if s.Preset.Name != "" {
		points = s.Preset.outline(t, x.Ext.W, x.Ext.H)
	} else {
		require.Len(t, s.Custom.Start, 1)
		for _, q := range append(s.Custom.Start, s.Custom.Lines...) {
			points = append(points, position{q.X * x.Ext.W / s.Custom.W, q.Y * x.Ext.H / s.Custom.H})
		}
	}
	sin, cos := math.Sincos(float64(x.Rot) / 60000 * math.Pi / 180)
	for i, q := range points {
		dx, dy := q.X-x.Ext.W/2, q.Y-x.Ext.H/2
		if x.FlipH {
			dx = -dx
		}
		if x.FlipV {
			dy = -dy
		}
		points[i] = position{x.Off.X + x.Ext.W/2 + dx*cos - dy*sin, x.Off.Y + x.Ext.H/2 + dx*sin + dy*cos}
	}
	return points
}

// sites are the connection sites of the presets as fractions of their boxes,
// in the order of presetShapeDefinitions.xml.
var sites = map[string][4]position{
	"rect":                      {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}},
	"diamond":                   {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}},
	"flowChartTerminator":       {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}},
	"flowChartDocument":         {{0.5, 0}, {0, 0.5}, {0.5, 20172.0 / 21600}, {1, 0.5}},
	"flowChartMerge":            {{0.5, 0}, {0.25, 0.5}, {0.5, 1}, {0.75, 0.5}},
	"flowChartOffpageConnector": {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}},
}

// site returns where a connector glued to the shape's site ends.
func (s *shape) site(t testing.TB, idx int) position {
	list, ok := sites[s.Preset.Name]
	require.True(t, ok, "preset %q", s.Preset.Name)
	require.Less(t, idx, len(list))
	return position{s.Xfrm.Off.X + list[idx].X*s.Xfrm.Ext.W, s.Xfrm.Off.Y + list[idx].Y*s.Xfrm.Ext.H}
}

// box returns the area the anchor covers, given the edges of the tracks.
func (a *anchor) box(x, y []float64) (from, to position) {
	at := func(c corner) position { return position{x[c.Col] + c.ColOff, y[c.Row] + c.RowOff} }
	return at(a.From), at(a.To)
}

func far(a, b position) float64 { return max(math.Abs(a.X-b.X), math.Abs(a.Y-b.Y)) }
