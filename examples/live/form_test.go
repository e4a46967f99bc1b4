package live_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/sopkit/sopkit/examples/live"
	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/stretchr/testify/require"
)

// send posts a form's fields.
func (s *served) send(t testing.TB, id string, fields url.Values) (*http.Response, string) {
	t.Helper()
	return s.ask(t, http.MethodPost, "/form/"+id, fields.Encode(), s.token(t),
		"Content-Type: application/x-www-form-urlencoded")
}

// fieldsOf writes values as the inputs of a page send them.
func fieldsOf(prefix string, v forms.Values, out url.Values) url.Values {
	for name, value := range v {
		switch {
		case value.Picks != nil:
			out[prefix+name] = append([]string{""}, value.Picks...)
		case value.Rows == nil:
			out.Set(prefix+name, value.Text)
		}
		for i, row := range value.Rows {
			fieldsOf(fmt.Sprintf("%s%s.%d.", prefix, name, i), row, out)
		}
	}
	return out
}

var nameIn = regexp.MustCompile(` name="([^"]+)"`)

// workbook is what the library makes of values for the manual of tests.
func (s *served) workbook(t testing.TB, f *forms.Form, v forms.Values) string {
	t.Helper()
	c, err := f.Fill(v)
	require.NoError(t, err, f.ID)
	m, err := sopfile.Load(s.dir)
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, render.FormXLSX(&b, c, &render.FormOptions{Unit: m.Unit}))
	return b.String()
}

// Of every form each field has an input, and what the inputs send comes out as
// the workbook that the values make.
func TestEveryFormComesOutAsItWentIn(t *testing.T) {
	s := serve(t, live.Options{})
	for i, f := range catalogue.All() {
		if testing.Short() && i%5 > 0 {
			continue
		}
		sample := formstest.Sample(f)
		fields := fieldsOf("", sample, url.Values{"_as": {"xlsx"}})
		answer, body := s.send(t, f.ID, fields)
		require.Equal(t, http.StatusOK, answer.StatusCode, f.ID)
		require.True(t, s.workbook(t, f, sample) == body, "%s: another workbook", f.ID)

		_, page := s.send(t, f.ID, fieldsOf("", sample, url.Values{}))
		inputs := map[string]bool{}
		for _, m := range nameIn.FindAllStringSubmatch(page, -1) {
			inputs[m[1]] = true
		}
		for name := range fields {
			require.True(t, inputs[name] || strings.HasPrefix(name, "_"), "%s: no input %s", f.ID, name)
		}
	}
}

// What is wrong stands beside its field, and what is right stays.
func TestFormTellsWhatIsWrongBesideTheField(t *testing.T) {
	s := serve(t, live.Options{})
	answer, page := s.send(t, "ba-penerimaan-klien", url.Values{
		"_as": {"pdf"}, "klien_nik": {"12"}, "klien_nama": {"Bunga"}, "tanggal": {"2026-02-30"},
		"lain": {"x"}, "a.b.c.d.e.f.g.h": {"x"},
	})
	require.Contains(t, answer.Header.Get("Content-Type"), "text/html")
	require.Regexp(t, `id="f-klien_nik-n"[^>]*>[^<]*16`, page)
	require.Regexp(t, `value="12"[^>]*aria-invalid="true"`, page)
	require.Regexp(t, `name="klien_nama"[^>]*value="Bunga"`, page)
	require.Regexp(t, `name="tanggal"[^>]*value="2026-02-30"`, page)
	require.Contains(t, page, "Bunga</text>")
	require.NotContains(t, page, "lain\"")

	answer, _ = s.send(t, "ba-penerimaan-klien", url.Values{"_as": {"pdf"}, "_open": {"1"}, "klien_nik": {"12"}})
	require.Equal(t, "application/pdf", answer.Header.Get("Content-Type"))
}

