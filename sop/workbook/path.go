package workbook

import (
	"cmp"
	"math"
)

// place is a place in a box, its sides being 1.
type place struct{ x, y float64 }

// route is where a preset that is a line runs; nil for one that is none. A
// curved one is taken for the one of the same number that is bent.
func route(preset string, adjust []int64) []place {
	a := func(n int) float64 {
		if n < len(adjust) {
			return float64(adjust[n]) / 100_000
		}
		return 0.5
	}
	switch preset {
	case "line", "straightConnector1":
		return []place{{0, 0}, {1, 1}}
	case "lineInv":
		return []place{{0, 1}, {1, 0}}
	case "bentConnector2", "curvedConnector2":
		return []place{{0, 0}, {1, 0}, {1, 1}}
	case "bentConnector3", "curvedConnector3":
		return []place{{0, 0}, {a(0), 0}, {a(0), 1}, {1, 1}}
	case "bentConnector4", "curvedConnector4":
		return []place{{0, 0}, {a(0), 0}, {a(0), a(1)}, {1, a(1)}, {1, 1}}
	case "bentConnector5", "curvedConnector5":
		return []place{{0, 0}, {a(0), 0}, {a(0), a(1)}, {a(2), a(1)}, {a(2), 1}, {1, 1}}
	}
	return nil
}

const (
	maxPoints    = 4096    // of a free form; one of more is no line of a flow
	maxAllPoints = 1 << 20 // of a workbook
	maxLines     = 32      // of a free form that are taken for lines of their own
	curve        = 8       // straight pieces that stand for a curve
)

// outline is a free form being read. Of many lines it keeps the longest.
type outline struct {
	w, h   float64 // that its places count in; 0: as large as the shape
	points []place // of what is being read: a control point or an end
	line   []place
	lines  []subpath  // at most maxLines, the longest first
	more   int        // that are not kept
	closed bool       // one of them is
	faint  bool       // of what is being read nothing is drawn but the filling
	pale   bool       // so of all lines
	arc    [4]float64 // radii, first angle and swing
	over   bool
}

// subpath is one of the lines of a free form.
type subpath struct {
	places []place
	w, h   float64
}

func (o *outline) begin(w, h float64, faint bool) {
	o.finish()
	o.w, o.h, o.faint = w, h, faint
}

// finish ends a line.
func (o *outline) finish() {
	n := len(o.line)
	if n < 2 || o.faint && len(o.lines) > 0 {
		o.line = nil
		return
	}
	if o.pale && !o.faint {
		o.lines, o.more, o.closed = nil, 0, false
	}
	o.pale = o.faint
	o.closed = o.closed || o.line[0] == o.line[n-1]
	if len(o.lines) < maxLines {
		o.lines = append(o.lines, subpath{})
	} else {
		o.more++
	}
	own := subpath{o.line, o.w, o.h}
	if n > len(o.lines[0].places) {
		own, o.lines[0] = o.lines[0], own
	}
	if last := len(o.lines) - 1; own.places != nil && o.more == 0 {
		o.lines[last] = own
	}
	o.line = nil
}

func (o *outline) add(p place) {
	if len(o.line) == maxPoints {
		o.over = true
		return
	}
	o.line = append(o.line, p)
}

// do ends a part of the path.
func (o *outline) do(verb elem) {
	p := o.points
	o.points = o.points[:0]
	switch {
	case verb == elemMoveTo && len(p) == 1:
		o.finish()
		o.add(p[0])
	case len(o.line) == 0:
	case verb == elemLineTo && len(p) == 1:
		o.add(p[0])
	case verb == elemCubicTo && len(p) == 3:
		o.bend(p[0], p[1], p[2])
	case verb == elemQuadTo && len(p) == 2:
		a, b, z := o.line[len(o.line)-1], p[0], p[1]
		o.bend(place{a.x + (b.x-a.x)*2/3, a.y + (b.y-a.y)*2/3}, place{z.x + (b.x-z.x)*2/3, z.y + (b.y-z.y)*2/3}, z)
	case verb == elemArcTo:
		o.round()
	case verb == elemClose:
		o.add(o.line[0])
	}
}

// bend adds a cubic curve.
func (o *outline) bend(b, c, d place) {
	a := o.line[len(o.line)-1]
	for i := 1; i <= curve; i++ {
		t := float64(i) / curve
		u := 1 - t
		p, q, r, s := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
		o.add(place{p*a.x + q*b.x + r*c.x + s*d.x, p*a.y + q*b.y + r*c.y + s*d.y})
	}
}

// round adds an arc, which begins where the line has come to.
func (o *outline) round() {
	a, rx, ry := o.line[len(o.line)-1], o.arc[0], o.arc[1]
	first, swing := o.arc[2]/full*2*math.Pi, o.arc[3]/full*2*math.Pi
	cx, cy := a.x-rx*math.Cos(first), a.y-ry*math.Sin(first)
	for i := 1; i <= curve; i++ {
		angle := first + swing*float64(i)/curve
		o.add(place{cx + rx*math.Cos(angle), cy + ry*math.Sin(angle)})
	}
}

// all ends the form and returns its lines as places in a box of the shape's
// size, the longest first; none where one of them is too long.
func (o *outline) all(box rect) [][]place {
	o.finish()
	if o.over {
		return nil
	}
	out := make([][]place, len(o.lines))
	for i, l := range o.lines {
		w, h := cmp.Or(l.w, box.w), cmp.Or(l.h, box.h)
		for _, p := range l.places {
			out[i] = append(out[i], place{part(p.x, w), part(p.y, h)})
		}
	}
	return out
}

// part is a coordinate as a part of its side; a side of no length has one
// place alone.
func part(at, side float64) float64 {
	if side == 0 {
		return 0.5
	}
	return at / side
}
