package xlsx_test

import (
	"slices"
	"testing"
	"time"

	"github.com/sopkit/sopkit/render/internal/page"
)

const px = page.Pixel

// small is a document of two pages made by hand: a title, a table head that
// the second page repeats, three steps with a cut arrow, a dashed one, words in
// symbols, a label and a logo.
func small(t testing.TB) *page.Document {
	t.Helper()
	return &page.Document{
		Title: "Surat <keluar> & \"masuk\"", Subject: "SOP", Author: "Panti", Sheet: "SOP",
		Created: time.Date(2019, 3, 4, 0, 0, 0, 0, time.UTC),
		Footer:  page.Footer{Left: "R&D 7", Right: "Halaman %d dari %n", Size: 7 * page.PT},
		Pages:   []*page.Page{smallFirst(t), smallSecond()},
	}
}

func smallPage() *page.Page {
	paper, _ := page.PaperNamed("F4")
	return &page.Page{
		Paper:  paper.Turned(true),
		Margin: page.Margin{Top: 10 * page.MM, Left: 10 * page.MM, Bottom: 12 * page.MM, Right: 10 * page.MM},
		Cols:   []page.EMU{30 * px, 200 * px, 100 * px, 100 * px}, HeadAt: -1,
	}
}

func smallFirst(t testing.TB) *page.Page {
	p := smallPage()
	p.Rows = []page.EMU{40 * px, 20 * px, 60 * px, 80 * px}
	p.HeadAt, p.HeadRows = 1, 1
	cells := []*page.Cell{{Col: 0, Row: 0, ColSpan: 4, RowSpan: 1, Text: "SOP\n=1+1", Font: font(11, true),
		H: page.AlignMiddle, V: page.AlignMiddle, Border: page.BorderAll}}
	cells = slices.Concat(cells, head(1), row(2, "1", "Menulis surat"), row(3, "2", "Memeriksa <surat> & paraf"))
	a := symbol(1, page.Capsule, p, 2, 90, "Langkah 1, Staf, mulai atau selesai")
	b := symbol(2, page.Diamond, p, 3, 160, "Langkah 2, Kasubbag TU, keputusan")
	c := symbol(3, page.Pentagon, p, 2, 180, "Penghubung halaman A")
	c.Text, c.Font = "A", font(8, true)
	at := b.Site(page.Bottom)
	fill(p, &page.Band{
		Cells: cells,
		Images: []*page.Image{{Box: page.Rect{X: p.Margin.Left + 4*px, Y: p.Margin.Top + 4*px, W: 32 * px, H: 32 * px},
			Data: picture(t, "png"), Type: "png", Name: "Logo"}},
		Connectors: []*page.Connector{
			arrow(5, a, page.Right, b, page.Top, "Panah dari langkah 1 ke langkah 2"),
			arrow(6, b, page.Bottom, c, page.Right, "Panah dari langkah 2 ke penghubung halaman A, Ya"),
		},
		Symbols: []*page.Symbol{a, b, c},
		Labels: []*page.Label{{Box: page.Rect{X: at.X + 2*px, Y: at.Y, W: 20 * px, H: 12 * px}, Text: "Ya & paraf",
			Font: font(8, false)}},
	})
	return p
}

func smallSecond() *page.Page {
	p := smallPage()
	p.Rows, p.Repeat = []page.EMU{20 * px, 100 * px}, 1
	a := symbol(7, page.Wave, p, 2, 50, "Langkah 3, Staf, dokumen")
	b := symbol(8, page.Triangle, p, 3, 90, "Langkah 3, Kasubbag TU, arsip")
	a.Text, a.Font = "Arsip\nsurat", font(6, false)
	dashed := arrow(9, a, page.Bottom, b, page.Left, "Panah dalam langkah 3")
	dashed.Dashed = true
	fill(p, &page.Band{
		Cells: slices.Concat(head(0), row(1, "3", "Mengarsipkan")), Symbols: []*page.Symbol{a, b},
		Connectors: []*page.Connector{dashed},
	})
	return p
}

// fill puts things at their places on a page on it, in drawing order.
func fill(p *page.Page, b *page.Band) {
	margin := p.Margin
	b.Rows, p.Margin = p.Rows, page.Margin{}
	b.On(p)
	p.Margin = margin
}

// nth returns an item of a kind, from 0.
func nth[T page.Item](p *page.Page, n int) T { return slices.Collect(page.Of[T](p))[n] }

func font(pt page.EMU, bold bool) page.Font { return page.Font{Size: pt * page.PT, Bold: bold} }

func head(at int) []*page.Cell {
	var out []*page.Cell
	for i, text := range []string{"No", "Aktifitas", "Staf", "Kasubbag TU"} {
		out = append(out,
			&page.Cell{Col: i, Row: at, ColSpan: 1, RowSpan: 1, Text: text, Font: font(8, true), H: page.AlignMiddle,
				V: page.AlignMiddle, Border: page.BorderAll, Shade: 20})
	}
	return out
}

func row(at int, no, text string) []*page.Cell {
	out := []*page.Cell{{Text: no, H: page.AlignMiddle}, {Text: text}, {}, {}}
	for i, c := range out {
		c.Col, c.Row, c.ColSpan, c.RowSpan = i, at, 1, 1
		c.Font, c.V, c.Border = font(8, false), page.AlignMiddle, page.BorderAll
	}
	return out
}

// symbol puts a symbol in the middle of a column, y pixels below the top.
func symbol(id int, kind page.Shape, p *page.Page, col int, y page.EMU, name string) *page.Symbol {
	x := p.Margin.Left
	for _, w := range p.Cols[:col] {
		x += w
	}
	return &page.Symbol{ID: id, Kind: kind, Name: name,
		Box: page.Rect{X: x + p.Cols[col]/2 - 20*px, Y: p.Margin.Top + (y-10)*px, W: 40 * px, H: 20 * px}}
}

// arrow joins two symbols by a line with one bend.
func arrow(id int, a *page.Symbol, from page.Side, b *page.Symbol, to page.Side, name string) *page.Connector {
	u, v := a.Site(from), b.Site(to)
	bend := page.Point{X: v.X, Y: u.Y}
	if from == page.Top || from == page.Bottom {
		bend = page.Point{X: u.X, Y: v.Y}
	}
	return &page.Connector{ID: id, From: page.End{Symbol: a.ID, Side: from}, To: page.End{Symbol: b.ID, Side: to},
		Points: []page.Point{u, bend, v}, Head: page.HeadLength(8 * page.PT), Name: name}
}
