package forms

import "strings"

// Source names a thing known before a form is filled, such as "petugas.nama";
// a field that has one is prefilled with it. The zero value prefills nothing.
// Which sources there are is a matter of the forms: package catalogue lists
// its own.
//
// The fields that parts make themselves have the source of their own name, the
// first "_" of it a dot: "tempat", "tanggal", "nomor", "pejabat.nama" for a
// signer's field "pejabat_nama".
type Source string

// sourceOf is the source of a field that a part makes.
func sourceOf(name string) Source { return Source(strings.Replace(name, "_", ".", 1)) }

// Prefill returns the values that known, by source, gives to the form's
// fields. Pass them on to Fill, with what else there is to fill in; a known
// value that is no value of the field's kind is left out, and ticks are never
// prefilled.
func (f *Form) Prefill(known map[Source]string) Values {
	out := Values{}
	f.Each(func(x Field) {
		text := known[x.From]
		if x.From == "" || text == "" || x.Kind == Ticks {
			return
		}
		l := filler{form: f}
		if v := l.value(x.Name, x, text); len(l.found) == 0 && !v.Blank() {
			out[x.Name] = v
		}
	})
	return out
}

// With returns the values with those of other in place of its own.
func (v Values) With(other Values) Values {
	out := Values{}
	for _, from := range []Values{v, other} {
		for name, x := range from {
			out[name] = x
		}
	}
	return out
}
