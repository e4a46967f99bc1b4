package main

var formIndonesian = formWords{
	short: "formulir: daftar, cetak kosong, isi, baca",
	long: `Formulir dan berita acara yang disebut dalam SOP.

Ada dua cara mengisi:
  1. Di Excel: "form blank" membuat formulir kosong, isilah di layar, dan
     "form read" membaca isinya kembali.
  2. Dari berkas: "form data" mencetak berkas data kosong, isilah dengan
     penyunting teks, dan "form fill" membuat formulir terisi dalam Excel
     dan PDF. Data petugas dan klien cukup ditulis sekali (form known).`,
	example: `  # formulir apa saja, dan SOP mana yang memakainya
  sopgen form list

  # semua formulir SOP nomor 10, kosong, siap cetak
  sopgen form blank --sop 10 -o hasil --format pdf

  # mengisi berita acara dari berkas
  sopgen form data ba-penerimaan-klien > ba.yaml
  sopgen form known > tetap.yaml
  sopgen form fill ba-penerimaan-klien --data ba.yaml --known tetap.yaml -o hasil

  # bantuan satu perintah
  sopgen form fill --help`,

	listShort: "daftar formulir dan SOP yang memakainya",
	listLong: `Mencetak ID dan judul setiap formulir, dan nomor SOP yang menyebutnya.

SOP diambil dari --manual, atau dari testdata/manual bila ada di folder ini.`,
	listExample: `  sopgen form list
  sopgen form list --manual sop-2019/`,

	blankShort: "buat formulir kosong untuk dicetak atau diisi di Excel",
	blankLong: `Membuat formulir kosong. PDF untuk dicetak dan ditulis tangan, Excel untuk
diisi di layar. Nama berkasnya ID formulir.

Sebutkan ID formulir, --sop NN untuk semua formulir satu SOP, atau --all.
Kop diambil dari --manual, atau dari testdata/manual bila ada di folder ini.`,
	blankExample: `  # dua formulir
  sopgen form blank ba-penerimaan-klien intake -o hasil

  # buku tamu dengan 40 baris kosong
  sopgen form blank buku-tamu --rows 40 -o hasil

  # semua formulir SOP nomor 8, hanya PDF, dengan logo di kop
  sopgen form blank --sop 8 -o hasil --format pdf --logo logo.png

  # semuanya, dengan kop unit sendiri
  sopgen form blank --all --manual sop-2019/ -o hasil`,

	fillShort: "buat formulir terisi dari berkas data",
	fillLong: `Membuat formulir terisi. Isinya, yang belakangan mengalahkan yang dahulu:
  1. kop, tempat, dan pejabat dari --manual (bawaan: testdata/manual);
     dengan --sop NN juga nama dan dasar hukum SOP itu
  2. petugas, klien, dan tanggal dari --known (lihat "form known")
  3. isian dari --data (lihat "form data"), YAML atau JSON

Data yang berupa daftar menjadi selembar untuk setiap barisnya: .csv atau .xlsx
dengan label atau nama isian di baris pertama, atau daftar YAML. Berkasnya
bernomor; dengan --one semuanya dalam satu PDF. Kolom tabel dan bagian yang
berulang diberi nama dan nomor, mis. "Petugas 1: Nama", "Petugas 2: Nama"; yang
kosong dilewati. Atau beberapa baris untuk selembar: baris yang kolom lainnya
kosong (juga No) menambah isi tabel lembar di atasnya. Hanya dengan --known,
lembarnya masih dapat diisi lebih lanjut. ID boleh nama berkas formulir sendiri.
Yang ganjil (umur, urutan tanggal, hitungan) diperingatkan, tidak menghalangi.

Isian tanpa nilai memakai yang sudah diketahui; tanda kutip kosong ""
mengosongkannya. Nama berkas hasil hanya ID formulir, tanpa nama orang.
Bila ada yang keliru, semuanya disebut dengan berkas, baris, dan kolomnya,
dan tidak ada yang ditulis.`,
	fillExample: `  # data saja
  sopgen form fill intake --data intake.yaml -o hasil

  # dengan data petugas dan klien yang ditulis sekali
  sopgen form fill ba-penerimaan-klien --data ba.yaml --known tetap.yaml -o hasil

  # tiga puluh sertifikat dari satu daftar
  sopgen form data sttpp --xlsx --rows 30 -o siswa.xlsx
  sopgen form fill sttpp --data siswa.xlsx --known tetap.yaml -o hasil --one

  # tiga puluh surat tugas, masing-masing sampai dua orang
  sopgen form data surat-tugas --xlsx --rows-per-table 2 -o tugas.xlsx
  sopgen form fill surat-tugas --data tugas.xlsx --known tetap.yaml -o hasil

  # contoh yang disertakan
  sopgen form fill intake --data testdata/forms/intake.yaml \
      --known testdata/forms/known.yaml -o hasil`,

	dataShort: "cetak berkas data kosong sebuah formulir",
	dataLong: `Mencetak berkas data kosong (YAML): satu baris untuk setiap isian, dengan
keterangan cara mengisinya, dan contoh baris untuk setiap tabel.

Dengan --xlsx: daftar Excel kosong, sebaris untuk setiap lembar; dengan --csv:
baris judul daftar itu. Tabel dan bagian yang berulang mendapat kolom sebanyak
--rows-per-table, mis. "Petugas 1: Nama". Selebihnya ditulis di baris-baris di
bawahnya dengan kolom lain kosong, atau di kolom tambahan "Petugas 2: Nama".
Tabel di dalam bagian yang berulang hanya dapat diisi lewat YAML.`,
	dataExample: `  sopgen form data intake -o intake.yaml
  sopgen form data sttpp --xlsx --rows 30 -o siswa.xlsx
  sopgen form data surat-tugas --csv --rows-per-table 2 -o tugas.csv`,

	knownShort: "cetak berkas kosong untuk data petugas dan klien",
	knownLong: `Mencetak berkas kosong (YAML) untuk data yang sama di banyak formulir:
unit, dinas, petugas, Kepala UPTD, Kepala Dinas, klien, wali, dan tanggal. Pakailah dengan "form fill --known".`,
	knownExample: `  sopgen form known > tetap.yaml`,

	readShort: "cetak isi formulir Excel sebagai berkas data",
	readLong: `Membaca formulir Excel buatan sopgen yang sudah diisi, memeriksanya, dan
mencetak isinya sebagai berkas data (YAML).`,
	readExample: `  sopgen form read hasil/intake.xlsx > intake.yaml`,

	newShort: "buat berkas formulir sendiri",
	newLong: `Menulis berkas YAML sebuah formulir kecil dengan keterangan, untuk diubah
menjadi formulir sendiri. Berkas itu dipakai di tempat ID formulir: form blank,
form fill, form data. Berkas yang sudah ada dibiarkan.`,
	newExample: `  sopgen form new kunjungan-rumah.yaml
  sopgen form blank kunjungan-rumah.yaml -o hasil`,

	showShort: "cetak sebuah formulir sebagai berkas formulir",
	showLong: `Mencetak formulir sebagai berkas YAML, mis. untuk diubah menjadi formulir
sendiri.`,
	showExample: `  sopgen form show ba-penerimaan-klien -o ba-kami.yaml`,

	schemaShort: "cetak skema JSON berkas formulir",
	schemaLong: `Mencetak JSON Schema berkas formulir: semua kunci dengan keterangannya.
Penyunting yang memakainya melengkapi kunci dan menandai yang keliru.`,
	schemaExample: `  sopgen form schema -o formulir.schema.json`,

	flagResult: "tulis ke berkas ini, tidak ke layar",
	flagOne:    "semua lembar dalam satu PDF",
	redacted:   "tersamar",
	flagRedact: "salinan tersamar, PDF saja: tanpa data pribadi khusus, nama tinggal inisial",
	flagList:   "daftar Excel kosong untuk banyak lembar; dibaca form fill --data",
	flagCSV:    "baris judul daftar CSV untuk banyak lembar; dibaca form fill --data",
	flagRows:   "banyaknya baris daftar Excel itu",
	flagTables: "baris setiap tabel yang mendapat kolom di daftar itu, 0 sampai 20",
	flagEmpty:  "baris kosong setiap tabel yang dapat bertambah (bawaan: menurut formulirnya)",
	flagForm:   "berkas formulirnya, bila formulir sendiri",

	warning:      "perhatikan: %s",
	oneFormFile:  "sebutkan satu nama berkas, mis. kunjungan-rumah.yaml",
	listNeedsOut: "daftar Excel ditulis ke berkas: sebutkan dengan -o FILE.xlsx",
	oneList:      "satu daftar saja: --xlsx atau --csv",

	flagAll:    "semua formulir",
	flagSOP:    "nomor urut SOP dalam kumpulannya, mis. 10",
	flagManual: "kumpulan SOP: manual.yaml, foldernya, atau satu SOP (bawaan: testdata/manual)",
	flagData:   "berkas data: YAML atau JSON; .csv atau .xlsx untuk banyak lembar",
	flagKnown:  "berkas data kantor, pejabat dan klien, YAML atau JSON",

	id: "ID", title: "JUDUL", sops: "SOP",

	unknown:     `formulir %q tidak ada; lihat: sopgen form list`,
	unknownNear: `formulir %q tidak ada; maksudnya %q?`,
	which:       "sebutkan ID formulir, --sop NN, atau --all",
	oneID:       "sebutkan satu ID formulir; lihat: sopgen form list",
	noData:      "sebutkan berkas data dengan --data FILE, atau --known FILE",
	oneFile:     "sebutkan satu berkas Excel",
	badNumber:   "harus nomor urut SOP, mis. 10",
	noSOP:       "--sop memerlukan kumpulan SOP; sebutkan dengan --manual PATH",
	noSOPNumber: "SOP nomor %d tidak ada; kumpulannya berisi %d SOP",
	sopUsesNone: "SOP nomor %d tidak menyebut formulir",
}
