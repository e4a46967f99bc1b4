package fillin

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Spelling a number takes several steps, each in a cell of the sheet of words:
// the number, its whole part, its decimals as a number of nine digits, the words
// of the whole part, and all of them.
const steps = 5

// numberWords returns the cell that spells a number, which may be negative, has
// up to fifteen digits, and decimals that are said one by one.
func (b *Book) numberWords(x string) string {
	b.spelling = true
	for i, known := range b.spelled {
		if known == x {
			return spelledIn(i, steps-1)
		}
	}
	b.spelled = append(b.spelled, x)
	return spelledIn(len(b.spelled)-1, steps-1)
}

// spelledIn is the cell of a step for a number.
func spelledIn(number, step int) string {
	name, _ := excelize.ColumnNumberToName(spellingAt + step)
	return fmt.Sprintf("%s!$%s$%d", wordsSheet, name, number+1)
}

// writeSpelling writes the steps of all numbers.
func (b *Book) writeSpelling() error {
	for i, x := range b.spelled {
		of := func(step int) string { return strings.TrimPrefix(spelledIn(i, step), wordsSheet+"!") }
		number, whole, decimals, words := of(0), of(1), of(2), of(3)
		for step, formula := range []string{
			"IF(ISNUMBER(" + Quote(b.sheet) + "!" + x + ")," + Quote(b.sheet) + "!" + x + ",0)",
			"INT(ABS(" + number + "))",
			"ROUND(ROUND(ABS(" + number + ")-" + whole + ",MIN(9,15-LEN(" + whole + ")))*1000000000,0)",
			b.wholeWords(whole),
			`IF(` + number + `<0,"minus ","")&` + words + `&` + b.decimalWords(decimals),
		} {
			at := strings.ReplaceAll(of(step), "$", "")
			if err := b.f.SetCellFormula(wordsSheet, at, formula); err != nil {
				return err
			}
		}
	}
	return nil
}

// groups are the names of the groups of three digits, the greatest first.
var groups = []struct{ unit, name string }{
	{"1000000000000", "triliun"}, {"1000000000", "miliar"}, {"1000000", "juta"}, {"1000", "ribu"}, {"1", ""},
}

// wholeWords spells a whole number by its groups of three digits.
func (b *Book) wholeWords(x string) string {
	var parts []string
	for _, g := range groups {
		of := "(INT(" + x + "/" + g.unit + ")-INT(" + x + "/" + g.unit + "000)*1000)"
		said := b.word(of) + `&" ` + g.name + ` "`
		if g.name == "ribu" {
			said = "IF(" + of + `=1,"seribu ",` + said + ")"
		}
		parts = append(parts, "IF("+of+`=0,"",`+said+")")
	}
	return "IF(" + x + `=0,"nol",TRIM(` + strings.Join(parts, "&") + "))"
}

// decimalWords says nine digits one by one, up to the last that is not zero.
func (b *Book) decimalWords(x string) string {
	out := "IF(" + x + `=0,""," koma"`
	for zeros := 8; zeros >= 0; zeros-- {
		unit := "1" + strings.Repeat("0", zeros)
		before := "INT(" + x + "/" + unit + "0)*"
		out += "&IF(" + x + "-" + before + unit + `0=0,""," "&` + b.word("(INT("+x+"/"+unit+")-"+before+"10)") + ")"
	}
	return out + ")"
}
