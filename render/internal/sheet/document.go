package sheet

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// aroundCells is about how many cells stand around the table of a page, in so
// many rows.
const (
	aroundCells = 64
	aroundRows  = 16
)

// document turns planned pages into finished ones.
func (s *sheet) document(parts []part) *page.Document {
	d := &page.Document{
		Title: oneLine(s.p.Title), Subject: oneLine(s.l.Heading), Author: oneLine(page.Author(s.p.Unit.Lines)),
		Sheet: "SOP", Created: created(s.p), Footer: page.NewFooter(oneLine(s.p.Title), s.paper.W-s.m.Left-s.m.Right),
		Lettering: s.sc.size,
	}
	e := emitter{s: s, steps: make([]string, len(s.p.Steps)), letters: s.letters(parts)}
	for i := range e.steps {
		e.steps[i] = stepName(s.p, i)
	}
	headShown, cells := false, 0
	for _, p := range parts {
		cells += len(p.heights)*s.cols.count() + aroundCells
	}
	s.made = page.NewCells(cells)
	for _, p := range parts {
		pg, all := &page.Page{Paper: s.paper, Margin: s.m, Cols: s.cols.widths, HeadAt: -1}, &page.Band{}
		all.Cells = make([]*page.Cell, 0, len(p.heights)*s.cols.count()+aroundCells)
		all.Rows = make([]page.EMU, 0, len(p.heights)+2*aroundRows)
		if p.block > 0 {
			all.Under(s.blocks()[p.block-1])
		}
		if p.table() {
			if p.block > 0 {
				all.Row(s.gapRow(true))
			}
			head := s.head()
			pg.Head(len(all.Rows), len(head.Rows), &headShown)
			all.Under(head)
			all.Under(s.restBand(p.rest))
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

// letters names the arrows that page breaks cut A … Z, AA …, as one reads the
// pages.
func (s *sheet) letters(parts []part) map[flowKey]string {
	out := map[flowKey]string{}
	for _, p := range parts {
		if p.flow == nil {
			continue
		}
		cut := slices.DeleteFunc(slices.Clone(p.flow.nodes), func(n node) bool { return n.step >= 0 })
		slices.SortStableFunc(cut, func(a, b node) int { return cmp.Or(a.level-b.level, a.lane-b.lane) })
		for _, n := range cut {
			if out[n.cut] == "" {
				out[n.cut] = letter(len(out))
			}
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
	steps   []string // what they are called
	letters map[flowKey]string
	next    int
}

// body puts the rows of a page's steps and the flow over them under the rest.
func (e *emitter) body(all *page.Band, p *part) {
	f, at := p.flow, p.placed
	if f == nil {
		return
	}
	at.moved(all.Under(e.s.body(f, p.heights)))
	for i, y := range at.symbols {
		y.ID = e.id()
		e.name(y, &f.nodes[i])
	}
	for i, c := range at.arrows {
		c.Name = e.arrowName(f, &f.arrows[i])
	}
	for _, list := range [...][]*page.Connector{at.joints, at.arrows} {
		for _, c := range list {
			c.From.Symbol, c.To.Symbol = at.symbols[c.From.Symbol].ID, at.symbols[c.To.Symbol].ID
		}
		all.Connectors = append(all.Connectors, list...)
	}
	all.Symbols = append(all.Symbols, at.symbols...)
	all.Labels = append(all.Labels, at.labels...)
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

// name tells what a symbol is, and letters a pentagon.
func (e *emitter) name(y *page.Symbol, n *node) {
	if n.step < 0 {
		y.Text = e.letters[n.cut]
		y.Name = "Penghubung halaman " + y.Text
		return
	}
	who := roleName(e.s.p.Roles[n.lane])
	if n.text != "" {
		who += ", " + n.text
	}
	y.Name = "Langkah " + e.steps[n.step] + ", " + who + ", " + n.kind.Spoken()
	y.Does = oneLine(e.s.p.Steps[n.step].Activity)
}

func (e *emitter) arrowName(f *flow, a *arrow) string {
	who := func(n *node) string { return roleName(e.s.p.Roles[n.lane]) }
	end := func(n *node) string {
		switch {
		case n.step < 0:
			return "penghubung halaman " + e.letters[n.cut]
		case e.s.p.Steps[n.step].Tie == sop.TieNone:
			return "langkah " + e.steps[n.step] + " oleh " + who(n)
		}
		return "langkah " + e.steps[n.step]
	}
	from, to, arrow := &f.nodes[a.from], &f.nodes[a.to], "Panah"
	if a.dashed {
		arrow = "Panah putus-putus"
	}
	if a.key.flow != inCell && from.step == to.step {
		return fmt.Sprintf("%s dalam langkah %s, dari %s ke %s", arrow, e.steps[from.step], who(from), who(to))
	}
	outcome := ""
	if a.outcome != "" {
		outcome = ", " + a.outcome
	}
	return arrow + " dari " + end(from) + " ke " + end(to) + outcome
}

// stepName is what readers of a screen hear a step called: the number it
// prints.
func stepName(p *sop.Procedure, step int) string { return oneLine(p.StepNumber(step).ID) }
