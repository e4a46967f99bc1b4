package form

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// The rows of a signer: caption, post, room to sign, name, then rank and NIP.
const (
	captionRow = iota
	postRow
	signRow
	nameRow
)

// signers prints signers between the edges.
func (b *builder) signers(k *band, list []forms.Signer, edges []page.EMU) {
	for i, s := range list {
		b.signer(k, s, edges[i], edges[i+1])
	}
	if !slices.ContainsFunc(list, func(s forms.Signer) bool { return s.Caption != "" }) {
		k.Rows[captionRow] = page.Pixel
	}
}

// signer prints a caption, the post, space to sign, the name, the rank and the
// NIP (FORMS: tata naskah, signature block).
func (b *builder) signer(k *band, s forms.Signer, x0, x1 page.EMU) {
	b.signerHead(k, s, x0, x1)
	f := b.sc.font()
	b.stamp(k, s.Stamp, x0, x1)
	in := (x1 - x0) * signerIn / 100 // dotted lines end short of the edges
	if x1-x0 < narrowSigner {
		in = leastAir
	}
	field, _ := b.c.Form.Field(s.Name)
	from, to := b.within(x0, x1, in)
	if page.Width(field.Print(b.c.Values[s.Name]), b.sc.bold())+2*page.PadX > to-from {
		from, to = x0, x1
	}
	bold := whole(field.Print(b.c.Values[s.Name]), b.sc.bold(), to-from, leastName)
	name := b.value(field, bold, to-from)
	if len(name.Lines) > 0 { // a name has no line under it (FORMS: tata naskah, signature block)
		name.Edit().Leaders = 0
	}
	name.H, name.V = page.AlignMiddle, page.AlignEnd
	k.need(nameRow, textHeight(len(name.Lines), f.Size))
	if name.Has().Input == nil && s.Stamp == "" { // a long one that is typed elsewhere goes on upwards
		k.put(from, to, signRow, nameRow-signRow+1, name)
	} else {
		k.put(from, to, nameRow, 1, name)
	}
	row := nameRow + 1
	if b.shows(s.Rank) {
		b.underName(k, s.Rank, "", from, to, row)
		row++
	}
	if b.shows(s.NIP) {
		b.underName(k, s.NIP, "NIP. ", from, to, row)
		row++
	}
	k.need(row-1, textHeight(1, f.Size))
}

// signerHead prints the caption and the post, and makes the room to sign.
func (b *builder) signerHead(k *band, s forms.Signer, x0, x1 page.EMU) {
	f := b.sc.font()
	again := b.again(s)
	for row, c := range []page.Cell{captionRow: cell(s.Caption, f, x1-x0), postRow: b.post(s, f, x1-x0)} {
		c.H, c.V = page.AlignMiddle, page.AlignStart // posts of a row are level, and room is left to sign
		if row == captionRow && s.Post != "" {
			c.V = page.AlignEnd
		}
		k.need(row, textHeight(len(c.Lines), f.Size))
		if row == postRow && s.Stamp != "" { // which keeps off it
			k.need(row, textHeight(len(c.Lines), f.Size)+leastAir)
		}
		if len(c.Lines) > 0 {
			k.put(x0, x1, row, 1, c)
		}
	}
	own := 1
	if s.Mandate != "" && b.c.Open { // a.n., and the own post under it
		own = 2
		k.need(postRow, textHeight(own, f.Size))
	}
	if again {
		k.need(postRow, textHeight(max(own, longPost), f.Size))
		left := b.sc.sign - textHeight(longPost, f.Size) + textHeight(own, f.Size)
		if b.attached > 0 { // on a page with room
			left = max(left, textHeight(longName-1, f.Size))
		}
		k.need(signRow, left)
	} else {
		k.need(signRow, b.sc.sign)
	}
}

// leastName is the share of its lettering, in hundredths, down to which a name is
// kept on one line.
const leastName = 85

// longPost is the number of lines of a post that there is room for where it is
// printed again, and longName that of a name: their rows do not grow with what is
// typed elsewhere. They are taken off the room to sign, which shorter ones leave
// free.
const (
	longPost = 4
	longName = 3
)

