package source

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml"
)

// syntaxWords says in a clerk's words what the parser means; the first part of
// its message that fits counts.
var syntaxWords = []struct{ part, id, en string }{
	{"found character '\t'", "awal baris memakai tab; pakailah spasi", "line begins with a tab; use spaces"},
	{"double-quoted text", `tanda kutip " ini tidak ditutup`, `this quote " is never closed`},
	{"single-quoted text", "tanda kutip ' ini tidak ditutup", "this quote ' is never closed"},
	{"escape character", `tanda \ di dalam kutip "…" punya arti khusus; tulis \\ atau pakai kutip '…'`, `a \ inside "…" has a meaning of its own; write \\ or use '…'`},
	{"reserved character", "teks tidak boleh diawali tanda ini; apit teksnya dengan tanda kutip", "a text cannot begin with this mark; put quotes around it"},
	{"mapping value is not allowed", "titik dua tidak pada tempatnya: isi yang memuat ': ' harus diapit tanda kutip, dan baris sesudahnya tidak boleh menjorok",
		"colon out of place: a text that holds ': ' needs quotes, and the line after it must not be indented further"},
	{"unexpected key name", "baris ini harus berbentuk kunci: isi, dengan spasi sesudah titik dua", "this line must read key: value, with a space after the colon"},
	{"value is not allowed in this context. map", "ada tulisan sesudah tanda kutip penutup", "there is text after the closing quote"},
	{"block sequence entries", "tanda - harus berada di baris baru", "a - must stand on a new line"},
	{"non-map value", "baris ini harus berbentuk kunci: isi, sejajar dengan kunci di atasnya", "this line must read key: value, in line with the keys above"},
	{"must be specified", "kurang tanda koma atau kurung tutup", "a comma or closing bracket is missing"},
	{"']' not found", "kurung [ ini tidak ditutup", "this bracket [ is never closed"},
	{"end token '}'", "kurung { ini tidak ditutup", "this bracket { is never closed"},
	{"flow map content", "kurung { tidak ditutup", "a bracket { is never closed"},
	{"but found ','", "ada koma tanpa isi di depannya", "there is a comma with nothing before it"},
	{"value is not allowed", "baris ini tidak sejajar dengan baris sebelumnya, atau ada tanda yang berlebih", "this line is not in line with those before it, or has a mark too many"},
}

func (f *File) syntax(err error) {
	var e yaml.Error
	what, pos := "", f.place(nil)
	if errors.As(err, &e) {
		what = e.GetMessage()
		pos = f.place(e.GetToken())
	}
	for _, w := range syntaxWords {
		if strings.Contains(what, w.part) {
			f.Add(pos, ErrSyntax, w.id, w.en)
			return
		}
	}
	f.Add(pos, ErrSyntax, "susunan berkas salah di sini; periksa titik dua, tanda kutip, kurung, dan spasi di awal baris",
		"file is not well-formed here; check colons, quotes, brackets and the spaces that begin the line")
}
