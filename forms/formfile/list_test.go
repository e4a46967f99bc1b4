package formfile_test

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
)

func fillList(t *testing.T, name, text string) ([]*forms.Copy, error) {
	t.Helper()
	list, err := formfile.ReadList([]byte(text), name, visit)
	if err != nil {
		return nil, err
	}
	return formfile.FillList(list, visit, forms.Values{"pukul": {Text: "08:00"}})
}

func TestReadList(t *testing.T) {
	want := []forms.Values{
		{"tanggal": {Text: "2026-11-23"}, "tujuan": {Text: "Jl. A; no. 1"},
			"berkas": {Picks: []string{"KTP", "KK, asli"}}, "pukul": {Text: "08:00"}, "isi": {Text: "satu\ndua"}},
		{"tanggal": {Text: "2026-11-24"}, "pukul": {Text: "09:00"}},
	}
	const head = "No;tanggal;TUJUAN :;Berkas;Pukul;Isi\r\n"
	semi := head + "1;23/11/2026;\"Jl. A; no. 1\";KTP; 08.00;\"satu\r\ndua\"\r\n;;;;;\r\n2;24 November 2026;;;9.00\r\n"
	semi = strings.Replace(semi, ";KTP;", ";ktp; kk, asli;", 1)
	semi = strings.Replace(semi, "ktp; kk, asli", "\"ktp; kk, asli\"", 1)
	for name, text := range map[string]string{
		"semicolons.csv": semi,
		"commas.CSV": "tanggal,tujuan,berkas,pukul,isi\n2026-11-23,Jl. A; no. 1,\"KTP;KK, " +
			"asli\",,\"satu\ndua\"\n2026-11-24,,,9.00\n",
		"list.yaml": "- tanggal: 2026-11-23\n  tujuan: Jl. A; no. 1\n  berkas: [KTP, \"KK, asli\"]\n  isi: |-\n " +
			"   satu\n    dua\n- tanggal: 2026-11-24\n  pukul: 9.00\n",
		"list.json": `[{"tanggal": "2026-11-23", "tujuan": "Jl. A; no. 1", "berkas": ["KTP", "KK, asli"], ` +
			`"isi": "satu\ndua"}, {"tanggal": "2026-11-24", "pukul": "09:00"}]`,
		"windows.csv": utf16Of(semi),
	} {
		got, err := fillList(t, name, text)
		require.NoError(t, err, name)
		require.Len(t, got, 2, name)
		for i := range want {
			require.Equal(t, want[i], got[i].Values, "%s %d", name, i)
		}
	}
	got, err := fillList(t, "one.yaml", "tanggal: 2026-11-23")
	require.NoError(t, err)
	require.Len(t, got, 1)
}

func utf16Of(text string) string {
	var b []byte
	for _, unit := range utf16.Encode([]rune("\ufeff" + text)) {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return string(b)
}

func TestListFaults(t *testing.T) {
	for _, c := range []struct {
		name, text string
		err        error
		want       []string
	}{
		{"a.csv", "tanggal,nik\n2026-11-23,157199RAHASIA\nRAHASIA,\n,1571012609860001\n", forms.ErrKind, []string{
			"a.csv:2:1: nik: cell B2: is not a NIK", "a.csv:3:1: tanggal: cell A3: must be a day",
			"a.csv:4:1: tanggal: cell A4: Tanggal is required",
		}},
		{"a.csv", "nik\n1571012609860001\n", forms.ErrRequired,
			[]string{"a.csv:2:1: tanggal: row 2: Tanggal is required"}},
		{"a.csv", "tangal,RAHASIA\n2026-11-23,x\n", forms.ErrUnknown, []string{
			`a.csv:1:1: cell A1: this column is no field of the form; did you mean "tanggal"`,
			"cell B1: this column is no field",
		}},
		{"a.csv", "tanggal,Tanggal\n2026-11-23,x\n", formfile.ErrDuplicate, []string{"cell B1: two columns"}},
		{"a.csv", "tanggal\n\"RAHASIA\n", formfile.ErrSyntax, []string{"a.csv:"}},
		{"a.csv", "tanggal\n", formfile.ErrSyntax, []string{"holds no data"}},
		{"a.csv", "", formfile.ErrSyntax, []string{"holds no data"}},
		{"a.csv", "tanggal\nRAHA\xff\n", formfile.ErrEncoding, []string{"a.csv:2:5"}},
		{"a.csv", "tanggal" + strings.Repeat("\n2026-11-23", formfile.MaxList+1), formfile.ErrTooLarge,
			[]string{"more than 2000 rows"}},
		{"a.yaml", "- tanggal: RAHASIA\n- tujuan: x\n", forms.ErrKind,
			[]string{"a.yaml:1:12: tanggal: must be", "a.yaml:2:3: tanggal: Tanggal is required"}},
		{"a.yaml", "- RAHASIA\n", formfile.ErrSyntax, []string{"a.yaml:1:3: "}},
		{"a.yaml", "[]", formfile.ErrSyntax, []string{"holds no data"}},
	} {
		_, err := fillList(t, c.name, c.text)
		require.ErrorIs(t, err, c.err, c.text)
		var list sop.Problems
		require.ErrorAs(t, err, &list)
		for _, want := range c.want {
			require.Contains(t, list.Show(sop.English), want)
		}
		require.NotContains(t, list.Show(sop.English)+list.Show(sop.Indonesian), "RAHA", "a value")
	}
}

// Fields of one label are told apart by their names.
func TestListHead(t *testing.T) {
	f := &forms.Form{ID: "x", Title: "X", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
		{Name: "a", Label: "Nama"}, {Name: "b", Label: "nama:"}, {Name: "c", Label: "Umur"}, {Name: "d"},
	}}}}
	var heads []string
	for _, x := range formfile.ListFields(f) {
		heads = append(heads, formfile.ListHead(f, x))
	}
	require.Equal(t, []string{"Nama (a)", "nama (b)", "Umur", "(d)"}, heads)
	list, err := formfile.ReadList([]byte("nama (b),(d),umur\nB,D,3\n"), "a.csv", f)
	require.NoError(t, err)
	require.Equal(t, map[string]any{"b": "B", "d": "D", "c": "3"}, list[0].Values)
	_, err = formfile.ReadList([]byte("nama\nB\n"), "a.csv", f)
	require.ErrorContains(t, err, "tulislah namanya: a, b")
}

func FuzzReadList(f *testing.F) {
	for _, text := range []string{
		"tanggal;tujuan\n2026-11-23;\"a\nb\"\n",
		"No;tanggal;orang 1: nama;Umur orang 2;surat: ada\n1;2026-11-23;A;3;Ya\n;;B;;\n",
		"tanggal;orang.2.umur;syarat 2 foto: ada;nama\n2026-11-23;x;;\n;1;;C\n",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := formfile.ReadList(data, "f.csv", visit)
		requirePlaces(t, bytes.ReplaceAll(data, []byte("\r"), []byte("\n")), err)
		if err == nil {
			_, err = formfile.FillList(list, visit, nil)
			requirePlaces(t, bytes.ReplaceAll(data, []byte("\r"), []byte("\n")), err)
		}
	})
}
