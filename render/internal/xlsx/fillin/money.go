package fillin

import (
	"strings"

	"github.com/xuri/excelize/v2"
)

// Amounts have points between their thousands. The points are fixed, because for
// a format's own sign programs write that of their country; so are the cents,
// for an amount is whole. A format tells three sizes apart at most; the others
// have rules.

// amount writes the digits of a number format with Rp and cents.
func amount(digits string, short bool) string {
	if short {
		return `"Rp"` + digits
	}
	return `"Rp"` + digits + `",00"`
}

// money is the number format of an amount.
func money(short bool) string {
	return "[<1000]" + amount("0", short) + ";[<1000000]" + amount(`#\.##0`, short) + ";" +
		amount(`#\.###\.##0`, short)
}

// size is how great amounts are that have a rule: the first one wins.
type size struct {
	criteria, than, digits string
}

var sizes = [...]size{
	{">=", "1000000000000", `#\.###\.###\.###\.##0`}, {">=", "1000000000", `#\.###\.###\.##0`},
	{"<=", "-1000000000", `#\.###\.###\.##0`}, {"<=", "-1000000", `#\.###\.##0`}, {"<=", "-1000", `#\.##0`},
}

// writeMoney gives the cells with amounts their rules.
func (b *Book) writeMoney() error {
	for i, cells := range [...][]string{b.short, b.full} {
		if len(cells) == 0 {
			continue
		}
		for _, s := range sizes {
			digits := amount(s.digits, i == 0)
			code := digits + ";-" + digits // of what is below zero
			id, err := b.f.NewConditionalStyle(&excelize.Style{CustomNumFmt: &code})
			if err != nil {
				return err
			}
			rule := []excelize.ConditionalFormatOptions{
				{Type: "cell", Criteria: s.criteria, Value: s.than, Format: &id},
			}
			if err := b.f.SetConditionalFormat(b.sheet, strings.Join(ranges(cells), " "), rule); err != nil {
				return err
			}
		}
	}
	return nil
}
