package page

// PaperSize names a paper.
type PaperSize uint8

// The papers.
const (
	F4 PaperSize = iota
	A4
	Legal
	Letter
	A5
)

var papers = [...]Paper{
	F4:     {Name: "F4", Excel: 14, W: 215 * MM, H: 330 * MM},
	A4:     {Name: "A4", Excel: 9, W: 210 * MM, H: 297 * MM},
	Legal:  {Name: "Legal", Excel: 5, W: 216 * MM, H: 356 * MM},
	Letter: {Name: "Letter", Excel: 1, W: 216 * MM, H: 279 * MM},
	A5:     {Name: "A5", Excel: 11, W: 148 * MM, H: 210 * MM},
}

// Turned returns the paper in the wanted orientation.
func (s PaperSize) Turned(landscape bool) Paper {
	p := papers[F4]
	if int(s) < len(papers) {
		p = papers[s]
	}
	if landscape {
		p.W, p.H, p.Landscape = p.H, p.W, true
	}
	return p
}
