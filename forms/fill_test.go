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
		{Name: "teks", Label: "Teks", Required: true}, {Name: "panjang", Label: "Panjang", Kind: LongText},
		{Name: "angka", Label: "Angka", Kind: Number}, {Name: "hari", Label: "Hari", Kind: Date, From: "tanggal"},
		{Name: "jam", Label: "Jam", Kind: Time},
		{Name: "pilih", Label: "Pilih", Kind: Choice, Options: []string{"Ya", "Tidak"}},
		{Name: "centang", Label: "Centang", Kind: Ticks, Options: []string{"A", "B", "C"}},
		{Name: "uang", Label: "Uang", Kind: Rupiah},
		{Name: "nip", Label: "NIP", Kind: NIP}, {Name: "nik", Label: "NIK", Kind: NIK},
	}},
	Table{Name: "daftar",
		Columns: []Field{{Name: "nama", Label: "Nama"}, {Name: "jumlah", Label: "Jumlah", Kind: Number}},
		Sums:    []string{"jumlah"}},
}}

func TestFillBringsValuesToOneForm(t *testing.T) {
	for _, c := range []struct {
		name, field string
		in          any
		want        Value
	}{
		{"text", "teks", "  a b ", Value{Text: "a b"}},
		{"number", "angka", 12, Value{Text: "12"}}, {"number", "angka", "12,50", Value{Text: "12.5"}},
		{"number", "angka", 0.5, Value{Text: "0.5"}}, {"number", "angka", json.Number("007"), Value{Text: "7"}},
		{"date", "hari", sop.Date{Year: 2026, Month: 11, Day: 23}, Value{Text: "2026-11-23"}},
		{"named day", "hari", "Senin, 23 November 2026", Value{Text: "2026-11-23"}},
		{"day first", "hari", "23/11/2026", Value{Text: "2026-11-23"}},
		{"hyphens", "hari", "23-11-2026", Value{Text: "2026-11-23"}}, {"time", "jam", "8.05", Value{Text: "08:05"}},
		{"choice", "pilih", "ya", Value{Text: "Ya"}}, {"choice", "pilih", true, Value{Text: "Ya"}},
		{"ticks", "centang", []any{"c", "A"}, Value{Picks: []string{"A", "C"}}},
		{"money", "uang", "Rp1.500.000,00", Value{Text: "1500000"}}, {"money", "uang", 0, Value{Text: "0"}},
		{"nip", "nip", "19860926 201505 1 001", Value{Text: "198609262015051001"}},
		{"nik", "nik", "1571 0254 0990 0001", Value{Text: "1571025409900001"}},
		{"rows", "daftar", []map[string]any{{"nama": "x"}, {}, {"jumlah": 3}, nil},
			Value{Rows: []Values{{"nama": {Text: "x"}}, {}, {"jumlah": {Text: "3"}}}}},
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
		"angka": "dua", "hari": "2026-02-30", "jam": "25:00", "pilih": "Mungkin", "centang": "D", "uang": "-5",
		"nip": "1", "nik": "1571027209900001",
		"tekz": "x", "daftar": []any{map[string]any{"jumlah": "x"}, "teks", map[string]any{"namo": "x"}},
	})
	var problems sop.Problems
	require.ErrorAs(t, err, &problems)
	paths := map[string]error{}
	for _, p := range problems {
		paths[p.Path] = p.Err
	}
	assert.Equal(t,
		map[string]error{"teks": ErrRequired, "angka": ErrKind, "hari": ErrKind, "jam": ErrKind, "pilih": ErrOption,
			"centang": ErrOption, "uang": ErrKind, "nip": ErrKind,
			"nik": ErrKind, "tekz": ErrUnknown, "daftar[0].jumlah": ErrKind, "daftar[1]": ErrKind,
			"daftar[2].namo": ErrUnknown}, paths)
	assert.Contains(t, err.Error(), `tekz: isian ini tidak ada pada formulir; mungkin maksudnya "teks"`)
	assert.Contains(t, err.Error(), "daftar[1].jumlah: harus angka")
	assert.NotContains(t, err.Error(), "Mungkin", "an error holds no value")
	for _, bad := range []any{3, "x", []int{1}, func() {}} {
		_, err := plainForm.Fill(bad)
		assert.Error(t, err)
	}
}

