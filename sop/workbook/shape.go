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
	out       []byte // what of it is struck out
	struck    bool   // the run being read is
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
		return d.tooMany()
	}
	d.shape = &raw{Shape: Shape{Connector: e == elemConnector, Picture: e == elemPicture}}
	return nil
}

func (d *drawing) tooMany() error {
	return guard.Exceeded(d.part, "Shapes", int64(d.limits.Shapes), int64(d.shapes), "jumlah bentuk gambar",
		"number of shapes")
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
	case elemRun:
		r.struck = false
	case elemRunLook:
		strike := string(s.Attr("strike"))
		r.struck = strike != "" && strike != "noStrike"
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
		stroke := string(s.Attr("stroke"))
		o.begin(float64(max(number(s.Attr("w")), 0)), float64(max(number(s.Attr("h")), 0)),
			stroke == "0" || stroke == "false")
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
	stands = r.within(stands)
	lines := r.place(outer.after(r.about(box)), box)
	r.Turn, r.FlipH, r.FlipV = stands.turn, stands.flipH, stands.flipV
	r.Fill = r.fill == some || r.fill == unsaid && r.fillRef
	r.Outline = r.line == some || r.line == unsaid && (r.lineRef || r.hasLine || r.Connector)
	r.Text, r.Struck = strings.TrimSpace(string(r.text)), strings.TrimSpace(string(r.out))
	return d.add(r, lines)
}

// add puts a shape on the sheet. The further lines of a free form are shapes of
// their own where all are open and drawn as lines; else they are counted.
func (d *drawing) add(r *raw, lines [][]Point) error {
	own := r.Outline && !r.free.closed && r.free.more == 0 && (r.HeadStart || r.HeadEnd || !r.Fill)
	if !own {
		r.More, lines = len(lines)+r.free.more, nil
	}
	if d.shapes += len(lines); d.shapes > d.limits.Shapes {
		return d.tooMany()
	}
	if len(lines) > 0 {
		r.Box = around(r.Path)
	}
	d.sheet.Shapes = append(d.sheet.Shapes, r.Shape)
	for _, path := range lines {
		line := r.Shape
		line.Text, line.Path, line.Box = "", path, around(path)
		d.sheet.Shapes = append(d.sheet.Shapes, line)
	}
	return nil
}

// around is the box around a line.
func around(path []Point) Box {
	b := Box{path[0].X, path[0].Y, path[0].X, path[0].Y}
	for _, p := range path {
		b.Left, b.Right = min(b.Left, p.X), max(b.Right, p.X)
		b.Top, b.Bottom = min(b.Top, p.Y), max(b.Bottom, p.Y)
	}
	return b
}

// place finds out where a shape stands and runs. It returns the further lines
// of a free form.
func (r *raw) place(to affine, box rect) (more [][]Point) {
	r.Box = to.bounds(box)
	var lines [][]place
	if places := route(r.Preset, r.Adjust); places != nil {
		lines = [][]place{places}
	} else if r.Preset == "" {
		lines = r.free.all(box)
	}
	m := to.after(box.unit())
	for i, line := range lines {
		path := make([]Point, len(line))
		for k, p := range line {
			path[k] = m.point(p.x, p.y)
		}
		if i == 0 {
			r.Path = path
		} else {
			more = append(more, path)
		}
	}
	return more
}
