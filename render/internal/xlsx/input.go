package xlsx

import (
	"fmt"
	"strconv"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/layout"
	"github.com/sopkit/sopkit/sop"
)

// Names that tell a form's workbook; the inputs' names stand beside them.
const (
	FormName     = "sopkit_form"     // the form's ID
	registerName = "sopkit_register" // there when rows may have been inserted
)

const dotted = 4 // border style

// formParts is what a form's workbook has and a sheet's has not.
type formParts struct {
	refs     map[string]string // absolute cell of an input
	computed []computed
	checks   []check
	words    bool // the sheet of words is needed
	lists    [][]string
}

// computed is a cell whose text depends on inputs.
type computed struct {
	at   string
	cell *layout.Cell
}

// numberFormat is how a cell shows what an input holds.
func numberFormat(kind layout.InputKind, short bool) string {
	switch kind {
	case layout.InputDate:
		if short {
			return "dd-mm-yyyy"
		}
		return "[$-421]d mmmm yyyy"
	case layout.InputTime:
		return "hh.mm"
	case layout.InputMoney:
		if short {
			return "[$Rp-421]#,##0"
		}
		return "[$Rp-421]#,##0.00"
	case layout.InputNumber:
		return ""
	}
	return "@"
}

// input writes an input's value, its name and its check.
func (b *book) input(in *layout.Input, at string) error {
	if b.form.refs == nil {
		b.form.refs = map[string]string{}
	}
	col, row, err := excelize.CellNameToCoordinates(at)
	if err != nil {
		return err
	}
	ref, err := excelize.CoordinatesToCellName(col, row, true)
	if err != nil {
		return err
	}
	b.form.refs[in.Name] = ref
	b.check(in, at)
	if in.Value == "" {
		return nil
	}
	number, ok := serial(in.Kind, in.Value)
	if !ok {
		return b.f.SetCellStr(b.sheet, at, literal(in.Value))
	}
	return b.f.SetCellDefault(b.sheet, at, number)
}

// serial writes a value as the number Excel holds for it: days since the end
// of 1899 for a date, parts of a day for a time. Excel believes that 1900 was
// a leap year.
func serial(kind layout.InputKind, value string) (string, bool) {
	switch kind {
	case layout.InputNumber, layout.InputMoney:
		_, err := strconv.ParseFloat(value, 64)
		return value, err == nil
	case layout.InputDate:
		d, err := sop.ParseDate(value)
		if err != nil || d.Year < 1900 {
			return "", false
		}
		days := int(d.Time().Sub(sop.Date{Year: 1899, Month: 12, Day: 30}.Time()).Hours()) / 24
		if days < 61 {
			days--
		}
		return strconv.Itoa(days), true
	case layout.InputTime:
		var h, m int
		if _, err := fmt.Sscanf(value, "%d:%d", &h, &m); err != nil {
			return "", false
		}
		return strconv.FormatFloat(float64(h*60+m)/1440, 'g', 17, 64), true
	}
	return "", false
}

// fillIn makes the workbook one to fill in: names, formulas, checks, the
// inputs beside the paper, protection, and for a register a frozen head with a
// filter.
func (b *book) fillIn() error {
	if b.d.Form == "" {
		return nil
	}
	for _, step := range []func() error{b.sideInputs, b.compute, b.names, b.checks, b.register, b.wordSheet, b.protect} {
		if err := step(); err != nil {
			return fmt.Errorf("xlsx: %w", err)
		}
	}
	return nil
}

// sideInputs puts labels and inputs to the right of the paper.
func (b *book) sideInputs() error {
	if len(b.d.Side) == 0 {
		return nil
	}
	n := len(b.d.Pages[0].Cols)
	for i, width := range []float64{3, 34, 34} {
		name, err := excelize.ColumnNumberToName(n + 1 + i)
		if err != nil {
			return err
		}
		if err := b.f.SetColWidth(b.sheet, name, name, width); err != nil {
			return err
		}
	}
	font := layout.Font{Size: 9 * layout.PT}
	for i := range b.d.Side {
		s := &b.d.Side[i]
		p := b.d.Pages[s.Page]
		row := b.places[s.Page].row + s.Row - p.Repeat
		label := layout.Cell{Col: n + 1, ColSpan: 1, RowSpan: 1, Text: s.Label, Font: font, H: layout.AlignEnd, V: layout.AlignMiddle}
		in := layout.Cell{Col: n + 2, ColSpan: 1, RowSpan: 1, Font: font, V: layout.AlignMiddle, Border: layout.BorderAll, Input: &s.Input}
		if err := b.cell(&label, row); err != nil {
			return err
		}
		if err := b.cell(&in, row); err != nil {
			return err
		}
	}
	return nil
}

// names gives each input its name, and the form its.
func (b *book) names() error {
	set := func(name, to string) error {
		return b.f.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: to})
	}
	if err := set(FormName, strconv.Quote(b.d.Form)); err != nil {
		return err
	}
	if b.d.Grows {
		if err := set(registerName, "TRUE"); err != nil {
			return err
		}
	}
	for _, name := range sortedKeys(b.form.refs) {
		if err := set(literal(name), quote(b.sheet)+"!"+b.form.refs[name]); err != nil {
			return err
		}
	}
	return nil
}

// register freezes the head of a register and puts a filter on it.
func (b *book) register() error {
	for i, p := range b.d.Pages {
		if !b.d.Grows || p.HeadAt < 0 {
			continue
		}
		head := b.places[i].row + p.HeadAt - p.Repeat + p.HeadRows // the row under the head, from 0
		last := head
		for _, ref := range b.form.refs {
			_, row, err := excelize.CellNameToCoordinates(ref)
			if err != nil {
				return err
			}
			if b.tableRow(row - 1) {
				last = max(last, row-1)
			}
		}
		a, err := excelize.CoordinatesToCellName(1, head)
		if err != nil {
			return err
		}
		z, err := excelize.CoordinatesToCellName(len(p.Cols), last+1)
		if err != nil {
			return err
		}
		top, err := excelize.CoordinatesToCellName(1, head+1)
		if err != nil {
			return err
		}
		if err := b.f.AutoFilter(b.sheet, a+":"+z, nil); err != nil {
			return err
		}
		return b.f.SetPanes(b.sheet, &excelize.Panes{Freeze: true, YSplit: head, TopLeftCell: top, ActivePane: "bottomLeft"})
	}
	return nil
}

// tableRow reports whether a row of the worksheet, from 0, is one of the
// register's.
func (b *book) tableRow(row int) bool {
	for i, p := range b.d.Pages {
		for k := range p.Cells {
			c := &p.Cells[k]
			if c.Input != nil && c.Input.Short && b.places[i].row+c.Row-p.Repeat == row {
				return true
			}
		}
	}
	return false
}

// protect locks all but the inputs, without a password.
func (b *book) protect() error {
	return b.f.ProtectSheet(b.sheet, &excelize.SheetProtectionOptions{
		SelectLockedCells: true, SelectUnlockedCells: true, FormatRows: true, FormatColumns: true,
		InsertRows: b.d.Grows, Sort: b.d.Grows, AutoFilter: b.d.Grows,
	})
}
