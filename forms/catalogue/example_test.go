package catalogue_test

import (
	"fmt"

	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/sop"
)

func ExampleFor() {
	p := &sop.Procedure{Title: "Penerimaan klien", Steps: []sop.Step{
		{Activity: "Menerima klien", Output: []string{"BAP penerimaan"}},
		{Activity: "Mencatat", Requirements: []string{"BAP penerimaan", "Buku registrasi"}},
	}}
	for _, use := range catalogue.For(p) {
		fmt.Println(use.Form.ID, use.Steps)
	}
	// Output:
	// ba-penerimaan-klien [1 2]
	// buku-registrasi [2]
}

func ExampleKnown_Prefill() {
	form, _ := catalogue.ByID("ba-penerimaan-klien")
	known := catalogue.Known{
		Client: catalogue.Client{Name: "Bunga Lestari"},
		Date:   sop.Date{Year: 2026, Month: 11, Day: 23},
	}
	values := known.Prefill(form)
	fmt.Println(values.Text("klien_nama"), values.Text("tanggal"))
	// Output: Bunga Lestari 2026-11-23
}
