package forms

// Value is what fills a field or a table, in the one form its kind has (see
// FieldKind). The zero value is a blank.
type Value struct {
	Text  string   // every kind but Ticks
	Picks []string // Ticks, in the order of the options
	Rows  []Values // tables
}

// Blank reports whether the value is a blank.
func (v Value) Blank() bool { return v.Text == "" && len(v.Picks) == 0 && len(v.Rows) == 0 }

// Values are values by field name. A name without a value, and a nil map, are
// blank.
type Values map[string]Value

// Text returns the text of a field, or "".
func (v Values) Text(name string) string { return v[name].Text }

// Copy is one paper of a form: blank, or filled.
type Copy struct {
	Form   *Form
	Values Values // as Fill makes them
}

// Blank returns a copy with nothing filled in.
func (f *Form) Blank() *Copy { return &Copy{Form: f} }
