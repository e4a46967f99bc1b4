package pdf

import (
	"strconv"

	"github.com/sopkit/sopkit/render/internal/page"
)

// ink writes what is drawn on a page, in the operators of PDF and points from
// the lower left corner. It remembers what the pen is set to, and says only
// what changes.
type ink struct {
	b []byte
	setting
	rules rules // not drawn yet
}

// setting is what is set on a page.
type setting struct {
	height    page.EMU    // of the page
	line      page.EMU    // width of lines; negative: unknown
	dash, gap page.EMU    // of lines; 0: whole
	grey      int         // of fillings and lettering, 0 to 255
	texting   bool        // within a block of text
	at        [2]hundreds // where the last line of the block begins
}

// begin begins a page.
func (k *ink) begin(p page.Paper) {
	k.b, k.rules = k.b[:0], k.rules.none()
	k.setting = setting{height: p.H, line: -1} // all else is as a page begins
}

func (k *ink) put(s string) { k.b = append(k.b, s...) }

// hundreds is a number of hundredths of a point.
type hundreds int64

// inHundreds rounds a length.
func inHundreds(e page.EMU) hundreds {
	const half = int64(page.PT) / 2
	n := int64(e) * 100
	if n < 0 {
		return hundreds(-((half - n) / int64(page.PT)))
	}
	return hundreds((n + half) / int64(page.PT))
}

// number writes a number in points, with a space behind it.
func (k *ink) number(n hundreds) {
	b := k.b
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	whole, rest := n/100, n%100
	if whole > 0 || rest == 0 {
		b = strconv.AppendInt(b, int64(whole), 10)
	}
	if rest != 0 {
		b = append(b, '.', byte('0'+rest/10))
		if rest%10 != 0 {
			b = append(b, byte('0'+rest%10))
		}
	}
	k.b = append(b, ' ')
}

func (k *ink) length(e page.EMU)      { k.number(inHundreds(e)) }
func (k *ink) point(p page.Point)     { k.length(p.X); k.length(k.height - p.Y) }
func (k *ink) pen(width page.EMU)     { k.dashes(width, 0, 0) }
func (k *ink) to(p page.Point)        { k.point(p); k.put("l\n") }
func (k *ink) stroke(a, b page.Point) { k.graphics(); k.segment(a, b); k.put(stroked) }

// dashes sets the width of lines, and the lengths of dashes and gaps.
func (k *ink) dashes(width, dash, gap page.EMU) {
	if width != k.line {
		k.line = width
		k.length(width)
		k.put("w\n")
	}
	if dash == k.dash && gap == k.gap {
		return
	}
	k.dash, k.gap = dash, gap
	k.put("[")
	if dash > 0 {
		k.length(dash)
		k.length(gap)
	}
	k.put("]0 d\n")
}

// fill sets the grey of fillings and lettering: 0 is black.
func (k *ink) fill(grey int) {
	if grey != k.grey {
		k.grey = grey
		k.number((hundreds(grey)*100 + 127) / 255)
		k.put("g\n")
	}
}

// What is done with a path.
const (
	stroked = "S\n"
	filled  = "f\n" // closes it
	both    = "B\n"
	closed  = "b\n" // as both
)

// graphics ends a block of text, in which nothing else is drawn.
func (k *ink) graphics() {
	if k.texting {
		k.texting = false
		k.put("ET\n")
	}
}

func (k *ink) rect(r page.Rect, what string) {
	k.graphics()
	k.point(page.Point{X: r.X, Y: r.Bottom()})
	k.length(r.W)
	k.length(r.H)
	k.put("re ")
	k.put(what)
}

// path begins a path through points.
func (k *ink) path(through []page.Point) {
	k.graphics()
	k.point(through[0])
	k.put("m\n")
	for _, p := range through[1:] {
		k.to(p)
	}
}

// segment adds a straight line to a path.
func (k *ink) segment(a, b page.Point) {
	k.point(a)
	k.put("m ")
	k.to(b)
}

// curve goes on to c, drawn towards a at first and coming from b at last.
func (k *ink) curve(a, b, c page.Point) {
	k.point(a)
	k.point(b)
	k.point(c)
	k.put("c\n")
}

// text sets codes of the font selected, from a point on the base line. Within a
// block of text places are told from the line before.
func (k *ink) text(at page.Point, codes string) {
	k.fill(0)
	if !k.texting {
		k.texting, k.at = true, [2]hundreds{}
		k.put("BT ")
	}
	x, y := inHundreds(at.X), inHundreds(k.height-at.Y)
	k.number(x - k.at[0])
	k.number(y - k.at[1])
	k.at = [2]hundreds{x, y}
	k.put("Td(")
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
	k.put(")Tj\n")
}
