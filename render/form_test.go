package render_test

import (
	"bytes"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

var office = &render.FormOptions{
	Unit: sop.Unit{Lines: []string{"UPTD PANTI CONTOH", "DINAS SOSIAL PROVINSI CONTOH"}, Place: "Contoh"}}

func workbook(t *testing.T, c *forms.Copy) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, render.FormXLSX(&b, c, office))
	return b.Bytes()
}

// What is filled in is read back exactly, for every form.
func TestFormRoundTrip(t *testing.T) {
	for _, f := range catalogue.All() {
		t.Run(f.ID, func(t *testing.T) {
			t.Parallel()
			for seed := range uint64(3) {
				values := forms.Values{}
				if seed > 0 {
					values = formstest.Values(rand.New(rand.NewPCG(seed, 11)), f, 30)
				}
				c := &forms.Copy{Form: f, Values: values}
				back, err := render.ReadForm(bytes.NewReader(workbook(t, c)))
				if seed == 0 {
					var problems sop.Problems
					if err == nil {
						assert.Empty(t, back.Values)
					} else if assert.ErrorAs(t, err, &problems) { // required values are missing, nothing else
						for _, p := range problems {
							assert.ErrorIs(t, p, forms.ErrRequired)
						}
					}
					continue
				}
				require.NoError(t, err)
				assert.Same(t, f, back.Form)
				assert.Equal(t, kept(f, f.DropEmpty, values), back.Values)
			}
		})
	}
}

// kept is the values of a copy as a workbook has them: without the blank rows
// that a form drops, and the tables of sections that it does not show.
func kept(f *forms.Form, drop bool, values forms.Values) forms.Values {
	out := values.With(nil)
	blank := func(row forms.Values) bool { return (&forms.Copy{Form: f, Values: row}).Blank() }
	shown := map[string]bool{}
	for _, t := range (&forms.Copy{Form: f, Values: values}).Printed().Form.Tables() {
		shown[t.Name] = true
	}
	for _, t := range f.Tables() {
		if !shown[t.Name] {
			delete(out, t.Name)
		} else if rows := values[t.Name].Rows; drop && len(t.Fixed) == 0 && len(rows) > 0 {
			out[t.Name] = forms.Value{Rows: slices.DeleteFunc(slices.Clone(rows), blank)}
		}
	}
	for _, r := range f.Repeats() {
		entries := slices.Clone(values[r.Name].Rows)
		for i := range entries {
			entries[i] = kept(r.Entry(), drop, entries[i])
		}
		if len(entries) > 0 {
			out[r.Name] = forms.Value{Rows: entries}
		}
	}
	return out
}

func TestFormIsDeterministic(t *testing.T) {
	f, _ := catalogue.ByID("ba-penerimaan-klien")
	c := &forms.Copy{Form: f, Values: formstest.Values(rand.New(rand.NewPCG(1, 2)), f, 30)}
	for name, write := range map[string]func(io.Writer, *forms.Copy, *render.FormOptions) error{
		"xlsx": render.FormXLSX, "pdf": render.FormPDF} {
		var a, b bytes.Buffer
		require.NoError(t, write(&a, c, office))
		require.NoError(t, write(&b, c, office))
		assert.Equal(t, a.Bytes(), b.Bytes(), name)
	}
}

var custom = &forms.Form{
	ID: "kustom", Title: "FORMULIR KUSTOM", Parts: []forms.Part{
		forms.Fields{
			Items: []forms.Field{{Name: "catatan", Label: "Catatan", Kind: forms.LongText},
				{Name: "nama", Label: "Nama"}}},
		forms.Paragraph{Text: "Pada {hari:kata} sejumlah {uang:kata} untuk {n:jumlah} orang.", Fields: []forms.Field{
			{Name: "hari", Label: "Hari", Kind: forms.Date}, {Name: "uang", Label: "Uang", Kind: forms.Rupiah},
			{Name: "n", Label: "Orang", Kind: forms.Number}}},
	},
}

func TestHostileValues(t *testing.T) {
	for name, c := range map[string]struct {
		value any
		err   error // of Fill; nil: both files come out and the value is read back
	}{
		"formula":       {"=HYPERLINK(\"http://x\")", nil},
		"plus":          {"+62 812", nil},
		"at":            {"@SUM(A1)", nil},
		"markup":        {"<script>&amp;</script>", nil},
		"escape":        {"_x0041_", nil},
		"right to left": {"شريف", nil},
		"exponent":      {"1e5", nil},
		"long number":   {"0012345678901234567890", nil},
		"emoji":         {"klien 😀", nil},
		"control":       {"a\x07b", forms.ErrText},
		"override":      {"a\u202Eb", forms.ErrText},
		"not UTF-8":     {"a\xffb", forms.ErrText},
		"too long":      {strings.Repeat("x", forms.MaxText+1), forms.ErrTooLong},
		"list":          {[]any{"a"}, forms.ErrKind},
	} {
		t.Run(name, func(t *testing.T) {
			filled, err := custom.Fill(map[string]any{"nama": c.value})
			if c.err != nil {
				require.ErrorIs(t, err, c.err)
				assert.NotContains(t, err.Error(), "a\x07b", "an error holds no value")
				return
			}
			require.NoError(t, err)
			back, err := render.ReadForm(bytes.NewReader(workbook(t, filled)), custom)
			require.NoError(t, err)
			assert.Equal(t, c.value, back.Values.Text("nama"))
			require.NoError(t, render.FormPDF(io.Discard, filled, nil))
		})
	}
}

func TestReadFormRefusesOthers(t *testing.T) {
	_, err := render.ReadForm(strings.NewReader("no workbook"))
	require.ErrorIs(t, err, render.ErrNoForm)
	filled, err := custom.Fill(map[string]any{"nama": "A"})
	require.NoError(t, err)
	_, err = render.ReadForm(bytes.NewReader(workbook(t, filled)))
	require.ErrorIs(t, err, render.ErrUnknownForm)
}
