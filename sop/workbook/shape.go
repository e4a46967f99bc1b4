package workbook

import (
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop/workbook/guard"
	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

// maxTexts bounds the texts of all shapes, in bytes.
const maxTexts = 4 << 20

// raw is a shape being read.
type raw struct {
	Shape
	form
	hidden    bool
	free      outline
	fill      paint
	line      paint
	hasLine   bool
	lineRef   bool // its style has a line
	fillRef   bool
	text      []byte
	paragraph int
}

// paint is whether something is painted.
type paint uint8

const (
	unsaid paint = iota
	none
	some
)

// begin begins a shape.
func (d *drawing) begin(e elem) error {
	if d.shape != nil { // in no file that a program wrote
		d.pass()
		return nil
	}
	d.made++
	if d.shapes++; d.shapes > d.limits.Shapes {
		return guard.Exceeded(d.part, "Shapes", int64(d.limits.Shapes), int64(d.shapes), "jumlah bentuk gambar",
			"number of shapes")
	}
	d.shape = &raw{Shape: Shape{Connector: e == elemConnector, Picture: e == elemPicture}}
	return nil
}

// detail reads an element inside a shape.
func (d *drawing) detail(s *xmlscan.Scanner, e elem) error {
	r := d.shape
	inLine := len(d.open) > 1 && d.open[len(d.open)-2] == elemLine
	switch e {
	case elemIdentity:
		r.ID = int(number(s.Attr("id")))
		r.Name, r.hidden = string(s.Attr("name")), on(s.Attr("hidden"))
	case elemShapeKind:
		r.TextBox = on(s.Attr("txBox"))
	case elemStart:
		r.Start = glue(s)
	case elemEnd:
		r.End = glue(s)
	case elemForm, elemOff, elemExt, elemChildOff, elemChildExt:
		r.read(s, e)
	case elemPreset:
		r.Preset = string(s.Attr("prst"))
	case elemGuide:
		r.adjust(s)
	case elemNoFill, elemFill:
		p := none
		if e == elemFill {
			p = some
		}
		if inLine {
			r.line = p
		} else {
			r.fill = p
		}
	case elemLine:
		r.hasLine = true
	case elemDash:
		r.Dashed = string(s.Attr("val")) != "solid"
	case elemHead:
		r.HeadStart = head(s)
	case elemTail:
		r.HeadEnd = head(s)
	case elemLineRef:
		r.lineRef = number(s.Attr("idx")) > 0
	case elemFillRef:
		r.fillRef = number(s.Attr("idx")) > 0
	case elemParagraph:
		if r.paragraph++; r.paragraph > 1 {
			r.text = append(r.text, '\n')
		}
	case elemBreak:
		r.text = append(r.text, '\n')
	default:
		return d.path(s, e)
	}
	return nil
}

// path reads an element of a free form.
func (d *drawing) path(s *xmlscan.Scanner, e elem) error {
	o := &d.shape.free
	switch e {
	case elemPath:
		o.begin(float64(max(number(s.Attr("w")), 0)), float64(max(number(s.Attr("h")), 0)))
	case elemArcTo:
		o.arc = [4]float64{float64(number(s.Attr("wR"))), float64(number(s.Attr("hR"))),
			float64(number(s.Attr("stAng"))),
			float64(number(s.Attr("swAng")))}
	case elemPoint:
		if d.points++; d.points > maxAllPoints {
			return guard.Exceeded(d.part, "", maxAllPoints, int64(d.points), "jumlah titik gambar", "number of points")
		}
		if len(o.points) < 3 {
			o.points = append(o.points, place{float64(number(s.Attr("x"))), float64(number(s.Attr("y")))})
		}
	}
	return nil
}

// end ends an element inside a shape.
func (r *raw) end(e elem) {
	switch e {
	case elemMoveTo, elemLineTo, elemCubicTo, elemQuadTo, elemArcTo, elemClose:
		r.free.do(e)
	}
}

func glue(s *xmlscan.Scanner) Glue {
	return Glue{Shape: int(number(s.Attr("id"))), Site: int(number(s.Attr("idx")))}
}

// head reports whether an end of a line points somewhere; dots do not.
func head(s *xmlscan.Scanner) bool {
	switch string(s.Attr("type")) {
	case "triangle", "stealth", "arrow":
		return true
	}
	return false
}

// adjust reads an adjust value: "adj" or "adj2", and "val 50000".
func (r *raw) adjust(s *xmlscan.Scanner) {
	name, value := string(s.Attr("name")), string(s.Attr("fmla"))
	digits, ok := strings.CutPrefix(name, "adj")
	n := 1
	if digits != "" {
		n, _ = strconv.Atoi(digits)
	}
	value, is := strings.CutPrefix(value, "val ")
	if !ok || !is || n < 1 || n > 8 {
		return
	}
	for len(r.Adjust) < n {
		r.Adjust = append(r.Adjust, 50_000)
	}
	r.Adjust[n-1] = number([]byte(strings.TrimSpace(value)))
}

// finish ends a shape and puts it on the sheet, unless it is hidden.
func (d *drawing) finish() error {
	r := d.shape
	d.shape = nil
	if r == nil {
		return nil
	}
	for i := range d.groups {
		r.hidden = r.hidden || d.groups[i].hidden
	}
	if r.hidden {
		return nil
	}
	outer, stands := d.around(len(d.groups))
	box := r.box
	if len(d.groups) == 0 {
		box = standing(d.sheet.box(&d.anchor), &r.form)
	}
	r.place(outer.after(r.about(box)), box)
	stands = r.within(stands)
	r.Turn, r.FlipH, r.FlipV = stands.turn, stands.flipH, stands.flipV
	r.Fill = r.fill == some || r.fill == unsaid && r.fillRef
	r.Outline = r.line == some || r.line == unsaid && (r.lineRef || r.hasLine || r.Connector)
	r.Text = strings.TrimSpace(string(r.text))
	d.sheet.Shapes = append(d.sheet.Shapes, r.Shape)
	return nil
}

// place finds out where a shape stands and runs.
func (r *raw) place(to affine, box rect) {
	r.Box = to.bounds(box)
	places := route(r.Preset, r.Adjust)
	if places == nil && r.Preset == "" {
		places = r.free.places(box)
	}
	m := to.after(box.unit())
	for _, p := range places {
		r.Path = append(r.Path, m.point(p.x, p.y))
	}
}
