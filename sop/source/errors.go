package source

import "github.com/sopkit/sopkit/sop"

// What reading a file finds. errors.Is matches them in its result.
const (
	ErrSyntax    sop.Fault = "source/syntax"        // not well-formed
	ErrDuplicate sop.Fault = "source/duplicate-key" // given twice
	ErrAlias     sop.Fault = "source/alias"         // anchors, aliases and tags are not allowed
	ErrTooLarge  sop.Fault = "source/too-large"
	ErrTooDeep   sop.Fault = "source/too-deep"
	ErrEncoding  sop.Fault = "source/encoding" // not UTF-8 text
	ErrMissing   sop.Fault = "source/missing"  // cannot be read
	ErrNotFile   sop.Fault = "source/not-file" // a folder, a pipe, a device or a socket; Reason says which
)

// MaxSize is the size of a file at most, in bytes.
const MaxSize = 2 << 20

// What is said of them, and of a file's values by those who read it.
var (
	tooLarge     = sop.Text{ID: "berkas lebih besar dari %d MB", EN: "file is larger than %d MB"}
	tooMuch      = sop.Text{ID: "isi berkas terlalu banyak", EN: "file holds too much"}
	tooManyLines = sop.Text{ID: "berkas lebih dari %d baris", EN: "file has more than %d lines"}
	tooManyKeys  = sop.Text{ID: "lebih dari %d kunci dalam satu bagian", EN: "more than %d keys in one part"}
	tooDeep      = sop.Text{ID: "susunan bertingkat terlalu dalam", EN: "nested too deeply"}
	twoDocuments = sop.Text{
		ID: "berkas berisi lebih dari satu dokumen (---)",
		EN: "file holds more than one document (---)",
	}
	anchors = sop.Text{
		ID: "jangkar, alias, dan tag YAML (& * ! <<) tidak dipakai di sini; apit teksnya dengan tanda kutip",
		EN: "YAML anchors, aliases and tags (& * ! <<) are not used here; put quotes around the text",
	}
	directive = sop.Text{
		ID: "tanda % di awal tidak dipakai di sini; apit teksnya dengan tanda kutip",
		EN: "a leading % is not used here; put quotes around the text",
	}
	otherForm   = sop.Text{ID: "bentuk ini tidak dipakai di sini", EN: "this form is not used here"}
	noWord      = sop.Text{ID: "kunci harus berupa kata", EN: "a key must be a word"}
	givenTwice  = sop.Text{ID: "%s ditulis dua kali", EN: "%s is given twice"}
	missingDash = sop.Text{
		ID: "%s ditulis dua kali, begitu pula kunci sesudahnya; mungkin kurang tanda - di depannya",
		EN: "%s is given twice, and so are keys after it; a - may be missing before it",
	}
	thisKey  = sop.Text{ID: "kunci ini", EN: "this key"}
	keyNamed = sop.Text{ID: "kunci %q", EN: "key %q"}
	notUTF8  = sop.Text{
		ID: "huruf ini bukan UTF-8 (berkas mungkin disimpan sebagai ANSI); simpan ulang sebagai UTF-8 " +
			"(Notepad: Simpan sebagai, Encoding UTF-8)",
		EN: "this letter is not UTF-8 (the file may have been saved as ANSI); save it again as UTF-8 " +
			"(Notepad: Save as, Encoding UTF-8)",
	}
	unprintable = sop.Text{
		ID: "karakter %U tidak dapat dicetak dan tidak boleh ada di sini",
		EN: "character %U cannot be printed and is not allowed here",
	}
	notFile    = sop.Text{ID: "ini %s, bukan berkas", EN: "this is %s, not a file"}
	sayFolder  = sop.Text{ID: "folder", EN: "a folder"}
	sayPipe    = sop.Text{ID: "pipa (FIFO)", EN: "a pipe (FIFO)"}
	saySocket  = sop.Text{ID: "soket", EN: "a socket"}
	sayDevice  = sop.Text{ID: "perangkat", EN: "a device"}
	unreadable = sop.Text{ID: "berkas tidak dapat dibaca (%s)", EN: "file cannot be read (%s)"}
	andMore    = sop.Text{
		ID: "%s; kesalahan sesudahnya tidak disebut lagi",
		EN: "%s; errors after this one are not listed",
	}
)
