package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"io"
	"os"
	"testing"
	"unicode"

	"github.com/go-pdf/fpdf"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/render/internal/font/cut"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// The fonts that are embedded are the whole ones cut to Windows-1252, or to the
// basic characters of it. They were compressed once: another release of Go may
// compress them otherwise.
func TestFontsAreCurrent(t *testing.T) {
	for _, x := range []struct {
		name        string
		bold, latin bool
	}{{"regular", false, false}, {"regular-latin", false, true}, {"bold", true, false}, {"bold-latin", true, true}} {
		definition, ttf := cutFont(t, x.bold, x.latin)
		if golden.Updating() {
			require.NoError(t, os.WriteFile("fonts/"+x.name+".json", definition, 0o644))
			require.NoError(t, os.WriteFile("fonts/"+x.name+".z", deflate(t, ttf), 0o644))
			continue
		}
		c := embeddedFont(x.bold, x.latin)
		require.JSONEq(t, string(definition), string(c.definition))
		r, err := zlib.NewReader(bytes.NewReader(c.file))
		require.NoError(t, err)
		got, err := io.ReadAll(r)
		require.NoError(t, err)
		require.True(t, bytes.Equal(ttf, got), x.name)
	}
}

// cutFont cuts a font to Windows-1252, or to the basic characters of it. The
// definition has the keys of fpdf's font files.
func cutFont(t *testing.T, bold, latin bool) (definition, ttf []byte) {
	t.Helper()
	var runes []rune
	widths := make([]int, 256)
	for code := ' '; code < 256; code++ {
		r := charmap.Windows1252.DecodeByte(byte(code))
		if r == undefined || unicode.IsControl(r) || !latin && !isBasic(r) {
			continue
		}
		runes = append(runes, r)
		widths[code] = int(font.Width(string(r), 2000, bold)+1) / 2 // rounded
	}
	whole := font.TTF(bold)
	ttf, err := cut.Cut(whole, runes)
	require.NoError(t, err)
	m := cut.Measure(whole)
	name, stem := "SOPKIT+LiberationSans", 88
	if bold {
		name, stem = name+"-Bold", 138
	}
	desc := fpdf.FontDescType{Ascent: m.Ascent, Descent: m.Descent, CapHeight: m.CapHeight,
		Flags: fpdf.FontFlagNonsymbolic, StemV: stem}
	desc.FontBBox.Xmin, desc.FontBBox.Ymin = m.Box[0], m.Box[1]
	desc.FontBBox.Xmax, desc.FontBBox.Ymax = m.Box[2], m.Box[3]
	definition, err = json.Marshal(map[string]any{
		"Tp": "TrueType", "Name": name, "Desc": desc, "Cw": widths, "File": name + ".z", "OriginalSize": len(ttf),
	})
	require.NoError(t, err)
	return definition, ttf
}

func deflate(t *testing.T, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := zlib.NewWriterLevel(&out, zlib.BestCompression)
	require.NoError(t, err)
	_, err = w.Write(data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.Bytes()
}
