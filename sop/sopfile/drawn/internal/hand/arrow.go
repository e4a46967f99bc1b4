package hand

import (
	"slices"
	"strings"
)

// arrow draws an arrow between two shapes of a part.
func (d *drawer) arrow(part *partOf, l *link, from, to *Shape, drawn map[string][]Point) {
	if l.habit.As == Missing {
		return
	}
	w := d.way(part, l, from, to, drawn)
	drawn[l.key] = w.path
	part.paths = append(part.paths, w.path)
	h := l.habit
	if h.Loose {
		w.path = loosened(w.path, h)
	}
	shapes := d.made(l, w, from, to)
	part.arrows = append(part.arrows, shapes...)
	if l.outcome != "" {
		if text := d.answer(part, l, w, shapes); text != nil {
			shapes = append(shapes, text)
		}
	}
	d.out.Arrows[l.key] = append(d.out.Arrows[l.key], shapes...)
}

// way finds the path that an arrow takes.
func (d *drawer) way(part *partOf, l *link, from, to *Shape, drawn map[string][]Point) way {
	if l.habit.Onto != "" {
		return ontoLine(from.Box, drawn[l.habit.Onto])
	}
	var others []Box
	for _, list := range part.symbols {
		for _, sh := range list {
			others = append(others, sh.Box)
		}
	}
	list := ways(from.Box, to.Box, l.habit.Route)
	return slices.MinFunc(list, func(a, b way) int {
		return cost(a, others, part.paths) - cost(b, others,
			part.paths)
	})
}

// ontoLine is the way from a box to the middle of the longest segment of
// another arrow.
func ontoLine(from Box, path []Point) way {
	if len(path) == 0 {
		panic("hand: the arrow to end on is not drawn")
	}
	var seg Box
	for i := 1; i < len(path); i++ {
		if s := ends(path[i-1], path[i]); s.W()+s.H() > seg.W()+seg.H() {
			seg = s
		}
	}
	if seg.L == seg.R {
		return ontoUpright(from, seg)
	}
	side, x := 2, min(max(from.Mid().X, seg.L), seg.R)
	if seg.T < from.T {
		side = 0
	}
	return way{tidy([]Point{from.Side(side), {x, seg.T}}), side, -1}
}

// ontoUpright ends on an upright segment: in it, or, from above or below, at
// the corner where it begins.
func ontoUpright(from, seg Box) way {
	side, x, y := 3, seg.L, from.Mid().Y
	if x < from.L {
		side = 1
	}
	return way{tidy([]Point{from.Side(side), {x, y}, {x, min(max(y, seg.T), seg.B)}}), side, -1}
}

// loosened shortens and shifts a path that is not glued.
func loosened(path []Point, h Arrow) []Point {
	path = slices.Clone(path)
	n := len(path)
	path[0] = toward(path[0], path[1], h.Gap)
	path[n-1] = toward(path[n-1], path[n-2], h.Gap)
	if n == 2 {
		if path[0].X == path[1].X {
			path[0].X, path[1].X = path[0].X+h.Slide, path[1].X+h.Slide
		} else {
			path[0].Y, path[1].Y = path[0].Y+h.Slide, path[1].Y+h.Slide
		}
	}
	return path
}

// toward is a point a way off in the direction of another.
func toward(p, q Point, by int64) Point {
	switch {
	case q.X > p.X:
		p.X += by
	case q.X < p.X:
		p.X -= by
	case q.Y > p.Y:
		p.Y += by
	case q.Y < p.Y:
		p.Y -= by
	}
	return p
}

// made are the shapes of an arrow.
func (d *drawer) made(l *link, w way, from, to *Shape) []*Shape {
	h, head := l.habit, !l.habit.NoHead && !l.joint
	path, start, end := w.path, Glue{from, site(from, w.from)}, Glue{}
	if w.to >= 0 {
		end = Glue{to, site(to, w.to)}
	}
	if h.Loose {
		start, end = Glue{}, Glue{}
	}
	if h.Backward {
		path, start, end = slices.Clone(path), end, start
		slices.Reverse(path)
	}
	switch h.As {
	case Chain:
		return d.chain(l, path, start, end)
	case BlockOne:
		return []*Shape{d.block1(path)}
	case Sloping:
		path = []Point{path[0], path[len(path)-1]}
	}
	sh := Line(lineName(path, head), path, h.Other)
	sh.Start, sh.End = start, end
	if h.As == Freeform || h.As == Simple && len(path) > 2 {
		sh = &Shape{Name: "Freeform", Path: path, Box: hull(path)}
	} else if h.As == Simple {
		sh.Name, sh.Preset, sh.Connector = "Line", "line", false
	} else if h.As == Drawn {
		sh.Name, sh.Connector = "AutoShape", false
	} else if h.As == Curved && len(path) > 2 {
		sh.Name, sh.Preset = "Curved Connector", strings.Replace(sh.Preset, "bent", "curved", 1)
	}
	sh.HeadEnd, sh.HeadStart = head && !h.Backward, head && h.Backward
	sh.Dashed, sh.Themed = l.dashed, d.l.Themed
	return []*Shape{sh}
}

