package catalogue

import (
	"strconv"

	"github.com/sopkit/sopkit/forms"
)

// minutesList lists the minutes of a year, as a report's annex.
func minutesList() *forms.Form {
	return &forms.Form{
		ID: "daftar-bap", Title: "DAFTAR BERITA ACARA", Kind: forms.List, Landscape: true,
		Basis: "SOP pemberian toolkit: daftar BAP sebagai lampiran laporan",
		Names: []string{"daftar bap", "daftar berita acara", "bap diarsipkan"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{text("kegiatan", "Kegiatan"), number("tahun", "Tahun")}},
			forms.Table{Name: "bap", Numbered: true, Rows: 20, Sums: []string{"nilai"}, Columns: []forms.Field{
				text("nomor", "Nomor BA", width(18)), date("tanggal", "Tanggal", width(11)),
				choice("jenis", "Jenis BA",
					options("Penyerahan klien", "Penerimaan klien", "Pemeriksaan", "Serah terima barang",
						"Pemeriksaan barang", "Lainnya"),
					width(13)),
				text("pertama", "Pihak pertama", width(17), hint("klien: inisial atau nomor register")),
				text("kedua", "Pihak kedua", width(17), hint("klien: inisial atau nomor register")),
				text("uraian", "Uraian/objek", width(22)), number("jumlah", "Jumlah", width(7)),
				rupiah("nilai", "Nilai", width(15)), text("arsip", "Arsip/lokasi", width(11)),
				text("ket", "Ket.", width(10)),
			}},
			keptBy("Pengelola arsip"),
		},
	}
}

// instructed closes an attendance list.
func instructed() forms.Signatures {
	return forms.Signatures{Dated: true, Signers: []forms.Signer{
		signer("Mengetahui,", "Kepala Seksi Pelayanan dan Rehabilitasi Sosial", "kasi"),
		{Caption: "Instruktur,", Name: "instruktur_nama", NIP: "instruktur_nip"},
	}}
}

// attendance is the list signed at one activity.
func attendance() *forms.Form {
	return &forms.Form{
		ID: "absen-siswa", Title: "DAFTAR HADIR SISWA", Kind: forms.List, Letterhead: true,
		Basis: "SOP orientasi: absen siswa; kerangka daftar hadir tata naskah dinas",
		Names: []string{"absen siswa", "daftar hadir", "absen harian"},
		Parts: []forms.Part{
			forms.Fields{Items: []forms.Field{text("kegiatan", "Kegiatan", required), text("materi", "Materi")}},
			forms.Fields{Columns: 2, Items: []forms.Field{
				heldOn("Hari/tanggal"), clock("mulai", "Pukul"), text("tempat_kegiatan", "Tempat"),
				clock("selesai", "sampai pukul"),
			}},
			forms.Table{Name: "hadir", Numbered: true, Rows: 22, Columns: []forms.Field{
				text("nama", "Nama", width(28)), choice("jk", "L/P", options(sexLetters...), width(5)),
				text("jurusan", "Jurusan", width(16)), text("ttd_ganjil", "Tanda tangan (nomor ganjil)", width(15)),
				text("ttd_genap", "Tanda tangan (nomor genap)", width(15)), text("ket", "Ket.", width(10)),
			}},
			instructed(),
		},
	}
}

// monthlyAttendance counts the days of a month. It hangs on walls, so it names
// no one.
func monthlyAttendance() *forms.Form {
	columns := []forms.Field{text("klien", "Inisial/No. register", width(16), hint("tanpa nama lengkap bila ditempel"))}
	for d := 1; d <= 31; d++ {
		n := strconv.Itoa(d)
		columns = append(columns,
			underHead("Tanggal", text("h"+n, n, width(3), hint("H hadir, S sakit, I izin, A alpa")))...)
	}
	columns = append(columns,
		underHead("Jumlah", number("hadir", "H", width(3)), number("sakit", "S", width(3)),
			number("izin", "I", width(3)), number("alpa", "A", width(3)))...)
	columns = append(columns, number("persen", "%", width(4)))
	return &forms.Form{
		ID: "absen-siswa-bulanan", Title: "REKAPITULASI KEHADIRAN SISWA BULANAN", Kind: forms.List, Landscape: true,
		Basis: "SOP orientasi dan bimbingan: absen siswa; tanpa nama karena ditempel (UU 27/2022 ps. 65)",
		Names: []string{"absen bulanan", "rekap absen", "rekapitulasi kehadiran"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("kegiatan", "Kegiatan/jurusan"), text("angkatan", "Angkatan"), text("bulan", "Bulan"),
				number("tahun", "Tahun"),
			}},
			forms.Table{Name: "absen", Numbered: true, Rows: 25, Columns: columns},
			forms.Paragraph{Text: "H = hadir, S = sakit, I = izin, A = alpa (tanpa keterangan)"},
			instructed(),
		},
	}
}
