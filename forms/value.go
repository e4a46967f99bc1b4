package forms

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
)

// Value is what fills a field or a table, in the one form its kind has (see
// FieldKind). The zero value is a blank.
type Value struct {
	Text  string   // every kind but Ticks
	Picks []string // Ticks, in the order of the options
	Rows  []Values // tables, and entries of a Repeat
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
	Form       *Form
	Values     Values       // as Fill makes them
	Letterhead *sop.Unit    // in place of that of the form's office; nil: as the form has it
	Open       bool         // still to be filled in: blanks stay, whatever DropEmpty and When say
	Redacted   bool         // print no sensitive values and no NIK (UU 27/2022 ps. 4, UU 11/2012 ps. 19)
	Warnings   sop.Problems // what Fill found odd; never an error
}

// Validate finds what keeps a copy from being printed that Fill did not make:
// a form that is not well made, texts that are too long or cannot be printed.
// It returns nil or a value of type sop.Problems; a copy that is nil or has no form
// is sop.ErrNil.
func (c *Copy) Validate() error {
	if c == nil {
		return fmt.Errorf("copy: %w", sop.ErrNil)
	}
	if err := c.Form.Validate(); err != nil {
		return err
	}
	l := filler{form: c.Form}
	l.texts(c.Values)
	return l.found.Err()
}

// texts checks the texts of values as they are.
func (l *filler) texts(values Values) {
	l.form.Each(func(f Field) {
		v := values[f.Name]
		l.printable(l.at+f.Name, f, v.Text)
		for _, pick := range v.Picks {
			l.printable(l.at+f.Name, f, pick)
		}
	})
	for _, t := range l.form.Tables() {
		for i, row := range values[t.Name].Rows {
			for _, c := range t.Inputs() {
				l.printable(fmt.Sprintf("%s%s[%d].%s", l.at, t.Name, i, c.Name), c, row[c.Name].Text)
			}
		}
	}
	for _, r := range l.form.Repeats() {
		for i, entry := range values[r.Name].Rows {
			own := filler{form: r.Entry(), at: entryPath(l.at+r.Name, i)}
			own.texts(entry)
			l.found = append(l.found, own.found...)
		}
	}
}

// Blank returns a copy with nothing filled in.
func (f *Form) Blank() *Copy { return &Copy{Form: f, Open: true} }
