package render

import (
	"fmt"
	"math"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
)

// Options choose how a sheet is drawn. Nil and the zero value both mean the
// official sheet on F4.
//
// A picture is a PNG or JPEG of at most MaxPicture bytes and 40 megapixels, no
// side longer than 65,535. It takes at most 64 MB of memory; so kinds that have
// to be read as a whole must be smaller: an interlaced PNG 12.5 megapixels; a
// JPEG 33, as a camera makes it, 16 with colours of full sharpness, 6 when
// progressive or CMYK, 2 when both. The files get its pixels alone, upright and
// without metadata, and fewer of them when it is finer than paper can show.
type Options struct {
	Paper         Paper   // F4 unless set
	MinLettering  float64 // points in steps of 0.25, from 6 to 12; 0: 7. See ErrTooLarge
	ColumnNumbers bool    // print a row (1)(2)… under the table head
	FootStrip     int     // millimetres, at most 40, kept free at the foot of pages for a note on electronic signature
	NoLegend      bool    // leave the legend out
	NoSignature   bool    // leave the signature block out
	Logo          []byte  // picture beside the letterhead; nil: none
	Changed       []int   // indexes of steps, from 0, whose rows get a grey ground; as sop.Changes.Changed gives them
	Signature     []byte  // picture over the signatory's name, as a QR code; nil: space for stamp and signature

	// ChangedFields are paths of fields, as "title" and "legalBasis", whose cells get a grey ground: in the
	// identity block, the head of the table, the legend and the signature block; as sop.Changes.Fields gives
	// them. Others are not looked at.
	ChangedFields []string
	ready         ready
}

// Paper is a paper size; sheets stand across it (landscape).
type Paper uint8

// The papers.
const (
	F4     Paper = iota // Folio, 215 × 330 mm: the offices' paper
	A4                  // 210 × 297 mm
	Legal               // 8.5 × 14 in
	Letter              // 8.5 × 11 in
	A3                  // 297 × 420 mm
	paperCount
)

var paperNames = [paperCount]string{"F4", "A4", "Legal", "Letter", "A3"}

// Papers returns all papers, in the order of their values.
func Papers() []Paper {
	out := make([]Paper, len(paperNames))
	for i := range out {
		out[i] = Paper(i)
	}
	return out
}

// ParsePaper returns the paper of a name as String writes it, in any letter
// case; an error that wraps ErrOptions for any other.
func ParsePaper(name string) (Paper, error) {
	for _, p := range Papers() {
		if strings.EqualFold(name, p.String()) {
			return p, nil
		}
	}
	return 0, fmt.Errorf("%w: no paper %q", ErrOptions, name)
}

// String returns the name, as "F4" or "Letter".
func (p Paper) String() string {
	if int(p) < len(paperNames) {
		return paperNames[p]
	}
	return fmt.Sprintf("Paper(%d)", uint8(p))
}

const (
	maxFootStrip = 40

	minLettering, maxLettering = 6, 12
)

func (o *Options) sheet() (*sheet.Options, error) {
	if o == nil {
		return nil, nil
	}
	if int(o.Paper) >= len(paperNames) {
		return nil, fmt.Errorf("%w: %v", ErrOptions, o.Paper)
	}
	if o.FootStrip < 0 || o.FootStrip > maxFootStrip {
		return nil, fmt.Errorf("%w: foot strip of %d mm, not 0 to %d", ErrOptions, o.FootStrip, maxFootStrip)
	}
	if l := o.MinLettering; l != 0 && !(l >= minLettering && l <= maxLettering && l*4 == math.Trunc(l*4)) {
		return nil, fmt.Errorf("%w: lettering of %v points, not %d to %d in quarters", ErrOptions, l, minLettering,
			maxLettering)
	}
	o, err := o.Prepare()
	if err != nil {
		return nil, err
	}
	return &sheet.Options{
		Paper: o.Paper.String(), ColumnNumbers: o.ColumnNumbers, FootStrip: page.EMU(o.FootStrip) * page.MM,
		MinLettering: page.EMU(o.MinLettering*4) * page.PT / 4,
		NoLegend:     o.NoLegend, NoSignature: o.NoSignature, Logo: o.Logo, Signature: o.Signature, Changed: o.Changed,
		ChangedFields: o.ChangedFields,
	}, nil
}
