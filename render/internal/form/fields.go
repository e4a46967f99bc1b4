package form

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// fields prints "Label : value" lines, in one or two columns.
func (b *builder) fields(p forms.Fields, indent page.EMU) {
	items, mid := p.Items, b.x(b.w/2)
	if p.Columns != 2 {
		x1 := b.w
		if p.Beside.Text != "" {
			x1 = mid
		}
		a := b.area(items, indent, x1)
		for i, x := range items {
			k := band{}
			b.field(&k, x, a, 0)
			if i == 0 && x1 < b.w {
				b.beside(&k, p.Beside, x1)
			}
			b.add(k)
		}
		return
	}
	half := (len(items) + 1) / 2
	left, right := b.area(items[:half], indent, mid-b.between()), b.area(items[half:], mid, b.w)
	for i := range half {
		k := band{}
		b.field(&k, items[i], left, 0)
		if half+i < len(items) {
			b.field(&k, items[half+i], right, 0)
		}
		b.add(k)
	}
}

// beside prints a text with places at the right of a field.
func (b *builder) beside(k *band, p forms.Paragraph, from page.EMU) {
	c := b.phrase(p.Text, b.sc.font(), b.w-from)
	c.H, c.V = page.AlignEnd, page.AlignEnd
	k.need(0, textHeight(len(c.Lines), b.sc.size))
	k.put(from, b.w, 0, 1, c)
}

func (b *builder) between() page.EMU {
	if b.edges != nil {
		return 0
	}
	return b.x(gutter)
}

// area is where label, colon and value of a run of fields stand.
type area struct{ x0, colon, value, x1 page.EMU }

// area makes the labels' column as wide as they need, within reason.
func (b *builder) area(items []forms.Field, x0, x1 page.EMU) area {
	need := leastLabel
	for _, x := range items {
		need = max(need, page.Width(x.Label, b.sc.font())+2*page.PadX)
	}
	need = min(need, (x1-x0)*labelShare/100)
	if b.edges != nil {
		need += 2 * page.PadX // the colon
	}
	a := area{x0: b.x(x0), x1: b.x(x1)}
	a.colon = b.after(a.x0, a.x0+need+page.Pixel)
	if i, _ := slices.BinarySearch(b.edges, a.x0+need); b.edges != nil && i < len(b.edges)-1 && b.edges[i] < a.x1 {
		a.colon = b.edges[i] // wide enough, not only near
	}
	a.value = a.colon
	if b.edges == nil {
		a.value = b.after(a.colon, a.colon+colonColumn)
	}
	return a
}

// field prints one field from a row of the band on.
func (b *builder) field(k *band, x forms.Field, a area, row int) {
	f := b.sc.font()
	label := x.Label
	if a.value == a.colon {
		label += " :"
	}
	c := cell(label, f, a.colon-a.x0)
	span := 1
	c.V = page.AlignEnd
	switch {
	case Boxes(x):
		k.need(row, leastAir) // air over the boxes
		row++
		span = b.ticks(k, x, a, row)
		c.V = page.AlignStart
		if len(c.Lines) == 1 {
			c.V = page.AlignMiddle
			span = 1
		} else {
			span++ // a long label makes the air under the boxes higher, not the boxes
		}
	case x.Kind == forms.LongText:
		k.need(row, max(b.sc.line-textHeight(1, f.Size), page.Pixel)) // air over the first line
		row++
		b.lines(k, x, a, row)
		c.V = page.AlignStart
	default:
		c.V = b.line(k, x, a, row)
	}
	k.Grow(row, span, textHeight(len(c.Lines), f.Size))
	k.put(a.x0, a.colon, row, span, c)
	if a.value > a.colon {
		colon := cell(":", f, a.value-a.colon)
		colon.V = c.V
		colon.H = page.AlignMiddle
		k.put(a.colon, a.value, row, span, colon)
	}
}

// need makes a row of the band, where it is not there, and at least so high.
func (k *band) need(row int, h page.EMU) {
	for len(k.Rows) <= row {
		k.Row(h)
	}
	k.Rows[row] = max(k.Rows[row], h.CeilPixel())
}

