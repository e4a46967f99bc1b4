package page

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// Paper is a paper size.
type Paper struct {
	Name      string // "F4", "A4" …
	W, H      EMU    // as printed: W > H is landscape
	Landscape bool
	Code      int // the number Windows' printers and SpreadsheetML know the paper by
}

// papers are all the papers there are; whoever offers some names them.
var papers = []Paper{
	{Name: "F4", W: 215 * MM, H: 330 * MM, Code: 14}, // Folio, 8.5 × 13 in
	{Name: "A3", W: 297 * MM, H: 420 * MM, Code: 8},
	{Name: "A4", W: 210 * MM, H: 297 * MM, Code: 9},
	{Name: "A5", W: 148 * MM, H: 210 * MM, Code: 11},
	{Name: "Legal", W: 216 * MM, H: 356 * MM, Code: 5},  // 8.5 × 14 in
	{Name: "Letter", W: 216 * MM, H: 279 * MM, Code: 1}, // 8.5 × 11 in
}

// Papers returns the names of all papers.
func Papers() []string {
	out := make([]string, len(papers))
	for i, p := range papers {
		out[i] = p.Name
	}
	return out
}

// Usual is the paper of whoever names none: the offices' Folio.
const Usual = "F4"

// ErrPaper reports a name of no paper.
var ErrPaper = errors.New("no such paper")

// PaperNamed returns the paper of a name, upright; that of Usual for no name.
// The error wraps ErrPaper.
func PaperNamed(name string) (Paper, error) {
	i := slices.IndexFunc(papers, func(p Paper) bool { return p.Name == cmp.Or(name, Usual) })
	if i < 0 {
		return Paper{}, fmt.Errorf("%w: %q", ErrPaper, name)
	}
	return papers[i], nil
}

// Turned returns the paper in the wanted orientation.
func (p Paper) Turned(landscape bool) Paper {
	if landscape != p.Landscape {
		p.W, p.H, p.Landscape = p.H, p.W, landscape
	}
	return p
}
