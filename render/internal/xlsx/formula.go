package xlsx

import (
	"fmt"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/layout"
	"github.com/sopkit/sopkit/sop"
)

// The hidden sheet of words: numbers 0 to 999 in A, days from Sunday in B,
// months in C, then lists of options.
const (
	wordsSheet = "Kata"
	firstList  = 4
)

// compute writes the formulas of the cells that depend on inputs, with the
// value they have now.
func (b *book) compute() error {
	for _, c := range b.form.computed {
		formula := b.sum(c.cell.Sum)
		if len(c.cell.Sum) == 0 {
			formula = b.phrase(c.cell.Pieces)
		}
		if c.cell.Text != "" && len(c.cell.Sum) == 0 {
			if err := b.f.SetCellDefault(b.sheet, c.at, literal(c.cell.Text)); err != nil {
				return err
			}
		}
		if formula == "" {
			continue
		}
		if len(formula) > 8000 {
			return fmt.Errorf("%w: formula", ErrTooLong)
		}
		if err := b.f.SetCellFormula(b.sheet, c.at, formula); err != nil {
			return err
		}
	}
	return nil
}

// sum adds inputs up; nothing is shown while they are all blank.
func (b *book) sum(names []string) string {
	if len(names) == 0 {
		return ""
	}
	cells := make([]string, len(names))
	for i, n := range names {
		cells[i] = strings.ReplaceAll(b.form.refs[n], "$", "")
	}
	list := strings.Join(ranges(cells), ",")
	return "IF(COUNT(" + list + ")=0,\"\",SUM(" + list + "))"
}

// phrase joins the pieces of a text.
func (b *book) phrase(pieces []layout.Piece) string {
	var parts []string
	for _, p := range pieces {
		if p.Ref == "" {
			parts = append(parts, quoted(p.Text))
			continue
		}
		ref, ok := b.form.refs[p.Ref]
		if !ok {
			parts = append(parts, quoted(p.Text))
			continue
		}
		parts = append(parts, "IF("+ref+"=\"\","+quoted(p.Text)+","+b.written(p, ref)+")")
	}
	return strings.Join(parts, "&")
}

// quoted writes a text into a formula: at most 255 characters between quotes.
func quoted(text string) string {
	var parts []string
	for r := []rune(text); ; {
		n := min(len(r), 200)
		text := broken(strings.ReplaceAll(string(r[:n]), `"`, `""`), `"&"`)
		parts = append(parts, `"`+text+`"`)
		if r = r[n:]; len(r) == 0 {
			return strings.Join(parts, "&")
		}
	}
}

// written is how a piece writes the value of a cell.
func (b *book) written(p layout.Piece, x string) string {
	switch {
	case p.Kind == layout.InputDate && p.As == layout.AsWords:
		year := `IF(AND(YEAR(` + x + `)>=1900,YEAR(` + x + `)<2100),IF(YEAR(` + x + `)<2000,"seribu sembilan ratus","dua ribu")&IF(MOD(YEAR(` + x + `),100)=0,""," "&` +
			b.word("MOD(YEAR("+x+"),100)") + `),YEAR(` + x + `))`
		return b.day(x) + `&" tanggal "&` + b.word("DAY("+x+")") + `&" bulan "&` + b.month(x) + `&" tahun "&` + year +
			`&" ("&TEXT(DAY(` + x + `),"00")&"-"&TEXT(MONTH(` + x + `),"00")&"-"&YEAR(` + x + `)&")"`
	case p.Kind == layout.InputDate:
		return `DAY(` + x + `)&" "&` + b.month(x) + `&" "&YEAR(` + x + `)`
	case p.Kind == layout.InputTime:
		return `TEXT(HOUR(` + x + `),"00")&"."&TEXT(MINUTE(` + x + `),"00")`
	case p.Kind == layout.InputMoney && p.As == layout.AsWords:
		return b.numberWords(x) + `&" rupiah"`
	case p.Kind == layout.InputMoney:
		return `"Rp"&SUBSTITUTE(SUBSTITUTE(TEXT(` + x + `,"#,##0"),",","."),"` + "\u00a0" + `",".")&",00"`
	case p.As == layout.AsWords:
		return b.numberWords(x)
	case p.As == layout.AsCount:
		return x + `&" ("&` + b.numberWords(x) + `&")"`
	case p.Kind == layout.InputNumber:
		return `SUBSTITUTE(` + x + `,".",",")`
	}
	return x
}

func (b *book) word(number string) string {
	b.form.words = true
	return "INDEX(" + wordsSheet + "!$A$1:$A$1000," + number + "+1)"
}

func (b *book) day(x string) string {
	b.form.words = true
	return "INDEX(" + wordsSheet + "!$B$1:$B$7,WEEKDAY(" + x + "))"
}

func (b *book) month(x string) string {
	b.form.words = true
	return "INDEX(" + wordsSheet + "!$C$1:$C$12,MONTH(" + x + "))"
}

// numberWords spells a whole number below a thousand billion by its groups of
// three digits.
func (b *book) numberWords(x string) string {
	group := func(unit string) string { return "MOD(INT(" + x + "/" + unit + "),1000)" }
	big := func(unit, name string) string {
		g := group(unit)
		return "IF(" + g + "=0,\"\"," + b.word(g) + "&\" " + name + " \")"
	}
	thousand := group("1000")
	return "IF(" + x + "=0,\"nol\",TRIM(" + big("1000000000", "miliar") + "&" + big("1000000", "juta") + "&IF(" + thousand + "=0,\"\",IF(" + thousand + "=1,\"seribu \"," +
		b.word(thousand) + "&\" ribu \"))&IF(MOD(" + x + ",1000)=0,\"\"," + b.word("MOD("+x+",1000)") + ")))"
}

// wordSheet writes the hidden sheet of words and lists, when it is needed.
func (b *book) wordSheet() error {
	if !b.form.words && len(b.form.lists) == 0 {
		return nil
	}
	if _, err := b.f.NewSheet(wordsSheet); err != nil {
		return err
	}
	columns := [][]string{nil, nil, nil}
	if b.form.words {
		for i := range 1000 {
			columns[0] = append(columns[0], forms.NumberWords(int64(i)))
		}
		for i := range 7 { // 7 January 2024 was a Sunday
			columns[1] = append(columns[1], forms.DayName(sop.Date{Year: 2024, Month: time.January, Day: 7 + i}))
		}
		for m := time.January; m <= time.December; m++ {
			columns[2] = append(columns[2], forms.MonthName(m))
		}
	}
	for j, list := range append(columns, b.form.lists...) {
		for i, text := range list {
			at, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err != nil {
				return err
			}
			if err := b.f.SetCellStr(wordsSheet, at, literal(text)); err != nil {
				return err
			}
		}
	}
	return b.f.SetSheetVisible(wordsSheet, false, true)
}
