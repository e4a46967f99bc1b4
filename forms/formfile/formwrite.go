package formfile

import (
	"fmt"
	"io"
	"reflect"
	"strconv"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop/source"
)

// WriteForm writes a form as a form file, which ReadForm reads back equal. The
// error is that of a form that is not well made, or the writer's.
func WriteForm(w io.Writer, f *forms.Form) error {
	if err := f.Validate(); err != nil {
		return err
	}
	p := &formPrinter{}
	p.keys(reflect.ValueOf(*f), 0, "")
	return p.flush(w)
}

type formPrinter struct{ printer }

// keys writes the keys of a struct that are not zero. Lead stands before the
// first: the dash of a list.
func (p *formPrinter) keys(v reflect.Value, depth int, lead string) {
	t, first := v.Type(), true
	for i, k := range formKeys[t] {
		own := reflect.ValueOf(true) // of a page break
		if k.field != "" {
			own = v.FieldByName(k.field)
		}
		needed := i == 0 && t.Implements(typeOf[forms.Part]())
		if own.IsZero() && !needed {
			continue
		}
		at := depth
		if first && lead != "" {
			p.line(at-1, lead+p.head(k.name, own))
		} else {
			p.line(at, p.head(k.name, own))
		}
		first = false
		p.below(own, at)
	}
	if first { // nothing but zeros
		p.line(max(depth-1, 0), lead+"{}")
	}
}

// head is the line of a key, with its value where that stands on the line.
func (p *formPrinter) head(name string, v reflect.Value) string {
	if text, ok := onLine(v); ok {
		return name + ": " + text
	}
	return name + ":"
}

// onLine returns what stands on the line of the key.
func onLine(v reflect.Value) (string, bool) {
	switch v.Kind() {
	case reflect.String:
		return source.Quoted(v.String(), false), true
	case reflect.Bool:
		return strconv.FormatBool(v.Bool()), true
	case reflect.Int:
		return strconv.FormatInt(v.Int(), 10), true
	case reflect.Uint8:
		return source.Quoted(fmt.Sprint(v.Interface()), false), true
	case reflect.Slice:
		if v.Len() == 0 {
			return "[]", true
		}
	case reflect.Struct:
		if m, ok := v.Interface().(forms.Formula); ok {
			return source.Quoted(m.String(), false), true
		}
	}
	return "", false
}

// below writes what stands under the line of a key.
func (p *formPrinter) below(v reflect.Value, depth int) {
	if _, ok := onLine(v); ok {
		return
	}
	if v.Kind() == reflect.Struct {
		p.keys(v, depth+1, "")
		return
	}
	for i := range v.Len() {
		item := v.Index(i)
		if item.Kind() == reflect.Interface {
			item = item.Elem()
		}
		switch text, ok := onLine(item); {
		case ok:
			p.line(depth+1, "- "+text)
		case listType(item.Type()):
			p.line(depth+1, "-")
			p.below(item.FieldByName(formKeys[item.Type()][0].field), depth+1)
		default:
			p.keys(item, depth+2, "- ")
		}
	}
}