func TestFormsThatAreNotWellMade(t *testing.T) {
	a := Field{Name: "a", Label: "A"}
	for name, parts := range map[string][]Part{
		"twice": {Fields{Items: []Field{a, a}}}, "bad name": {Fields{Items: []Field{{Name: "A b", Label: "A"}}}},
		"no option":            {Fields{Items: []Field{{Name: "a", Label: "A", Kind: Choice}}}},
		"place without field":  {Paragraph{Text: "{a}"}},
		"words of a text":      {Paragraph{Text: "{a:kata}", Fields: []Field{a}}},
		"empty table":          {Table{Name: "t"}},
		"long text in a table": {Table{Name: "t", Columns: []Field{{Name: "a", Label: "A", Kind: LongText}}}},
		"sum of texts":         {Table{Name: "t", Columns: []Field{a}, Sums: []string{"a"}}},
		"no signer":            {Signatures{}}, "section in a section": {Section{Parts: []Part{Section{}}}},
		"no part": nil,
	} {
		assert.ErrorIs(t, (&Form{ID: "x", Title: "X", Parts: parts}).Validate(), ErrForm, name)
	}
	assert.ErrorIs(t, (&Form{ID: "Tidak Boleh", Title: "X", Parts: plainForm.Parts}).Validate(), ErrForm)
	assert.NoError(t, plainForm.Validate())
}

func TestPrefill(t *testing.T) {
	f := &Form{ID: "x", Title: "X", Numbered: true, Parts: []Part{
		Fields{Items: []Field{
			{Name: "nama", Label: "Nama", From: "klien.nama"},
			{Name: "nik", Label: "NIK", Kind: NIK, From: "klien.nik"},
			{Name: "jk", Label: "L/P", Kind: Choice, Options: []string{"L", "P"}, From: "klien.jk"},
			{Name: "bebas", Label: "Bebas"},
		}},
		Signatures{Dated: true, Signers: []Signer{{Post: "Kepala", Name: "kepala_nama", NIP: "kepala_nip"}}},
	}}
	v := f.Prefill(map[Source]string{
		"klien.nama": "Bunga", "klien.nik": "bukan NIK", "klien.jk": "p", "": "tidak ke mana-mana",
		"nomor": "12", "tempat": "Jambi", "tanggal": "2026-11-23", "kepala.nama": "RATNA",
		"kepala.nip": "19860926 201001 2 015",
	})
	assert.Equal(t, Values{
		"nama": {Text: "Bunga"}, "jk": {Text: "P"}, "nomor": {Text: "12"}, "tempat": {Text: "Jambi"},
		"tanggal":     {Text: "2026-11-23"},
		"kepala_nama": {Text: "RATNA"}, "kepala_nip": {Text: "198609262010012015"},
	}, v, "what is no value of its kind is left out")
	assert.Equal(t, "x", v.With(Values{"nama": {Text: "x"}}).Text("nama"))
}

func TestPrintAndPieces(t *testing.T) {
	f := &Form{ID: "x", Title: "X",
		Parts: []Part{Paragraph{Text: "Pada {hari:kata}, {n:jumlah} orang, {uang:kata}, {hari}, {jam}.",
			Fields: []Field{
				{Name: "hari", Label: "Hari", Kind: Date}, {Name: "n", Label: "N", Kind: Number},
				{Name: "uang", Label: "Uang", Kind: Rupiah}, {Name: "jam", Label: "Jam", Kind: Time},
			}}}}
	text := f.Parts[0].(Paragraph).Text
	write := func(v Values) string {
		var b strings.Builder
		for _, p := range f.Pieces(text) {
			b.WriteString(p.Write(v))
		}
		return b.String()
	}
	assert.Equal(t,
		"Pada Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026), 6 (enam) "+
			"orang, seribu rupiah, 23 November 2026, 08.05.",
		write(Values{"hari": {Text: "2026-11-23"}, "n": {Text: "6"}, "uang": {Text: "1000"}, "jam": {Text: "08:05"}}))
	assert.Contains(t, write(nil), "tanggal ....")
}

func ExampleForm_Fill() {
	form := &Form{ID: "berita-acara", Title: "BERITA ACARA", Numbered: true, Parts: []Part{Fields{Items: []Field{
		{Name: "tanggal", Label: "Tanggal", Kind: Date},
		{Name: "klien_nama", Label: "Nama lengkap", Required: true},
	}}}}
	_, err := form.Fill(map[string]any{"tanggal": "2026-02-30", "nomer": "12"})
	fmt.Println(err)
	// Output:
	// tanggal: harus tanggal yang ada, mis. 2026-11-23, 23/11/2026 atau 23 November 2026, sejak 1900
	// klien_nama: Nama lengkap wajib diisi
	// nomer: isian ini tidak ada pada formulir; mungkin maksudnya "nomor"
}

