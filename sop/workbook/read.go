package workbook

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math"

	"github.com/sopkit/sopkit/sop/workbook/cells"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// Read reads what can be seen of a workbook. The zero Limits mean those of
// guard.Default. The error is a *guard.Error, which says in words of staff what
// the file is and what to do about it, the context's, or the reader's.
func Read(ctx context.Context, r io.Reader, limits guard.Limits) (*Workbook, error) {
	limits = limits.Filled()
	data, err := io.ReadAll(io.LimitReader(r, plusOne(limits.File)))
	if err != nil {
		return nil, err
	}
	p, err := guard.Check(ctx, bytes.NewReader(data), int64(len(data)), limits)
	if err != nil {
		return nil, err
	}
	list, err := cells.Open(ctx, p)
	if err != nil {
		return nil, err
	}
	rd := reader{ctx: ctx, p: p, limits: limits, list: list}
	rd.book = &Workbook{From1904: list.From1904, Macros: p.Macros, External: p.External}
	if err := rd.style(); err != nil {
		return nil, err
	}
	if err := rd.sheets(); err != nil {
		return nil, err
	}
	return rd.book, nil
}

// plusOne is one byte more than is allowed, so that more is seen.
func plusOne(n int64) int64 { return min(max(n, 0), math.MaxInt32) + 1 }

// reader reads one workbook.
type reader struct {
	ctx    context.Context
	p      *guard.Package
	limits guard.Limits
	list   *cells.Workbook
	book   *Workbook

	looks  []look  // by number of the format of a cell
	digit  float64 // pixels of a digit of the default font
	shapes int     // read so far
	points int     // of free forms
	text   int     // bytes of the texts of shapes
}

// errTwice is said of parts that more than one sheet has for its own.
var errTwice = errors.New("workbook: part belongs to two sheets")

// sheets reads the sheets that are not hidden. Each has parts of its own: else
// a small file could be read many times.
func (r *reader) sheets() error {
	want := map[string]func(cells.Place) bool{}
	parts := map[string]bool{}
	for _, tab := range r.list.Tabs {
		if tab.Hidden {
			r.book.Hidden++
			continue
		}
		if parts[tab.Part] || want[tab.Name] != nil {
			return guard.Broken(tab.Part, errTwice)
		}
		parts[tab.Part] = true
		want[tab.Name] = func(cells.Place) bool { return true }
		r.book.Sheets = append(r.book.Sheets, &Sheet{Name: tab.Name, Cells: map[cells.Place]Cell{}})
	}
	texts, err := r.list.ReadWanted(r.ctx, want)
	if err != nil {
		return err
	}
	for _, s := range r.book.Sheets {
		if err := r.sheet(s, texts[s.Name], parts); err != nil {
			return err
		}
	}
	return nil
}

// sheet reads all of a sheet but its texts, and puts them in.
func (r *reader) sheet(s *Sheet, texts map[cells.Place]cells.Value, parts map[string]bool) error {
	part := r.list.Sheets[s.Name]
	l := layout{reader: r, part: part, sheet: s, texts: texts}
	s.Printed = r.printed(s.Name)
	if err := l.read(); err != nil {
		return err
	}
	for at, v := range texts {
		s.Cells[at] = l.looks[at].cell(v)
	}
	rels, err := r.p.Rels(r.ctx, part)
	if err != nil {
		return err
	}
	if old, ok := rels[l.old]; ok && !old.Out {
		if err := r.oldDrawing(s, old.Part); err != nil {
			return err
		}
	}
	rel, ok := rels[l.drawing]
	if !ok || rel.Out {
		return nil
	}
	if parts[rel.Part] {
		return guard.Broken(rel.Part, errTwice)
	}
	parts[rel.Part] = true
	d := drawing{reader: r, part: rel.Part, sheet: s}
	return r.p.Scan(r.ctx, rel.Part, d.mark)
}
