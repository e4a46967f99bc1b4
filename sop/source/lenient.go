package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"github.com/sopkit/sopkit/sop"
)

// What the parser lets pass, though YAML does not or nobody means it.
var (
	noComma = sop.Text{
		ID: "kurang tanda koma sebelum kunci di dalam { }, atau teks yang memuat ': ' perlu tanda kutip",
		EN: "a comma is missing before a key inside { }, or a text that holds ': ' needs quotes",
	}
	noSpace = sop.Text{
		ID: "kurang spasi sesudah titik dua; tulis kunci: isi",
		EN: "a space is missing after the colon; write key: value",
	}
	oddSpace = sop.Text{
		ID: "di sini ada %U, spasi lain yang biasa terbawa dari Word atau peramban; hapus lalu ketik spasi biasa",
		EN: "here stands %U, another kind of space, as copied from Word or a browser; delete it and type a plain one",
	}
)

// plain refuses a text without quotes that holds a colon and a space: YAML has
// none, and a comma or quotes are missing.
func (f *File) plain(n *ast.StringNode) {
	if n.Token == nil || n.Token.Type != token.StringType {
		return
	}
	if at := strings.Index(n.Value, ": "); at >= 0 {
		f.Add(f.place(n.Token), ErrSyntax, noComma)
	}
}

// tight refuses a key without quotes inside brackets whose colon no space
// follows: to YAML that is one long key.
func (f *File) tight(v *ast.MappingValueNode) bool {
	key := v.Key.GetToken()
	if v.Start == nil || v.Value == nil || key == nil || key.Type != token.StringType {
		return false
	}
	colon, value := f.place(v.Start), f.place(v.Value.GetToken())
	if v.Start.Position == nil || colon.Line != value.Line || colon.Column+1 != value.Column {
		return false
	}
	line := f.Line(colon.Line)
	if next := charAt(line, colon.Column+1); charAt(line, colon.Column) != ":" || strings.TrimSpace(next) == "" {
		return false
	}
	f.Add(colon, ErrSyntax, noSpace)
	return true
}

// strangeSpace refuses a key that begins with a space other than the plain
// one, or with what has no width: it looks right and is another word.
func (f *File) strangeSpace(k Key, v *ast.MappingValueNode) bool {
	r, _ := utf8.DecodeRuneInString(k.Name)
	if t := v.Key.GetToken(); t == nil || t.Type != token.StringType || !isOddSpace(r) {
		return false
	}
	f.Add(k.Pos, ErrSyntax, oddSpace.With(r))
	return true
}

func isOddSpace(r rune) bool {
	return r != ' ' && unicode.IsSpace(r) || r >= 0x200b && r <= 0x200d || r == 0x2060 || r == 0xfeff
}
