package catalogue

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
)

// filledBy returns a copy of a form of the catalogue with the values, dated.
func filledBy(t *testing.T, id string, values map[string]any) *forms.Copy {
	t.Helper()
	f, ok := ByID(id)
	require.True(t, ok, id)
	if _, ok := values["tanggal"]; !ok {
		if _, has := f.Field("tanggal"); has {
			values["tanggal"] = "2026-11-23"
		}
	}
	c, err := f.Fill(values)
	require.NoError(t, err, id)
	return c
}

// rowOf is a row of a table from names and values in turn.
func rowOf(pairs ...string) map[string]any {
	out := map[string]any{}
	for i := 0; i < len(pairs); i += 2 {
		out[pairs[i]] = pairs[i+1]
	}
	return out
}

// What follows from other values is computed, not typed.
func TestBooksAndListsAreComputed(t *testing.T) {
	for id, x := range map[string]struct {
		values map[string]any
		want   map[string]string // of fields
		table  string
		row    map[string]string // of the first row
	}{
		"proposal-siswa": {
			map[string]any{
				"klien_nama": "Budi", "pendapatan": "1000000", "pengeluaran": "2500000",
				"rab": []any{rowOf("volume", "2", "harga", "150000"), rowOf("volume", "1.5", "harga", "50000")},
			},
			map[string]string{"rab_jumlah": "375000", "keuntungan": "-1500000"}, "rab",
			map[string]string{"jumlah": "300000"},
		},
		"buku-piket": {
			map[string]any{"piket": []any{rowOf("hadir", "20", "izin", "2", "sakit", "1", "tidak_ada", "0")}},
			nil, "piket", map[string]string{"klien": "23"},
		},
		"buku-jaga-malam": {
			map[string]any{"asrama": []any{rowOf("hadir", "10", "sakit", "1"), rowOf("hadir", "8", "izin", "2")}},
			map[string]string{"hadir": "18", "sakit": "1", "izin": "2", "tidak_ada": "", "klien": "21"}, "asrama",
			map[string]string{"penghuni": "11"},
		},
		"absen-siswa": {
			map[string]any{"kegiatan": "Orientasi",
				"hadir": []any{rowOf("nama", "A", "jk", "L"), rowOf("nama", "B", "jk", "P"),
					rowOf("nama", "C", "jk", "P")}},
			map[string]string{"jumlah": "3", "jumlah_l": "1", "jumlah_p": "2"}, "hadir", nil,
		},
		"absen-siswa-bulanan": {
			map[string]any{
				"absen": []any{rowOf("klien", "017", "h1", "H", "h2", "h", "h3", "S", "h4", "L", "h31", "A")}},
			nil, "absen",
			map[string]string{"hadir": "2", "sakit": "1", "izin": "0", "alpa": "1", "hari": "4", "persen": "50"},
		},
		"rekap-klien": {
			map[string]any{
				"klien":    []any{rowOf("nama", "A", "jk", "L", "lahir", "2008-11-24"), rowOf("nama", "B", "jk", "L")},
				"per_kota": []any{rowOf("kelompok", "Kota Jambi", "laki", "2", "perempuan", "3")},
			},
			map[string]string{"jumlah": "2", "jumlah_l": "2", "jumlah_p": "0"}, "klien",
			map[string]string{"umur": "17"},
		},
		"jadwal-bimbingan": {
			map[string]any{"minggu": "26", "rekap": []any{rowOf("materi", "Menjahit", "per_minggu", "12")}},
			nil, "rekap", map[string]string{"jumlah": "312"},
		},
		"rencana-pelayanan": {
			map[string]any{"rencana": []any{rowOf("volume", "12", "harga", "1500000"), rowOf("anggaran", "2000000")}},
			map[string]string{"jumlah_anggaran": "20000000"}, "rencana", map[string]string{"anggaran": "18000000"},
		},
		"daftar-bahan-makanan": {
			map[string]any{"bahan": []any{rowOf("pagi", "5", "malam", "7.5", "harga", "14000")}},
			map[string]string{"nilai": "175000"}, "bahan", map[string]string{"jumlah": "12.5", "total": "175000"},
		},
		"persediaan-bahan-makanan": {
			map[string]any{"bahan": []any{rowOf("awal", "10", "masuk", "25", "keluar", "12.5")}},
			nil, "bahan", map[string]string{"persediaan": "35", "sisa": "22.5"},
		},
		"daftar-usulan-barang": {
			map[string]any{"barang": []any{rowOf("penerima", "15", "per_orang", "2", "harga", "250000")}},
			map[string]string{"nilai": "7500000"}, "barang", map[string]string{"volume": "30", "jumlah": "7500000"},
		},
	} {
		c := filledBy(t, id, x.values)
		for name, want := range x.want {
			require.Equal(t, want, c.Values.Text(name), "%s %s", id, name)
		}
		for name, want := range x.row {
			require.Equal(t, want, c.Values[x.table].Rows[0].Text(name), "%s %s.%s", id, x.table, name)
		}
	}
}

