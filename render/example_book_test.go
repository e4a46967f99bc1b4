package render_test

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

func ExampleManualPDF() {
	memo := sop.Procedure{
		Title: "Surat Masuk", Roles: []sop.Role{{ID: "staf", Name: "Staf"}},
		Steps: []sop.Step{{Activity: "Menerima surat", Tasks: []sop.Task{{Role: "staf"}}}},
	}
	m := &sop.Manual{Unit: sop.Unit{Lines: []string{"UPTD CONTOH"}, Year: 2026}, Procedures: []sop.Procedure{memo}}
	use := append(render.Explanation(m),
		render.Passage{Heading: "Perubahan", Texts: []string{"Setiap SOP ditinjau setahun sekali."}})
	var book bytes.Buffer
	err := render.ManualPDF(&book, m, &render.BookOptions{
		Title: "BIDANG UMUM", Use: use, Annex: true, Sheets: render.Options{Paper: render.A4},
	})
	fmt.Println(err, book.String()[:5])
	// Output: <nil> %PDF-
}

func ExampleEach() {
	list := slices.Values([]*sop.Procedure{letter(), {Title: "Tanpa langkah"}, letter()})
	for p, err := range render.Each(context.Background(), list, func(ctx context.Context, p *sop.Procedure) error {
		var sheet bytes.Buffer // or a file named by the procedure
		return render.PDFContext(ctx, &sheet, p, nil)
	}) {
		fmt.Println(p.Title, err != nil)
	}
	// Output:
	// Penanganan Surat Masuk false
	// Tanpa langkah true
	// Penanganan Surat Masuk false
}
