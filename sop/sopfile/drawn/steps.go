package drawn

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// textOf is what stands in a column of the row.
func (r *row) textOf(column string) string {
	var all []string
	for _, p := range r.cells[column] {
		all = append(all, p.text)
	}
	return strings.Join(all, "\n")
}

// list is what stands in a column of the row, taken apart.
func (r *row) list(column string) []string {
	return unbulleted(items(lines(r.cells[column])))
}

// steps reads the texts of the rows, whose steps count on from a number.
func (b *body) steps(before int) []sop.Step {
	var out []sop.Step
	for i, r := range b.rows {
		s := sop.Step{
			Activity:     paragraphs(r.textOf("Activity")),
			Requirements: r.list("Requirements"),
			Output:       r.list("Output"),
			Time:         sop.ParseDuration(b.withUnit(oneLine(r.textOf("Time")))),
			Note:         paragraphs(r.textOf("Note")),
			Number:       r.number,
		}
		if s.Number == "" {
			s.Number = sop.NoNumber
		}
		b.shared(r, before+i)
		b.sharedActivity(i, before+i)
		out = append(out, s)
	}
	b.noteRows(out)
	return out
}

// unit is the unit of time in a head: "Waktu (menit)".
var unit = regexp.MustCompile(`\(([a-z ]+)\)`)

// bare is a time without a unit.
var bare = regexp.MustCompile(`^[0-9]+(?:[.,][0-9]+)?(?: ?[-–] ?[0-9]+)?$`)

// withUnit adds the unit that the head states to a time that has none.
func (b *body) withUnit(text string) string {
	m := unit.FindStringSubmatch(strings.ToLower(b.words["Time"]))
	if m == nil || !bare.MatchString(text) || sop.ParseDuration("1 "+m[1]).Unit == 0 {
		return text
	}
	return text + " " + m[1]
}

var sharedCell = sop.Text{
	ID: "%s digabung untuk beberapa langkah; ditulis pada langkah %s saja",
	EN: "%s is merged over several steps; it is written to step %s alone",
}

// shared tells of cells, but those of notes, that are merged over several
// steps.
func (b *body) shared(r *row, step int) {
	for _, column := range []string{"Requirements", "Time", "Output"} {
		for _, p := range r.cells[column] {
			if b.begins(r.last+1, p.To.Row) > 0 {
				doubt := b.texts.finding(p.From, "cell-shared", sharedCell, b.words[column], numberAt(r, step))
				b.doubts = append(b.doubts, doubt)
			}
		}
	}
}

var sharedActivity = sop.Text{
	ID: "%s langkah %s digabung dengan langkah di atasnya; hanya dibaca pada langkah itu",
	EN: "%s of step %s is merged with the step above; it is read for that alone",
}

// sharedActivity tells of a step whose activity is that of the step above, in
// one cell.
func (b *body) sharedActivity(i, step int) {
	if i == 0 || b.rows[i].textOf("Activity") != "" {
		return
	}
	for _, p := range b.rows[i-1].cells["Activity"] {
		if p.To.Row >= b.rows[i].first {
			at := cells.Place{Column: b.first("No", "Activity"), Row: b.rows[i].first}
			b.doubts = append(b.doubts, b.texts.finding(at, "cell-shared", sharedActivity,
				cmp.Or(b.words["Activity"], official("Activity")), numberAt(b.rows[i], step)))
		}
	}
}

// numberAt is what a row is called in messages.
func numberAt(r *row, step int) string {
	if r.number != "" {
		return r.number
	}
	return strconv.Itoa(step + 1)
}

// begins counts the steps that begin in some rows.
func (b *body) begins(first, last int) (n int) {
	for _, r := range b.rows {
		if r.first >= first && r.first <= last {
			n++
		}
	}
	return n
}

// noteRows finds the notes that stand in one cell for several steps. Where a
// page break parts the cell, its text stands on both pages.
func (b *body) noteRows(steps []sop.Step) {
	covers := make([]int, len(b.rows))
	last := -1 // the step whose note is the last
	for i, r := range b.rows {
		for _, p := range r.cells["Note"] {
			covers[i] = max(covers[i], b.begins(r.first, p.To.Row))
		}
		if steps[i].Note == "" {
			continue
		}
		if last >= 0 && last+covers[last] == i && b.breaksAt(b.rows[i-1].last+1, r.first) &&
			steps[last].Note == steps[i].Note && covers[last]+covers[i] > 2 {
			covers[last] += covers[i]
			steps[i].Note = ""
			continue
		}
		last = i
	}
	for i, n := range covers {
		if n > 1 && steps[i].Note != "" {
			steps[i].NoteRows = n
		}
	}
}

// breaksAt reports whether a page begins with one of some rows.
func (b *body) breaksAt(first, last int) bool {
	for r := first; r <= last; r++ {
		if b.breaks[r] {
			return true
		}
	}
	return false
}

// numbered leaves out the numbers of steps that are those of their rows. Where
// all have a point behind them, it is no part of them.
func numbered(steps []sop.Step) {
	points := true
	for i := range steps {
		points = points && (steps[i].Number == sop.NoNumber || strings.HasSuffix(steps[i].Number, "."))
	}
	for i := range steps {
		s := &steps[i]
		if points && s.Number != sop.NoNumber {
			s.Number = strings.TrimSuffix(s.Number, ".")
		}
		if s.Number == strconv.Itoa(i+1) {
			s.Number = ""
		}
	}
}
