package cut

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// The tables of a font cut to a few letters, those of outlines by their sizes,
// the others in hexadecimal.
func TestGoldenOfTables(t *testing.T) {
	var out strings.Builder
	for _, text := range []string{"A", "ABCé→"} {
		ttf := cutTo(t, true, []rune(text))
		fmt.Fprintf(&out, "%s: % x\n", text, ttf[:12])
		for i := range int(be.Uint16(ttf[4:])) {
			e := ttf[12+16*i:]
			at, size := be.Uint32(e[8:]), be.Uint32(e[12:])
			fmt.Fprintf(&out, "%s at %d, %d bytes", e[:4], at, size)
			switch string(e[:4]) {
			case "cmap", "head", "hhea", "hmtx", "loca", "maxp", "post":
				fmt.Fprintf(&out, ": % x", ttf[at:at+size])
			}
			out.WriteString("\n")
		}
	}
	golden.Same(t, "tables.golden", out.String())
}
