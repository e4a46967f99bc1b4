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
}

// Read reads a data file, YAML or JSON. The name is for messages. The error is
// of type sop.Problems.
func Read(data []byte, name string) (*Data, error) {
	t := &tree{File: &source.File{Name: name, Private: true}}
	values, ok := t.parse(data)
	if !ok {
		return nil, sorted(t.Errs)
	}
	return &Data{values, t}, nil
}

// Fill fills a form with the file's values over those of prefill, which may be
// nil. A name without a value leaves the prefilled one; "" blanks it. The error
// holds everything that is wrong as sop.Problems with their places in the file, or is
// that of a form that is not well made.
func (d *Data) Fill(f *forms.Form, prefill forms.Values) (*forms.Copy, error) {
	if err := f.Validate(); err != nil {
		return nil, err
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
		s.AddProblem(p, d.place(p.Path))
	}
	return sorted(s.Errs)
}

// place returns the position of a path, or of the nearest path around it: that
// of the file when it has none of them.
func (d *Data) place(path string) sop.Position {
	if d.tree == nil {
		return sop.Position{}
	}
	for {
		if pos, ok := d.tree.places[path]; ok {
			return pos
		}
		i := strings.LastIndexAny(path, ".[")
		if i < 0 {
			return sop.Position{File: d.tree.Name}
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
