package render

import (
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/render/internal/font"
	"github.com/sopkit/sopkit/sop"
)

// Boxed returns the characters of a procedure's printed texts for which
// Liberation Sans has no glyph, in the order of their codes: the PDF shows each
// as an empty box. Excel shows them where the computer has a font for them.
func Boxed(p *sop.Procedure) []rune {
	if p == nil {
		return nil
	}
	var out []rune
	printed(sop.ProcedureFields(), p, func(text string) {
		for _, r := range text {
			if unicode.IsPrint(r) && !font.Has(r, false) {
				out = append(out, r)
			}
		}
	})
	slices.Sort(out)
	return slices.Compact(out)
}

// printed visits every text that may be printed of a struct, by its fields.
func printed(list []sop.Field, of any, see func(string)) {
	for i := range list {
		f := &list[i]
		if f.Printed == sop.NotPrinted {
			continue
		}
		switch x := f.In(of).(type) {
		case *string:
			see(*x)
		case *[]string:
			see(strings.Join(*x, "\n"))
		case *sop.Duration:
			see(x.Text)
		default:
			v := reflect.ValueOf(x).Elem()
			switch f.Kind {
			case sop.KindGroup:
				printed(f.Fields, x, see)
			case sop.KindList:
				for k := range v.Len() {
					printed(f.Fields, v.Index(k).Addr().Interface(), see)
				}
			}
		}
	}
}
