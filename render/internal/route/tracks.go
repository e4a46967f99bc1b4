package route

import (
	"math"
	"slices"
)

// stretch is a part of a line.
type stretch struct{ lo, hi int64 }

// anywhere is all of a line.
var anywhere = stretch{0, math.MaxInt64}

// tracks appends the positions in use in a channel, then the gaps between,
// before and after them. Of positions side by side that nothing in a stretch
// keeps apart, the first of all stands for the others.
func tracks(out []int64, slot int, used []seg, near stretch) []int64 {
	before, after := int64(slot)*span, int64(slot+1)*span
	if len(used) == 0 {
		return append(out, before+span/2)
	}
	var room [16]int64
	gaps := room[:0]
	open := true // nothing stands yet for what is beside the track before
	for i := 0; i < len(used); {
		at, parts := used[i].at, false
		for ; i < len(used) && used[i].at == at; i++ {
			parts = parts || used[i].lo <= near.hi && used[i].hi >= near.lo
		}
		if open && parts && at-before > 1 {
			gaps = append(gaps, before+(at-before)/2)
		}
		if open || parts {
			out = append(out, at)
		}
		before, open = at, parts
	}
	if open && after-before > 2 {
		gaps = append(gaps, before+(after-before)/2)
	}
	return append(out, gaps...)
}

// someTracks appends a few positions of a channel in use: those of branches of
// the same tree, the first in use with room from lo to hi, and the gaps before
// and after all of them.
func someTracks(out []int64, slot int, used []seg, lo, hi int64, kin []int32) []int64 {
	found := false
	for i := 0; i < len(used); {
		at, free, own := used[i].at, true, false
		for ; i < len(used) && used[i].at == at; i++ {
			free = free && (used[i].lo > hi || used[i].hi < lo)
			own = own || slices.Contains(kin, used[i].edge)
		}
		if own || free && !found {
			out, found = append(out, at), found || free
		}
	}
	from := len(out)
	before, after := int64(slot)*span, int64(slot+1)*span
	if at := used[0].at; at-before > 1 {
		out = append(out, before+(at-before)/2)
	}
	if at := used[len(used)-1].at; after-at > 2 {
		out = append(out, at+(after-at)/2)
	}
	if len(out) == from { // full at both ends
		out = append(out, widestGap(used))
	}
	return out
}

// widestGap returns the middle of the widest gap between tracks in use.
func widestGap(used []seg) int64 {
	at, wide := used[0].at, int64(1)
	for i := 1; i < len(used); i++ {
		if d := used[i].at - used[i-1].at; d > wide {
			at, wide = used[i-1].at+d/2, d
		}
	}
	return at
}
