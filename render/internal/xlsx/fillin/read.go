package fillin

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Errors that Read and Finish wrap.
var (
	ErrNoForm  = errors.New("xlsx: workbook is no form") // it was not written as one
	ErrTooLong = errors.New("xlsx: more than a workbook holds")
)

// Bounds of a workbook that is read.
const (
	maxFile   = 64 << 20  // bytes, unpacked
	maxInputs = 1_000_000 // cells
)

// Entry is what a cell holds.
type Entry struct {
	Text   string // raw: a date is its serial number
	Number bool
	Cell   string // where it stands, "D12"
}

// Filled is what staff filled into a form's workbook.
type Filled struct {
	Form   string
	Inputs map[page.Name]Entry           // of fields and options; blanks are left out
	Tables map[string][]map[string]Entry // rows of a table by column, in the order of the worksheet
}

// Read reads a form's workbook back.
func Read(r io.Reader) (*Filled, error) {
	f, err := excelize.OpenReader(r, excelize.Options{UnzipSizeLimit: maxFile, UnzipXMLSizeLimit: maxFile, RawCellValue: true})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoForm, err)
	}
	defer f.Close()
	rd := reader{f: f, out: &Filled{Inputs: map[page.Name]Entry{}, Tables: map[string][]map[string]Entry{}}, tables: map[string]*tableCells{}}
	for _, n := range f.GetDefinedName() {
		if err := rd.name(n); err != nil {
			return nil, err
		}
	}
	if rd.out.Form == "" {
		return nil, ErrNoForm
	}
	for _, name := range slices.Sorted(maps.Keys(rd.tables)) {
		rows, err := rd.rows(rd.tables[name])
		if err != nil {
			return nil, err
		}
		rd.out.Tables[name] = rows
	}
	return rd.out, nil
}

type reader struct {
	f      *excelize.File
	out    *Filled
	tables map[string]*tableCells
	grows  bool
}

// tableCells is where the inputs of a table stand.
type tableCells struct {
	sheet string
	rows  map[int]map[string]string // by worksheet row: column to cell
}

// name reads what a defined name says.
func (rd *reader) name(n excelize.DefinedName) error {
	switch {
	case n.Name == formName:
		if id, err := strconv.Unquote(n.RefersTo); err == nil {
			rd.out.Form = id
		}
	case n.Name == registerName:
		rd.grows = true
	case strings.HasPrefix(n.Name, inputPrefix):
		input, known := parse(n.Name)
		sheet, at, ok := target(n.RefersTo)
		if !ok || !known {
			return nil // its row was deleted, or the name is no input's
		}
		if input.Column != "" {
			return rd.place(input.Field, input.Column, sheet, at)
		}
		e, err := rd.entry(sheet, at)
		if err != nil {
			return err
		}
		if e.Text != "" {
			rd.out.Inputs[input] = e
		}
	}
	return nil
}

// target splits 'Sheet'!$A$1.
func target(ref string) (sheet, cell string, ok bool) {
	i := strings.LastIndexByte(ref, '!')
	if i < 0 {
		return "", "", false
	}
	sheet = strings.ReplaceAll(strings.Trim(ref[:i], "'"), "''", "'")
	cell = strings.ReplaceAll(ref[i+1:], "$", "")
	_, _, err := excelize.CellNameToCoordinates(cell)
	return sheet, cell, err == nil
}

func (rd *reader) place(table, column, sheet, at string) error {
	_, row, err := excelize.CellNameToCoordinates(at)
	if err != nil {
		return err
	}
	t := rd.tables[table]
	if t == nil {
		t = &tableCells{sheet: sheet, rows: map[int]map[string]string{}}
		rd.tables[table] = t
	}
	if t.rows[row] == nil {
		t.rows[row] = map[string]string{}
	}
	t.rows[row][column] = at
	return nil
}

// rows reads a table from top to bottom; in a register also the rows that were
// inserted between its own.
func (rd *reader) rows(t *tableCells) ([]map[string]Entry, error) {
	var numbers []int
	for row := range t.rows {
		numbers = append(numbers, row)
	}
	sort.Ints(numbers)
	if rd.grows {
		first, last := numbers[0], numbers[len(numbers)-1]
		if (last-first)*len(t.rows[first]) > maxInputs {
			return nil, fmt.Errorf("%w: too many rows", ErrTooLong)
		}
		numbers = numbers[:0]
		for row := first; row <= last; row++ {
			numbers = append(numbers, row)
			if t.rows[row] == nil {
				t.rows[row] = shifted(t.rows[first], row)
			}
		}
	}
	out := make([]map[string]Entry, len(numbers))
	for i, row := range numbers {
		out[i] = map[string]Entry{}
		for column, at := range t.rows[row] {
			e, err := rd.entry(t.sheet, at)
			if err != nil {
				return nil, err
			}
			if e.Text != "" {
				out[i][column] = e
			}
		}
	}
	return out, nil
}

// shifted gives the cells of another row.
func shifted(cells map[string]string, row int) map[string]string {
	out := map[string]string{}
	for column, at := range cells {
		col, _, err := excelize.CellNameToCoordinates(at)
		if err != nil {
			continue
		}
		if to, err := excelize.CoordinatesToCellName(col, row); err == nil {
			out[column] = to
		}
	}
	return out
}

func (rd *reader) entry(sheet, at string) (Entry, error) {
	text, err := rd.f.GetCellValue(sheet, at)
	if err != nil {
		return Entry{}, fmt.Errorf("xlsx: %s: %w", at, err)
	}
	kind, err := rd.f.GetCellType(sheet, at)
	if err != nil {
		return Entry{}, fmt.Errorf("xlsx: %s: %w", at, err)
	}
	return Entry{Text: text, Cell: at, Number: kind == excelize.CellTypeUnset || kind == excelize.CellTypeNumber}, nil
}
