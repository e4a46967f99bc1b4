package word

import "strings"

// Form is the kind of a word at the head of an activity. The zero value is
// Unknown.
type Form uint8

// The forms of a word.
const (
	Unknown Form = iota // none of the others, or not certain
	Active              // verb with me- or ber-, or a bare order: memeriksa, berkoordinasi, cek, siapkan
	Passive             // verb with di-: dicatat
	Noun                // pemeriksaan, laporan, arsip, verifikasi
	Person              // role or person: kasubbag, petugas, pemohon
)

var formNames = [...]string{"unknown", "active", "passive", "noun", "person"}

// String is the name of the form in small letters.
func (f Form) String() string {
	if int(f) < len(formNames) {
		return formNames[f]
	}
	return "invalid"
}

// Classify tells the form of one word, in any letter case. A text of more words
// is Unknown; see Opening.
func Classify(word string) Form {
	toks := tokens(word)
	if len(toks) != 1 {
		return Unknown
	}
	return classify(toks[0].low)
}

// classify tells the form of a word in small letters.
func classify(low string) Form {
	if f, ok := listed(low); ok {
		return f
	}
	if f, ok := hyphened(low); ok {
		return f
	}
	for _, tail := range []string{"lah", "nya"} {
		if stem, ok := strings.CutSuffix(low, tail); ok {
			if f, ok := listed(stem); ok {
				return f
			}
		}
	}
	return shape(low)
}

// listed tells the form of a word that is in the lists or comes from a root.
func listed(low string) (Form, bool) {
	if f, ok := words.forms[low]; ok {
		return f, true
	}
	if e, ok := lexicon[low]; ok {
		return e.form, true
	}
	return Unknown, false
}

// hyphened tells the form of a word whose prefix is set apart by a hyphen, as
// offices do with foreign words (meng-upload, di-scan), and of one that is
// doubled (data-data).
func hyphened(low string) (Form, bool) {
	head, tail, found := strings.Cut(low, "-")
	if !found || tail == "" {
		return Unknown, false
	}
	switch head {
	case "me", "mem", "men", "meng", "meny", "menge":
		return Active, true
	case "di":
		return Passive, true
	}
	return classify(head), true
}