// What cannot well be is told: times and dates out of order, goods below
// nothing, sums that differ.
func TestBooksAndListsAreChecked(t *testing.T) {
	for id, x := range map[string]struct {
		values map[string]any
		path   string
		fault  error
	}{
		"proposal-siswa": {
			map[string]any{"klien_nama": "A", "rab": []any{rowOf("volume", "2", "harga", "1000", "jumlah", "5")}},
			"rab[0].jumlah", forms.ErrDisagree,
		},
		"buku-tamu": {map[string]any{"tamu": []any{rowOf("masuk", "10:00", "keluar", "09:00")}},
			"tamu[0].keluar", forms.ErrDisagree},
		"agenda-surat-masuk": {
			map[string]any{"surat": []any{rowOf("tanggal", "2026-11-23", "diterima", "2026-11-20")}},
			"surat[0].diterima", forms.ErrDisagree},
		"buku-ekspedisi": {
			map[string]any{"kiriman": []any{rowOf("dikirim", "2026-11-23", "diterima", "2026-11-20")}},
			"kiriman[0].diterima", forms.ErrDisagree},
		"register-hasil-tes": {
			map[string]any{"tes": []any{rowOf("tanggal", "2026-11-23", "kedaluwarsa", "2026-01-31")}},
			"tes[0].kedaluwarsa", forms.ErrDisagree},
		"persediaan-bahan-makanan": {
			map[string]any{"bahan": []any{rowOf("awal", "1", "keluar", "2")}}, "bahan[0].sisa", forms.ErrRange,
		},
		"rekap-klien": {
			map[string]any{"klien": []any{rowOf("masuk", "2026-11-23", "keluar", "2026-11-20")}}, "klien[0].keluar",
			forms.ErrDisagree,
		},
		"absen-siswa": {
			map[string]any{"kegiatan": "Orientasi", "mulai": "10:00", "selesai": "08:00"}, "selesai", forms.ErrDisagree,
		},
		"jadwal-orientasi": {map[string]any{"mulai": "2026-11-23", "selesai": "2026-11-20"}, "selesai",
			forms.ErrDisagree},
		"buku-piket": {map[string]any{"piket": []any{rowOf("hadir", "-3")}}, "piket[0].hadir", forms.ErrRange},
	} {
		c := filledBy(t, id, x.values)
		found := map[string]error{}
		for _, w := range c.Warnings {
			found[w.Path] = w
		}
		require.ErrorIs(t, found[x.path], x.fault, "%s %v", id, c.Warnings)
	}
}

// No list of many clients has a place for a NIK.
func TestListsHaveNoNIK(t *testing.T) {
	for _, id := range []string{
		"buku-registrasi", "buku-tamu", "rekap-klien", "absen-siswa", "absen-siswa-bulanan", "register-hasil-tes",
	} {
		f, _ := ByID(id)
		for _, table := range f.Tables() {
			for _, c := range table.Columns {
				require.NotEqual(t, forms.NIK, c.Kind, "%s.%s", id, c.Name)
			}
		}
	}
}