// line prints a value on a dotted line and returns how its label is to stand:
// level with the line, or with the first of several.
func (b *builder) line(k *band, x forms.Field, a area, row int) page.Align {
	v := b.value(x, b.sc.font(), a.x1-a.value)
	v.V = page.AlignEnd
	if len(v.Lines) > 1 {
		v.V = page.AlignStart
	}
	k.need(row, max(b.sc.line, textHeight(len(v.Lines), b.sc.size)))
	k.put(a.value, a.x1, row, 1, v)
	return v.V
}

// lines prints a long value, or several dotted lines; the first is level with
// its label.
func (b *builder) lines(k *band, x forms.Field, a area, row int) {
	v := b.value(x, b.sc.font(), a.x1-a.value)
	if len(v.Lines) == 0 {
		v.Leaders, v.LeaderGap = max(x.Lines, 1), b.sc.line
		if x.Lines == 0 {
			v.Leaders = usualLines
		}
	}
	k.need(row, textHeight(max(len(v.Lines), 1), b.sc.size)+b.sc.line*page.EMU(max(v.Leaders-1, 0)))
	k.put(a.value, a.x1, row, 1, v)
}

// ticks prints the options with a box before each, in even columns, and
// returns the rows they take.
func (b *builder) ticks(k *band, x forms.Field, a area, row int) int {
	f := b.sc.font()
	w := a.x1 - a.value
	widest := page.EMU(0)
	for _, o := range x.Options {
		widest = max(widest, page.Width(o, f)+2*page.PadX+tickBox+leastAir)
	}
	columns := b.tickColumns(len(x.Options), w, widest)
	v := b.c.Values[x.Name]
	for i, o := range x.Options {
		r := row + 2*(i/columns)
		j := page.EMU(i % columns)
		from := b.x(a.value + w*j/page.EMU(columns))
		to := b.x(a.value + w*(j+1)/page.EMU(columns))
		mid := b.after(from, from+tickBox)
		label := cell(o, f, to-mid)
		label.V = page.AlignMiddle
		k.need(r, max(tickBox, textHeight(len(label.Lines), f.Size)))
		k.put(mid, to, r, 1, label)
		k.put(from, mid, r, 1, b.box(x, i, o, v))
		if i/columns < (len(x.Options)-1)/columns || i == len(x.Options)-1 {
			k.need(r+1, leastAir)
		}
	}
	return 2*((len(x.Options)-1)/columns) + 1
}

// tickColumns chooses 6, 4, 3, 2 or 1 columns.
func (b *builder) tickColumns(options int, w, widest page.EMU) int {
	if b.edges != nil {
		return 1
	}
	for _, n := range []int{6, 4, 3, 2} {
		if n <= options && w/page.EMU(n) >= widest {
			return n
		}
	}
	return 1
}

// box is the tick box of an option.
func (b *builder) box(x forms.Field, i int, option string, v forms.Value) page.Cell {
	mark := ""
	if v.Text == option && v.Text != "" || slices.Contains(v.Picks, option) {
		mark = "X"
	}
	c := cell(mark, b.sc.bold(), tickBox)
	c.H, c.V, c.Border = page.AlignMiddle, page.AlignMiddle, page.BorderAll
	name := page.Name{Field: x.Name, Number: i + 1}
	if !b.inputs[name] {
		b.inputs[name] = true
		c.Input = &page.Input{Name: name, Kind: page.InputTick, Value: mark, Hint: x.Hint}
	} else {
		c.Pieces = []page.Piece{{Ref: name}}
	}
	return c
}

// parties prints the fields of each party and what the paper calls it.
func (b *builder) parties(p forms.Parties) {
	indent := b.x(partyIndent)
	var all []forms.Field
	for _, party := range p.Items {
		all = append(all, party.Fields...)
	}
	a := b.area(all, indent, b.w)
	for i, party := range p.Items {
		for j, x := range party.Fields {
			k := band{keep: true}
			b.field(&k, x, a, 0)
			if j == 0 && indent > 0 {
				n := cell(string(rune('1'+i))+".", b.sc.font(), indent)
				n.V = page.AlignEnd
				k.put(0, indent, 0, 1, n)
			}
			b.add(k)
		}
		k := band{}
		c := cell("selanjutnya disebut "+party.As+".", b.sc.font(), b.w-indent)
		k.put(indent, b.w, k.Row(textHeight(len(c.Lines), b.sc.size)), 1, c)
		k.Row(b.sc.gap)
		b.add(k)
	}
}
