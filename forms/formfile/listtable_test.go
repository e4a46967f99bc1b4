package formfile_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// team is a small form with tables that grow, one that does not, entries, and a
// table in them.
var team = &forms.Form{ID: "tim", Title: "TIM", Parts: []forms.Part{
	forms.Fields{
		Items: []forms.Field{{Name: "tugas", Label: "Tugas"}, {Name: "hari", Label: "Hari", Kind: forms.Date}}},
	forms.Table{Name: "alat_kerja", Caption: "Alat yang dibawa", Columns: []forms.Field{
		{Name: "barang", Label: "Barang"}, {Name: "banyak", Label: "Banyak", Kind: forms.Number},
		{Name: "harga", Label: "Satuan", Group: "Harga"}, {Name: "satuan", Label: "Satuan"},
	}},
	forms.Table{Name: "orang_tua", Fixed: []string{"Ayah", "Ibu"}, Columns: []forms.Field{
		{Name: "ortu", Label: "Orang tua"}, {Name: "umur", Label: "Umur", Kind: forms.Number},
	}},
	forms.Repeat{Name: "petugas", Heading: "ANGGOTA #", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{
			{Name: "nama", Label: "Nama", Required: true}, {Name: "nip", Label: "NIP", Kind: forms.NIP},
		}},
		forms.Table{Name: "jadwal", Columns: []forms.Field{{Name: "jam", Label: "Jam", Kind: forms.Time}}},
	}},
}}

func readTeam(text string) ([]map[string]any, error) {
	list, err := formfile.ReadList([]byte(text), "a.csv", team)
	var out []map[string]any
	for _, d := range list {
		out = append(out, d.Values)
	}
	return out, err
}

// rowsOf makes rows of one field from their values.
func rowsOf(field string, values ...string) []any {
	var out []any
	for _, v := range values {
		row := map[string]any{}
		if v != "" {
			row[field] = v
		}
		out = append(out, row)
	}
	return out
}

func TestListOfTables(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []map[string]any
	}{
		{"rows side by side", "Tugas,Petugas 1: Nama,Petugas 2: Nama\nA,SITI,BUDI\nB,RATNA,\n", []map[string]any{
			{"tugas": "A", "petugas": rowsOf("nama", "SITI", "BUDI")},
			{"tugas": "B", "petugas": rowsOf("nama", "RATNA")},
		}},
		{"a hole is closed", "tugas,petugas 1: nama,petugas 2: nama,petugas 3: nama\nA,SITI,,BUDI\n", []map[string]any{
			{"tugas": "A", "petugas": rowsOf("nama", "SITI", "BUDI")},
		}},
		{"any order of columns", "petugas 3: nama,petugas 1: nama,tugas\nBUDI,SITI,A\n", []map[string]any{
			{"tugas": "A", "petugas": rowsOf("nama", "SITI", "BUDI")},
		}},
		{"a row a line", "tugas,petugas: nama\nA,SITI\n,BUDI\n\n,RATNA\nB,TONO\n", []map[string]any{
			{"tugas": "A", "petugas": rowsOf("nama", "SITI", "BUDI", "RATNA")},
			{"tugas": "B", "petugas": rowsOf("nama", "TONO")},
		}},
		{"both", "tugas,petugas 1: nama,petugas 2: nama\nA,SITI,BUDI\n,RATNA,TONO\n", []map[string]any{
			{"tugas": "A", "petugas": rowsOf("nama", "SITI", "BUDI", "RATNA", "TONO")},
		}},
		{"one copy of rows alone", "petugas: nama\nSITI\nBUDI\n",
			[]map[string]any{{"petugas": rowsOf("nama", "SITI", "BUDI")}}},
		{"a number begins a copy", "No,petugas: nama\n1,SITI\n,BUDI\n2,RATNA\n3,\n", []map[string]any{
			{"petugas": rowsOf("nama", "SITI", "BUDI")}, {"petugas": rowsOf("nama", "RATNA")},
		}},
		{"rows that are printed", "tugas,Ibu: Umur\nA,40\n,41\n", []map[string]any{
			{"tugas": "A", "orang_tua": rowsOf("umur", "", "40")}, {"orang_tua": rowsOf("umur", "", "41")},
		}},
		{"two tables", "tugas,petugas: nama,barang\nA,SITI,Bor\n,,Palu\n", []map[string]any{
			{"tugas": "A", "petugas": rowsOf("nama", "SITI"), "alat_kerja": rowsOf("barang", "Bor", "Palu")},
		}},
	} {
		got, err := readTeam(c.text)
		require.NoError(t, err, c.name)
		require.Equal(t, c.want, got, c.name)
	}
}