// again reports whether the post of a signer has been printed before on a paper
// that is still to be filled in.
func (b *builder) again(s forms.Signer) bool {
	if s.Position == "" || !b.c.Open || s.Stamp != "" {
		return false
	}
	return slices.ContainsFunc(b.places, func(p forms.Piece) bool { return p.Name == s.Position })
}

// stamp prints a box in the room to sign, left of its middle, so that the
// signature crosses what is glued there.
func (b *builder) stamp(k *band, label string, x0, x1 page.EMU) {
	if label == "" {
		return
	}
	c := cell(label, page.Font{Size: b.sc.small}, stampWidth)
	c.H, c.V, c.Border = page.AlignMiddle, page.AlignMiddle, page.BorderAll
	from := b.x(max(x0, (x0+x1)/2-stampWidth))
	k.need(signRow, stampHeight)
	k.put(from, b.after(from, from+stampWidth), signRow, 1, c)
}

// shows reports whether the line of a signer's field is printed: not where a
// filled copy of a form that drops what is empty has none.
func (b *builder) shows(name string) bool {
	dropped := b.c.Form.DropEmpty && !b.c.Open && !b.c.Blank()
	return name != "" && !(dropped && b.c.Values[name].Blank())
}

// post makes the cell of a signer's post.
func (b *builder) post(s forms.Signer, f page.Font, w page.EMU) page.Cell {
	text := strings.Join(b.c.Post(s), "\n")
	c := cell(text, f, w)
	if s.Position == "" && s.Mandate == "" || b.c.Form.ID == "" {
		return c
	}
	blank := *b.c
	blank.Values = nil
	usual := strings.TrimSuffix(strings.Join(blank.Post(s), "\n"), ",")
	piece := page.Piece{Text: usual, As: page.AsPost, Post: &page.Post{}}
	for _, x := range []struct {
		to   *page.Name
		name string
	}{{&piece.Ref, s.Position}, {&piece.Post.Mandate, s.Mandate}, {&piece.Post.Own, s.Mandate + "_jabatan"},
		{&piece.Post.Via, s.Mandate + "_melalui"}} {
		if field, ok := b.c.Form.Field(x.name); ok && field.Name != "" {
			x.to.Field = x.name
			b.places = append(b.places, forms.Piece{Name: x.name, Kind: field.Kind})
		}
	}
	c.Edit().Pieces = []page.Piece{piece}
	if len(c.Lines) == 0 {
		c.Lines = []page.Line{{}}
	}
	return c
}

// underName prints a value under a name, after a prefix: in one cell once it is
// filled in, with a dotted line to write on before.
func (b *builder) underName(k *band, name, prefix string, from, to page.EMU, row int) {
	field, _ := b.c.Form.Field(name)
	f := b.sc.font()
	text := prefix + field.Print(b.c.Values[name])
	for f.Size > minNIP && page.Width(prefix+longestNIP, f)+2*page.PadX > to-from {
		f.Size -= nipStep
	}
	if b.c.Values[name].Blank() && prefix != "" {
		mid := b.after(from, from+max((to-from)*nipShare/100, page.Width(prefix, f)+2*page.PadX))
		label := cell(strings.TrimSpace(prefix), f, mid-from)
		label.H, label.V = page.AlignEnd, page.AlignEnd
		k.need(row, textHeight(1, f.Size))
		k.put(from, mid, row, 1, label)
		from, text = mid, ""
	}
	v := b.value(field, f, to-from)
	v.V = page.AlignEnd
	if text != "" {
		c := cell(text, f, to-from)
		v.Text, v.Lines, v.H = c.Text, c.Lines, page.AlignMiddle
		with := v.Edit()
		if with.Leaders = 0; with.Input != nil {
			with.Input.Prefix = prefix
		} else {
			with.Pieces = append([]page.Piece{{Text: prefix}}, with.Pieces...)
		}
	}
	k.need(row, textHeight(len(v.Lines), f.Size))
	k.put(from, to, row, 1, v)
}
