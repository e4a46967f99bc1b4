package render

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
)

// Errors of ReadForm.
var (
	ErrNoForm      = fillin.ErrNoForm                                     // the file is no workbook that FormXLSX wrote
	ErrUnknownForm = errors.New("render: the workbook's form is unknown") // it is none of the forms given
)

// ReadForm reads a workbook that FormXLSX wrote and staff filled in. Known are
// the forms it can be of; without any, those of the catalogue. Values that are
// not of their field's kind are reported all at once as sop.Problems.
func ReadForm(r io.Reader, known ...*forms.Form) (*forms.Copy, error) {
	in, err := fillin.Read(r)
	if err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	if len(known) == 0 {
		known = catalogue.All()
	}
	i := slices.IndexFunc(known, func(f *forms.Form) bool { return f.ID == in.Form })
	if i < 0 {
		return nil, fmt.Errorf("%w: %q", ErrUnknownForm, in.Form)
	}
	return known[i].Fill(entered(known[i], in))
}
