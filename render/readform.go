package render

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
)

// Errors of ReadForm.
var (
	ErrNoForm      = fillin.ErrNoForm                                     // the file is no workbook that FormXLSX wrote
	ErrUnknownForm = errors.New("render: the workbook's form is unknown") // it is none of the forms given
)

// ReadForm reads a workbook that FormXLSX wrote and staff filled in. Known are
// the forms it can be of; without any, those of the catalogue. Values that are
// not of their field's kind are reported all at once as forms.Problems.
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

// entered turns what was filled in into data for Fill.
func entered(f *forms.Form, in *fillin.Filled) map[string]any {
	data := map[string]any{}
	f.Each(func(x forms.Field) {
		if e, ok := in.Inputs[page.Name{Field: x.Name}]; ok {
			data[x.Name] = e.Plain(form.InputKind(x.Kind))
			return
		}
		var picks []any
		for i, o := range x.Options {
			if _, ok := in.Inputs[page.Name{Field: x.Name, Number: i + 1}]; ok {
				picks = append(picks, o)
			}
		}
		if x.Kind == forms.Ticks && len(picks) > 0 || len(picks) > 1 {
			data[x.Name] = picks // more than one box of a choice is a fault that Fill reports
		} else if len(picks) == 1 {
			data[x.Name] = picks[0]
		}
	})
	for _, t := range f.Tables() {
		var rows []any
		for _, row := range in.Tables[t.Name] {
			object := map[string]any{}
			for _, c := range t.Inputs() {
				if e, ok := row[c.Name]; ok {
					object[c.Name] = e.Plain(form.InputKind(c.Kind))
				}
			}
			rows = append(rows, object)
		}
		data[t.Name] = rows
	}
	return data
}
