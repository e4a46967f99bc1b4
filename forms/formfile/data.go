package formfile

import (
	"errors"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// Data is what a data file holds. The zero value is an empty file.
type Data struct {
	// Values are for [forms.Form.Fill]: strings, truth values, lists and maps;
	// nil for a name without a value.
	Values map[string]any
	tree   *tree
	row    int             // of a list, from 1; 0: it is none
	cells  map[string]spot // of a table: where a path stands, "" for the whole
}

// Read reads a data file, YAML or JSON. The name is for messages. The error is
// of type sop.Problems.
func Read(data []byte, name string) (*Data, error) {
	t := &tree{File: &source.File{Name: name, Private: true}}
	values, ok := t.parse(data)
	if !ok {
		return nil, sorted(t.Errs)
	}
	return &Data{Values: values, tree: t}, nil
}

// Fill fills a form with the file's values over those of prefill, which may be
// nil. A name without a value leaves the prefilled one; "" blanks it. The error
// holds everything that is wrong as sop.Problems with their places in the file, or is
// that of a form that is not well made. Nil is an empty file.
func (d *Data) Fill(f *forms.Form, prefill forms.Values) (*forms.Copy, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	if d == nil {
		d = &Data{}
	}
	all := object(prefill)
	for name, v := range d.Values {
		if _, ok := all[name]; !ok || v != nil {
			all[name] = v
		}
	}
	c, err := f.Fill(all)
	if err != nil {
		return nil, d.placed(err, "")
	}
	errors.As(d.placed(c.Warnings.Err(), ""), &c.Warnings) // none stay none
	return c, nil
}

// placed gives the problems of Fill their place in the file. Prefix is the
// path of the map that was filled in, with a dot at its end.
func (d *Data) placed(err error, prefix string) error {
	var problems sop.Problems
	if !errors.As(err, &problems) {
		return err
	}
	s := &source.File{Private: true}
	if d.tree != nil {
		s = d.tree.Again()
	}
	for _, p := range problems {
		p.Path = prefix + p.Path
		at := d.place(p.Path)
		if text, ok := d.cell(p.Path); ok {
			p.Text = sop.Text{ID: text.ID + p.Text.ID, EN: text.EN + p.Text.EN}
		}
		s.AddProblem(p, at)
	}
	return sorted(s.Errs)
}

// cell names the cell, or the row, of a table that a path is in.
func (d *Data) cell(path string) (sop.Text, bool) {
	at, ok := around(d.cells, path)
	if !ok {
		at, ok = d.cells[""]
	}
	return at.text(), ok
}

// place returns the position of a path, or of the nearest path around it: that
// of the file when it has none of them.
func (d *Data) place(path string) sop.Position {
	if d.tree == nil {
		return sop.Position{}
	}
	if pos, ok := around(d.tree.places, path); ok {
		return pos
	}
	if pos, ok := d.tree.places[""]; ok && d.row > 0 {
		return pos
	}
	return sop.Position{File: d.tree.Name}
}

// around returns what is known of a path, or of the nearest path around it but
// the whole.
func around[T any](known map[string]T, path string) (T, bool) {
	for {
		if v, ok := known[path]; ok {
			return v, true
		}
		i := strings.LastIndexAny(path, ".[")
		if i < 0 {
			var none T
			return none, false
		}
		path = path[:i]
	}
}

// object turns values into what Fill reads.
func object(v forms.Values) map[string]any {
	out := map[string]any{}
	for name, x := range v {
		switch {
		case x.Rows != nil:
			rows := make([]any, len(x.Rows))
			for i, row := range x.Rows {
				rows[i] = object(row)
			}
			out[name] = rows
		case x.Picks != nil:
			out[name] = x.Picks
		default:
			out[name] = x.Text
		}
	}
	return out
}
