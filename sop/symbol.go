package sop

import "fmt"

// Symbol is a flowchart symbol.
type Symbol uint8

// The symbols. The zero value is no symbol.
const (
	_           Symbol = iota
	Terminator         // kapsul: mulai dan selesai
	Process            // kotak: proses
	Decision           // belah ketupat: pengambilan keputusan
	Document           // dokumen kegiatan
	Archive            // segitiga: pengarsipan dokumen
	OffPage            // segilima: penghubung antar halaman; made by the layout only
	Arrow              // anak panah: alur; for legends only
	DashedArrow        // anak panah putus-putus: alur informasi, Flow.Dashed; for legends only
)

// symbolRow is what is known of a symbol.
type symbolRow struct {
	word    Text   // in files, and its name in English
	meaning string // in the legend
	spoken  string // to those who hear a sheet
	five    bool   // one of the five that PermenPAN-RB 35/2012 knows; others are met in practice
	drawn   bool   // made by drawing a flow: no step states it
}

// symbolTable is the one place that tells of the symbols.
var symbolTable = [...]symbolRow{
	Terminator: {word: Text{"kapsul", "capsule"}, meaning: "Mulai dan selesai", spoken: "mulai atau selesai",
		five: true},
	Process: {word: Text{"proses", "process"}, meaning: "Proses", spoken: "proses", five: true},
	Decision: {word: Text{"keputusan", "decision"}, meaning: "Pengambilan keputusan", spoken: "keputusan",
		five: true},
	Document: {word: Text{"dokumen", "document"}, meaning: "Dokumen kegiatan", spoken: "dokumen"},
	Archive: {word: Text{"arsip", "archive"}, meaning: "Pengarsipan dokumen dalam bentuk kertas/ manual",
		spoken: "arsip"},
	OffPage: {word: Text{"segilima", "pentagon"}, meaning: "Penghubung antar halaman", spoken: "penghubung halaman",
		five: true, drawn: true},
	Arrow: {word: Text{"panah", "arrow"}, meaning: "Alur satu arah", spoken: "panah", five: true, drawn: true},
	DashedArrow: {word: Text{"panah-putus", "dashed-arrow"}, meaning: "Alur informasi", spoken: "panah putus-putus",
		drawn: true},
}

// Symbols returns all symbols, in the order legends list them.
func Symbols() []Symbol {
	out := make([]Symbol, 0, len(symbolTable))
	for k := Symbol(1); k.Valid(); k++ {
		out = append(out, k)
	}
	return out
}

// row returns what is known of the symbol; nothing for one that is not known.
func (s Symbol) row() symbolRow {
	if int(s) < len(symbolTable) {
		return symbolTable[s]
	}
	return symbolRow{}
}

// Valid reports whether the symbol is one of Symbols.
func (s Symbol) Valid() bool { return s.row().word.ID != "" }

// InSteps reports whether a step may state the symbol: all but OffPage and
// the arrows, which the flow gives.
func (s Symbol) InSteps() bool { return s.Valid() && !s.row().drawn }

// Official reports whether the symbol is one of the five that PermenPAN-RB
// 35/2012 knows: kapsul, kotak, belah ketupat, segilima, anak panah.
func (s Symbol) Official() bool { return s.row().five }

// Meaning returns what a printed legend says of the symbol; "" for one that is
// not known.
func (s Symbol) Meaning() string { return s.row().meaning }

// Spoken returns the symbol's Indonesian name for those who hear a sheet; ""
// for one that is not known.
func (s Symbol) Spoken() string { return s.row().spoken }

// Word returns the symbol's word in a language: that of String in Indonesian.
func (s Symbol) Word(l Lang) string {
	if s == 0 || s.Valid() {
		return s.row().word.In(l)
	}
	return s.String()
}

// String returns the symbol's word in files: kapsul, proses, keputusan,
// dokumen, arsip, segilima, panah or panah-putus; "" for the zero value, "Symbol(99)" for
// one that is not known.
func (s Symbol) String() string {
	if s == 0 || s.Valid() {
		return s.row().word.ID
	}
	return fmt.Sprintf("Symbol(%d)", uint8(s))
}

// ParseSymbol reads a symbol's word as String writes it, in lower case. It
// returns an error for any other text, the empty one included.
func ParseSymbol(text string) (Symbol, error) {
	for _, k := range Symbols() {
		if k.row().word.ID == text {
			return k, nil
		}
	}
	return 0, fmt.Errorf("sop: %q is not a symbol", text)
}

// MarshalText writes the word of String; it never fails.
func (s Symbol) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a word as ParseSymbol does. Where that fails the symbol
// stays as it was.
func (s *Symbol) UnmarshalText(text []byte) error {
	v, err := ParseSymbol(string(text))
	if err == nil {
		*s = v
	}
	return err
}
