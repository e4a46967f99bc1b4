package formfile

import (
	"errors"
	"path/filepath"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// Limits of a list.
const (
	MaxList    = 2000 // rows
	MaxColumns = 1000
)

// What is said of lists.
var (
	tooManyListed = sop.Text{ID: "lebih dari %d baris", EN: "more than %d rows"}
	tooWide       = sop.Text{ID: "lebih dari %d kolom", EN: "more than %d columns"}
	nothingListed = sop.Text{ID: "daftar ini tidak berisi data", EN: "the list holds no data"}
)

// ReadList reads the data of many copies of a form: a file whose name ends in
// .csv with a head line of labels or names, parted by commas, semicolons or
// tabs; any other as YAML or JSON with a list of what Read reads, or with a
// single one. Name is for messages. The error is of type sop.Problems; of a
// table they name the cell, as "C4".
func ReadList(data []byte, name string, f *forms.Form) ([]*Data, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	if strings.EqualFold(filepath.Ext(name), ".csv") {
		return readCSV(data, name, f)
	}
	t := &tree{File: &source.File{Name: name, Private: true}, places: map[string]sop.Position{}}
	n := t.Parse(data, MaxDepth+1)
	if n == nil || len(t.Errs) > 0 {
		return nil, sorted(t.Errs)
	}
	if !n.IsList {
		d, err := Read(data, name)
		return []*Data{d}, err
	}
	var out []*Data
	for i, item := range n.List {
		if !item.IsMap && !item.Null {
			t.Add(item.Pos, ErrSyntax, wantsGroup)
			continue
		}
		own := &tree{File: t.File, places: map[string]sop.Position{"": item.Pos}}
		values, _ := own.value(item, "").(map[string]any)
		out = append(out, &Data{Values: values, tree: own, row: i + 1})
	}
	switch {
	case len(n.List) == 0:
		t.Add(n.Pos, ErrSyntax, nothingListed)
	case len(n.List) > MaxList:
		t.Add(n.Pos, ErrTooLarge, tooManyListed.With(MaxList))
	}
	if len(t.Errs) > 0 {
		return nil, sorted(t.Errs)
	}
	return out, nil
}

// FillList fills a copy for each data, over what is known of all of them. The
// errors of all are told at once as sop.Problems.
func FillList(list []*Data, f *forms.Form, prefill forms.Values) ([]*forms.Copy, error) {
	var out []*forms.Copy
	var all sop.Problems
	for _, d := range list {
		c, err := d.Fill(f, prefill)
		var problems sop.Problems
		switch {
		case errors.As(err, &problems):
			all = append(all, problems...)
		case err != nil:
			return nil, err
		default:
			out = append(out, c)
		}
	}
	if len(all) > 0 {
		return nil, all
	}
	return out, nil
}
