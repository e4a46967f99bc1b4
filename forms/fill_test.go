package forms

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// plainForm has a field of each kind.
var plainForm = &Form{ID: "contoh", Title: "CONTOH", Parts: []Part{
	Fields{Items: []Field{
		text("teks", "Teks").must(), long("panjang", "Panjang", 2), num("angka", "Angka"), day("hari", "Hari").from(FromDate), at("jam", "Jam"),
		one("pilih", "Pilih", "Ya", "Tidak"), ticks("centang", "Centang", "A", "B", "C"), rp("uang", "Uang"), {Name: "nip", Label: "NIP", Kind: NIP}, {Name: "nik", Label: "NIK", Kind: NIK},
	}},
	Table{Name: "daftar", Columns: []Field{text("nama", "Nama"), num("jumlah", "Jumlah")}, Sums: []string{"jumlah"}},
}}

func TestFillBringsValuesToOneForm(t *testing.T) {
	for _, c := range []struct {
		name, field string
		in          any
		want        Value
	}{
		{"text", "teks", "  a b ", Value{Text: "a b"}},
		{"number", "angka", 12, Value{Text: "12"}}, {"number", "angka", "12,50", Value{Text: "12.5"}}, {"number", "angka", 0.5, Value{Text: "0.5"}}, {"number", "angka", json.Number("007"), Value{Text: "7"}},
		{"date", "hari", sop.Date{Year: 2026, Month: 11, Day: 23}, Value{Text: "2026-11-23"}}, {"time", "jam", "8.05", Value{Text: "08:05"}},
		{"choice", "pilih", "ya", Value{Text: "Ya"}}, {"choice", "pilih", true, Value{Text: "Ya"}}, {"ticks", "centang", []any{"c", "A"}, Value{Picks: []string{"A", "C"}}},
		{"money", "uang", "Rp1.500.000,00", Value{Text: "1500000"}}, {"money", "uang", 0, Value{Text: "0"}},
		{"nip", "nip", "19860926 201505 1 001", Value{Text: "198609262015051001"}}, {"nik", "nik", "1571 0254 0990 0001", Value{Text: "1571025409900001"}},
		{"rows", "daftar", []map[string]any{{"nama": "x"}, {}, {"jumlah": 3}, nil}, Value{Rows: []Values{{"nama": {Text: "x"}}, {}, {"jumlah": {Text: "3"}}}}},
	} {
		data := map[string]any{"teks": "wajib"}
		data[c.field] = c.in
		got, err := plainForm.Fill(data)
		require.NoError(t, err, c.name)
		assert.Equal(t, c.want, got.Values[c.field], c.name)
	}
}

func TestFillFromAStruct(t *testing.T) {
	got, err := plainForm.Fill(struct {
		Text string           `json:"teks"`
		Rows []map[string]int `json:"daftar"`
	}{"a", []map[string]int{{"jumlah": 2}}})
	require.NoError(t, err)
	assert.Equal(t, "2", got.Values["daftar"].Rows[0].Text("jumlah"))
}

func TestFillReportsAllFaultsAtOnce(t *testing.T) {
	_, err := plainForm.Fill(map[string]any{
		"angka": "dua", "hari": "2026-02-30", "jam": "25:00", "pilih": "Mungkin", "centang": "D", "uang": "-5", "nip": "1", "nik": "1571027209900001",
		"tekz": "x", "daftar": []any{map[string]any{"jumlah": "x"}, "teks", map[string]any{"namo": "x"}},
	})
	var problems Problems
	require.ErrorAs(t, err, &problems)
	paths := map[string]error{}
	for _, p := range problems {
		paths[p.Path] = p.Err
	}
	assert.Equal(t, map[string]error{"teks": ErrRequired, "angka": ErrKind, "hari": ErrKind, "jam": ErrKind, "pilih": ErrOption, "centang": ErrOption, "uang": ErrKind, "nip": ErrKind,
		"nik": ErrKind, "tekz": ErrUnknown, "daftar[1].jumlah": ErrKind, "daftar[2]": ErrKind, "daftar[3].namo": ErrUnknown}, paths)
	assert.Contains(t, err.Error(), `did you mean "teks"?`)
	assert.NotContains(t, err.Error(), "Mungkin", "an error holds no value")
	for _, bad := range []any{3, "x", []int{1}, func() {}} {
		_, err := plainForm.Fill(bad)
		assert.Error(t, err)
	}
}

