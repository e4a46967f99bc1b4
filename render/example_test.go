package render_test

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

func ExampleXLSX() {
	p := &sop.Procedure{
		Title: "Penanganan Surat Masuk",
		Roles: []sop.Role{{ID: "agendaris", Name: "Agendaris"}, {ID: "kepala", Name: "Kepala Dinas"}},
		Steps: []sop.Step{
			{Activity: "Menerima dan mencatat surat", Tasks: []sop.Task{{Role: "agendaris"}}},
			{Activity: "Memberi disposisi", Tasks: []sop.Task{{Role: "kepala"}}},
		},
	}
	var book bytes.Buffer
	if err := render.XLSX(&book, p, nil); err != nil {
		fmt.Println(err)
		return
	}
	f, err := excelize.OpenReader(&book)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer f.Close()
	rows, _ := f.GetRows("SOP")
	for _, row := range rows {
		if len(row) > 1 && row[1] != "" {
			fmt.Println(row[0], row[1])
		}
	}
	// Output:
	// No Aktifitas
	// 1 Menerima dan mencatat surat
	// 2 Memberi disposisi
	//  : Mulai dan selesai
	//  : Alur satu arah
}

func ExamplePDF() {
	p := &sop.Procedure{
		Title: "Penanganan Surat Masuk",
		Roles: []sop.Role{{ID: "agendaris", Name: "Agendaris"}},
		Steps: []sop.Step{{Activity: "Menerima surat", Tasks: []sop.Task{{Role: "agendaris"}}}},
	}
	var sheet strings.Builder
	err := render.PDF(&sheet, p, &render.Options{Paper: render.A4, NoSignature: true})
	fmt.Println(sheet.String()[:5], err)

	p.Steps[0].Tasks[0].Role = "kepala"
	fmt.Println(render.PDF(&sheet, p, nil))
	// Output:
	// %PDF- <nil>
	// steps[1].tasks[1].role: langkah 1: pelaksana "kepala" tidak ada dalam daftar pelaksana; yang ada: agendaris
}

func ExampleBoxed() {
	p := &sop.Procedure{Title: "Daftar ✓ Periksa"}
	fmt.Printf("%c\n", render.Boxed(p))
	// Output: [✓]
}

// Many sheets with one logo: it is made ready once.
func ExampleOptions_Prepare() {
	o := &render.Options{Paper: render.A4, Logo: nil} // Logo: a PNG or JPEG
	ready, err := o.Prepare()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range []*sop.Procedure{letter(), letter()} {
		var file bytes.Buffer
		fmt.Println(render.PDF(&file, p, ready), file.Len() > 0)
	}
	// Output:
	// <nil> true
	// <nil> true
}
