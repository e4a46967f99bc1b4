package formfile

import "github.com/sopkit/sopkit/forms"

// entry is a line of a data file: one of the four is set.
type entry struct {
	heading string
	gap     bool // ends what stands under a heading
	field   *forms.Field
	table   *forms.Table
}

// outline returns what stands in a form's data file, in the printed order of
// the form.
func outline(f *forms.Form) []entry {
	o := outliner{form: f, seen: map[string]bool{}}
	if f.Numbered {
		o.part(&forms.Form{Numbered: true})
	}
	for _, p := range f.Parts {
		switch p := p.(type) {
		case forms.Section:
			o.heading(p.Heading)
			o.part(&forms.Form{Parts: p.Parts})
		case forms.Parties:
			for _, x := range p.Items {
				o.heading(x.As)
				o.part(&forms.Form{Parts: []forms.Part{forms.Fields{Items: x.Fields}}})
			}
		case forms.Signatures:
			o.heading("TANDA TANGAN")
			o.part(&forms.Form{Parts: []forms.Part{p}})
		default:
			o.gap()
			o.part(&forms.Form{Parts: []forms.Part{p}})
		}
	}
	return o.out
}

type outliner struct {
	form *forms.Form
	seen map[string]bool
	out  []entry

	grouped bool // under a heading
}

// heading begins a group; one that stays empty goes again.
func (o *outliner) heading(text string) {
	if n := len(o.out); n > 0 && o.out[n-1].heading != "" {
		o.out = o.out[:n-1]
	}
	if text != "" {
		o.out = append(o.out, entry{heading: text})
		o.grouped = true
	}
}

// gap ends a group that has a heading; one that stays empty goes again.
func (o *outliner) gap() {
	if o.grouped {
		o.heading("")
		o.out = append(o.out, entry{gap: true})
		o.grouped = false
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
		o.out = append(o.out, entry{table: &t})
	}
}
