package table

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// example shows how the table of steps is filled in.
func example(p *sop.Procedure) Sheet {
	mk := &maker{p: p, has: p, o: &Options{}}
	columns := mk.columns(mk.flowTable())
	s := Sheet{Name: sheetExample, Head: stepsHead}
	s.Rows = []Row{{{Text: "CONTOH PENGISIAN LEMBAR LANGKAH", Style: Title}},
		{{Text: "Hanya contoh; lembar ini tidak dibaca. " + p.Title, Style: Hint}}, headRow(columns)}
	for _, c := range columns {
		s.Widths = append(s.Widths, c.width)
	}
	for i := range p.Steps {
		row := make(Row, len(columns))
		for k, c := range columns {
			row[k] = c.cell(i)
			switch row[k].Style {
			case Entry:
				row[k].Style = Shown
			case Choice:
				row[k].Style = ShownMid
			}
		}
		s.Rows = append(s.Rows, row)
	}
	for _, text := range exampleNotes {
		s.Rows = append(s.Rows, Row{{Text: text, Style: Hint}})
	}
	return s
}

// exampleNotes explain the example.
var exampleNotes = []string{
	"",
	"x: pelaksana itu mengerjakan langkahnya. Langkah pertama dan terakhir otomatis menjadi kapsul, yang lain kotak.",
	"keputusan: belah ketupat; kolom Ya ke dan Tidak ke menyebut nomor langkah tujuannya.",
	"utama: langkah dikerjakan bersama; panah masuk dan keluar pada pelaksana utama.",
}

// guide explains the workbook.
func guide() Sheet {
	s := Sheet{Name: sheetGuide, Widths: []float64{24, 96}}
	add := func(style Style, cells ...string) {
		row := Row{{Text: cells[0], Style: style}}
		for _, text := range cells[1:] {
			row = append(row, Cell{Text: text, Style: Hint})
		}
		s.Rows = append(s.Rows, row)
	}
	add(Title, "PETUNJUK PENGISIAN")
	for i, text := range guideLines {
		add(Label, fmt.Sprintf("%d. %s", i+1, text[0]), text[1])
	}
	s.Rows = append(s.Rows, Row{})
	add(Title, "ISI KOLOM PELAKSANA")
	add(Label, wordMarked, "mengerjakan langkah ini: kotak, atau kapsul pada langkah pertama dan terakhir")
	for _, k := range sop.Symbols() {
		if k.InSteps() {
			add(Label, k.String(), k.Meaning())
		}
	}
	for _, text := range markLines {
		add(Label, text[0], text[1])
	}
	s.Rows = append(s.Rows, Row{})
	add(Title, "ISIAN DAN KOLOM YANG JARANG DIPAKAI")
	add(Hint, "Tambahkan bila perlu, dengan nama persis seperti di bawah.")
	for i := range entries {
		if e := &entries[i]; usual[e.path()] == 0 && (e.group == nil || e.group.Path != "labels") {
			add(Label, e.label, "lembar "+sheetIdentity+": "+aboutEntry(e))
		}
	}
	add(Label, "Label: …", "lembar "+sheetIdentity+": tulisan cetak pengganti label resmi, mis. Label: aktifitas")
	for k := range stepFields {
		f := &stepFields[k]
		if strings.Contains(" id tie noteRows number parallel end ", " "+f.Path+" ") {
			add(Label, title(f), "lembar "+sheetSteps+", kolom tambahan: "+f.About.ID)
		}
	}
	return s
}

// guideLines are the steps of filling in the workbook.
var guideLines = [][2]string{
	{sheetIdentity, "isi kolom Isi. Yang belum ada dibiarkan kosong; tempatnya tetap tercetak."},
	{sheetRoles, "tulis nama setiap pelaksana seperti akan tercetak. Judul kolom di lembar Langkah ikut berubah."},
	{sheetSteps, "tulis langkah dari atas ke bawah dan pilih simbol di kolom pelaksananya. " +
		"Baris boleh disisipkan dan dihapus."},
	{"Tujuan", "kolom Lanjut ke, Ya ke, Tidak ke diisi nomor dari kolom No. " +
		"Baris yang disisipkan diberi nomor sendiri, mis. 3a."},
	{"Warna", "kuning: belum diisi atau kurang. Merah: tujuan yang tidak ada."},
	{"Gambar", "simpan, tutup, lalu jalankan: sopgen sheet NAMA-BERKAS.xlsx (periksa: sopgen check NAMA-BERKAS.xlsx)."},
}

// markLines are what a role's cell may say beside a symbol.
var markLines = [][2]string{
	{"kapsul + keputusan", "dua simbol dalam satu sel, kapsul di atas"},
	{"x utama", "langkah bersama: panah masuk dan keluar di sini"},
	{"kapsul (Mulai)", "tulisan di dalam simbol"},
}
