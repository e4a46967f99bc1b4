package form

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

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
		b.air()
		c := cell(t.Caption, b.sc.font(), b.w)
		c.V = page.AlignEnd
		k := band{keep: true}
		k.put(0, b.w, k.Row(textHeight(len(c.Lines), b.sc.size)), 1, c)
		b.add(k)
	} else {
		b.gap(b.sc.gap)
		b.stay()
	}
	head := b.tableHead(&ts)
	b.add(head)
	rows := b.c.Values[t.Name].Rows
	n := max(t.BlankRows()-b.fewer, len(rows))
	sums := map[string][]page.Name{}
	for i := range n {
		if err := b.ctx.Err(); err != nil {
			return err
		}
		var row forms.Values
		if i < len(rows) {
			row = rows[i]
		}
		k := b.tableRow(t, &ts, i, row, sums)
		k.repeat = &head
		last := i == n-1
		// no row alone, no short table in two
		k.keep = last && len(t.Sums) > 0 || !last && (n <= shortTable || i == 0 || i == n-2)
		b.add(k)
	}
	for i := n; i < n+spare(t, b.c.Form); i++ {
		k := b.tableRow(t, &ts, i, nil, sums)
		k.flatten()
		k.keep, b.bands[len(b.bands)-1].keep = b.bands[len(b.bands)-1].keep, true
		b.add(k)
	}
	if len(t.Sums) > 0 {
		k := b.tableSums(t, &ts, rows, sums)
		k.repeat = &head
		b.add(k)
	}
	b.gap(b.sc.gap)
	return nil
}

