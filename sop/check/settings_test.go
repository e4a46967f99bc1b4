package check_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
)

func TestReadSettings(t *testing.T) {
	o, err := check.ReadSettings([]byte(`# untuk kantor kami
profil: manual
tahap: final
jenis: teknis
pola_nomor: ^\d{3}/
bulan_tinjau: 24
hanya: [word-verb, id-law]
aturan: {word-verb: galat, id-law: mati, dup-rows: warning}
kecuali:
  - {aturan: id-law, sop: surat, alasan: belum ada}
`), "periksa.yaml")
	require.NoError(t, err)
	require.Equal(t, check.Lenient, o.Profile)
	require.Equal(t, check.Final, o.Stage)
	require.Equal(t, check.Technical, o.Kind)
	require.Equal(t, `^\d{3}/`, o.NumberPattern.String())
	require.Equal(t, 24, o.ReviewMonths)
	require.Equal(t, []string{"word-verb", "id-law"}, o.Rules)
	require.Equal(t, map[string]check.Level{"word-verb": check.Error, "id-law": check.Off, "dup-rows": check.Warning},
		o.Levels)
	require.Equal(t, []check.Exception{{Rule: "id-law", Procedure: "surat", Reason: "belum ada"}}, o.Except)

	for _, text := range []string{"", "# kosong\n", "{}", "profil:\n"} {
		o, err = check.ReadSettings([]byte(text), "periksa.yaml")
		require.NoError(t, err, text)
		require.Equal(t, &check.Options{}, o)
	}
}

// Each mistake is told with its place and what to do.
func TestReadSettingsTellsMistakes(t *testing.T) {
	for text, want := range map[string]struct {
		fault error
		said  string
	}{
		"profl: manual": {sopfile.ErrUnknownKey,
			`p.yaml:1:1: kunci "profl" tidak dikenal; mungkin maksudnya "profil"`},
		"profil: jambi": {sopfile.ErrValue,
			`p.yaml:1:9: "jambi" tidak dikenal; pilih permenpan35, permendagri52 atau manual`},
		"profil: [manual]":  {sopfile.ErrKind, "p.yaml:1:9: di sini harus ada teks"},
		"tahap: akhir":      {sopfile.ErrValue, `"akhir" tidak dikenal; pilih draft, konsep atau final`},
		"pola_nomor: '('":   {sopfile.ErrValue, `pola "(" salah tulis`},
		"bulan_tinjau: 0":   {sopfile.ErrValue, `"0": tulis jumlah bulan`},
		"bulan_tinjau: [1]": {sopfile.ErrKind, "harus ada teks"},
		"hanya: [word-verbs]": {sopfile.ErrValue,
			`p.yaml:1:9: aturan "word-verbs" tidak ada; mungkin maksudnya "word-verb"`},
		"aturan: {x: galat}": {sopfile.ErrValue, `p.yaml:1:10: aturan "x" tidak ada`},
		"aturan: {word-verb: keras}": {sopfile.ErrValue,
			"pilih off, mati, warning, peringatan, error atau galat"},
		"aturan: word-verb":                {sopfile.ErrKind, "kunci dan isinya"},
		"kecuali: [x]":                     {sopfile.ErrKind, "kunci dan isinya"},
		"kecuali: [{aturan: id-law}]":      {sopfile.ErrValue, "pengecualian menyebut"},
		"kecuali: [{rule: id-law}]":        {sopfile.ErrUnknownKey, `kunci "rule"`},
		"- a":                              {sopfile.ErrKind, "p.yaml:1:1"},
		"profil: [":                        {sopfile.ErrSyntax, "p.yaml:1:9"},
		"profil: manual\nprofil: manual\n": {sopfile.ErrDuplicate, "dua kali"},
	} {
		o, err := check.ReadSettings([]byte(text), "p.yaml")
		require.Nil(t, o, text)
		require.ErrorIs(t, err, want.fault, text)
		require.ErrorContains(t, err, want.said, text)
		require.IsType(t, sop.Problems{}, err)
	}
}

// The schema has each key that can be read, and names every rule.
func TestSettingsSchema(t *testing.T) {
	var s struct {
		Properties map[string]struct {
			Description string
			Items       struct{ Enum []string }
		}
	}
	require.NoError(t, json.Unmarshal(check.SettingsSchema(), &s))
	require.Len(t, s.Properties, 8)
	for key, p := range s.Properties {
		require.NotEmpty(t, p.Description, key)
		_, err := check.ReadSettings([]byte(key+":\n"), "p.yaml")
		require.NoError(t, err, key)
	}
	require.Len(t, s.Properties["hanya"].Items.Enum, len(check.Rules()))
}

// Names of values are written and read as text, and nothing else is.
func TestNamesAsText(t *testing.T) {
	type all struct {
		Level   check.Level
		Profile check.Profile
		Stage   check.Stage
		Kind    check.Kind
	}
	in := all{check.Error, check.Lenient, check.Final, check.Technical}
	data, err := json.Marshal(in)
	require.NoError(t, err)
	require.JSONEq(t, `{"Level":"error","Profile":"manual","Stage":"final","Kind":"technical"}`, string(data))
	var out all
	require.NoError(t, json.Unmarshal(data, &out))
	require.Equal(t, in, out)
	require.NoError(t, json.Unmarshal([]byte(`{"Level":"galat","Stage":"final","Kind":"teknis"}`), &out))
	require.Equal(t, in, out)
	for _, bad := range []string{`{"Level":"x"}`, `{"Profile":""}`, `{"Stage":"2"}`, `{"Kind":"y"}`} {
		require.Error(t, json.Unmarshal([]byte(bad), &out))
		require.Equal(t, in, out, "what was there stays")
	}
	for _, v := range []any{check.Level(9), check.Profile(9), check.Stage(9), check.Kind(9)} {
		_, err := json.Marshal(v)
		require.Error(t, err)
	}
}
