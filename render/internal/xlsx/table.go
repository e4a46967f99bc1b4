package xlsx

import (
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/sop/sopfile/table"
)

// WriteTable writes the workbook of a plain table. Nothing is written when it
// fails.
func WriteTable(ctx context.Context, w io.Writer, t *table.Book) error {
	b := &tableBook{f: excelize.NewFile(), styles: map[tableStyle]int{}, changes: map[string]func([]byte) []byte{}}
	defer b.f.Close()
	for i := range t.Sheets {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := b.tableSheet(&t.Sheets[i], i); err != nil {
			return fmt.Errorf("xlsx: %w", err)
		}
	}
	b.f.SetActiveSheet(0)
	if err := saved(ctx, b.f, w, b.changes); err != nil {
		return fmt.Errorf("xlsx: %w", err)
	}
	return nil
}

// change has a part changed before it is saved, behind the changes noted so far.
func (b *tableBook) change(part string, how func([]byte) []byte) {
	before := b.changes[part]
	b.changes[part] = func(data []byte) []byte {
		if before != nil {
			data = before(data)
		}
		return how(data)
	}
}

// valued notes the text that the formula of a cell gives. excelize writes
// formulas without: whoever reads the workbook before Excel has opened it would
// find nothing there.
func (b *tableBook) valued(at, text string, sheet int) {
	b.change(sheetName(sheet), func(part []byte) []byte {
		from := bytes.Index(part, []byte(`<c r="`+at+`"`))
		const end = "</f>"
		to := bytes.Index(part[max(from, 0):], []byte(end))
		if from < 0 || to < 0 {
			return part
		}
		to += from + len(end)
		var value bytes.Buffer
		_ = xml.EscapeText(&value, []byte(text)) // a buffer takes all
		return slices.Concat(part[:to], []byte("<v>"), value.Bytes(), []byte("</v>"), part[to:])
	})
}

// sheetName is the part of a worksheet, counted from 0.
func sheetName(sheet int) string { return fmt.Sprintf("xl/worksheets/sheet%d.xml", sheet+1) }

// Heights of rows in points.
const (
	titleHeight = 22
	lineHeight  = 13
	mostHeight  = 409 // that Excel knows

	perDigit = 1.12 // letters of a text in the width of a digit
)

// heights makes rows as high as their texts need. The heights are not fixed: a
// row grows when more is written into it.
func (b *tableBook) heights(s *table.Sheet, sheet int) error {
	for r, row := range s.Rows {
		lines := 1
		for c := range row {
			if c < len(s.Widths) && (c > 0 || row[c].Style != table.Hint) && row[c].Style != table.Title {
				lines = max(lines, linesOf(row[c].Text, int(s.Widths[c]*perDigit)))
			}
		}
		height := float64(min(lines*lineHeight+2, mostHeight))
		if len(row) > 0 && row[0].Style == table.Title {
			height = titleHeight
		} else if lines == 1 {
			continue
		}
		if err := b.f.SetRowHeight(b.sheet, r+1, height); err != nil {
			return err
		}
	}
	b.change(sheetName(sheet), func(part []byte) []byte {
		return rowTag.ReplaceAllFunc(part, func(tag []byte) []byte { return fixedHeight.ReplaceAll(tag, nil) })
	})
	return nil
}

var (
	rowTag      = regexp.MustCompile(`<row r="([0-9]+)"[^>]*>`)
	fixedHeight = regexp.MustCompile(` customHeight="[^"]*"`)
)

// linesOf is about how many lines a text takes in a column of so many characters.
func linesOf(text string, width int) int {
	n := 0
	for _, line := range strings.Split(text, "\n") {
		n += max(1, (utf8.RuneCountInString(line)+width-1)/max(width, 1))
	}
	return n
}

// tableBook is the workbook of a plain table being written.
type tableBook struct {
	f       *excelize.File
	sheet   string // the worksheet begun
	styles  map[tableStyle]int
	changes map[string]func([]byte) []byte // of parts, by name
}

// tableStyle is a style, and whether the cell is in the first column.
type tableStyle struct {
	style table.Style
	first bool
}

// tableSheet writes a worksheet.
func (b *tableBook) tableSheet(s *table.Sheet, i int) error {
	b.sheet = s.Name
	if i == 0 {
		if err := b.f.SetSheetName(b.f.GetSheetName(0), s.Name); err != nil {
			return err
		}
	} else if _, err := b.f.NewSheet(s.Name); err != nil {
		return err
	}
	for c, width := range s.Widths {
		name, err := excelize.ColumnNumberToName(c + 1)
		if err != nil {
			return err
		}
		if err := b.f.SetColWidth(b.sheet, name, name, width); err != nil {
			return err
		}
	}
	for r := range s.Rows {
		for c := range s.Rows[r] {
			if err := b.tableCell(&s.Rows[r][c], c, r, i); err != nil {
				return err
			}
		}
	}
	if err := b.heights(s, i); err != nil {
		return err
	}
	for _, step := range []func(*table.Sheet) error{b.inView, b.drops, b.colours, b.onPaper} {
		if err := step(s); err != nil {
			return err
		}
	}
	return nil
}

// tableCell writes a cell of a worksheet, all counted from 0.
func (b *tableBook) tableCell(c *table.Cell, column, row, sheet int) error {
	if *c == (table.Cell{}) {
		return nil
	}
	at, err := excelize.CoordinatesToCellName(column+1, row+1)
	if err != nil {
		return err
	}
	switch {
	case c.Text == "":
	case c.Formula != "":
		b.valued(at, storable(c.Text), sheet)
		err = b.f.SetCellFormula(b.sheet, at, c.Formula)
	case c.Number:
		err = b.f.SetCellDefault(b.sheet, at, storable(c.Text))
	default:
		err = b.f.SetCellStr(b.sheet, at, storable(c.Text))
	}
	if err != nil {
		return err
	}
	if c.Note != "" {
		note := excelize.Comment{Cell: at, Author: "sopkit", Width: 260, Height: 90,
			Paragraph: []excelize.RichTextRun{{Text: c.Note, Font: &excelize.Font{Family: family, Size: 9}}}}
		if err := b.f.AddComment(b.sheet, note); err != nil {
			return err
		}
	}
	id, err := b.tableStyle(tableStyle{c.Style, column == 0})
	if err != nil {
		return err
	}
	return b.f.SetCellStyle(b.sheet, at, at, id)
}

// storable writes what no XML can hold as escape codes of SpreadsheetML.
func storable(text string) string {
	text = fillin.Literal(text)
	if !strings.ContainsFunc(text, unstorable) {
		return text
	}
	var out strings.Builder
	for _, r := range text {
		if unstorable(r) {
			fmt.Fprintf(&out, "_x%04X_", r)
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}

func unstorable(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' || r == 0xFFFE || r == 0xFFFF
}

// inView keeps the heads in view, and the columns on the left.
func (b *tableBook) inView(s *table.Sheet) error {
	if s.Head == 0 {
		return nil
	}
	at, err := excelize.CoordinatesToCellName(s.Left+1, s.Head+1)
	if err != nil {
		return err
	}
	pane := "bottomLeft"
	if s.Left > 0 {
		pane = "bottomRight"
	}
	return b.f.SetPanes(s.Name, &excelize.Panes{
		Freeze: true, XSplit: s.Left, YSplit: s.Head, TopLeftCell: at, ActivePane: pane,
	})
}
