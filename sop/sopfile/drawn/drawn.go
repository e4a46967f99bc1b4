// Package drawn reads sheets that were drawn in Excel, by this module or by
// hand, into procedures. What it reads is what can be seen: cells, symbols and
// arrows. Whatever is doubtful is told with its cell and its shape; nothing is
// guessed silently.
package drawn

import (
	"context"
	"io"

	"github.com/sopkit/sopkit/sop"
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
	text  sop.Text
}

// Message returns the finding in words for staff, without its place.
func (f Finding) Message(l sop.Lang) string { return f.text.In(l) }

// Read reads the procedures that are drawn in a workbook, in the order of its
// sheets. It ends soon after the context does.
func Read(ctx context.Context, r io.Reader, o *Options) ([]Reading, error) {
	return nil, nil
}
