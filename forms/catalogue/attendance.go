package catalogue

import (
	"slices"
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
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("kegiatan", "Kegiatan"), number("tahun", "Tahun", between("2000", "2100")),
			}},
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

// instructed closes an attendance list. An instructor may have no NIP.
func instructed() forms.Signatures {
	return forms.Signatures{Dated: true, Signers: []forms.Signer{
		official("Mengetahui,", section, "kasi"),
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
				date("tanggal", "Hari/tanggal", from(FromDate), required, withDay), text("tempat_kegiatan", "Tempat"),
				clock("mulai", "Pukul"), clock("selesai", "Sampai pukul"),
			}},
			forms.Table{Name: "hadir", Numbered: true, Rows: 20, RowHeight: rowToSign, Columns: slices.Concat(
				[]forms.Field{
					text("nama", "Nama", width(28)), choice("jk", "L/P", options(sexLetters...), width(5)),
					text("jurusan", "Jurusan", width(16)),
				},
				underHead("Tanda tangan", text("ttd_ganjil", "Nomor ganjil", width(15)),
					text("ttd_genap", "Nomor genap", width(15))),
				[]forms.Field{text("ket", "Ket.", width(10))},
			)},
			forms.Paragraph{
				Text: "Jumlah hadir: {jumlah} orang (laki-laki {jumlah_l}, perempuan {jumlah_p}).",
				Fields: []forms.Field{
					number("jumlah", "Jumlah hadir", computed(forms.Rows, "hadir")),
					number("jumlah_l", "Laki-laki", tally("L", "hadir.jk")),
					number("jumlah_p", "Perempuan", tally("P", "hadir.jk")),
				},
			},
			instructed(),
		},
		Checks: []forms.Check{inOrder("mulai", "selesai")},
	}
}

// marksOfDays are what stands for a day of a monthly list.
var marksOfDays = []string{"H", "S", "I", "A", "L"}

// monthlyAttendance counts the days of a month. It hangs on walls, so it names
// no one.
func monthlyAttendance() *forms.Form {
	days := make([]forms.Field, 31)
	names := make([]string, len(days))
	for i := range days {
		label := strconv.Itoa(i + 1)
		names[i] = "h" + label
		days[i] = choice(names[i], label, options(marksOfDays...), width(3),
			hint("H hadir, S sakit, I izin, A alpa, L libur"))
	}
	count := func(name, mark string) forms.Field { return number(name, mark, width(3), tally(mark, names...)) }
	return &forms.Form{
		ID: "absen-siswa-bulanan", Title: "REKAPITULASI KEHADIRAN SISWA BULANAN", Kind: forms.List, Landscape: true,
		Basis: "SOP orientasi dan bimbingan: absen siswa; tanpa nama karena ditempel (UU 27/2022 ps. 65)",
		Names: []string{"absen bulanan", "rekap absen", "rekapitulasi kehadiran", "pelaksanaan bimbingan"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("kegiatan", "Kegiatan/jurusan"), text("angkatan", "Angkatan"), text("bulan", "Bulan"),
				number("tahun", "Tahun", between("2000", "2100")),
			}},
			forms.Table{Name: "absen", Numbered: true, Rows: 25, Sums: []string{"hadir", "sakit", "izin", "alpa"},
				Columns: slices.Concat(
					[]forms.Field{text("klien", "Inisial/ No. register", width(14),
						hint("tanpa nama lengkap bila ditempel"))},
					underHead("Tanggal", days...),
					underHead("Jumlah", count("hadir", "H"), count("sakit", "S"), count("izin", "I"),
						count("alpa", "A"),
						number("hari", "Hari", width(4), computed(forms.Sum, "hadir", "sakit", "izin", "alpa"))),
					[]forms.Field{number("persen", "%", width(5), computed(forms.Percent, "hadir", "hari"))},
				)},
			forms.Paragraph{Text: "H = hadir, S = sakit, I = izin, A = alpa (tanpa keterangan), L = libur. " +
				"Persen: hari hadir dari hari kegiatan."},
			instructed(),
		},
	}
}
