package source

import (
	"bytes"

	"github.com/sopkit/sopkit/sop"
)

// What is said of files that are no text.
var (
	noTextFile = sop.Text{
		ID: "ini %s, bukan berkas teks; salin isinya ke berkas teks biasa (Notepad, VS Code) dan simpan sebagai .yaml",
		EN: "this is %s, not a text file; copy what it says into a plain text file (Notepad, VS Code) and save " +
			"it as .yaml",
	}
	sayWord      = sop.Text{ID: "dokumen Word (.docx)", EN: "a Word document (.docx)"}
	sayExcel     = sop.Text{ID: "buku kerja Excel (.xlsx)", EN: "an Excel workbook (.xlsx)"}
	sayPoint     = sop.Text{ID: "presentasi PowerPoint (.pptx)", EN: "a PowerPoint presentation (.pptx)"}
	sayOpen      = sop.Text{ID: "dokumen LibreOffice", EN: "a LibreOffice document"}
	sayZip       = sop.Text{ID: "berkas ZIP", EN: "a ZIP archive"}
	sayOldWord   = sop.Text{ID: "dokumen Word lama (.doc)", EN: "an old Word document (.doc)"}
	sayOldExcel  = sop.Text{ID: "buku kerja Excel lama (.xls)", EN: "an old Excel workbook (.xls)"}
	sayOldOffice = sop.Text{ID: "dokumen Office lama (.doc, .xls)", EN: "an old Office document (.doc, .xls)"}
	sayPDF       = sop.Text{ID: "berkas PDF", EN: "a PDF file"}
	sayRTF       = sop.Text{ID: "dokumen RTF (WordPad)", EN: "an RTF document (WordPad)"}
	sayPicture   = sop.Text{ID: "gambar", EN: "a picture"}

	noMark = sop.Text{
		ID: "berkas ini teks UTF-16 tanpa tanda pengenal; simpan ulang sebagai UTF-8 " +
			"(Notepad: Simpan sebagai, Encoding UTF-8)",
		EN: "this is UTF-16 text without its mark; save it again as UTF-8 (Notepad: Save as, Encoding UTF-8)",
	}
)

// foreigners are kinds of files by their first bytes, and by what more is in
// them; the first that fits counts.
var foreigners = []struct {
	head, within string
	what         sop.Text
}{
	{"PK\x03\x04", "word/", sayWord},
	{"PK\x03\x04", "xl/", sayExcel},
	{"PK\x03\x04", "ppt/", sayPoint},
	{"PK\x03\x04", "opendocument", sayOpen},
	{"PK\x03\x04", "", sayZip},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "W\x00o\x00r\x00d\x00D\x00o\x00c", sayOldWord},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "W\x00o\x00r\x00k\x00b\x00o\x00o\x00k", sayOldExcel},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", sayOldOffice},
	{"%PDF-", "", sayPDF},
	{`{\rtf`, "", sayRTF},
	{"\x89PNG", "", sayPicture},
	{"\xff\xd8\xff", "", sayPicture},
	{"GIF8", "", sayPicture},
}

// Foreign tells what kind of file begins with these bytes, "a PDF file", where
// it is a kind that staff take for text: of Word, Excel and the like. It is
// blank for a text, and for what it does not know.
func Foreign(data []byte) sop.Text {
	for _, f := range foreigners {
		if bytes.HasPrefix(data, []byte(f.head)) && bytes.Contains(data, []byte(f.within)) {
			return f.what
		}
	}
	return sop.Text{}
}

// noTextAtAll says why a file is no text that can be read, by its first bytes;
// blank for one that may be.
func noTextAtAll(data []byte) sop.Text {
	if what := Foreign(data); what != (sop.Text{}) {
		return noTextFile.With(what)
	}
	if unmarked(data) {
		return noMark
	}
	return sop.Text{}
}

// unmarked reports whether a text looks like UTF-16 without its mark: of its
// first units most are letters of ASCII, each beside a zero.
func unmarked(data []byte) bool {
	const looked = 64
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return false
	}
	data = data[:min(len(data), looked)&^1]
	var zeros [2]int
	for i, b := range data {
		if b == 0 {
			zeros[i%2]++
		}
	}
	half := len(data) / 4
	return len(data) >= 8 && (zeros[0] > half && zeros[1] == 0 || zeros[1] > half && zeros[0] == 0)
}
