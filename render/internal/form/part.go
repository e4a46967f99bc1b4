package form

import (
	"slices"
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
// reports whether it can be: between two lines of a text, else between two rows.
// The lower part is what goes over to the next page.
func (k *band) parted(room page.EMU) (upper, lower band, ok bool) {
	row, left := 0, room // the row that is cut, and how much of it stays
	for row < len(k.Rows) && k.Rows[row] <= left {
		left -= k.Rows[row]
		row++
	}
	if row == len(k.Rows) {
		return *k, band{}, false
	}
	left = left / page.Pixel * page.Pixel
	if !k.linesStay(row, left) {
		left = 0
	}
	upper, lower = *k, *k
	upper.keep, upper.boxes, lower.boxes, lower.Images = false, nil, nil, nil
	upper.Rows = slices.Clone(k.Rows[:row])
	lower.Rows = slices.Clone(k.Rows[row:])
	if left > 0 {
		upper.Rows, lower.Rows[0] = append(upper.Rows, left), page.Pixel
	}
	for _, x := range k.boxes {
		switch {
		case x.row > row, x.row == row && left == 0:
			x.row -= row
			lower.boxes = append(lower.boxes, x)
		case x.row+x.span <= row:
			upper.boxes = append(upper.boxes, x)
		default:
			a, z := x.parted(row, k.Rows, left)
			upper.boxes, lower.boxes = append(upper.boxes, a), append(lower.boxes, z)
		}
	}
	for _, x := range lower.boxes {
		if len(x.cell.Lines) > 0 {
			lower.Grow(x.row, x.span, textHeight(len(x.cell.Lines), x.cell.Font.Size))
		}
	}
	upper.drop()
	lower.drop()
	return upper, lower, len(upper.Rows) > 0
}

// linesStay reports whether a text has lines in a part of a row.
func (k *band) linesStay(row int, left page.EMU) bool {
	for _, x := range k.boxes {
		if x.row <= row && row < x.row+x.span && x.staying(row, k.Rows, left) > 0 {
			return true
		}
	}
	return false
}

// drop leaves out the empty boxes that rule nothing.
func (k *band) drop() {
	kept := k.boxes[:0]
	for _, x := range k.boxes {
		c, has := &x.cell, x.cell.Has()
		made := has.Input != nil || len(has.Pieces) > 0 || len(has.Sum) > 0
		if c.Text != "" || made || c.Border != 0 || has.Leaders > 0 {
			kept = append(kept, x)
		}
	}
	k.boxes = kept
}

// staying is how many lines of a box stay when its band is cut in a row.
func (x *box) staying(row int, rows []page.EMU, left page.EMU) int {
	if len(x.cell.Lines) == 0 {
		return 0
	}
	room := left - 2*page.PadY
	for _, h := range rows[x.row:row] {
		room += h
	}
	return min(max(int(room/page.LineHeight(x.cell.Font.Size)), 0), len(x.cell.Lines))
}

// parted cuts a box in a row of its band, of which some height stays.
func (x box) parted(row int, rows []page.EMU, left page.EMU) (upper, lower box) {
	upper, lower = x, x
	upper.span, lower.row, lower.span = row-x.row, 0, x.row+x.span-row
	if left > 0 {
		upper.span++
	}
	upper.cell, lower.cell = cut(&x.cell, x.staying(row, rows, left))
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
	has, before, after := c.Has(), a.Edit(), z.Edit()
	before.Leaders = 0
	at := len(c.Text) - len(z.Text) // what stands between the parts is the upper's
	if lines == 0 {
		at, z.Text = 0, c.Text
	}
	if len(has.Pieces) > 0 {
		n := len(utf16.Encode([]rune(c.Text[:at])))
		before.Cut.More, before.Cut.Len = true, n
		after.Cut.From = has.Cut.From + n
	}
	if has.Input == nil {
		return *a, *z
	}
	first, next := *has.Input, *has.Input
	first.Value, next.Value = split(has.Input.Value, c.Text, at)
	next.Name.Part++
	before.Input, after.Input = &first, &next
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
