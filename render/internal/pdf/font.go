package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"sync"

	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/render/internal/page"
)

// A document has up to four fonts: regular and bold of each family. Text in
// Windows-1252 is set in a font cut and compressed once for the process. A
// line with any other character is set in a font that holds all of Unicode's
// first plane; fpdf parses and cuts that one anew for each document, which
// takes several times as long as the rest of a page.
const (
	narrowFamily = "narrow"
	wideFamily   = "LiberationSans"
)

// cutFont is a font as fpdf's AddFontFromBytes takes it.
type cutFont struct{ definition, file []byte }

var (
	regularCut = sync.OnceValue(func() cutFont { return newCutFont("SOPKIT+LiberationSans", false) })
	boldCut    = sync.OnceValue(func() cutFont { return newCutFont("SOPKIT+LiberationSans-Bold", true) })
)

// newCutFont cuts the font to Windows-1252. The definition has the keys of
// fpdf's font files.
func newCutFont(name string, bold bool) cutFont {
	var runes []rune
	widths := make([]int, 256)
	for code := ' '; code < 256; code++ {
		if r := character(byte(code)); r != undefined {
			runes = append(runes, r)
			widths[code] = int(font.Width(string(r), 2000, bold)+1) / 2 // rounded
		}
	}
	ttf := font.Cut(bold, runes)
	m := font.Measure(bold)
	desc := fpdf.FontDescType{Ascent: m.Ascent, Descent: m.Descent, CapHeight: m.CapHeight, Flags: fpdf.FontFlagNonsymbolic, StemV: 88}
	if bold {
		desc.StemV = 138
	}
	desc.FontBBox.Xmin, desc.FontBBox.Ymin, desc.FontBBox.Xmax, desc.FontBBox.Ymax = m.Box[0], m.Box[1], m.Box[2], m.Box[3]
	definition, err := json.Marshal(map[string]any{
		"Tp": "TrueType", "Name": name, "Desc": desc, "Cw": widths, "File": name + ".z", "OriginalSize": len(ttf),
	})
	if err != nil {
		panic(err) // numbers and names alone
	}
	return cutFont{definition, deflate(ttf)}
}

func deflate(data []byte) []byte {
	var out bytes.Buffer
	w, err := zlib.NewWriterLevel(&out, zlib.BestCompression)
	if err == nil {
		_, err = w.Write(data)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic(err) // memory alone
	}
	return out.Bytes()
}

// setFont selects a font and adds it to the document when it is new there.
// Wide is for text outside Windows-1252.
func (o *writer) setFont(f page.Font, wide bool) {
	want := state{size: f.Size, bold: f.Bold, wide: wide}
	if want == o.now {
		return
	}
	o.now = want
	family, style := narrowFamily, ""
	if wide {
		family = wideFamily
	}
	if f.Bold {
		style = "B"
	}
	if want.size = 0; !o.added[want] {
		o.added[want] = true
		o.add(family, style, want)
	}
	o.f.SetFont(family, style, f.Size.PT())
}

func (o *writer) add(family, style string, s state) {
	switch {
	case s.wide:
		o.f.AddUTF8FontFromBytes(family, style, font.TTF(s.bold))
	case s.bold:
		o.f.AddFontFromBytes(family, style, boldCut().definition, boldCut().file)
	default:
		o.f.AddFontFromBytes(family, style, regularCut().definition, regularCut().file)
	}
}
