package render

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/sop"
)

// Explanation returns the explanation of use that a book has unless its options
// say otherwise: scope, summary and definitions, as PermenPAN-RB 35/2012 names
// them, and how a sheet is read. A caller can change it or add to it. It is
// Indonesian; a manual that is nil has no procedures.
func Explanation(m *sop.Manual) []Passage {
	count, unit := 0, ""
	if m != nil {
		count = len(m.Procedures)
		if len(m.Unit.Lines) > 0 {
			unit = " pada " + m.Unit.Lines[0]
		}
	}
	return []Passage{
		{Heading: "Ruang lingkup", Texts: []string{
			fmt.Sprintf("Buku ini memuat %d standar operasional prosedur (SOP)%s. Setiap SOP berlaku bagi pelaksana "+
				"yang disebut di dalamnya.", count, unit),
		}},
		{Heading: "Ringkasan", Texts: []string{
			"Setiap SOP terdiri atas identitas, yaitu nomor, tanggal, pengesahan, nama SOP, dasar hukum, kualifikasi " +
				"pelaksana, keterkaitan, peralatan, peringatan, serta pencatatan dan pendataan; dan tabel langkah " +
				"kerja dengan diagram alir. Daftar SOP memuat pelaksana, jumlah waktu, dan halaman setiap SOP.",
		}},
		{Heading: "Pengertian", Marks: forms.Numbers, Texts: []string{
			"SOP adalah petunjuk tertulis yang dibakukan tentang cara melaksanakan suatu kegiatan: apa yang " +
				"dikerjakan, oleh siapa, dan kapan.",
			"Pelaksana adalah jabatan atau petugas yang mengerjakan langkah; setiap pelaksana mempunyai kolom sendiri.",
			"Mutu baku adalah kelengkapan yang diperlukan, waktu yang dipakai, dan output yang dihasilkan " +
				"setiap langkah.",
			"Keterkaitan menyebut SOP lain dan instansi yang berhubungan dengan SOP itu.",
		}},
		{Heading: "Cara membaca", Marks: forms.Numbers, Texts: []string{
			"Baca langkah dari atas ke bawah, menurut nomornya, dan ikuti anak panah.",
			"Simbol berdiri di kolom pelaksana yang mengerjakan langkah itu.",
			"Pada belah ketupat, pilih anak panah menurut jawabannya.",
			"Segi lima dengan huruf yang sama menghubungkan alur antar halaman.",
		}},
	}
}

// decision returns the head's decision: that of the options, or a blank one
// that names the unit and who approves.
func (o *BookOptions) decision(unit sop.Unit, approval sop.Approval) *forms.Copy {
	if o.Decision != nil {
		return o.Decision
	}
	f, _ := catalogue.ByID(catalogue.DecisionID)
	known := catalogue.Known{Unit: unit, Agency: o.Agency, Approval: approval}
	return &forms.Copy{Form: f, Values: known.Prefill(f), Open: true}
}

// annex returns blank copies of the forms that the procedures name, in the
// catalogue's order.
func annex(m *sop.Manual) []*forms.Copy {
	var used []*forms.Form
	for i := range m.Procedures {
		for _, use := range catalogue.For(&m.Procedures[i]) {
			used = append(used, use.Form)
		}
	}
	var out []*forms.Copy
	for _, f := range catalogue.All() {
		if slices.Contains(used, f) {
			out = append(out, f.Blank())
		}
	}
	return out
}

// printable checks the texts that only a book prints.
func (o *BookOptions) printable(m *sop.Manual) error {
	texts := []string{o.Title, m.Labels.Heading, m.Labels.Year}
	for _, p := range o.Use {
		texts = append(append(texts, p.Heading), p.Texts...)
	}
	for _, text := range texts {
		bad := func(r rune) bool { return r != '\n' && sop.Unprintable(r) }
		if !utf8.ValidString(text) || strings.ContainsFunc(text, bad) {
			return fmt.Errorf("%w: text of the book that cannot be printed: %.60q", ErrOptions, text)
		}
		if utf8.RuneCountInString(text) > forms.MaxText {
			return fmt.Errorf("%w: text of the book of more than %d characters", ErrOptions, forms.MaxText)
		}
	}
	return nil
}
