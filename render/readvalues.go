package render

import (
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// entered turns what was filled in into data for Fill.
func entered(f *forms.Form, in *fillin.Filled) map[string]any {
	data := enteredAs(f, in, func(name string) string { return name })
	for _, r := range f.Repeats() {
		entries := make([]any, entriesOf(r, in))
		for i := range entries {
			entries[i] = enteredAs(r.Entry(), in, func(name string) string { return r.Flat(i, name) })
		}
		data[r.Name] = entries
	}
	return data
}

// entriesOf returns the number of the last entry that has a value, at most one
// more than Fill takes.
func entriesOf(r forms.Repeat, in *fillin.Filled) int {
	last := 0
	see := func(name string) {
		if rest, ok := strings.CutPrefix(name, r.Name+"_"); ok {
			number, _, _ := strings.Cut(rest, "_")
			if n, err := strconv.Atoi(number); err == nil && n > last {
				last = min(n, forms.MaxEntries+1)
			}
		}
	}
	for name := range in.Inputs {
		see(name.Field)
	}
	for name := range in.Tables {
		see(name)
	}
	return last
}

// enteredAs returns what was filled in for the fields and tables of a form,
// which have other names in the workbook.
func enteredAs(f *forms.Form, in *fillin.Filled, flat func(string) string) map[string]any {
	data := map[string]any{}
	f.Each(func(x forms.Field) {
		if e, ok := in.Inputs[page.Name{Field: flat(x.Name)}]; ok {
			data[x.Name] = plain(x, e)
			return
		}
		var picks []any
		for i, o := range x.Options {
			if _, ok := in.Inputs[page.Name{Field: flat(x.Name), Number: i + 1}]; ok {
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
		for _, row := range in.Tables[flat(t.Name)] {
			object := map[string]any{}
			for _, c := range t.Inputs() {
				if e, ok := row[c.Name]; ok {
					object[c.Name] = plain(c, e)
				}
			}
			rows = append(rows, object)
		}
		data[t.Name] = rows
	}
	return data
}

// plain is what a cell holds, as data for Fill; an error value is a blank, which
// fill tells of.
func plain(x forms.Field, v cells.Value) string {
	if v.Error {
		return ""
	}
	return form.Unmarked(x, fillin.Plain(form.InputKind(x.Kind), v.Text, v.Number))
}
