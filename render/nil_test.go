package render_test

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// Nil where a value must be is an error of all packages, never a panic.
func TestNilIsAnError(t *testing.T) {
	p := &sop.Procedure{Title: "A", Roles: []sop.Role{{ID: "a"}},
		Steps: []sop.Step{{Activity: "b", Tasks: []sop.Task{{Role: "a"}}}}}
	c := custom.Blank()
	var none *forms.Form
	for name, do := range map[string]func() error{
		"Procedure.Validate":  func() error { return (*sop.Procedure)(nil).Validate() },
		"Manual.Validate":     func() error { return (*sop.Manual)(nil).Validate() },
		"Apply":               func() error { _, err := sop.Apply(nil, nil); return err },
		"XLSX, no procedure":  func() error { return render.XLSX(io.Discard, nil, nil) },
		"PDF, no procedure":   func() error { return render.PDF(io.Discard, nil, nil) },
		"XLSX, no writer":     func() error { return render.XLSX(nil, p, nil) },
		"PDF, no writer":      func() error { return render.PDF(nil, p, nil) },
		"FormXLSX, no copy":   func() error { return render.FormXLSX(io.Discard, nil, nil) },
		"FormPDF, no copy":    func() error { return render.FormPDF(io.Discard, nil, nil) },
		"FormXLSX, no form":   func() error { return render.FormXLSX(io.Discard, &forms.Copy{}, nil) },
		"FormPDF, no form":    func() error { return render.FormPDF(io.Discard, &forms.Copy{}, nil) },
		"FormXLSX, no writer": func() error { return render.FormXLSX(nil, c, nil) },
		"FormPDF, no writer":  func() error { return render.FormPDF(nil, c, nil) },
		"HTML, no procedure":  func() error { return render.HTML(io.Discard, nil, nil) },
		"SVG, no procedure":   func() error { return render.SVG(io.Discard, nil, 1, nil) },
		"HTML, no writer":     func() error { return render.HTML(nil, p, nil) },
		"SVG, no writer":      func() error { return render.SVG(nil, p, 1, nil) },
		"FormHTML, no copy":   func() error { return render.FormHTML(io.Discard, nil, nil) },
		"FormSVG, no form":    func() error { return render.FormSVG(io.Discard, &forms.Copy{}, 1, nil) },
		"FormHTML, no writer": func() error { return render.FormHTML(nil, c, nil) },
		"FormSVG, no writer":  func() error { return render.FormSVG(nil, c, 1, nil) },
		"Sheet.HTML":          func() error { return (*render.Sheet)(nil).HTML(io.Discard) },
		"Sheet.SVG":           func() error { return new(render.Sheet).SVG(io.Discard, 1) },
		"NewSheet":            func() error { _, err := render.NewSheet(nil, nil); return err },
		"NewFormSheet":        func() error { _, err := render.NewFormSheet(nil, nil); return err },
		"Sheet.XLSX":          func() error { return (*render.Sheet)(nil).XLSX(io.Discard) },
		"Sheet.PDF":           func() error { return new(render.Sheet).PDF(io.Discard) },
		"Sheet.PDF, no writer": func() error {
			s, err := render.NewSheet(p, nil)
			require.NoError(t, err)
			return s.PDF(nil)
		},
		"ReadForm, no reader": func() error { _, err := render.ReadForm(nil); return err },
		"ReadForm, no form":   func() error { _, err := render.ReadForm(bytes.NewReader(nil), nil); return err },
		"ReadForm, one no form": func() error {
			_, err := render.ReadForm(bytes.NewReader(nil), custom,
				nil)
			return err
		},
		"Form.Validate":        none.Validate,
		"Form.Fill":            func() error { _, err := none.Fill(nil); return err },
		"Form.Blank":           func() error { return none.Blank().Validate() },
		"Copy.Validate":        func() error { return (*forms.Copy)(nil).Validate() },
		"formfile.Write":       func() error { return formfile.Write(io.Discard, nil) },
		"formfile.Write, form": func() error { return formfile.Write(io.Discard, &forms.Copy{}) },
		"formfile.Write, to":   func() error { return formfile.Write(nil, c) },
		"WriteBlank":           func() error { return formfile.WriteBlank(io.Discard, nil) },
		"WriteBlank, to":       func() error { return formfile.WriteBlank(nil, custom) },
		"WriteBlankKnown":      func() error { return formfile.WriteBlankKnown(nil) },
		"Data.Fill":            func() error { _, err := (&formfile.Data{}).Fill(nil, nil); return err },
		"WriteProcedure":       func() error { return sopfile.WriteProcedure(io.Discard, nil, sopfile.YAML) },
		"WriteProcedure, to":   func() error { return sopfile.WriteProcedure(nil, p, sopfile.YAML) },
		"WriteManual":          func() error { return sopfile.WriteManual(nil, sopfile.YAML, nil) },
		"WriteManual, to":      func() error { return sopfile.WriteManual(&sop.Manual{}, sopfile.YAML, nil) },
		"ReadManual":           func() error { _, err := sopfile.ReadManual(nil, "a"); return err },
		"check.WriteJSON":      func() error { return check.WriteJSON(nil, nil) },
		"check.WriteRules":     func() error { return check.WriteRules(nil, sop.English) },
		"check.WriteSARIF":     func() error { return check.WriteSARIF(nil, nil, nil) },
	} {
		require.NotPanics(t, func() { require.ErrorIs(t, do(), sop.ErrNil, name) }, name)
	}
}

