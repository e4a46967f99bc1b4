package fillin

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop/bahasa"
)

// The hidden sheet of words: numbers 0 to 999 in A, days from Sunday in B,
// months in C, the steps of spelling, then lists of options.
const (
	wordsSheet = "Kata"
	spellingAt = 4 // columns of the steps of spelling, a row for each number
	firstList  = spellingAt + steps
)

// Formula is the formula of a cell and the value that it has now.
type Formula struct {
	At     string // the cell, A1
	Text   string
	Value  string // empty: a blank
	Number bool   // Value is one
}

// Formulas returns the formulas of the cells that depend on inputs. All cells
// have been noted.
func (b *Book) Formulas() ([]Formula, error) {
	var out []Formula
	for _, c := range b.computed {
		f := Formula{At: c.at}
		switch has := c.cell.Has(); {
		case has.Input != nil:
			f.Text = b.follow(has.Input)
			f.Value, f.Number = Value(has.Input)
		case len(has.Sum) > 0:
			f.Text = b.sum(has.Sum)
			f.Value, f.Number = b.total(has.Sum)
		default:
			f.Text, f.Value = cut(b.phrase(has.Pieces), has.Cut), c.cell.Text
		}
		if f.Text == "" {
			continue
		}
		if len(f.Text) > 8000 {
			return nil, fmt.Errorf("%w: formula", ErrTooLong)
		}
		out = append(out, f)
	}
	return out, nil
}

// sum adds inputs up; nothing is shown while they are all blank.
func (b *Book) sum(names []page.Name) string {
	if len(names) == 0 {
		return ""
	}
	cells := make([]string, len(names))
	for i, n := range names {
		cells[i] = strings.ReplaceAll(b.refs[n], "$", "")
	}
	list := strings.Join(ranges(cells), ",")
	return "IF(COUNT(" + list + ")=0,\"\",SUM(" + list + "))"
}

// total is what inputs add up to, and whether they do: not while all are blank.
func (b *Book) total(names []page.Name) (value string, number bool) {
	sum := 0.0
	for _, n := range names {
		if v, err := strconv.ParseFloat(b.values[n], 64); err == nil {
			sum, number = sum+v, true
		}
	}
	if !number {
		return "", false
	}
	return strconv.FormatFloat(sum, 'f', -1, 64), true
}

// phrase joins the pieces of a text.
func (b *Book) phrase(pieces []page.Piece) string {
	var parts []string
	for _, p := range pieces {
		if p.Ref == (page.Name{}) && p.As != page.AsPost {
			parts = append(parts, quoted(p.Text))
			continue
		}
		if p.As == page.AsPost {
			parts = append(parts, b.post(p))
			continue
		}
		ref, ok := b.refs[p.Ref]
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
		text := Broken(strings.ReplaceAll(string(r[:n]), `"`, `""`), `"&"`)
		parts = append(parts, `"`+text+`"`)
		if r = r[n:]; len(r) == 0 {
			return strings.Join(parts, "&")
		}
	}
}

// written is how a piece writes the value of a cell.
func (b *Book) written(p page.Piece, x string) string {
	switch {
	case p.As == page.AsMasked:
		return "IF(LEN(" + x + ")>5,LEFT(" + x + `,3)&REPT("*",LEN(` + x + ")-5)&RIGHT(" + x + ",2)," + x + ")"
	case p.As == page.AsShort:
		return short(p.Kind, x)
	case p.Kind == page.InputDate && p.As == page.AsDay:
		return b.day(x) + `&", "&` + b.written(page.Piece{Kind: p.Kind}, x)
	case p.Kind == page.InputDate && p.As == page.AsWords:
		y := "YEAR(" + x + ")"
		century := "IF(" + y + "<2000," + quoted(bahasa.NumberWords(1900)) + "," +
			quoted(bahasa.NumberWords(2000)) + ")"
		year := "IF(AND(" + y + ">=1900," + y + "<2100)," + century +
			"&IF(MOD(" + y + `,100)=0,""," "&` + b.word("MOD("+y+",100)") + ")," + y + ")"
		return b.day(x) + `&" tanggal "&` + b.word("DAY("+x+")") + `&" bulan "&` + b.month(x) + `&" tahun "&` + year +
			`&" ("&TEXT(DAY(` + x + `),"00")&"-"&TEXT(MONTH(` + x + `),"00")&"-"&YEAR(` + x + `)&")"`
	case p.Kind == page.InputDate:
		return `DAY(` + x + `)&" "&` + b.month(x) + `&" "&YEAR(` + x + `)`
	case p.Kind == page.InputTime:
		return `TEXT(HOUR(` + x + `),"00")&"."&TEXT(MINUTE(` + x + `),"00")`
	case p.Kind == page.InputMoney && p.As == page.AsWords:
		return b.numberWords(x) + `&" rupiah"`
	case p.Kind == page.InputMoney:
		return `"Rp"&SUBSTITUTE(SUBSTITUTE(TEXT(` + x + `,"#,##0"),",","."),"` + "\u00a0" + `",".")&",00"`
	case p.As == page.AsWords:
		return b.numberWords(x)
	case p.As == page.AsCount:
		return `IF(` + x + `=INT(` + x + `),` + x + `&" ("&` + b.numberWords(x) + `&")",SUBSTITUTE(` + x + `,".",","))`
	case p.Kind == page.InputNumber:
		return `SUBSTITUTE(` + x + `,".",",")`
	}
	return x
}

func (b *Book) word(number string) string {
	b.spelling = true
	return "INDEX(" + wordsSheet + "!$A$1:$A$1000," + number + "+1)"
}

func (b *Book) day(x string) string {
	b.spelling = true
	return "INDEX(" + wordsSheet + "!$B$1:$B$7,WEEKDAY(" + x + "))"
}

func (b *Book) month(x string) string {
	b.spelling = true
	return "INDEX(" + wordsSheet + "!$C$1:$C$12,MONTH(" + x + "))"
}

// wordSheet writes the hidden sheet of words and lists, when it is needed.
func (b *Book) wordSheet() error {
	if !b.spelling && len(b.lists) == 0 {
		return nil
	}
	if _, err := b.f.NewSheet(wordsSheet); err != nil {
		return err
	}
	columns := [][]string{nil, nil, nil}
	if b.spelling {
		for i := range 1000 {
			columns[0] = append(columns[0], bahasa.NumberWords(int64(i)))
		}
		for d := time.Sunday; d <= time.Saturday; d++ {
			columns[1] = append(columns[1], bahasa.DayName(d))
		}
		for m := time.January; m <= time.December; m++ {
			columns[2] = append(columns[2], bahasa.MonthName(m))
		}
	}
	if err := b.writeSpelling(); err != nil {
		return err
	}
	for j, list := range append(columns, b.lists...) {
		if j >= spellingAt-1 {
			j += steps
		}
		for i, text := range list {
			at, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err != nil {
				return err
			}
			if err := b.f.SetCellStr(wordsSheet, at, Literal(text)); err != nil {
				return err
			}
		}
	}
	return b.f.SetSheetVisible(wordsSheet, false, true)
}
