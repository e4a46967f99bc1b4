package drawn

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// byShape finds labels of other words than are known by their places on the
// official sheet: six in a column beside values that begin with a colon, then
// three pairs of them that end with one.
func (id *identity) byShape() {
	names := slices.Concat(smallFields, boxFields)
	small, boxes := id.column(), id.pairs()
	if len(id.labels) == len(names) || len(small) != len(smallFields) || len(boxes) != len(boxFields) {
		return
	}
	for i, p := range append(small, boxes...) {
		name := names[i]
		box := i >= len(smallFields)
		if !id.labelled(name) && !id.taken[p.From] {
			id.add(label{piece: p, name: name, words: labelText(p.text), box: box})
		}
	}
}

// column returns the texts of the column in which most have a value with a
// colon at their right.
func (id *identity) column() []piece {
	count, best := map[tracks]int{}, tracks{}
	list := id.texts.in(id.part)
	for i := 1; i < len(list); i++ {
		p, q := list[i-1], list[i]
		if q.From.Row == p.From.Row && q.From.Column == p.To.Column+1 && strings.HasPrefix(q.text, ":") {
			at := tracks{p.From.Column, p.To.Column}
			if count[at]++; count[at] > count[best] {
				best = at
			}
		}
	}
	end := id.part.bottom
	if pairs := id.pairs(); len(pairs) > 0 {
		end = pairs[0].From.Row - 1
	}
	return slices.DeleteFunc(list, func(p piece) bool {
		return p.From.Column != best.first || p.To.Column != best.last || p.From.Row > end
	})
}

// pairs returns the texts of rows that hold two, both with a colon at the end.
func (id *identity) pairs() []piece {
	var out []piece
	list := id.texts.in(id.part)
	for i := 0; i < len(list); {
		n := 1
		for i+n < len(list) && list[i+n].From.Row == list[i].From.Row {
			n++
		}
		if n == 2 && strings.HasSuffix(list[i].text, " :") && strings.HasSuffix(list[i+1].text, " :") {
			out = append(out, list[i], list[i+1])
		}
		i += n
	}
	return out
}

// headsByShape finds heads of other words than are known: two labels of two
// rows, two of one row with others under them, of which the second has three,
// and one of two rows.
func headsByShape(t *texts) []*head {
	var out []*head
	for i := 0; i+4 < len(t.pieces); i++ {
		p := t.pieces[i : i+5]
		row := p[0].From.Row
		before, after := i > 0 && t.pieces[i-1].From.Row == row, i+5 < len(t.pieces) && t.pieces[i+5].From.Row == row
		if p[4].From.Row != row || before || after {
			continue
		}
		low := p[0].To.Row
		if low == row || p[1].To.Row != low || p[4].To.Row != low || p[2].To.Row >= low || p[3].To.Row >= low {
			continue
		}
		under := t.in(part{p[3].From.Column, p[3].To.Column, p[3].To.Row + 1, low})
		if len(under) != 3 {
			continue
		}
		h := &head{texts: t, top: row, bottom: low, column: map[string]tracks{}, words: map[string]string{}}
		for k, x := range append(slices.Clone(p), under...) {
			h.label([]string{"No", "Activity", "Roles", "Standard", "Note", "Requirements", "Time", "Output"}[k], x)
		}
		if h.findLanes() {
			h.skipNumbers()
			out = append(out, h)
		}
	}
	return out
}

var strangeColumn = sop.Text{
	ID: "kolom %q tidak dikenal; isinya tidak dibaca",
	EN: "column %q is not known; it is not read",
}

// strange names the columns beside the lanes whose labels are of other words
// than are known, where their places tell what they are. Others are told.
func (h *head) strange() []Finding {
	var missing []string
	for _, name := range []string{"Requirements", "Time", "Output", "Note"} {
		if _, ok := h.column[name]; !ok {
			missing = append(missing, name)
		}
	}
	var list []piece
	last := h.lanes[len(h.lanes)-1].last
	for _, p := range h.texts.in(part{last + 1, 1 << 14, h.top, h.bottom}) {
		if h.of(p.From.Column) == "" && !columnNumber.MatchString(oneLine(p.text)) {
			if n := h.over(p); n > 1 && h.column["Standard"] == (tracks{}) {
				h.label("Standard", p)
			} else if n <= 1 && h.of(p.To.Column) == "" {
				list = append(list, p)
			}
		}
	}
	slices.SortFunc(list, func(a, b piece) int { return a.From.Column - b.From.Column })
	if len(list) == len(missing) {
		for i, name := range missing {
			h.label(name, list[i])
		}
		return nil
	}
	var out []Finding
	for _, p := range list {
		out = append(out, h.texts.finding(p.From, "column-unknown", strangeColumn, shortened(oneLine(p.text))))
	}
	return out
}

// over counts the labels under a text of the head.
func (h *head) over(p piece) int {
	return len(h.texts.in(part{p.From.Column, p.To.Column, p.To.Row + 1, h.bottom}))
}
