package xlsx_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render/internal/form"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

const (
	stylesPart   = "xl/styles.xml"
	workbookPart = "xl/workbook.xml"
)

// The parts of workbooks, an element to a line.
func TestPartsAreTheGoldens(t *testing.T) {
	for name, c := range map[string]struct {
		d     *page.Document
		parts []string
	}{
		"small": {small(t), []string{
			sheetPart, drawingPart, stylesPart, workbookPart, "docProps/core.xml", "[Content_Types].xml",
		}},
		"form":     {filledForm(t), []string{sheetPart, stylesPart, workbookPart}},
		"register": {register(t), []string{sheetPart, workbookPart}},
	} {
		parts := unzip(t, write(t, c.d))
		for _, part := range c.parts {
			t.Run(name+"/"+filepath.Base(part), func(t *testing.T) {
				require.NotEmpty(t, parts[part])
				lines := bytes.ReplaceAll(parts[part], []byte("><"), []byte(">\n<"))
				golden.Same(t, name+"/"+filepath.Base(part), string(lines)+"\n")
			})
		}
	}
}

// filledForm is a small form with a part of each kind, filled.
func filledForm(t *testing.T) *page.Document {
	f := formstest.Every()
	c, err := f.Fill(formstest.Sample(f))
	require.NoError(t, err)
	return arranged(t, c)
}

// register is a blank page of a small register.
func register(t *testing.T) *page.Document {
	f := &forms.Form{ID: "buku", Title: "BUKU", Kind: forms.Register, Landscape: true, Paper: forms.A5}
	f.Parts = []forms.Part{
		forms.Table{Name: "surat", Numbered: true, Rows: 3, Columns: []forms.Field{
			{Name: "tanggal", Label: "Tanggal", Kind: forms.Date}, {Name: "perihal", Label: "Perihal"},
		}},
		forms.Paragraph{Text: "Diperiksa."},
	}
	return arranged(t, f.Blank())
}

func arranged(t *testing.T, c *forms.Copy) *page.Document {
	d, err := form.Form(c, &form.Options{Unit: sop.Unit{Lines: []string{"UPTD PANTI CONTOH"}, Place: "Contoh"}})
	require.NoError(t, err)
	return d
}
