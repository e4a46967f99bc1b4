package formlayout

import (
	"fmt"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/layout"
)

// Names of inputs in a workbook: the field's name behind a prefix that keeps
// it from reading as a cell, then the option's number of ticks, or the row and
// column of a table.

// InputName returns the name of a field's input.
func InputName(field string) string { return "isi." + field }

// OptionName returns the name of the tick box of a field's option, counted
// from 1.
func OptionName(field string, option int) string { return fmt.Sprintf("isi.%s.%d", field, option) }

// RowName returns the name of a table's input; rows count from 1.
func RowName(table string, row int, column string) string {
	return fmt.Sprintf("isi.%s.%d.%s", table, row, column)
}

// MaxTicks is the number of options up to which a choice is printed as boxes
// to tick; one with more is a list to choose from.
const MaxTicks = 9

// Boxes reports whether a field outside a table is printed as boxes to tick.
func Boxes(x forms.Field) bool {
	return x.Kind == forms.Ticks || x.Kind == forms.Choice && len(x.Options) <= MaxTicks && !x.OnLine
}

var inputKinds = map[forms.FieldKind]layout.InputKind{
	forms.Text: layout.InputText, forms.LongText: layout.InputText, forms.Number: layout.InputNumber, forms.Date: layout.InputDate,
	forms.Time: layout.InputTime, forms.Choice: layout.InputChoice, forms.Rupiah: layout.InputMoney, forms.NIP: layout.InputDigits, forms.NIK: layout.InputDigits,
}

// input returns the input of a field that has none yet, or what prints the
// value again.
func (b *builder) input(x forms.Field) (*layout.Input, []layout.Piece) {
	name := InputName(x.Name)
	kind := inputKinds[x.Kind]
	if b.inputs[name] {
		return nil, []layout.Piece{{Ref: name, Kind: kind}}
	}
	b.inputs[name] = true
	value := b.c.Values.Text(x.Name)
	if x.Kind == forms.NIP {
		value = forms.Print(x.Kind, b.c.Values[x.Name]) // in its usual groups
	}
	return &layout.Input{Name: name, Kind: kind, Value: value, Options: x.Options, Hint: x.Hint}, nil
}

// value makes the cell of a field's value.
func (b *builder) value(x forms.Field, f layout.Font, w layout.EMU) layout.Cell {
	c := cell(forms.Print(x.Kind, b.c.Values[x.Name]), f, w)
	c.Input, c.Pieces = b.input(x)
	if b.c.Form.Kind != forms.Letter || len(c.Lines) == 0 { // nothing is written on a letter by hand
		c.Leaders = 1
	}
	return c
}

// pieces turns the pieces of a text into those of a cell, and remembers their
// places.
func (b *builder) pieces(list []forms.Piece) []layout.Piece {
	var out []layout.Piece
	open := false
	for _, p := range list {
		q := layout.Piece{Text: p.Text}
		if p.Name != "" {
			open = true
			q.Ref, q.Kind = InputName(p.Name), inputKinds[p.Kind]
			switch {
			case p.Words:
				q.As = layout.AsWords
			case p.Count:
				q.As = layout.AsCount
			}
			b.places = append(b.places, p)
		}
		out = append(out, q)
	}
	if !open {
		return nil
	}
	return out
}

// sideInputs gives an input beside the paper to each place whose field has no
// cell on it.
func (b *builder) sideInputs(d *layout.Document) {
	page, row := 0, -1
	next := func() bool {
		for page < len(d.Pages) {
			for row++; row < len(d.Pages[page].Rows); row++ {
				if row >= d.Pages[page].Repeat && d.Pages[page].Rows[row] >= textHeight(1, b.st.small) {
					return true
				}
			}
			page, row = page+1, -1
		}
		return false
	}
	for _, p := range b.places {
		x, _ := b.c.Form.Field(p.Name)
		name := InputName(x.Name)
		if b.inputs[name] || !next() {
			continue
		}
		input, _ := b.input(x)
		d.Side = append(d.Side, layout.SideInput{Page: page, Row: row, Label: x.Label, Input: *input})
	}
}
