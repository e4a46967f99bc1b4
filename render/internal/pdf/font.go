package pdf

import (
	_ "embed" // the fonts
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"github.com/go-pdf/fpdf"

	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/render/internal/font/cut"
	"github.com/sopkit/sopkit/render/internal/page"
)

// Text in Windows-1252 is set in fonts that were cut to it and compressed
// beforehand: to the basic characters alone where a document has no others, so
// that its file is small. All other characters of a document are set in fonts
// that are cut to them as it is written: fpdf's own road to them parses the
// whole font for each document, which takes several times as long as the rest
// of a page.
const family = "sopkit"

// embedded is a font that was cut: a definition as fpdf's AddFontFromBytes takes
// it, and the font compressed.
type embedded struct{ definition, file []byte }

// The cut fonts.
//
//go:generate go test -run ^TestFontsAreCurrent$ . -update
var (
	//go:embed fonts/regular.json
	regularDefinition []byte
	//go:embed fonts/regular.z
	regularFile []byte
	//go:embed fonts/regular-latin.json
	regularLatinDefinition []byte
	//go:embed fonts/regular-latin.z
	regularLatinFile []byte
	//go:embed fonts/bold.json
	boldDefinition []byte
	//go:embed fonts/bold.z
	boldFile []byte
	//go:embed fonts/bold-latin.json
	boldLatinDefinition []byte
	//go:embed fonts/bold-latin.z
	boldLatinFile []byte
)

// embeddedFont returns the font of a weight: with all characters of
// Windows-1252, or with the basic ones.
func embeddedFont(bold, latin bool) embedded {
	switch {
	case bold && latin:
		return embedded{boldLatinDefinition, boldLatinFile}
	case bold:
		return embedded{boldDefinition, boldFile}
	case latin:
		return embedded{regularLatinDefinition, regularLatinFile}
	}
	return embedded{regularDefinition, regularFile}
}

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
	c := embeddedFont(s.bold, o.letters[weight(s.bold)].latin)
	if s.number > 0 {
		var err error
		if c, err = o.cut(s); err != nil {
			return err
		}
	}
	o.f.AddFontFromBytes(name, style, c.definition, c.file)
	return nil
}

// cut makes a font of rare characters. A character without a glyph is set as
// the box that stands for it, and read as itself.
func (o *writer) cut(s state) (embedded, error) {
	all, err := descriptions()
	if err != nil {
		return embedded{}, err
	}
	d, runes := all[weight(s.bold)], o.letters[weight(s.bold)].of(s.number)
	ttf, err := cut.Cut(font.TTF(s.bold), runes)
	if err != nil {
		return embedded{}, err
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
	info, err := json.Marshal(d)
	if err != nil {
		return embedded{}, err
	}
	file, err := deflated(ttf)
	return embedded{info, file}, err
}
