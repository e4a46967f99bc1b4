package forms

import "strconv"

// minutesList lists the minutes of a year, as a report's annex.
func minutesList() *Form {
	return &Form{
		ID: "daftar-bap", Title: "DAFTAR BERITA ACARA", Kind: List, Landscape: true,
		Basis: "SOP pemberian toolkit: daftar BAP sebagai lampiran laporan",
		Names: []string{"daftar bap", "daftar berita acara", "bap diarsipkan"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{text("kegiatan", "Kegiatan"), num("tahun", "Tahun")}},
			Table{Name: "bap", Numbered: true, Rows: 20, Sums: []string{"nilai"}, Columns: []Field{
				text("nomor", "Nomor BA").wide(18), day("tanggal", "Tanggal").wide(11), one("jenis", "Jenis BA", "Penyerahan klien", "Penerimaan klien", "Pemeriksaan", "Serah terima barang", "Pemeriksaan barang", "Lainnya").wide(13),
				hinted(text("pertama", "Pihak pertama").wide(17), "klien: inisial atau nomor register"), hinted(text("kedua", "Pihak kedua").wide(17), "klien: inisial atau nomor register"), text("uraian", "Uraian/objek").wide(22), num("jumlah", "Jumlah").wide(7),
				rp("nilai", "Nilai").wide(15), text("arsip", "Arsip/lokasi").wide(11), text("ket", "Ket.").wide(10),
			}},
			keptBy("Pengelola arsip"),
		},
	}
}

// instructed closes an attendance list.
func instructed() Signatures {
	return Signatures{Dated: true, Signers: []Signer{
		signer("Mengetahui,", "Kepala Seksi Pelayanan dan Rehabilitasi Sosial", "kasi"), {Caption: "Instruktur,", Name: "instruktur_nama", NIP: "instruktur_nip"},
	}}
}

// attendance is the list signed at one activity.
func attendance() *Form {
	return &Form{
		ID: "absen-siswa", Title: "DAFTAR HADIR SISWA", Kind: List, Letterhead: true,
		Basis: "SOP orientasi: absen siswa; kerangka daftar hadir tata naskah dinas",
		Names: []string{"absen siswa", "daftar hadir", "absen harian"},
		Parts: []Part{
			Fields{Items: []Field{text("kegiatan", "Kegiatan").must(), text("materi", "Materi")}},
			Fields{Columns: 2, Items: []Field{heldOn("Hari/tanggal"), at("mulai", "Pukul"), text("tempat_kegiatan", "Tempat"), at("selesai", "sampai pukul")}},
			Table{Name: "hadir", Numbered: true, Rows: 22, Columns: []Field{
				text("nama", "Nama").wide(28), one("jk", "L/P", sexLetters...).wide(5), text("jurusan", "Jurusan").wide(16), text("ttd_ganjil", "Tanda tangan (nomor ganjil)").wide(15), text("ttd_genap", "Tanda tangan (nomor genap)").wide(15), text("ket", "Ket.").wide(10),
			}},
			instructed(),
		},
	}
}

// monthlyAttendance counts the days of a month. It hangs on walls, so it names
// no one.
func monthlyAttendance() *Form {
	columns := []Field{hinted(text("klien", "Inisial/No. register").wide(16), "tanpa nama lengkap bila ditempel")}
	for d := 1; d <= 31; d++ {
		n := strconv.Itoa(d)
		columns = append(columns, under("Tanggal", hinted(text("h"+n, n).wide(3), "H hadir, S sakit, I izin, A alpa"))...)
	}
	columns = append(columns, under("Jumlah", num("hadir", "H").wide(3), num("sakit", "S").wide(3), num("izin", "I").wide(3), num("alpa", "A").wide(3))...)
	columns = append(columns, num("persen", "%").wide(4))
	return &Form{
		ID: "absen-siswa-bulanan", Title: "REKAPITULASI KEHADIRAN SISWA BULANAN", Kind: List, Landscape: true,
		Basis: "SOP orientasi dan bimbingan: absen siswa; tanpa nama karena ditempel (UU 27/2022 ps. 65)",
		Names: []string{"absen bulanan", "rekap absen", "rekapitulasi kehadiran"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{text("kegiatan", "Kegiatan/jurusan"), text("angkatan", "Angkatan"), text("bulan", "Bulan"), num("tahun", "Tahun")}},
			Table{Name: "absen", Numbered: true, Rows: 25, Columns: columns},
			Paragraph{Text: "H = hadir, S = sakit, I = izin, A = alpa (tanpa keterangan)"},
			instructed(),
		},
	}
}
