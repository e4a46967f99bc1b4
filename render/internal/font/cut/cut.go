// Package cut cuts TrueType fonts to some characters: those of Windows-1252 once
// and for all, by go:generate of package pdf, and the rarer ones of a document as
// it is written.
package cut

import (
	"encoding/binary"
	"fmt"
	"slices"

	"golang.org/x/image/font/sfnt"
)

// Cut returns a TrueType file with the glyphs of the given characters alone,
// without hints: the smallest that PDF takes. Characters the font has no glyph
// for are left out; glyph 0 is the box printed for them. The runes are at most
// U+FFFF. The error is that of a font that cannot be read.
func Cut(ttf []byte, runes []rune) ([]byte, error) {
	font, err := sfnt.Parse(ttf)
	if err != nil {
		return nil, fmt.Errorf("cut: %w", err)
	}
	c := cutter{src: tables(ttf), index: map[uint16]uint16{}}
	c.add(0)
	at := map[uint16]uint16{}
	var b sfnt.Buffer
	for _, r := range runes {
		g, err := font.GlyphIndex(&b, r)
		if err != nil {
			return nil, fmt.Errorf("cut: %U: %w", r, err)
		}
		if g != 0 {
			at[uint16(r)] = c.add(uint16(g))
		}
	}
	return c.file(at), nil
}

// cutter collects glyphs; they are numbered in the order they are added.
type cutter struct {
	src    map[string][]byte
	glyphs []uint16          // numbers in the whole font
	index  map[uint16]uint16 // number in the whole font to number here
}

func (c *cutter) add(glyph uint16) uint16 {
	if n, ok := c.index[glyph]; ok {
		return n
	}
	n := uint16(len(c.glyphs))
	c.index[glyph] = n
	c.glyphs = append(c.glyphs, glyph)
	return n
}

// outline returns the description of a glyph in the whole font; empty for a
// space.
func (c *cutter) outline(glyph uint16) []byte {
	loca, g := c.src["loca"], int(glyph)
	if be.Uint16(c.src["head"][50:]) == 0 {
		return c.src["glyf"][2*int(be.Uint16(loca[2*g:])) : 2*int(be.Uint16(loca[2*g+2:]))]
	}
	return c.src["glyf"][be.Uint32(loca[4*g:]):be.Uint32(loca[4*g+4:])]
}

// file puts the font together. The parts of compound glyphs are added while
// the list of glyphs is walked.
func (c *cutter) file(at map[uint16]uint16) []byte {
	var glyf []byte
	loca := be.AppendUint32(nil, 0)
	for i := 0; i < len(c.glyphs); i++ {
		glyf = append(glyf, c.unhinted(c.outline(c.glyphs[i]))...)
		for len(glyf)%4 != 0 {
			glyf = append(glyf, 0)
		}
		loca = be.AppendUint32(loca, uint32(len(glyf)))
	}
	post := slices.Clone(c.src["post"][:32])
	be.PutUint32(post, 0x30000) // without names of glyphs
	head, hhea, maxp := slices.Clone(c.src["head"]), slices.Clone(c.src["hhea"]), slices.Clone(c.src["maxp"])
	be.PutUint32(head[8:], 0)
	be.PutUint16(head[50:], 1) // long offsets in loca
	be.PutUint16(hhea[34:], uint16(len(c.glyphs)))
	be.PutUint16(maxp[4:], uint16(len(c.glyphs)))
	return assemble(map[string][]byte{
		"cmap": cmap(at), "glyf": glyf, "head": head, "hhea": hhea, "hmtx": c.hmtx(), "loca": loca, "maxp": maxp,
		"post": post,
	})
}

// hmtx lists advance and left bearing of each glyph.
func (c *cutter) hmtx() []byte {
	src, full := c.src["hmtx"], int(be.Uint16(c.src["hhea"][34:]))
	var out []byte
	for _, g := range c.glyphs {
		advance := 4 * min(int(g), full-1)
		bearing := 4*int(g) + 2
		if int(g) >= full {
			bearing = 4*full + 2*(int(g)-full)
		}
		out = append(out, src[advance:advance+2]...)
		out = append(out, src[bearing:bearing+2]...)
	}
	return out
}

// cmap maps characters to glyphs: one subtable for Windows, of format 4.
func cmap(at map[uint16]uint16) []byte {
	type segment struct{ first, last, glyph uint16 }
	var segments []segment
	for _, r := range sortedKeys(at) {
		if n := len(segments); n > 0 && segments[n-1].last+1 == r &&
			segments[n-1].glyph+(r-segments[n-1].first) == at[r] {
			segments[n-1].last = r
			continue
		}
		segments = append(segments, segment{r, r, at[r]})
	}
	segments = append(segments, segment{0xFFFF, 0xFFFF, 0})
	n := len(segments)
	out := words(0, 1, 3, 1, 0, 12, 4, 16+8*n, 0, 2*n)
	out = append(out, search(n, 2)...)
	for _, s := range segments {
		out = be.AppendUint16(out, s.last)
	}
	out = append(out, 0, 0)
	for _, s := range segments {
		out = be.AppendUint16(out, s.first)
	}
	for _, s := range segments {
		out = be.AppendUint16(out, s.glyph-s.first)
	}
	return append(out, make([]byte, 2*n)...)
}

var be = binary.BigEndian
