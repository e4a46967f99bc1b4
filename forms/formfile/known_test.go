package formfile_test

import (
	"bytes"
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
)

const knownFile = `
tanggal: 2026-11-23
petugas: {nama: "ANDI SAPUTRA, S.Sos", nip: 19860926 201505 1 001, pangkat: Penata - III/c}
kepala: {nama: "MARDIANA, S.Sos", jabatan: Kepala UPTD}
kepala_dinas: {nama: "Drs. H. ARIFIN", nip: 197001011995031001}
dinas:
  baris: |-
    PEMERINTAH PROVINSI CONTOH

    DINAS SOSIAL
  tempat: Contoh
  alamat: Jl. Contoh No. 1
klien:
  nama: SITI RAHMA
  nik: 1571014309080002
  tanggal_lahir: 2008-09-03
  jenis_kelamin: perempuan
  wali:
    nama: M. YUSUF
    hubungan: Ayah
`

func TestReadKnown(t *testing.T) {
	k, err := formfile.ReadKnown([]byte(knownFile), "k.yaml")
	require.NoError(t, err)
	require.Equal(t, catalogue.Known{
		Date:       sop.Date{Year: 2026, Month: time.November, Day: 23},
		Officer:    catalogue.Officer{Name: "ANDI SAPUTRA, S.Sos", NIP: "198609262015051001", Rank: "Penata - III/c"},
		Head:       catalogue.Officer{Name: "MARDIANA, S.Sos", Position: "Kepala UPTD"},
		AgencyHead: catalogue.Officer{Name: "Drs. H. ARIFIN", NIP: "197001011995031001"},
		Agency: sop.Unit{Lines: []string{"PEMERINTAH PROVINSI CONTOH", "DINAS SOSIAL"}, Place: "Contoh",
			Address: []string{"Jl. Contoh No. 1"}},
		Client: catalogue.Client{
			Name: "SITI RAHMA", NIK: "1571014309080002",
			BirthDate: sop.Date{Year: 2008, Month: time.September, Day: 3}, Sex: "Perempuan",
			Guardian: catalogue.Guardian{Name: "M. YUSUF", Kin: "Ayah"},
		},
	}, k)
}

func TestReadKnownFaults(t *testing.T) {
	for _, c := range []struct {
		text string
		err  error
		want string
	}{
		{"petugas:\n  nip: 123\n", forms.ErrKind, "k.yaml:2:8: petugas.nip: is not a NIP"},
		{"klien:\n  nik: 123\n  wali:\n    nik: 99\n", forms.ErrKind, "k.yaml:4:10: klien.wali.nik: is not a NIK"},
		{"klien:\n  tangal_lahir: 2008-09-03\n", forms.ErrUnknown, "did you mean \"tanggal_lahir\""},
		{"klien: SITI\n", forms.ErrKind, "k.yaml:1:8: klien: must hold lines"},
		{"klien:\n  wali: YUSUF\n", forms.ErrKind, "k.yaml:2:9: klien.wali: must hold lines"},
		{"petugas: [a]\n", forms.ErrKind, "k.yaml:1:10: petugas: must hold lines"},
		{"pegawai: {nama: A}\n", forms.ErrUnknown, "k.yaml:1:11: "},
		{"tanggal: kemarin\n", forms.ErrKind, "k.yaml:1:10: "},
		{"klien: {jenis_kelamin: pria}\n", forms.ErrOption, "Laki-laki, Perempuan"},
		{"petugas: {", formfile.ErrSyntax, "k.yaml:1:"},
	} {
		_, err := formfile.ReadKnown([]byte(c.text), "k.yaml")
		require.ErrorIs(t, err, c.err, c.text)
		var list sop.Problems
		require.ErrorAs(t, err, &list)
		require.Contains(t, list.Show(sop.English), c.want)
	}
	k, err := formfile.ReadKnown(nil, "")
	require.NoError(t, err)
	require.Zero(t, k)
	k, err = formfile.ReadKnown([]byte("petugas:\nklien:\n  wali:\ntanggal:\n"), "")
	require.NoError(t, err)
	require.Zero(t, k)
}

// The blank known file names everything that can be known: the json names of
// the officer, the client and the guardian.
func TestWriteBlankKnown(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, formfile.WriteBlankKnown(&b))
	k, err := formfile.ReadKnown(b.Bytes(), "known.yaml")
	require.NoError(t, err, &b)
	require.Zero(t, k)
	d, err := formfile.Read(b.Bytes(), "known.yaml")
	require.NoError(t, err)
	client := d.Values["klien"].(map[string]any)
	for _, officer := range []string{"petugas", "kepala", "kepala_dinas"} {
		require.ElementsMatch(t, jsonNames(catalogue.Officer{}), names(d.Values[officer]))
	}
	require.ElementsMatch(t, jsonNames(catalogue.Client{}), names(client))
	require.ElementsMatch(t, jsonNames(catalogue.Guardian{}), names(client["wali"]))
}

func names(object any) []string {
	var out []string
	for name := range object.(map[string]any) {
		out = append(out, name)
	}
	return out
}

func jsonNames(v any) []string {
	var out []string
	for i := range reflect.TypeOf(v).NumField() {
		out = append(out, reflect.TypeOf(v).Field(i).Tag.Get("json"))
	}
	return out
}
