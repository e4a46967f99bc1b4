package form

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// listName names the inputs of a list.
const listName = "daftar"

// listWidths are the characters a list's column of each kind is wide.
var listWidths = map[forms.FieldKind]int{
	forms.Text: 26, forms.LongText: 40, forms.Number: 9, forms.Date: 13, forms.Time: 8,
	forms.Choice: 16, forms.Ticks: 26, forms.Rupiah: 15, forms.NIP: 21, forms.NIK: 19,
}

// Column is a column of a list: a field under its head.
type Column struct {
	Head  string
	Name  string // unique
	Field forms.Field
}

// List arranges a worksheet to fill in: the columns after one that is empty but
// for its head "No", and rows for as many copies. It is no page to print: its
// columns are as wide as they need.
func List(f *forms.Form, columns []Column, rows int) (*page.Document, error) {
	paper, err := page.PaperNamed("A3")
	if err != nil {
		return nil, err
	}
	const mm, size = page.MM, 10 * page.PT
	columns = append([]Column{{Head: "No"}}, columns...)
	p := &page.Page{Paper: paper.Turned(true), HeadRows: 1,
		Margin: page.Margin{Top: 15 * mm, Left: 15 * mm, Bottom: 20 * mm, Right: 15 * mm}}
	head, wide := page.EMU(0), page.EMU(0)
	for i, x := range columns {
		width := 5
		if i > 0 {
			width = listWidths[x.Field.Kind]
		}
		bold := page.Font{Size: size, Bold: true}
		w := max(page.EMU(width)*size/2, page.WidestWord(x.Head, bold)+2*page.PadX+page.Pixel)
		w = (w/page.Pixel + 1) * page.Pixel
		c := cell(x.Head, bold, w)
		c.Text = x.Head // Excel breaks it itself
		c.Col, c.ColSpan, c.RowSpan = i, 1, 1
		c.H, c.V, c.Border, c.Shade = page.AlignMiddle, page.AlignMiddle, page.BorderAll, listShade
		head, wide = max(head, textHeight(len(c.Lines), size)), wide+w
		p.Cols, p.Items = append(p.Cols, w), append(p.Items, &c)
	}
	p.Rows = append(p.Rows, head)
	for row := 1; row <= rows; row++ {
		p.Rows = append(p.Rows, textHeight(1, size))
		for i, x := range columns {
			p.Items = append(p.Items, listCell(x, i, row))
		}
	}
	d := &page.Document{Title: f.Title, Subject: "Daftar isian", Sheet: "Daftar", Form: listName + " " + f.ID,
		Grows: true, Footer: page.NewFooter(f.Title, wide), Pages: []*page.Page{p}}
	d.Finish()
	return d, nil
}

const listShade = 24 // of the head

// listCell is a cell to fill in, or the number of its row.
func listCell(of Column, column, row int) *page.Cell {
	x := of.Field
	c := &page.Cell{Col: column, Row: row, ColSpan: 1, RowSpan: 1, Font: page.Font{Size: 10 * page.PT}}
	c.V, c.Border = page.AlignMiddle, page.BorderAll
	if column == 0 {
		return c
	}
	kind := inputKinds[x.Kind]
	in := &page.Input{
		Name: page.Name{Field: listName, Number: row, Column: of.Name}, Kind: kind, Options: slices.Clone(x.Options),
		Hint: x.Hint, Short: true,
	}
	if x.Kind == forms.Ticks {
		in.Options, in.Hint = nil, "beberapa pilihan, dipisah titik koma: "+strings.Join(x.Options, "; ")
	}
	c.More = &page.More{Input: in}
	return c
}
