package sheet

import "github.com/sopkit/sopkit/render/internal/page"

// Options choose how a sheet is arranged. The zero value is the official
// sheet on F4.
type Options struct {
	Paper         string   // name as page.PaperNamed knows it
	MinLettering  page.EMU // floor of the lettering, in quarter points; 0: 7 points
	ColumnNumbers bool     // a row (1)(2)… under the table head
	FootStrip     page.EMU // kept free at the foot of each page
	NoLegend      bool     // no legend
	NoSignature   bool     // no signature block
	Logo          []byte   // PNG or JPEG beside the letterhead
	Signature     []byte   // PNG or JPEG over the signatory's name
	Changed       []int    // indexes of steps whose rows are marked as changed
	ChangedFields []string // paths of fields that are marked as changed, as sop.Field has them
}
