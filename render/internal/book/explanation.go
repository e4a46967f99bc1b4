package book

import (
	"context"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/sheet"
	"github.com/sopkit/sopkit/sop"
)

// The table of symbols.
const (
	symbolTable   = "simbol"
	drawingColumn = "bentuk"
	meaningColumn = "arti"

	symbolRow = 12 // mm
)

// explained arranges the explanation of use: its passages, then the symbols.
func (b *Book) explained(ctx context.Context) (*page.Document, error) {
	w := text{form: &forms.Form{ID: "penjelasan", Title: "PENJELASAN PENGGUNAAN", Kind: forms.Letter}}
	heading := func(words string) string {
		return strings.ToUpper(forms.Letters.Of(len(w.form.Parts), len(b.o.Explanation)+2)) + " " + words
	}
	for _, p := range b.o.Explanation {
		s := forms.Section{Heading: heading(oneLine(p.Heading))}
		var items []string
		for _, t := range p.Texts {
			if p.Marks == forms.NoMarks {
				s.Parts = append(s.Parts, forms.Paragraph{Text: w.place(t)})
			} else {
				items = append(items, w.place(t))
			}
		}
		if len(items) > 0 {
			s.Parts = append(s.Parts, forms.Points{Marks: p.Marks, Items: items})
		}
		w.form.Parts = append(w.form.Parts, s)
	}
	list := b.symbols()
	t := forms.Table{Name: symbolTable, RowHeight: symbolRow, Columns: []forms.Field{
		{Name: "nama", Label: "Simbol", Width: 18}, {Name: drawingColumn, Label: "Bentuk", Width: 16},
		{Name: meaningColumn, Label: "Arti", Width: 46},
	}}
	var rows []forms.Values
	for _, k := range list {
		t.Fixed = append(t.Fixed, symbolNames[k])
		rows = append(rows, forms.Values{meaningColumn: {Text: k.Meaning()}})
	}
	place := w.place("") // makes the values, where no passage has
	delete(w.values, place[1:len(place)-1])
	w.values[symbolTable] = forms.Value{Rows: rows}
	w.form.Parts = append(w.form.Parts, forms.Section{Heading: heading("Simbol"), Parts: []forms.Part{t}})
	d, err := b.front(ctx, w.form, w.values, form.Options{Table: bookTable})
	if err != nil {
		return nil, err
	}
	drawSymbols(d, list)
	return printed(d), nil
}

// symbols are those that the procedures use, and always the pentagon, which any
// of them may need.
func (b *Book) symbols() []sop.Symbol {
	used := map[sop.Symbol]bool{sop.OffPage: true}
	for i := range b.m.Procedures {
		for _, k := range sheet.Legend(&b.m.Procedures[i], false) {
			used[k] = true
		}
	}
	var out []sop.Symbol
	for _, k := range sop.Symbols() {
		if used[k] {
			out = append(out, k)
		}
	}
	return out
}

// symbolNames are what the shapes are called.
var symbolNames = map[sop.Symbol]string{
	sop.Terminator: "Kapsul", sop.Process: "Kotak", sop.Decision: "Belah ketupat", sop.Document: "Dokumen",
	sop.Archive: "Segitiga", sop.OffPage: "Segi lima", sop.Arrow: "Anak panah",
	sop.DashedArrow: "Anak panah putus-putus",
}

// The size of symbols in the table.
const (
	symbolWidth  = 20 * page.MM
	symbolHeight = 8 * page.MM
	narrowSymbol = 9 * page.MM
	headLength   = 2 * page.MM
)

// drawSymbols puts the symbols into their cells.
func drawSymbols(d *page.Document, list []sop.Symbol) {
	id := 0
	for _, p := range d.Pages {
		var drawn []page.Item
		for c := range cellsOf(p, symbolTable, drawingColumn) {
			id++
			drawn = append(drawn, symbolIn(c.Box, list[c.Has().Input.Name.Number-1], id))
		}
		p.Items = append(p.Items, drawn...)
	}
}

// symbolIn is a symbol in the middle of a box.
func symbolIn(box page.Rect, k sop.Symbol, id int) page.Item {
	w, h := symbolWidth, symbolHeight
	kind := sheet.Shape(k)
	if kind == page.Triangle || kind == page.Pentagon {
		w = narrowSymbol
	}
	at := page.Rect{X: box.X + (box.W-w)/2, Y: box.Y + (box.H-h)/2, W: w, H: h}
	if kind == 0 {
		y := box.Center().Y
		return &page.Connector{ID: id, Head: headLength, Dashed: k == sop.DashedArrow, Name: symbolNames[k],
			Points: []page.Point{{X: at.X, Y: y}, {X: at.Right(), Y: y}}}
	}
	return &page.Symbol{ID: id, Kind: kind, Box: at, Name: symbolNames[k]}
}
