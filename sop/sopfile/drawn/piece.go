package drawn

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// piece is a text on a sheet, with all cells it stands in.
type piece struct {
	workbook.Area
	text string
	cell workbook.Cell
}

// texts are the texts of a sheet, row by row, left to right.
type texts struct {
	sheet    *workbook.Sheet
	pieces   []piece
	merged   map[cells.Place]workbook.Area // by the first cell
	from1904 bool                          // as workbook.Workbook has it
	heads    map[string]string             // what texts are the labels of in heads, as headLabel tells
	hidden   []piece                       // texts of which nothing is seen
	struck   []piece                       // texts that are struck out
}

// textsOf lists the texts of a sheet.
func textsOf(s *workbook.Sheet, from1904 bool) *texts {
	t := &texts{sheet: s, from1904: from1904, heads: map[string]string{}, merged: map[cells.Place]workbook.Area{}}
	for _, a := range s.Merged {
		t.merged[a.From] = a
	}
	for at, c := range s.Cells {
		own := piece{t.area(at), whole(strings.TrimRight(c.Text, " \n")), c}
		if c.Struck != "" {
			t.struck = append(t.struck, own)
		}
		switch {
		case strings.TrimSpace(c.Text) == "" || c.Error:
		case t.seen(own.Area):
			t.pieces = append(t.pieces, own)
		default:
			t.hidden = append(t.hidden, own)
		}
	}
	sortPieces(t.pieces)
	sortPieces(t.hidden)
	sortPieces(t.struck)
	return t
}

// sortPieces puts texts in the order of their cells, row by row.
func sortPieces(list []piece) {
	slices.SortStableFunc(list, func(a, b piece) int {
		return cmp.Or(a.From.Row-b.From.Row, a.From.Column-b.From.Column)
	})
}

// addBoxes adds the texts of text boxes that end over a row, as if they stood
// in the cells under them.
func (t *texts) addBoxes(last int) {
	s, n := t.sheet, len(t.pieces)
	for i := range s.Shapes {
		y := &s.Shapes[i]
		if text := strings.TrimSpace(y.Text); y.TextBox && text != "" && s.Rows.At(y.Box.Bottom-1) <= last {
			from := cells.Place{Column: s.Columns.At(y.Box.Left), Row: s.Rows.At(y.Box.Top)}
			to := cells.Place{Column: s.Columns.At(y.Box.Right - 1), Row: s.Rows.At(y.Box.Bottom - 1)}
			t.pieces = append(t.pieces, piece{Area: workbook.Area{From: from, To: to}, text: text})
		}
	}
	if len(t.pieces) > n {
		sortPieces(t.pieces)
	}
}

// area is what a cell is merged to, or the cell alone.
func (t *texts) area(at cells.Place) workbook.Area {
	if a, ok := t.merged[at]; ok {
		return a
	}
	return workbook.Area{From: at, To: at}
}

// headLabel is headLabel, once for each text.
func (t *texts) headLabel(text string) string {
	name, ok := t.heads[text]
	if !ok {
		name = headLabel(text)
		t.heads[text] = name
	}
	return name
}

// part is a range of columns and rows, both ends inside.
type part struct{ left, right, top, bottom int }

// all is everything on a sheet between two rows.
func all(top, bottom int) part { return part{1, 1 << 14, top, bottom} }

// has reports whether an area begins in the part.
func (p part) has(a workbook.Area) bool {
	return a.From.Column >= p.left && a.From.Column <= p.right && a.From.Row >= p.top && a.From.Row <= p.bottom
}

// in returns the pieces that begin in a part of the sheet.
func (t *texts) in(p part) []piece {
	from, _ := slices.BinarySearchFunc(t.pieces, p.top, func(x piece, row int) int { return x.From.Row - row })
	var out []piece
	for _, x := range t.pieces[from:] {
		if x.From.Row > p.bottom {
			break
		}
		if p.has(x.Area) {
			out = append(out, x)
		}
	}
	return out
}

// lastRow is the last row with a text; 0 for none.
func (t *texts) lastRow() int {
	if len(t.pieces) == 0 {
		return 0
	}
	return t.pieces[len(t.pieces)-1].From.Row
}

// lines returns the lines of pieces; of several in a row, such as a number and
// its text, the first lines are one.
func lines(pieces []piece) []string {
	var out []string
	row := 0
	for _, p := range pieces {
		own := strings.Split(p.text, "\n")
		if n := len(out); n > 0 && p.From.Row == row {
			out[n-1] = beside(out[n-1], own[0])
			own = own[1:]
		}
		row = p.From.Row
		out = append(out, own...)
	}
	return out
}

// beside is a line with what stands in the cell to its right.
func beside(line, more string) string {
	line = strings.TrimSpace(line)
	if number := strings.TrimRight(line, ".)"); loneMark.MatchString(line) && number == line && isNumber(number) {
		line += "."
	}
	return line + " " + squeeze(more)
}

func isNumber(text string) bool {
	_, err := strconv.Atoi(text)
	return err == nil
}

// cellName writes a place as Excel does: "C12".
func cellName(at cells.Place) string {
	name := ""
	for c := at.Column; c > 0; c = (c - 1) / 26 {
		name = string(rune('A'+(c-1)%26)) + name
	}
	return name + strconv.Itoa(at.Row)
}

// overlap reports whether two ranges have a track in common.
func overlap(a, b, c, d int) bool { return a <= d && c <= b }

// finding is a doubt about a place of a sheet.
func (t *texts) finding(at cells.Place, kind string, text sop.Text, values ...any) Finding {
	return Finding{Sheet: t.sheet.Name, Cell: cellName(at), Kind: kind, text: text.With(values...)}
}
