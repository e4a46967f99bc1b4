package form

import (
	"strings"
	"unicode/utf16"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Lines of a text that is parted between two pages: so many stay together at
// the foot of the one and at the head of the other.
const (
	leastAbove = 4
	leastBelow = 3
	longText   = 12 // lines from which a text is parted that a page could hold
)

// parted cuts a band so that the upper part is no higher than some room, and
// reports whether it can be: between two rows, or between two lines of a text.
// The lower part is what goes over to the next page.
func (k *band) parted(room page.EMU) (upper, lower band, ok bool) {
	upper, lower = *k, *k
	row, left := 0, room // the row that is cut, and how much of it stays
	for row < len(k.Rows) && k.Rows[row] <= left {
		left -= k.Rows[row]
		row++
	}
	if row == len(k.Rows) {
		return upper, lower, false
	}
	upper.Rows = append(append([]page.EMU(nil), k.Rows[:row]...), left/page.Pixel*page.Pixel)
	lower.Rows = append([]page.EMU(nil), k.Rows[row:]...)
	lower.Rows[0] = page.Pixel
	upper.boxes, lower.boxes, lower.Images = nil, nil, nil
	upper.keep = false
	for _, x := range k.boxes {
		if x.row > row {
			x.row -= row
			lower.boxes = append(lower.boxes, x)
			continue
		}
		if x.row+x.span <= row {
			upper.boxes = append(upper.boxes, x)
			continue
		}
		a, z := x.parted(row, k.Rows, left)
		ok = ok || len(a.cell.Lines) > 0 || row > 0
		upper.boxes = append(upper.boxes, a)
		lower.boxes = append(lower.boxes, z)
	}
	for _, x := range lower.boxes {
		if len(x.cell.Lines) > 0 {
			lower.Grow(x.row, x.span, textHeight(len(x.cell.Lines), x.cell.Font.Size))
		}
	}
	upper.drop()
	lower.drop()
	return upper, lower, ok
}

// drop leaves out the empty boxes that rule nothing.
func (k *band) drop() {
	kept := k.boxes[:0]
	for _, x := range k.boxes {
		c := &x.cell
		if c.Text != "" || c.Input != nil || len(c.Pieces) > 0 || c.Border != 0 || c.Leaders > 0 || len(c.Sum) > 0 {
			kept = append(kept, x)
		}
	}
	k.boxes = kept
}

// parted cuts a box in a row of its band, of which some height stays.
func (x box) parted(row int, rows []page.EMU, left page.EMU) (upper, lower box) {
	upper, lower = x, x
	upper.span, lower.row, lower.span = row+1-x.row, 0, x.row+x.span-row
	room := left - 2*page.PadY
	for _, h := range rows[x.row:row] {
		room += h
	}
	n := min(max(int(room/page.LineHeight(x.cell.Font.Size)), 0), len(x.cell.Lines))
	upper.cell, lower.cell = cut(&x.cell, n)
	return upper, lower
}

// cut parts a cell after some of its lines. Both parts begin at their top; what
// is an input is two of them, each with its part of the value.
func cut(c *page.Cell, lines int) (upper, lower page.Cell) {
	if lines >= len(c.Lines) {
		return *c, page.Cell{Font: c.Font, Border: c.Border, Shade: c.Shade}
	}
	a, z := c.Parted(lines)
	a.V, z.V = page.AlignStart, page.AlignStart
	a.Leaders = 0
	at := len(c.Text) - len(z.Text) // what stands between the parts is the upper's
	if lines == 0 {
		at, z.Text = 0, c.Text
	}
	if len(c.Pieces) > 0 {
		n := len(utf16.Encode([]rune(c.Text[:at])))
		a.Cut.More, a.Cut.Len = true, n
		z.Cut.From = c.Cut.From + n
	}
	if c.Input == nil {
		return *a, *z
	}
	first, next := *c.Input, *c.Input
	first.Value, next.Value = split(c.Input.Value, c.Text, at)
	next.Name.Part++
	a.Input, z.Input = &first, &next
	return *a, *z
}

// split parts the value of an input whose text is parted. The value of a kind
// that prints otherwise stays with the first.
func split(value, text string, at int) (first, next string) {
	if value != text || !strings.HasPrefix(value, text[:at]) {
		return value, ""
	}
	return value[:at], value[at:]
}
