package formfile

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml"
)

// syntaxWords says in words for staff what the parser means; the first part of
// its message that fits counts.
var syntaxWords = []struct{ part, id, en string }{
	{"found character '\t'", "awal baris memakai tab; pakailah spasi", "line begins with a tab; use spaces"},
	{"quoted text", "tanda kutip ini tidak ditutup", "this quote is never closed"},
	{"escape character", `tanda \ di dalam kutip "…" punya arti khusus; tulis \\ atau pakai kutip '…'`, `a \ inside "…" has a meaning of its own; write \\ or use '…'`},
	{"reserved character", "teks tidak boleh diawali tanda ini; apit teksnya dengan tanda kutip", "a text cannot begin with this mark; put quotes around it"},
	{"mapping value is not allowed", "isi yang memuat ': ' harus diapit tanda kutip, dan baris sesudahnya tidak boleh menjorok",
		"a text that holds ': ' needs quotes, and the line after it must not be indented further"},
	{"unexpected key name", "baris ini harus berbentuk nama: isi, dengan spasi sesudah titik dua", "this line must read name: value, with a space after the colon"},
	{"non-map value", "baris ini harus berbentuk nama: isi, sejajar dengan nama di atasnya", "this line must read name: value, in line with the names above"},
	{"block sequence entries", "tanda - harus berada di baris baru", "a - must stand on a new line"},
}

func (s *source) syntax(err error) {
	pos, what := s.at(1, 1), ""
	var e yaml.Error
	if errors.As(err, &e) {
		what = e.GetMessage()
		if t := e.GetToken(); t != nil && t.Position != nil {
			pos = s.at(t.Position.Line, t.Position.Column)
		}
	}
	for _, w := range syntaxWords {
		if strings.Contains(what, w.part) {
			s.add(pos, ErrSyntax, w.id, w.en)
			return
		}
	}
	s.add(pos, ErrSyntax, "susunan berkas salah di sini; periksa titik dua, tanda kutip, kurung, dan spasi di awal baris",
		"file is not well-formed here; check colons, quotes, brackets and the spaces that begin the line")
}
