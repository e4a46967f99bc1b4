package catalogue

import "github.com/sopkit/sopkit/forms"

// A field of each kind, by its name and its printed label; details follow.

func text(name, label string, details ...detail) forms.Field {
	return field(forms.Text, name, label, details)
}

func longText(name, label string, details ...detail) forms.Field {
	return field(forms.LongText, name, label, details)
}

func number(name, label string, details ...detail) forms.Field {
	return field(forms.Number, name, label, details)
}

func date(name, label string, details ...detail) forms.Field {
	return field(forms.Date, name, label, details)
}

func clock(name, label string, details ...detail) forms.Field {
	return field(forms.Time, name, label, details)
}

func choice(name, label string, details ...detail) forms.Field {
	return field(forms.Choice, name, label, details)
}

func ticks(name, label string, details ...detail) forms.Field {
	return field(forms.Ticks, name, label, details)
}

func rupiah(name, label string, details ...detail) forms.Field {
	return field(forms.Rupiah, name, label, details)
}

func nip(name, label string, details ...detail) forms.Field {
	return field(forms.NIP, name, label, details)
}

func nik(name, label string, details ...detail) forms.Field {
	return field(forms.NIK, name, label, details)
}

func field(kind forms.FieldKind, name, label string, details []detail) forms.Field {
	f := forms.Field{Name: name, Label: label, Kind: kind}
	for _, add := range details {
		add(&f)
	}
	return f
}

// detail says one thing more about a field.
type detail func(*forms.Field)

// options are what a choice or ticks have to choose from.
func options(list ...string) detail { return func(f *forms.Field) { f.Options = list } }

// from says what prefills the field.
func from(s forms.Source) detail { return func(f *forms.Field) { f.From = s } }

// required says that a filled copy needs the field.
func required(f *forms.Field) { f.Required = true }

// sensitive marks specific personal data.
func sensitive(f *forms.Field) { f.Sensitive = true }

// onLine has a choice printed as a word.
func onLine(f *forms.Field) { f.OnLine = true }

// width sets a column's width in characters.
func width(n int) detail { return func(f *forms.Field) { f.Width = n } }

// lines sets the lines of a long text.
func lines(n int) detail { return func(f *forms.Field) { f.Lines = n } }

// hint says how to fill the field.
func hint(how string) detail { return func(f *forms.Field) { f.Hint = how } }

// underHead puts columns of a table under one head of their own.
func underHead(group string, columns ...forms.Field) []forms.Field {
	for i := range columns {
		columns[i].Group = group
	}
	return columns
}
