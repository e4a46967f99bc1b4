package book

import (
	"cmp"
	"context"
	"iter"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// Lettering of the tables before the procedures.
const (
	bookTable     = 10 * page.PT
	contentsTable = 21 * page.PT / 2
	listTable     = 9 * page.PT

	less = page.PT / 2 // of the list, where a few lines would stand alone on a page
)

// The tables of contents and of procedures, whose rows lead to other pages.
const (
	contentsTableName = "isi"
	listTableName     = "sop"

	nameColumn  = "nama"
	placeColumn = "letak"
)

// contents arranges the table of contents: of each entry the mark, its name,
// and where it stands, which are pages or worksheets as head says.
func (b *Book) contents(ctx context.Context, list []entry, head string, places []string) (*page.Document, error) {
	wide := 10
	if head != pageHead {
		wide = 22 // for the longest name of a part without a number
	}
	t := forms.Table{Name: contentsTableName, Columns: []forms.Field{
		{Name: "no", Label: "No", Width: 5}, {Name: nameColumn, Label: "Isi", Width: 80 - wide},
		{Name: placeColumn, Label: head, Width: wide},
	}}
	var rows []forms.Values
	for i, e := range list {
		t.Fixed = append(t.Fixed, e.mark)
		rows = append(rows, forms.Values{nameColumn: {Text: e.name}, placeColumn: {Text: places[i]}})
	}
	f := &forms.Form{ID: "daftar-isi", Title: strings.ToUpper(contentsName), Kind: forms.Letter,
		Parts: []forms.Part{t}}
	d, err := b.front(ctx, f, forms.Values{t.Name: {Rows: rows}}, form.Options{Table: contentsTable})
	if err != nil {
		return nil, err
	}
	for _, p := range d.Pages {
		for c := range page.Of[*page.Cell](p) {
			unruled(c)
		}
		for c := range cellsOf(p, contentsTableName, placeColumn) {
			if head == pageHead {
				c.H = page.AlignEnd
			}
		}
	}
	d.Finish()
	return d, nil
}

// unruled takes the rules of a table off a cell: the head keeps a line under
// it, and the rows get dotted ones.
func unruled(c *page.Cell) {
	switch {
	case c.Border != page.BorderAll:
	case c.Shade > 0:
		c.Border, c.Shade, c.H = page.BorderBottom, 0, page.AlignStart
	default:
		c.Border, c.Edit().Leaders = 0, 1
	}
}

// Heads of the columns that tell where something stands.
const (
	pageHead  = "Halaman"
	sheetHead = "Lembar kerja"
)

// list arranges the table of procedures: where each stands, which are pages or
// worksheets as head says.
func (b *Book) list(ctx context.Context, head string, places []string) (*page.Document, error) {
	t := forms.Table{Name: listTableName, Columns: []forms.Field{
		{Name: "no", Label: "No", Width: 4}, {Name: "nomor", Label: "Nomor SOP", Width: 17},
		{Name: nameColumn, Label: "Nama SOP", Width: 27}, {Name: "pelaksana", Label: "Pelaksana", Width: 27},
		{Name: "waktu", Label: "Jumlah waktu", Width: 15}, {Name: placeColumn, Label: head, Width: 10},
	}}
	var rows []forms.Values
	for i := range b.m.Procedures {
		p := &b.m.Procedures[i]
		t.Fixed = append(t.Fixed, strconv.Itoa(i+1))
		rows = append(rows, forms.Values{
			"nomor": {Text: oneLine(p.Number)}, nameColumn: {Text: oneLine(p.Title)}, "pelaksana": {Text: roles(p)},
			"waktu": {Text: totalTime(p)}, placeColumn: {Text: places[i]},
		})
	}
	f := &forms.Form{ID: "daftar-sop", Title: "DAFTAR STANDAR OPERASIONAL PROSEDUR", Kind: forms.List,
		Parts: []forms.Part{forms.Paragraph{Scale: 85, Text: listNote}, t}}
	d, err := fitted(func(size page.EMU) (*page.Document, error) {
		return b.front(ctx, f, forms.Values{t.Name: {Rows: rows}}, form.Options{Table: size})
	}, listTable, listTable-less, listTable-2*less)
	if err != nil {
		return nil, err
	}
	for _, p := range d.Pages {
		for c := range cellsOf(p, listTableName, placeColumn) {
			c.H = page.AlignMiddle
		}
	}
	d.Finish()
	return d, nil
}

const listNote = "Jumlah waktu adalah jumlah waktu semua langkah yang menyebut waktu, masing-masing dihitung " +
	"satu kali; " +
	"satu hari kerja dihitung 7,5 jam. Tanda * berarti ada langkah tanpa waktu."

// roles are those who act in a step, in the order of their columns.
func roles(p *sop.Procedure) string {
	acts := map[string]bool{}
	for i := range p.Steps {
		for _, t := range p.Steps[i].Tasks {
			acts[t.Role] = true
		}
	}
	var names []string
	for _, r := range p.Roles {
		if acts[r.ID] {
			names = append(names, cmp.Or(oneLine(r.Name), r.ID))
		}
	}
	return strings.Join(names, ", ")
}

// totalTime is the time of all steps, marked where some state none.
func totalTime(p *sop.Procedure) string {
	t := p.TotalTime(sop.Calendar{})
	text := t.Text(sop.Calendar{}).ID
	if t.Unstated > 0 && t.High > 0 {
		text += " *"
	}
	return text
}

// cellsOf visits the cells of a column of a table.
func cellsOf(p *page.Page, table, column string) iter.Seq[*page.Cell] {
	return func(yield func(*page.Cell) bool) {
		for c := range page.Of[*page.Cell](p) {
			in := c.Has().Input
			if in != nil && in.Name.Field == table && in.Name.Column == column && !yield(c) {
				return
			}
		}
	}
}
