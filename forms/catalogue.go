package forms

import "slices"

// catalogue holds the forms by the chapters of catalogue_*.go.
var catalogue = slices.Concat(minutes(), casePapers(), lists(), registers(), letters())

// All returns the forms of the catalogue in its order. The caller may change
// the list, not the forms.
func All() []*Form { return slices.Clone(catalogue) }

// ByID returns the form of the catalogue with an ID.
func ByID(id string) (*Form, bool) {
	i := slices.IndexFunc(catalogue, func(f *Form) bool { return f.ID == id })
	if i < 0 {
		return nil, false
	}
	return catalogue[i], true
}
