package route

import "slices"

// tracks appends the positions in use in a channel, then the gaps between,
// before and after them.
func tracks(out []int64, slot int, used []seg) []int64 {
	lo, hi := int64(slot)*span, int64(slot+1)*span
	if len(used) == 0 {
		return append(out, lo+span/2)
	}
	from := len(out)
	for i := range used {
		if i == 0 || used[i].at != used[i-1].at {
			out = append(out, used[i].at)
		}
	}
	to := len(out)
	out = slices.Grow(out, to-from+1)
	for _, p := range out[from:to] {
		if p-lo > 1 {
			out = append(out, lo+(p-lo)/2)
		}
		lo = p
	}
	if hi-lo > 2 {
		out = append(out, lo+(hi-lo)/2)
	}
	return out
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
	before, after := int64(slot)*span, int64(slot+1)*span
	if gap := before + (used[0].at-before)/2; gap > before {
		out = append(out, gap)
	}
	if last := used[len(used)-1].at; after-last > 2 {
		out = append(out, last+(after-last)/2)
	}
	return out
}
