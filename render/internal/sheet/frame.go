package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
)

// frame is a page's flow at its place: it turns routes into points. Positions
// count from the upper edge of the flow's first row.
type frame struct {
	flow           *flow
	s              scale
	lanes          []page.EMU    // x of the rules between lanes, left to right
	middles        []page.EMU    // x of the centre line of each lane
	rules          []page.EMU    // y of the rules between rows, top to bottom
	levels         []page.EMU    // y of the centre line of each level
	boxes          []page.Rect   // of the nodes
	enters         [][4]bool     // sides at which arrows enter the nodes
	keep           [][4]page.EMU // room kept at sides of the nodes for labels
	columns, rows  *runs
	points         [][]page.Point // of each arrow, between the centres of its nodes
	upright, level []line         // on the centre lines
	work           *workspace
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
// ones, and what lies on the centre lines of levels, or of lanes.
func (o *frame) draw(upright bool) {
	if upright {
		o.drawAcross()
	} else {
		o.drawDown()
	}
}

// drawAcross finds how far from the left the points are.
func (o *frame) drawAcross() {
	o.level = o.work.level[:0]
	for i := range o.flow.routes.Paths {
		p, points := &o.flow.routes.Paths[i], o.points[i]
		for k := range p.Points {
			points[k].X = o.at(o.columns, o.middles, i, k, p.Points[k].X)
		}
		points[0].X = o.end(i, 0).X
		points[len(points)-1].X = o.end(i, 1).X
		for k := 1; k < len(points); k++ {
			if q, r := p.Points[k-1].Y, p.Points[k].Y; q == r && q.Slot&1 == 1 {
				a, b := points[k-1].X, points[k].X
				o.level = append(o.level, line{q.Slot / 2, min(a, b), max(a, b)})
			}
		}
	}
	for _, j := range o.flow.bars() {
		a, b := o.boxes[j[0]], o.boxes[j[1]]
		o.level = append(o.level, line{o.flow.nodes[j[0]].level, a.Right(), b.X})
	}
	o.work.level = o.level
}

// drawDown finds how far down the points are.
func (o *frame) drawDown() {
	o.upright = o.work.upright[:0]
	for i := range o.flow.routes.Paths {
		p, points := &o.flow.routes.Paths[i], o.points[i]
		for k := range p.Points {
			points[k].Y = o.at(o.rows, o.levels, i, k, p.Points[k].Y)
		}
		points[0].Y = o.end(i, 0).Y
		points[len(points)-1].Y = o.end(i, 1).Y
		for k := 1; k < len(points); k++ {
			if q, r := p.Points[k-1].X, p.Points[k].X; q == r && q.Slot&1 == 1 {
				a, b := points[k-1].Y, points[k].Y
				o.upright = append(o.upright, line{q.Slot / 2, min(a, b), max(a, b)})
			}
		}
	}
	for i := range o.flow.nodes {
		if n := &o.flow.nodes[i]; n.hung {
			o.upright = append(o.upright, line{n.lane, o.levels[n.level-1], o.boxes[i].Y})
		}
	}
	o.work.upright = o.upright
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