func TestHeadsOfTables(t *testing.T) {
	for head, want := range map[string]string{
		"Petugas 2: Nama": "petugas/nama", "petugas2:nama": "petugas/nama", "PETUGAS 2 NAMA": "petugas/nama",
		"petugas_2_nama": "petugas/nama", "petugas[2].nama": "petugas/nama", "petugas.2.nama": "petugas/nama",
		"Nama petugas 2": "petugas/nama", "Nama Petugas": "petugas/nama", "Petugas: Nama *": "petugas/nama",
		"Anggota 2: Nama": "petugas/nama", "Nama": "petugas/nama", "NIP": "petugas/nip",
		"Alat kerja: Barang": "alat_kerja/barang", "Alat yang dibawa 3 - Barang": "alat_kerja/barang",
		"Alat kerja 1: Harga Satuan": "alat_kerja/harga", "Alat kerja 1: satuan": "alat_kerja/satuan",
		"Ibu: Umur": "orang_tua/umur", "umur ibu": "orang_tua/umur", "Orang tua 2: Umur": "orang_tua/umur",
		"orang tua, ibu: umur": "orang_tua/umur", "Orang tua 2 Ibu: Umur": "orang_tua/umur",
	} {
		list, field, _ := strings.Cut(want, "/")
		text := map[string]string{"umur": "40"}[field]
		got, err := readTeam(fmt.Sprintf("%q\n%s\n", head, text+"x"))
		require.NoError(t, err, head)
		rows, _ := got[0][list].([]any)
		require.NotEmpty(t, rows, head)
		require.Equal(t, map[string]any{field: text + "x"}, rows[len(rows)-1], head)
	}
	for head, want := range map[string]string{
		"Petugs 2: Nama":  "sel A1: kolom ini bukan isian formulir; mungkin maksudnya \"petugas 1: nama\"",
		"Petugas 0: Nama": "bukan isian", "Petugas 99999999999999999999: Nama": "bukan isian",
		"Petugas 2": `bukan isian formulir; mungkin maksudnya "petugas 2: nama"`, "Orang tua 3: Umur": "bukan isian",
		"Umur": "beberapa isian berlabel ini; tulislah namanya: Ayah: Umur, Ibu: Umur",
		"Petugas 1: Jadwal 1: Jam": "tabel di dalam bagian yang berulang tidak muat dalam daftar; tulislah " +
			"datanya sebagai YAML",
		"jadwal: jam":                    "tabel di dalam bagian yang berulang",
		strings.Repeat("petugas ", 5000): "bukan isian",
	} {
		_, err := readTeam(head + "\nRAHASIA\n")
		require.ErrorContains(t, err, want)
		require.ErrorIs(t, err, forms.ErrUnknown)
	}
	_, err := readTeam("Petugas: Nama,petugas 1 nama\nA,B\n")
	require.ErrorIs(t, err, formfile.ErrDuplicate)
	_, err = readTeam(strings.Repeat("x,", formfile.MaxColumns) + "x\nA\n")
	require.ErrorIs(t, err, formfile.ErrTooLarge)
	letter, _ := catalogue.ByID("surat-tugas")
	_, err = formfile.ReadList([]byte("NIP\n1\n"), "a.csv", letter)
	require.ErrorContains(t, err, "tulislah namanya: Petugas 1: NIP, Petugas lampiran 1: NIP")
}

// What is wrong in a row is told with its cell and the head of its column.
func TestFaultsInTables(t *testing.T) {
	list, err := formfile.ReadList([]byte("tugas,hari,petugas 1: nama,petugas 1: nip,Nip petugas 2,ibu: umur\n"+
		"A,2026-11-23,SITI,,RAHASIA,RAHASIA\nB,,,,,\n,,,199001012020011001,,\n,,BUDI,RAHASIA,,\n"), "a.csv", team)
	require.NoError(t, err)
	_, err = formfile.FillList(list, team, nil)
	var problems sop.Problems
	require.ErrorAs(t, err, &problems)
	text := problems.Show(sop.English)
	for _, want := range []string{
		"a.csv:2:1: petugas[2].nama: row 2: Nama is required",
		"a.csv:2:1: petugas[2].nip: cell E2 (Petugas 2: NIP): is not a NIP",
		"a.csv:2:1: orang_tua[2].umur: cell F2 (Ibu: Umur): must be a number",
		"a.csv:4:1: petugas[1].nama: cell C4 (Petugas 1: Nama): Nama is required",
		"a.csv:5:1: petugas[2].nip: cell D5 (Petugas 1: NIP): is not a NIP",
	} {
		require.Contains(t, text, want)
	}
	require.Len(t, problems, 5, text)
	require.Contains(t, problems.Show(sop.Indonesian), "sel D5 (Petugas 1: NIP): bukan NIP")
	require.NotContains(t, text, "RAHASIA")
}

