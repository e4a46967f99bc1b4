package cut

import (
	"cmp"
	"maps"
	"math/bits"
	"slices"
)

// Flags of a part of a compound glyph.
const (
	wordArguments   = 1 << 0
	oneScale        = 1 << 3
	moreParts       = 1 << 5
	twoScales       = 1 << 6
	matrix          = 1 << 7
	hasInstructions = 1 << 8
)

// unhinted returns a glyph without its instructions, its parts renumbered.
func (c *cutter) unhinted(glyph []byte) []byte {
	if len(glyph) == 0 {
		return nil
	}
	contours := int(int16(be.Uint16(glyph)))
	if contours >= 0 {
		at := 10 + 2*contours
		n := int(be.Uint16(glyph[at:]))
		return slices.Concat(glyph[:at], []byte{0, 0}, glyph[at+2+n:])
	}
	out := slices.Clone(glyph)
	for at := 10; ; {
		flags := be.Uint16(out[at:])
		be.PutUint16(out[at:], flags&^hasInstructions)
		be.PutUint16(out[at+2:], c.add(be.Uint16(out[at+2:])))
		at += partLength(flags)
		if flags&moreParts == 0 {
			return out[:at]
		}
	}
}

func partLength(flags uint16) int {
	n := 6
	if flags&wordArguments != 0 {
		n = 8
	}
	switch {
	case flags&oneScale != 0:
		n += 2
	case flags&twoScales != 0:
		n += 4
	case flags&matrix != 0:
		n += 8
	}
	return n
}

// tables returns the tables of a TrueType file by name.
func tables(ttf []byte) map[string][]byte {
	out := map[string][]byte{}
	for i := range int(be.Uint16(ttf[4:])) {
		e := ttf[12+16*i:]
		at := be.Uint32(e[8:])
		out[string(e[:4])] = ttf[at : at+be.Uint32(e[12:])]
	}
	return out
}

// assemble writes tables as a TrueType file.
func assemble(tables map[string][]byte) []byte {
	n := len(tables)
	out := append([]byte{0, 1, 0, 0}, words(n)...)
	out = append(out, search(n, 16)...)
	var body []byte
	head := 0
	for _, name := range sortedKeys(tables) {
		data, at := tables[name], 12+16*n+len(body)
		if name == "head" {
			head = at
		}
		body = append(body, data...)
		for len(body)%4 != 0 {
			body = append(body, 0)
		}
		out = append(out, name...)
		out = be.AppendUint32(out, checksum(body[at-12-16*n:]))
		out = be.AppendUint32(out, uint32(at))
		out = be.AppendUint32(out, uint32(len(data)))
	}
	out = append(out, body...)
	be.PutUint32(out[head+8:], 0xB1B0AFBA-checksum(out))
	return out
}

// checksum adds up a file of whole words.
func checksum(data []byte) uint32 {
	var sum uint32
	for ; len(data) >= 4; data = data[4:] {
		sum += be.Uint32(data)
	}
	return sum
}

// search returns the three numbers that help to search n entries of a size.
func search(n, size int) []byte {
	log := bits.Len(uint(n)) - 1
	return words(size<<log, log, n*size-size<<log)
}

func words(values ...int) []byte {
	var out []byte
	for _, v := range values {
		out = be.AppendUint16(out, uint16(v))
	}
	return out
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