func TestFormsThatAreNotWellMade(t *testing.T) {
	for name, parts := range map[string][]Part{
		"twice": {Fields{Items: []Field{text("a", "A"), text("a", "A")}}}, "bad name": {Fields{Items: []Field{text("A b", "A")}}},
		"no option": {Fields{Items: []Field{one("a", "A")}}}, "place without field": {Paragraph{Text: "{a}"}}, "words of a text": {Paragraph{Text: "{a:kata}", Fields: []Field{text("a", "A")}}},
		"empty table": {Table{Name: "t"}}, "long text in a table": {Table{Name: "t", Columns: []Field{long("a", "A", 2)}}}, "sum of texts": {Table{Name: "t", Columns: []Field{text("a", "A")}, Sums: []string{"a"}}},
		"no signer": {Signatures{}}, "section in a section": {Section{Parts: []Part{Section{}}}}, "no part": nil,
	} {
		assert.ErrorIs(t, (&Form{ID: "x", Title: "X", Parts: parts}).Validate(), ErrForm, name)
	}
	assert.ErrorIs(t, (&Form{ID: "Tidak Boleh", Title: "X", Parts: plainForm.Parts}).Validate(), ErrForm)
	assert.NoError(t, plainForm.Validate())
}

func TestPrefill(t *testing.T) {
	f, _ := ByID("ba-penerimaan-klien")
	v := f.Prefill(Known{Unit: sop.Unit{Place: "Jambi"}, Officer: Officer{Name: "RATNA", NIP: "19860926 201001 2 015"}, Client: Client{Name: "Bunga", NIK: "bukan NIK", Sex: "perempuan"}})
	assert.Equal(t, "Bunga", v.Text("klien_nama"))
	assert.Equal(t, "Perempuan", v.Text("klien_jenis_kelamin"))
	assert.Equal(t, "198609262010012015", v.Text("pihak_kedua_nip"))
	assert.NotContains(t, v, "klien_nik", "what is no value of its kind is left out")
	assert.Equal(t, "x", v.With(Values{"klien_nama": {Text: "x"}}).Text("klien_nama"))
}

func TestPrintAndPieces(t *testing.T) {
	f := &Form{ID: "x", Title: "X", Parts: []Part{Paragraph{Text: "Pada {hari:kata}, {n:jumlah} orang, {uang:kata}, {hari}, {jam}.", Fields: []Field{day("hari", "Hari"), num("n", "N"), rp("uang", "Uang"), at("jam", "Jam")}}}}
	text := f.Parts[0].(Paragraph).Text
	write := func(v Values) string {
		var b strings.Builder
		for _, p := range f.Pieces(text) {
			b.WriteString(p.Write(v))
		}
		return b.String()
	}
	assert.Equal(t, "Pada Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026), 6 (enam) orang, seribu rupiah, 23 November 2026, 08.05.",
		write(Values{"hari": {Text: "2026-11-23"}, "n": {Text: "6"}, "uang": {Text: "1000"}, "jam": {Text: "08:05"}}))
	assert.Contains(t, write(nil), "tanggal ....")
}

func ExampleForm_Fill() {
	form, _ := ByID("ba-penerimaan-klien")
	_, err := form.Fill(map[string]any{"tanggal": "2026-02-30", "nomer": "12"})
	fmt.Println(err)
	// Output:
	// tanggal: must be a day of the calendar like 2026-11-23, from 1900 on
	// klien_nama: Nama lengkap is required
	// nomer: the form has no such field; did you mean "nomor"?
}

func FuzzFill(f *testing.F) {
	f.Add("12", "2026-11-23", "08:00", "Rp1.000", "198609262015051001")
	f.Fuzz(func(t *testing.T, a, b, c, d, e string) {
		got, err := plainForm.Fill(map[string]any{"teks": "x" + a, "panjang": b, "angka": a, "hari": b, "jam": c, "uang": d, "nip": e, "nik": e, "pilih": a})
		if err != nil {
			return
		}
		again, err := plainForm.Fill(got.Values)
		require.NoError(t, err)
		require.Equal(t, got.Values, again.Values, "normal values stay as they are")
	})
}