func FuzzFill(f *testing.F) {
	f.Add("12", "2026-11-23", "08:00", "Rp1.000", "198609262015051001")
	f.Fuzz(func(t *testing.T, a, b, c, d, e string) {
		got, err := plainForm.Fill(map[string]any{"teks": "x" + a, "panjang": b, "angka": a, "hari": b, "jam": c,
			"uang": d, "nip": e, "nik": e, "pilih": a})
		if err != nil {
			return
		}
		again, err := plainForm.Fill(got.Values)
		require.NoError(t, err)
		require.Equal(t, got.Values, again.Values, "normal values stay as they are")
	})
}

// Tables of a blank copy have the rows that are asked for, those of entries
// too; the form stays as it is.
func TestBlankWith(t *testing.T) {
	column := []Field{{Name: "a", Label: "A"}, {Name: "b", Label: "B"}}
	f := &Form{ID: "x", Title: "X", Parts: []Part{
		Section{Parts: []Part{Table{Name: "satu", Columns: column}}},
		Table{Name: "tetap", Columns: column, Fixed: []string{"Ya", "Tidak"}},
		Repeat{Name: "isi", Times: 2, Parts: []Part{Table{Name: "dua", Columns: column, Rows: 9}}},
	}}
	c := f.BlankWith(5)
	require.NoError(t, c.Validate())
	require.True(t, c.Open)
	tables, entry := c.Form.Tables(), c.Form.Repeats()[0].Entry().Tables()
	require.Equal(t, []int{5, 2, 5}, []int{tables[0].BlankRows(), tables[1].BlankRows(), entry[0].BlankRows()})
	require.Len(t, c.Values["satu"].Rows, 5)
	require.Len(t, c.Values["tetap"].Rows, 2)
	require.Len(t, c.Values["isi"].Rows, 2)
	require.Len(t, c.Values["isi"].Rows[1]["dua"].Rows, 5)
	first := f.Tables()[0]
	require.Equal(t, 3, first.BlankRows())
	require.Equal(t, f.Blank(), f.BlankWith(0))
	most := f.BlankWith(1 << 30)
	require.Len(t, most.Values["satu"].Rows, sop.MaxSteps)
	require.Nil(t, (*Form)(nil).BlankWith(1).Form)
}

// A row that the table prints is named by its text, or by its place.
func TestRowsByTheirText(t *testing.T) {
	f := &Form{ID: "x", Title: "X", Parts: []Part{Table{Name: "syarat", Fixed: []string{"Surat sehat", "Foto", "KTP"},
		Columns: []Field{{Name: "syarat", Label: "Syarat"}, {Name: "ada", Label: "Ada", Required: true}}}}}
	fill := func(rows ...any) (Values, error) {
		c, err := f.Fill(map[string]any{"syarat": rows})
		if err != nil {
			return nil, err
		}
		return c.Values, nil
	}
	row := func(text, ada string) map[string]any { return map[string]any{"syarat": text, "ada": ada} }
	for _, rows := range [][]any{
		{row("ktp", "C"), row(" surat  Sehat", "A"), row("Foto", "B")}, {row("", "A"), row("", "B"), row("", "C")},
		{row("", "A"), row("", "B"), row("KTP", "C")},
	} {
		got, err := fill(rows...)
		require.NoError(t, err)
		require.Equal(t,
			Values{"syarat": {Rows: []Values{{"ada": {Text: "A"}}, {"ada": {Text: "B"}}, {"ada": {Text: "C"}}}}}, got)
	}
	got, err := fill(row("Foto", "B"))
	require.NoError(t, err)
	require.Equal(t, []Values{{}, {"ada": {Text: "B"}}}, got["syarat"].Rows)
	for want, rows := range map[string][]any{
		"syarat[1].syarat: the options are: Surat sehat, Foto, KTP":    {row("RAHASIA", "A")},
		"syarat[2].syarat: this row of the table is filled in already": {row("Foto", "A"), row("", "B")},
		"syarat: this table has 3 rows only": {row("KTP", "A"), row("Foto", "A"),
			row("Surat sehat", "A"), row("", "B")},
		"syarat[1].ada: Ada is required": {row("Foto", "")},
	} {
		_, err := fill(rows...)
		var problems sop.Problems
		require.ErrorAs(t, err, &problems)
		require.Contains(t, problems.Show(sop.English), want)
		require.NotContains(t, problems.Show(sop.English), "RAHASIA")
	}

	f.Parts[0].(Table).Columns[1] = Field{Name: "nilai", Label: "Nilai", Kind: Number, Max: "5"}
	c, err := f.Fill(map[string]any{"syarat": []any{map[string]any{"syarat": "KTP", "nilai": 9}}})
	require.NoError(t, err)
	require.Equal(t, []Values{{}, {}, {"nilai": {Text: "9"}}}, c.Values["syarat"].Rows)
	require.Equal(t, "syarat[0].nilai", c.Warnings[0].Path, "as the data has it")
}
