package audit

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// place is a position as a fraction of a box.
type place struct{ x, y float64 }

// sites are the connection sites of the presets, in the order of ECMA-376's
// presetShapeDefinitions.xml: top, left, bottom, right.
var sites = map[string][4]place{
	"rect":                      {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}},
	diamond:                     {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}},
	"flowChartTerminator":       {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}},
	document:                    {{0.5, 0}, {0, 0.5}, {0.5, documentFoot}, {1, 0.5}},
	triangle:                    {{0.5, 0}, {0.25, 0.5}, {0.5, 1}, {0.75, 0.5}},
	pentagon:                    {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}},
	"flowChartAlternateProcess": {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}},
}

// Presets whose shape is not their box.
const (
	diamond  = "diamond"
	document = "flowChartDocument"
	triangle = "flowChartMerge"
	pentagon = "flowChartOffpageConnector"

	documentFoot = 20172.0 / 21600 // where the wave stands at the middle
)

// adjust returns the preset's n-th adjust value as a fraction; a half when it
// is not given, as the definitions say.
func (p *presetXML) adjust(n int) (float64, error) {
	for _, g := range p.Adjust {
		if g.Name == "adj"+strconv.Itoa(n) {
			v, err := strconv.ParseInt(strings.TrimPrefix(g.Formula, "val "), 10, 32)
			if err != nil {
				return 0, fmt.Errorf("audit: adjust value %q: %w", g.Formula, err)
			}
			return float64(v) / 100_000, nil
		}
	}
	return 0.5, nil
}

// outline gives the path of a connector preset as places in its box.
func (p *presetXML) outline() ([]place, error) {
	var a [4]float64
	for n := 1; n < len(a); n++ {
		var err error
		if a[n], err = p.adjust(n); err != nil {
			return nil, err
		}
	}
	switch p.Name {
	case "straightConnector1", "line":
		return []place{{0, 0}, {1, 1}}, nil
	case "bentConnector2":
		return []place{{0, 0}, {1, 0}, {1, 1}}, nil
	case "bentConnector3":
		return []place{{0, 0}, {a[1], 0}, {a[1], 1}, {1, 1}}, nil
	case "bentConnector4":
		return []place{{0, 0}, {a[1], 0}, {a[1], a[2]}, {1, a[2]}, {1, 1}}, nil
	case "bentConnector5":
		return []place{{0, 0}, {a[1], 0}, {a[1], a[2]}, {a[3], a[2]}, {a[3], 1}, {1, 1}}, nil
	}
	return nil, fmt.Errorf("audit: preset %q is no connector", p.Name)
}

// drawn returns the points of a connector or of the shape that stands for it:
// its path, flipped, then turned about the middle of its box.
func (s *shapeXML) drawn() ([]Point, error) {
	var path []place
	if s.Preset.Name != "" {
		var err error
		if path, err = s.Preset.outline(); err != nil {
			return nil, err
		}
	}
	for _, q := range append(s.Path.Start, s.Path.Lines...) {
		path = append(path, place{ratio(q.X, s.Path.W), ratio(q.Y, s.Path.H)})
	}
	if len(path) < 2 {
		return nil, fmt.Errorf("audit: %q draws nothing", s.Name.Descr+s.ArrowName.Descr)
	}
	w, h := float64(s.Form.Ext.W), float64(s.Form.Ext.H)
	sin, cos := math.Sincos(float64(s.Form.Turn) / 60000 * math.Pi / 180)
	var out []Point
	for _, q := range path {
		dx, dy := (q.x-0.5)*w, (q.y-0.5)*h
		if s.Form.FlipH {
			dx = -dx
		}
		if s.Form.FlipV {
			dy = -dy
		}
		out = append(out, Point{s.Form.Off.X + round(w/2+dx*cos-dy*sin), s.Form.Off.Y + round(h/2+dx*sin+dy*cos)})
	}
	return out, nil
}

func round(v float64) int { return int(math.Round(v)) }

// ratio is a coordinate of a path as a fraction of its side; a side of no
// length has only one place.
func ratio(at, side int) float64 {
	if side == 0 {
		return 0.5
	}
	return float64(at) / float64(side)
}
