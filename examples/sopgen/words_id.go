package main

import "github.com/sopkit/sopkit/sop"

var indonesian = words{
	lang: "id", decimal: ",", messages: sop.Indonesian,

	rootLong: `sopgen membuat lembar SOP sebagai berkas Excel, PDF, SVG, dan HTML.

Tanpa argumen, sopgen membaca kumpulan SOP di testdata/manual dan menulis
semua lembarnya ke folder out, dan formulir kosongnya ke out/forms. Untuk
berkas lain pakailah "sopgen sheet", untuk formulir "sopgen form".`,
	rootExample: `  # semua SOP contoh, Excel dan PDF, ke folder out
  sopgen

  # ke folder lain, hanya PDF, kertas A4
  sopgen -o hasil --format pdf --paper a4

  # satu SOP milik sendiri
  sopgen sheet surat-keluar.yaml -o hasil

  # formulir yang dipakai SOP nomor 10
  sopgen form blank --sop 10 -o hasil`,

	sheetShort: "buat lembar SOP dari berkas YAML, JSON, atau tabel isian Excel",
	sheetLong: `Membuat lembar SOP dari berkas yang disebut.

FILE adalah satu SOP (YAML, JSON, atau tabel isian Excel yang dibuat dengan
sopgen new --excel), sebuah manual.yaml, folder yang berisi manual.yaml, pola
seperti *.yaml, atau - (masukan standar). Hasil bernama seperti berkas SOP-nya;
SOP dari kumpulan diberi nomor urut di depan namanya. Bila satu berkas
bermasalah, berkas lainnya tetap dibuat. Yang sudah mutakhir, dibuat dari masukan
dan flag yang sama, dilewati; jadi pekerjaan yang dihentikan dapat diteruskan
dengan perintah yang sama.`,
	sheetExample: `  # satu SOP menjadi surat-keluar.xlsx dan surat-keluar.pdf
  sopgen sheet surat-keluar.yaml

  # beberapa SOP, hanya Excel, ke folder hasil
  sopgen sheet memasak.yaml jaga-malam.yaml -o hasil --format xlsx

  # halaman web, dan gambar SVG tiap halaman
  sopgen sheet surat-keluar.yaml --format html,svg

  # satu kumpulan SOP di kertas A4
  sopgen sheet sop-2019/ -o hasil --paper a4

  # dengan logo, dan 20 mm kosong di kaki halaman untuk tanda tangan elektronik
  sopgen sheet surat-keluar.yaml --logo logo.png --foot-strip 20`,
	helpShort: "tampilkan bantuan",

	headUsage: "Pemakaian", headCommands: "Perintah", headFlags: "Flag",
	headExamples: "Contoh", headExit: "Kode keluar",
	exitCodes: `  0   semua berkas tertulis
  1   ada masalah pada masukan, folder hasil, atau keluaran
  2   cara memanggilnya salah`,
	exitSignals: `  129, 130, 131, 143   dihentikan dengan HUP, INT (Ctrl-C), QUIT, TERM
  141                  pembaca keluaran berhenti membaca; berkas tetap ditulis semua (0)`,

	flagOut:           "folder hasil, dibuat bila belum ada, atau nama satu berkas, seperti hasil.pdf (bawaan: out)",
	oneFile:           "-o %s menyebut satu berkas, padahal hasilnya lebih dari satu; sebutkan folder",
	otherFormat:       "jenis berkas pada -o %s tidak cocok dengan yang diminta flag lain",
	flagFormat:        "jenis berkas (bawaan: xlsx,pdf)",
	flagPaper:         "ukuran kertas, selalu mendatar (bawaan: f4)",
	flagColumnNumbers: "cetak baris nomor kolom (1)(2)… di bawah kepala tabel",
	flagFootStrip:     "ruang kosong di kaki tiap halaman, 0 sampai 40 mm (bawaan: 0)",
	flagMinLettering:  "huruf terkecil selama kertasnya cukup, 6 sampai 12 poin (bawaan: 7)",
	flagNoLegend:      "tanpa keterangan simbol",
	flagNoSignature:   "tanpa blok tanda tangan",
	flagLogo:          "logo di kop, PNG atau JPEG",
	flagSignature:     "gambar tanda tangan atau kode QR, PNG atau JPEG",
	flagLang:          "bahasa pesan (bawaan: id, atau isi SOPGEN_LANG)",
	flagHelp:          "tampilkan bantuan ini",

	unknownCommand: "perintah %q tidak dikenal",
	noFile:         "sebutkan sedikitnya satu berkas SOP",
	unknownFlag:    "flag %s tidak dikenal",
	missingValue:   "flag %s memerlukan nilai",
	badValue:       "%s %q: %v",
	badFormat:      "jenis %q tidak ada; pilih xlsx, pdf, svg, html, atau beberapa, seperti xlsx,pdf",
	badPaper:       "pilih salah satu: %s",
	badLettering:   "harus bilangan 6 sampai 12, kelipatan seperempat (poin)",
	badFootStrip:   "harus bilangan bulat 0 sampai 40 (mm)",
	badLang:        "bahasa %q tidak ada; pilih id atau en",
	seeHelp:        "Lihat: %s --help",
	maybeSheet:     "; untuk membuat lembarnya: sopgen sheet %s",
	flagVersion:    "cetak versi program",
	flagForce:      "buat semuanya, juga yang sudah mutakhir",
	current:        "%d SOP sudah mutakhir, dilewati (buat ulang dengan --force)",
	mousetrap: `sopgen adalah perintah yang diketik, bukan program yang dibuka dengan klik ganda.

1. Buka folder berkas SOP di Explorer.
2. Klik bilah alamat di atas, ketik  cmd  lalu tekan Enter.
3. Ketik misalnya:
     sopgen new --title "Surat Keluar"
     sopgen sheet surat-keluar.yaml
   Semua perintah:  sopgen --help

Jendela ini menutup sendiri setelah satu menit.`,

	noManual: `tidak ada berkas yang disebut, dan contoh testdata/manual tidak ada di sini
  membuat lembar:       sopgen sheet FILE.yaml
  menulis SOP baru:     sopgen new --title "Judul SOP"
  semua perintah:       sopgen --help`,
	sheetFailed: "GAGAL %s: %s",
	boxes:       "PERHATIAN %s: huruf PDF tidak punya %s; tercetak sebagai kotak kosong",
	inputFailed: "GAGAL dibaca:\n%s",
	failures:    "Masukan yang gagal: %d",

	interrupted:  "dihentikan",
	outputFailed: "keluaran tidak dapat ditulis (%s)",
	noInput:      "masukan standar tidak dapat dibaca (%s)",
	attention:    "PERHATIAN %s: %s",

	sheets: kindWords{
		writing:     "Menulis SOP",
		interrupted: "Dihentikan; %d SOP belum ditulis, berkas yang sudah ada utuh.",
		summary:     "%d berkas (%s) dari %d SOP ditulis ke %s",
	},
	forms: kindWords{
		writing:     "Menulis formulir",
		interrupted: "Dihentikan; %d formulir belum ditulis, berkas yang sudah ada utuh.",
		summary:     "%d berkas (%s) dari %d formulir ditulis ke %s",
	},
	form:  formIndonesian,
	check: checkIndonesian,
	edit:  editIndonesian,
	table: tableIndonesian,
	book:  bookIndonesian,
}
