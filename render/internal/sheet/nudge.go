package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Distances between arrows and what is beside them. They do not follow the
// lettering: small letters make no eye sharper.
const (
	closest = 102 * page.MM / 100 // to a rule, and to a symbol
	roomy   = 205 * page.MM / 100 // to a rule, where there is room
	loose   = 3 * page.MM         // from one to the next at most
	tight   = 85 * page.MM / 100  // from one to the next at least
	triple  = 16 * page.MM / 10   // two arrows nearer to the rule between them look like one thick line
)

// gaps are the distances between the arrows of a bundle: the first that fits,
// and one of the first airy where that takes the bundle off the rule.
var gaps = [...]page.EMU{3 * page.MM / 2, 5 * page.MM / 4, closest, tight, page.MM / 2}

const airy = 4

// How bad a gap is, two arrows on both sides of a rule, and one near a rule
// where there is room.
var gapBadness = [...]page.EMU{0, page.MM / 2, page.MM, 4 * page.MM, 8 * page.MM}

const (
	tripleBadness  = 3 * page.MM
	huggingBadness = 2 * page.MM

	squeezedBadness = 100 * page.MM // no gap fits
)

// place is where a run may stand and where it does: distances from a rule.
type place struct {
	run         *run
	least, most page.EMU
	room        page.EMU // to the next thing
	lo, hi      page.EMU // what those beside it leave of that
	at          page.EMU
}

// lay puts runs, given from the rule outwards, at distances from it: as far
// apart and from the rule as the room allows, evenly. It returns how bad the
// outcome is, 0 at best.
func lay(list []place, rule page.EMU) page.EMU {
	chosen, badness := -1, squeezedBadness
	for i := len(gaps) - 1; i >= 0; i-- {
		if bound(list, gaps[i]) {
			chosen, badness = i, gapBadness[i]
		}
	}
	if chosen < 0 {
		spread(list, squeeze(list), 0)
		return badness
	}
	spread(list, gaps[chosen], 0)
	for i := chosen; i < airy && hugging(list, rule); i++ {
		if bound(list, gaps[i]) && off(list, rule) {
			spread(list, gaps[i], rule)
		}
	}
	for i := range list {
		badness += max(0, rule-list[i].at)
	}
	if hugging(list, rule) {
		badness += huggingBadness
	}
	return badness
}

// squeeze lets runs for which there is no room be nearer to what is beside
// them, and returns a gap at which they fit.
func squeeze(list []place) page.EMU {
	gap := gaps[len(gaps)-1]
	for i := range list {
		gap = max(1, min(gap, list[i].most/page.EMU(len(list)+1)))
	}
	for i := range list {
		list[i].least = min(list[i].least, gap)
	}
	return gap
}

// spread puts runs at even distances, those beside the rule, where it can, no
// nearer to it than given.
func spread(list []place, gap, rule page.EMU) {
	bound(list, gap)
	for range len(list) + 8 {
		for i := len(list) - 1; i >= 0; i-- {
			list[i].at = between(list, i, gap, rule)
		}
	}
}

// hugging reports whether a run, or a long piece of one, is near the rule
// although there is room.
func hugging(list []place, rule page.EMU) bool {
	for i := range list {
		if p := &list[i]; p.at < rule && p.spare(list) {
			return true
		}
	}
	return false
}

// spare reports whether an arrow need not be near the rule beside a run, or
// beside a long piece of it.
func (p *place) spare(list []place) bool {
	room := p.room
	for j := range list {
		if p.run.along(list[j].run) {
			room = min(room, list[j].at)
		}
	}
	if room >= free || p.room < free {
		return room >= free
	}
	return slices.ContainsFunc(p.run.spans, func(w reached) bool {
		return !slices.ContainsFunc(list, func(q place) bool {
			return q.at < free && q.run != p.run && q.run.from < w.to && w.from < q.run.to
		})
	})
}

// bound sets what is left to each run when all keep a gap, and puts it as near
// to the rule as that allows. It reports whether all fit.
func bound(list []place, gap page.EMU) bool {
	for i := len(list) - 1; i >= 0; i-- {
		p := &list[i]
		p.hi = p.most
		for j := i + 1; j < len(list); j++ {
			if p.run.along(list[j].run) {
				p.hi = min(p.hi, list[j].hi-gap)
			}
		}
	}
	fit := true
	for i := range list {
		p := &list[i]
		p.lo = p.least
		for j := range i {
			if p.run.along(list[j].run) {
				p.lo = max(p.lo, list[j].lo+gap)
			}
		}
		fit = fit && p.lo <= p.hi
		p.at = p.lo
	}
	return fit
}

// off reports whether no run has to be near the rule.
func off(list []place, rule page.EMU) bool {
	for i := range list {
		if list[i].hi < rule {
			return false
		}
	}
	return true
}

// between returns the place of a run half way between those beside it.
func between(list []place, i int, gap, rule page.EMU) page.EMU {
	p := &list[i]
	inner, outer, first := page.EMU(0), p.most+gap, true
	lo, hi := p.lo, p.hi
	for j := range list {
		switch at := list[j].at; {
		case j == i || !p.run.along(list[j].run):
		case j < i:
			inner, lo, first = max(inner, at), max(lo, at+gap), false
		default:
			outer, hi = min(outer, at), min(hi, at-gap)
		}
	}
	at := min((inner+outer)/2, inner+loose)
	if first {
		at = max(at, rule)
	}
	return max(lo, min(at, hi))
}
