package forms

import "strings"

// Formula is what a field's value follows from: an operation on the values of
// other fields. The zero value is none.
//
// A name is that of a field of the form; in a table or Repeat first of the same
// row or entry. "rab.jumlah" is the column of a table of the form. A workbook
// can hold every formula as one of its own.
//
// The result is in the form of the field's kind; it is blank where what it
// needs is blank.
type Formula struct {
	Op   Op
	Of   []string // names, as the Op wants them
	Text string   // of Tally: the value that is counted
}

// Op is the operation of a Formula.
type Op uint8

// The operations. Numbers are those of Number and Rupiah fields; decimals are
// exact. A sum passes over blanks; all other operations need every value.
const (
	NoOp       Op = iota
	Sum           // of any numbers and columns: jumlah
	Product       // of any numbers: kali
	Difference    // first less second number: selisih
	Percent       // first number in hundredths of the second, to one decimal: persen
	Rows          // rows of a table with a value: baris
	Tally         // how many of the fields or columns hold Text: cacah
	Age           // whole years from the first date to the second: umur
	Months        // whole months from the first date to the second: bulan
	Days          // days from the first date to the second, both counted: hari
	Words         // of a number, amount or date, for a text: terbilang
)

var opNames = [...]string{
	"", "jumlah", "kali", "selisih", "persen", "baris", "cacah", "umur", "bulan", "hari", "terbilang",
}

// String returns the Indonesian name of the operation, "" for none.
func (o Op) String() string {
	if int(o) < len(opNames) {
		return opNames[o]
	}
	return "?"
}

// String writes the formula as form files have it: "kali(volume, harga)".
func (m Formula) String() string {
	if m.Op == NoOp {
		return ""
	}
	text := strings.Join(m.Of, ", ")
	if m.Op == Tally {
		text = m.Text + ": " + text
	}
	return m.Op.String() + "(" + text + ")"
}
