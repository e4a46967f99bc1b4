package workbook

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// look is what of the format of a cell changes what it shows.
type look struct {
	date   bool
	clock  bool   // a number is a time of day
	before string // what is written before a number
	after  string // and behind it
	struck bool   // all is struck out
}

// look finds out what a format of numbers and a font do.
func (s *styles) look(format, font int) look {
	l := look{struck: font < len(s.fonts) && s.fonts[font].struck}
	code, own := s.codes[format]
	switch {
	case !own:
		l.date = builtInDate(format)
		l.clock = format >= 18 && format <= 21
	case isDate(code):
		l.date = true
	case isClock(code):
		l.clock = true
	default:
		l.before, l.after = literals(code)
	}
	return l
}

// cell is what a cell of this look shows.
func (l look) cell(v cells.Value) Cell {
	c := Cell{Text: v.Text, Number: v.Number, Error: v.Error, Date: v.Number && l.date}
	switch {
	case v.Number && l.clock:
		c.Text = clock(v.Text)
	case v.Number:
		c.Text = l.before + v.Text + l.after
	}
	if v.Struck != "" {
		c.Text, c.Struck = v.Kept, v.Struck
	}
	if l.struck {
		c.Text, c.Struck = "", v.Text
	}
	return c
}

// clock writes a part of a day as hours and minutes, "7:30".
func clock(text string) string {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || n < 0 || n > 1<<20 {
		return text
	}
	minutes := int64(math.Round(n * 24 * 60))
	return fmt.Sprintf("%d:%02d", minutes/60, minutes%60)
}

// isClock reports whether a format shows hours.
func isClock(code string) bool {
	return strings.ContainsAny(bare(code), "hH") || strings.Contains(strings.ToLower(code), "[h")
}

// bare is a format without what it writes as it stands there.
func bare(code string) string {
	var out strings.Builder
	eachSign(code, func(sign byte, literal bool) {
		if !literal {
			out.WriteByte(sign)
		}
	})
	return out.String()
}

// literals are the words that a format writes before and behind a number, of
// its part for numbers over 0; none of one that shows a number otherwise.
func literals(code string) (before, after string) {
	code, _, _ = strings.Cut(code, ";")
	sides, side, plain := [2]strings.Builder{}, 0, true
	eachSign(code, func(sign byte, literal bool) {
		switch {
		case literal || sign == ' ':
			sides[side].WriteByte(sign)
		case strings.IndexByte("0#?.,", sign) >= 0:
			side = 1
		default:
			plain = false
		}
	})
	if !plain || side == 0 {
		return "", ""
	}
	return sides[0].String(), sides[1].String()
}

// eachSign calls with the bytes of a format: literal are those in quotes and
// after a backslash. What stands in brackets is left out, as is room for signs.
func eachSign(code string, do func(sign byte, literal bool)) {
	code = strings.ReplaceAll(code, "General", "0")
	for i := 0; i < len(code); i++ {
		switch c := code[i]; c {
		case '"', '[':
			end := map[byte]byte{'"': '"', '[': ']'}[c]
			for i++; i < len(code) && code[i] != end; i++ {
				if c == '"' {
					do(code[i], true)
				}
			}
		case '\\':
			if i++; i < len(code) {
				do(code[i], true)
			}
		case '_', '*':
			i++
		default:
			do(c, false)
		}
	}
}

// printed is the print area of a sheet.
func (r *reader) printed(sheet string) (out []Area) {
	for _, n := range r.list.Names {
		if n.Name != "_xlnm.Print_Area" {
			continue
		}
		for ref := range strings.SplitSeq(n.RefersTo, ",") {
			at := strings.LastIndexByte(ref, '!')
			if at < 0 || strings.ReplaceAll(strings.Trim(ref[:at], "'"), "''", "'") != sheet {
				continue
			}
			if a, ok := area([]byte(strings.TrimSpace(ref[at+1:]))); ok {
				out = append(out, a)
			}
		}
	}
	return out
}
