package form

import (
	"cmp"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

var formulaOps = map[forms.Op]page.FormulaOp{
	forms.Sum: page.OpSum, forms.Product: page.OpProduct, forms.Difference: page.OpDifference,
	forms.Percent: page.OpPercent, forms.Rows: page.OpRows, forms.Tally: page.OpTally, forms.Age: page.OpAge,
	forms.Months: page.OpMonths, forms.Days: page.OpDays, forms.Words: page.OpWords,
}

// formula returns what the value of a field follows from, one of a table in the
// row i. It is nil for one that follows from nothing, and where a value is given
// that does not: the workbook then holds the value.
func (b *builder) formula(x forms.Field, t *forms.Table, i int, row forms.Values) *page.Formula {
	op := formulaOps[x.Computed.Op]
	if op == 0 || b.c.Redacted {
		return nil
	}
	out := &page.Formula{Op: op, Text: x.Computed.Text}
	given := b.c.Values.Text(x.Name)
	if t != nil {
		given = row.Text(x.Name)
	}
	missing, present, values := false, false, []string(nil)
	for _, name := range x.Computed.Of {
		operands, filled := b.operands(name, op, t, i, row)
		if len(operands) == 0 {
			return nil
		}
		out.Of = append(out.Of, operands...)
		missing, present = missing || !filled, present || filled
		values = append(values, cmp.Or(row.Text(name), b.c.Values.Text(name)))
	}
	span := op == page.OpAge || op == page.OpMonths || op == page.OpDays
	missing = missing || span && values[1] < values[0] // dates in their one form
	if any := op == page.OpSum || op == page.OpTally; given != "" && (missing && !any || !present) {
		return nil
	}
	return out
}

// operands returns what a name in a formula stands for, and whether anything is
// filled in there.
func (b *builder) operands(
	name string, op page.FormulaOp, t *forms.Table, i int, row forms.Values,
) ([]page.Operand, bool) {
	if op == page.OpRows {
		return b.columnsOf(name)
	}
	if table, column, ok := strings.Cut(name, "."); ok {
		return b.columnOf(table, column)
	}
	if t != nil {
		for _, c := range t.Inputs() {
			if c.Name == name {
				one := page.Operand{Kind: inputKinds[c.Kind],
					Names: []page.Name{{Field: t.Name, Number: i + 1, Column: name}}}
				return []page.Operand{one}, !row[name].Blank()
			}
		}
	}
	x, ok := b.c.Form.Field(name)
	if !ok {
		return nil, false
	}
	one := page.Operand{Kind: inputKinds[x.Kind], Names: []page.Name{{Field: name}}}
	if Boxes(x) {
		one = page.Operand{Kind: page.InputTick, Options: x.Options}
		for n := range x.Options {
			one.Names = append(one.Names, page.Name{Field: name, Number: n + 1})
		}
	}
	return []page.Operand{one}, !b.c.Values[name].Blank()
}

// columnOf is a column of a table of the form.
func (b *builder) columnOf(table, column string) ([]page.Operand, bool) {
	for _, t := range b.c.Form.Tables() {
		if t.Name != table {
			continue
		}
		for _, c := range t.Inputs() {
			if c.Name == column {
				rows := b.c.Values[table].Rows
				out := page.Operand{Kind: inputKinds[c.Kind], Column: true}
				n := max(t.BlankRows()-b.fewer, len(rows)) + spare(&t, b.c.Form)
				for i := range n {
					out.Names = append(out.Names, page.Name{Field: table, Number: i + 1, Column: column})
				}
				filled := false
				for _, row := range rows {
					filled = filled || !row[column].Blank()
				}
				return []page.Operand{out}, filled
			}
		}
	}
	return nil, false
}

// columnsOf are all columns of a table.
func (b *builder) columnsOf(table string) (out []page.Operand, filled bool) {
	for _, t := range b.c.Form.Tables() {
		if t.Name != table {
			continue
		}
		for _, c := range t.Inputs() {
			one, some := b.columnOf(table, c.Name)
			out, filled = append(out, one...), filled || some
		}
	}
	return out, filled
}
