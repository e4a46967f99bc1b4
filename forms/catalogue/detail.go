package catalogue

import "github.com/sopkit/sopkit/forms"

// computed says what the field's value follows from.
func computed(op forms.Op, of ...string) detail {
	return func(f *forms.Field) { f.Computed = forms.Formula{Op: op, Of: of} }
}

// tally has a number count the fields, or rows of a column, that hold a value.
func tally(value string, of ...string) detail {
	return func(f *forms.Field) { f.Computed = forms.Formula{Op: forms.Tally, Text: value, Of: of} }
}

// between says what values are plausible.
func between(least, most string) detail {
	return func(f *forms.Field) { f.Min, f.Max = least, most }
}

// atLeast says what values are plausible that have no upper bound.
func atLeast(least string) detail { return func(f *forms.Field) { f.Min = least } }

// ofDigits says how many digits a text has.
func ofDigits(n int) detail { return func(f *forms.Field) { f.Digits = n } }

// masked hides the middle of a number on paper.
func masked(f *forms.Field) { f.Masked = true }

// withDay prints a date with its day.
func withDay(f *forms.Field) { f.Day = true }

// across prints options side by side.
func across(n int) detail { return func(f *forms.Field) { f.Across = n } }

// marked marks the lines of a long text as a list.
func marked(m forms.Marks) detail { return func(f *forms.Field) { f.Marks = m } }
