package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
)

// frame is a page's flow at its place: it turns routes into points. Positions
// count from the upper edge of the flow's first row.
type frame struct {
	flow          *flow
	s             scale
	lanes         []page.EMU    // x of the rules between lanes, left to right
	middles       []page.EMU    // x of the centre line of each lane
	rules         []page.EMU    // y of the rules between rows, top to bottom
	levels        []page.EMU    // y of the centre line of each level
	boxes         []page.Rect   // of the nodes
	enters        [][4]bool     // sides at which arrows enter the nodes
	keep          [][4]page.EMU // room kept at sides of the nodes for labels
	columns, rows *runs
	points        [][]page.Point // of each arrow, between the centres of its nodes
	work          *workspace
}

// line is a piece on a centre line.
type line struct {
	index  int // of the lane or level
	lo, hi page.EMU
}

// frame puts a flow on its place.
func (f *flow) frame(s scale, c *columns, rules []page.EMU, work *workspace) *frame {
	o := &frame{flow: f, s: s, rules: rules, columns: f.columns.clone(), rows: f.bands.clone(), work: work}
	o.lanes, o.middles = filled(&work.rules, c.lanes+1)[:0], filled(&work.middles, c.lanes)[:0]
	for j, n := range f.lanesNeed(s, c.lanes, work) {
		o.lanes = append(o.lanes, c.span(0, c.lane(j)))
		o.middles = append(o.middles, o.lanes[j]+c.middle(j, n))
	}
	o.lanes = append(o.lanes, c.span(0, c.lane(c.lanes)))
	o.setLevels()
	o.enters = filled(&work.enters, len(f.nodes))
	o.boxes = filled(&work.boxes, len(f.nodes))
	for i := range f.nodes {
		o.boxes[i] = o.box(&f.nodes[i], c.symbolW)
	}
	o.keep = filled(&work.keep, len(f.nodes))
	for i := range f.routes.Paths {
		p, a := &f.routes.Paths[i], &f.arrows[i]
		o.enters[a.to][p.ToSide] = true
		o.keep[a.from][p.FromSide] = max(o.keep[a.from][p.FromSide], f.labelNeed(s, a))
	}
	o.makePoints()
	o.start(o.columns, true)
	o.start(o.rows, false)
	o.draw(true)
	o.draw(false)
	for _, upright := range [...]bool{false, true, false} {
		o.nudge(upright)
		o.draw(upright)
	}
	return o
}

// setLevels puts the levels of each row half way down it.
func (o *frame) setLevels() {
	f := o.flow
	needs, tall := f.levelsNeed(o.s, o.work), f.tallest(o.s, o.work)
	o.levels = filled(&o.work.levelAt, len(needs))[:0]
	for r := range len(f.rows) - 1 {
		a, b := f.rows[r], f.rows[r+1]
		if b-a == 1 {
			o.levels = append(o.levels, (o.rules[r]+o.rules[r+1])/2)
			continue
		}
		var total page.EMU
		for l := a; l < b; l++ {
			total += needs[l].before + tall[l] + needs[l].after
		}
		y := (o.rules[r] + o.rules[r+1] - total) / 2
		for l := a; l < b; l++ {
			o.levels = append(o.levels, y+needs[l].before+tall[l]/2)
			y += needs[l].before + tall[l] + needs[l].after
		}
	}
}

// box returns the place of a node's symbol.
func (o *frame) box(n *node, symbolW page.EMU) page.Rect {
	w, h := o.s.nodeSize(n, symbolW)
	return page.Rect{X: o.middles[n.lane] - w/2, Y: o.levels[n.level] - h/2, W: w, H: h}
}

// makePoints makes room for the points of all arrows.
func (o *frame) makePoints() {
	paths, n := o.flow.routes.Paths, 0
	for i := range paths {
		n += len(paths[i].Points)
	}
	all := make([]page.Point, n)
	o.points = make([][]page.Point, len(paths))
	for i := range paths {
		n = len(paths[i].Points)
		o.points[i], all = all[:n:n], all[n:]
	}
}

