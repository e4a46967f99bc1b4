package table

import (
	"strconv"
	"strings"
	"time"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// mostDigits is how many digits of a number a cell keeps.
const mostDigits = 15

// read returns what a cell holds as a field of a kind has it, "" for a blank.
// An error of Excel and a number that has lost digits are told, and blank.
func (rd *reader) read(g *grid, row, column int, kind sop.FieldKind) string {
	v := g.values[cells.Place{Column: column, Row: row}]
	text := g.text(row, column)
	switch {
	case v.Error:
		rd.Add(rd.at(g, row, column), ErrCell, errorValue.With(text))
		return ""
	case v.Number && kind == sop.KindDate:
		return rd.date(text)
	case v.Number:
		return rd.number(g, row, column, text)
	case kind == sop.KindFlag && text == "1":
		return "ya" // a truth value of Excel
	case kind == sop.KindFlag && text == "0":
		return "tidak"
	}
	return text
}

// number writes a number without the exponent that the file may have.
func (rd *reader) number(g *grid, row, column int, text string) string {
	digits := strings.Trim(strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text), "0")
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return text
	}
	if exponent := strings.ContainsAny(text, "eE"); len(digits) > mostDigits || exponent && v >= 1e15 {
		rd.Add(rd.at(g, row, column), ErrCell, longNumber)
		return ""
	} else if exponent {
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return text
}

// Days of Excel: from 31 December 1899, with a 29 February 1900 that never was,
// or from 1 January 1904.
const (
	firstDay = 10_000    // 18 May 1927; less is no day but a year or a slip
	lastDay  = 2_958_465 // 31 December 9999
	days1904 = 1462
	isoDate  = "2006-01-02"
)

// date writes the number of a day as a date.
func (rd *reader) date(text string) string {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return text
	}
	if rd.from1904 {
		v += days1904
	}
	if v < firstDay || v > lastDay {
		return text
	}
	return time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(v)).Format(isoDate)
}

// node is a text of a cell.
func (rd *reader) node(g *grid, row, column int, text string) *source.Node {
	return &source.Node{Pos: rd.at(g, row, column), Text: Unquote(text)}
}

// lines is a list of what stands in one cell.
func (rd *reader) lines(g *grid, row, column int, text string) *source.Node {
	n := &source.Node{Pos: rd.at(g, row, column), IsList: true}
	for _, item := range items(text) {
		n.List = append(n.List, &source.Node{Pos: n.Pos, Text: item})
	}
	return n
}
