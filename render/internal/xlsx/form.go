package xlsx

import (
	"fmt"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/render/internal/xlsx/parts"
)

// value writes what an input holds.
func (b *book) value(in *page.Input, row, col int) {
	if in.Value == "" {
		return
	}
	text, number := fillin.Value(in)
	if number {
		b.s.Number(row, col, text)
	} else {
		b.s.Text(b.p, row, col, fillin.Literal(text))
	}
}

// beside writes what stands beside the paper of a form.
func (b *book) beside() error {
	if b.d.Form == "" {
		return nil
	}
	if err := b.sideInputs(); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	b.mirrors()
	return nil
}

// The columns beside the paper: a gap, the labels, the inputs.
var sideWidths = [...]float64{3, 34, 60} // characters

const sideSize = 9 * page.PT

// sideInputs puts labels and inputs to the right of the paper.
func (b *book) sideInputs() error {
	if len(b.d.Side) == 0 {
		return nil
	}
	n := len(b.d.Pages[0].Cols)
	for i, width := range sideWidths {
		b.s.Width(n+i, n+i, width)
	}
	font := page.Font{Size: sideSize}
	for i := range b.d.Side {
		s := &b.d.Side[i]
		row := b.row(s.Page, s.Row)
		label := page.Cell{Col: n + 1, ColSpan: 1, RowSpan: 1, Text: s.Label, Font: font}
		label.H, label.V = page.AlignEnd, page.AlignMiddle
		if s.Input.Name == (page.Name{}) {
			label.Font.Bold = true
			if err := b.cell(&label, row); err != nil {
				return err
			}
			continue
		}
		in := page.Cell{Col: n + 2, ColSpan: 1, RowSpan: 1, Input: &s.Input, Font: font}
		in.V, in.Border = page.AlignMiddle, page.BorderAll
		if err := b.cell(&label, row); err != nil {
			return err
		}
		if err := b.cell(&in, row); err != nil {
			return err
		}
	}
	b.form.Point("Isilah bagian kalimat ini di kolom " + parts.ColumnName(n+2) + ", di kanan kertas.")
	return nil
}

// register returns where the table of a register stands; nil for what is none.
func (b *book) register() *fillin.Register {
	if !b.d.Grows {
		return nil
	}
	for i, p := range b.d.Pages {
		if p.HeadAt < 0 {
			continue
		}
		head := b.row(i, p.HeadAt+p.HeadRows)
		return &fillin.Register{First: head + 1, Last: max(head, b.lastInput()) + 1, Cols: len(p.Cols)}
	}
	return nil
}

// lastInput returns the last row of the worksheet, from 0, with an input of a
// table.
func (b *book) lastInput() (last int) {
	for i, p := range b.d.Pages {
		for c := range page.Of[*page.Cell](p) {
			if c.Input != nil && c.Input.Short {
				last = max(last, b.row(i, c.Row))
			}
		}
	}
	return last
}