func lineName(path []Point, head bool) string {
	switch {
	case len(path) > 2:
		return "Elbow Connector"
	case head:
		return "Straight Arrow Connector"
	}
	return "Straight Connector"
}

// chain draws a line for each segment.
func (d *drawer) chain(l *link, path []Point, start, end Glue) (out []*Shape) {
	last := len(path) - 1
	for i := 1; i <= last; i++ {
		seg := []Point{path[i-1], path[i]}
		at := i == last && !l.habit.Backward || i == 1 && l.habit.Backward
		sh := Line(lineName(seg, at), seg, l.habit.Other)
		sh.HeadEnd, sh.HeadStart = at && !l.habit.Backward, at && l.habit.Backward
		sh.Dashed, sh.Themed = l.dashed, d.l.Themed
		if i == 1 {
			sh.Start = start
		}
		if i == last {
			sh.End = end
		}
		out = append(out, sh)
	}
	return out
}

// block1 draws a thick arrow in place of a straight one.
func (d *drawer) block1(path []Point) *Shape {
	a, b := path[0], path[len(path)-1]
	w := int64(12 * pixel)
	sh := &Shape{Name: "Down Arrow", Preset: "downArrow", Box: Box{a.X - w, a.Y, b.X + w, b.Y}, Themed: d.l.Themed}
	switch {
	case b.Y < a.Y:
		sh.Name, sh.Preset, sh.Box = "Up Arrow", "upArrow", Box{b.X - w, b.Y, a.X + w, a.Y}
	case b.X > a.X && a.Y == b.Y:
		sh.Name, sh.Preset, sh.Box = "Right Arrow", "rightArrow", Box{a.X, a.Y - w, b.X, b.Y + w}
	case b.X < a.X && a.Y == b.Y:
		sh.Name, sh.Preset, sh.Box = "Left Arrow", "leftArrow", Box{b.X, a.Y - w, a.X, b.Y + w}
	}
	return sh
}

// site is the number of the connection site at a side of what is seen.
func site(sh *Shape, side int) int {
	q := (sh.Turn/Quarter%4 + 4) % 4
	side = (side + q) % 4
	if sh.FlipV && side%2 == 0 || sh.FlipH && side%2 == 1 {
		side = (side + 2) % 4
	}
	switch sh.Preset {
	case "ellipse", "flowChartConnector":
		return 2 * side
	case "triangle":
		return [...]int{0, 1, 3, 5}[side]
	}
	return side
}

// answer writes the answer at an arrow, and returns the text box if there is one.
func (d *drawer) answer(part *partOf, l *link, w way, shapes []*Shape) *Shape {
	if l.habit.Answer == OwnText && !shapes[0].Connector {
		shapes[0].Text = l.outcome
		return nil
	}
	a, b := w.path[0], w.path[1]
	if l.habit.Answer == CellText {
		col, row := part.sheet.At(toward(a, b, (max(a.X-b.X, b.X-a.X)+max(a.Y-b.Y, b.Y-a.Y))*2/3))
		for i := range part.sheet.Cells {
			if c := &part.sheet.Cells[i]; c.Row == row && c.Col <= col && col <= max(c.Col, c.ToCol) {
				c.Text, c.Style = l.outcome, Middle
				return nil
			}
		}
		panic("hand: no cell for the answer " + l.outcome)
	}
	width, height := int64(16+7*len([]rune(l.outcome)))*pixel, int64(18)*pixel
	at := Box{a.X + pixel, a.Y + pixel, a.X + pixel + width, a.Y + pixel +
		height} // right of an upright arrow that goes down
	switch {
	case b.X > a.X:
		at = at.Move(0, -height-2*pixel)
	case b.X < a.X:
		at = at.Move(-width-2*pixel, -height-2*pixel)
	case b.Y < a.Y:
		at = at.Move(0, -height-2*pixel)
	}
	text := &Shape{Name: "TextBox", Preset: "rect", TextBox: true, Text: l.outcome, Box: at, NoFill: true,
		NoLine: true}
	part.answers = append(part.answers, text)
	return text
}
