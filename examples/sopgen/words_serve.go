package main

import "github.com/sopkit/sopkit/sop"

// serveWords are the texts of the command serve.
type serveWords struct {
	short, long, example              string
	flagPort, flagKnown, flagReadOnly string
	badPort, busy, serving, oneManual string
}

var wordsServe = map[sop.Lang]*serveWords{
	sop.Indonesian: {
		short: "lihat dan sunting manual di peramban, di komputer ini saja",
		long: `Membuka halaman di peramban untuk satu manual: lembar SOP yang digambar ulang
tiap kali berkasnya disimpan, temuan periksa di sampingnya, penyunting bagi yang
tidak punya, dan formulir untuk diisi. Hanya komputer ini yang dapat membukanya.
Berkas hanya ditulis bila tombol Simpan ditekan. Isian formulir tidak disimpan.`,
		example:      "  sopgen serve manual\n  sopgen serve manual --known petugas.yaml --read-only",
		flagPort:     "porta halaman; 0: yang mana saja yang kosong",
		flagKnown:    "berkas data yang sudah diketahui, untuk mengisi formulir",
		flagReadOnly: "tanpa tombol Simpan: tidak ada berkas yang ditulis", badPort: "angka 0 sampai 65535",
		busy:    "porta %d sedang dipakai; pilih yang lain dengan --port",
		serving: "%s tampak di %s (Ctrl-C untuk berhenti)", oneManual: "sebut satu manual atau lembar",
	},
	sop.English: {
		short: "see and edit a manual in the browser, on this computer alone",
		long: `Opens pages in the browser for one manual: the SOP sheets, drawn again each time
a file is saved, what check finds beside them, an editor for those who have none,
and the forms to fill in. No other computer can open them. Files are written
when the button Save is pressed, and only then. What is filled into forms is not
kept.`,
		example:  "  sopgen serve manual\n  sopgen serve manual --known officer.yaml --read-only",
		flagPort: "port of the pages; 0: any that is free", flagKnown: "file of known data, to prefill forms with",
		flagReadOnly: "no button Save: no file is written", badPort: "a number from 0 to 65535",
		busy:    "port %d is in use; choose another with --port",
		serving: "%s is at %s (Ctrl-C to stop)", oneManual: "name one manual or sheet",
	},
}
