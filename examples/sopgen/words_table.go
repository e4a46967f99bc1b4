package main

// tableWords are the texts of what has to do with plain tables of Excel.
type tableWords struct {
	convertShort, convertLong, convertExample, convertCodes string

	flagExcel, flagTo, flagForce, flagConvertOut    string
	notExcel, badTo, noManual, exists, same, inList string
	bothRead, relistByHand                          string
}

var tableIndonesian = tableWords{
	convertShort: "ubah berkas SOP menjadi tabel isian Excel, YAML, atau JSON",
	convertLong: `Menulis SOP yang sama dalam bentuk lain: tabel isian Excel menjadi YAML, YAML
atau JSON menjadi tabel isian Excel, atau yang disebut dengan --to. Tidak ada isi
yang hilang; hanya catatan (#) berkas YAML tidak ikut. Berkas lama tetap ada.

Hasilnya di samping berkasnya, atau di folder -o. Lembar sebuah manual tetap
hanya menyebut yang berbeda dari manualnya, dan hasilnya menggantikan berkas lama
dalam sop: di manual.yaml; di folder lain hasilnya berdiri sendiri.`,
	convertExample: "  # surat-keluar.xlsx menjadi surat-keluar.yaml\n  sopgen convert surat-keluar.xlsx\n\n" +
		"  # semua lembar menjadi tabel isian di folder isian\n  sopgen convert testdata/manual/0*.yaml -o isian",
	convertCodes: `  0   semua berkas sudah diubah
  1   ada berkas yang tidak dapat dibaca atau ditulis, atau hasilnya sudah ada
  2   cara memanggilnya salah`,
	flagExcel: "buat tabel isian Excel (.xlsx), bukan YAML",
	flagTo:    "bentuk hasil: yaml, json, atau xlsx (bawaan: xlsx dari YAML dan JSON, yaml dari Excel)",
	flagForce: "timpa berkas hasil yang sudah ada", flagConvertOut: "folder hasil (bawaan: folder berkasnya)",
	notExcel: "%s: akhiri nama tabel isian dengan .xlsx",
	badTo:    "pilih yaml, json, atau xlsx",
	noManual: "%s: sebutkan lembar SOP-nya, bukan manual atau folder",
	exists:   "%s sudah ada; --force menimpanya",
	same:     "%s: hasilnya berkas ini sendiri; pilih bentuk lain dengan --to atau folder lain dengan -o",
	inList:   "%s menggantikan %s dalam sop: di %s",
	bothRead: "kini dibaca bersama %s sebagai dua lembar manual; hapus atau pindahkan salah satunya",

	relistByHand: "belum menggantikan %s dalam sop: di %s; gantilah namanya di sana",
}

var tableEnglish = tableWords{
	convertShort: "turn an SOP's file into a plain Excel table, YAML or JSON",
	convertLong: `Writes the same SOP in another form: a plain Excel table as YAML, YAML or JSON as
a plain Excel table, or as --to says. Nothing it says is lost; only comments (#)
of YAML are left out. The old file stays.

The result stands beside the file, or in the folder -o. A sheet of a manual still
says only what differs from it, and the result takes the old file's place in the
list sop: of manual.yaml; in another folder it stands on its own.`,
	convertExample: "  # surat-keluar.xlsx becomes surat-keluar.yaml\n  sopgen convert surat-keluar.xlsx\n\n" +
		"  # all sheets become plain tables in the folder tables\n  sopgen convert testdata/manual/0*.yaml -o tables",
	convertCodes: `  0   all files were turned
  1   a file cannot be read or written, or a result is there already
  2   called wrongly`,
	flagExcel: "make a plain Excel table (.xlsx), not YAML",
	flagTo:    "form of the result: yaml, json or xlsx (default: xlsx of YAML and JSON, yaml of Excel)",
	flagForce: "replace results that are there already", flagConvertOut: "output folder (default: that of the file)",
	notExcel: "%s: end the name of a plain table with .xlsx",
	badTo:    "choose yaml, json or xlsx",
	noManual: "%s: name the sheet of an SOP, not a manual or a folder",
	exists:   "%s exists already; --force replaces it",
	same:     "%s: the result would be this file itself; choose another form with --to or another folder with -o",
	inList:   "%s takes the place of %s in the list sop: of %s",
	bothRead: "is now read beside %s as two sheets of the manual; remove one of them",

	relistByHand: "does not yet take the place of %s in the list sop: of %s; put its name there",
}