// Where there is no error to give, nil is a value without anything.
func TestNilIsNothing(t *testing.T) {
	var p *sop.Procedure
	var s *sop.Step
	var f *forms.Form
	var table *forms.Table
	require.Empty(t, sop.Diff(nil, nil))
	full := &sop.Procedure{Title: "A", Steps: []sop.Step{{Activity: "b"}}}
	require.Len(t, sop.Diff(nil, full), 2)
	require.Len(t, sop.Diff(full, nil), 2)
	require.Empty(t, sop.DiffManuals(nil, nil))
	require.Zero(t, p.TotalTime(sop.Calendar{}))
	require.Zero(t, p.RoleTime("a", sop.Calendar{}))
	_, ok := p.Target("1")
	require.False(t, ok)
	_, ok = p.Lane("a")
	require.False(t, ok)
	require.False(t, s.IsDecision())
	require.Equal(t, -1, s.PrimaryTask())
	require.Empty(t, render.Boxed(nil))
	require.Empty(t, catalogue.For(nil))
	f.Each(func(forms.Field) { t.Fatal("a field of no form") })
	require.Empty(t, f.Tables())
	require.Empty(t, f.Prefill(nil))
	require.Equal(t, []forms.Piece{{Text: "a"}}, f.Pieces("a"))
	require.Zero(t, table.BlankRows())
	require.Empty(t, table.Inputs())
	require.NotPanics(t, func() { check.Procedure(nil, &check.Options{Extra: []*check.Rule{nil}}) })
	require.NotPanics(t, func() { check.Manual(nil, nil) })
	c, err := (*formfile.Data)(nil).Fill(custom, nil)
	require.NoError(t, err)
	require.Empty(t, c.Values)
	require.Zero(t, (*sopfile.Places)(nil).Position(0, "title"))
}

