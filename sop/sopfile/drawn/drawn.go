// Package drawn reads sheets that were drawn in Excel, by this module or by
// hand, into procedures. What it reads is what can be seen: cells, symbols and
// arrows. Whatever is doubtful is told with its cell and its shape; nothing is
// guessed silently.
package drawn

import (
	"context"
	"io"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// Options say how a workbook is read. Nil and the zero value mean the limits of
// guard.Default.
type Options struct {
	Limits guard.Limits
}

// Reading is one procedure that was found in a workbook.
type Reading struct {
	Procedure *sop.Procedure
	Sheets    []string  // names of the worksheets it stands on
	Findings  []Finding // what was doubtful, in the order of the sheet
	Sure      float64   // from 0 to 1: the share of symbols, arrows, answers and fields without a doubt
}

// Finding is something that was doubtful.
type Finding struct {
	Sheet string // name of the worksheet
	Cell  string // "C12"; empty: none
	Shape string // name of the shape; empty: none
	Kind  string // kebab-case name of the kind of doubt, "arrow-loose"
	Step  int    // in whose row it stands, from 1; 0: none
	text  sop.Text
}

// Message returns the finding in words for staff, without its place.
func (f Finding) Message(l sop.Lang) string { return f.text.In(l) }

// Read reads the procedures that are drawn in a workbook, in the order of its
// sheets. It ends soon after the context does. The error is a *guard.Error for
// a file that is no workbook, is broken or exceeds a limit, a *NoProcedureError
// where nothing in it is an SOP, the context's, or the reader's. What is doubtful
// is no error: a procedure with findings may have steps without a task, or
// decisions with one answer, which Validate then tells.
//
// A workbook that package render wrote reads back as the procedure it shows, but
// for what a sheet does not show:
//
//   - ID, Remarks, Unit.Place and Unit.Address, and the IDs of steps; IDs of
//     roles are made from their names
//   - what a step says by default or outright: implied flows, usual symbols, the
//     role an arrow leaves or enters, the first task or Primary, the order of
//     tasks that no arrows tie, Parallel and End where the arrows say it
//   - marks that a list is printed with anyway, line breaks and runs of spaces in
//     a text; in a list with marks, an item without one belongs to the one before
//   - whether Unit.Heading or Labels.Heading holds the heading; a year after
//     another word than TAHUN is a line of the unit
//   - Position and Heading of who signs where the sheet prints one of them
//   - whether equal notes of rows that follow each other are one on two pages
//   - which role of joint work an arrow enters where one of them decides: it is
//     drawn to a neighbour when the diamond lacks sides
//   - the fields that a sheet without identity block leaves out, and what
//     render.Options leave out: the legend, the signature
func Read(ctx context.Context, r io.Reader, o *Options) ([]Reading, error) {
	if o == nil {
		o = &Options{}
	}
	w, err := workbook.Read(ctx, r, o.Limits)
	if err != nil {
		return nil, err
	}
	list, err := find(ctx, w)
	if err != nil {
		return nil, err
	}
	var out []Reading
	var read []*sketch
	for _, s := range list {
		if len(s.p.Steps) == 0 {
			continue
		}
		if err := s.bounded(); err != nil {
			return nil, err
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		grids := s.grids()
		r := s.reading(w, readFlow(grids))
		r.placed(grids)
		out = append(out, r)
		read = append(read, s)
	}
	if len(out) == 0 {
		return nil, nothing(w, list)
	}
	tellVersions(out, read)
	return out, nil
}

// bounded refuses a table of more steps or lanes than a procedure has.
func (s *sketch) bounded() error {
	if n := len(s.p.Steps); n > sop.MaxSteps {
		return guard.Exceeded("", "", sop.MaxSteps, int64(n), "langkah", "steps")
	}
	if n := len(s.p.Roles); n > sop.MaxRoles {
		return guard.Exceeded("", "", sop.MaxRoles, int64(n), "kolom pelaksana", "columns of roles")
	}
	return nil
}

// nothing is the error of a workbook without a procedure.
func nothing(w *workbook.Workbook, list []*sketch) error {
	var names []string
	for _, s := range list {
		names = append(names, s.sheets...)
	}
	if len(names) > 0 {
		return noProcedure(noRows, names)
	}
	for _, s := range w.Sheets {
		names = append(names, s.Name)
	}
	return noProcedure(noTable, names)
}
