package formfile_test

import (
	"bytes"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/forms/formstest"
)

// roundTrip writes the values and reads them back.
func roundTrip(t *testing.T, f *forms.Form, v forms.Values) {
	t.Helper()
	want, err := f.Fill(v)
	require.NoError(t, err, f.ID)
	var b bytes.Buffer
	require.NoError(t, formfile.Write(&b, want))
	d, err := formfile.Read(b.Bytes(), f.ID)
	require.NoError(t, err, "%s\n%s", f.ID, &b)
	got, err := d.Fill(f, nil)
	require.NoError(t, err, "%s\n%s", f.ID, &b)
	require.Equal(t, want.Values, got.Values, "%s\n%s", f.ID, &b)
}

func TestWriteReadsBack(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for _, f := range append(catalogue.All(), visit) {
		for range 6 {
			roundTrip(t, f, formstest.Values(r, f, 40))
		}
	}
	roundTrip(t, visit, visitValues)
}

// Texts that YAML could take for something else.
func TestWriteOddTexts(t *testing.T) {
	for _, s := range []string{
		"null", "~", "true", "No", "y", "0x1F", "1e5", "12:30", "2026-11-23", "2026-13-45", ".5", "-", "- a", "a: b",
		"a #b", "#a", "#", "[a", "{a}", "*a", "&a", "!a",
		"'", "\"", "\\", "a'b\"c\\n", "?", "? a", "|", ">", "%a", "@a", "`a", "---", "...", "=", "<<", "a:", "é",
		"a\u00a0b", "a\u2028b", "😀", "\u200b", "a, b", "\u00ad",
	} {
		v := forms.Values{"tanggal": {Text: "2026-11-23"}, "tujuan": {Text: s}, "nomor": {Text: s},
			"orang": {Rows: []forms.Values{{}, {"nama": {Text: s}}}}}
		for _, long := range []string{s, s + "\n" + s, "a\n" + s, "a\n\n" + s + "\nb", "  " + s, "\n" + s,
			"a\n  " + s} {
			v["isi"] = forms.Value{Text: long}
			v["orang"].Rows[0]["nama"] = forms.Value{Text: "x"}
			roundTrip(t, visit, v)
		}
	}
}

func TestWriteLooks(t *testing.T) {
	c, err := visit.Fill(visitValues)
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, formfile.Write(&b, c))
	require.Equal(t, `# LAPORAN KUNJUNGAN (kunjungan)
nomor: "007"
tanggal: 2026-11-23
pukul: "08:30"
tujuan: "Jl. Melati: no. 3"
isi: |-
  Baris satu.
  - baris dua # bukan komentar

  Baris tiga.
hasil: Ya
berkas: [KTP, "KK, asli"]
biaya: 1500000
nip: "198609262015051001"
nik: "0571012609860001"
orang:
  - nama: SITI
    umur: 12.5
  - nama: BUDI
    umur: 7
syarat:
  - ada: Tidak
`, b.String())
}

// Blank rows between others keep their place.
func TestWriteBlankRows(t *testing.T) {
	roundTrip(t, visit, forms.Values{
		"tanggal": {Text: "2026-11-23"}, "syarat": {Rows: []forms.Values{{}, {"ada": {Text: "Ya"}}}},
	})
}

func TestWriteChecksValues(t *testing.T) {
	var b bytes.Buffer
	require.ErrorIs(t, formfile.Write(&b, &forms.Copy{Form: visit}), forms.ErrRequired)
	require.ErrorIs(t, formfile.WriteBlank(&b, &forms.Form{}), forms.ErrForm)
	require.Zero(t, b.Len())
}

func TestWriteBlankLooks(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, formfile.WriteBlank(&b, visit))
	require.Contains(t, b.String(), `
nomor:                         # Nomor; teks
tanggal:                       # Tanggal; tanggal, mis. 2026-11-23; WAJIB
`)
	require.Contains(t, b.String(), "isi:                           # Isi; teks panjang; RAHASIA\n")
	require.Contains(t, b.String(),
		"berkas:                        # Berkas; pilih beberapa, [A, B]: KTP | KK, asli | Ijazah\n")
	require.Contains(t, b.String(), "jangan dikirim")
	require.Contains(t, b.String(), "\norang:\n#  - nama: …")
	require.Contains(t, b.String(),
		"# Urutannya 2 baris ini; baris yang dikosongkan ditulis - {}\n# 1. Surat\n# 2. Foto\n"+
			"# Atau sebutkan barisnya di setiap baris, mis. syarat: Foto\nsyarat:\n")
}

var (
	sampleLine = regexp.MustCompile(`(?m)^#(( {2,6}(- )?)[a-z_0-9]+:)`)
	fieldLine  = regexp.MustCompile(`(?m)^([a-z][a-z_0-9]*):`)
)

// The empty data file of every form has a line for each of its fields and
// tables, gives no value, and its sample rows can be used as they are.
func TestWriteBlankOfAllForms(t *testing.T) {
	for _, f := range append(catalogue.All(), visit) {
		var b bytes.Buffer
		require.NoError(t, formfile.WriteBlank(&b, f))
		d, err := formfile.Read(b.Bytes(), f.ID)
		require.NoError(t, err, "%s\n%s", f.ID, &b)
		names := map[string]bool{}
		f.Each(func(x forms.Field) { names[x.Name] = true })
		for _, x := range f.Tables() {
			names[x.Name] = true
		}
		for _, x := range f.Repeats() {
			names[x.Name] = true
		}
		require.Len(t, fieldLine.FindAllString(b.String(), -1), len(names), "a line for each\n%s", &b)
		for name, v := range d.Values {
			require.Nil(t, v, name)
			require.True(t, names[name], name)
		}

		used := sampleLine.ReplaceAllString(b.String(), "$1")
		d, err = formfile.Read([]byte(used), f.ID)
		require.NoError(t, err, "%s\n%s", f.ID, used)
		for _, x := range f.Tables() {
			require.Len(t, d.Values[x.Name], 1, "%s %s", f.ID, x.Name)
		}
		for _, x := range f.Repeats() {
			require.Len(t, d.Values[x.Name], 1, "%s %s", f.ID, x.Name)
		}
		required := forms.Values{}
		f.Each(func(x forms.Field) {
			switch {
			case !x.Required:
			case x.Kind == forms.Date:
				required[x.Name] = forms.Value{Text: "2026-11-23"}
			case len(x.Options) > 0:
				required[x.Name] = forms.Value{Text: x.Options[0]}
			default:
				required[x.Name] = forms.Value{Text: "1"}
			}
		})
		_, err = d.Fill(f, required)
		require.NoError(t, err, "%s", f.ID)
	}
}

// A label never leaves its comment.
func TestWriteBlankOddLabels(t *testing.T) {
	f := &forms.Form{ID: "x", Title: "a\nb: c", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
		{Name: "a", Label: "satu\ndua: 3", Hint: "x\ny: 4", Kind: forms.Choice, Options: []string{"p\nq: 5", "r"}},
	}}}}
	var b bytes.Buffer
	require.NoError(t, formfile.WriteBlank(&b, f))
	require.Equal(t, 1, strings.Count(b.String(), "\na:"))
	d, err := formfile.Read(b.Bytes(), "")
	require.NoError(t, err, &b)
	require.Len(t, d.Values, 1)
}