// placesOf are the columns as the helper of tests has them.
func placesOf(columns []formfile.Column) []formstest.Place {
	var out []formstest.Place
	for _, c := range columns {
		out = append(out, formstest.Place{Field: c.Field, List: c.List, Row: c.Row, Grows: c.Grows()})
	}
	return out
}

// listOf writes copies as a CSV list.
func listOf(t *testing.T, f *forms.Form, copies []forms.Values, rows int) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, formfile.WriteBlankList(&b, f, rows), f.ID)
	w := csv.NewWriter(&b)
	w.Comma = ';'
	places := placesOf(formfile.ListColumns(f, rows))
	for i, v := range copies {
		for j, line := range formstest.Lines(v, places) {
			no := ""
			if j == 0 {
				no = fmt.Sprint(i + 1)
			}
			require.NoError(t, w.Write(append([]string{no}, line...)))
		}
	}
	w.Flush()
	return b.Bytes()
}

// Whatever a list can hold of any form is read back from it, however many rows
// of its tables stand side by side.
func TestListsOfEveryForm(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 5))
	for _, f := range append(append(catalogue.All(), formstest.Elements()...), formstest.Every(), visit, team) {
		rows := 1 + r.IntN(3)
		var want []forms.Values
		for len(want) < 3 {
			if v := formstest.Listable(f, formstest.Values(r, f, 12)); len(v) > 0 {
				want = append(want, v)
			}
		}
		text := listOf(t, f, want, rows)
		list, err := formfile.ReadList(text, "a.csv", f)
		require.NoError(t, err, "%s\n%s", f.ID, text)
		got, err := formfile.FillList(list, f, nil)
		require.NoError(t, err, "%s\n%s", f.ID, text)
		require.Len(t, got, len(want), "%s\n%s", f.ID, text)
		for i := range want {
			require.Equal(t, want[i], got[i].Values, "%s %d\n%s", f.ID, i, text)
		}
	}
}

func TestBlankLists(t *testing.T) {
	var all strings.Builder
	for _, id := range []string{"surat-tugas", "intake", "hasil-case-conference", "daftar-bahan-makanan"} {
		f, ok := catalogue.ByID(id)
		require.True(t, ok)
		fmt.Fprintf(&all, "%s:\n", id)
		for _, c := range formfile.ListColumns(f, 2) {
			fmt.Fprintf(&all, "  %s = %s\n", c.Title(), c.Name())
		}
		require.Len(t, formfile.ListColumns(f, 0), len(formfile.ListFields(f)))
	}
	golden.Same(t, "lists.txt", all.String())
	require.ErrorIs(t, formfile.WriteBlankList(nil, team, 1), sop.ErrNil)
	require.ErrorIs(t, formfile.WriteBlankList(&bytes.Buffer{}, &forms.Form{}, 1), forms.ErrForm)
	require.Len(t, formfile.ListColumns(team, 1000), 2+2+(4+2)*formfile.MaxListRows)
}

// Where a head would be that of another column, the name stands in its place.
func TestListHeadsThatClash(t *testing.T) {
	f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{{Name: "petugas_1_nama", Label: "A"}, {Name: "b", Label: "Sama: Nilai"}}},
		forms.Table{Name: "petugas", Columns: []forms.Field{{Name: "nama", Label: "Nama"}, {Name: "x", Label: "X"}}},
		forms.Table{Name: "satu", Fixed: []string{"Sama", "", "Lain"},
			Columns: []forms.Field{{Name: "s"}, {Name: "nilai", Label: "Nilai"}}},
		forms.Table{Name: "dua", Fixed: []string{"Lain", "Lain"},
			Columns: []forms.Field{{Name: "s"}, {Name: "nilai", Label: "Nilai"}}},
	}}
	require.NoError(t, f.Validate())
	var heads []string
	for _, c := range formfile.ListColumns(f, 1)[2:] {
		heads = append(heads, c.Head)
	}
	require.Equal(t, []string{
		"Satu 1 Sama: Nilai", "Satu 2: Nilai", "Satu 3 Lain: Nilai", "Dua 1 Lain: Nilai", "Dua 2 Lain: Nilai",
		"petugas.1.nama", "Petugas 1: X",
	}, heads)
	v, err := f.Fill(map[string]any{"petugas_1_nama": "A", "b": "B", "petugas": rowsOf("nama", "C"),
		"satu": rowsOf("nilai", "1", "2", "3"), "dua": rowsOf("nilai", "4", "5")})
	require.NoError(t, err)
	list, err := formfile.ReadList(listOf(t, f, []forms.Values{v.Values}, 1), "a.csv", f)
	require.NoError(t, err)
	got, err := list[0].Fill(f, nil)
	require.NoError(t, err)
	require.Equal(t, v.Values, got.Values)
}
