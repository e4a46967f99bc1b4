package form

import (
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// section prints a heading and parts; an attachment on a page of its own.
func (b *builder) section(s forms.Section, indent page.EMU) error {
	if s.Attachment {
		b.breakNext = true
		b.attachmentHead()
	}
	if s.Aside && b.edges == nil {
		return b.aside(s, indent)
	}
	first := len(b.bands)
	h := page.AlignStart
	if s.Center || s.Attachment {
		h = page.AlignMiddle
	}
	b.heading(s.Heading, h)
	if err := b.parts(s.Parts, indent); err != nil {
		return err
	}
	if s.Frame && len(b.bands) > first {
		b.frameBands(b.bands[first:])
		b.gap(b.sc.gap)
	}
	return nil
}

// aside prints the heading of a section at the left of its parts, level with
// the first line, and the parts in what is left of the width.
func (b *builder) aside(s forms.Section, indent page.EMU) error {
	f := b.sc.font()
	a := b.area(b.labels(), indent, b.w)
	if strings.HasSuffix(s.Heading, ".") { // a mark
		a.colon = b.after(a.x0, a.x0+page.Width(s.Heading, f)+2*page.PadX+page.Pixel)
		a.value = a.colon
	}
	b.air()
	own := *b
	own.bands, own.w = nil, b.w-a.value
	if err := own.parts(s.Parts, 0); err != nil {
		return err
	}
	b.places, b.breakNext = own.places, own.breakNext
	named := false
	for _, k := range own.bands {
		for i := range k.boxes {
			k.boxes[i].x0 += a.value
			k.boxes[i].x1 += a.value
		}
		if row, ok := k.firstText(); ok && !named {
			named = true
			k.put(a.x0, a.colon, row, 1, cell(s.Heading, f, a.colon-a.x0))
			if a.value > a.colon && s.Heading != "" {
				c := cell(":", f, a.value-a.colon)
				c.H = page.AlignMiddle
				k.put(a.colon, a.value, row, 1, c)
			}
		}
		b.bands = append(b.bands, k)
	}
	return nil
}

// asides are the headings that stand at the side, as labels.
func (b *builder) asides() []forms.Field {
	var out []forms.Field
	for _, p := range b.c.Form.Parts {
		if s, ok := p.(forms.Section); ok && s.Aside && !strings.HasSuffix(s.Heading, ".") {
			out = append(out, forms.Field{Label: s.Heading})
		}
	}
	return out
}

// labels are those that stand in the column of the headings at the side: the
// headings, and the labels of the form's own lines.
func (b *builder) labels() []forms.Field {
	out := b.asides()
	for _, p := range b.c.Form.Parts {
		if f, ok := p.(forms.Fields); ok && f.Columns < 2 {
			out = append(out, f.Items...)
		}
	}
	return out
}

// firstText returns the first row of a band that something is printed in.
func (k *band) firstText() (row int, ok bool) {
	for i, x := range k.boxes {
		if i == 0 || x.row < row {
			row = x.row
		}
	}
	return row, len(k.boxes) > 0
}

// attachmentHead prints the number and the date of the paper that an attachment
// belongs to, at the right (FORMS: tata naskah, lampiran); its own number where
// there are several.
func (b *builder) attachmentHead() {
	text := "Lampiran "
	if b.attached++; b.attachments() > 1 {
		text += strconv.Itoa(b.attached) + " "
	}
	text += b.c.Form.Title
	for _, x := range []struct{ name, label string }{{"nomor", "Nomor"}, {"tanggal", "Tanggal"}} {
		if _, ok := b.c.Form.Field(x.name); ok {
			text += "\n" + x.label + " : {" + x.name + "}"
		}
	}
	k := band{keep: true}
	from := b.atRight(text)
	c := b.phrase(text, b.sc.font(), b.w-from)
	h := max(textHeight(len(c.Lines), b.sc.size), b.room(text, b.sc.font(), b.w-from))
	k.put(from, b.w, k.Row(h), 1, c)
	k.Row(b.sc.gap)
	b.add(k)
}

// attachments are how many attachments the paper has.
func (b *builder) attachments() int {
	n := 0
	for _, p := range b.c.Form.Parts {
		if s, ok := p.(forms.Section); ok && s.Attachment {
			n++
		}
	}
	return n
}

// frameBands rules a frame around bands that stand one under the other.
func (b *builder) frameBands(bands []band) {
	for i := range bands {
		sides := page.BorderLeft | page.BorderRight
		if i == 0 {
			sides |= page.BorderTop
		}
		if i == len(bands)-1 {
			sides |= page.BorderBottom
		}
		bands[i].rule(0, b.w, 0, len(bands[i].Rows), sides)
	}
}

// rule gives a region of the band, from row up to row to, borders at its outer
// sides, and fills it with empty cells where there are none.
func (k *band) rule(x0, x1 page.EMU, from, to int, sides page.Border) {
	k.fillRegion(x0, x1, from, to)
	for i := range k.boxes {
		x := &k.boxes[i]
		if x.x0 < x0 || x.x1 > x1 || x.row < from || x.row+x.span > to {
			continue
		}
		if x.x0 == x0 {
			x.cell.Border |= sides & page.BorderLeft
		}
		if x.x1 == x1 {
			x.cell.Border |= sides & page.BorderRight
		}
		if x.row == from {
			x.cell.Border |= sides & page.BorderTop
		}
		if x.row+x.span == to {
			x.cell.Border |= sides & page.BorderBottom
		}
	}
}

// fillRegion puts empty cells where no box stands.
func (k *band) fillRegion(x0, x1 page.EMU, from, to int) {
	for row := from; row < to; row++ {
		for at := x0; at < x1; {
			next, taken := x1, false
			for _, x := range k.boxes {
				if row < x.row || row >= x.row+x.span {
					continue
				}
				if x.x0 <= at && at < x.x1 {
					at, taken = x.x1, true
					break
				}
				if x.x0 > at {
					next = min(next, x.x0)
				}
			}
			if !taken {
				k.put(at, next, row, 1, page.Cell{})
				at = next
			}
		}
	}
}

// points prints a list of texts: each mark beside the first line of its text.
func (b *builder) points(p forms.Points) {
	marks := p.Marks
	if marks == forms.NoMarks {
		marks = forms.Numbers
	}
	f := b.sc.font()
	indent := page.EMU(0)
	for i := range p.Items {
		if mark := marks.Of(i, len(p.Items)); mark != "" {
			indent = max(indent, page.Width(mark, f)+2*page.PadX)
		}
	}
	if indent > 0 {
		indent = b.after(0, indent+page.Pixel)
	}
	for i, item := range p.Items {
		k := band{}
		c := b.phrase(item, f, b.w-indent)
		row := k.Row(max(textHeight(len(c.Lines), f.Size), b.room(item, f, b.w-indent)) + b.sc.gap/2)
		if mark := marks.Of(i, len(p.Items)); mark != "" {
			k.put(0, indent, row, 1, cell(mark, f, indent))
		}
		k.put(indent, b.w, row, 1, c)
		b.add(k)
	}
}

// cutLine prints a dotted line across the page.
func (b *builder) cutLine(label string) {
	b.gap(b.sc.gap)
	k := band{}
	if label != "" {
		c := cell(label, page.Font{Size: b.sc.small, Italic: true}, b.w)
		c.H = page.AlignMiddle
		k.put(0, b.w, k.Row(textHeight(len(c.Lines), b.sc.small)), 1, c)
	}
	k.put(0, b.w, k.Row(leastAir), 1, page.Cell{Font: b.sc.font(), More: &page.More{Leaders: 1}})
	k.Row(b.sc.gap)
	b.add(k)
}

// besidePicture prints fields with a box at their right, such as a place for a
// photograph; both stay on one page.
func (b *builder) besidePicture(p forms.Fields, indent page.EMU) {
	w, h := page.EMU(p.Picture.Width)*page.MM, page.EMU(max(p.Picture.Height, leastSpace))*page.MM
	if w == 0 {
		w = photoWidth
	}
	x0 := b.x(b.w - w)
	picture := p.Picture
	p.Picture = forms.Space{}
	bands := b.fieldBands(p, indent, b.x(x0-b.between()))
	k, rest := band{}, bands
	for len(rest) > 0 && k.Height() < h {
		k.under(rest[0])
		rest = rest[1:]
	}
	if more := h - k.Height(); more > 0 { // a row of its own, which moves no field
		k.Row(more)
	}
	c := cell(picture.Label, page.Font{Size: b.sc.small}, b.w-x0)
	c.H, c.V, c.Border = page.AlignMiddle, page.AlignMiddle, page.BorderAll
	rows := 0
	for top := page.EMU(0); top < h; rows++ {
		top += k.Rows[rows]
	}
	k.put(x0, b.w, 0, rows, c)
	b.add(k)
	for _, r := range rest {
		b.add(r)
	}
	b.air()
}

// under puts another band below this one.
func (k *band) under(o band) {
	first := len(k.Rows)
	k.Rows = append(k.Rows, o.Rows...)
	for _, x := range o.boxes {
		x.row += first
		k.boxes = append(k.boxes, x)
	}
}
