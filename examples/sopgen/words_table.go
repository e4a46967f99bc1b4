package main

// tableWords are the texts of what has to do with plain tables of Excel.
type tableWords struct {
	convertShort, convertLong, convertExample, convertCodes string
	importShort, importLong, importExample, importCodes     string

	flagImportOut, flagImportTo, flagSheet, flagShow         string
	imported, importNext, importFailed, noSheet, noWorkbooks string
	understood, doubts                                       string
	headActivity, headRoles, headFlows                       string
	primary, nobody, ends                                    string

	flagExcel, flagTo, flagForce, flagConvertOut    string
	notExcel, badTo, noManual, exists, same, inList string
	bothRead, relistByHand, noExcelManual           string
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
	flagExcel:      "buat tabel isian Excel (.xlsx), bukan YAML",
	flagTo:         "bentuk hasil: yaml, json, atau xlsx (bawaan: xlsx dari YAML dan JSON, yaml dari Excel)",
	flagForce:      "timpa berkas hasil yang sudah ada",
	flagConvertOut: "folder hasil, atau nama satu berkas (bawaan: folder berkasnya)",
	notExcel:       "%s: akhiri nama tabel isian dengan .xlsx",
	noExcelManual:  "manual ditulis sebagai manual.yaml; --excel untuk lembarnya, tanpa --manual",
	badTo:          "pilih yaml, json, atau xlsx",
	noManual:       "%s: sebutkan lembar SOP-nya, bukan manual atau folder",
	exists:         "%s sudah ada; --force menimpanya",
	same:           "%s: hasilnya berkas ini sendiri; pilih bentuk lain dengan --to atau folder lain dengan -o",
	inList:         "%s menggantikan %s dalam sop: di %s",
	bothRead:       "kini dibaca bersama %s sebagai dua lembar manual; hapus atau pindahkan salah satunya",

	relistByHand: "belum menggantikan %s dalam sop: di %s; gantilah namanya di sana",
	importShort:  "baca lembar SOP yang digambar di Excel menjadi YAML atau tabel isian",
	importLong: `Membaca lembar SOP yang digambar di Excel: kotak identitas, kolom pelaksana,
langkah, simbol, dan panahnya, dan menulisnya sebagai berkas YAML (atau tabel
isian Excel dengan --to xlsx). Yang dibaca hanya yang terlihat di lembar.

Setiap hal yang meragukan dicetak dengan tanda ? beserta lembar, sel, dan nama
bentuknya; yang harus dilengkapi dengan tanda !. Periksalah keduanya pada berkas
hasil. Dengan --show dicetak pula apa yang terbaca dari tiap langkah: pelaksana
dengan simbolnya, dan ke mana panahnya menuju.

FILE adalah buku kerja Excel; satu buku dapat berisi beberapa SOP. Sebuah FOLDER
dibaca semua berkas Excel-nya. Berkas yang tidak dapat dibaca disebut, dan yang
lain tetap dibaca. Tabel isian yang ditemukan diubah seperti oleh sopgen convert.

Hasilnya di folder -o dengan nama dari judulnya, bernomor bila lebih dari satu.
Di folder yang berisi manual.yaml, hasil didaftarkan di sana dan hanya menyebut
yang berbeda dari manual. Berkas yang sudah ada tidak ditimpa tanpa --force.`,
	importExample: "  sopgen import \"SOP Surat Keluar.xlsx\" --show\n\n" +
		"  # satu lembar saja dari buku kerja\n  sopgen import sop-lama.xlsx --sheet \"Surat Masuk\" -o sop\n\n" +
		"  # satu folder sekaligus, sebagai tabel isian Excel\n  sopgen import arsip-sop/ -o isian --to xlsx",
	importCodes: `  0   semua terbaca dan tertulis, mungkin dengan keraguan
  1   ada berkas yang tidak dapat dibaca, atau hasil yang tidak dapat ditulis
  2   cara memanggilnya salah`,
	flagImportOut: "folder hasil, atau nama satu berkas (bawaan: folder ini)",
	flagImportTo:  "bentuk hasil: yaml, json, atau xlsx (tabel isian; bawaan: yaml)",
	flagSheet:     "hanya SOP di lembar kerja ini; boleh diulang",
	flagShow:      "cetak yang terbaca dari tiap langkah",
	imported:      "%d berkas: %d SOP terbaca tanpa keraguan, %d meragukan, %d gagal",
	importNext: "Bandingkan tiap tanda ? dan ! dengan lembar aslinya. Perbaiki berkas hasilnya," +
		" atau perbaiki di Excel lalu impor lagi.",
	importFailed: "GAGAL %s: %s",
	noWorkbooks:  "folder ini tidak berisi buku kerja Excel",
	noSheet:      "tidak ada SOP di lembar %s; yang ada di lembar: %s",
	understood:   "%s: %d langkah, %d pelaksana, yakin %d %%",
	doubts:       ", %d hal perlu diperiksa",
	headActivity: "Aktifitas", headRoles: "Pelaksana: simbol", headFlows: "Alur",
	primary: "(utama)", nobody: "(belum ada pelaksana)", ends: "selesai",
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
	flagExcel:      "make a plain Excel table (.xlsx), not YAML",
	flagTo:         "form of the result: yaml, json or xlsx (default: xlsx of YAML and JSON, yaml of Excel)",
	flagForce:      "replace results that are there already",
	flagConvertOut: "output folder, or the name of one file (default: the folder of the file)",
	notExcel:       "%s: end the name of a plain table with .xlsx",
	noExcelManual:  "a manual is written as manual.yaml; --excel is for its sheets, without --manual",
	badTo:          "choose yaml, json or xlsx",
	noManual:       "%s: name the sheet of an SOP, not a manual or a folder",
	exists:         "%s exists already; --force replaces it",
	same:           "%s: the result would be this file itself; choose another form with --to or another folder with -o",
	inList:         "%s takes the place of %s in the list sop: of %s",
	bothRead:       "is now read beside %s as two sheets of the manual; remove one of them",

	relistByHand: "does not yet take the place of %s in the list sop: of %s; put its name there",
	importShort:  "read SOP sheets drawn in Excel into YAML or plain tables",
	importLong: `Reads SOP sheets that were drawn in Excel: identity block, columns of roles,
steps, symbols and arrows, and writes them as YAML (or as plain Excel tables with
--to xlsx). It reads only what can be seen on the sheet.

Whatever is doubtful is printed with a ?, its worksheet, its cell and the name of
its shape; what has to be filled in with a !. Look at both in the files written.
--show also prints what was understood of each step: its roles with their
symbols, and where its arrows lead.

FILE is an Excel workbook; one may hold several SOPs. Of a FOLDER all Excel files
are read. A file that cannot be read is told, and the others are read all the
same. A plain table is converted as sopgen convert does.

Results go to the folder -o, named by their titles, with numbers when there are
several. In a folder with a manual.yaml they are added to its list and say only
what differs from it. Files that exist are not replaced without --force.`,
	importExample: "  sopgen import \"SOP Surat Keluar.xlsx\" --show\n\n" +
		"  # one worksheet of a workbook\n  sopgen import old.xlsx --sheet \"Surat Masuk\" -o sop\n\n" +
		"  # a whole folder, as plain Excel tables\n  sopgen import archive/ -o tables --to xlsx",
	importCodes: `  0   all were read and written, perhaps with doubts
  1   a file cannot be read, or a result not written
  2   called wrongly`,
	flagImportOut: "output folder, or the name of one file (default: this folder)",
	flagImportTo:  "form of the result: yaml, json or xlsx (a plain table; default: yaml)",
	flagSheet:     "only the SOP on this worksheet; may be repeated",
	flagShow:      "print what was understood of each step",
	imported:      "%d files: %d SOPs read without a doubt, %d doubtful, %d failed",
	importNext: "Compare each ? and ! with the sheet it came from. Mend the file that was written," +
		" or mend it in Excel and import it again.",
	importFailed: "FAILED %s: %s",
	noWorkbooks:  "this folder holds no Excel workbook",
	noSheet:      "no SOP on the sheet %s; there are SOPs on: %s",
	understood:   "%s: %d steps, %d roles, sure %d %%",
	doubts:       ", %d to be looked at",
	headActivity: "Activity", headRoles: "Role: symbol", headFlows: "Flow",
	primary: "(primary)", nobody: "(no role yet)", ends: "end",
}
