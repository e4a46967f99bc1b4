package svg

import (
	"cmp"
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// stroke is a level or an upright line, in units.
type stroke struct {
	upright      bool
	at, from, to int64 // its place across, and its ends
}

type strokes []stroke

// add adds a line.
func (s *strokes) add(l page.Stroke) {
	x0, y0, x1, y1 := at(l.From.X), at(l.From.Y), at(l.To.X), at(l.To.Y)
	if x0 == x1 {
		*s = append(*s, stroke{true, x0, min(y0, y1), max(y0, y1)})
	} else {
		*s = append(*s, stroke{false, y0, min(x0, x1), max(x0, x1)})
	}
}

// joined returns the lines with those that meet end to end, or lie on one
// another, as one.
func (s strokes) joined() strokes {
	slices.SortFunc(s, func(a, b stroke) int {
		if a.upright != b.upright {
			return map[bool]int{false: -1, true: 1}[a.upright]
		}
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	})
	var out strokes
	for _, l := range s {
		if n := len(out); n > 0 && out[n-1].upright == l.upright && out[n-1].at == l.at && l.from <= out[n-1].to {
			out[n-1].to = max(out[n-1].to, l.to)
		} else {
			out = append(out, l)
		}
	}
	return out
}

// strokes draws lines of one width as one path.
func (o *writer) strokes(list strokes, width page.EMU, more string) {
	if len(list) == 0 {
		return
	}
	o.num(`<path stroke="currentColor" stroke-width="`, at(width))
	o.put(`"`, more, ` d="`)
	for _, l := range list {
		if l.upright {
			o.num("M", l.at)
			o.num(" ", l.from)
			o.num("V", l.to)
		} else {
			o.num("M", l.from)
			o.num(" ", l.at)
			o.num("H", l.to)
		}
	}
	o.put(`"/>`)
}
