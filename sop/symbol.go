package sop

import "fmt"

// Symbol is a flowchart symbol. The first three, OffPage and Arrow are the five
// that PermenPAN-RB 35/2012 knows (kapsul, kotak, belah ketupat, segilima, anak
// panah); Document and Archive stand outside them and are met in practice.
type Symbol uint8

// The symbols. The zero value is no symbol.
const (
	_          Symbol = iota
	Terminator        // kapsul: mulai dan selesai
	Process           // kotak: proses
	Decision          // belah ketupat: pengambilan keputusan
	Document          // dokumen kegiatan
	Archive           // segitiga: pengarsipan dokumen
	OffPage           // segilima: penghubung antar halaman; made by the layout only
	Arrow             // anak panah: alur; for legends only
)

var symbolWords = [...]Text{
	Terminator: {"kapsul", "capsule"},
	Process:    {"proses", "process"},
	Decision:   {"keputusan", "decision"},
	Document:   {"dokumen", "document"},
	Archive:    {"arsip", "archive"},
	OffPage:    {"segilima", "pentagon"},
	Arrow:      {"panah", "arrow"},
}

// String returns the symbol's word in files: kapsul, proses, keputusan,
// dokumen, arsip, segilima or panah; "" for the zero value, "Symbol(99)" for
// one that is not known.
func (s Symbol) String() string {
	if int(s) < len(symbolWords) {
		return symbolWords[s].ID
	}
	return fmt.Sprintf("Symbol(%d)", uint8(s))
}

// Word returns the symbol's word in a language: that of String in Indonesian.
func (s Symbol) Word(l Lang) string {
	if int(s) < len(symbolWords) {
		return symbolWords[s].In(l)
	}
	return s.String()
}

// ParseSymbol reads a symbol's word as String writes it, in lower case. It
// returns an error for any other text, the empty one included.
func ParseSymbol(text string) (Symbol, error) {
	for i, name := range symbolWords {
		if i > 0 && name.ID == text {
			return Symbol(i), nil
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
