package formlayout

import (
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/layout"
)

// columnWidths are the characters a column of each kind is wide unless its
// field says so.
var columnWidths = map[forms.FieldKind]int{forms.Text: 14, forms.Number: 7, forms.Date: 11, forms.Time: 7, forms.Choice: 9, forms.Rupiah: 13, forms.NIP: 19, forms.NIK: 17}

// minTable is the smallest lettering of a table.
const minTable = 6 * layout.PT

// tableStyle is the lettering and the column edges of a table.
type tableStyle struct {
	f, bold layout.Font
	edges   []layout.EMU // one more than columns; the first is 0
	columns []forms.Field
}

const noColumn = "#" // name of the column that counts the rows

// tableStyle fits the columns into the width with the largest lettering that
// breaks no word of the head.
func (b *builder) tableStyle(t *forms.Table) (tableStyle, error) {
	columns := t.Columns
	if t.Numbered {
		columns = slices.Concat([]forms.Field{{Name: noColumn, Label: "No", Width: 3}}, columns)
	}
	for size := b.st.small; size >= minTable; size -= layout.PT / 2 {
		ts := tableStyle{f: layout.Font{Size: size}, bold: layout.Font{Size: size, Bold: true}, columns: columns}
		if ts.fit(b.w) {
			return ts, nil
		}
	}
	return tableStyle{}, fmt.Errorf("%w: table %q has too many columns", ErrTooLarge, t.Name)
}

// fit shares the width out by the columns' characters, each at least as wide
// as the widest word of its head.
func (ts *tableStyle) fit(w layout.EMU) bool {
	var sum, total layout.EMU
	least, wish := make([]layout.EMU, len(ts.columns)), make([]layout.EMU, len(ts.columns))
	for i, c := range ts.columns {
		n := c.Width
		if n == 0 {
			n = columnWidths[c.Kind]
		}
		least[i] = layout.WidestWord(c.Label, ts.bold) + 2*layout.PadX + layout.Pixel
		wish[i] = layout.EMU(n) * ts.f.Size / 2
		sum += least[i]
	}
	for i, c := range ts.columns {
		from, to := ts.group(i)
		if c.Group == "" || from < i {
			continue
		}
		have := layout.EMU(0)
		for _, l := range least[from:to] {
			have += l
		}
		if more := layout.WidestWord(c.Group, ts.bold) + 2*layout.PadX + layout.Pixel - have; more > 0 {
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
			at := layout.EMU(0)
			exact := layout.EMU(0)
			ts.edges = []layout.EMU{0}
			for i := range wish {
				if fixed[i] {
					exact += least[i]
				} else {
					exact += wish[i] * room / max(total, 1)
				}
				at = max(at+layout.Pixel, exact/layout.Pixel*layout.Pixel)
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
