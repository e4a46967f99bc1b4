package sopfile_test

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

const (
	own = "kop: {baris: [PANTI, DINAS], tahun: 2019}\ndisahkan: {jabatan: Kepala, nama: SITI}\npelaksana: [{id: a, " +
		"nama: Petugas}, b]\nlabel: {no: Nomor}\n"
	plain = "nama: Contoh\nlangkah: [{aktifitas: A, pelaksana: a}]\n"
)

func folder(files ...string) fstest.MapFS {
	out := fstest.MapFS{}
	for i := 0; i < len(files); i += 2 {
		out[files[i]] = &fstest.MapFile{Data: []byte(files[i+1])}
	}
	return out
}

func TestSheetsInherit(t *testing.T) {
	m, err := sopfile.ReadManual(folder(
		"sop/manual.yaml", own+"sop: [02-b.yaml, sub/01-a.json, ./03-c.yaml]\n",
		"sop/02-b.yaml", plain,
		"sop/sub/01-a.json",
		`{"nama": "A", "kop": {"tahun": 0, "baris": ""}, "disahkan": {"jabatan": "Camat", "nama": null}, "langkah": `+
			`[{"aktifitas": "A", "pelaksana": "a"}]}`,
		"sop/03-c.yaml",
		"nama: C\npelaksana: [b, {id: a}]\nlabel: {no: Urutan}\nlangkah: [{aktifitas: A, pelaksana: a}]\n",
		"sop/04-tidak-disebut.yaml", "rusak: [",
	), "sop/manual.yaml")
	require.NoError(t, err)
	require.Equal(t, []sop.Role{{ID: "a", Name: "Petugas"}, {ID: "b"}}, m.Roles)
	require.Len(t, m.Procedures, 3)
	b, a, c := m.Procedures[0], m.Procedures[1], m.Procedures[2]
	require.Equal(t, []string{"b", "a", "c"}, []string{b.ID, a.ID, c.ID})
	require.Equal(t, []any{m.Unit, m.Approval, m.Labels, m.Roles}, []any{b.Unit, b.Approval, b.Labels, b.Roles})
	require.Equal(t, []any{sop.Unit{}, sop.Approval{Position: "Camat"}}, []any{a.Unit, a.Approval})
	require.Equal(t, []any{sop.Labels{No: "Urutan"}, []sop.Role{{ID: "b"}, {ID: "a"}}}, []any{c.Labels, c.Roles})
	b.Unit.Lines[0], b.Roles[0].Name = "lain", "lain"
	require.Equal(t, "PANTI", m.Unit.Lines[0], "sheets share memory with the manual")
	require.Equal(t, "Petugas", m.Roles[0].Name, "sheets share memory with the manual")
}

func TestManualWithoutListTakesItsFolder(t *testing.T) {
	files := folder("manual.yaml", own, "02.yml", plain+"id: b\n", "01-a.json",
		`{"nama": "A", "langkah": [{"aktifitas": "A", "pelaksana": "a"}]}`, "README.md", "#", "sub/x.yaml", "rusak: [")
	m, err := sopfile.ReadManual(files, "manual.yaml")
	require.NoError(t, err)
	require.Len(t, m.Procedures, 2)
	require.Equal(t, []string{"a", "b"}, []string{m.Procedures[0].ID, m.Procedures[1].ID})

	files["manual.yaml"].Data = []byte(own + "sop: []\n")
	m, err = sopfile.ReadManual(files, "manual.yaml")
	require.NoError(t, err)
	require.Empty(t, m.Procedures, "an empty list is a manual without sheets")
}

