package fillin

import (
	"context"
	"errors"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/cells"
	"github.com/sopkit/sopkit/render/internal/xlsx/guard"
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
}

// Read reads a form's workbook of size bytes back: it looks through all of it,
// then takes the cells of the inputs alone out of it, and never has the rest in
// memory. The error is a *guard.Error, the context's, the reader's or
// ErrNoForm.
func Read(ctx context.Context, r io.ReaderAt, size int64, limits guard.Limits) (*Filled, error) {
	p, err := guard.Check(ctx, r, size, limits)
	if err != nil {
		return nil, err
	}
	w, err := cells.Open(ctx, p)
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
	want   map[string]map[cells.Place]bool // by sheet
	count  int                             // of the cells that are wanted
}

// tableCells is where the inputs of a table stand.
type tableCells struct {
	sheet string
	rows  map[int]map[string]int // by worksheet row: the worksheet column of each column
	order []int                  // the rows from top to bottom
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
		case !ok || !known: // its row was deleted, or the name is no input's
		case input.Column != "":
			rd.place(input.Field, input.Column, to)
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

func (rd *reader) place(table, column string, to target) {
	t := rd.tables[table]
	if t == nil {
		t = &tableCells{sheet: to.sheet, rows: map[int]map[string]int{}}
		rd.tables[table] = t
	}
	if t.sheet != to.sheet {
		return
	}
	if t.rows[to.at.Row] == nil {
		t.rows[to.at.Row] = map[string]int{}
	}
	t.rows[to.at.Row][column] = to.at.Column
}

// all notes every cell that is wanted: of tables from top to bottom; in a
// register also the rows that were inserted between its own.
func (rd *reader) all() error {
	for _, to := range rd.inputs {
		if err := rd.add(to.sheet, to.at); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(rd.tables)) {
		t := rd.tables[name]
		t.order = slices.Sorted(maps.Keys(t.rows))
		first, last := t.order[0], t.order[len(t.order)-1]
		if n := last - first + 1; rd.grows && n > maxTable {
			return guard.Exceeded("", "", maxTable, int64(n), "jumlah baris satu tabel", "number of rows of a table")
		}
		for row := first; rd.grows && row <= last; row++ {
			if t.rows[row] == nil {
				t.rows[row] = t.rows[first]
			}
		}
		t.order = slices.Sorted(maps.Keys(t.rows))
		for row, columns := range t.rows {
			for _, column := range columns {
				if err := rd.add(t.sheet, cells.Place{Column: column, Row: row}); err != nil {
					return err
				}
			}
		}
	}
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
	}
	for name, to := range rd.inputs {
		if v, ok := values[to.sheet][to.at]; ok {
			out.Inputs[name] = v
		}
	}
	for name, t := range rd.tables {
		rows := make([]map[string]cells.Value, len(t.order))
		for i, row := range t.order {
			rows[i] = map[string]cells.Value{}
			for column, at := range t.rows[row] {
				if v, ok := values[t.sheet][cells.Place{Column: at, Row: row}]; ok {
					rows[i][column] = v
				}
			}
		}
		out.Tables[name] = rows
	}
	return out
}
