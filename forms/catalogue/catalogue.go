package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

// papers holds the forms by chapters.
var papers = slices.Concat(minutes(), casePapers(), lists(), registers(), letters())

// All returns the forms of the catalogue in its order. The caller may change
// the list, not the forms.
func All() []*forms.Form { return slices.Clone(papers) }

// ByID returns the form of the catalogue with an ID.
func ByID(id string) (*forms.Form, bool) {
	i := slices.IndexFunc(papers, func(f *forms.Form) bool { return f.ID == id })
	if i < 0 {
		return nil, false
	}
	return papers[i], true
}
