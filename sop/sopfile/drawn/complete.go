package drawn

import (
	"reflect"
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// complete fills what stands over a table with what a cover says.
func (s *sketch) complete(cover *identity) {
	fill(reflect.ValueOf(s.p).Elem(), reflect.ValueOf(cover.p).Elem())
	s.p.TitleOnly = false
	s.fields += cover.fields
	s.doubts = append(s.doubts, cover.doubts...)
	if name := cover.texts.sheet.Name; !slices.Contains(s.sheets, name) {
		s.sheets = append(s.sheets, name)
	}
}

// fill sets the fields of a struct that are blank.
func fill(to, from reflect.Value) {
	for i := range to.NumField() {
		switch {
		case to.Field(i).IsZero():
			to.Field(i).Set(from.Field(i))
		case to.Field(i).Kind() == reflect.Struct && to.Field(i).Type() != reflect.TypeFor[sop.Date]():
			fill(to.Field(i), from.Field(i))
		}
	}
}