// Without a script a table grows by its button.
func TestTablesGrowWithoutAScript(t *testing.T) {
	s := serve(t, live.Options{})
	for _, f := range catalogue.All() {
		for _, table := range f.Tables() {
			if len(table.Fixed) > 0 {
				continue
			}
			name := table.Name + ".0." + table.Inputs()[0].Name
			fields := url.Values{"_add": {table.Name}}
			for i := range 5 {
				fields.Set(strings.Replace(name, ".0.", fmt.Sprintf(".%d.", i*3), 1), "")
			}
			_, page := s.send(t, f.ID, fields)
			require.Contains(t, page, strings.Replace(name, ".0.", ".5.", 1), f.ID)
			require.NotContains(t, page, strings.Replace(name, ".0.", ".6.", 1), f.ID)
			return
		}
	}
}

// A form opens with what is known of the officer, the client and the sheet.
func TestFormsOpenWithWhatIsKnown(t *testing.T) {
	known := catalogue.Known{Client: catalogue.Client{Name: "Bunga Lestari"}, Officer: catalogue.Officer{Name: "Andi"}}
	s := serve(t, live.Options{Known: known})
	page := s.get(t, "/form/ba-penerimaan-klien?sop=01-surat.yaml")
	require.Contains(t, page, `value="Bunga Lestari"`)
	require.Contains(t, page, `value="Andi"`)
	require.Contains(t, page, "UPTD CONTOH")
}

// A preview shows what is right so far and tells what is not; nothing of it is
// kept for the next.
func TestPreviewKeepsNothing(t *testing.T) {
	s := serve(t, live.Options{})
	typed := url.Values{"_as": {"json"}, "klien_nama": {"Bunga"}, "klien_nik": {"1"}}
	_, body := s.send(t, "ba-penerimaan-klien", typed)
	var v struct {
		Notes  []struct{ Name, Text string }
		Markup string
	}
	require.NoError(t, json.Unmarshal([]byte(body), &v))
	require.Contains(t, v.Markup, "Bunga")
	var names []string
	for _, n := range v.Notes {
		names = append(names, n.Name)
	}
	require.Contains(t, names, "klien_nik")
	require.Contains(t, names, "tanggal")
	require.NotContains(t, s.get(t, "/form/ba-penerimaan-klien"), "Bunga")
	answer, _ := s.send(t, "ba-penerimaan-klien", url.Values{"klien_nama": {strings.Repeat("x", 3<<20)}})
	require.Equal(t, http.StatusBadRequest, answer.StatusCode)
}

// A form of one's own is served beside those of the catalogue.
func TestFormsOfOnesOwn(t *testing.T) {
	own := formstest.Every()
	s := serve(t, live.Options{Forms: []*forms.Form{own}})
	require.Contains(t, s.get(t, "/forms"), "form/"+own.ID)
	sample := formstest.Sample(own)
	_, body := s.send(t, own.ID, fieldsOf("", sample, url.Values{"_as": {"xlsx"}}))
	require.True(t, s.workbook(t, own, sample) == body, "another workbook")
}

// A file of known data, of another client, prefills the inputs too.
func TestKnownDataFromAFile(t *testing.T) {
	s := serve(t, live.Options{})
	var v struct {
		Values map[string]string
		Why    string
	}
	const file = "petugas: {nama: Andi}\nklien: {nama: Bunga Lestari, nik: 1571015506080003}\n"
	_, body := s.send(t, "ba-penerimaan-klien", url.Values{"_as": {"known"}, "_known": {file}})
	require.NoError(t, json.Unmarshal([]byte(body), &v))
	require.Equal(t, "Bunga Lestari", v.Values["klien_nama"])
	require.Equal(t, "1571015506080003", v.Values["klien_nik"])
	require.Empty(t, v.Why)
	_, body = s.send(t, "ba-penerimaan-klien", url.Values{"_as": {"known"}, "_known": {"klien: {nma: x}"}})
	require.NoError(t, json.Unmarshal([]byte(body), &v))
	require.Contains(t, v.Why, "nma")
}
