package fillin

import (
	"context"
	"errors"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop/workbook/cells"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// Errors that Read and Finish wrap.
var (
	ErrNoForm  = errors.New("xlsx: workbook is no form") // it was not written as one
	ErrTooLong = errors.New("xlsx: more than a workbook holds")
)

// Bounds of what is read of a workbook, beside those of the guard.
const (
	maxTable  = 10_000  // rows of a table
	maxInputs = 200_000 // cells
)

// Filled is what staff filled into a form's workbook.
type Filled struct {
	Form   string
	Inputs map[page.Name]cells.Value           // of fields and options; blanks are left out
	Tables map[string][]map[string]cells.Value // rows of a table by column, in the order of the worksheet
	At     map[page.Name]string                // cell of each input that was there, "C12"; rows count as in Tables
	Lost   []page.Name                         // inputs whose cells were deleted, in order
}

// Read reads a form's workbook of size bytes back: it looks through all of it,
// then takes the cells of the inputs alone out of it, and never has the rest in
// memory. The error is a *guard.Error, the context's, the reader's or
// ErrNoForm.
func Read(ctx context.Context, r io.ReaderAt, size int64, limits guard.Limits) (*Filled, error) {
	w, err := openBook(ctx, r, size, limits)
	if err != nil {
		return nil, err
	}
	rd := reader{
		inputs: map[page.Name]target{}, tables: map[string]*tableCells{}, want: map[string]map[cells.Place]bool{},
	}
	for _, n := range w.Names {
		rd.name(n)
	}
	if rd.form == "" {
		return nil, ErrNoForm
	}
	if err := rd.all(); err != nil {
		return nil, err
	}
	values, err := w.Read(ctx, rd.want)
	if err != nil {
		return nil, err
	}
	return rd.filled(values), nil
}

// target is a cell that a name refers to.
type target struct {
	sheet string
	at    cells.Place
}

type reader struct {
	form   string
	grows  bool
	inputs map[page.Name]target
	tables map[string]*tableCells
	lost   []page.Name
	want   map[string]map[cells.Place]bool // by sheet
	count  int                             // of the cells that are wanted
}

// tableCells is where the inputs of a table stand.
type tableCells struct {
	sheet string
	rows  map[int]map[string]int // by worksheet row: the worksheet column of each column
	order []int                  // the rows from top to bottom
	more  []continued            // parts of values that go on over pages
}

// continued is a further part of a value in a table.
type continued struct {
	column string
	part   int
	at     cells.Place
}

// name reads what a defined name says.
func (rd *reader) name(n cells.Name) {
	switch {
	case n.Name == formName:
		if id, err := strconv.Unquote(n.RefersTo); err == nil {
			rd.form = id
		}
	case n.Name == registerName:
		rd.grows = true
	case strings.HasPrefix(n.Name, inputPrefix):
		input, known := parse(n.Name)
		to, ok := parseTarget(n.RefersTo)
		switch {
		case !known: // the name is no input's
		case !ok:
			rd.lost = append(rd.lost, input)
		case input.Column != "":
			rd.place(input, to)
		default:
			rd.inputs[input] = to
		}
	}
}

// parseTarget splits 'Sheet'!$A$1.
func parseTarget(ref string) (target, bool) {
	i := strings.LastIndexByte(ref, '!')
	if i < 0 {
		return target{}, false
	}
	sheet := strings.ReplaceAll(strings.Trim(ref[:i], "'"), "''", "'")
	column, row, ok := guard.Cell([]byte(strings.ReplaceAll(ref[i+1:], "$", "")), 0, 0)
	return target{sheet, cells.Place{Column: column, Row: row}}, ok
}

func (rd *reader) place(input page.Name, to target) {
	t := rd.tables[input.Field]
	if t == nil {
		t = &tableCells{sheet: to.sheet, rows: map[int]map[string]int{}}
		rd.tables[input.Field] = t
	}
	switch {
	case t.sheet != to.sheet:
		return
	case input.Part > 0:
		t.more = append(t.more, continued{input.Column, input.Part, to.at})
		return
	case t.rows[to.at.Row] == nil:
		t.rows[to.at.Row] = map[string]int{}
	}
	t.rows[to.at.Row][input.Column] = to.at.Column
}

// all notes every cell that is wanted: of tables from top to bottom, with the
// rows that were inserted between their own.
func (rd *reader) all() error {
	for _, to := range rd.inputs {
		if err := rd.add(to.sheet, to.at); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(rd.tables)) {
		t := rd.tables[name]
		if len(t.rows) == 0 {
			continue
		}
		if err := t.inserted(rd.grows); err != nil {
			return err
		}
		for row, columns := range t.rows {
			for _, column := range columns {
				if err := rd.add(t.sheet, cells.Place{Column: column, Row: row}); err != nil {
					return err
				}
			}
		}
		for _, m := range t.more {
			if err := rd.add(t.sheet, m.at); err != nil {
				return err
			}
		}
	}
	return nil
}

// inserted puts the rows of the table in order; of a register also those that
// were inserted between its own, which have no names.
func (t *tableCells) inserted(grows bool) error {
	t.order = slices.Sorted(maps.Keys(t.rows))
	first, last := t.order[0], t.order[len(t.order)-1]
	if n := last - first + 1; grows && n > maxTable {
		return guard.Exceeded("", "", maxTable, int64(n), "jumlah baris satu tabel", "number of rows of a table")
	}
	taken := map[int]bool{}
	for _, m := range t.more {
		taken[m.at.Row] = true
	}
	for row := first; grows && row <= last; row++ {
		if t.rows[row] == nil && !taken[row] {
			t.rows[row] = t.rows[first]
		}
	}
	t.order = slices.Sorted(maps.Keys(t.rows))
	return nil
}

func (rd *reader) add(sheet string, at cells.Place) error {
	if rd.count++; rd.count > maxInputs {
		return guard.Exceeded("", "", maxInputs, int64(rd.count), "jumlah isian", "number of inputs")
	}
	if rd.want[sheet] == nil {
		rd.want[sheet] = map[cells.Place]bool{}
	}
	rd.want[sheet][at] = true
	return nil
}

// filled puts the values where they belong.
func (rd *reader) filled(values map[string]map[cells.Place]cells.Value) *Filled {
	out := &Filled{
		Form: rd.form, Inputs: map[page.Name]cells.Value{}, Tables: map[string][]map[string]cells.Value{},
		At: map[page.Name]string{}, Lost: rd.lost,
	}
	inputs := slices.SortedFunc(maps.Keys(rd.inputs), func(a, z page.Name) int { return a.Part - z.Part })
	for _, name := range inputs {
		to := rd.inputs[name]
		v, ok := values[to.sheet][to.at]
		name.Part = 0
		if out.At[name] == "" {
			out.At[name] = cellName(to.at)
		}
		if ok {
			out.Inputs[name] = joined(out.Inputs[name], v)
		}
	}
	for name, t := range rd.tables {
		out.Tables[name] = t.filled(name, values[t.sheet], out.At)
	}
	return out
}

// filled returns the rows of a table, and notes where their cells are.
func (t *tableCells) filled(
	name string, values map[cells.Place]cells.Value, at map[page.Name]string,
) []map[string]cells.Value {
	rows := make([]map[string]cells.Value, len(t.order))
	for i, row := range t.order {
		rows[i] = map[string]cells.Value{}
		for column, c := range t.rows[row] {
			place := cells.Place{Column: c, Row: row}
			at[page.Name{Field: name, Number: i + 1, Column: column}] = cellName(place)
			if v, ok := values[place]; ok {
				rows[i][column] = v
			}
		}
	}
	slices.SortFunc(t.more, func(a, z continued) int { return a.part - z.part })
	for _, m := range t.more {
		i, _ := slices.BinarySearch(t.order, m.at.Row)
		if v, ok := values[m.at]; ok && i > 0 {
			rows[i-1][m.column] = joined(rows[i-1][m.column], v)
		}
	}
	return rows
}

// joined puts a further part of a value after what there is of it.
func joined(v, more cells.Value) cells.Value {
	if v == (cells.Value{}) {
		return more
	}
	return cells.Value{Text: v.Text + more.Text, Error: v.Error || more.Error}
}

// cellName is the name of a cell, "C12".
func cellName(p cells.Place) string {
	name, err := excelize.CoordinatesToCellName(p.Column, p.Row)
	if err != nil {
		return "?"
	}
	return name
}

// openBook opens a workbook of size bytes, once it has been looked through.
func openBook(ctx context.Context, r io.ReaderAt, size int64, limits guard.Limits) (*cells.Workbook, error) {
	p, err := guard.Check(ctx, r, size, limits)
	if err != nil {
		return nil, err
	}
	return cells.Open(ctx, p)
}
