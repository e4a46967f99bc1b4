package fillin

import (
	"sort"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
)

// check is what Excel asks of the inputs of one kind, options and hint.
type check struct {
	in    *page.Input
	cells []string
}

// check notes that an input is checked with its like.
func (b *Book) check(in *page.Input, at string) {
	if in.Kind == page.InputText && in.Hint == "" {
		return
	}
	key := func(x *page.Input) string {
		return strconv.Itoa(int(x.Kind)) + "\x00" + x.Hint + "\x00" + strings.Join(x.Options, "\x00")
	}
	for i := range b.checks {
		if c := &b.checks[i]; key(c.in) == key(in) {
			c.cells = append(c.cells, at)
			return
		}
	}
	b.checks = append(b.checks, check{in, []string{at}})
}

// messages are shown for a wrong entry, by kind.
var messages = map[page.InputKind]string{
	page.InputNumber: "Isilah dengan angka.",
	page.InputDate:   "Isilah dengan tanggal, mis. 23/11/2026.",
	page.InputTime:   "Isilah dengan jam, mis. 08:00.",
	page.InputMoney:  "Isilah dengan rupiah bulat, tanpa titik dan tanpa Rp.",
	page.InputDigits: "Isilah dengan angka NIP (18) atau NIK (16).",
	page.InputChoice: "Pilihlah dari daftar.",
	page.InputTick:   "Isilah dengan X, atau kosongkan.",
}

// writeChecks writes the drop-downs and checks.
func (b *Book) writeChecks() error {
	for _, c := range b.checks {
		dv := excelize.NewDataValidation(true)
		dv.SetSqref(strings.Join(ranges(c.cells), " "))
		if err := b.rule(dv, c.in); err != nil {
			return err
		}
		if m := messages[c.in.Kind]; m != "" {
			dv.SetError(excelize.DataValidationErrorStyleStop, "Isian", m)
		}
		if c.in.Hint != "" {
			dv.SetInput("", Literal(shorten(c.in.Hint, maxPrompt)))
		}
		if err := b.f.AddDataValidation(b.sheet, dv); err != nil {
			return err
		}
	}
	return nil
}

// writePointer says of the sentences that depend on inputs where those are.
func (b *Book) writePointer() error {
	var cells []string
	for _, c := range b.computed {
		if p := c.cell.Has().Pieces; len(p) > 1 || len(p) == 1 && p[0].As == page.AsMasked {
			cells = append(cells, c.at)
		}
	}
	if b.pointer == "" || len(cells) == 0 {
		return nil
	}
	dv := excelize.NewDataValidation(true)
	dv.SetSqref(strings.Join(ranges(cells), " "))
	dv.SetInput("", b.pointer)
	return b.f.AddDataValidation(b.sheet, dv)
}

// Bounds of what may be entered; those of money and numbers are the digits that
// a cell keeps. A NIK has 16 digits, a NIP 18 and up to six more characters
// between its groups.
const (
	mostMoney   = 999_999_999_999_999
	mostNumber  = 1e15
	mostTime    = 0.999999 // of a day
	leastDigits = 16
	mostDigits  = 24
	maxPrompt   = 250 // characters of a hint, or of a list written into the check itself
)

func (b *Book) rule(dv *excelize.DataValidation, in *page.Input) error {
	between := func(least, most float64, kind excelize.DataValidationType) error {
		return dv.SetRange(least, most, kind, excelize.DataValidationOperatorBetween)
	}
	switch in.Kind {
	case page.InputNumber:
		return between(-mostNumber, mostNumber, excelize.DataValidationTypeDecimal)
	case page.InputMoney:
		return between(0, mostMoney, excelize.DataValidationTypeWhole)
	case page.InputDate:
		return between(1, lastDay, excelize.DataValidationTypeDate)
	case page.InputTime:
		return between(0, mostTime, excelize.DataValidationTypeTime)
	case page.InputDigits:
		return between(leastDigits, mostDigits, excelize.DataValidationTypeTextLength)
	case page.InputTick:
		return dv.SetDropList([]string{"X"})
	case page.InputChoice:
		if inline(in.Options) {
			return dv.SetDropList(in.Options)
		}
		dv.SetSqrefDropList(b.list(in.Options))
	}
	return nil
}

// inline reports whether options can stand in the check itself: as one text
// with commas between them, which is not too long, no formula and without what
// looks like an escape code.
func inline(options []string) bool {
	list := strings.Join(options, ",")
	return Units(list) <= maxPrompt && strings.Count(list, ",") == len(options)-1 &&
		!strings.HasPrefix(list, "=") && !strings.Contains(list, "_x")
}

// list puts options on the sheet of words and returns their range.
func (b *Book) list(options []string) string {
	b.lists = append(b.lists, options)
	name, _ := excelize.ColumnNumberToName(firstList + len(b.lists) - 1)
	return wordsSheet + "!$" + name + "$1:$" + name + "$" + strconv.Itoa(len(options))
}

func shorten(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}

// ranges joins cells that stand one under the other.
func ranges(cells []string) []string {
	type at struct{ col, row int }
	list := make([]at, len(cells))
	for i, c := range cells {
		list[i].col, list[i].row, _ = excelize.CellNameToCoordinates(c)
	}
	sort.Slice(list, func(i, j int) bool {
		if list[i].col != list[j].col {
			return list[i].col < list[j].col
		}
		return list[i].row < list[j].row
	})
	var out []string
	for i := 0; i < len(list); {
		j := i
		for j+1 < len(list) && list[j+1].col == list[j].col && list[j+1].row == list[j].row+1 {
			j++
		}
		a, _ := excelize.CoordinatesToCellName(list[i].col, list[i].row)
		if j > i {
			z, _ := excelize.CoordinatesToCellName(list[j].col, list[j].row)
			a += ":" + z
		}
		out = append(out, a)
		i = j + 1
	}
	return out
}
