package table

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
	"github.com/sopkit/sopkit/sop/workbook/cells"
	"github.com/sopkit/sopkit/sop/workbook/guard"
	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

// Every workbook begins with zipMark, and has parts in folder.
const (
	zipMark = "PK\x03\x04"
	folder  = "xl/"
)

// IsWorkbook reports whether a file may be a workbook of Excel. It does not look
// into it.
func IsWorkbook(data []byte) bool {
	return bytes.HasPrefix(data, []byte(zipMark)) && bytes.Contains(data, []byte(folder))
}

// Is reports whether a file is a plain table: a workbook with a sheet of steps
// and one of the identity or of the roles.
func Is(data []byte) bool {
	if !IsWorkbook(data) {
		return false
	}
	w, _, err := open(data)
	if err != nil {
		return false
	}
	names := slices.Collect(maps.Keys(w.Sheets))
	return sheetNamed(names, sheetSteps) != "" &&
		(sheetNamed(names, sheetIdentity) != "" || sheetNamed(names, sheetRoles) != "")
}

// open looks through a workbook and lists its sheets. Reading cells one by one
// costs no memory for what stands between them.
func open(data []byte) (*cells.Workbook, *guard.Package, error) {
	limits := guard.Limits{File: source.MaxSize, Unpacked: 32 << 20, Part: 32 << 20, Area: math.MaxInt32, Implied: true}
	p, err := guard.Check(context.Background(), bytes.NewReader(data), int64(len(data)), limits)
	if err != nil {
		return nil, nil, err
	}
	w, err := cells.Open(context.Background(), p)
	return w, p, err
}

// sheetNamed returns the name among those of a workbook that is meant by a
// name: in other letters, or with more behind it where no other has; or "".
func sheetNamed(names []string, name string) string {
	var same, begin []string
	for _, n := range names {
		switch rest, ok := strings.CutPrefix(plain(n), plain(name)); {
		case ok && rest == "":
			same = append(same, n)
		case ok:
			begin = append(begin, n)
		}
	}
	switch {
	case slices.Contains(names, name):
		return name
	case len(same) == 1:
		return same[0]
	case len(same) == 0 && len(begin) == 1:
		return begin[0]
	}
	return ""
}

// grid is what stands on a worksheet.
type grid struct {
	name   string
	values map[cells.Place]cells.Value
	rows   []int // that hold anything, from the top
	last   int   // column that holds anything
}

func newGrid(name string, values map[cells.Place]cells.Value) *grid {
	g := &grid{name: name, values: values}
	seen := map[int]bool{}
	for at, v := range values {
		if strings.TrimSpace(v.Text) == "" {
			continue
		}
		g.last = max(g.last, at.Column)
		if !seen[at.Row] {
			seen[at.Row] = true
			g.rows = append(g.rows, at.Row)
		}
	}
	slices.Sort(g.rows)
	return g
}

// text returns what a cell holds, without spaces around it.
func (g *grid) text(row, column int) string {
	return bare(g.values[cells.Place{Column: column, Row: row}].Text)
}

// find returns the first row, and its columns by what they hold, in which
// fits says that all is there; 0 for none.
func (g *grid) find(fits func(heads map[string]int) bool) (row int, heads map[string]int) {
	const most = 200 // rows above it
	for _, r := range g.rows[:min(len(g.rows), most)] {
		heads = map[string]int{}
		for c := g.last; c > 0; c-- {
			if text := plain(g.text(r, c)); text != "" {
				heads[text] = c
			}
		}
		if fits(heads) {
			return r, heads
		}
	}
	return 0, nil
}

// reader makes a tree of the worksheets.
type reader struct {
	*source.File
	known    []sop.Role                // of the manual
	roles    []sop.Role                // of the sheet, those that the columns add too
	own      *source.Node              // the roles as the workbook states them; nil: the manual's
	list     []rowOf                   // the steps
	numbered bool                      // the column No is filled in
	ids      []string                  // of the steps
	orders   map[*source.Node][]string // of the roles of steps, as far as they have rows of their own
	from1904 bool
}

// Read makes the tree of a plain table, with cells for places. Known are the
// roles of the manual it belongs to. It is nil for a workbook that is none or
// is broken, with the reason in f.Errs; what is wrong in the cells is there too.
func Read(f *source.File, data []byte, known []sop.Role) *source.Node {
	w, p, err := open(data)
	var grids map[string]*grid
	if err == nil {
		grids, err = gridsOf(w)
	}
	rd := &reader{File: f, known: known}
	if err == nil {
		rd.from1904, err = from1904(p)
	}
	pos := sop.Position{File: f.Name}
	var found *guard.Error
	switch {
	case errors.As(err, &found):
		fault := source.ErrSyntax
		if found.Err == guard.ErrLimit {
			fault = source.ErrTooLarge
		}
		text := sop.Text{}
		text.ID, text.EN = found.Words()
		f.Add(pos, fault, text)
		return nil
	case err != nil:
		f.Add(pos, source.ErrMissing, sop.Text{ID: err.Error(), EN: err.Error()})
		return nil
	case grids[sheetSteps] == nil || grids[sheetIdentity] == nil && grids[sheetRoles] == nil:
		f.Add(pos, source.ErrSyntax, noTable)
		return nil
	}
	n := &source.Node{Pos: rd.at(grids[sheetSteps], 1, 1), IsMap: true}
	if g := grids[sheetIdentity]; g != nil {
		n.Pos = rd.at(g, 1, 1)
	}
	rd.identity(n, grids[sheetIdentity])
	rd.roleList(grids[sheetRoles])
	rd.steps(n, grids)
	return n
}

// gridsOf reads the worksheets that have a meaning.
func gridsOf(w *cells.Workbook) (map[string]*grid, error) {
	names := slices.Collect(maps.Keys(w.Sheets))
	own, want := map[string]string{}, map[string]func(cells.Place) bool{}
	for _, name := range []string{sheetIdentity, sheetRoles, sheetSteps, sheetFlows, sheetOther} {
		if found := sheetNamed(names, name); found != "" {
			own[name] = found
			want[found] = func(cells.Place) bool { return true }
		}
	}
	values, err := w.ReadWanted(context.Background(), want)
	if err != nil {
		return nil, err
	}
	out := map[string]*grid{}
	for name, found := range own {
		out[name] = newGrid(found, values[found])
	}
	return out, nil
}

// from1904 reports whether a workbook counts its days from 1904.
func from1904(p *guard.Package) (yes bool, err error) {
	err = p.Scan(context.Background(), p.Workbook, func(s *xmlscan.Scanner, kind xmlscan.Kind) error {
		if kind == xmlscan.Start && string(s.Name()) == "workbookPr" {
			value := string(s.Attr("date1904"))
			yes = value == "1" || value == "true"
		}
		return nil
	})
	return yes, err
}

// at is the place of a cell.
func (rd *reader) at(g *grid, row, column int) sop.Position {
	return sop.Position{File: rd.Name, Sheet: g.name, Line: row, Column: column}
}
