package form

import (
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// fields prints "Label : value" lines, in one or two columns.
func (b *builder) fields(p forms.Fields, indent page.EMU) {
	if p.Picture != (forms.Space{}) {
		b.besidePicture(p, indent)
		return
	}
	bands := b.fieldBands(p, indent, b.w)
	for i := range bands {
		end := i == 0 || i == len(bands)-2 // no field alone
		bands[i].keep = bands[i].keep || end && i < len(bands)-1 && bands[i].Height() < shortField
		b.add(bands[i])
	}
}

// fieldBands makes the lines of fields, each a band, up to a right edge.
func (b *builder) fieldBands(p forms.Fields, indent, right page.EMU) []band {
	var out []band
	items, mid := p.Items, b.x(right/2)
	if p.Columns != 2 {
		x1 := right
		over := p.Beside.Text != "" && b.besideBreaks(p.Beside, right)
		switch {
		case over:
			x1 = b.x(right * besideAt / 100)
			out = append(out, b.above(p.Beside, right))
		case p.Beside.Text != "":
			x1 = b.x(b.besideFrom(p.Beside, right))
		}
		a := b.area(slices.Concat(b.asides(), items, b.aligned), indent, x1)
		for i, x := range items {
			k := band{}
			b.field(&k, x, a, 0)
			if i == 0 && x1 < right && !over {
				b.beside(&k, p.Beside, x1)
			}
			out = append(out, k)
		}
		return out
	}
	half := inLeft(p)
	left := b.area(slices.Concat(items[:half], b.aligned), indent, mid-b.between())
	rest := b.area(items[half:], mid, right)
	for i := range half {
		k := band{}
		b.field(&k, items[i], left, 0)
		if half+i < len(items) {
			b.field(&k, items[half+i], rest, 0)
		}
		out = append(out, k)
	}
	return out
}

// plain reports whether a part is fields alone, whose labels may stand in one
// column with those of others.
func plain(p forms.Part) bool {
	f, ok := p.(forms.Fields)
	return ok && f.Picture == (forms.Space{}) && f.Beside.Text == ""
}

// inLeft is how many fields of a part stand in its first column.
func inLeft(p forms.Fields) int {
	if p.Columns == 2 {
		return (len(p.Items) + 1) / 2
	}
	return len(p.Items)
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

// field prints one field from a row of the band on: its label level with the
// value, or with the first line of it.
func (b *builder) field(k *band, x forms.Field, a area, row int) {
	f := b.sc.font()
	label := x.Label
	if a.value == a.colon {
		label += " :"
	}
	c := cell(label, f, a.colon-a.x0)
	if a.value == a.colon { // the column of a register may be far wider
		c.H = page.AlignEnd
	}
	span := 1
	if Boxes(x) {
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
	} else {
		k.need(row, max(b.sc.line-textHeight(1, f.Size), page.Pixel)) // air over the first line
		row++
		b.lines(k, x, a, row)
	}
	if x.Label == "" {
		return
	}
	k.Grow(row, span, textHeight(len(c.Lines), f.Size))
	k.put(a.x0, a.colon, row, span, c)
	if a.value > a.colon {
		colon := cell(":", f, a.value-a.colon)
		colon.V, colon.H = c.V, page.AlignMiddle
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

// lines prints a value, or dotted lines; the first is level with its label.
func (b *builder) lines(k *band, x forms.Field, a area, row int) {
	v := b.value(x, b.sc.font(), a.x1-a.value)
	if len(v.Lines) == 0 && x.Kind == forms.LongText {
		on := v.Edit()
		on.Leaders, on.LeaderGap = max(x.Lines, 1), b.sc.line
		if x.Lines == 0 {
			on.Leaders = usualLines
		}
	}
	more, leaders := 0, v.Has().Leaders
	if b.o.Print && leaders > 1 { // a worksheet has one line under a cell
		on := v.Edit()
		more, leaders, on.Leaders, on.LeaderGap = leaders-1, 1, 1, 0
	}
	k.need(row, textHeight(max(len(v.Lines), 1), b.sc.size)+b.sc.line*page.EMU(max(leaders-1, 0)))
	k.put(a.value, a.x1, row, 1, v)
	for i := range more {
		k.need(row+1+i, b.sc.line)
		k.put(a.value, a.x1, row+1+i, 1, page.Cell{Font: v.Font, V: page.AlignEnd, More: &page.More{Leaders: 1}})
	}
}

// ticks prints the options with a box before each, in columns as wide as they
// need, and returns the rows they take.
func (b *builder) ticks(k *band, x forms.Field, a area, row int) int {
	f := b.sc.font()
	edges := b.tickEdges(x, a)
	columns := len(edges) - 1
	v := b.c.Values[x.Name]
	for i, o := range x.Options {
		r := row + 2*(i/columns)
		from, to := edges[i%columns], edges[i%columns+1]
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

// tickEdges are the edges of the columns of options: as many as the field asks
// for, else the most of 6, 4, 3, 2 and 1 that break no option.
func (b *builder) tickEdges(x forms.Field, a area) []page.EMU {
	if b.edges != nil {
		return []page.EMU{a.value, a.x1}
	}
	list := []int{6, 4, 3, 2}
	if x.Across > 0 {
		list = []int{min(x.Across, len(x.Options))}
	}
	for _, n := range list {
		if edges, ok := b.tickColumns(x.Options, n, a); ok && n <= len(x.Options) {
			return edges
		}
	}
	return []page.EMU{a.value, a.x1}
}

// tickColumns are the edges of n columns, even where the options fit those; and
// whether they fit at all.
func (b *builder) tickColumns(options []string, n int, a area) ([]page.EMU, bool) {
	w, f := a.x1-a.value, b.sc.font()
	need, sum, widest := make([]page.EMU, n), page.EMU(0), page.EMU(0)
	for i, o := range options {
		own := page.Width(o, f) + 2*page.PadX + tickBox + leastAir
		sum += max(own-need[i%n], 0)
		need[i%n] = max(need[i%n], own)
		widest = max(widest, own)
	}
	edges := []page.EMU{a.value}
	for i, at := 0, a.value; i < n; i++ {
		if widest <= w/page.EMU(n) {
			at = a.value + w*page.EMU(i+1)/page.EMU(n)
		} else {
			at += need[i] + (w-sum)/page.EMU(n)
		}
		edges = append(edges, b.x(at))
	}
	edges[n] = a.x1
	return edges, sum <= w
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
		c.Edit().Input = &page.Input{Name: name, Kind: page.InputTick, Value: mark, Hint: x.Hint}
	} else {
		c.Edit().Pieces = []page.Piece{{Ref: name}}
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
				k.put(0, indent, 1, 1, cell(strconv.Itoa(i+1)+".", b.sc.font(), indent))
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
