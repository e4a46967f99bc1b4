package render

import (
	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
)

// entered turns what was filled in into data for Fill.
func entered(f *forms.Form, in *fillin.Filled) map[string]any {
	data := map[string]any{}
	f.Each(func(x forms.Field) {
		if e, ok := in.Inputs[page.Name{Field: x.Name}]; ok {
			data[x.Name] = fillin.Plain(form.InputKind(x.Kind), e.Text, e.Number)
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
					object[c.Name] = fillin.Plain(form.InputKind(c.Kind), e.Text, e.Number)
				}
			}
			rows = append(rows, object)
		}
		data[t.Name] = rows
	}
	return data
}
