package xlsx

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
)

// celled returns a cell of a text as wide and as high as given.
func celled(text string, h page.Align, w, height page.EMU) *page.Cell {
	f := page.Font{Size: 8 * page.PT}
	c := page.Wrap(strings.Split(text, "\n"), f, w).Cell(f)
	c.H, c.Box = h, page.Rect{W: w, H: height}
	return c
}

// Lines under the first word of an item stand there in a worksheet's cell too,
// behind spaces of the same width.
func TestTextOfItemsHangs(t *testing.T) {
	c := celled("1. Peraturan Gubernur tentang tata naskah\n10. Lain", page.AlignStart, 30*page.MM, 0)
	require.Equal(t, "1. Peraturan\n    Gubernur tentang\n    tata naskah\n10. Lain", textOf(c))
	require.InDelta(t, c.Lines[1].Indent.MM(), page.Width("    ", c.Font).MM(), 0.05)
	plain := "Peraturan Gubernur tentang tata naskah"
	require.Equal(t, plain, textOf(celled(plain, page.AlignStart, 30*page.MM, 0)), "breaks by itself")
	short := "1. Satu\n2. Dua"
	require.Equal(t, short, textOf(celled(short, page.AlignStart, 30*page.MM, 0)))
}

// A centred text that would take fewer lines without padding is broken as it
// is printed.
func TestTextOfCentredCells(t *testing.T) {
	f := page.Font{Size: 8 * page.PT}
	tight := page.Width("Kepala Dinas", f) + 2*page.MM
	require.Equal(t, "Kepala\nDinas", textOf(celled("Kepala Dinas", page.AlignMiddle, tight, 0)))
	require.Equal(t, "Kepala Dinas", textOf(celled("Kepala Dinas", page.AlignMiddle, tight-2*page.MM, 0)),
		"breaks by itself")
	require.Equal(t, "Kepala Dinas", textOf(celled("Kepala Dinas", page.AlignMiddle, tight+2*page.MM, 0)), "one line")
}

// A text that fills its cell is centred, others stand as they are printed.
func TestUpright(t *testing.T) {
	full := page.TextHeight(2, 8*page.PT)
	ruled := celled("a\nb", page.AlignStart, 30*page.MM, full)
	ruled.Border = page.BorderAll
	require.Equal(t, page.AlignMiddle, upright(ruled))
	require.Equal(t, page.AlignMiddle, upright(celled("a", page.AlignStart, 30*page.MM, full/2)))
	require.Equal(t, page.AlignStart,
		upright(celled("a\nb", page.AlignStart, 30*page.MM, full)), "level with its number")
	require.Equal(t, page.AlignStart,
		upright(celled("a\nb", page.AlignStart, 30*page.MM, full+page.LineHeight(8*page.PT))))
	c := celled("a", page.AlignStart, 30*page.MM, full)
	c.V = page.AlignEnd
	require.Equal(t, page.AlignEnd, upright(c))

	lower := celled("a\nb", page.AlignStart, 30*page.MM, full)
	lower.Border = page.BorderLeft | page.BorderRight | page.BorderBottom
	require.Equal(t, page.AlignStart, upright(lower), "as high as the one beside it")
}
