package xlsx

import (
	"sort"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sopkit/sopkit/render/internal/layout"
)

// check is what Excel asks of the inputs of one kind, options and hint.
type check struct {
	in    *layout.Input
	cells []string
}

// check notes that an input is checked with its like.
func (b *book) check(in *layout.Input, at string) {
	if in.Kind == layout.InputText && in.Hint == "" {
		return
	}
	key := func(x *layout.Input) string {
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
var messages = map[layout.InputKind]string{
	layout.InputNumber: "Isilah dengan angka.",
	layout.InputDate:   "Isilah dengan tanggal, mis. 23/11/2026.",
	layout.InputTime:   "Isilah dengan jam, mis. 08:00.",
	layout.InputMoney:  "Isilah dengan rupiah bulat, tanpa titik dan tanpa Rp.",
	layout.InputDigits: "Isilah dengan angka NIP (18) atau NIK (16).",
	layout.InputChoice: "Pilihlah dari daftar.",
	layout.InputTick:   "Isilah dengan X, atau kosongkan.",
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
			dv.SetInput("", literal(cut(c.in.Hint, 250)))
		}
		if err := b.f.AddDataValidation(b.sheet, dv); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) rule(dv *excelize.DataValidation, in *layout.Input) error {
	switch in.Kind {
	case layout.InputNumber:
		return dv.SetRange(-1e15, 1e15, excelize.DataValidationTypeDecimal, excelize.DataValidationOperatorBetween)
	case layout.InputMoney:
		return dv.SetRange(0, 999999999999999.0, excelize.DataValidationTypeWhole, excelize.DataValidationOperatorBetween)
	case layout.InputDate:
		return dv.SetRange(1, 2958465, excelize.DataValidationTypeDate, excelize.DataValidationOperatorBetween)
	case layout.InputTime:
		return dv.SetRange(0, 0.999999, excelize.DataValidationTypeTime, excelize.DataValidationOperatorBetween)
	case layout.InputDigits:
		return dv.SetRange(16, 24, excelize.DataValidationTypeTextLength, excelize.DataValidationOperatorBetween)
	case layout.InputTick:
		return dv.SetDropList([]string{"X"})
	case layout.InputChoice:
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
	return units(list) <= 250 && strings.Count(list, ",") == len(options)-1 && !strings.HasPrefix(list, "=") &&
		!strings.Contains(list, "_x")
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
