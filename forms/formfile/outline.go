package formfile

import "github.com/sopkit/sopkit/forms"

// entry is a line of a data file: one of them is set.
type entry struct {
	heading string
	gap     bool // ends what stands under a heading
	field   *forms.Field
	table   *forms.Table
	repeat  *forms.Repeat
}

// outline returns what stands in a form's data file, in the printed order of
// the form.
func outline(f *forms.Form) []entry {
	o := outliner{form: f, seen: map[string]bool{}}
	if f.Numbered {
		o.part(&forms.Form{Numbered: true})
	}
	o.parts(f.Parts)
	o.rest()
	o.trim()
	return o.out
}

func (o *outliner) parts(list []forms.Part) {
	for _, p := range list {
		switch p := p.(type) {
		case forms.Section:
			if p.Heading != "" {
				o.heading(p.Heading)
			}
			o.parts(p.Parts)
			o.gap()
		case forms.Parties:
			for _, x := range p.Items {
				o.heading(x.As)
				o.part(&forms.Form{Parts: []forms.Part{forms.Fields{Items: x.Fields}}})
			}
			o.gap()
		case forms.Repeat:
			o.out = append(o.out, entry{repeat: &p}, entry{gap: true})
		case forms.Signatures:
			o.heading("TANDA TANGAN")
			o.part(&forms.Form{Parts: []forms.Part{p}})
			o.gap()
		default:
			o.part(&forms.Form{Parts: []forms.Part{p}})
		}
	}
}

type outliner struct {
	form *forms.Form
	seen map[string]bool
	out  []entry
}

// heading begins a group; one that stayed empty goes again. Without a text the
// group before ends.
func (o *outliner) heading(text string) {
	if text == "" {
		o.gap()
		return
	}
	o.trim()
	o.out = append(o.out, entry{heading: text})
}

// gap ends a group.
func (o *outliner) gap() {
	o.trim()
	o.out = append(o.out, entry{gap: true})
}

// rest adds the fields that no part states.
func (o *outliner) rest() {
	o.heading("LAIN-LAIN")
	o.part(&forms.Form{Office: o.form.Office, Hidden: o.form.Hidden})
}

// trim drops a heading or gap at the end.
func (o *outliner) trim() {
	for n := len(o.out); n > 0 && (o.out[n-1].heading != "" || o.out[n-1].gap); n-- {
		o.out = o.out[:n-1]
	}
}

// part adds the fields and tables of a piece of the form, as the whole form
// states them.
func (o *outliner) part(piece *forms.Form) {
	piece.Each(func(x forms.Field) {
		if own, ok := o.form.Field(x.Name); ok && !o.seen[x.Name] {
			o.seen[x.Name] = true
			o.out = append(o.out, entry{field: &own})
		}
	})
	for _, t := range piece.Tables() {
		o.out = append(o.out, entry{table: &t}, entry{gap: true})
	}
}
