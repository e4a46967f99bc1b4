package form

import (
	"strconv"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// masked is an input whose value is printed with asterisks: the paper shows what
// may be seen, and the whole value stands beside it, where nothing is printed.
type masked struct {
	label string
	input *page.Input
}

// mask takes a masked field's input off the paper, which then repeats it. The
// rows of a register are inserted by hand, so its inputs stay in their columns.
func (b *builder) mask(c *page.Cell, x forms.Field) {
	in := c.Has().Input
	if !x.Masked || in == nil || b.c.Form.Kind == forms.Register {
		return
	}
	label := x.Label
	if n := in.Name.Number; n > 0 {
		label += ", baris " + strconv.Itoa(n)
	}
	b.masked[in.Name] = masked{label, in}
	with := c.Edit()
	with.Input, with.Pieces = nil, []page.Piece{{Ref: in.Name, Kind: in.Kind, As: page.AsMasked}}
	c.Level = true
}

// putMasked puts the inputs of what is masked beside their rows.
func (s *beside) putMasked() {
	for i, p := range s.d.Pages {
		for c := range page.Of[*page.Cell](p) {
			pieces := c.Has().Pieces
			if len(pieces) != 1 || pieces[0].As != page.AsMasked || c.Row < p.Repeat {
				continue
			}
			name, at := pieces[0].Ref, spot{i, c.Row}
			m, ok := s.b.masked[name]
			if !ok || s.b.inputs[name] { // printed twice
				continue
			}
			s.b.inputs[name] = true
			s.d.Side = append(s.d.Side, page.SideInput{
				Page: i, Row: c.Row, At: s.inRow[at], Label: m.label, Input: *m.input,
			})
			s.inRow[at]++
		}
	}
}
