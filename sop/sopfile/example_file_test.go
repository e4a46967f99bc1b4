package sopfile_test

import (
	"bytes"
	"fmt"
	"testing/fstest"

	"github.com/sopkit/sopkit/sop/sopfile"
)

func ExampleTidy() {
	const sheet = `langkah:
  - pelaksana: staf
    aktifitas: Menerima surat
pelaksana: [staf]   # satu kolom
nama: Surat Masuk
`
	out, err := sopfile.Tidy([]byte(sheet), "surat-masuk.yaml")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(string(out))
	// Output:
	// nama: Surat Masuk
	// pelaksana: [staf]   # satu kolom
	// langkah:
	//   - aktifitas: Menerima surat
	//     pelaksana: staf
}

func ExampleSchema() {
	schema := sopfile.Schema(sopfile.Manual) // for the editor of whoever writes manual.yaml
	fmt.Println(bytes.Contains(schema, []byte(`"$id": "urn:sopkit:schema:manual"`)))
	// Output: true
}

func ExampleStarter() {
	p, err := sopfile.ReadProcedure(sopfile.Starter("Surat Masuk"), "surat-masuk.yaml")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Title, len(p.Steps))
	// Output: Surat Masuk 4
}

func ExampleReadManual() {
	files := fstest.MapFS{
		"manual.yaml": {Data: []byte("kop: {baris: [PANTI], tahun: 2026}\npelaksana: [{id: staf, nama: Staf}]\n")},
		"piket.yaml":  {Data: []byte("nama: Piket\nlangkah: [{aktifitas: Berjaga, pelaksana: staf}]\n")},
	}
	m, err := sopfile.ReadManual(files, "manual.yaml")
	if err != nil {
		fmt.Println(err)
		return
	}
	p := &m.Procedures[0]
	fmt.Println(p.Title, p.Unit.Year, p.Roles[0].Name)
	// Output: Piket 2026 Staf
}

func ExampleKindOf() {
	for _, name := range []string{"manual.yml", "07-surat-masuk.yaml", "foto.png"} {
		kind, ok := sopfile.KindOf(name)
		fmt.Println(name, ok, kind == sopfile.Manual)
	}
	// Output:
	// manual.yml true true
	// 07-surat-masuk.yaml true false
	// foto.png false false
}
