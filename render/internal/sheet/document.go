package sheet

import (
	"fmt"
	"time"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/route"
	"github.com/sopkit/sopkit/sop"
)

// document turns planned pages into finished ones.
func (s *sheet) document(parts []part) *page.Document {
	d := &page.Document{
		Title: oneLine(s.p.Title), Subject: oneLine(s.l.Heading), Author: oneLine(page.Author(s.p.Unit.Lines)),
		Sheet: "SOP", Created: created(s.p), Footer: page.NewFooter(oneLine(s.p.Title), s.paper.W-s.m.Left-s.m.Right),
	}
	e := emitter{s: s, letters: s.letters(parts)}
	headShown := false
	for _, p := range parts {
		pg, all := &page.Page{Paper: s.paper, Margin: s.m, Cols: s.cols.widths, HeadAt: -1}, &page.Band{}
		if p.identity {
			all.Under(s.identity())
		}
		if p.flow != nil {
			if p.identity {
				all.Row(s.gapRow(true))
			}
			head := s.head()
			pg.Head(len(all.Rows), len(head.Rows), &headShown)
			all.Under(head)
			e.body(all, &p)
		}
		if p.close {
			all.Under(s.closing(len(parts) > 1))
		}
		e.number(all)
		all.On(pg)
		d.Pages = append(d.Pages, pg)
	}
	d.Finish()
	return d
}

// created returns the date of the document's properties: the sheet's own, or
// else that of page.Created.
func created(p *sop.Procedure) time.Time {
	for _, d := range []sop.Date{p.Created, p.Effective, p.Revised} {
		if d.Valid() {
			return d.Time()
		}
	}
	return page.Created(p.Unit.Year)
}

// letters names the arrows that page breaks cut A … Z, AA … in step order.
func (s *sheet) letters(parts []part) map[flowKey]string {
	out := map[flowKey]string{}
	cut := map[flowKey]bool{}
	for _, p := range parts {
		if p.flow != nil {
			for _, n := range p.flow.nodes {
				if n.step < 0 {
					cut[n.cut] = true
				}
			}
		}
	}
	for _, w := range s.ways {
		if cut[w.key] {
			out[w.key] = letter(len(out))
		}
	}
	return out
}

func letter(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return letter(i/26-1) + string(rune('A'+i%26))
}

// emitter draws flows and numbers what it draws.
type emitter struct {
	s       *sheet
	letters map[flowKey]string
	next    int
}

// body puts the rows of a page's steps and the flow over them under the rest.
func (e *emitter) body(all *page.Band, p *part) {
	s, f := e.s, p.flow
	b := s.body(f, p.heights)
	top := all.Under(b)
	lanes := make([]page.EMU, s.cols.lanes+1)
	for j := range lanes {
		lanes[j] = s.cols.span(0, 2+j)
	}
	rules := []page.EMU{top}
	for _, h := range b.Rows {
		rules = append(rules, rules[len(rules)-1]+h)
	}
	fr := f.frame(s.sc, lanes, rules)
	symbols := make([]*page.Symbol, len(f.nodes))
	for i, n := range f.nodes {
		symbols[i] = e.symbol(fr, n)
		symbols[i].ID = e.id()
	}
	all.Symbols = append(all.Symbols, symbols...)
	for _, j := range f.joints {
		a, z := symbols[j[0]], symbols[j[1]]
		all.Connectors = append(all.Connectors, &page.Connector{
			From: page.End{Symbol: a.ID, Side: page.Right}, To: page.End{Symbol: z.ID, Side: page.Left},
			Points: []page.Point{a.Site(page.Right), z.Site(page.Left)},
			Name:   fmt.Sprintf("Langkah %d dikerjakan bersama", f.nodes[j[0]].step+1),
		})
	}
	wishes := e.arrows(all, f, fr, symbols)
	area := page.Rect{X: lanes[0], Y: top, W: lanes[len(lanes)-1] - lanes[0], H: rules[len(rules)-1] - top}
	s.placeLabels(all, wishes, area)
}

// arrows draws the arrows of a flow and returns the labels they want.
func (e *emitter) arrows(all *page.Band, f *flow, fr *frame, symbols []*page.Symbol) (wishes []wish) {
	for i, path := range f.routes.Paths {
		a := f.arrows[i]
		from, to := symbols[a.from], symbols[a.to]
		c := &page.Connector{
			From: page.End{Symbol: from.ID, Side: page.Side(path.FromSide)},
			To:   page.End{Symbol: to.ID, Side: page.Side(path.ToSide)},
			Head: true, Name: e.arrowName(f, a),
		}
		for _, q := range path.Points {
			c.Points = append(c.Points, fr.point(q))
		}
		c.Points[0], c.Points[len(c.Points)-1] = from.Site(c.From.Side), to.Site(c.To.Side)
		all.Connectors = append(all.Connectors, c)
		if a.outcome != "" {
			wishes = append(wishes, wish{e.s.label(a.outcome, c.Points[0], path.FromSide), c.Points})
		}
	}
	return wishes
}

func (e *emitter) id() int {
	e.next++
	return e.next
}

// number gives an ID to what has none yet.
func (e *emitter) number(all *page.Band) {
	for _, s := range all.Symbols {
		if s.ID == 0 {
			s.ID = e.id()
		}
	}
	for _, c := range all.Connectors {
		c.ID = e.id()
	}
}

func (e *emitter) symbol(fr *frame, n node) *page.Symbol {
	s := e.s
	out := &page.Symbol{Kind: shapes[n.kind], Box: fr.box(n, s.cols.symbolW), Font: s.sc.bold()}
	if n.step < 0 {
		out.Text = e.letters[n.cut]
		out.Name = "Penghubung halaman " + out.Text
		return out
	}
	role := roleName(s.p.Roles[n.lane])
	out.Name = fmt.Sprintf("Langkah %d, %s, %s", n.step+1, role, spoken[n.kind])
	return out
}

func (e *emitter) arrowName(f *flow, a arrow) string {
	end := func(n node) string {
		if n.step < 0 {
			return "penghubung halaman " + e.letters[n.cut]
		}
		return "langkah " + itoa(n.step+1)
	}
	name := "Panah dari " + end(f.nodes[a.from]) + " ke " + end(f.nodes[a.to])
	if a.outcome != "" {
		name += ", " + a.outcome
	}
	return name
}

// label puts an outcome beside the first piece of its arrow, close to the
// decision it leaves.
func (s *sheet) label(text string, at page.Point, side route.Side) page.Label {
	f := s.sc.font()
	w, h := page.Width(text, f)+s.sc.tenths(labelAir), page.LineHeight(f.Size)
	box := page.Rect{X: at.X + s.sc.tenths(labelRight), Y: at.Y, W: w, H: h}
	l := page.Label{Text: text, Font: f}
	switch side {
	case route.Top:
		box.Y = at.Y - h - s.sc.tenths(labelAbove)
	case route.Left:
		box.X, box.Y, l.H = at.X-w-s.sc.tenths(labelBeside), at.Y-h-s.sc.tenths(labelOver), page.AlignEnd
	case route.Right:
		box.X, box.Y = at.X+s.sc.tenths(labelBeside), at.Y-h-s.sc.tenths(labelOver)
	}
	l.Box = box
	return l
}
