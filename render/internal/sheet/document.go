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
		Title: oneLine(s.p.Title), Subject: oneLine(s.l.Heading), Author: oneLine(unitName(s.p.Unit)), Sheet: "SOP",
		Created: created(s.p), Footer: page.NewFooter(oneLine(s.p.Title), s.paper.W-s.m.Left-s.m.Right),
	}
	e := emitter{s: s, letters: s.letters(parts)}
	headShown := false
	for _, p := range parts {
		pg := &page.Page{Paper: s.paper, Margin: s.m, Cols: s.cols.widths, HeadAt: -1}
		if p.identity {
			s.identity().onto(pg)
		}
		if p.flow != nil {
			if p.identity {
				(&band{rows: []page.EMU{s.gapRow(true)}}).onto(pg)
			}
			head := s.head()
			if headShown {
				pg.Repeat = len(head.rows)
			} else {
				pg.HeadAt, pg.HeadRows, headShown = len(pg.Rows), len(head.rows), true
			}
			head.onto(pg)
			e.body(pg, &p)
		}
		if p.close {
			s.closing(len(parts) > 1).onto(pg)
		}
		e.number(pg)
		page.SplitTall(pg)
		d.Pages = append(d.Pages, pg)
	}
	return d
}

func unitName(u sop.Unit) string {
	if len(u.Lines) == 0 {
		return ""
	}
	return u.Lines[0]
}

// created returns the date of the document's properties: the sheet's own, or
// the start of its year, never the clock.
func created(p *sop.Procedure) time.Time {
	for _, d := range []sop.Date{p.Created, p.Effective, p.Revised} {
		if d.Valid() {
			return d.Time()
		}
	}
	return time.Date(max(2000, p.Unit.Year), 1, 1, 0, 0, 0, 0, time.UTC)
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

// body puts the rows of a page's steps and the flow over them on the page.
func (e *emitter) body(pg *page.Page, p *part) {
	s, f := e.s, p.flow
	b := s.body(f, p.heights)
	top := b.onto(pg)
	lanes := make([]page.EMU, s.cols.lanes+1)
	for j := range lanes {
		lanes[j] = pg.Margin.Left + s.cols.span(0, 2+j)
	}
	rules := []page.EMU{top}
	for _, h := range b.rows {
		rules = append(rules, rules[len(rules)-1]+h)
	}
	fr := f.frame(s.sc, lanes, rules)
	first := len(pg.Symbols)
	for _, n := range f.nodes {
		pg.Symbols = append(pg.Symbols, e.symbol(fr, n))
	}
	symbols := pg.Symbols[first:]
	for i := range symbols {
		symbols[i].ID = e.id()
	}
	for _, j := range f.joints {
		a, z := &symbols[j[0]], &symbols[j[1]]
		pg.Connectors = append(pg.Connectors, page.Connector{
			From: page.End{Symbol: a.ID, Side: page.Right}, To: page.End{Symbol: z.ID, Side: page.Left}, Points: []page.Point{a.Site(page.Right), z.Site(page.Left)},
			Name: fmt.Sprintf("Langkah %d dikerjakan bersama", f.nodes[j[0]].step+1),
		})
	}
	var wishes []wish
	for i, path := range f.routes.Paths {
		a := f.arrows[i]
		from, to := &symbols[a.from], &symbols[a.to]
		c := page.Connector{From: page.End{Symbol: from.ID, Side: page.Side(path.FromSide)}, To: page.End{Symbol: to.ID, Side: page.Side(path.ToSide)}, Head: true, Name: e.arrowName(f, a)}
		for _, q := range path.Points {
			c.Points = append(c.Points, fr.point(q))
		}
		c.Points[0], c.Points[len(c.Points)-1] = from.Site(c.From.Side), to.Site(c.To.Side)
		pg.Connectors = append(pg.Connectors, c)
		if a.outcome != "" {
			wishes = append(wishes, wish{s.label(a.outcome, from.Site(c.From.Side), path.FromSide), len(pg.Connectors) - 1})
		}
	}
	area := page.Rect{X: lanes[0], Y: top, W: lanes[len(lanes)-1] - lanes[0], H: rules[len(rules)-1] - top}
	s.placeLabels(pg, wishes, area)
}

func (e *emitter) id() int {
	e.next++
	return e.next
}

// number gives an ID to what has none yet.
func (e *emitter) number(pg *page.Page) {
	for i := range pg.Symbols {
		if pg.Symbols[i].ID == 0 {
			pg.Symbols[i].ID = e.id()
		}
	}
	for i := range pg.Connectors {
		pg.Connectors[i].ID = e.id()
	}
}

func (e *emitter) symbol(fr *frame, n node) page.Symbol {
	s := e.s
	out := page.Symbol{Kind: shapes[n.kind], Box: fr.box(n, s.cols.symbolW), Font: page.Font{Size: s.sc.size, Bold: true}}
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
	w, h := page.Width(text, f)+s.sc.tenths(4), page.LineHeight(f.Size)
	box := page.Rect{X: at.X + s.sc.tenths(5), Y: at.Y, W: w, H: h}
	l := page.Label{Text: text, Font: f}
	switch side {
	case route.Top:
		box.Y = at.Y - h - s.sc.tenths(9) // clear of a label beside the symbol
	case route.Left:
		box.X, box.Y, l.H = at.X-w-s.sc.tenths(2), at.Y-h-s.sc.tenths(1), page.AlignEnd
	case route.Right:
		box.X, box.Y = at.X+s.sc.tenths(2), at.Y-h-s.sc.tenths(1)
	}
	l.Box = box
	return l
}
