package drawn

import (
	"slices"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

var (
	blankColumn = sop.Text{
		ID: "kolom %s tidak berjudul; dianggap %s menurut letaknya",
		EN: "column %s has no head; taken for %s by its place",
	}
	blankUnread = sop.Text{
		ID: "kolom %s tidak berjudul; isinya tidak dibaca",
		EN: "column %s has no head; it is not read",
	}
	blankLane = sop.Text{
		ID: "kolom pelaksana %s tidak berjudul; dinamai %q",
		EN: "column %s of the roles has no name; it is called %q",
	}
)

// widestGap is how wide a column may be that only parts others, in EMU.
const widestGap = 5 * mm

// blanks takes columns whose heads are blank for what their places say, and
// tells of them; those that may be several are told alone.
func (b *body) blanks() {
	order := []string{"No", "Activity", "Requirements", "Time", "Output", "Note"}
	for _, column := range b.headless() {
		var fit []string
		for i, name := range order {
			if _, known := b.column[name]; !known && b.between(column, order[:i], order[i+1:]) && (name == "No" || column > b.lastLane()) {
				fit = append(fit, name)
			}
		}
		at := cells.Place{Column: column, Row: b.head.bottom}
		if len(fit) == 0 || len(fit) > 1 && !b.inRow(column, fit) {
			b.doubts = append(b.doubts, b.texts.finding(at, "column-headless", blankUnread, columnName(column)))
			continue
		}
		b.column[fit[0]] = tracks{column, column}
		b.doubts = append(b.doubts, b.texts.finding(at, "column-guessed", blankColumn, columnName(column), officialWord(fit[0])))
	}
}

// between reports whether a column stands after those of some labels and
// before those of others.
func (h *head) between(column int, before, after []string) bool {
	for _, name := range before {
		if t, ok := h.column[name]; ok && t.last >= column {
			return false
		}
	}
	for _, name := range after {
		if t, ok := h.column[name]; ok && t.first <= column {
			return false
		}
	}
	return true
}

// inRow reports whether as many columns stand side by side from one on as there
// are labels for them.
func (b *body) inRow(column int, fit []string) bool {
	rest := slices.DeleteFunc(b.headless(), func(c int) bool { return c < column })
	return len(rest) == len(fit)
}

func (h *head) lastLane() int { return h.lanes[len(h.lanes)-1].last }

// headless are the columns of the table in which texts stand under no head.
func (b *body) headless() []int {
	count := map[int]int{}
	left, right := b.column["Activity"].first-1, b.lastLane()+1
	for _, t := range b.column {
		right = max(right, t.last+1)
	}
	const enough = 2
	for _, p := range b.texts.in(part{max(left, 1), right, b.head.bottom + 1, b.bottom}) {
		if p.From.Column == p.To.Column && b.of(p.From.Column) == "" {
			count[p.From.Column]++
		}
	}
	var out []int
	for column, n := range count {
		if n >= enough {
			out = append(out, column)
		}
	}
	slices.Sort(out)
	return out
}

// blankLanes finds lanes that have no name: columns under the head of the
// roles, or others between the activities and the standard with a symbol.
func (h *head) blankLanes(from, to int) {
	var out []headLane
	named, roles := false, h.column["Roles"]
	if roles != (tracks{}) {
		named = true
	}
	for c := from; c <= to; c++ {
		if at := slices.IndexFunc(h.lanes, func(l headLane) bool { return l.has(c) }); at >= 0 {
			out = append(out, h.lanes[at])
			c = h.lanes[at].last
			continue
		}
		l := headLane{tracks: h.blankTracks(c, to), blank: true}
		if h.wide(l.tracks) && (named && roles.has(c) || h.symbolUnder(l.tracks)) {
			l.name = "Kolom " + columnName(c)
			h.doubts = append(h.doubts, h.texts.finding(cells.Place{Column: c, Row: h.bottom}, "lane-headless", blankLane,
				columnName(c), l.name))
			out = append(out, l)
		}
		c = l.last
	}
	h.lanes = out
}

// blankTracks are the columns that a blank cell of the head is merged over.
func (h *head) blankTracks(column, to int) tracks {
	for _, a := range h.texts.sheet.Merged {
		if a.From.Column == column && a.From.Row <= h.bottom && a.To.Row >= h.bottom {
			return tracks{column, min(a.To.Column, to)}
		}
	}
	return tracks{column, column}
}

func (h *head) wide(t tracks) bool {
	c := h.texts.sheet.Columns
	return c.End(t.last)-c.Start(t.first) > widestGap
}

// symbolUnder reports whether a symbol stands in some columns under the head.
func (h *head) symbolUnder(t tracks) bool {
	s := h.texts.sheet
	return slices.ContainsFunc(s.Shapes, func(y workbook.Shape) bool {
		m := middle(y.Box)
		return symbolic(&y) && y.Text == "" && t.has(s.Columns.At(m.X)) && s.Rows.At(m.Y) > h.bottom
	})
}

// withoutActivity finds a head in which the label of the activities is blank:
// one with a number and at least three of the other labels.
func withoutActivity(t *texts) *head {
	for _, p := range t.pieces {
		if headLabel(p.text) != "No" {
			continue
		}
		n := 0
		for _, o := range t.in(all(p.From.Row, p.From.Row+most-2)) {
			if name := headLabel(o.text); name != "" && name != "No" && name != "Activity" {
				n++
			}
		}
		at := cells.Place{Column: p.To.Column + 1, Row: p.From.Row}
		const enough = 3
		if n < enough || slices.ContainsFunc(t.in(part{at.Column, at.Column, at.Row, p.To.Row}), func(piece) bool { return true }) {
			continue
		}
		if h := headAt(t, piece{Area: workbook.Area{From: at, To: cells.Place{Column: at.Column, Row: p.To.Row}}}); h != nil {
			delete(h.words, "Activity")
			h.doubts = append(h.doubts, t.finding(at, "column-guessed", blankColumn, columnName(at.Column), officialWord("Activity")))
			return h
		}
	}
	return nil
}

// officialWord is the official label of a column.
func officialWord(name string) string {
	for _, f := range labelFields() {
		if f.Name == name {
			return f.Official
		}
	}
	return name
}

func columnName(column int) string {
	name := cellName(cells.Place{Column: column, Row: 1})
	return name[:len(name)-1]
}
