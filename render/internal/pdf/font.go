package pdf

import (
	_ "embed" // the fonts

	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/render/internal/page"
)

// A document has up to four fonts: regular and bold of each family. Text in
// Windows-1252 is set in a font that was cut to it and compressed beforehand. A
// line with any other character is set in a font that holds all of Unicode's
// first plane; fpdf parses and cuts that one anew for each document, which
// takes several times as long as the rest of a page.
const (
	narrowFamily = "narrow"
	wideFamily   = "LiberationSans"
)

// The cut fonts: a definition as fpdf's AddFontFromBytes takes it, and the
// compressed font.
//
//go:generate go test -run ^TestFontsAreCurrent$ . -update
var (
	//go:embed fonts/regular.json
	regularDefinition []byte
	//go:embed fonts/regular.z
	regularFile []byte
	//go:embed fonts/bold.json
	boldDefinition []byte
	//go:embed fonts/bold.z
	boldFile []byte
)

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
		o.f.AddFontFromBytes(family, style, boldDefinition, boldFile)
	default:
		o.f.AddFontFromBytes(family, style, regularDefinition, regularFile)
	}
}