func (b *builder) tableHead(ts *tableStyle) band {
	k := band{keep: true, isHead: true}
	rows := 1
	if slices.ContainsFunc(ts.columns, func(c forms.Field) bool { return c.Group != "" }) {
		rows = 2
	}
	for range rows {
		k.Row(textHeight(1, ts.f.Size))
	}
	put := func(text string, from, to, row, span int) {
		w := ts.edges[to] - ts.edges[from]
		x := cell(slashed(text, ts.bold, w), ts.bold, w)
		x.H, x.V, x.Border, x.Shade = page.AlignMiddle, page.AlignMiddle, page.BorderAll, headShade
		k.Grow(row, span, textHeight(len(x.Lines), ts.f.Size))
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

// slashed closes up the space that a head has after a slash to break there, and
// breaks it only where it must.
func slashed(text string, f page.Font, w page.EMU) string {
	out, line := "", ""
	for _, part := range strings.SplitAfter(text, "/ ") {
		part = strings.TrimSuffix(part, " ")
		if line != "" && page.Width(line+part, f)+2*page.PadX > w {
			out, line = out+line+"\n", ""
		}
		line += part
	}
	return out + line
}

func (b *builder) tableRow(t *forms.Table, ts *tableStyle, i int, row forms.Values, sums map[string][]page.Name) band {
	k := band{}
	k.Row(max(min(b.sc.line, tableLine), page.EMU(t.RowHeight)*page.MM))
	for j, c := range ts.columns {
		w := ts.edges[j+1] - ts.edges[j]
		var x page.Cell
		fixed := len(t.Fixed) > 0 && c.Name == t.Columns[0].Name
		switch {
		case c.Name == noColumn:
			x = cell(strconv.Itoa(i+1), ts.f, w)
			x.H = page.AlignMiddle
		case fixed:
			x = cell(t.Fixed[i], ts.f, w)
		default:
			x = cell(printShort(c, row[c.Name]), ts.f, w)
			x.H = alignment(c, w, ts.f)
			in := b.columnInput(t, c, i, row)
			x.Edit().Input = in
			if slices.Contains(t.Sums, c.Name) {
				sums[c.Name] = append(sums[c.Name], in.Name)
			}
			b.mask(&x, c)
		}
		x.V, x.Border = page.AlignMiddle, page.BorderAll
		k.Grow(0, 1, textHeight(len(x.Lines), ts.f.Size))
		k.put(ts.edges[j], ts.edges[j+1], 0, 1, x)
	}
	return k
}

// storedRows are how many rows a worksheet has in store for a table, hidden,
// below those that are printed.
const storedRows = 20

// spare returns the rows in store for a table: none for one that does not grow,
// and for a register, where rows are inserted.
func spare(t *forms.Table, f *forms.Form) int {
	if len(t.Fixed) > 0 || f.Kind == forms.Register {
		return 0
	}
	return storedRows
}

// flatten makes a row one in store: it has no height, and prints nothing.
func (k *band) flatten() {
	for i := range k.Rows {
		k.Rows[i] = 0
	}
	for i := range k.boxes {
		k.boxes[i].cell.Lines = nil
	}
}

// columnInput is the input of a column in a row of a table.
func (b *builder) columnInput(t *forms.Table, c forms.Field, i int, row forms.Values) *page.Input {
	in := &page.Input{
		Name: page.Name{Field: t.Name, Number: i + 1, Column: c.Name}, Kind: inputKinds[c.Kind],
		Value: row.Text(c.Name), Options: slices.Clone(c.Options), Hint: c.Hint, Short: true, Day: c.Day,
	}
	if c.Kind == forms.NIP {
		in.Value = forms.Print(c.Kind, row[c.Name]) // in its usual groups
	}
	in.Formula = b.formula(c, t, i, row)
	return in
}

func alignment(c forms.Field, w page.EMU, f page.Font) page.Align {
	switch c.Kind {
	case forms.Rupiah:
		return page.AlignEnd
	case forms.Number, forms.Date, forms.Time:
		return page.AlignMiddle
	case forms.Choice:
		if w < narrowTable*f.Size {
			return page.AlignMiddle
		}
	}
	return page.AlignStart
}

// printShort is how tables print a value: dates in figures, amounts without
// cents.
func printShort(x forms.Field, v forms.Value) string {
	switch {
	case x.Kind == forms.Date && len(v.Text) == 10:
		figures := v.Text[8:] + "-" + v.Text[5:7] + "-" + v.Text[:4]
		if day, _, ok := strings.Cut(x.Print(v), ","); ok {
			return day + ", " + figures
		}
		return figures
	case x.Kind == forms.Rupiah:
		return strings.TrimSuffix(x.Print(v), ",00")
	}
	return x.Print(v)
}

// tableSums is the last row: the sums under their columns.
func (b *builder) tableSums(t *forms.Table, ts *tableStyle, rows []forms.Values, names map[string][]page.Name) band {
	k := band{}
	k.Row(min(b.sc.line, tableLine))
	first := len(ts.columns)
	for j, c := range ts.columns {
		if slices.Contains(t.Sums, c.Name) {
			first = min(first, j)
			x := cell(printShort(c, forms.Value{Text: sum(rows, c.Name)}), ts.bold, ts.edges[j+1]-ts.edges[j])
			x.H, x.V, x.Border = alignment(c, 0, ts.f), page.AlignMiddle, page.BorderAll
			with := x.Edit()
			with.Sum = names[c.Name]
			k.Grow(0, 1, textHeight(len(x.Lines), ts.f.Size))
			if c.Kind == forms.Rupiah {
				with.Pieces = []page.Piece{{Kind: page.InputMoney}}
			}
			k.put(ts.edges[j], ts.edges[j+1], 0, 1, x)
		}
	}
	if first > 0 {
		x := cell("Jumlah", ts.bold, ts.edges[first])
		x.H, x.V, x.Border = page.AlignMiddle, page.AlignMiddle, page.BorderAll
		k.put(0, ts.edges[first], 0, 1, x)
	}
	for j := first + 1; j < len(ts.columns); j++ {
		if !slices.Contains(t.Sums, ts.columns[j].Name) {
			k.put(ts.edges[j], ts.edges[j+1], 0, 1, page.Cell{Border: page.BorderAll, Font: ts.f})
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
