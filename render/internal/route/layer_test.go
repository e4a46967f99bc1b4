package route

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a layer counts of segments that come and go is what a look at all of them
// gives.
func TestLayerCounts(t *testing.T) {
	const slots, width = 21, 37
	r := rand.New(rand.NewPCG(1, 41))
	l := newLayer(slots, width, 10)
	var all []seg
	for range 3000 {
		if i := r.IntN(60); i < len(all) {
			l.drop(all[i])
			all = slices.Delete(all, i, i+1)
		} else {
			lo, long := r.Int64N((width-1)*span), 1+r.Int64N(6*span)
			s := seg{r.Int64N(slots)*span + 1 + r.Int64N(4), lo, min(lo+long, width*span-1), int32(r.IntN(5))}
			l.add(s)
			all = append(all, s)
		}
		passed, from := r.IntN(width), r.IntN(slots)
		to := from + r.IntN(slots-from)
		require.Equal(t, passes(all, passed, from+1, to), int(l.within(passed, from, to)))
		require.Equal(t, passes(all, passed, from, from+1), int(l.single(passed, from)))
		require.ElementsMatch(t, ending(all, passed, from), listed(l, passed, from))
		require.Equal(t, channelLines(all), l.lines)
	}
}

// passes counts the segments in slots from one to before another that pass a
// slot from side to side.
func passes(all []seg, passed, from, to int) (n int) {
	for _, s := range all {
		if k := slotOf(s.at); k >= from && k < to && slotOf(s.lo) < passed && slotOf(s.hi) > passed {
			n++
		}
	}
	return n
}

// ending lists the segments in a slot that begin or end in a slot passed.
func ending(all []seg, passed, slot int) (out []seg) {
	for _, s := range all {
		if slotOf(s.at) == slot && (slotOf(s.lo) == passed || slotOf(s.hi) == passed) {
			out = append(out, s)
		}
	}
	return out
}

func listed(l *layer, passed, slot int) (out []seg) {
	for i := l.ends[passed*len(l.slots)+slot]; i != 0; i = l.stops[i].next {
		out = append(out, l.stops[i].seg)
	}
	return out
}

func channelLines(all []seg) int {
	lines := map[int64]bool{}
	for _, s := range all {
		if slotOf(s.at)&1 == 0 {
			lines[s.at] = true
		}
	}
	return len(lines)
}
