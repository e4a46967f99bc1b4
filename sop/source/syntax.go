package source

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml"

	"github.com/sopkit/sopkit/sop"
)

// syntaxWords says in a clerk's words what the parser means; the first part of
// its message that fits counts.
var syntaxWords = []struct {
	part string
	sop.Text
}{
	{"found character '\t'", sop.Text{
		ID: "awal baris memakai tab; pakailah spasi",
		EN: "line begins with a tab; use spaces",
	}},
	{"double-quoted text", sop.Text{ID: `tanda kutip " ini tidak ditutup`, EN: `this quote " is never closed`}},
	{"single-quoted text", sop.Text{ID: "tanda kutip ' ini tidak ditutup", EN: "this quote ' is never closed"}},
	{"escape character", sop.Text{
		ID: `tanda \ di dalam kutip "…" punya arti khusus; tulis \\ atau pakai kutip '…'`,
		EN: `a \ inside "…" has a meaning of its own; write \\ or use '…'`,
	}},
	{"reserved character", sop.Text{
		ID: "teks tidak boleh diawali tanda ini; apit teksnya dengan tanda kutip",
		EN: "a text cannot begin with this mark; put quotes around it",
	}},
	{"mapping value is not allowed", sop.Text{
		ID: "titik dua tidak pada tempatnya: isi yang memuat ': ' harus diapit tanda kutip, dan baris sesudahnya " +
			"tidak boleh menjorok",
		EN: "colon out of place: a text that holds ': ' needs quotes, and the line after it must not be indented " +
			"further",
	}},
	{"unexpected key name", sop.Text{
		ID: "baris ini harus berbentuk kunci: isi, dengan spasi sesudah titik dua",
		EN: "this line must read key: value, with a space after the colon",
	}},
	{"value is not allowed in this context. map", sop.Text{
		ID: "ada tulisan sesudah tanda kutip penutup",
		EN: "there is text after the closing quote",
	}},
	{"block sequence entries", sop.Text{
		ID: "tanda - harus berada di baris baru",
		EN: "a - must stand on a new line",
	}},
	{"non-map value", sop.Text{
		ID: "baris ini harus berbentuk kunci: isi, sejajar dengan kunci di atasnya",
		EN: "this line must read key: value, in line with the keys above",
	}},
	{"must be specified", sop.Text{
		ID: "kurang tanda koma atau kurung tutup",
		EN: "a comma or closing bracket is missing",
	}},
	{"']' not found", sop.Text{ID: "kurung [ ini tidak ditutup", EN: "this bracket [ is never closed"}},
	{"end token '}'", sop.Text{ID: "kurung { ini tidak ditutup", EN: "this bracket { is never closed"}},
	{"flow map content", sop.Text{ID: "kurung { tidak ditutup", EN: "a bracket { is never closed"}},
	{"but found ','", sop.Text{
		ID: "ada koma tanpa isi di depannya",
		EN: "there is a comma with nothing before it",
	}},
	{"value is not allowed", sop.Text{
		ID: "baris ini tidak sejajar dengan baris sebelumnya, atau ada tanda yang berlebih",
		EN: "this line is not in line with those before it, or has a mark too many",
	}},
}

var notWellFormed = sop.Text{
	ID: "susunan berkas salah di sini; periksa titik dua, tanda kutip, kurung, dan spasi di awal baris",
	EN: "file is not well-formed here; check colons, quotes, brackets and the spaces that begin the line",
}

func (f *File) syntax(err error) {
	var e yaml.Error
	what, pos := "", f.place(nil)
	if errors.As(err, &e) {
		what = e.GetMessage()
		pos = f.place(e.GetToken())
	}
	if at, why, ok := f.cause(what, pos); ok {
		f.Add(at, ErrSyntax, why)
		return
	}
	for _, w := range syntaxWords {
		if strings.Contains(what, w.part) {
			f.Add(pos, ErrSyntax, w.Text)
			return
		}
	}
	f.Add(pos, ErrSyntax, notWellFormed)
}
