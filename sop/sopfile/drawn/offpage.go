package drawn

import (
	"cmp"
	"slices"
	"strings"
)

// joinPages joins the ways that lead to a pentagon with those that leave its
// counterpart, or the same one.
func (f *flowReader) joinPages() {
	p := pages{f: f, in: map[int][]way{}, out: map[int][]way{}}
	var ways []way
	for _, w := range f.ways {
		from, to := f.figures[w.from].kind == offPage, f.figures[w.to].kind == offPage
		switch {
		case to && !from:
			p.in[f.one(w.to)] = append(p.in[f.one(w.to)], w)
		case from && !to:
			p.out[f.one(w.from)] = append(p.out[f.one(w.from)], w)
		case !from && !to:
			ways = append(ways, w)
		}
	}
	f.ways = ways
	p.list()
	p.pair()
	p.tell()
}

// pages pairs pentagons.
type pages struct {
	f       *flowReader
	in, out map[int][]way // by pentagon
	order   []int         // pentagons, page after page
	done    map[int]bool
}

// list puts the pentagons in the order of the pages.
func (p *pages) list() {
	p.done = map[int]bool{}
	for i := range p.f.figures {
		if p.f.figures[i].kind == offPage && p.f.figures[i].same == i {
			p.order = append(p.order, i)
		}
	}
	slices.SortStableFunc(p.order, func(i, j int) int {
		a, b := &p.f.figures[i], &p.f.figures[j]
		return cmp.Or(cmp.Compare(a.sheet, b.sheet), cmp.Compare(a.box.Top, b.box.Top), cmp.Compare(a.box.Left,
			b.box.Left))
	})
}

func (p *pages) mark(i int) string { return strings.ToUpper(oneLine(p.f.figures[i].text)) }

// pair finds the counterparts: what passes through one pentagon, those of the
// same letter, then those without one in the same lane, then what is left over.
func (p *pages) pair() {
	for _, i := range p.order {
		if len(p.in[i]) > 0 && len(p.out[i]) > 0 {
			p.join(i, i, "")
		}
	}
	rules := []func(i, j int) bool{
		func(i, j int) bool { return p.mark(i) != "" && p.mark(i) == p.mark(j) },
		func(i, j int) bool { return p.mark(i) == "" && p.mark(j) == "" && p.sameLane(i, j) },
	}
	for _, rule := range rules {
		for _, i := range p.order {
			if j := p.counterpart(i, rule); j >= 0 {
				p.join(i, j, "")
			}
		}
	}
	p.shared()
	for _, i := range p.order {
		if j := p.counterpart(i, func(i, j int) bool { return p.mark(i) == "" || p.mark(j) == "" }); j >= 0 {
			p.join(i, j, "page-guess")
		}
	}
}

// shared joins pentagons to one of their letter that has a counterpart already.
func (p *pages) shared() {
	for _, i := range p.order {
		if p.done[i] || p.mark(i) == "" {
			continue
		}
		for _, j := range p.order {
			if i == j || p.mark(i) != p.mark(j) {
				continue
			}
			if len(p.in[i]) > 0 && len(p.out[j]) > 0 {
				p.join(i, j, "")
			} else if len(p.out[i]) > 0 && len(p.in[j]) > 0 {
				p.join(j, i, "")
			}
		}
	}
}

// counterpart is the pentagon that goes on for one that ways lead to: the first
// after it that is free, or the first of all.
func (p *pages) counterpart(i int, fits func(i, j int) bool) int {
	if p.done[i] || len(p.in[i]) == 0 {
		return -1
	}
	at := slices.Index(p.order, i)
	for _, j := range slices.Concat(p.order[at+1:], p.order[:at]) {
		if !p.done[j] && len(p.out[j]) > 0 && fits(i, j) {
			return j
		}
	}
	return -1
}

// sameLane reports whether two pentagons stand in one lane.
func (p *pages) sameLane(i, j int) bool { return p.role(i) >= 0 && p.role(i) == p.role(j) }

// role is whose lane a pentagon stands in; -1: none.
func (p *pages) role(i int) int {
	g := &p.f.figures[i]
	x := middle(g.box).X
	for k := range p.f.grids {
		if p.f.grids[k].sheet != p.f.sheets[g.sheet] {
			continue
		}
		for _, l := range p.f.grids[k].lanes {
			if x >= l.left && x < l.right {
				return l.role
			}
		}
	}
	return -1
}

// join makes one of each way to a pentagon and each from another.
func (p *pages) join(i, j int, doubt string) {
	for _, a := range p.in[i] {
		for _, b := range p.out[j] {
			w := a
			w.to, w.strokes = b.to, slices.Concat(a.strokes, b.strokes)
			if a.own == len(a.strokes) {
				w.own += b.own
			}
			w.dashed, w.plain = a.dashed && b.dashed, false
			if w.outcome == "" {
				w.outcome = b.outcome
			}
			p.f.ways = append(p.f.ways, w)
		}
	}
	p.done[i], p.done[j] = true, true
	if g := &p.f.figures[i]; doubt != "" {
		p.f.tell(at{g.sheet, g.box, g.shape}, doubt, g.text)
	}
}

// tell tells of pentagons that are left over. One without arrows outside the
// grids is that of a legend.
func (p *pages) tell() {
	for _, i := range p.order {
		g := &p.f.figures[i]
		switch where := (at{g.sheet, g.box, g.shape}); {
		case p.done[i]:
		case len(p.in[i])+len(p.out[i]) > 0:
			p.f.tell(where, "page-alone", g.text)
		case p.f.inside(g.sheet, g.box):
			p.f.tell(where, "page-unused", g.text)
		}
	}
}
