package audit_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/audit"
)

// What page breaks part: pentagons stand in pairs, and no arrow runs across.
func TestPages(t *testing.T) {
	w := open(t, many())
	require.Greater(t, len(w.sheet.Pages), 1)
	require.Empty(t, audit.OverBreaks(w.sheet))
	require.Empty(t, audit.LonePentagons(w.sheet))

	w.replace(drawing, "<a:t>B</a:t>", "<a:t>XX</a:t>")
	require.Len(t, audit.LonePentagons(w.read()), 2, "one B and one XX")

	w = open(t, many())
	first, y := w.sheet.Pages[0], w.sheet.Pages[1].Top
	at := first.Arrows[0].Points[0]
	w.route(first.Arrows[0].Name, audit.Point{X: at.X, Y: y - audit.MM}, audit.Point{X: at.X, Y: y + 20*audit.MM})
	require.Len(t, audit.OverBreaks(w.read()), 1)
}

// Lettering and the room for a signature are those of the worksheet.
func TestLetteringAndSignature(t *testing.T) {
	w := open(t, sample())
	require.InDelta(t, 9, w.sheet.Lettering, 0)
	require.InDelta(t, 21, w.sheet.Signature, 1)
	require.Equal(t, 3, w.sheet.Legend, "capsule, box and diamond")
	require.Len(t, w.sheet.Lanes, 7)
	require.Len(t, w.sheet.Pages[0].Rules, 8)

	w.parts["xl/styles.xml"] = strings.ReplaceAll(w.parts["xl/styles.xml"], `<sz val="9"/>`, `<sz val="4.5"/>`)
	require.InDelta(t, 4.5, w.read().Lettering, 0)

	rows := regexp.MustCompile(`<row r="(\d+)" ht="[^"]*"`)
	w.parts[worksheet] = rows.ReplaceAllString(w.parts[worksheet], `<row r="$1" ht="72"`)
	require.InDelta(t, 4*25.4, w.read().Signature, 0.01, "four rows of an inch")
}

// A workbook that is none of ours is refused.
func TestReadRefuses(t *testing.T) {
	_, err := audit.Read([]byte("no workbook"))
	require.ErrorContains(t, err, "audit: ")

	w := open(t, sample())
	w.parts[worksheet] = strings.ReplaceAll(w.parts[worksheet], "mergeCells", "otherCells")
	_, err = audit.Read(w.bytes())
	require.ErrorIs(t, err, audit.ErrNoTable)

	w = open(t, sample())
	w.change(third, `<a:endCxn id="\d+"`, `<a:endCxn id="999"`)
	_, err = audit.Read(w.bytes())
	require.ErrorIs(t, err, audit.ErrDrawing)

	w = open(t, sample())
	w.anchor(box, 0, func(s string) string { return strings.Replace(s, `cNvPr id="`, `cNvPr id="2" old="`, 1) })
	_, err = audit.Read(w.bytes())
	require.ErrorIs(t, err, audit.ErrDrawing)
}
