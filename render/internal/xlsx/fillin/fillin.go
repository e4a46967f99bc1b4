package fillin

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Book is what a form's workbook has and a sheet's has not, while its cells
// are written. Its zero value has no cells yet.
type Book struct {
	f        *excelize.File
	sheet    string
	spelling bool                 // the sheet of words is needed
	spelled  []string             // cells whose numbers are spelled
	refs     map[page.Name]string // absolute cell of an input
	values   map[page.Name]string // of the inputs that are not blank
	computed []computed
	checks   []check
	pointer  string // what is said of a sentence that is chosen; or empty
	lists    [][]string
	short    []string // cells with amounts as tables have them
	full     []string // cells with amounts and their cents
}

// computed is a cell whose text depends on inputs.
type computed struct {
	at   string
	cell *page.Cell
}

// Input notes that a cell is an input; its value is written by the caller.
func (b *Book) Input(in *page.Input, at string) error {
	if b.refs == nil {
		b.refs, b.values = map[page.Name]string{}, map[page.Name]string{}
	}
	col, row, err := excelize.CellNameToCoordinates(at)
	if err != nil {
		return err
	}
	ref, err := excelize.CoordinatesToCellName(col, row, true)
	if err != nil {
		return err
	}
	b.refs[in.Name] = ref
	if in.Value != "" {
		b.values[in.Name] = in.Value
	}
	b.check(in, at)
	if in.Kind == page.InputMoney {
		b.money(at, in.Short)
	}
	return nil
}

// Computed notes that a cell's text depends on inputs.
func (b *Book) Computed(c *page.Cell, at string) {
	b.computed = append(b.computed, computed{at, c})
	if len(c.Has().Sum) > 0 && len(c.Has().Pieces) > 0 && c.Has().Pieces[0].Kind == page.InputMoney {
		b.money(at, true)
	}
}

// money notes a cell with an amount.
func (b *Book) money(at string, short bool) {
	if short {
		b.short = append(b.short, at)
	} else {
		b.full = append(b.full, at)
	}
}

// Point notes what is said of a sentence that is chosen: where its inputs are.
func (b *Book) Point(to string) { b.pointer = to }

// Register is the table of a register on the worksheet: the row under its
// head and its last row, from 1, and its number of columns.
type Register struct{ First, Last, Cols int }

// Finish makes the workbook one to fill in: names, checks, protection, and for a
// register a frozen head with a filter. All cells have been noted and Formulas
// written; grows is nil for what is no register.
func (b *Book) Finish(f *excelize.File, sheet, form string, grows *Register) error {
	b.f, b.sheet = f, sheet
	steps := []func() error{
		func() error { return b.names(form, grows != nil) }, b.writeChecks, b.writePointer, b.tint,
		b.writeMoney, func() error { return b.register(grows) }, b.wordSheet,
		func() error { return b.protect(grows != nil) },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// names gives each input its name, and the form its.
func (b *Book) names(form string, grows bool) error {
	set := func(name, to string) error {
		return b.f.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: to})
	}
	if err := set(formName, strconv.Quote(form)); err != nil {
		return err
	}
	if grows {
		if err := set(registerName, "TRUE"); err != nil {
			return err
		}
	}
	to := make(map[string]string, len(b.refs))
	for name, ref := range b.refs {
		to[spell(name)] = ref
	}
	for _, name := range slices.Sorted(maps.Keys(to)) {
		if err := set(Literal(name), Quote(b.sheet)+"!"+to[name]); err != nil {
			return err
		}
	}
	return nil
}

// blankColor is the ground of an input that is still blank.
const blankColor = "FFF6D6"

// tint gives the inputs a ground while they are blank, so that one sees where
// to write and what is left out; what is filled in is printed on white.
func (b *Book) tint() error {
	cells := make([]string, 0, len(b.refs))
	for _, ref := range b.refs {
		cells = append(cells, strings.ReplaceAll(ref, "$", ""))
	}
	if len(cells) == 0 {
		return nil
	}
	id, err := b.f.NewConditionalStyle(&excelize.Style{
		Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{blankColor}},
	})
	if err != nil {
		return err
	}
	list := ranges(cells)
	const most = 500 // ranges of one rule
	for len(list) > 0 {
		n := min(most, len(list))
		rule := []excelize.ConditionalFormatOptions{{Type: "blanks", Format: &id}}
		if err := b.f.SetConditionalFormat(b.sheet, strings.Join(list[:n], " "), rule); err != nil {
			return err
		}
		list = list[n:]
	}
	return nil
}

// Quote writes the name of a worksheet as references have it.
func Quote(sheet string) string { return "'" + strings.ReplaceAll(sheet, "'", "''") + "'" }

// register freezes the head of a register and puts a filter on it.
func (b *Book) register(r *Register) error {
	if r == nil {
		return nil
	}
	a, err := excelize.CoordinatesToCellName(1, r.First-1)
	if err != nil {
		return err
	}
	z, err := excelize.CoordinatesToCellName(r.Cols, r.Last)
	if err != nil {
		return err
	}
	top, err := excelize.CoordinatesToCellName(1, r.First)
	if err != nil {
		return err
	}
	if err := b.f.AutoFilter(b.sheet, a+":"+z, nil); err != nil {
		return err
	}
	panes := &excelize.Panes{Freeze: true, YSplit: r.First - 1, TopLeftCell: top, ActivePane: "bottomLeft"}
	return b.f.SetPanes(b.sheet, panes)
}

// protect locks all but the inputs, without a password.
func (b *Book) protect(grows bool) error {
	return b.f.ProtectSheet(b.sheet, &excelize.SheetProtectionOptions{
		SelectLockedCells: true, SelectUnlockedCells: true, FormatRows: true, FormatColumns: true,
		InsertRows: grows, Sort: grows, AutoFilter: grows,
	})
}
