package formlayout

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"

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

// register fixes the column edges of a register, which all of the form keeps
// to, so that each column of the book is one column of the worksheet.
func (b *builder) register() error {
	tables := b.c.Form.Tables()
	if len(tables) != 1 {
		return nil
	}
	ts, err := b.tableStyle(&tables[0])
	b.edges = ts.edges
	return err
}

func (b *builder) table(t *forms.Table) error {
	ts, err := b.tableStyle(t)
	if err != nil {
		return err
	}
	if t.Caption != "" {
		c := cell(t.Caption, b.st.font(), b.w)
		c.V = layout.AlignEnd
		k := block{keep: true}
		k.put(0, b.w, k.row(textHeight(len(c.Lines), b.st.size)), 1, c)
		b.add(k)
	} else {
		b.gap(b.st.gap)
		b.stay()
	}
	head := b.tableHead(&ts)
	b.add(head)
	rows := b.c.Values[t.Name].Rows
	n := max(t.BlankRows()-b.fewer, len(rows))
	sums := map[string][]string{}
	for i := range n {
		var row forms.Values
		if i < len(rows) {
			row = rows[i]
		}
		k := b.tableRow(t, &ts, i, row, sums)
		k.repeat = &head
		last := i == n-1
		k.keep = last && len(t.Sums) > 0 || !last && (n <= 5 || i == 0 || i == n-2) // no row alone, no short table in two
		b.add(k)
	}
	if len(t.Sums) > 0 {
		k := b.tableSums(t, &ts, rows, sums)
		k.repeat = &head
		b.add(k)
	}
	b.gap(b.st.gap)
	return nil
}

func (b *builder) tableHead(ts *tableStyle) block {
	k := block{keep: true, isHead: true}
	rows := 1
	if slices.ContainsFunc(ts.columns, func(c forms.Field) bool { return c.Group != "" }) {
		rows = 2
	}
	for range rows {
		k.row(textHeight(1, ts.f.Size))
	}
	put := func(text string, from, to, row, span int) {
		x := cell(text, ts.bold, ts.edges[to]-ts.edges[from])
		x.H, x.V, x.Border, x.Shade = layout.AlignMiddle, layout.AlignMiddle, layout.BorderAll, 24
		b.grow(&k, row, span, textHeight(len(x.Lines), ts.f.Size))
		k.put(ts.edges[from], ts.edges[to], row, span, x)
	}
	for i, c := range ts.columns {
		if c.Group == "" {
			put(c.Label, i, i+1, 0, rows)
			continue
		}
		put(c.Label, i, i+1, 1, 1)
		if from, to := ts.group(i); from == i {
			put(c.Group, from, to, 0, 1)
		}
	}
	return k
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

func (b *builder) tableRow(t *forms.Table, ts *tableStyle, i int, row forms.Values, sums map[string][]string) block {
	k := block{}
	k.row(min(b.st.line, 7*layout.MM))
	for j, c := range ts.columns {
		w := ts.edges[j+1] - ts.edges[j]
		var x layout.Cell
		fixed := len(t.Fixed) > 0 && c.Name == t.Columns[0].Name
		switch {
		case c.Name == noColumn:
			x = cell(strconv.Itoa(i+1), ts.f, w)
			x.H = layout.AlignMiddle
		case fixed:
			x = cell(t.Fixed[i], ts.f, w)
		default:
			x = cell(printShort(c.Kind, row[c.Name]), ts.f, w)
			x.H = alignment(c, w, ts.f)
			x.Input = &layout.Input{Name: RowName(t.Name, i+1, c.Name), Kind: inputKinds[c.Kind], Value: row.Text(c.Name), Options: c.Options, Hint: c.Hint, Short: true}
			if slices.Contains(t.Sums, c.Name) {
				sums[c.Name] = append(sums[c.Name], x.Input.Name)
			}
		}
		x.V, x.Border = layout.AlignMiddle, layout.BorderAll
		b.grow(&k, 0, 1, textHeight(len(x.Lines), ts.f.Size))
		k.put(ts.edges[j], ts.edges[j+1], 0, 1, x)
	}
	return k
}

func alignment(c forms.Field, w layout.EMU, f layout.Font) layout.Align {
	switch c.Kind {
	case forms.Rupiah:
		return layout.AlignEnd
	case forms.Number, forms.Date, forms.Time:
		return layout.AlignMiddle
	case forms.Choice:
		if w < 8*f.Size {
			return layout.AlignMiddle
		}
	}
	return layout.AlignStart
}

// printShort is how tables print a value: dates in figures, amounts without
// cents.
func printShort(kind forms.FieldKind, v forms.Value) string {
	switch kind {
	case forms.Date:
		if len(v.Text) == 10 {
			return v.Text[8:] + "-" + v.Text[5:7] + "-" + v.Text[:4]
		}
	case forms.Rupiah:
		p := forms.Print(kind, v)
		return p[:max(0, len(p)-len(",00"))]
	}
	return forms.Print(kind, v)
}

// tableSums is the last row: the sums under their columns.
func (b *builder) tableSums(t *forms.Table, ts *tableStyle, rows []forms.Values, names map[string][]string) block {
	k := block{}
	k.row(min(b.st.line, 7*layout.MM))
	first := len(ts.columns)
	for j, c := range ts.columns {
		if slices.Contains(t.Sums, c.Name) {
			first = min(first, j)
			x := cell(printShort(c.Kind, forms.Value{Text: sum(rows, c.Name)}), ts.bold, ts.edges[j+1]-ts.edges[j])
			x.H, x.V, x.Border, x.Sum = alignment(c, 0, ts.f), layout.AlignMiddle, layout.BorderAll, names[c.Name]
			b.grow(&k, 0, 1, textHeight(len(x.Lines), ts.f.Size))
			if c.Kind == forms.Rupiah {
				x.Pieces = []layout.Piece{{Kind: layout.InputMoney}}
			}
			k.put(ts.edges[j], ts.edges[j+1], 0, 1, x)
		}
	}
	if first > 0 {
		x := cell("Jumlah", ts.bold, ts.edges[first])
		x.H, x.V, x.Border = layout.AlignMiddle, layout.AlignMiddle, layout.BorderAll
		k.put(0, ts.edges[first], 0, 1, x)
	}
	for j := first + 1; j < len(ts.columns); j++ {
		if !slices.Contains(t.Sums, ts.columns[j].Name) {
			k.put(ts.edges[j], ts.edges[j+1], 0, 1, layout.Cell{Border: layout.BorderAll, Font: ts.f})
		}
	}
	return k
}

// sum adds a column up; a column of blanks has none.
func sum(rows []forms.Values, name string) string {
	total, any := new(big.Rat), false
	digits := 0
	for _, r := range rows {
		if v, ok := new(big.Rat).SetString(r.Text(name)); ok && r.Text(name) != "" {
			total.Add(total, v)
			any = true
			if n, _ := v.FloatPrec(); n > digits {
				digits = n
			}
		}
	}
	if !any {
		return ""
	}
	return total.FloatString(digits)
}
