// Package forms is the language of official forms, and fills them.
//
// A form is a typed value: a title, parts in printed order, and fields with
// kinds. Nothing in it says how it looks; package render writes it as Excel or
// PDF. Package catalogue holds the forms of a social home; a caller can define
// any other with the same types.
//
//	form, _ := catalogue.ByID("ba-penerimaan-klien")
//	filled, err := form.Fill(map[string]any{"klien_nama": "Bunga Lestari", "tanggal": "2026-11-23"})
//	err = render.FormPDF(w, filled, nil)
//
// Words of the field:
//
//	Form       a kind of official paper [formulir, berita acara, buku, surat]
//	Field      a place for one value [isian]
//	Table      rows of fields [tabel, daftar]
//	Parties    those who act on a paper [Pihak Pertama, Pihak Kedua]
//	Signer     who signs, with what caption [Yang menyerahkan, Mengetahui]
//	Grid       ruled cells of labels and values [kotak]
//	Repeat     parts that stand once for each entry of a list [bagian berulang]
//	Attachment a section on a page of its own [lampiran]
//	Formula    what a value follows from: sums, ages, number words [rumus]
//	Check      what values of several fields agree in; else a warning [periksa]
//	When       on what it depends whether a section is printed [syarat]
//	Mandate    in whose place a signer signs [a.n., u.b., Plt., Plh., Pj.]
//	Copy       one paper of a form, blank or filled [lembar]
//	Values     what a copy is filled with, by field name [data]
package forms
