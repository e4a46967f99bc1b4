package sopfile

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

func validator(t *testing.T, k Kind) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema(k)))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("schema.json", doc))
	s, err := c.Compile("schema.json")
	require.NoError(t, err)
	return s
}

func valid(t *testing.T, s *jsonschema.Schema, text string) error {
	t.Helper()
	asJSON, err := yaml.YAMLToJSON([]byte(text))
	require.NoError(t, err)
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(asJSON))
	require.NoError(t, err)
	return s.Validate(v)
}

func TestSchemaTakesTheManual(t *testing.T) {
	files, err := filepath.Glob("../../testdata/manual/*.yaml")
	require.NoError(t, err)
	require.Len(t, files, 23)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		kind, ok := KindOf(name)
		assert.True(t, ok)
		assert.NoError(t, valid(t, validator(t, kind), string(data)), name)
	}
	assert.NoError(t, valid(t, validator(t, Sheet), string(Starter("Contoh: satu"))))
}

// broken are sheets that neither the reader nor the schema takes.
var broken = []string{
	"nama: A\nlangkah: [{pelaksana: a}]\nfoo: 1", "nama: [A]\nlangkah: [{pelaksana: a}]", "nama: A\nlangkah: teks",
	"nama: A\nlangkah: [{pelaksana: a, aktivitas: x}]",
	"nama: A\nlangkah: [{pelaksana: a}]\ntanggal_revisi: kemarin",
	"nama: A\nlangkah: [{pelaksana: a}]\ntanggal_revisi: 31-01-19", "nama: A\nlangkah: [{pelaksana: a}]\nsimbol: bulat",
	"nama: A\nlangkah: [{pelaksana: a}]\nsimbol: [kapsul, bulat]", "nama: A\nlangkah: [{pelaksana: a}]\nkop: teks",
	"nama: A\nlangkah: [{pelaksana: a}]\nkop: {tahun: dua ribu}", "nama: A\nlangkah: [{pelaksana: a}]\nkop: {nama: x}",
	"nama: A\nlangkah: [{pelaksana: a}]\ndisahkan: {nama: {a: b}}",
	"nama: A\nlangkah: [{pelaksana: a}]\ndisahkan: {golongan: x}",
	"nama: A\nlangkah: [{pelaksana: a}]\npelaksana: kepala", "nama: A\nlangkah: [{pelaksana: a}]\npelaksana: {a: b}",
	"nama: A\nlangkah: [{pelaksana: a}]\npelaksana: [{id: a, jabatan: b}]",
	"nama: A\nlangkah: [{pelaksana: a}]\ndasar_hukum: {a: b}",
	"nama: A\nlangkah: [{pelaksana: a}]\ndasar_hukum: [{a: b}]",
	"nama: A\nlangkah: [{pelaksana: a}]\nlabel: {judul: [x]}", "nama: A\nlangkah: [{pelaksana: a}]\nlabel: {warna: x}",
	"nama: A\nlangkah: [teks]", "nama: A\nlangkah: [{pelaksana: a, waktu: [1]}]",
	"nama: A\nlangkah: [{pelaksana: [a, b], sambungan: rantai}]",
	"nama: A\nlangkah: [{pelaksana: a, sambungan: [garis]}]",
	"nama: A\nlangkah: [{pelaksana: {peran: a, tulisan: [x]}}]",
	"nama: A\nlangkah: [{pelaksana: a, alur: {ke: 1, putus_putus: x}}]",
	"nama: A\nlangkah: [{pelaksana: {a: bulat}}]", "nama: A\nlangkah: [{pelaksana: [{peran: a, warna: b}]}]",
	"nama: A\nlangkah: [{pelaksana: [[a]]}]",
	"nama: A\nlangkah: [{pelaksana: a, alur: {Ya: [1]}}]",
	"nama: A\nlangkah: [{pelaksana: a, alur: [{ke: 1, warna: b}]}]", "nama: A\nlangkah: [{pelaksana: a, alur: [[1]]}]",
	"nama: A\nlangkah: [{pelaksana: a, serentak: mungkin}]",
	"nama: A\nlangkah: [{pelaksana: a, akhir: [ya]}]", "nama: A\nlangkah: [{pelaksana: a, output: {a: b}}]",
	"nama: A\nlangkah: [{pelaksana: a}]\nsop: [a.yaml]", "nama: A\nlangkah: [{pelaksana: a}]\ncatatan: {a: b}",
}

func TestSchemaRefusesWhatTheReaderRefuses(t *testing.T) {
	s := validator(t, Sheet)
	for _, text := range broken {
		_, errs := said([]byte(text), "a.yaml", Sheet)
		assert.NotEmpty(t, errs, "reader: %s", text)
		assert.Error(t, valid(t, s, text), "schema: %s", text)
	}
	for _, text := range []string{ // what Validate refuses
		"nama: A\nlangkah: []", "nama: A\nlangkah:", "nama: A\nlangkah: [{aktifitas: x}]",
		"nama: A\npelaksana: [{nama: C}]\nlangkah: [{pelaksana: a}]",
		"nama: A\nlangkah: [{pelaksana: a, alur: [{hasil: Ya}]}]",
		"nama: A\nlangkah: [{pelaksana: a}]\nkop: {tahun: 99999}",
		"nama: A\nlangkah: [{pelaksana: a}]\nkop: {tahun: -1}",
	} {
		_, err := ReadProcedure([]byte(text), "a.yaml")
		assert.Error(t, err, "reader: %s", text)
		assert.Error(t, valid(t, s, text), "schema: %s", text)
	}
	assert.NoError(t, valid(t, s, "nama: A\nlangkah: [{pelaksana: a}]"), "the broken ones are broken in one place")
	assert.Error(t, valid(t, validator(t, Manual), "sop: [a.yaml]\nlangkah: []"))
	assert.GreaterOrEqual(t, len(broken), 30)
}

