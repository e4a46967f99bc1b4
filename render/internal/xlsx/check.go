package xlsx

import (
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/page"
)

// check is what Excel asks of the inputs of one kind, options and hint.
type check struct {
	in    *page.Input
	cells []string
}

// check notes that an input is checked with its like.
func (b *book) check(in *page.Input, at string) {
	if in.Kind == page.InputText && in.Hint == "" {
		return
	}
	key := func(x *page.Input) string {
		return strconv.Itoa(int(x.Kind)) + "\x00" + x.Hint + "\x00" + strings.Join(x.Options, "\x00")
	}
	for i := range b.form.checks {
		if c := &b.form.checks[i]; key(c.in) == key(in) {
			c.cells = append(c.cells, at)
			return
		}
	}
	b.form.checks = append(b.form.checks, check{in, []string{at}})
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

// checks writes the drop-downs and checks.
func (b *book) checks() error {
	for _, c := range b.form.checks {
		dv := excelize.NewDataValidation(true)
		dv.SetSqref(strings.Join(ranges(c.cells), " "))
		if err := b.rule(dv, c.in); err != nil {
			return err
		}
		if m := messages[c.in.Kind]; m != "" {
			dv.SetError(excelize.DataValidationErrorStyleStop, "Isian", m)
		}
		if c.in.Hint != "" {
			dv.SetInput("", cut(c.in.Hint, 250))
		}
		if err := b.f.AddDataValidation(b.sheet, dv); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) rule(dv *excelize.DataValidation, in *page.Input) error {
	switch in.Kind {
	case page.InputNumber:
		return dv.SetRange(-1e15, 1e15, excelize.DataValidationTypeDecimal, excelize.DataValidationOperatorBetween)
	case page.InputMoney:
		return dv.SetRange(0, 999999999999999.0, excelize.DataValidationTypeWhole, excelize.DataValidationOperatorBetween)
	case page.InputDate:
		return dv.SetRange(1, 2958465, excelize.DataValidationTypeDate, excelize.DataValidationOperatorBetween)
	case page.InputTime:
		return dv.SetRange(0, 0.999999, excelize.DataValidationTypeTime, excelize.DataValidationOperatorBetween)
	case page.InputDigits:
		return dv.SetRange(16, 24, excelize.DataValidationTypeTextLength, excelize.DataValidationOperatorBetween)
	case page.InputTick:
		return dv.SetDropList([]string{"X"})
	case page.InputChoice:
		if list := strings.Join(in.Options, ","); utf8.RuneCountInString(list) <= 250 && strings.Count(list, ",") == len(in.Options)-1 {
			return dv.SetDropList(in.Options)
		}
		dv.SetSqrefDropList(b.list(in.Options))
	}
	return nil
}

// list puts options on the sheet of words and returns their range.
func (b *book) list(options []string) string {
	b.form.lists = append(b.form.lists, options)
	name, _ := excelize.ColumnNumberToName(firstList + len(b.form.lists) - 1)
	return wordsSheet + "!$" + name + "$1:$" + name + "$" + strconv.Itoa(len(options))
}

func cut(s string, n int) string {
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

func sortedKeys(m map[string]string) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
