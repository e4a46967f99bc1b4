package sop_test

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
)

func ExampleApply() {
	old, new := letter(), letter()
	new.Title = "Surat Keluar"
	got, err := sop.Apply(old, sop.Diff(old, new))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(got.Title)
	// Output: Surat Keluar
}

func ExampleDiffManuals() {
	old := &sop.Manual{Procedures: []sop.Procedure{{ID: "piket", Title: "Piket"}, {ID: "memasak", Title: "Memasak"}}}
	new := &sop.Manual{Procedures: []sop.Procedure{{ID: "piket", Title: "Piket Malam"}, {ID: "apel", Title: "Apel"}}}
	for _, r := range sop.DiffManuals(old, new) {
		fmt.Println(r.Title(), r.Old == nil, r.New == nil, len(r.Changes))
	}
	// Output:
	// Piket Malam false false 1
	// Apel true false 0
	// Memasak false true 0
}

// The fields of a letterhead, as a program may ask a user for them.
func ExampleProcedureFields() {
	unit := &sop.Unit{Year: 2026}
	for _, f := range sop.ProcedureFields() {
		if f.Path != "unit" {
			continue
		}
		for _, part := range f.Fields {
			fmt.Printf("%s (%s) %v\n", part.Title(sop.Indonesian), part.Key, part.Kind == sop.KindNumber)
			if n, ok := part.In(unit).(*int); ok {
				fmt.Println(*n)
			}
		}
	}
	// Output:
	// Judul (judul) false
	// Baris (baris) false
	// Tahun (tahun) true
	// 2026
	// Tempat (tempat) false
	// Alamat (alamat) false
}

func ExampleSymbols() {
	for _, k := range sop.Symbols() {
		fmt.Println(k, k.Official(), k.InSteps(), k.Meaning())
	}
	// Output:
	// kapsul true true Mulai dan selesai
	// proses true true Proses
	// keputusan true true Pengambilan keputusan
	// dokumen false true Dokumen kegiatan
	// arsip false true Pengarsipan dokumen dalam bentuk kertas/ manual
	// segilima true false Penghubung antar halaman
	// panah true false Alur satu arah
	// panah-putus false false Alur informasi
}
