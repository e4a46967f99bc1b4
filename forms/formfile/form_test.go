package formfile_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// A form written as a file reads back equal: those of the catalogue, and one
// that uses all of the language.
func TestFormRoundTrip(t *testing.T) {
	for _, f := range append(catalogue.All(), formstest.Every(), formstest.Language()) {
		t.Run(f.ID, func(t *testing.T) {
			var b bytes.Buffer
			require.NoError(t, formfile.WriteForm(&b, f))
			back, err := formfile.ReadForm(b.Bytes(), "f.yaml")
			require.NoError(t, err, &b)
			require.Equal(t, f, back)
			var again bytes.Buffer
			require.NoError(t, formfile.WriteForm(&again, back))
			require.Equal(t, b.String(), again.String())
		})
	}
}

func TestFormFaults(t *testing.T) {
	const head = "formulir: x\njudul: X\nisi:\n"
	for _, c := range []struct {
		text string
		err  error
		want string
	}{
		{"formulir: x\njudul: X\n", forms.ErrForm, "f.yaml:2:8: a form needs a title and a part"},
		{"formulir: X\njudul: X\nisi: [halaman_baru: true]\n", forms.ErrForm, "f.yaml:1:11: a form's ID"},
		{head + "  - isian:\n      - {nama: A}\n", forms.ErrForm, "f.yaml:5:10: a field's name"},
		{head + "  - isian:\n      - {nama: a, jenis: tangal}\n", forms.ErrOption,
			"f.yaml:5:26: the options are: teks, teks panjang, angka, tanggal"},
		{head + "  - isian:\n      - {nama: a, lebel: A}\n", forms.ErrUnknown,
			`f.yaml:5:19: there is no such key here; did you mean "label"`},
		{head + "  - isi: []\n", forms.ErrForm, "f.yaml:4:5: a part has one of these keys: bagian, ulang, isian"},
		{head + "  - tabel: t\n    kolom:\n      - {nama: a, jenis: teks panjang}\n", forms.ErrForm,
			"f.yaml:6:10: a table's column is no long text"},
		{head + "  - isian:\n      - {nama: a, jenis: angka, rumus: tambah(b)}\n", forms.ErrForm,
			"f.yaml:5:40: a formula is written like"},
		{head + "  - isian:\n      - {nama: a, jenis: angka, rumus: jumlah(b)}\n", forms.ErrForm,
			"f.yaml:5:10: the formula does not fit: jumlah(b)"},
		{head + "  - bagian: A\n    bila: {isian: b}\n    isi: [ruang: x]\n", forms.ErrForm,
			"f.yaml:4:5: the condition names"},
		{head + "  - paragraf: a {b}\n", forms.ErrForm, "a place in a text without a field"},
		{head + "  - halaman_baru: true\nmendatar: besok\n", formfile.ErrSyntax, "f.yaml:5:11: must be true or false"},
		{head + "  - halaman_baru: true\nsehelai: dua\n", formfile.ErrSyntax, "f.yaml:5:10: must be a whole number"},
		{head + "  - isian: {nama: a}\n", formfile.ErrSyntax, "f.yaml:4:13: must be a list"},
		{head + "  - isian: [a]\n", formfile.ErrSyntax, "f.yaml:4:"},
		{head + "  - paragraf: [a]\n", formfile.ErrSyntax, "f.yaml:4:15: must be a single text"},
		{head + "  - isian: [null]\n", formfile.ErrSyntax, "f.yaml:4:"},
		{"- a\n", formfile.ErrSyntax, "f.yaml:1:1: must hold lines of key"},
		{"judul: {", formfile.ErrSyntax, "f.yaml:1:"},
		{"", formfile.ErrSyntax, "must hold lines of key"},
	} {
		f, err := formfile.ReadForm([]byte(c.text), "f.yaml")
		require.ErrorIs(t, err, c.err, c.text)
		require.Nil(t, f)
		var list sop.Problems
		require.ErrorAs(t, err, &list)
		require.Contains(t, list.Show(sop.English), c.want)
		require.NotEmpty(t, list[0].Message(sop.Indonesian))
	}
}

// The starter is a form, and its data file can be made.
func TestWriteNewForm(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, formfile.WriteNewForm(&b, "kunjungan-rumah"))
	f, err := formfile.ReadForm(b.Bytes(), "baru.yaml")
	require.NoError(t, err)
	require.Equal(t, "kunjungan-rumah", f.ID)
	require.NoError(t, formfile.WriteBlank(&bytes.Buffer{}, f))
	require.ErrorIs(t, formfile.WriteNewForm(&b, "Kunjungan Rumah"), forms.ErrForm)
}

func FuzzReadForm(f *testing.F) {
	var b bytes.Buffer
	require.NoError(f, formfile.WriteForm(&b, formstest.Language()))
	f.Add(b.Bytes())
	f.Add([]byte("formulir: x\njudul: X\nisi: [kotak: [[{teks: a}]], lebar: [100]]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		form, err := formfile.ReadForm(data, "f")
		requirePlaces(t, data, err)
		if err == nil {
			require.NoError(t, formfile.WriteForm(&bytes.Buffer{}, form))
		}
	})
}

// Values of a form with entries are written so that they read back.
func TestEntriesRoundTrip(t *testing.T) {
	f := formstest.Language()
	for seed := range uint64(20) {
		roundTrip(t, f, formstest.Values(rand.New(rand.NewPCG(seed, 3)), f, 20))
	}
	roundTrip(t, f, formstest.Sample(f))
	var b bytes.Buffer
	require.NoError(t, formfile.WriteBlank(&b, f))
	d, err := formfile.Read(b.Bytes(), "")
	require.NoError(t, err)
	_, err = d.Fill(f, nil)
	require.NoError(t, err, &b)
	golden.Same(t, "bahasa.blank.yaml", b.String())
}

// The schema takes every form that can be written, and refuses what ReadForm
// refuses for its shape.
func TestFormSchema(t *testing.T) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(formfile.FormSchema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("form.json", doc))
	s, err := c.Compile("form.json")
	require.NoError(t, err)
	check := func(text []byte) error {
		asJSON, err := yaml.YAMLToJSON(text)
		require.NoError(t, err)
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(asJSON))
		require.NoError(t, err)
		return s.Validate(v)
	}
	for _, f := range append(catalogue.All(), formstest.Every(), formstest.Language()) {
		var b bytes.Buffer
		require.NoError(t, formfile.WriteForm(&b, f))
		require.NoError(t, check(b.Bytes()), f.ID)
	}
	var b bytes.Buffer
	require.NoError(t, formfile.WriteNewForm(&b, "baru"))
	require.NoError(t, check(b.Bytes()))
	for _, text := range []string{"judul: X", "formulir: x\njudul: X\nisi: [{isi: []}]",
		"formulir: x\njudul: X\nisi: []\njenis: surat cinta",
		"formulir: x\njudul: X\nisi: [{isian: [{nama: a, lebel: b}]}]"} {
		require.Error(t, check([]byte(text)), text)
	}
}
