package sheet

import (
	"cmp"
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// lettered are the labels of a page at places found in one order.
type lettered struct {
	labels []*page.Label // by arrow; nil: it has none
	wants  []want        // by arrow
	bad    int           // how bad their places are
	short  []int         // arrows whose labels found no place as large as they are
	far    int           // labels that stand far from their symbols
}

// labelTries is how often labels are placed at most, those first that found no
// place; once on a crowded sheet.
const labelTries = 3

// placeLabels puts each label of a page where it lies on nothing. It returns
// what they want, by arrow.
func (s *sheet) placeLabels(p *placed, fr *frame) []want {
	all := newSurroundings(fr, p.symbols, slices.Concat(p.arrows, p.joints))
	var order []int
	for i, a := range fr.flow.arrows {
		if a.outcome != "" {
			order = append(order, i)
		}
	}
	before := s.work.noneKnown(len(fr.flow.arrows))
	best := s.letter(p, fr.flow, all, order, before)
	for try, last := 1, best; try < labelTries && len(last.short) > 0 && !s.crowded(); try++ {
		rest := slices.DeleteFunc(slices.Clone(order), func(i int) bool { return slices.Contains(last.short, i) })
		was := order
		if order = slices.Concat(last.short, rest); slices.Equal(order, was) {
			break // and so the places are the same
		}
		if last = s.letter(p, fr.flow, all, order, before); last.compare(best) < 0 {
			best = last
		}
	}
	p.bad = best.bad
	for _, l := range best.labels {
		if l != nil {
			p.labels = append(p.labels, l)
		}
	}
	return best.wants
}

// ask adds what the labels of a page want to what was asked for before. It
// reports whether that is nothing new.
func (s *sheet) ask(f *flow, wants []want) bool {
	ok := true
	for i, a := range f.arrows {
		was, more := s.wants[a.key], wants[i]
		if was.wider > 0 && more.wider > 0 { // that was not enough, or there is not so much room
			more.higher = 1
		}
		if more = was.and(more); more != was {
			s.wants[a.key] = more
			ok = false
		}
	}
	return ok
}

// letter places the labels of arrows in an order, where they were before unless
// that has changed what is near them.
func (s *sheet) letter(p *placed, f *flow, around *surroundings, order []int, before []known) *lettered {
	n := len(f.arrows)
	l := &lettered{labels: make([]*page.Label, n), wants: make([]want, n)}
	all := *around
	all.solid = append(s.work.drawn[:0], all.solid...)
	for _, i := range order {
		a := &f.arrows[i]
		o := &s.work.outcome
		*o = outcome{arrow: i, text: a.outcome, points: p.arrows[i].Points, from: p.symbols[a.from], known: &before[i]}
		label, more, bad := s.label(&all, o)
		all.add(label)
		l.labels[i], l.wants[i] = label, more
		l.bad += bad
		if bad > 0 && farFrom(inkAt(label), o.from.Box, pastRule[0]) {
			l.far++
		}
		if more != (want{}) {
			l.short = append(l.short, i)
		}
	}
	s.work.drawn = all.solid
	return l
}

// compare is negative when l is better than o.
func (l *lettered) compare(o *lettered) int {
	return cmp.Or(l.bad-o.bad, len(l.short)-len(o.short), l.far-o.far)
}
