package catalogue

import (
	"github.com/sopkit/sopkit/forms"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// houseForm is what must be on one of the books, slips, letters and plans.
type houseForm struct {
	id      string
	kind    forms.Kind
	paper   string // "F4" or "A5", then "L" when landscape, "K" with a letterhead, "N" when numbered
	fields  string // names outside tables
	columns string // table.column
	private string // specific personal data among them
	signers string // name fields in reading order, without _nama
}

const keeper = "kepala pengelola"

var houseForms = []houseForm{
	{
		"sampul-buku", forms.Slip, "F4 K",
		"nama_buku tahun buku_ke mulai selesai nomor_awal nomor_akhir halaman pengelola", "", "", "",
	}, {
		"buku-registrasi", forms.Register, "F4 L", "bulan tahun buku_ke halaman_ke tempat tanggal",
		"registrasi: tanggal_daftar register nama jk lahir alamat pendidikan rujukan jenis program wali hasil " +
			"petugas ket",
		"nama lahir alamat rujukan jenis wali", keeper,
	}, {
		"buku-induk", forms.CasePaper, "F4",
		"nomor_induk klien_nama klien_nik klien_tanggal_lahir tanggal_masuk tanggal_keluar kesehatan keterampilan " +
			"karakter bakat catatan_khusus status_akhir",
		"keluarga: nama hubungan; pendidikan: jenjang sekolah tahun prestasi; perkembangan: tanggal catatan paraf",
		"kesehatan catatan_khusus catatan klien_disabilitas asal_rujukan", keeper,
	}, {
		"buku-piket", forms.Register, "F4 L", "bulan tahun",
		"piket: tanggal shift mulai selesai petugas hadir izin sakit tidak_ada klien keadaan barang menyerahkan " +
			"menerima", "", keeper,
	}, {
		"buku-jaga-malam", forms.Report, "F4",
		"tanggal mulai selesai petugas hadir izin sakit tidak_ada klien barang kejadian tindakan",
		"asrama: asrama hadir izin sakit tidak_ada penghuni keadaan; ronde: jam lokasi keadaan paraf", "kejadian",
		"menyerahkan menerima kepala",
	}, {
		"buku-tamu", forms.Register, "F4 L", "bulan tahun",
		"tamu: tanggal nama asal identitas telepon ditemui hubungan keperluan masuk keluar pemeriksaan ttd kesan", "",
		keeper,
	}, {
		"buku-tamu-dinas", forms.Register, "F4 L", "bulan tahun",
		"tamu: tanggal nama jabatan instansi keperluan ditemui kesan ttd", "", keeper,
	}, {
		"agenda-surat-masuk", forms.Register, "F4 L", "bulan tahun",
		"surat: agenda diterima tanggal nomor pengirim perihal lampiran sifat kode diteruskan ket", "", keeper,
	}, {
		"agenda-surat-keluar", forms.Register, "F4 L", "bulan tahun",
		"surat: urut tanggal nomor dikirim kepada perihal lampiran penandatangan pengolah ket", "", keeper,
	}, {
		"agenda-berpasangan", forms.Register, "F4 L", "bulan tahun",
		"surat: diterima masuk_tanggal masuk_nomor pengirim masuk_perihal diteruskan urut keluar_tanggal " +
			"keluar_nomor kepada keluar_perihal pengolah ket", "", keeper,
	}, {
		"buku-ekspedisi", forms.Register, "F4 L", "bulan tahun",
		"kiriman: dikirim nomor perihal kepada jumlah penerima diterima jam ttd", "", keeper,
	}, {
		"register-hasil-tes", forms.Register, "F4 L", "bulan tahun",
		"tes: tanggal jam klien umur persetujuan merek lot kedaluwarsa hasil ulang tindak_lanjut pemeriksa paraf",
		"hasil tindak_lanjut", keeper,
	}, {
		"buku-menu", forms.Register, "F4 L", "minggu bulan tahun",
		"menu: tanggal waktu pokok hewani nabati sayur buah minum porsi diet pemeriksa", "", "kasubbag pengelola",
	}, {
		"menu-mingguan", forms.List, "F4 L", "minggu bulan tahun klien",
		"menu: hari pagi selingan_pagi siang selingan_sore malam diet", "", "kasubbag pengelola",
	}, {
		"daftar-bahan-makanan", forms.List, "F4 L", "tanggal rekanan faktur porsi nilai",
		"bahan: bahan spesifikasi standar pagi siang malam jumlah satuan harga total diterima mutu ket", "",
		"rekanan penerima kasubbag",
	}, {
		"persediaan-bahan-makanan", forms.Register, "F4 L", "bulan tahun",
		"bahan: tanggal bahan satuan awal masuk persediaan keluar sisa paraf ket", "", "kasubbag pengelola",
	}, {
		"daftar-bap", forms.List, "F4 L", "kegiatan tahun",
		"bap: nomor tanggal jenis pertama kedua uraian jumlah nilai arsip ket", "", keeper,
	}, {
		"absen-siswa", forms.List, "F4 K",
		"kegiatan materi tanggal mulai selesai tempat_kegiatan instruktur_nama jumlah jumlah_l jumlah_p",
		"hadir: nama jk jurusan ttd_ganjil ttd_genap ket", "", "kasi instruktur",
	}, {
		"absen-siswa-bulanan", forms.List, "F4 L", "kegiatan angkatan bulan tahun",
		"absen: klien h1 h2 h15 h30 h31 hadir sakit izin alpa hari persen", "", "kasi instruktur",
	}, {
		"izin-kunjungan", forms.Slip, "F4 KN",
		"nomor pengunjung_nama pengunjung_identitas pengunjung_alamat pengunjung_telepon hubungan klien_nama " +
			"klien_asrama keperluan tanggal masuk keluar batas hasil alasan",
		"pengikut: nama hubungan umur; barang: barang jumlah diperiksa", "pengunjung_identitas",
		"pengunjung kepala piket",
	}, {
		"disposisi", forms.Slip, "F4 K",
		"surat_dari surat_nomor surat_tanggal diterima agenda sifat perihal diteruskan harap catatan", "", "", "kepala",
	}, {
		"surat-usulan", forms.Letter, "F4 K",
		"nomor sifat lampiran hal kepada tanggal dasar kegiatan tujuan lokasi mulai selesai tembusan",
		"petugas: nama nip pangkat jabatan tugas", "", "kepala",
	}, {
		"surat-tugas", forms.Letter, "F4 KN",
		"nomor menimbang dasar pejabat_nama pejabat_nip pejabat_pangkat pejabat_jabatan maksud lokasi lama mulai " +
			"selesai batas_lapor biaya tembusan tempat tanggal",
		"petugas: nama pangkat nip jabatan; petugas_lampiran: nama pangkat nip jabatan", "", "pejabat pejabat",
	}, {
		"spt", forms.Letter, "F4 KN",
		"nomor dasar pejabat_jabatan maksud lokasi lama mulai selesai batas_lapor tembusan tempat tanggal",
		"petugas: nama pangkat nip jabatan; petugas_lampiran: nama pangkat nip jabatan", "", "pejabat pejabat",
	}, {
		"sppd", forms.Letter, "F4 K",
		"lembar_ke kode nomor ppk_jabatan pegawai_nama pegawai_nip pegawai_pangkat pegawai_jabatan tingkat maksud " +
			"alat_angkut tempat_berangkat tempat_tujuan lama tanggal_berangkat tanggal_kembali " +
			"beban_instansi beban_akun keterangan berangkat_dari berangkat_ke berangkat_pada singgah1_tiba_di " +
			"singgah3_tiba_pada singgah3_dari singgah3_ke singgah3_pada kembali_di kembali_pada catatan",
		"pengikut: nama lahir ket", "",
		"ppk berangkat_pejabat singgah1_tiba_pejabat singgah1_pejabat singgah2_tiba_pejabat singgah2_pejabat " +
			"singgah3_tiba_pejabat singgah3_pejabat ppk ppk",
	}, {
		"surat-pemberitahuan", forms.Letter, "F4 K",
		"nomor sifat lampiran hal kepada tanggal dasar kegiatan hari pukul lokasi syarat batas narahubung tembusan",
		"kuota: daerah jurusan laki perempuan jumlah", "", "kepala",
	}, {
		"surat-pengiriman", forms.Letter, "F4 K",
		"kop nomor sifat lampiran hal kepada tanggal maksud dasar alasan keadaan dokumen pengantar pengantar_hp " +
			"tembusan",
		"klien: nama jk lahir nik alamat jenis", "alasan keadaan", "kepala",
	}, {
		"surat-pernyataan", forms.CasePaper, "F4",
		"oleh wali_nama wali_nik wali_hubungan wali_alamat wali_telepon klien_register klien_nama klien_nik " +
			"klien_alamat pernyataan_lain tempat tanggal",
		"", "", "peksos yang_menyatakan lurah",
	}, {
		"jadwal-bimbingan", forms.List, "F4 L", "program angkatan bulan jurusan minggu",
		"jadwal: pukul senin selasa rabu kamis jumat sabtu; rekap: materi bimbingan per_minggu jumlah instruktur", "",
		"kepala kasi",
	}, {
		"jadwal-orientasi", forms.List, "F4 L", "program angkatan mulai selesai",
		"pokok: kegiatan hari_ke tanggal pukul pemateri tempat pj ket; jadwal: kegiatan hari_ke tanggal pukul " +
			"pemateri tempat pj ket", "", "kepala kasi",
	}, {
		"rencana-pelayanan", forms.List, "F4 LK", "unit tahun pedoman evaluasi catatan jumlah_anggaran",
		"rencana: jenis tujuan sasaran volume satuan lokasi jan feb mar apr mei jun jul agt sep okt nov des " +
			"pelaksana harga anggaran sumber indikator koreksi ket", "", "kasubbag kasi kepala",
	}, {
		"laporan-kegiatan", forms.Report, "F4 KN",
		"nomor tentang umum maksud_tujuan ruang_lingkup dasar waktu lokasi uraian pendukung hambatan simpulan saran " +
			"lampiran petugas_nama petugas_nip",
		"pelaksana: nama nip jabatan tugas; hasil: lokasi klien hasil tindak_lanjut", "hasil", "kepala petugas",
	}, {
		"sertifikat", forms.Certificate, "A4 LK",
		"nomor klien_nama klien_tempat_lahir klien_tanggal_lahir klien_register asal program klien_jurusan jp mulai " +
			"selesai penyelenggara kualifikasi tempat tanggal",
		"materi: materi jp nilai", "", "pejabat kepala",
	}, {
		"sampul-berkas", forms.CasePaper, "F4 K",
		"klien_register klien_nama klien_jenis_ppks klien_program klien_jurusan klien_asrama masuk keluar " +
			"peksos_nama lemari",
		"isi_berkas: tanggal lembar ket; salinan: tanggal berkas kepada keperluan paraf", "", "",
	}, {
		"sampul-proposal", forms.Letter, "A4",
		"usaha_jenis kepada kepada_tempat klien_nama klien_jurusan program klien_alamat unit tempat tahun",
		"", "", "",
	}, {
		"keputusan-sop", forms.Letter, "F4 K",
		"pimpinan nomor unit mengingat tembusan tempat tanggal pejabat_jabatan pejabat_nama",
		"", "", "pejabat",
	},
}

func TestHouseFormsStandInTheCatalogue(t *testing.T) {
	want := []string{}
	for _, x := range houseForms {
		want = append(want, x.id)
	}
	assert.Equal(t, want, idsOf(slices.Concat(registers(), letters())))
}

func TestHouseForms(t *testing.T) {
	for _, x := range houseForms {
		t.Run(x.id, func(t *testing.T) {
			f, ok := ByID(x.id)
			require.True(t, ok)
			assert.Equal(t, x.kind, f.Kind)
			assert.Equal(t, x.paper, sheetOf(f))
			for _, name := range strings.Fields(x.fields) {
				_, ok := f.Field(name)
				assert.True(t, ok, "field %s", name)
			}
			checkColumns(t, f, x.columns)
			for _, name := range strings.Fields(x.private) {
				assert.True(t, isPrivate(f, name), "private %s", name)
			}
			assert.Equal(t, strings.Fields(x.signers), signersOf(f))
		})
	}
}

func sheetOf(f *forms.Form) string {
	out := map[forms.Paper]string{forms.F4: "F4", forms.A4: "A4", forms.A5: "A5"}[f.Paper] + " "
	for _, x := range []struct {
		is   bool
		mark string
	}{{f.Landscape, "L"}, {f.Letterhead, "K"}, {f.Numbered, "N"}} {
		if x.is {
			out += x.mark
		}
	}
	return strings.TrimSpace(out)
}

// checkColumns holds "table: column column; table: …" against the tables.
func checkColumns(t *testing.T, f *forms.Form, want string) {
	t.Helper()
	tables := map[string][]string{}
	for _, table := range f.Tables() {
		for _, c := range table.Columns {
			tables[table.Name] = append(tables[table.Name], c.Name)
		}
	}
	for _, r := range f.Repeats() {
		r.Entry().Each(func(x forms.Field) { tables[r.Name] = append(tables[r.Name], x.Name) })
	}
	count := 0
	for _, part := range strings.Split(want, ";") {
		name, columns, ok := strings.Cut(strings.TrimSpace(part), ":")
		if !ok {
			continue
		}
		count++
		assert.Subset(t, tables[name], strings.Fields(columns), "table %s", name)
	}
	assert.Len(t, tables, count)
}

func isPrivate(f *forms.Form, name string) bool {
	found := false
	f.Each(func(x forms.Field) { found = found || x.Name == name && x.Sensitive })
	for _, t := range f.Tables() {
		found = found ||
			slices.ContainsFunc(t.Columns, func(c forms.Field) bool { return c.Name == name && c.Sensitive })
	}
	return found
}

func signersOf(f *forms.Form) []string {
	out := []string{}
	f.EachPart(func(p forms.Part) {
		list := []forms.Signer{}
		switch p := p.(type) {
		case forms.Signatures:
			list = p.Signers
		case forms.Grid:
			for _, row := range p.Rows {
				for _, c := range row.Cells {
					list = append(list, c.Sign)
				}
			}
		}
		for _, x := range list {
			if x.Name != "" {
				out = append(out, strings.TrimSuffix(x.Name, "_nama"))
			}
		}
	})
	return out
}

// A register is one table under a head, and fills a page.
func TestRegistersAreOneTable(t *testing.T) {
	for _, f := range slices.Concat(registers(), letters()) {
		if f.Kind != forms.Register {
			continue
		}
		tables := f.Tables()
		require.Len(t, tables, 1, f.ID)
		assert.True(t, tables[0].Numbered, f.ID)
		assert.LessOrEqual(t, len(tables[0].Columns), 14, f.ID)
		assert.GreaterOrEqual(t, tables[0].BlankRows()*max(tables[0].RowHeight, 6), 120, f.ID)
	}
}

func TestMonthHas31Days(t *testing.T) {
	f, _ := ByID("absen-siswa-bulanan")
	columns := f.Tables()[0].Columns
	for d := 1; d <= 31; d++ {
		assert.Equal(t, strconv.Itoa(d), columns[d].Label)
	}
}

// What hangs on walls names no client.
func TestWallsNameNoClient(t *testing.T) {
	for _, id := range []string{"absen-siswa-bulanan", "buku-menu", "menu-mingguan", "jadwal-bimbingan",
		"jadwal-orientasi"} {
		f, _ := ByID(id)
		for _, table := range f.Tables() {
			assert.False(t, slices.ContainsFunc(table.Columns, func(c forms.Field) bool { return c.Name == "nama" }),
				id)
		}
		f.Each(func(x forms.Field) { assert.False(t, strings.HasPrefix(x.Name, "klien_"), "%s %s", id, x.Name) })
	}
}

// A letter has its number, class, annexes and subject, then whom it is for.
func TestLettersKeepTheirOrder(t *testing.T) {
	for _, id := range []string{"surat-usulan", "surat-pemberitahuan"} {
		f, _ := ByID(id)
		order := []string{}
		f.Each(func(x forms.Field) {
			if slices.Contains([]string{"nomor", "sifat", "lampiran", "hal", "kepada", "dasar", "tembusan"}, x.Name) {
				order = append(order, x.Name)
			}
		})
		assert.Equal(t, []string{"nomor", "sifat", "lampiran", "hal", "kepada", "dasar", "tembusan"}, order, id)
	}
}

func TestPrefillOfHouseForms(t *testing.T) {
	k := Known{Number: "094/7/2026", Officer: Officer{Name: "Sari", Rank: "Penata - III/c"}}
	k.Approval.Name, k.Approval.Position, k.Unit.Place = "Budi", "Kepala Dinas", "Jambi"
	for id, want := range map[string]map[string]string{
		"surat-tugas": {"nomor": "094/7/2026", "pejabat_nama": "Budi", "tempat": "Jambi"},
		"spt":         {"nomor": "094/7/2026", "pejabat_nama": "Budi", "pejabat_jabatan": "Kepala Dinas"},
		"sppd": {"nomor": "094/7/2026", "pegawai_nama": "Sari", "pegawai_pangkat": "Penata - III/c",
			"tempat_berangkat": "Jambi"},
		"surat-usulan":     {"nomor": "094/7/2026", "tempat": "Jambi"},
		"laporan-kegiatan": {"petugas_nama": "Sari", "tempat": "Jambi"},
	} {
		f, _ := ByID(id)
		got := k.Prefill(f)
		for name, text := range want {
			assert.Equal(t, text, got[name].Text, "%s %s", id, name)
		}
	}
}
