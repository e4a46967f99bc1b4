package forms

// unused returns the names of fields and tables that are not printed, as a
// section's condition does not hold for the data.
func (f *Form) unused(data map[string]any) map[string]bool {
	values := Values{}
	f.EachPart(func(p Part) {
		s, ok := p.(Section)
		if !ok || s.When.Field == "" {
			return
		}
		l := filler{form: f}
		if x, ok := f.Field(s.When.Field); ok {
			values[x.Name] = l.value(x.Name, x, data[x.Name])
		}
	})
	out := map[string]bool{}
	f.eachUnused(values, func(_ Section, name string) { out[name] = true })
	return out
}

// eachUnused calls do for every name in a section whose condition does not
// hold for the values.
func (f *Form) eachUnused(values Values, do func(Section, string)) {
	f.EachPart(func(p Part) {
		s, ok := p.(Section)
		if !ok || s.When.holds(values) {
			return
		}
		eachPart(s.Parts, func(q Part) {
			fields, _ := explicit(q)
			for _, x := range fields {
				do(s, x.Name)
			}
			switch q := q.(type) {
			case Table:
				do(s, q.Name)
			case Repeat:
				do(s, q.Name)
			}
		})
	})
}
