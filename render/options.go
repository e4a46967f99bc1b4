package render

// Options choose how a sheet is drawn. Nil and the zero value both mean the
// official sheet on F4.
type Options struct {
	Paper         Paper  // F4 unless set
	ColumnNumbers bool   // print a row (1)(2)… under the table head
	FootStrip     int    // millimetres kept free at the foot of each page for an electronic-signature note; 0: none; at most 40
	NoLegend      bool   // leave the legend out
	NoSignature   bool   // leave the signature block out
	Logo          []byte // PNG or JPEG beside the letterhead; nil: none
	Signature     []byte // PNG or JPEG over the signatory's name, a signature or QR code; nil: space for stamp and signature
}

// Paper is a paper size; sheets stand across it (landscape).
type Paper uint8

// The papers.
const (
	F4     Paper = iota // Folio, 215 × 330 mm: the offices' paper
	A4                  // 210 × 297 mm
	Legal               // 8.5 × 14 in
	Letter              // 8.5 × 11 in
)

// String returns the name: F4, A4, Legal or Letter.
func (p Paper) String() string {
	if int(p) < len(paperNames) {
		return paperNames[p]
	}
	return "?"
}

var paperNames = [...]string{"F4", "A4", "Legal", "Letter"}
