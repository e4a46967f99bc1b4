package render

import (
	"reflect"
	"slices"
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
	own := *p
	own.ID, own.Remarks = "", nil
	walk(reflect.ValueOf(own), func(text string) {
		for _, r := range text {
			if unicode.IsPrint(r) && !font.Has(r, false) {
				out = append(out, r)
			}
		}
	})
	slices.Sort(out)
	return slices.Compact(out)
}

// walk visits every text of a value.
func walk(v reflect.Value, see func(string)) {
	switch v.Kind() {
	case reflect.String:
		see(v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), see)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), see)
		}
	}
}
