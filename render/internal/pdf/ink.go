package pdf

import (
	"strconv"

	"github.com/sopkit/sopkit/render/internal/page"
)

// ink writes what is drawn on a page, in the operators of PDF and points from
// the lower left corner. It remembers what the pen is set to.
type ink struct {
	b      []byte
	height page.EMU // of the page
	line   page.EMU // width of lines; negative: unknown
	grey   int      // of fillings and lettering, 0 to 255; negative: unknown
}

// begin begins a page.
func (k *ink) begin(p page.Paper) { *k = ink{b: k.b[:0], height: p.H, line: -1, grey: -1} }

func (k *ink) put(s string) { k.b = append(k.b, s...) }

// number writes hundredths with a space behind.
func (k *ink) number(hundredths int64) {
	if hundredths < 0 {
		k.b = append(k.b, '-')
		hundredths = -hundredths
	}
	k.b = strconv.AppendInt(k.b, hundredths/100, 10)
	if rest := hundredths % 100; rest != 0 {
		k.b = append(k.b, '.', byte('0'+rest/10))
		if rest%10 != 0 {
			k.b = append(k.b, byte('0'+rest%10))
		}
	}
	k.b = append(k.b, ' ')
}

// length writes a length.
func (k *ink) length(e page.EMU) {
	const half = int64(page.PT) / 2
	n := int64(e) * 100
	if n < 0 {
		k.number(-((half - n) / int64(page.PT)))
		return
	}
	k.number((n + half) / int64(page.PT))
}

func (k *ink) point(p page.Point) {
	k.length(p.X)
	k.length(k.height - p.Y)
}

// width sets the width of lines.
func (k *ink) width(w page.EMU) {
	if w != k.line {
		k.line = w
		k.length(w)
		k.put("w\n")
	}
}

// fill sets the grey of fillings and lettering: 0 is black.
func (k *ink) fill(grey int) {
	if grey != k.grey {
		k.grey = grey
		k.number((int64(grey)*100 + 127) / 255)
		k.put("g\n")
	}
}

// dash sets the lengths of dashes and gaps; none: lines are whole.
func (k *ink) dash(lengths ...page.EMU) {
	k.put("[")
	for _, e := range lengths {
		k.length(e)
	}
	k.put("] 0 d\n")
}

// What is done with a path.
const (
	stroked = "S\n"
	filled  = "f\n"
	both    = "B\n"
)

func (k *ink) rect(r page.Rect, what string) {
	k.length(r.X)
	k.length(k.height - r.Bottom())
	k.length(r.W)
	k.length(r.H)
	k.put("re ")
	k.put(what)
}

func (k *ink) move(p page.Point) {
	k.point(p)
	k.put("m\n")
}

func (k *ink) to(p page.Point) {
	k.point(p)
	k.put("l\n")
}

// curve goes on to c, drawn towards a at first and coming from b at last.
func (k *ink) curve(a, b, c page.Point) {
	k.point(a)
	k.point(b)
	k.point(c)
	k.put("c\n")
}

// stroke draws a straight line.
func (k *ink) stroke(a, b page.Point) {
	k.point(a)
	k.put("m ")
	k.point(b)
	k.put("l S\n")
}

// polygon draws a closed path.
func (k *ink) polygon(corners []page.Point, what string) {
	for i, p := range corners {
		if i == 0 {
			k.move(p)
		} else {
			k.to(p)
		}
	}
	k.put("h ")
	k.put(what)
}

// text sets codes of the font selected, from a point on the base line.
func (k *ink) text(at page.Point, codes string) {
	k.fill(0)
	k.put("BT ")
	k.point(at)
	k.put("Td (")
	for i := range len(codes) {
		switch c := codes[i]; c {
		case '\\', '(', ')':
			k.b = append(k.b, '\\', c)
		case '\r':
			k.put(`\r`)
		default:
			k.b = append(k.b, c)
		}
	}
	k.put(") Tj ET\n")
}
