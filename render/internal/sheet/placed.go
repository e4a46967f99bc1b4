package sheet

import (
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// placed is a page's flow at its place, before anything has a number or a
// letter. Positions count from the upper edge of its first row.
type placed struct {
	symbols []*page.Symbol    // of the nodes
	joints  []*page.Connector // ends: indexes of nodes
	arrows  []*page.Connector
	labels  []*page.Label

	bad int // how bad the places of labels are
}

// place puts the flow of a page on its place. It reports whether all labels
// found one; those that did not ask for more room the next time.
func (s *sheet) place(p *part) bool {
	f := p.flow
	if now := s.setting(p); f.placing == nil || !f.placing.setting.same(&now) {
		f.placing = &placing{setting: now}
		s.placeAnew(p, f.placing)
	}
	p.placed, p.heights = f.placing.placed, f.placing.heights
	for row, more := range f.placing.lifts {
		s.lifted[f.key(row)] += more
	}
	return s.ask(f, f.placing.wants) && f.placing.fits
}

// placeAnew finds the places of what stands on a page.
func (s *sheet) placeAnew(p *part, to *placing) {
	fr := s.raised(p, to)
	to.placed = &placed{}
	to.placed.draw(fr)
	to.wants = s.placeLabels(to.placed, fr)
}

// raises is how often rows are made higher for arrows: one that moves makes
// others move.
const raises = 3

// raised returns the frame of a page whose rows are high enough to keep arrows
// off rules. Where the page has no room for that, not all fits: then the rows
// are so high when the sheet is planned again.
func (s *sheet) raised(p *part, to *placing) *frame {
	to.heights, to.lifts = p.heights, map[int]page.EMU{}
	for range raises {
		fr := s.framed(p, to.heights)
		lifts := fr.lifts()
		if len(lifts) == 0 {
			to.fits = true
			return fr
		}
		heights := slices.Clone(to.heights)
		for row, more := range lifts {
			to.lifts[row] += more
			heights[row] = (heights[row] + more).CeilPixel()
		}
		higher := *p
		if higher.heights = heights; s.partHeight(&higher) > s.room() {
			return fr
		}
		to.heights = heights
	}
	return s.framed(p, to.heights)
}

// framed puts the flow of a page between its rules, with rows so high.
func (s *sheet) framed(p *part, heights []page.EMU) *frame {
	rules := make([]page.EMU, 1, len(heights)+1)
	for i, h := range heights {
		rules = append(rules, rules[i]+h)
	}
	return p.flow.frame(s.sc, s.cols, rules, s.work)
}

// draw makes the symbols, lines and arrows of a flow.
func (p *placed) draw(fr *frame) {
	f := fr.flow
	symbols := make([]page.Symbol, len(f.nodes))
	p.symbols = make([]*page.Symbol, 0, len(f.nodes))
	for i := range f.nodes {
		n, y := &f.nodes[i], &symbols[i]
		*y = page.Symbol{Kind: Shape(n.kind), Box: fr.boxes[i], Font: fr.s.bold()}
		if n.text != "" {
			in := fr.s.inside(n.kind, n.text)
			y.Text, y.Font = in.text, in.font
		}
		p.symbols = append(p.symbols, y)
	}
	for _, j := range f.joints {
		p.joints = append(p.joints, f.joint(j, p.symbols))
	}
	for _, l := range f.links {
		c := p.connector(l[0], l[1], page.Bottom, page.Top, nil)
		c.Name = fmt.Sprintf("Keputusan langkah %s berlanjut", stepName(f.p, f.nodes[l[0]].step))
		p.joints = append(p.joints, &c)
	}
	arrows := make([]page.Connector, len(f.routes.Paths))
	p.arrows = make([]*page.Connector, len(arrows))
	for i := range arrows {
		a, path, c := &f.arrows[i], &f.routes.Paths[i], &arrows[i]
		*c = p.connector(a.from, a.to, page.Side(path.FromSide), page.Side(path.ToSide), fr.points[i])
		c.Head, c.Dashed = fr.s.arrowhead(), a.dashed
		p.arrows[i] = c
	}
}

// connector glues a line over some points, or a straight one, to two nodes.
func (p *placed) connector(from, to int, leave, enter page.Side, points []page.Point) page.Connector {
	if points == nil {
		points = make([]page.Point, 2)
	}
	points[0], points[len(points)-1] = p.symbols[from].Site(leave), p.symbols[to].Site(enter)
	return page.Connector{From: page.End{Symbol: from, Side: leave}, To: page.End{Symbol: to, Side: enter},
		Points: points}
}

// joint draws the line between two symbols of joint work: straight, or from the
// side of one to the top of one that hangs from the line.
func (f *flow) joint(j [2]int, symbols []*page.Symbol) *page.Connector {
	c := &page.Connector{From: page.End{Symbol: j[0], Side: page.Right}, To: page.End{Symbol: j[1], Side: page.Left}}
	switch {
	case f.nodes[j[1]].hung:
		c.To.Side = page.Top
	case f.nodes[j[0]].hung:
		c.From, c.To = page.End{Symbol: j[1], Side: page.Left}, page.End{Symbol: j[0], Side: page.Top}
	}
	from, to := symbols[c.From.Symbol].Site(c.From.Side), symbols[c.To.Symbol].Site(c.To.Side)
	c.Points = []page.Point{from, to}
	if c.To.Side == page.Top {
		c.Points = []page.Point{from, {X: to.X, Y: from.Y}, to}
	}
	c.Name = fmt.Sprintf("Langkah %s dikerjakan bersama", stepName(f.p, f.nodes[j[0]].step))
	return c
}

// moved shifts what is placed down the page.
func (p *placed) moved(down page.EMU) {
	for _, y := range p.symbols {
		y.Box.Y += down
	}
	for _, list := range [...][]*page.Connector{p.joints, p.arrows} {
		for _, c := range list {
			for i := range c.Points {
				c.Points[i].Y += down
			}
		}
	}
	for _, l := range p.labels {
		l.Box.Y += down
	}
}
