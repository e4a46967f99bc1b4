package sop

import (
	"reflect"
	"strconv"
	"strings"
)

// TextAt returns the text at a path as problems and findings have them, such
// as "steps[3].activity" or "records[0]", for whoever wants to mend it in
// place; nil where the procedure has no text there.
func (p *Procedure) TextAt(path string) *string {
	if p == nil {
		return nil
	}
	return textAt(procedureFields, p, path)
}

func textAt(fields []Field, of any, path string) *string {
	head, rest, _ := strings.Cut(path, ".")
	name, number, listed := strings.Cut(head, "[")
	f := fieldAt(fields, name)
	if f == nil {
		return nil
	}
	x, index := f.In(of), -1
	if listed {
		n, err := strconv.Atoi(strings.TrimSuffix(number, "]"))
		if err != nil || n < 0 {
			return nil
		}
		index = n
	}
	switch {
	case f.Kind == KindText && rest == "" && !listed:
		return x.(*string)
	case f.Kind == KindLines && rest == "" && listed:
		if list := *x.(*[]string); index < len(list) {
			return &list[index]
		}
	case f.Kind == KindGroup && !listed:
		return textAt(f.Fields, x, rest)
	case f.Kind == KindList && listed:
		if list := reflect.ValueOf(x).Elem(); index < list.Len() {
			return textAt(f.Fields, list.Index(index).Addr().Interface(), rest)
		}
	}
	return nil
}
