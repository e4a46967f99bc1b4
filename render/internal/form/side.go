package form

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// What stands over the inputs beside the paper, without and with masked ones.
const (
	sideHeading   = "ISIAN KALIMAT (tidak ikut dicetak)"
	maskedHeading = "ISIAN KALIMAT DAN ANGKA YANG DISAMARKAN (tidak ikut dicetak)"
)

// mostBeside is the number of inputs beside each other in one row.
const mostBeside = 6

// spot is a row of a document.
type spot struct{ page, row int }

func (s spot) before(o spot) bool { return s.page < o.page || s.page == o.page && s.row < o.row }

// beside places inputs beside the paper.
type beside struct {
	b     *builder
	d     *page.Document
	at    map[page.Name]spot // of the sentence that an input is to grow
	inRow map[spot]int       // inputs there
	free  []spot             // rows without an input, the higher ones first
}

// sideInputs gives an input beside the paper to each place whose field has no
// cell on it. It stands in the row of its sentence: programs fit a row to what is
// in it when one of its own cells is typed into, not when the value of a formula
// changes. Where a sentence has more inputs than fit beside each other, its texts
// come first, and the others stand below.
//
// The document is finished.
func (b *builder) sideInputs(d *page.Document) {
	list := b.unplaced()
	s := beside{b: b, d: d, at: sentences(d), inRow: map[spot]int{}}
	s.putMasked()
	var below []forms.Field
	for _, texts := range []bool{true, false} {
		for _, x := range list {
			if text := x.Kind == forms.Text || x.Kind == forms.LongText; text != texts {
				continue
			}
			if at, ok := s.at[page.Name{Field: x.Name}]; ok && s.inRow[at] < mostBeside {
				s.put(x, at)
			} else {
				below = append(below, x)
			}
		}
	}
	s.free = s.freeRows()
	if len(d.Side)+len(below) > 0 && len(s.free) > 1 {
		heading := page.SideInput{Page: s.free[0].page, Row: s.free[0].row, Label: sideHeading}
		if len(b.masked) > 0 {
			heading.Label = maskedHeading
		}
		d.Side, s.free = append([]page.SideInput{heading}, d.Side...), s.free[1:]
	}
	for _, x := range below {
		s.put(x, s.next(page.Name{Field: x.Name}))
	}
}

// unplaced are the fields that have no cell, each once: those of texts in their
// order, then those that no part shows, which are kept all the same.
func (b *builder) unplaced() (out []forms.Field) {
	names := make([]string, 0, len(b.places))
	for _, p := range b.places {
		names = append(names, p.Name)
	}
	unseen := slices.Clone(b.c.Form.Hidden)
	if kop, ok := b.c.Form.Field("kop"); ok && b.c.Form.Office == forms.OfOther {
		unseen = append(unseen, kop)
	}
	for _, x := range unseen {
		if x.Kind != forms.Ticks && (b.c.Open || !b.c.Values[x.Name].Blank()) {
			names = append(names, x.Name)
		}
	}
	seen := map[string]bool{}
	for _, name := range names {
		if x, ok := b.c.Form.Field(name); ok && !seen[name] && !b.inputs[page.Name{Field: name}] {
			seen[name], out = true, append(out, x)
		}
	}
	return out
}

// put gives a field an input in a row, beside those that it has.
func (s *beside) put(x forms.Field, at spot) {
	in, _ := s.b.input(x)
	s.d.Side = append(s.d.Side, page.SideInput{
		Page: at.page, Row: at.row, At: s.inRow[at], Label: x.Label, Input: *in,
	})
	s.inRow[at]++
}

// next takes the first free row that is not above an input's sentence, or the
// first of all. Where none is left it is the sentence's own, or that with the
// fewest inputs.
func (s *beside) next(name page.Name) spot {
	own, ok := s.at[name]
	if len(s.free) == 0 {
		if !ok {
			own = s.emptiest()
		}
		return own
	}
	i := max(slices.IndexFunc(s.free, func(at spot) bool { return !at.before(own) }), 0)
	at := s.free[i]
	s.free = slices.Delete(s.free, i, i+1)
	return at
}

// emptiest is the row with the fewest inputs.
func (s *beside) emptiest() (best spot) {
	for i, p := range s.d.Pages {
		for row := p.Repeat; row < len(p.Rows); row++ {
			if at := (spot{i, row}); s.inRow[at] < s.inRow[best] {
				best = at
			}
		}
	}
	return best
}

// sentences finds the row of the sentence that prints each input: of several
// the narrowest, where a long value takes the most lines. Of a signer's post it
// is the first, for the others have room.
func sentences(d *page.Document) map[page.Name]spot {
	at, widths := map[page.Name]spot{}, map[page.Name]page.EMU{}
	put := func(name page.Name, s spot, w page.EMU) {
		if old, ok := widths[name]; !ok || w < old {
			at[name], widths[name] = s, w
		}
	}
	for i, p := range d.Pages {
		for c := range page.Of[*page.Cell](p) {
			if c.Has().Input != nil || c.Row < p.Repeat || c.RowSpan > 1 || !runs(c) {
				continue
			}
			for _, q := range c.Has().Pieces {
				if q.Post == nil {
					put(q.Ref, spot{i, c.Row}, c.Box.W)
					continue
				}
				for _, name := range []page.Name{q.Ref, q.Post.Mandate, q.Post.Own, q.Post.Via} {
					put(name, spot{i, c.Row}, 0)
				}
			}
		}
	}
	return at
}

// runs reports whether the text of a cell runs on over lines, as a sentence does
// and the post of a signer.
func runs(c *page.Cell) bool {
	return len(c.Has().Pieces) > 1 || len(c.Has().Pieces) == 1 && (c.Has().Pieces[0].Post != nil || len(c.Lines) > 1)
}

// freeRows are the rows beside which an input can stand and none does: first
// those that are as high as a line, then the others, down to a millimetre.
func (s *beside) freeRows() []spot {
	var high, low []spot
	for i, p := range s.d.Pages {
		for row := p.Repeat; row < len(p.Rows); row++ {
			switch at, h := (spot{i, row}), p.Rows[row]; {
			case s.inRow[at] > 0:
			case h >= textHeight(1, s.b.sc.small):
				high = append(high, at)
			case h >= leastAir:
				low = append(low, at)
			}
		}
	}
	return append(high, low...)
}
