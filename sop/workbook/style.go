package workbook

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

// digits is how wide the digits of common fonts are, in parts of their size.
var digits = map[string]float64{
	"calibri": 0.507, "arial": 0.556, "times new roman": 0.5, "cambria": 0.554, "tahoma": 0.546, "verdana": 0.636,
	"segoe ui": 0.539, "bookman old style": 0.62, "arial narrow": 0.456, "courier new": 0.6, "aptos narrow": 0.49,
	"liberation sans": 0.556, "georgia": 0.614, "century gothic": 0.554, "trebuchet ms": 0.524,
}

// usualDigit is how wide a digit is, in pixels, of Calibri 11 and Arial 10.
const usualDigit = 7

// styles reads which formats of cells show dates, and the default font.
type styles struct {
	*reader
	inside  string         // the list being read: cellXfs, cellStyleXfs, fonts
	codes   map[int]string // own formats of numbers
	fonts   []font         // in order
	normal  int            // the font of the first style
	normals int            // styles read
}

type font struct {
	name   string
	size   float64 // points
	struck bool
}

// style reads the part of styles, if there is one.
func (r *reader) style() error {
	r.digit = usualDigit
	rels, err := r.p.Rels(r.ctx, r.p.Workbook)
	if err != nil {
		return err
	}
	for _, id := range slices.Sorted(maps.Keys(rels)) {
		x := rels[id]
		if x.Kind != "styles" || x.Out || !r.p.Has(x.Part) {
			continue
		}
		s := styles{reader: r, codes: map[int]string{}}
		if err := r.p.Scan(r.ctx, x.Part, s.mark); err != nil {
			return err
		}
		if s.normal < len(s.fonts) {
			r.digit = s.fonts[s.normal].digit()
		}
		return nil
	}
	return nil
}

// digit is how wide a digit of the font is in whole pixels, as Excel has it.
func (f font) digit() float64 {
	part, ok := digits[strings.ToLower(f.name)]
	if !ok || f.size <= 0 || f.size > 400 {
		return usualDigit
	}
	return max(1, math.Round(f.size*96/72*part))
}

func (s *styles) mark(x *xmlscan.Scanner, kind xmlscan.Kind) error {
	if kind == xmlscan.Text {
		return nil
	}
	name, start := string(x.Name()), kind == xmlscan.Start
	switch name {
	case "cellXfs", "cellStyleXfs", "fonts":
		s.inside = ""
		if start {
			s.inside = name
		}
	}
	if !start {
		return nil
	}
	number := func(attribute string) int {
		n, _ := strconv.Atoi(string(x.Attr(attribute)))
		return max(n, 0)
	}
	switch {
	case name == "numFmt" && len(s.codes) < 1<<16:
		s.codes[number("numFmtId")] = string(x.Attr("formatCode"))
	case name == "xf" && s.inside == "cellXfs":
		s.looks = append(s.looks, s.look(number("numFmtId"), number("fontId")))
	case name == "xf" && s.inside == "cellStyleXfs":
		if s.normals++; s.normals == 1 {
			s.normal = number("fontId")
		}
	case s.inside == "fonts":
		s.font(x, name)
	}
	return nil
}

func (s *styles) font(x *xmlscan.Scanner, name string) {
	last := len(s.fonts) - 1
	switch {
	case name == "font":
		s.fonts = append(s.fonts, font{})
	case name == "name" && last >= 0:
		s.fonts[last].name = string(x.Attr("val"))
	case name == "strike" && last >= 0:
		s.fonts[last].struck = len(x.Attr("val")) == 0 || on(x.Attr("val"))
	case name == "sz" && last >= 0:
		s.fonts[last].size, _ = strconv.ParseFloat(string(x.Attr("val")), 64)
	}
}

// builtInDate reports whether a format that Excel has by itself shows a date;
// those of the time of day do not.
func builtInDate(n int) bool {
	return n >= 14 && n <= 17 || n == 22 || n >= 27 && n <= 31 || n == 36 || n >= 50 && n <= 54 || n == 57 || n == 58
}

// isDate reports whether a format of its own shows days or years: letters in
// quotes, after a backslash and in brackets mean themselves or something else.
func isDate(code string) bool {
	inside, skip := byte(0), false
	for i := range len(code) {
		c := code[i]
		switch {
		case skip:
			skip = false
		case inside != 0:
			if c == inside {
				inside = 0
			}
		case c == '"':
			inside = '"'
		case c == '[':
			inside = ']'
		case c == '\\', c == '_', c == '*':
			skip = true
		case c == ';':
			return false
		case strings.IndexByte("dDyY", c) >= 0, strings.HasPrefix(strings.ToLower(code[i:]), "mmm"):
			return true
		}
	}
	return false
}