// A character that cannot be printed is one wherever it stands: in a
// procedure, in a form filled in or made by hand, in both formats, in a file.
func TestUnprintableEverywhere(t *testing.T) {
	for _, r := range []rune{'a', 'é', 'ع', '😀', 0x200D, 0xE000, 7, '\r', 0x85, 0x200F, 0x202E, 0x2066, 0xFDD0,
		0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE} {
		text, bad := "a"+string(r)+"b", sop.Unprintable(r)
		p := &sop.Procedure{Title: text, Roles: []sop.Role{{ID: "a"}},
			Steps: []sop.Step{{Activity: "b", Tasks: []sop.Task{{Role: "a"}}}}}
		byHand := &forms.Copy{Form: custom, Values: forms.Values{"nama": {Text: text}}}
		unit := &render.FormOptions{Unit: sop.Unit{Lines: []string{text}}}
		for name, err := range map[string]error{
			"Validate":            p.Validate(),
			"XLSX":                render.XLSX(io.Discard, p, nil),
			"PDF":                 render.PDF(io.Discard, p, nil),
			"Fill":                fillError(custom.Fill(map[string]any{"nama": text})),
			"FormXLSX":            render.FormXLSX(io.Discard, byHand, nil),
			"FormPDF":             render.FormPDF(io.Discard, byHand, nil),
			"FormXLSX, unit":      render.FormXLSX(io.Discard, custom.Blank(), unit),
			"FormPDF, unit":       render.FormPDF(io.Discard, custom.Blank(), unit),
			"file of a form":      dataError(fmt.Sprintf("nama: %q", "x"), "x", text),
			"file of a procedure": sheetError(text),
		} {
			require.Equal(t, bad, err != nil, "%s %U: %v", name, r, err)
		}
	}
	for _, escape := range []string{`\ud800`, `\udfff`, `\ufffd`, `\u202e`} {
		require.Error(t, dataError("{\"nama\": \"x\"}", "x", "a"+escape), escape)
	}
}

func fillError(_ *forms.Copy, err error) error { return err }

// dataError reads a data file with a text in the place of a word.
func dataError(file, word, text string) error {
	d, err := formfile.Read(bytes.Replace([]byte(file), []byte(word), []byte(text), 1), "a")
	if err != nil {
		return err
	}
	return fillError(d.Fill(custom, nil))
}

func sheetError(title string) error {
	text := "nama: \"" + title + "\"\npelaksana: [a]\nlangkah: [{aktifitas: b, pelaksana: a}]\n"
	_, err := sopfile.ReadProcedure([]byte(text), "a")
	return err
}

// A value that Fill takes is written, or refused by a limit that has a name,
// and no error shows any of it.
func TestLongValues(t *testing.T) {
	var fields []forms.Field
	data := map[string]any{}
	text := ""
	for i := range 5 {
		name := fmt.Sprint("isi", i)
		fields = append(fields, forms.Field{Name: name, Label: "Isi"})
		data[name] = "RAHASIA" + strings.Repeat("\u200b", 9000)
		text += "{" + name + "} "
	}
	f := &forms.Form{ID: "panjang", Title: "PANJANG", Parts: []forms.Part{forms.Paragraph{Text: text, Fields: fields}}}
	c, err := f.Fill(data)
	require.NoError(t, err)
	err = render.FormXLSX(io.Discard, c, nil)
	require.ErrorIs(t, err, render.ErrCellTooLong)
	require.NotContains(t, err.Error(), "RAHASIA")
	require.NoError(t, render.FormPDF(io.Discard, c, nil))
}

// The years that a letterhead may have give whole documents; others are
// refused before anything is drawn.
func TestYears(t *testing.T) {
	for year, good := range map[int]bool{0: true, 1: true, 1999: true, 9999: true, 10000: false, 99999: false,
		-1: false, math.MaxInt: false} {
		p := &sop.Procedure{Title: "A", Unit: sop.Unit{Year: year}, Roles: []sop.Role{{ID: "a"}},
			Steps: []sop.Step{{Activity: "b", Tasks: []sop.Task{{Role: "a"}}}}}
		o := &render.FormOptions{Unit: p.Unit}
		for _, err := range []error{render.PDF(io.Discard, p, nil), render.XLSX(io.Discard, p, nil),
			render.FormPDF(io.Discard, custom.Blank(), o), render.FormXLSX(io.Discard, custom.Blank(), o)} {
			require.Equal(t, good, err == nil, "%d: %v", year, err)
			if !good {
				require.ErrorIs(t, err, sop.ErrBadDate)
			}
		}
		var b bytes.Buffer
		if good && render.XLSX(&b, p, nil) == nil {
			require.Regexp(t, `<dcterms:created[^>]*>[0-9]{4}-01-01T00:00:00Z<`,
				part(t, b.Bytes(), "docProps/core.xml"))
		}
	}
}
