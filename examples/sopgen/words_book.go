package main

// bookWords are the texts of the command book.
type bookWords struct {
	short, long, example             string
	flagOut, flagTitle, flagDecision string
	flagAnnex                        string
	flagNoDecision                   string
	flagNoExplanation                string
	oneManual, needsOut              string
	empty, unwritten                 string
}

var bookIndonesian = bookWords{
	short: "jadikan satu kumpulan SOP sebuah buku, PDF atau Excel",
	long: `Membuat buku dari satu kumpulan SOP: sampul, keputusan pimpinan, daftar isi,
penjelasan penggunaan dengan simbol, daftar SOP, lalu semua SOP.

MANUAL adalah manual.yaml atau foldernya. PDF mendapat nomor halaman sambung,
bookmark, dan tautan; buku Excel satu lembar kerja tiap SOP, dengan daftar isi
yang menuju ke sana. Isi keputusan diambil dari keputusan.yaml di
samping manual atau dari --decision; tanpa itu keputusan dicetak kosong menurut
bentuk formulir keputusan-sop. Bila satu SOP bermasalah, semuanya disebut dan
buku tidak ditulis.`,
	example: `  sopgen book sop-2019/ -o buku-sop.pdf
  sopgen book sop-2019/ -o buku-sop.xlsx --title "BIDANG REHABILITASI SOSIAL"

  # dengan logo, keputusan yang sudah diisi, dan formulir kosong di belakang
  sopgen form data keputusan-sop -o sop-2019/keputusan.yaml
  sopgen book sop-2019/ -o buku-sop.pdf --logo logo.png --annex`,
	flagOut:           "berkas buku, berakhiran .pdf atau .xlsx (wajib)",
	flagTitle:         "judul di sampul, di bawah kepalanya",
	flagDecision:      "data keputusan pimpinan (formulir keputusan-sop), YAML, JSON, atau .xlsx",
	flagAnnex:         "lampirkan formulir kosong yang disebut SOP-nya",
	flagNoDecision:    "tanpa keputusan pimpinan",
	flagNoExplanation: "tanpa penjelasan penggunaan",
	oneManual:         "sebutkan satu kumpulan SOP: manual.yaml atau foldernya",
	needsOut:          "sebutkan berkas bukunya dengan -o: FILE.pdf atau FILE.xlsx",
	empty:             "kumpulan ini belum berisi SOP; tambahkan dengan: sopgen new",
	unwritten:         "Buku tidak ditulis.",
}

var bookEnglish = bookWords{
	short: "make one book of a manual, PDF or Excel",
	long: `Makes a book of a manual: cover, the head's decision, contents, explanation of
use with the symbols, list of the SOPs, then all SOPs.

MANUAL is a manual.yaml or its folder. The PDF gets continuous page numbers, an
outline and links; the workbook a worksheet for each SOP, with contents that lead
there. What the decision says is taken from keputusan.yaml beside the manual
or from --decision; without either it is printed blank, in the form keputusan-sop.
If an SOP is wrong, all of them are told and no book is written.`,
	example: `  sopgen book sop-2019/ -o book.pdf
  sopgen book sop-2019/ -o book.xlsx --title "BIDANG REHABILITASI SOSIAL"

  # with a logo, the decision filled in, and blank forms at the end
  sopgen form data keputusan-sop -o sop-2019/keputusan.yaml
  sopgen book sop-2019/ -o book.pdf --logo logo.png --annex`,
	flagOut:           "file of the book, ending in .pdf or .xlsx (required)",
	flagTitle:         "title on the cover, under its heading",
	flagDecision:      "data of the head's decision (form keputusan-sop), YAML, JSON or .xlsx",
	flagAnnex:         "append the blank forms that the SOPs name",
	flagNoDecision:    "without the head's decision",
	flagNoExplanation: "without the explanation of use",
	oneManual:         "name one manual: a manual.yaml or its folder",
	needsOut:          "name the file of the book with -o: FILE.pdf or FILE.xlsx",
	empty:             "this manual has no SOPs yet; add one with: sopgen new",
	unwritten:         "The book was not written.",
}
