package workbook

import (
	"slices"

	"github.com/sopkit/sopkit/sop/workbook/guard"
	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

// drawing reads the drawing of a sheet.
type drawing struct {
	*reader
	part  string
	sheet *Sheet

	open   []elem // the elements that are
	skip   int    // depth under which nothing is looked at; 0: all is
	text   []byte // of a number
	anchor anchor
	groups []group
	alts   []alternate
	shape  *raw // being read
	made   int  // shapes and other drawings so far
}

// group is a group of shapes that is open.
type group struct {
	form
	to     affine // brings its members to the sheet
	hidden bool
	known  bool // its form is read
	stands stance
}

// alternate is content that is there in several forms, of which one is read.
type alternate struct {
	taken bool
	made  int // as it was before the form being read
}

func (d *drawing) mark(s *xmlscan.Scanner, kind xmlscan.Kind) error {
	switch kind {
	case xmlscan.Text:
		return d.characters(s.Text())
	case xmlscan.End:
		e := d.open[len(d.open)-1]
		d.open = d.open[:len(d.open)-1]
		if d.skip > 0 {
			if len(d.open) < d.skip {
				d.skip = 0
			}
			return nil
		}
		return d.end(e)
	}
	e := elemOther
	if d.skip == 0 {
		e = d.known(elems[string(s.Name())])
	}
	d.open = append(d.open, e)
	if d.skip > 0 || e == elemOther {
		return nil
	}
	return d.start(s, e)
}

// known is an element, or another where it does not stand as it has to.
func (d *drawing) known(e elem) elem {
	if p := parents[e]; p != nil && !slices.Contains(p, d.parent()) {
		return elemOther
	}
	return e
}

// parent is the innermost element that is open.
func (d *drawing) parent() elem {
	if len(d.open) == 0 {
		return elemOther
	}
	return d.open[len(d.open)-1]
}

// pass leaves out the element that has just begun.
func (d *drawing) pass() { d.skip = len(d.open) }

func (d *drawing) start(s *xmlscan.Scanner, e elem) error {
	switch e {
	case elemTwoCell, elemOneCell, elemAbsolute:
		d.anchor = anchor{two: e == elemTwoCell, free: e == elemAbsolute}
	case elemColumn, elemColumnOff, elemRow, elemRowOff:
		d.text = d.text[:0]
	case elemPos:
		d.anchor.x, d.anchor.y = number(s.Attr("x")), number(s.Attr("y"))
	case elemAlternate:
		d.alts = append(d.alts, alternate{})
	case elemChoice, elemFallback:
		d.choose()
	case elemGroup:
		d.groups = append(d.groups, group{})
	case elemFrame, elemInk:
		d.sheet.Unread++
		d.made++
		d.pass()
	case elemShape, elemConnector, elemPicture:
		return d.begin(e)
	default:
		if d.shape != nil {
			return d.detail(s, e)
		}
		d.outside(s, e)
	}
	return nil
}

// choose reads a form of content unless another was: the first that shows
// something.
func (d *drawing) choose() {
	if len(d.alts) == 0 {
		return
	}
	a := &d.alts[len(d.alts)-1]
	if a.taken {
		d.pass()
		return
	}
	a.made = d.made
}

// outside reads what belongs to no shape: sizes of anchors, and groups.
func (d *drawing) outside(s *xmlscan.Scanner, e elem) {
	var g *group
	if n := len(d.groups); n > 0 {
		g = &d.groups[n-1]
	}
	switch {
	case e == elemExt && len(d.open) > 1 && d.open[len(d.open)-2] != elemForm:
		d.anchor.w, d.anchor.h = max(number(s.Attr("cx")), 0), max(number(s.Attr("cy")), 0)
	case g == nil:
	case e == elemIdentity:
		g.hidden = g.hidden || on(s.Attr("hidden"))
	default:
		g.read(s, e)
	}
}

// read reads a part of a form.
func (f *form) read(s *xmlscan.Scanner, e elem) {
	x, y := float64(number(s.Attr("x"))), float64(number(s.Attr("y")))
	w, h := float64(max(number(s.Attr("cx")), 0)), float64(max(number(s.Attr("cy")), 0))
	switch e {
	case elemForm:
		f.has = true
		f.turn = turned(int(number(s.Attr("rot")) % full))
		f.flipH, f.flipV = on(s.Attr("flipH")), on(s.Attr("flipV"))
	case elemOff:
		f.box.x, f.box.y = x, y
	case elemExt:
		f.box.w, f.box.h = w, h
	case elemChildOff:
		f.inner.x, f.inner.y = x, y
	case elemChildExt:
		f.inner.w, f.inner.h = w, h
	}
}

func (d *drawing) end(e elem) error {
	switch e {
	case elemColumn, elemColumnOff, elemRow, elemRowOff:
		d.corner(e)
	case elemAlternate:
		if n := len(d.alts); n > 0 {
			d.alts = d.alts[:n-1]
		}
	case elemChoice:
		if n := len(d.alts); n > 0 {
			d.alts[n-1].taken = d.made > d.alts[n-1].made || d.shape != nil
		}
	case elemGroupProperties:
		if n := len(d.groups); n > 0 && d.shape == nil {
			d.settle(n - 1)
		}
	case elemGroup:
		if n := len(d.groups); n > 0 {
			d.groups = d.groups[:n-1]
		}
	case elemShape, elemConnector, elemPicture:
		return d.finish()
	default:
		if d.shape != nil {
			d.shape.end(e)
		}
	}
	return nil
}

// corner takes a number of an anchor.
func (d *drawing) corner(e elem) {
	c := &d.anchor.from
	switch d.parent() {
	case elemTo:
		c = &d.anchor.to
	case elemFrom:
	default:
		return
	}
	n := number(d.text)
	switch e {
	case elemColumn:
		c.column = n
	case elemColumnOff:
		c.columnOff = n
	case elemRow:
		c.row = n
	case elemRowOff:
		c.rowOff = n
	}
}

// settle finds out where the members of a group stand.
func (d *drawing) settle(i int) {
	g := &d.groups[i]
	outer, stands := d.around(i)
	box := g.box
	if i == 0 {
		box = standing(d.sheet.box(&d.anchor), &g.form)
	}
	inner := g.inner
	if inner.w == 0 || inner.h == 0 { // nothing can be put into it: as it stands
		inner = rect{inner.x, inner.y, max(inner.w, 1), max(inner.h, 1)}
	}
	in := affine{a: 1 / inner.w, d: 1 / inner.h, e: -inner.x / inner.w, f: -inner.y / inner.h}
	g.to = outer.after(g.about(box)).after(box.unit()).after(in)
	g.stands, g.known = g.within(stands), true
}

// around is the map of the groups around the one of a number, and how it stands.
func (d *drawing) around(i int) (affine, stance) {
	if i == 0 || !d.groups[i-1].known {
		return same, stance{}
	}
	return d.groups[i-1].to, d.groups[i-1].stands
}

// characters takes text, of numbers and of shapes.
func (d *drawing) characters(text []byte) error {
	switch d.parent() {
	case elemColumn, elemColumnOff, elemRow, elemRowOff:
		if len(d.text) < 32 {
			d.text = append(d.text, text[:min(len(text), 32)]...)
		}
	case elemText:
		if d.shape == nil || d.skip > 0 {
			return nil
		}
		if d.reader.text += len(text); d.reader.text > maxTexts {
			return guard.Exceeded(d.part, "", maxTexts, int64(d.reader.text), "teks gambar seluruhnya (byte)",
				"bytes of all texts of shapes")
		}
		if d.shape.struck {
			d.shape.out = append(d.shape.out, text...)
		} else {
			d.shape.text = append(d.shape.text, text...)
		}
	}
	return nil
}
