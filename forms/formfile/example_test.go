package formfile_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
)

func ExampleRead() {
	form := &forms.Form{ID: "catatan", Title: "CATATAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
		{Name: "tanggal", Label: "Tanggal", Kind: forms.Date, Required: true},
		{Name: "isi", Label: "Isi catatan", Kind: forms.LongText},
	}}}}
	data, err := formfile.Read([]byte("tanggal: 2026-11-31\nisi: Rapat\n"), "catatan.yaml")
	if err != nil {
		panic(err)
	}
	_, err = data.Fill(form, nil)
	if list, ok := err.(sop.Problems); ok {
		fmt.Println(list.Show(sop.English))
	}
	// Output:
	// catatan.yaml:1:10: tanggal: must be a day of the calendar like 2026-11-23, 23/11/2026 or 23 November 2026, from 1900 on
}

func ExampleReadKnown() {
	known, err := formfile.ReadKnown([]byte("petugas:\n  nama: ANDI SAPUTRA, S.Sos\nklien:\n  nama: SITI RAHMA\n"),
		"tetap.yaml")
	if err != nil {
		panic(err)
	}
	form, _ := catalogue.ByID("ba-penerimaan-klien")
	values := known.Prefill(form)
	fmt.Println(values.Text("pihak_kedua_nama"), "/", values.Text("klien_nama"))
	// Output: ANDI SAPUTRA, S.Sos / SITI RAHMA
}

func ExampleWrite() {
	form := &forms.Form{ID: "tamu", Title: "BUKU TAMU",
		Parts: []forms.Part{forms.Table{Name: "tamu", Columns: []forms.Field{
			{Name: "nama", Label: "Nama"}, {Name: "jam", Label: "Jam", Kind: forms.Time},
		}}}}
	filled, err := form.Fill(map[string]any{"tamu": []map[string]any{{"nama": "RT 03: Pak Umar", "jam": "9.15"}}})
	if err != nil {
		panic(err)
	}
	if err := formfile.Write(os.Stdout, filled); err != nil {
		panic(err)
	}
	// Output:
	// # BUKU TAMU (tamu)
	// tamu:
	//   - nama: "RT 03: Pak Umar"
	//     jam: "09:15"
}

func ExampleWriteBlank() {
	form := &forms.Form{ID: "catatan", Title: "CATATAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
		{Name: "tanggal", Label: "Tanggal", Kind: forms.Date, Required: true},
		{Name: "isi", Label: "Isi catatan", Kind: forms.LongText},
	}}}}
	var b strings.Builder
	if err := formfile.WriteBlank(&b, form); err != nil {
		panic(err)
	}
	_, lines, _ := strings.Cut(b.String(), "\n\n")
	fmt.Print(lines)
	// Output:
	// tanggal:                       # Tanggal; tanggal, mis. 2026-11-23; WAJIB
	// isi:                           # Isi catatan; teks panjang
}
