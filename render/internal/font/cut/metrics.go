package cut

// Metrics are the measures of a whole font, in thousandths of the type size.
type Metrics struct {
	Ascent, Descent, CapHeight int    // Descent is negative
	Box                        [4]int // left, bottom, right and top of all glyphs laid over each other
}

// Measure returns the font's metrics.
func Measure(ttf []byte) Metrics {
	t := tables(ttf)
	unitsPerEm := int(be.Uint16(t["head"][18:]))
	at := func(table string, offset int) int {
		return int(int16(be.Uint16(t[table][offset:]))) * 1000 / unitsPerEm
	}
	return Metrics{
		Ascent: at("hhea", 4), Descent: at("hhea", 6), CapHeight: at("OS/2", 88),
		Box: [4]int{at("head", 36), at("head", 38), at("head", 40), at("head", 42)},
	}
}
