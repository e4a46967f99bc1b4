package sopfile_test

import (
	"errors"
	"fmt"
	"os"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

func ExampleReadProcedure() {
	const sheet = `nama: Proses Surat Masuk
pelaksana: [staf, kepala]
langkah:
  - aktifitas: Menerima surat
    pelaksana: staf
    waktu: 5 menit
  - aktifitas: Memberi disposisi
    pelaksana: {kepala: keputusan}
    alur: {diterima: 3, ditolak: 1}
  - aktifitas: Mengarsipkan
    pelaksana: {staf: arsip}
`
	p, err := sopfile.ReadProcedure([]byte(sheet), "07-surat-masuk.yaml")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.ID, len(p.Steps), p.Steps[0].Time, p.Steps[1].Flows[1].Outcome)
	// Output:
	// surat-masuk 3 5 menit ditolak
}

// Errors name the place and show the line, in either language.
func ExampleReadProcedure_errors() {
	const sheet = `nama: Proses Surat Masuk
pelaksana: [staf]
langkah:
  - kegiatan: Menerima surat
    pelaksana: staf
    alur: {ke: 2, hasl: Ya}
`
	_, err := sopfile.ReadProcedure([]byte(sheet), "surat-masuk.yaml")
	fmt.Println(errors.Is(err, sopfile.ErrUnknownKey))
	fmt.Println(err)
	var list sop.Problems
	if errors.As(err, &list) {
		fmt.Println(list[0].Message(sop.English))
	}
	// Output:
	// true
	// surat-masuk.yaml:4:5: kunci "kegiatan" tidak dikenal; mungkin maksudnya "aktifitas"
	//       - kegiatan: Menerima surat
	//         ^
	// surat-masuk.yaml:6:19: kunci "hasl" tidak dikenal; mungkin maksudnya "hasil"
	//         alur: {ke: 2, hasl: Ya}
	//                       ^
	// unknown key "kegiatan"; did you mean "aktifitas"
}

func ExampleLoad() {
	m, err := sopfile.Load("../../testdata/manual") // or a manual.yaml, or a single sheet
	if err != nil {
		fmt.Println(err)
		return
	}
	p := &m.Procedures[6]
	fmt.Println(p.Title)
	fmt.Println(p.Unit.Lines[1], p.Unit.Year)
	// Output:
	// Proses Surat Masuk
	// DINAS SOSDUKCAPIL PROVINSI JAMBI 2019
}

func ExampleWriteProcedure() {
	p := &sop.Procedure{
		Title: "Proses Surat Masuk",
		Roles: []sop.Role{{ID: "staf", Name: "Staf TU"}, {ID: "kepala", Name: "Kepala Panti"}},
		Steps: []sop.Step{
			{Activity: "Menerima surat", Tasks: []sop.Task{{Role: "staf"}}, Time: sop.ParseDuration("5 menit"),
				Output: []string{"Surat tercatat"}},
			{Activity: "Memberi disposisi", Tasks: []sop.Task{{Role: "kepala", Symbols: []sop.Symbol{sop.Decision}}},
				Flows: []sop.Flow{{To: "3", Outcome: "diterima"}, {To: "1", Outcome: "ditolak"}}},
			{Activity: "Catatan: arsip", Tasks: []sop.Task{{Role: "staf"}, {Role: "kepala"}}},
		},
	}
	if err := sopfile.WriteProcedure(os.Stdout, p, sopfile.YAML); err != nil {
		fmt.Println(err)
	}
	// Output:
	// nama: Proses Surat Masuk
	// pelaksana:
	//   - {id: staf, nama: Staf TU}
	//   - {id: kepala, nama: Kepala Panti}
	// langkah:
	//   - aktifitas: Menerima surat
	//     pelaksana: staf
	//     waktu: 5 menit
	//     output: Surat tercatat
	//   - aktifitas: Memberi disposisi
	//     pelaksana: {kepala: keputusan}
	//     alur: {diterima: 3, ditolak: 1}
	//   - aktifitas: "Catatan: arsip"
	//     pelaksana: [staf, kepala]
}

func ExampleWriteManual() {
	m := &sop.Manual{
		Unit:  sop.Unit{Lines: []string{"PANTI SOSIAL"}, Year: 2026},
		Roles: []sop.Role{{ID: "staf"}},
	}
	m.Procedures = []sop.Procedure{{
		ID: "piket", Title: "Piket", Unit: m.Unit, Roles: m.Roles,
		Steps: []sop.Step{{Activity: "Berjaga", Tasks: []sop.Task{{Role: "staf"}}}},
	}}
	err := sopfile.WriteManual(m, sopfile.YAML, func(name string, data []byte) error {
		fmt.Printf("# %s\n%s", name, data) // or os.WriteFile into a folder
		return nil
	})
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// # 01-piket.yaml
	// nama: Piket
	// langkah:
	//   - aktifitas: Berjaga
	//     pelaksana: staf
	// # manual.yaml
	// kop:
	//   baris: PANTI SOSIAL
	//   tahun: 2026
	// pelaksana: [staf]
	// sop:
	//   - 01-piket.yaml
}
