package forms

import (
	"maps"
	"strings"
)

// Source names a thing known before a form is filled, such as "petugas.nama";
// a field that has one is prefilled with it. The zero value prefills nothing.
// Which sources there are is a matter of the forms: package catalogue lists
// its own.
//
// The fields that parts make themselves have the source of their own name, the
// last "_" of it a dot: "tempat", "tanggal", "nomor", "pejabat.nama" for a
// signer's field "pejabat_nama".
type Source string

// sourceOf is the source of a field that a part makes.
func sourceOf(name string) Source {
	if i := strings.LastIndexByte(name, '_'); i >= 0 {
		name = name[:i] + "." + name[i+1:]
	}
	return Source(name)
}

// Prefill returns the values that known, by source, gives to the form's
// fields, and to the first row of a table, or entry of a Repeat, that has sources. Pass them
// on to Fill, with what else there is to fill in; a known value that is no value
// of the field's kind is left out, and ticks are never prefilled.
func (f *Form) Prefill(known map[Source]string) Values {
	out := Values{}
	f.Each(func(x Field) {
		if v, ok := f.known(x, known[x.From]); ok && x.From != "" {
			out[x.Name] = v
		}
	})
	for _, t := range f.Tables() {
		row := Values{}
		for _, x := range t.Inputs() {
			if v, ok := f.known(x, known[x.From]); ok && x.From != "" {
				row[x.Name] = v
			}
		}
		if len(row) > 0 && len(t.Fixed) == 0 {
			out[t.Name] = Value{Rows: []Values{row}}
		}
	}
	for _, r := range f.Repeats() {
		if entry := r.Entry().Prefill(known); len(entry) > 0 {
			out[r.Name] = Value{Rows: []Values{entry}}
		}
	}
	return out
}

// known returns the value a field has from a known text, and whether it is one.
func (f *Form) known(x Field, text string) (Value, bool) {
	l := filler{form: f}
	v := l.value(x.Name, x, text)
	return v, len(l.found) == 0 && !v.Blank() && x.Kind != Ticks
}

// With returns the values with those of other in place of its own.
func (v Values) With(other Values) Values {
	out := make(Values, len(v)+len(other))
	maps.Copy(out, v)
	maps.Copy(out, other)
	return out
}