func TestFaultsOfManuals(t *testing.T) {
	for _, c := range []struct {
		name  string
		files fstest.MapFS
		is    error
		want  []string
	}{
		{"no manual", folder("a.yaml", plain), sopfile.ErrMissing,
			[]string{"manual.yaml: berkas tidak dapat dibaca (tidak ada)"}},
		{"missing sheet", folder("manual.yaml", own+"sop: [a.yaml, b.yaml]\n", "b.yaml", plain), sopfile.ErrMissing,
			[]string{"a.yaml: berkas tidak dapat dibaca (tidak ada)"}},
		{"a folder", folder("manual.yaml", own+"sop: [a]\n", "a/b.yaml", plain), sopfile.ErrMissing,
			[]string{"a: berkas tidak dapat dibaca (ini folder, bukan berkas)"}},
		{"outside",
			folder("manual.yaml", own+"sop:\n  - ../x.yaml\n  - /etc/passwd\n  - a/../../x\n  - .\n  - \"\"\n"),
			sopfile.ErrValue, []string{
				"manual.yaml:6:5: berkas \"../x.yaml\" harus berada di folder ini\n      - ../x.yaml\n        ^",
				"manual.yaml:7:5: berkas \"/etc/passwd\" harus berada di folder ini\n      - /etc/passwd\n        ^",
				"manual.yaml:8:5: berkas \"a/../../x\" harus berada di folder ini\n      - a/../../x\n        ^",
				"manual.yaml:9:5: berkas \".\" harus berada di folder ini\n      - .\n        ^",
				"manual.yaml:10:5: berkas \"\" harus berada di folder ini\n      - \"\"\n        ^"}},
		{"itself", folder("manual.yaml", own+"sop: [./manual.yaml]\n"), sopfile.ErrValue, []string{
			"manual.yaml:5:7: berkas \"./manual.yaml\" adalah berkas ini sendiri; sebutkan berkas SOP saja\n    sop: " +
				"[./manual.yaml]\n          ^"}},
		{"another manual", folder("manual.yaml", own+"sop: [b.yaml]\n", "b.yaml", own+"sop: [manual.yaml]\n"),
			sopfile.ErrUnknownKey, []string{
				"b.yaml:5:6: daftar \"sop\" hanya ada dalam berkas manual, bukan dalam lembar SOP\n    sop: " +
					"[manual.yaml]\n         ^"}},
		{"sheet twice", folder("manual.yaml", own+"sop: [a.yaml, a.yaml]\n", "a.yaml", plain), sopfile.ErrValue,
			[]string{
				"manual.yaml:5:15: berkas \"a.yaml\" disebut dua kali\n    sop: [a.yaml, a.yaml]\n                 " +
					" ^"}},
		{"id twice",
			folder("manual.yaml", own+"sop: [01-a.yaml, 02-a.yaml]\n", "01-a.yaml", plain, "02-a.yaml", plain),
			sop.ErrDuplicateID, []string{
				"manual.yaml:5:18: id \"a\" sudah dipakai SOP ke-1\n    sop: [01-a.yaml, 02-a.yaml]\n                " +
					"    " +
					" ^"}},
		{"id twice, no list", folder("manual.yaml", own, "01-a.yaml", plain, "02-a.yaml", plain), sop.ErrDuplicateID,
			[]string{
				"02-a.yaml: id: id \"a\" sudah dipakai SOP ke-1"}},
		{"two broken sheets", folder("manual.yaml", own, "a.yaml", plain+"salah: 1\n", "b.yaml", "nama: B\n"),
			sopfile.ErrUnknownKey, []string{
				"a.yaml:3:1: kunci \"salah\" tidak dikenal\n    salah: 1\n    ^",
				"b.yaml:1:1: belum ada langkah\n    nama: B\n    ^"}},
		{"fault in what all inherit",
			folder("manual.yaml", "pelaksana:\n  - a\n  - a\n", "01-a.yaml", plain, "02-b.yaml", plain),
			sop.ErrDuplicateID, []string{
				"manual.yaml:3:5: pelaksana \"a\" dinyatakan dua kali\n      - a\n        ^"}},
		{"broken manual", folder("manual.yaml", "pelaksana: [a\n", "a.yaml", plain), sopfile.ErrSyntax, []string{
			"manual.yaml:1:12: kurung [ ini tidak ditutup\n    pelaksana: [a\n               ^"}},
		{"fault in the manual alone", folder("manual.yaml", "pelaksna: [a]\n", "a.yaml", plain), sopfile.ErrUnknownKey,
			[]string{
				"manual.yaml:1:1: kunci \"pelaksna\" tidak dikenal; mungkin maksudnya \"pelaksana\"\n    pelaksna: " +
					"[a]\n " +
					"   ^"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, err := sopfile.ReadManual(c.files, "manual.yaml")
			require.Nil(t, m)
			require.ErrorIs(t, err, c.is)
			var list sop.Problems
			require.ErrorAs(t, err, &list)
			var got []string
			for _, e := range list {
				got = append(got, e.Error())
			}
			require.Equal(t, c.want, got)
		})
	}
}

// onDisk writes files to a folder of their own.
func onDisk(t *testing.T, files fstest.MapFS) string {
	t.Helper()
	dir := t.TempDir()
	for name, f := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), f.Data, 0o600))
	}
	return dir
}

func TestLoad(t *testing.T) {
	for _, name := range []string{"manual.yaml", "manual.yml", "manual.json"} {
		t.Run(name, func(t *testing.T) {
			dir := onDisk(t,
				folder(name, `{"kop": {"tahun": 2019}, "pelaksana": ["a"], "sop": ["01-a.yaml"]}`, "01-a.yaml", plain,
					"sendiri.yaml", "pelaksana: [a]\n"+plain))
			for _, path := range []string{dir, filepath.Join(dir, name), filepath.Join(dir, "01-a.yaml")} {
				m, err := sopfile.Load(path)
				require.NoError(t, err)
				require.Len(t, m.Procedures, 1)
				require.Equal(t, 2019, m.Procedures[0].Unit.Year)
				require.Equal(t, 2019, m.Unit.Year)
			}
			m, err := sopfile.Load(filepath.Join(dir, "sendiri.yaml"))
			require.NoError(t, err)
			require.Equal(t, "sendiri", m.Procedures[0].ID)
			require.Zero(t, m.Procedures[0].Unit.Year, "a sheet that the manual does not list inherits from it")
		})
	}
}

func TestLoadSheetBesideManualWithoutList(t *testing.T) {
	m, err := sopfile.Load(filepath.Join(onDisk(t, folder("manual.yaml", own, "a.yaml", plain)), "a.yaml"))
	require.NoError(t, err)
	require.Equal(t, 2019, m.Procedures[0].Unit.Year)
}

func TestLoadNamesFilesAsGiven(t *testing.T) {
	dir := onDisk(t, folder("manual.yaml", own+"sop: [a.yaml]\n", "a.yaml", "salah: 1\n"))
	for _, name := range []string{dir, filepath.Join(dir, "a.yaml")} {
		_, err := sopfile.Load(name)
		require.ErrorContains(t, err, filepath.ToSlash(filepath.Join(dir, "a.yaml"))+":1:1: kunci")
	}
	_, err := sopfile.Load(filepath.Join(dir, "tidak-ada.yaml"))
	require.ErrorIs(t, err, sopfile.ErrMissing)
	require.ErrorIs(t, err, os.ErrNotExist)
	require.ErrorContains(t, err, "tidak-ada.yaml")
	_, err = sopfile.Load(t.TempDir())
	require.ErrorIs(t, err, os.ErrNotExist)
	require.ErrorContains(t, err, "manual.yaml")

	broken := onDisk(t, folder("manual.yaml", "pelaksana: [", "a.yaml", plain))
	_, err = sopfile.Load(filepath.Join(broken, "a.yaml"))
	require.ErrorContains(t, err, "manual.yaml:1:12")
}
