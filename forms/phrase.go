package forms

import (
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/bahasa"
)

// Piece is a stretch of a text with places: fixed text, or the place of a
// field.
type Piece struct {
	Text  string // fixed text; for a place the dotted line a blank shows
	Name  string // of the field; empty for fixed text
	Kind  FieldKind
	Words bool // in words
	Count bool // as "6 (enam)"
	Day   bool // a date with its day, "Senin, 23 November 2026"
}

// Pieces splits a Paragraph's, Points' or Signatures' text at its places.
func (f *Form) Pieces(text string) []Piece {
	var out []Piece
	at := 0
	for _, m := range placePattern.FindAllStringSubmatchIndex(text, -1) {
		if m[0] > at {
			out = append(out, Piece{Text: text[at:m[0]]})
		}
		x, _ := f.Field(text[m[2]:m[3]])
		manner := ""
		if m[4] >= 0 {
			manner = text[m[4]:m[5]]
		}
		p := Piece{Name: x.Name, Kind: x.Kind, Words: manner == "kata", Count: manner == "jumlah",
			Day: manner == "hari"}
		p.Text = p.dots(x.Width)
		out = append(out, p)
		at = m[1]
	}
	if at < len(text) {
		out = append(out, Piece{Text: text[at:]})
	}
	return out
}

// dots is the dotted line of a blank place, as long as its value is likely to
// be.
func (p Piece) dots(width int) string {
	switch {
	case p.Kind == Date && p.Words:
		return dots(10) + " tanggal " + dots(16) + " bulan " + dots(12) + " tahun " + dots(20) +
			" (" + dots(2) + "-" + dots(2) + "-" + dots(4) + ")"
	case p.Words && p.Kind == Rupiah:
		return dots(longWords)
	case width > 0:
		return dots(width)
	}
	return dots(blankWidths[p.Kind])
}

// longWords are the characters a blank of an amount in words leaves
// room for: "dua belas juta tujuh ratus lima puluh ribu rupiah".
const longWords = 44

// blankWidths are the characters a blank of each kind leaves room for.
var blankWidths = [...]int{
	Text: 24, LongText: 60, Number: 6, Date: 16, Time: 6, Choice: 16, Ticks: 24, Rupiah: 16, NIP: 20, NIK: 18,
}

func dots(n int) string { return strings.Repeat(".", max(n*3/2, 4)) }

// Write returns the piece as a copy prints it.
func (p Piece) Write(v Values) string {
	value := v[p.Name]
	if p.Name == "" || value.Blank() {
		return p.Text
	}
	return p.value(value)
}

func (p Piece) value(value Value) string {
	n, err := strconv.ParseInt(value.Text, 10, 64)
	switch {
	case p.Kind == Date && p.Words:
		if d, err := sop.ParseDate(value.Text); err == nil {
			return bahasa.DateWords(d)
		}
	case p.Kind == Date && p.Day:
		return Field{Kind: Date, Day: true}.Print(value)
	case p.Kind == Number && p.Words:
		if words, ok := bahasa.DecimalWords(value.Text); ok {
			return words
		}
	case p.Kind == Rupiah && p.Words && err == nil:
		return bahasa.MoneyWords(n)
	case p.Count && err == nil:
		return bahasa.Count(n)
	}
	return Print(p.Kind, value)
}

// Print returns a value as the field prints it: as the function Print does, a
// date with its day, digits masked where the field says so.
func (x Field) Print(v Value) string {
	text := Print(x.Kind, v)
	if d, err := sop.ParseDate(v.Text); x.Day && err == nil && d.Valid() {
		return bahasa.DayName(d.Time().Weekday()) + ", " + text
	}
	if r := []rune(v.Text); x.Masked && len(r) > 5 {
		return string(r[:3]) + strings.Repeat("*", len(r)-5) + string(r[len(r)-2:])
	}
	return text
}

// Print returns a value as people read it: "23 November 2026",
// "Rp1.500.000,00", "08.00", "19860926 201505 1 001". A blank is "".
func Print(kind FieldKind, v Value) string {
	switch kind {
	case Date:
		if d, err := sop.ParseDate(v.Text); err == nil {
			return d.Indonesian()
		}
	case Time:
		return strings.Replace(v.Text, ":", ".", 1)
	case Number:
		return strings.Replace(v.Text, ".", ",", 1)
	case Rupiah:
		if n, err := strconv.ParseInt(v.Text, 10, 64); err == nil {
			return bahasa.Money(n)
		}
	case NIP:
		return sop.NIP(v.Text).Format()
	case Ticks:
		return strings.Join(v.Picks, ", ")
	}
	return v.Text
}