// The schema's keys are those of the reader: each map of the schema is one
// the reader takes as it is, and a key more is unknown to both.
func TestSchemaHasTheReadersKeys(t *testing.T) {
	group := func(path string) []sop.Field { return fieldAt(procedureFields, path).Fields }
	for _, c := range []struct {
		k      []sop.Field
		sample string // a file in which %s stands for keys of the map
	}{
		{procedureFields, "{%s}"}, {group("unit"), "{kop: {%s}}"}, {group("approval"), "{disahkan: {%s}}"},
		{group("labels"), "{label: {%s}}"}, {roleFields, "{pelaksana: [{%s}]}"},
		{stepFields, "{langkah: [{%s}]}"}, {taskFields, "{langkah: [{pelaksana: [{peran: a, %s}]}]}"},
		{flowFields, "{langkah: [{alur: [{%s}]}]}"},
		{without(flowFields, "outcome"), "{langkah: [{alur: {Ya: {%s}}}]}"},
	} {
		for _, x := range c.k {
			if x.Key == taskRole {
				continue
			}
			_, errs := said([]byte(strings.Replace(c.sample, "%s", x.Key+": null", 1)), "a.yaml", Sheet)
			assert.False(t, slices.ContainsFunc(errs, func(e *sop.Problem) bool { return e.Err == ErrUnknownKey }),
				"%s: %v", x.Key, errs)
		}
		_, errs := said([]byte(strings.Replace(c.sample, "%s", "zzzzzz: null", 1)), "a.yaml", Sheet)
		require.Len(t, errs, 1, c.sample)
		assert.ErrorIs(t, errs[0], ErrUnknownKey)
	}
}

// What the writers write of any procedure, the schema takes.
func TestSchemaTakesWhatIsWritten(t *testing.T) {
	s := validator(t, Sheet)
	for seed := range uint64(100) {
		p := soptest.Procedure(rand.New(rand.NewPCG(seed, 3)), soptest.Options{LongTexts: seed%5 == 0})
		var b bytes.Buffer
		require.NoError(t, WriteProcedure(&b, p, JSON))
		v, err := jsonschema.UnmarshalJSON(&b)
		require.NoError(t, err)
		require.NoError(t, s.Validate(v), "seed %d", seed)
	}
}

func TestSchemaIsStable(t *testing.T) {
	for _, k := range []Kind{Sheet, Manual} {
		assert.Equal(t, Schema(k), Schema(k))
		var v map[string]any
		require.NoError(t, json.Unmarshal(Schema(k), &v))
		assert.Equal(t, "https://json-schema.org/draft/2020-12/schema", v["$schema"])
		described(t, v, "")
	}
}

// described checks that every key of every map has a title.
func described(t *testing.T, v any, at string) {
	switch v := v.(type) {
	case map[string]any:
		if p, ok := v["properties"].(map[string]any); ok {
			for name, x := range p {
				assert.NotEmpty(t, x.(map[string]any)["title"], at+"."+name)
			}
		}
		for name, x := range v {
			described(t, x, at+"."+name)
		}
	case []any:
		for _, x := range v {
			described(t, x, at)
		}
	}
}

// A date, a number and a truth are what the reader takes them for, in every form
// there is, and the schema knows the forms.
func TestSchemaTakesEveryFormOfADate(t *testing.T) {
	s := validator(t, Sheet)
	const rest = "\nlangkah: [{aktifitas: A, pelaksana: a, nomor: 8, baris_keterangan: 1}]\ntanpa_identitas: " +
		"ya\npelaksana: [a]\ntanggal_revisi: "
	for _, date := range []string{
		"", "2019-01-31", "2019-01", "31-1-2019", "31/01/2019", "31 Januari 2019", "Januari 2019", "Nopember 2019",
		"1 Okt. 2019", `"2019-01"`,
	} {
		p, err := ReadProcedure([]byte("nama: A"+rest+date), "a.yaml")
		assert.NoError(t, err, date)
		assert.Equal(t, date != "", p.Revised.Valid(), date)
		assert.Equal(t, "8", p.Steps[0].Number)
		assert.NoError(t, valid(t, s, "nama: A"+rest+date), date)
	}
	for _, date := range []string{"2019", "2019-1", "31-1/2019", "Januari", "31 1 2019", "[2019-01-31]",
		"Senin 31 Januari 2019"} {
		_, err := ReadProcedure([]byte("nama: A"+rest+date), "a.yaml")
		assert.Error(t, err, date)
		assert.Error(t, valid(t, s, "nama: A"+rest+date), date)
	}
}
