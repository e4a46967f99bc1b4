package catalogue

import (
	"github.com/sopkit/sopkit/forms"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// caseForm is what must be on one of the forms of clients.
type caseForm struct {
	id      string
	kind    forms.Kind
	fields  string // names
	columns string // table.column
	private string // fields and table columns of specific personal data
	secret  bool
	consent bool
	signers int
}

const clientNames = "klien_register klien_nama klien_nik klien_tempat_lahir klien_tanggal_lahir klien_jenis_kelamin " +
	"klien_alamat"

const identity = " klien_alias klien_kk klien_umur klien_agama klien_suku klien_pendidikan klien_status_perkawinan " +
	"klien_pekerjaan klien_tempat_tinggal klien_telepon klien_jenis_ppks klien_disabilitas"

var caseForms = []caseForm{
	{
		id: "ba-penyerahan-klien", kind: forms.Minutes, signers: 5,
		fields: "nomor tanggal pukul lokasi pihak_pertama_nama pihak_pertama_instansi pihak_kedua_nik " +
			"pihak_kedua_hubungan dasar_nomor dasar_tanggal keadaan dokumen rangkap tempat saksi_1_nama saksi_2_nama",
		columns: "klien.nama klien.jk klien.lahir klien.umur klien.nik klien.alamat klien.jenis klien.ket " +
			"barang.barang barang.jumlah barang.keadaan",
		private: "keadaan keadaan_uraian",
	}, {
		id: "ba-penerimaan-klien", kind: forms.Minutes, signers: 3,
		fields: "nomor tanggal dasar asal_rujukan program identifikasi ciri keputusan alasan asrama rangkap " +
			"klien_umur klien_jenis_ppks kepala_pangkat " + clientNames,
		columns: "syarat.syarat syarat.terpenuhi syarat.ket syarat_at.terpenuhi syarat_ts.terpenuhi " +
			"syarat_psikotik.terpenuhi klien.nama klien.umur klien.jenis",
	}, {
		id: "ba-pemeriksaan", kind: forms.Minutes, secret: true, signers: 6,
		fields: "nomor pro_justitia pukul spt_nomor spt_tanggal perda nama_ayah nama_ibu kewarganegaraan klien_nama " +
			"kejadian_tempat kejadian_tanggal kejadian_pukul bersama terjaring kronologi " +
			"penghasilan penampilan kategori tindak_lanjut alasan_menolak penerjemah_nama pemeriksa_1_nip " +
			"pemeriksa_2_nip",
		columns: "barang_bukti.barang barang_bukti.jumlah tanya_jawab.pertanyaan tanya_jawab.jawaban",
		private: "perda terjaring kronologi penghasilan kategori tanya_jawab.jawaban",
	}, {
		id: "ba-serah-terima-barang", kind: forms.Minutes, signers: 9,
		fields: "nomor dasar jumlah_jenis klien_nama klien_nik klien_register klien_jurusan klien_alamat " +
			"klien_telepon bukti_foto rangkap",
		columns: "barang.nama barang.spesifikasi barang.jumlah barang.satuan barang.keadaan barang.ket penerima.nama " +
			"penerima.nik penerima.jurusan penerima.paket " +
			"penerima.tanda_tangan inventaris.kode inventaris.nup inventaris.nilai inventaris.tahun",
	}, {
		id: "ba-pemeriksaan-barang", kind: forms.Minutes, signers: 3,
		fields: "nomor sk_nomor sk_tanggal kontrak_nomor kontrak_tanggal kontrak_nilai penyedia_perusahaan " +
			"penyedia_direktur penyedia_alamat kesimpulan catatan batas_perbaikan",
		columns: "pemeriksa.nama pemeriksa.nip pemeriksa.jabatan pemeriksa.tanda_tangan barang.nama " +
			"barang.spesifikasi barang.volume barang.satuan barang.hasil barang.ket",
	}, {
		id: "intake", kind: forms.CasePaper, secret: true, consent: true, signers: 3,
		fields: "nomor tanggal petugas_nama lokasi sumber klien_nama klien_alias anak_ke anak_dari tinggi berat " +
			"bakat wali_nama wali_hubungan tanggungan rumah bantuan klien_jurusan penyakit " +
			"klien_disabilitas bpjs masalah upaya harapan_klien harapan_keluarga berkas kesimpulan alasan " +
			"kunjungan_rumah persetujuan_oleh persetujuan_cara dasar_data lurah_nama",
		columns: "orang_tua.nama orang_tua.keadaan orang_tua.umur orang_tua.pekerjaan orang_tua.penghasilan " +
			"orang_tua.alamat keluarga.nama keluarga.hubungan " +
			"pendidikan.jenjang pendidikan.sekolah pendidikan.tahun pendidikan.akhir pendidikan.sebab",
		private: "klien_nama klien_nik klien_alamat penyakit klien_disabilitas bpjs tanggungan orang_tua.penghasilan " +
			"keluarga.nama",
	}, {
		id: "asesmen", kind: forms.CasePaper, secret: true, consent: true, signers: 3,
		fields: clientNames + identity +
			" tanggal asesmen_ke cara petugas_nama petugas_str masalah_klien masalah_keluarga riwayat_masalah upaya " +
			"tinggi berat tensi penyakit obat alergi ciri_fisik " +
			"emosi kognitif perilaku konsep_diri trauma relasi_keluarga relasi_teman hukum dukungan penghasilan " +
			"ibadah bakat minat klien_jurusan kekuatan_diri kekuatan_keluarga " +
			"kekuatan_masyarakat rumusan_masalah risiko asrama bimbingan evaluasi kasi_nama kepala_nama",
		columns: "informan.nama informan.hubungan nilai_fisik.nilai nilai_psikologis.nilai kebutuhan.kebutuhan " +
			"kebutuhan.prioritas " +
			"rencana.tujuan rencana.kegiatan rencana.pelaksana rencana.waktu rencana.indikator",
		private: "masalah_klien penyakit obat hukum penghasilan trauma nilai_psikologis.nilai",
	}, {
		id: "asesmen-psikotik", kind: forms.CasePaper, secret: true, consent: true, signers: 4,
		fields: clientNames + identity +
			" rsj keluar_rsj surat_tenang_nomor surat_tenang_tanggal dokter bpjs wali_nama wali_telepon " +
			"gangguan_tahun dirawat diagnosis pencetus_biologis " +
			"pencetus_psikologis pencetus_sosial keluarga_gangguan dipasung percobaan kontrol efek_samping " +
			"keluarga_menerima keluarga_obat rencana_pulang rumusan_masalah risiko bimbingan medis_nama",
		columns: "obat.nama obat.dosis obat.aturan obat.sejak obat.patuh status_mental.keadaan status_mental.uraian " +
			"adl.keadaan nilai_sosial.nilai " +
			"skrining.instrumen skrining.skor skrining.tanggal kebutuhan.prioritas rencana.indikator",
		private: "diagnosis dirawat percobaan obat.nama status_mental.keadaan adl.keadaan skrining.skor",
	}, {
		id: "hasil-case-conference", kind: forms.CasePaper, secret: true, signers: 2,
		fields: "nomor tanggal mulai selesai lokasi pimpinan_nama petugas_nama acara rencana_bulan cc_berikut",
		columns: "peserta.nama peserta.jabatan peserta.paraf kasus.klien kasus.jenis kasus.penyaji kasus.ringkasan " +
			"kasus.hasil_asesmen kasus.bakat_minat kasus.keputusan kasus.asrama " +
			"kasus.klien_jurusan kasus.masukan.nama kasus.masukan.pendapat kasus.rencana.masalah " +
			"kasus.rencana.rencana kasus.rencana.pelaksana kasus.rencana.batas",
		private: "kasus.ringkasan kasus.hasil_asesmen kasus.jenis kasus.masukan.pendapat",
	}, {
		id: "perjanjian-pelayanan", kind: forms.CasePaper, secret: true, consent: true, signers: 5,
		fields: "nomor " + clientNames +
			" wali_nama wali_nik wali_hubungan wali_alamat wali_telepon pihak_pertama_nama program klien_jurusan " +
			"mulai selesai asrama ketentuan_lain keluarga_bersedia rangkap",
	}, {
		id: "pemutusan-pelayanan", kind: forms.CasePaper, secret: true, signers: 5,
		fields: "nomor " + clientNames +
			" kepala_nama kepala_nip masuk selesai lama dasar_kontrak dasar_cc alasan alasan_uraian keadaan tujuan " +
			"tujuan_alamat diserahkan " +
			"bimbingan_lanjut wali_nama peksos_nama dinsos_nama",
		columns: "hasil.aspek hasil.awal hasil.akhir",
		private: "keadaan hasil.awal",
	}, {
		id: "bimbingan-lanjut", kind: forms.CasePaper, secret: true, signers: 3,
		fields: "kunjungan_ke tanggal petugas_nama spt_nomor lokasi ditemui klien_register klien_nama program " +
			"angkatan terminasi klien_alamat klien_telepon tinggal_dengan klien_status_perkawinan " +
			"kerja kerja_jenis kerja_sesuai penghasilan_sebelum penghasilan_sesudah toolkit toolkit_ket kembali " +
			"minum_obat kontrol kambuh keluarga_menerima tanggapan_keluarga tanggapan_tetangga " +
			"tanggapan_aparat masalah kebutuhan saran tindak_lanjut",
		columns: "keadaan.aspek keadaan.keadaan keadaan.uraian",
		private: "penghasilan_sesudah kembali minum_obat kontrol kambuh keadaan.keadaan",
	}, {
		id: "tes-kehamilan", kind: forms.CasePaper, secret: true, signers: 3,
		fields: "nomor klien_register klien_nama klien_umur persetujuan hpht tanggal pukul bahan metode merek lot " +
			"kedaluwarsa hasil ulang saran pemeriksa_nama saksi_nama",
		private: "hpht hasil ulang saran",
	}, {
		id: "rekap-klien", kind: forms.List, signers: 2,
		fields: "program angkatan periode tanggal pembuat_nama kepala_nama",
		columns: "klien.register klien.nama klien.jk klien.lahir klien.pendidikan klien.alamat klien.asal " +
			"klien.jenis klien.jurusan klien.masuk klien.keluar klien.ket " +
			"per_kota.laki per_kota.perempuan per_kota.jumlah per_jurusan.jumlah",
	}, {
		id: "proposal-siswa", kind: forms.Letter, signers: 4,
		fields: clientNames +
			" klien_jurusan kepada hal latar_belakang tujuan usaha_jenis usaha_lokasi usaha_pasar usaha_tenaga " +
			"modal_sendiri rab_jumlah pendapatan lampiran peksos_nama lurah_nama",
		columns: "rab.nama rab.spesifikasi rab.volume rab.satuan rab.harga rab.jumlah",
		private: "modal_sendiri pendapatan",
	}, {
		id: "sttpp", kind: forms.Certificate, signers: 2,
		fields: "nomor klien_nama klien_tempat_lahir klien_tanggal_lahir klien_register asal program klien_jurusan " +
			"jp mulai selesai penyelenggara kualifikasi tempat tanggal " +
			"pejabat_nama pejabat_nip pejabat_jabatan kepala_nama",
		columns: "materi.materi materi.jp materi.nilai",
	},
}

func TestCaseFormsHoldWhatTheyMust(t *testing.T) {
	for _, want := range caseForms {
		t.Run(want.id, func(t *testing.T) {
			f, ok := ByID(want.id)
			require.True(t, ok)
			fields := allFields(f)
			for _, name := range strings.Fields(want.fields + " " + want.columns) {
				assert.Contains(t, fields, name)
			}
			for _, name := range strings.Fields(want.private) {
				assert.True(t, fields[name].Sensitive, name)
			}
			signers, consents := 0, 0
			f.EachPart(func(p forms.Part) {
				switch p := p.(type) {
				case forms.Signatures:
					signers += len(p.Signers)
				case forms.Consent:
					consents++
				}
			})
			assert.Equal(t, want.kind, f.Kind)
			assert.Equal(t, want.secret, f.Secret, "secret")
			assert.Equal(t, want.consent, consents == 1, "consent")
			assert.Equal(t, want.signers, signers, "signers")
		})
	}
}

// allFields are the fields of a form by name, those of tables as table.column and
// of repeated parts as list.field.
func allFields(f *forms.Form) map[string]forms.Field {
	out := map[string]forms.Field{}
	f.Each(func(x forms.Field) { out[x.Name] = x })
	for _, t := range f.Tables() {
		for _, c := range t.Columns {
			out[t.Name+"."+c.Name] = c
		}
	}
	for _, r := range f.Repeats() {
		for name, x := range allFields(r.Entry()) {
			out[r.Name+"."+name] = x
		}
	}
	return out
}

// Widths are in characters, as a page of F4 or A4 holds them.
func TestTablesOfCaseFormsFitThePage(t *testing.T) {
	for _, want := range caseForms {
		f, _ := ByID(want.id)
		room := 92
		if f.Landscape {
			room = 155
		}
		for _, table := range f.Tables() {
			width := 0
			for _, c := range table.Columns {
				assert.Positive(t, c.Width, "%s %s.%s", f.ID, table.Name, c.Name)
				width += c.Width
			}
			assert.LessOrEqual(t, width, room, "%s %s", f.ID, table.Name)
		}
	}
}

func TestCaseFormsArePrefilled(t *testing.T) {
	known := Known{
		Unit:   sop.Unit{Lines: []string{"UPTD PANTI CONTOH", "DINAS SOSIAL CONTOH"}, Place: "Jambi"},
		Number: "12/X/2026", Date: sop.Date{Year: 2026, Month: 11, Day: 23},
		Approval: sop.Approval{Name: "Budi Santoso", Position: "Kepala Dinas Sosial"},
		Officer:  Officer{Name: "Siti Rahma"},
		Head:     Officer{Name: "Hadi Wijaya", NIP: "197001011995031001", Position: "Kepala UPTD Contoh"},
		Client: Client{Name: "Ani Lestari", Register: "007", Trade: "Menjahit", Category: "Anak terlantar",
			Guardian: Guardian{Name: "Hasan"}},
	}
	for id, want := range map[string]map[string]string{
		"intake": {"klien_nama": "Ani Lestari", "wali_nama": "Hasan", "petugas_nama": "Siti Rahma",
			"tanggal": "2026-11-23", "klien_jurusan": "Menjahit"},
		"ba-penyerahan-klien": {"nomor": "12/X/2026", "pihak_pertama_nama": "Siti Rahma", "tanggal": "2026-11-23",
			"tempat": "Jambi"},
		"perjanjian-pelayanan": {"klien_nama": "Ani Lestari", "wali_nama": "Hasan",
			"pihak_pertama_nama": "Hadi Wijaya", "pihak_pertama_instansi": "UPTD PANTI CONTOH"},
		"hasil-case-conference": {"petugas_nama": "Siti Rahma", "pimpinan_nama": "Hadi Wijaya",
			"pimpinan_nip": "197001011995031001", "pimpinan_jabatan": "Kepala UPTD Contoh"},
		"pemutusan-pelayanan": {"kepala_nama": "Hadi Wijaya", "kepala_nip": "197001011995031001",
			"kepala_instansi": "UPTD PANTI CONTOH"},
		"ba-penerimaan-klien": {"kepala_nama": "Hadi Wijaya", "kepala_jabatan": "Kepala UPTD Contoh",
			"klien_jenis_ppks": "Anak terlantar"},
		"sttpp": {"pejabat_nama": "Budi Santoso", "pejabat_jabatan": "Kepala Dinas Sosial",
			"penyelenggara": "UPTD PANTI CONTOH"},
	} {
		f, ok := ByID(id)
		require.True(t, ok, id)
		got := known.Prefill(f)
		for name, text := range want {
			assert.Equal(t, text, got.Text(name), "%s %s", id, name)
		}
		_, err := f.Fill(got)
		assert.NoError(t, err, id)
	}
}

// Papers as the sheets of the manual name them.
func TestCaseFormsAreNamedAsSheetsNameThem(t *testing.T) {
	for sheet, id := range map[string]string{
		"Surat / BAP penyerahan": "ba-penyerahan-klien", "Surat pengiriman dari RSJ": "surat-pengiriman",
		"BA dari RSJ":    "ba-penyerahan-klien",
		"BAP penerimaan": "ba-penerimaan-klien", "BA penerimaan siswi": "ba-penerimaan-klien",
		"BA pemeriksaan dari Pol PP Kepolisian": "ba-pemeriksaan", "BAP serah terima toolkit": "ba-serah-terima-barang",
		"Pemeriksa barang": "ba-pemeriksaan-barang", "pemeriksaan barang": "ba-pemeriksaan-barang",
		"Formulir intake Proces": "intake", "Formulir intake proses": "intake", "File siswa": "sampul-berkas",
		"File Anak":        "sampul-berkas",
		"Formulir asesmen": "asesmen", "Hasil assesmen": "asesmen", "formulir asessmen": "asesmen",
		"Formulir isian assesment": "asesmen",
		"Hasil CC":                 "hasil-case-conference", "Surat perjanjian kontrak": "perjanjian-pelayanan",
		"Persetujuan pelayanan":        "perjanjian-pelayanan",
		"formulir pemutusan pelayanan": "pemutusan-pelayanan", "Instrumen Bimbingan lanjut": "bimbingan-lanjut",
		"Perkembangan eks klien": "bimbingan-lanjut",
		"Taspack":                "tes-kehamilan", "Hasil test kehamilan negatif": "tes-kehamilan",
		"tes urin":   "tes-kehamilan",
		"Tes Pack":   "tes-kehamilan",
		"Data siswa": "rekap-klien", "Data klien": "rekap-klien", "Proposal siswa": "proposal-siswa", "STTPL": "sttpp",
		"sertifikat (STTPP) siswa": "sttpp",
	} {
		f, ok := ByID(id)
		require.True(t, ok, id)
		named := slices.ContainsFunc(f.Names,
			func(name string) bool { return strings.Contains(strings.ToLower(sheet), name) })
		assert.True(t, named, "%s: %s", sheet, id)
	}
}

func TestNamesOfCaseFormsAreLowerCaseAndTheirOwn(t *testing.T) {
	shared := append([]string{"bap penyerahan"}, anyAssessment...) // the procedure decides which
	taken := map[string]string{}
	for _, want := range caseForms {
		f, _ := ByID(want.id)
		assert.NotEmpty(t, f.Names, f.ID)
		for _, name := range f.Names {
			assert.Equal(t, strings.ToLower(name), name)
			if slices.Contains(shared, name) {
				continue
			}
			assert.Empty(t, taken[name], "%s names %s too", name, f.ID)
			taken[name] = f.ID
		}
	}
}

func TestCaseFormsCanBeFilledWhole(t *testing.T) {
	for _, want := range caseForms {
		f, _ := ByID(want.id)
		data := map[string]any{}
		f.Each(func(x forms.Field) { data[x.Name] = sample(x) })
		for _, table := range f.Tables() {
			row := map[string]any{}
			for _, c := range table.Inputs() {
				row[c.Name] = sample(c)
			}
			data[table.Name] = []any{row}
		}
		filled, err := f.Fill(data)
		require.NoError(t, err, f.ID)
		for name := range data {
			assert.False(t, filled.Values[name].Blank(), "%s %s", f.ID, name)
		}
	}
}

// sample is a value of the field's kind.
func sample(f forms.Field) any {
	switch f.Kind {
	case forms.Choice:
		return f.Options[len(f.Options)-1]
	case forms.Ticks:
		return []any{f.Options[0], f.Options[1]}
	case forms.Text, forms.LongText:
		return "Contoh"
	}
	return map[forms.FieldKind]any{forms.Number: 6, forms.Date: "2026-11-23", forms.Time: "08:00",
		forms.Rupiah: 1500000, forms.NIP: "198609262015051001", forms.NIK: "1571016609860001"}[f.Kind]
}
