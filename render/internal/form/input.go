package form

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// MaxTicks is the number of options up to which a choice is printed as boxes
// to tick; one with more is a list to choose from.
const MaxTicks = 9

// Boxes reports whether a field outside a table is printed as boxes to tick.
func Boxes(x forms.Field) bool {
	return x.Kind == forms.Ticks || x.Kind == forms.Choice && len(x.Options) <= MaxTicks && !x.OnLine
}

var inputKinds = map[forms.FieldKind]page.InputKind{
	forms.Text: page.InputText, forms.LongText: page.InputText, forms.Number: page.InputNumber,
	forms.Date: page.InputDate, forms.Time: page.InputTime, forms.Choice: page.InputChoice,
	forms.Rupiah: page.InputMoney, forms.NIP: page.InputDigits, forms.NIK: page.InputDigits,
}

// InputKind returns what an input of a kind of field takes.
func InputKind(kind forms.FieldKind) page.InputKind { return inputKinds[kind] }

// input returns the input of a field that has none yet, or what prints the
// value again.
func (b *builder) input(x forms.Field) (*page.Input, []page.Piece) {
	name := page.Name{Field: x.Name}
	kind := inputKinds[x.Kind]
	if b.inputs[name] {
		return nil, []page.Piece{{Ref: name, Kind: kind}}
	}
	b.inputs[name] = true
	value := marked(x, b.c.Values.Text(x.Name))
	if x.Kind == forms.NIP {
		value = forms.Print(x.Kind, b.c.Values[x.Name]) // in its usual groups
	}
	in := &page.Input{
		Name: name, Kind: kind, Value: value, Options: slices.Clone(x.Options), Hint: x.Hint, Day: x.Day,
	}
	in.Formula = b.formula(x, nil, 0, nil)
	return in, nil
}

// value makes the cell of a field's value.
func (b *builder) value(x forms.Field, f page.Font, w page.EMU) page.Cell {
	text := x.Print(b.c.Values[x.Name])
	c := cell(text, f, w)
	if x.Marks != forms.NoMarks {
		c = listed(x, text, f, w)
	}
	with := c.Edit()
	with.Input, with.Pieces = b.input(x)
	b.mask(&c, x)
	if b.c.Form.Kind != forms.Letter || len(c.Lines) == 0 { // nothing is written on a letter by hand
		c.Edit().Leaders = 1
	}
	return c
}

// pieces turns the pieces of a text into those of a cell, and remembers their
// places.
func (b *builder) pieces(list []forms.Piece) []page.Piece {
	var out []page.Piece
	open := false
	for _, p := range list {
		q := page.Piece{Text: p.Text}
		if p.Name != "" {
			open = true
			q.Ref, q.Kind = page.Name{Field: p.Name}, inputKinds[p.Kind]
			switch {
			case p.Words:
				q.As = page.AsWords
			case p.Count:
				q.As = page.AsCount
			case p.Day:
				q.As = page.AsDay
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
