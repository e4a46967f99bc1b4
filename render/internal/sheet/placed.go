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

	covering int // labels that cover something
}

// place puts the flow of a page on its place. It reports whether all labels
// found one; those that did not ask for more room the next time.
func (s *sheet) place(p *part) bool {
	f := p.flow
	lanes := make([]page.EMU, s.cols.lanes+1)
	for j := range lanes {
		lanes[j] = s.cols.span(0, 2+j)
	}
	rules := []page.EMU{0}
	for _, h := range p.heights {
		rules = append(rules, rules[len(rules)-1]+h)
	}
	fr := f.frame(s.sc, lanes, rules, s.cols.symbolW)
	out := &placed{}
	for i, n := range f.nodes {
		out.symbols = append(out.symbols, &page.Symbol{Kind: shape(n.kind), Box: fr.boxes[i], Font: s.sc.bold()})
	}
	for _, j := range f.joints {
		out.joints = append(out.joints, f.joint(j, out.symbols))
	}
	for _, l := range f.links {
		from, to := out.symbols[l[0]], out.symbols[l[1]]
		out.joints = append(out.joints, &page.Connector{
			From: page.End{Symbol: l[0], Side: page.Bottom}, To: page.End{Symbol: l[1], Side: page.Top},
			Points: []page.Point{from.Site(page.Bottom), to.Site(page.Top)},
			Name:   fmt.Sprintf("Keputusan langkah %d berlanjut", f.nodes[l[0]].step+1),
		})
	}
	for i, path := range f.routes.Paths {
		a := f.arrows[i]
		c := &page.Connector{Head: s.sc.arrowhead(), Points: fr.points[i],
			From: page.End{Symbol: a.from, Side: page.Side(path.FromSide)}, To: page.End{Symbol: a.to, Side: page.Side(path.ToSide)}}
		c.Points[0], c.Points[len(c.Points)-1] = out.symbols[a.from].Site(c.From.Side), out.symbols[a.to].Site(c.To.Side)
		out.arrows = append(out.arrows, c)
	}
	p.placed = out
	ok := s.placeLabels(p, fr)
	for row, more := range fr.lifts() {
		s.lifted[f.key(row)] += more
		ok = false
	}
	return ok
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
	c.Name = fmt.Sprintf("Langkah %d dikerjakan bersama", f.nodes[j[0]].step+1)
	return c
}

// placeLabels puts each label where it lies on nothing.
func (s *sheet) placeLabels(p *part, fr *frame) bool {
	drawn := slices.Concat(p.placed.arrows, p.placed.joints)
	all, ok := newSurroundings(fr, p.placed.symbols, drawn), true
	for i, a := range p.flow.arrows {
		if a.outcome == "" {
			continue
		}
		l, more, free := s.label(all, &outcome{i, a.outcome, p.placed.arrows[i].Points, p.placed.symbols[a.from]})
		p.placed.labels = append(p.placed.labels, l)
		all.add(l)
		if !free {
			p.placed.covering++
		}
		if more = s.wants[a.key].and(more); more != s.wants[a.key] {
			s.wants[a.key] = more
			ok = false
		}
	}
	return ok
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
