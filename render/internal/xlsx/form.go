package xlsx

import (
	"fmt"

	"github.com/xuri/excelize/v2"

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
	return b.formulas()
}

// formulas writes the formulas of the cells that depend on inputs.
func (b *book) formulas() error {
	list, err := b.form.Formulas()
	if err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	for _, f := range list {
		col, row, err := excelize.CellNameToCoordinates(f.At)
		if err != nil {
			return fmt.Errorf("xlsx: %w", err)
		}
		if f.Number {
			b.s.NumberFormula(row-1, col-1, f.Text, f.Value)
		} else {
			b.s.Formula(row-1, col-1, f.Text, fillin.Literal(f.Value))
		}
	}
	return nil
}

// The columns beside the paper, in characters: a gap, then labels and inputs by
// turns.
const (
	sideGap   = 3
	sideLabel = 44
	sideInput = 80
)

const sideSize = 9 * page.PT

// sideColumns is the number of columns beside the paper that inputs take.
func (b *book) sideColumns() int {
	if len(b.d.Side) == 0 {
		return 0
	}
	most := 0
	for _, s := range b.d.Side {
		most = max(most, s.At)
	}
	return 1 + 2*(most+1)
}

// sideInputs puts labels and inputs to the right of the paper.
func (b *book) sideInputs() error {
	n, columns := len(b.d.Pages[0].Cols), b.sideColumns()
	if columns == 0 {
		return nil
	}
	for i := range columns {
		width := float64(sideLabel)
		switch {
		case i == 0:
			width = sideGap
		case i%2 == 0:
			width = sideInput
		}
		b.s.Width(n+i, n+i, width)
	}
	for i := range b.d.Side {
		if err := b.sideCells(&b.d.Side[i], n+1); err != nil {
			return err
		}
	}
	b.form.Point("Isilah bagian ini di kanan kertas, mulai kolom " + parts.ColumnName(n+2) + ".")
	return nil
}

// sideCells writes an input beside the paper and its label, the first of a row
// from a column on.
func (b *book) sideCells(s *page.SideInput, first int) error {
	font, col, row := page.Font{Size: sideSize}, first+2*s.At, b.row(s.Page, s.Row)
	label := page.Cell{Col: col, ColSpan: 1, RowSpan: 1, Text: s.Label, Font: font}
	label.H, label.V = page.AlignEnd, page.AlignMiddle
	label.Lines = []page.Line{{Text: s.Label}}
	label.Font.Bold = s.Input.Name == (page.Name{})
	if err := b.cell(&label, row); err != nil || label.Font.Bold {
		return err
	}
	in := page.Cell{Col: col + 1, ColSpan: 1, RowSpan: 1, Font: font, More: &page.More{Input: &s.Input}}
	in.V, in.Border = page.AlignMiddle, page.BorderAll
	return b.cell(&in, row)
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
			if c.Has().Input != nil && c.Has().Input.Short {
				last = max(last, b.row(i, c.Row))
			}
		}
	}
	return last
}
