package form

import (
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// columnWidths are the characters a column of each kind is wide unless its
// field says so.
var columnWidths = map[forms.FieldKind]int{
	forms.Text: 14, forms.Number: 7, forms.Date: 11, forms.Time: 7,
	forms.Choice: 9, forms.Rupiah: 13, forms.NIP: 19, forms.NIK: 17,
}

// tableStyle is the lettering and the column edges of a table.
type tableStyle struct {
	f, bold page.Font
	edges   []page.EMU // one more than columns; the first is 0
	columns []forms.Field
	whole   []page.EMU // width that holds the values of a column which must not break; nil: none
}

// plausible are the widest values of kinds that must not break.
var plausible = map[forms.FieldKind]string{
	forms.Date: "28-12-2026", forms.Time: "08.00", forms.Rupiah: "Rp12.750.000", forms.NIP: longestNIP,
	forms.NIK: "8888888888888888", forms.Number: "888",
}

// keepWhole notes how wide the columns must be that no number, date or option
// in them breaks, nor the sum under them.
func (ts *tableStyle) keepWhole(rows []forms.Values, sums []string) {
	ts.whole = make([]page.EMU, len(ts.columns))
	for i, c := range ts.columns {
		text, ok := plausible[c.Kind]
		if c.Day {
			text = "Minggu, " + text
		}
		ts.whole[i] = page.Width(text, ts.f)
		for _, o := range c.Options {
			ts.whole[i] = max(ts.whole[i], page.WidestWord(o, ts.f))
		}
		if slices.Contains(sums, c.Name) {
			total := printShort(c, forms.Value{Text: sum(rows, c.Name)})
			ts.whole[i] = max(ts.whole[i], page.Width(total, ts.bold))
		}
		for _, row := range rows {
			if ok {
				ts.whole[i] = max(ts.whole[i], page.Width(printShort(c, row[c.Name]), ts.f))
			}
		}
	}
}

// What a table keeps in one piece, if it can: the words of its texts, in lettering
// that is hardly smaller; numbers, dates and options; the words of its head.
const (
	keepWords = iota
	keepNumbers
	keepHead
)

// likelyWord is a word as long as most that are typed into a table.
const likelyWord = "Kabupaten"

// keepWords notes how wide the columns of texts must be that no word in them
// breaks.
func (ts *tableStyle) keepWords(rows []forms.Values) {
	for i, c := range ts.columns {
		if c.Name == noColumn || c.Kind != forms.Text {
			continue
		}
		if len(rows) == 0 {
			ts.whole[i] = max(ts.whole[i], page.Width(likelyWord, ts.f))
		}
		for _, row := range rows {
			ts.whole[i] = max(ts.whole[i], page.WidestWord(row.Text(c.Name), ts.f))
		}
	}
}

const noColumn = "#" // name of the column that counts the rows

// tableStyle fits the columns into the width with the largest lettering that
// breaks no word of the head.
func (b *builder) tableStyle(t *forms.Table) (tableStyle, error) {
	columns := t.Columns
	if t.Numbered {
		columns = slices.Concat([]forms.Field{{Name: noColumn, Label: "No", Width: 3}}, columns)
	}
	rows := b.c.Values[t.Name].Rows
	for keep, least := range []page.EMU{b.sc.small - 2*tableStep, minWhole, minTable} {
		for size := b.sc.small; size >= least; size -= tableStep {
			ts := tableStyle{f: page.Font{Size: size}, bold: page.Font{Size: size, Bold: true}, columns: columns}
			if keep < keepHead {
				ts.keepWhole(rows, t.Sums)
			}
			if keep == keepWords {
				ts.keepWords(rows)
			}
			if ts.fit(b.w) {
				return ts, nil
			}
		}
	}
	return tableStyle{}, fmt.Errorf("%w: table %q has too many columns", ErrTooLarge, t.Name)
}

// fit shares the width out by the columns' characters, each at least as wide
// as the widest word of its head.
func (ts *tableStyle) fit(w page.EMU) bool {
	var sum, total page.EMU
	least, wish := make([]page.EMU, len(ts.columns)), make([]page.EMU, len(ts.columns))
	for i, c := range ts.columns {
		n := c.Width
		if n == 0 {
			n = columnWidths[c.Kind]
		}
		least[i] = page.WidestWord(c.Label, ts.bold) + 2*page.PadX + page.Pixel
		if ts.whole != nil {
			least[i] = max(least[i], ts.whole[i]+2*page.PadX+page.Pixel)
		}
		wish[i] = page.EMU(n) * ts.f.Size / 2
		sum += least[i]
	}
	for i, c := range ts.columns {
		from, to := ts.group(i)
		if c.Group == "" || from < i {
			continue
		}
		have := page.EMU(0)
		for _, l := range least[from:to] {
			have += l
		}
		if more := page.WidestWord(c.Group, ts.bold) + 2*page.PadX + page.Pixel - have; more > 0 {
			least[from] += more
			sum += more
		}
	}
	if sum > w {
		return false
	}
	// Raise the narrow ones to their least, and share what is left.
	fixed := make([]bool, len(wish))
	for again := true; again; {
		again, total = false, 0
		room := w
		for i := range wish {
			if fixed[i] {
				room -= least[i]
			} else {
				total += wish[i]
			}
		}
		for i := range wish {
			if !fixed[i] && wish[i]*room/max(total, 1) < least[i] {
				fixed[i], again = true, true
			}
		}
		if !again {
			at := page.EMU(0)
			exact := page.EMU(0)
			ts.edges = []page.EMU{0}
			for i := range wish {
				if fixed[i] {
					exact += least[i]
				} else {
					exact += wish[i] * room / max(total, 1)
				}
				at = max(at+page.Pixel, exact/page.Pixel*page.Pixel)
				ts.edges = append(ts.edges, at)
			}
			ts.edges[len(ts.edges)-1] = w
		}
	}
	return true
}

// group returns the first of the columns that stand under one head with
// column i, and the one after the last.
func (ts *tableStyle) group(i int) (from, to int) {
	from, to = i, i+1
	for from > 0 && ts.columns[from-1].Group == ts.columns[i].Group {
		from--
	}
	for to < len(ts.columns) && ts.columns[to].Group == ts.columns[i].Group {
		to++
	}
	return from, to
}
