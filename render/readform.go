package render

import (
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/xlsx"
	"github.com/sopkit/sopkit/sop"
)

// Errors of ReadForm.
var (
	ErrNoForm      = xlsx.ErrNoForm                                       // the file is no workbook that FormXLSX wrote
	ErrUnknownForm = errors.New("render: the workbook's form is unknown") // it is none of the forms given
)

// ReadForm reads a workbook that FormXLSX wrote and staff filled in. Known are
// the forms it can be of; without any, those of the catalogue. Values that are
// not of their field's kind are reported all at once as forms.Problems.
func ReadForm(r io.Reader, known ...*forms.Form) (*forms.Copy, error) {
	in, err := xlsx.Read(r)
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
func entered(f *forms.Form, in *xlsx.Filled) map[string]any {
	data := map[string]any{}
	f.Each(func(x forms.Field) {
		if e, ok := in.Inputs[form.InputName(x.Name)]; ok {
			data[x.Name] = plain(x.Kind, e)
			return
		}
		var picks []any
		for i, o := range x.Options {
			if _, ok := in.Inputs[form.OptionName(x.Name, i+1)]; ok {
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
					object[c.Name] = plain(c.Kind, e)
				}
			}
			rows = append(rows, object)
		}
		data[t.Name] = rows
	}
	return data
}

// plain turns what a cell holds into what Fill reads of the kind.
func plain(kind forms.FieldKind, e xlsx.Entry) string {
	v, err := strconv.ParseFloat(e.Text, 64)
	number := e.Number && err == nil
	switch {
	case kind == forms.Date && number:
		return serialDate(v)
	case kind == forms.Date:
		return dayFirst(e.Text)
	case kind == forms.Time && number:
		minutes := int(math.Round(v * 1440))
		return fmt.Sprintf("%02d:%02d", minutes/60, minutes%60)
	case number && strings.ContainsAny(e.Text, "eE"):
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return e.Text
}

// serialDate turns Excel's day number into a date.
func serialDate(days float64) string {
	if days < 1 || days > 2958465 {
		return "-"
	}
	n := int(days)
	if n < 61 {
		n++ // Excel believes in 29 February 1900
	}
	t := sop.Date{Year: 1899, Month: 12, Day: 30}.Time().AddDate(0, 0, n)
	return t.Format("2006-01-02")
}

var dmy = regexp.MustCompile(`^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})$`)

// dayFirst turns a date typed as 23-11-2026 around.
func dayFirst(text string) string {
	m := dmy.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		return text
	}
	return fmt.Sprintf("%s-%02s-%02s", m[3], m[2], m[1])
}
