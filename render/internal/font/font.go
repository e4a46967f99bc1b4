// Package font measures and breaks text with the metrics of Liberation Sans,
// whose widths are those of Arial.
package font

import (
	"strings"
	"sync"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

const unitsPerEm = 2048

// face holds the advance widths of one font in units per em.
type face struct {
	latin [256]uint16
	font  *sfnt.Font
	other sync.Map // rune to uint16
}

var faces = sync.OnceValue(func() [2]*face {
	return [2]*face{newFace(liberationsansregular.TTF), newFace(liberationsansbold.TTF)}
})

func newFace(ttf []byte) *face {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		panic(err) // the font is embedded
	}
	out := &face{font: f}
	for r := range out.latin {
		out.latin[r] = advance(f, rune(r))
	}
	return out
}

func advance(f *sfnt.Font, r rune) uint16 {
	var b sfnt.Buffer
	g, err := f.GlyphIndex(&b, r)
	if err != nil {
		return 0
	}
	w, err := f.GlyphAdvance(&b, g, fixed.I(unitsPerEm), font.HintingNone)
	if err != nil {
		return 0
	}
	return uint16(w.Round())
}

func (f *face) width(r rune) int64 {
	if r < 256 && r >= 0 {
		return int64(f.latin[r])
	}
	if w, ok := f.other.Load(r); ok {
		return int64(w.(uint16))
	}
	w := advance(f.font, r)
	f.other.Store(r, w)
	return int64(w)
}

func pick(bold bool) *face {
	if bold {
		return faces()[1]
	}
	return faces()[0]
}

// Width returns the width of a text at a type size, both in EMU.
func Width(text string, size int64, bold bool) int64 {
	f, sum := pick(bold), int64(0)
	for _, r := range text {
		sum += f.width(r)
	}
	return sum * size / unitsPerEm
}

// Wrap breaks a paragraph into lines, the first no wider than first, the
// others no wider than rest, all in EMU.
func Wrap(text string, size int64, bold bool, first, rest int64) []string {
	var out []string
	room := first
	line := ""
	for _, word := range strings.Split(text, " ") {
		try := word
		if line != "" {
			try = line + " " + word
		}
		if Width(try, size, bold) <= room {
			line = try
			continue
		}
		if line != "" {
			out, room = append(out, line), rest
		}
		for Width(word, size, bold) > room && len([]rune(word)) > 1 {
			n := 1
			rs := []rune(word)
			for n < len(rs) && Width(string(rs[:n+1]), size, bold) <= room {
				n++
			}
			out, room = append(out, string(rs[:n])), rest
			word = string(rs[n:])
		}
		line = word
	}
	return append(out, line)
}
