package render_test

import (
	"bytes"
	"fmt"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

func ExampleReadForm() {
	form, _ := catalogue.ByID("ba-penerimaan-klien")
	unit := sop.Unit{Lines: []string{"UPTD PANTI CONTOH"}, Place: "Jambi"}
	known := catalogue.Known{Unit: unit, Client: catalogue.Client{Name: "Bunga Lestari"},
		Date: sop.Date{Year: 2026, Month: 11, Day: 23}}
	filled, err := form.Fill(known.Prefill(form).With(forms.Values{"nomor": {Text: "12/BA/2026"}}))
	if err != nil {
		fmt.Println(err)
		return
	}
	var workbook bytes.Buffer
	if err := render.FormXLSX(&workbook, filled, &render.FormOptions{Unit: unit}); err != nil {
		fmt.Println(err)
		return
	}
	back, err := render.ReadForm(&workbook)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(back.Form.Title)
	fmt.Println(back.Values.Text("klien_nama"), back.Values.Text("nomor"), back.Values.Text("tanggal"))
	// Output:
	// BERITA ACARA PENERIMAAN KLIEN
	// Bunga Lestari 12/BA/2026 2026-11-23
}

// A blank form as a workbook to fill in.
func ExampleFormXLSX() {
	form, _ := catalogue.ByID("buku-registrasi")
	var workbook bytes.Buffer
	err := render.FormXLSX(&workbook, form.Blank(),
		&render.FormOptions{Unit: sop.Unit{Lines: []string{"UPTD PANTI CONTOH"}}})
	fmt.Println(err, workbook.Len() > 0)
	// Output: <nil> true
}

// A blank form to print and fill in by hand.
func ExampleFormPDF() {
	form, _ := catalogue.ByID("buku-registrasi")
	var file bytes.Buffer
	err := render.FormPDF(&file, form.Blank(), nil)
	fmt.Println(err, file.Len() > 0)
	// Output: <nil> true
}