// draw finds the points of all arrows after upright runs have moved, or level
// ones: how far across the page they are, or how far down, and what lies on the
// centre lines of levels, or of lanes.
func (o *frame) draw(upright bool) {
	r, centres, lines := o.rows, o.levels, o.work.upright[:0]
	if upright {
		r, centres, lines = o.columns, o.middles, o.work.level[:0]
	}
	for i := range o.flow.routes.Paths {
		p, points := &o.flow.routes.Paths[i], o.points[i]
		for k := range p.Points {
			at, _ := axes(p.Points[k], upright)
			*coordinate(&points[k], upright) = o.at(r, centres, i, k, at)
		}
		for k, end := range [2]*page.Point{&points[0], &points[len(points)-1]} {
			at := o.end(i, k)
			*coordinate(end, upright) = *coordinate(&at, upright)
		}
		for k := 1; k < len(points); k++ {
			_, on := axes(p.Points[k-1], upright)
			if _, to := axes(p.Points[k], upright); on == to && on.Slot&1 == 1 {
				a, b := *coordinate(&points[k-1], upright), *coordinate(&points[k], upright)
				lines = append(lines, line{on.Slot / 2, min(a, b), max(a, b)})
			}
		}
	}
	if upright {
		o.work.level = o.joined(lines)
	} else {
		o.work.upright = o.hanging(lines)
	}
}

// axes returns the line of a point that runs go along when they move, and the
// one across it.
func axes(p route.Point, upright bool) (moves, stays route.Line) {
	if upright {
		return p.X, p.Y
	}
	return p.Y, p.X
}

// coordinate returns that of a point which changes when runs move.
func coordinate(p *page.Point, upright bool) *page.EMU {
	if upright {
		return &p.X
	}
	return &p.Y
}

// joined adds the joint lines, which lie on levels.
func (o *frame) joined(lines []line) []line {
	for _, j := range o.flow.bars() {
		a, b := o.boxes[j[0]], o.boxes[j[1]]
		lines = append(lines, line{o.flow.nodes[j[0]].level, a.Right(), b.X})
	}
	return lines
}

// hanging adds what symbols hang by, which lies in lanes.
func (o *frame) hanging(lines []line) []line {
	for i := range o.flow.nodes {
		if n := &o.flow.nodes[i]; n.hung {
			lines = append(lines, line{n.lane, o.levels[n.level-1], o.boxes[i].Y})
		}
	}
	return lines
}

// end returns where an arrow begins, or ends.
func (o *frame) end(arrow, end int) page.Point {
	p, a := &o.flow.routes.Paths[arrow], &o.flow.arrows[arrow]
	if end == 0 {
		return o.boxes[a.from].Side(page.Side(p.FromSide))
	}
	return o.boxes[a.to].Side(page.Side(p.ToSide))
}

// at returns a coordinate of a point of an arrow: on a run, or on one of the
// centre lines.
func (o *frame) at(r *runs, centres []page.EMU, arrow, point int, at route.Line) page.EMU {
	if at.Slot&1 == 0 {
		for _, k := range [2]int{point, point - 1} {
			if k >= 0 && r.of[arrow][k] >= 0 {
				if t := &r.list[r.of[arrow][k]]; t.channel == at.Slot/2 && t.track == at.Track {
					return t.at
				}
			}
		}
	}
	return centres[at.Slot/2]
}

// rule returns the position of the rule in a channel, and whether there is
// one: between two levels of a row there is none.
func (o *frame) rule(channel int, upright bool) (page.EMU, bool) {
	if upright {
		return o.lanes[channel], true
	}
	if r, ok := slices.BinarySearch(o.flow.rows, channel); ok {
		return o.rules[r], true
	}
	return o.levels[channel-1], false
}

// start puts the runs where there would be room for them at any rate.
func (o *frame) start(r *runs, upright bool) {
	last := len(r.depth) - 1
	r.groups(func(group []*run) {
		rule, ruled := o.rule(group[0].channel, upright)
		m := usual(group, last)
		if !ruled {
			m, rule = 0, (o.levels[group[0].channel-1]+o.levels[group[0].channel])/2
		}
		for _, t := range group {
			if t.rank < m {
				t.at = rule - closest - page.EMU(m-1-t.rank)*closest
			} else {
				t.at = rule + closest + page.EMU(t.rank-m)*closest
			}
		}
	})
}

// depth returns how many runs of a group are side by side at most.
func depth(group []*run) (d int) {
	for _, t := range group {
		d = max(d, t.rank+1)
	}
	return d
}

// usual returns how many of the runs side by side stand before the rule.
func usual(group []*run, last int) int {
	before, _ := share(group[0].channel, last, depth(group))
	return before
}
