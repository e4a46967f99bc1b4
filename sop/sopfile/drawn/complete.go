package drawn

import (
	"reflect"
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// complete fills what an identity block leaves blank with what a cover says.
func complete(id, cover *identity) {
	fill(reflect.ValueOf(id.p).Elem(), reflect.ValueOf(cover.p).Elem())
	id.fields += cover.fields
	id.doubts = slices.Concat(cover.doubts, id.doubts)
	id.p.TitleOnly = false
}

// fill sets the fields of a struct that are blank.
func fill(to, from reflect.Value) {
	for i := range to.NumField() {
		switch {
		case !to.Field(i).IsZero() && to.Field(i).Type() == reflect.TypeFor[sop.Labels]():
		case to.Field(i).IsZero():
			to.Field(i).Set(from.Field(i))
		case to.Field(i).Kind() == reflect.Struct && to.Field(i).Type() != reflect.TypeFor[sop.Date]():
			fill(to.Field(i), from.Field(i))
		}
	}
}
