package xlsx_test

import (
	"testing"
	"time"

	"github.com/sopkit/sopkit/render/internal/layout"
	"github.com/sopkit/sopkit/sop"
)

const px = layout.Pixel

// small is a document of two pages made by hand: a title, a table head that
// the second page repeats, three steps with a cut arrow, a label and a logo.
func small(t testing.TB) *layout.Document {
	t.Helper()
	return &layout.Document{
		Title: "Surat <keluar> & \"masuk\"", Subject: "SOP", Author: "Panti", Sheet: "SOP", Created: time.Date(2019, 3, 4, 0, 0, 0, 0, time.UTC),
		Footer: layout.Footer{Left: "R&D 7", Right: "Halaman %d dari %n", Size: 7 * layout.PT},
		Pages:  []*layout.Page{smallFirst(t), smallSecond()},
	}
}

func smallPage() *layout.Page {
	return &layout.Page{
		Paper: layout.F4.Turned(true), Margin: layout.Margin{Top: 10 * layout.MM, Left: 10 * layout.MM, Bottom: 12 * layout.MM, Right: 10 * layout.MM},
		Cols: []layout.EMU{30 * px, 200 * px, 100 * px, 100 * px}, HeadAt: -1,
	}
}

func smallFirst(t testing.TB) *layout.Page {
	p := smallPage()
	p.Rows = []layout.EMU{40 * px, 20 * px, 60 * px, 80 * px}
	p.HeadAt, p.HeadRows = 1, 1
	p.Cells = []layout.Cell{{Col: 0, Row: 0, ColSpan: 4, RowSpan: 1, Text: "SOP\n=1+1", Font: font(11, true), H: layout.AlignMiddle, V: layout.AlignMiddle, Border: layout.BorderAll}}
	p.Cells = append(p.Cells, head(1)...)
	p.Cells = append(p.Cells, row(2, "1", "Menulis surat")...)
	p.Cells = append(p.Cells, row(3, "2", "Memeriksa <surat> & paraf")...)
	p.Symbols = []layout.Symbol{
		symbol(1, sop.Terminator, p, 2, 90, "Langkah 1, Staf, mulai atau selesai"),
		symbol(2, sop.Decision, p, 3, 160, "Langkah 2, Kasubbag TU, keputusan"),
		symbol(3, sop.OffPage, p, 2, 180, "Penghubung halaman A"),
	}
	p.Symbols[2].Text, p.Symbols[2].Font = "A", font(8, true)
	a, b, c := &p.Symbols[0], &p.Symbols[1], &p.Symbols[2]
	p.Connectors = []layout.Connector{
		arrow(5, a, layout.Right, b, layout.Top, "Panah dari langkah 1 ke langkah 2"),
		arrow(6, b, layout.Bottom, c, layout.Right, "Panah dari langkah 2 ke penghubung halaman A, Ya"),
	}
	at := b.Site(layout.Bottom)
	p.Labels = []layout.Label{{Box: layout.Rect{X: at.X + 2*px, Y: at.Y, W: 20 * px, H: 12 * px}, Text: "Ya & paraf", Font: font(8, false)}}
	p.Images = []layout.Image{{Box: layout.Rect{X: p.Margin.Left + 4*px, Y: p.Margin.Top + 4*px, W: 32 * px, H: 32 * px}, Data: picture(t, "png"), Type: "png", Name: "Logo"}}
	return p
}

func smallSecond() *layout.Page {
	p := smallPage()
	p.Rows, p.Repeat = []layout.EMU{20 * px, 100 * px}, 1
	p.Cells = append(head(0), row(1, "3", "Mengarsipkan")...)
	p.Symbols = []layout.Symbol{
		symbol(7, sop.Document, p, 2, 50, "Langkah 3, Staf, dokumen"),
		symbol(8, sop.Archive, p, 3, 90, "Langkah 3, Kasubbag TU, arsip"),
	}
	a, b := &p.Symbols[0], &p.Symbols[1]
	p.Connectors = []layout.Connector{arrow(9, a, layout.Bottom, b, layout.Left, "Panah dalam langkah 3")}
	return p
}

func font(pt layout.EMU, bold bool) layout.Font { return layout.Font{Size: pt * layout.PT, Bold: bold} }

func head(at int) []layout.Cell {
	var out []layout.Cell
	for i, text := range []string{"No", "Aktifitas", "Staf", "Kasubbag TU"} {
		out = append(out, layout.Cell{Col: i, Row: at, ColSpan: 1, RowSpan: 1, Text: text, Font: font(8, true), H: layout.AlignMiddle, V: layout.AlignMiddle, Border: layout.BorderAll, Shade: 20})
	}
	return out
}

func row(at int, no, text string) []layout.Cell {
	out := []layout.Cell{{Text: no, H: layout.AlignMiddle}, {Text: text}, {}, {}}
	for i := range out {
		c := &out[i]
		c.Col, c.Row, c.ColSpan, c.RowSpan = i, at, 1, 1
		c.Font, c.V, c.Border = font(8, false), layout.AlignMiddle, layout.BorderAll
	}
	return out
}

// symbol puts a symbol in the middle of a column, y pixels below the top.
func symbol(id int, kind sop.Symbol, p *layout.Page, col int, y layout.EMU, name string) layout.Symbol {
	x := p.Margin.Left
	for _, w := range p.Cols[:col] {
		x += w
	}
	return layout.Symbol{ID: id, Kind: kind, Name: name, Box: layout.Rect{X: x + p.Cols[col]/2 - 20*px, Y: p.Margin.Top + (y-10)*px, W: 40 * px, H: 20 * px}}
}

// arrow joins two symbols by a line with one bend.
func arrow(id int, a *layout.Symbol, from layout.Side, b *layout.Symbol, to layout.Side, name string) layout.Connector {
	u, v := a.Site(from), b.Site(to)
	bend := layout.Point{X: v.X, Y: u.Y}
	if from == layout.Top || from == layout.Bottom {
		bend = layout.Point{X: u.X, Y: v.Y}
	}
	return layout.Connector{ID: id, From: layout.End{Symbol: a.ID, Side: from}, To: layout.End{Symbol: b.ID, Side: to}, Points: []layout.Point{u, bend, v}, Head: true, Name: name}
}
