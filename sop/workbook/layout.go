package workbook

import (
	"bytes"
	"math"
	"strconv"

	"github.com/sopkit/sopkit/sop/workbook/cells"
	"github.com/sopkit/sopkit/sop/workbook/guard"
	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

const (
	pixel = 9525  // EMU
	point = 12700 // EMU
)

// maxUnknown is how many formulas without a value are told apart.
const maxUnknown = 1000

// layout reads a worksheet but for what stands in its cells.
type layout struct {
	*reader
	part  string
	sheet *Sheet
	texts map[cells.Place]cells.Value

	at      cells.Place
	looks   map[cells.Place]look // what is special of the formats of cells with a text
	breaks  bool                 // inside the breaks between rows
	drawing string               // relationship of the drawing
	old     string               // and of that of older versions of Excel
}

func (l *layout) read() error {
	l.looks = map[cells.Place]look{}
	l.sheet.Columns = Tracks{usual: l.width(0)}
	l.sheet.Rows = Tracks{usual: 15 * point}
	return l.p.Scan(l.ctx, l.part, l.mark)
}

func (l *layout) mark(s *xmlscan.Scanner, kind xmlscan.Kind) error {
	if kind == xmlscan.Text {
		return nil
	}
	start := kind == xmlscan.Start
	name := string(s.Name())
	if name == "rowBreaks" {
		l.breaks = start
	}
	if !start {
		return nil
	}
	switch name {
	case "sheetFormatPr":
		l.format(s)
	case "col":
		l.column(s)
	case "row":
		l.row(s)
	case "c":
		l.at.Column, _, _ = guard.Cell(s.Attr("r"), l.at.Column, l.at.Row)
		n, _ := strconv.Atoi(string(s.Attr("s")))
		if _, full := l.texts[l.at]; full && n > 0 && n < len(l.reader.looks) && l.reader.looks[n] != (look{}) {
			l.looks[l.at] = l.reader.looks[n]
		}
	case "f":
		if _, full := l.texts[l.at]; !full && len(l.sheet.Unknown) < maxUnknown {
			l.sheet.Unknown = append(l.sheet.Unknown, l.at)
		}
	case "mergeCell":
		if a, ok := area(s.Attr("ref")); ok {
			l.sheet.Merged = append(l.sheet.Merged, a)
		}
	case "brk":
		if n, ok := guard.Number(s.Attr("id"), 0); ok && l.breaks {
			l.sheet.Breaks = append(l.sheet.Breaks, n+1)
		}
	case "drawing":
		l.drawing = string(s.Attr("id"))
	case "legacyDrawing":
		l.old = string(s.Attr("id"))
	}
	return nil
}

// format reads the sizes of tracks that are not written.
func (l *layout) format(s *xmlscan.Scanner) {
	if w, ok := decimal(s.Attr("defaultColWidth")); ok {
		l.sheet.Columns.usual = l.width(w)
	} else if base, ok := decimal(s.Attr("baseColWidth")); ok {
		l.sheet.Columns.usual = l.usual(base)
	}
	if h, ok := decimal(s.Attr("defaultRowHeight")); ok {
		l.sheet.Rows.usual = height(h)
	}
	if on(s.Attr("zeroHeight")) {
		l.sheet.Rows.usual = 0
	}
}

// column reads the width of some columns side by side.
func (l *layout) column(s *xmlscan.Scanner) {
	first, _ := guard.Number(s.Attr("min"), 0)
	last, _ := guard.Number(s.Attr("max"), 0)
	size := l.sheet.Columns.usual
	if w, ok := decimal(s.Attr("width")); ok {
		size = l.width(w)
	}
	if on(s.Attr("hidden")) {
		size = 0
	}
	if first > 0 {
		l.sheet.Columns.add(first, min(last, 1<<14), size)
	}
}

// row reads the height of a row.
func (l *layout) row(s *xmlscan.Scanner) {
	l.at.Row, _ = guard.Number(s.Attr("r"), l.at.Row)
	l.at.Column = 0
	size := l.sheet.Rows.usual
	if h, ok := decimal(s.Attr("ht")); ok {
		size = height(h)
	}
	if on(s.Attr("hidden")) {
		size = 0
	}
	l.sheet.Rows.add(l.at.Row, l.at.Row, size)
}

// width is that of a column of so many digits of the default font, as Excel
// shows it: whole pixels. 0 means what Excel takes for columns without a width.
func (l *layout) width(digits float64) int64 {
	if digits <= 0 {
		return l.usual(8)
	}
	part := math.Trunc(128 / l.digit)
	return int64(math.Trunc((256*digits+part)/256*l.digit)) * pixel
}

// usual is the width of a column without one: so many digits, and room beside
// them, up to a multiple of eight pixels.
func (l *layout) usual(digits float64) int64 {
	return int64(math.Ceil((digits*l.digit+5)/8)) * 8 * pixel
}

func height(points float64) int64 { return int64(math.Round(points * point)) }

// decimal reads a number of at most some thousands, as sizes of tracks are.
func decimal(text []byte) (float64, bool) {
	f, err := strconv.ParseFloat(string(text), 64)
	return f, err == nil && f >= 0 && f < 10_000
}

// on reads a truth value.
func on(text []byte) bool { return string(text) == "1" || string(text) == "true" }

// area reads a range, "A1:C2", or a cell.
func area(ref []byte) (Area, bool) {
	first, last, two := bytes.Cut(ref, []byte(":"))
	if !two {
		last = first
	}
	from, ok := cellPlace(first)
	to, too := cellPlace(last)
	if !ok || !too {
		return Area{}, false
	}
	return Area{
		cells.Place{Column: min(from.Column, to.Column), Row: min(from.Row, to.Row)},
		cells.Place{Column: max(from.Column, to.Column), Row: max(from.Row, to.Row)},
	}, true
}

func cellPlace(ref []byte) (cells.Place, bool) {
	column, row, ok := guard.Cell(bytes.ReplaceAll(ref, []byte("$"), nil), 0, 0)
	return cells.Place{Column: column, Row: row}, ok && ref != nil
}
