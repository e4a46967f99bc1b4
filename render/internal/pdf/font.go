package pdf

import (
	_ "embed" // the fonts
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/render/internal/font/cut"
	"github.com/sopkit/sopkit/render/internal/page"
)

// Text in Windows-1252 is set in a font that was cut to it and compressed
// beforehand. All other characters of a document are set in fonts that are cut
// to them as it is written: fpdf's own road to them parses the whole font for
// each document, which takes several times as long as the rest of a page.
const family = "sopkit"

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

// definition is what fpdf has to know of a font; the keys are its own.
type definition struct {
	Tp, Name     string
	Desc         fpdf.FontDescType
	Cw           []int // widths by code, in thousandths
	Diff         string
	File         string
	OriginalSize int
}

// descriptions are the measures of the whole font, regular and bold.
var descriptions = sync.OnceValues(func() ([2]definition, error) {
	var out [2]definition
	for i, data := range [][]byte{regularDefinition, boldDefinition} {
		if err := json.Unmarshal(data, &out[i]); err != nil {
			return out, err
		}
	}
	return out, nil
})

// The codes of a font that is cut for a document.
const (
	firstCode = 32
	codes     = 256 - firstCode
)

// rare are the characters of a document outside Windows-1252, by weight, in
// order. The font n, from 1, has the n-th 224 of them.
type rare struct{ regular, bold []rune }

func (r *rare) list(bold bool) *[]rune {
	if bold {
		return &r.bold
	}
	return &r.regular
}

// place returns the font of a character, from 1, and its code there.
func (r *rare) place(c rune, bold bool) (font int, code byte) {
	i, _ := slices.BinarySearch(*r.list(bold), c)
	return 1 + i/codes, byte(firstCode + i%codes)
}

// rareOf collects the characters of a document outside Windows-1252.
func rareOf(d *page.Document) rare {
	var out rare
	add := func(lines []page.Line, f page.Font) {
		for i := range lines {
			if _, ok := encode(lines[i].Text); ok {
				continue
			}
			list := out.list(f.Bold)
			for _, c := range basic(lines[i].Text) {
				if _, ok := codeOf(c); !ok {
					*list = append(*list, c)
				}
			}
		}
	}
	for _, p := range d.Pages {
		for lines, font := range p.Texts() {
			add(lines, font)
		}
		for i := range p.Edge {
			add([]page.Line{p.Edge[i].Line}, p.Edge[i].Font)
		}
	}
	for _, list := range []*[]rune{&out.regular, &out.bold} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	return out
}

// setFont selects a font and adds it to the document when it is new there.
// Number 0 is that of Windows-1252, the others are those of rare characters.
func (o *writer) setFont(f page.Font, number int) error {
	want := state{size: f.Size, bold: f.Bold, number: number}
	if want == o.now {
		return nil
	}
	o.now = want
	name, style := family, ""
	if number > 0 {
		name = fmt.Sprint(family, number)
	}
	if f.Bold {
		style = "B"
	}
	if want.size = 0; !o.added[want] {
		o.added[want] = true
		if err := o.add(name, style, want); err != nil {
			return fmt.Errorf("pdf: %w", err)
		}
	}
	o.flush()
	o.f.SetFont(name, style, f.Size.PT())
	return nil
}

func (o *writer) add(name, style string, s state) error {
	switch {
	case s.number > 0:
		definition, file, err := o.cut(s)
		if err != nil {
			return err
		}
		o.f.AddFontFromBytes(name, style, definition, file)
	case s.bold:
		o.f.AddFontFromBytes(name, style, boldDefinition, boldFile)
	default:
		o.f.AddFontFromBytes(name, style, regularDefinition, regularFile)
	}
	return nil
}

// cut makes a font of rare characters. A character without a glyph is set as
// the box that stands for it, and read as itself.
func (o *writer) cut(s state) (info, file []byte, err error) {
	all, err := descriptions()
	if err != nil {
		return nil, nil, err
	}
	d := all[0]
	if s.bold {
		d = all[1]
	}
	runes := *o.rare.list(s.bold)
	runes = runes[(s.number-1)*codes:]
	runes = runes[:min(codes, len(runes))]
	ttf, err := cut.Cut(font.TTF(s.bold), runes)
	if err != nil {
		return nil, nil, err
	}
	d.Cw = make([]int, 256)
	var names strings.Builder
	fmt.Fprint(&names, firstCode)
	for i, r := range runes {
		d.Cw[firstCode+i] = int(font.Width(string(r), 2000, s.bold)+1) / 2
		fmt.Fprintf(&names, " /uni%04X", r)
	}
	d.Name += fmt.Sprintf("-%d", s.number)
	d.File, d.Diff, d.OriginalSize = d.Name+".z", names.String(), len(ttf)
	if info, err = json.Marshal(d); err != nil {
		return nil, nil, err
	}
	file, err = deflated(ttf)
	return info, file, err
}
