package forms

import (
	"slices"
	"strings"
)

var (
	weekdays = []string{"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"}
	section  = "Kepala Seksi Pelayanan dan Rehabilitasi Sosial"
)

// lessons is the timetable of guidance with its hours.
func lessons() *Form {
	return &Form{
		ID: "jadwal-bimbingan", Title: "JADWAL BIMBINGAN", Kind: List, Landscape: true, Letterhead: true,
		Basis: "SOP penyusunan rencana kegiatan seksi: jadwal, jumlah jamlat; program enam bulan",
		Names: []string{"jadwal bimbingan", "jumlah jamlat", "konsep jadwal", "jadwal"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{text("program", "Program"), text("angkatan", "Angkatan"), text("bulan", "Bulan/semester"), text("jurusan", "Jurusan")}},
			Table{Name: "jadwal", Numbered: true, Rows: 14, Sums: []string{"jamlat"}, Columns: []Field{
				one("hari", "Hari", weekdays...).wide(8), text("pukul", "Pukul").wide(12), text("materi", "Materi").wide(34), one("bimbingan", "Bimbingan", "Fisik", "Mental", "Sosial", "Keterampilan").wide(12),
				text("instruktur", "Instruktur").wide(22), text("tempat", "Tempat").wide(16), num("jamlat", "Jamlat").wide(7),
			}},
			Table{Name: "rekap", Caption: "Rekapitulasi jam pelatihan", Numbered: true, Rows: 8, Sums: []string{"per_minggu", "jumlah"}, Columns: []Field{
				text("materi", "Materi").wide(44), num("per_minggu", "Jamlat/minggu").wide(13), num("jumlah", "Jumlah 6 bulan").wide(13), text("instruktur", "Instruktur").wide(30),
			}},
			Signatures{Dated: true, Signers: []Signer{head(), signer("Yang menyusun,", section, "kasi")}},
		},
	}
}

// orientation is the timetable of the first seven days.
func orientation() *Form {
	return &Form{
		ID: "jadwal-orientasi", Title: "JADWAL KEGIATAN ORIENTASI", Kind: List, Landscape: true, Letterhead: true,
		Basis: "SOP orientasi: tujuh hari; materi pembukaan, pengenalan panti, tata tertib, jurusan, kebersihan, agama, olahraga, minat dan bakat",
		Names: []string{"jadwal orientasi", "daftar jadwal orientasi", "konsep jadwal", "jadwal"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{text("program", "Program"), text("angkatan", "Angkatan"), day("mulai", "Mulai tanggal"), day("selesai", "Sampai tanggal")}},
			Table{Name: "jadwal", Numbered: true, Rows: 21, Columns: []Field{
				num("hari_ke", "Hari ke").wide(6), day("tanggal", "Tanggal").wide(11), text("pukul", "Pukul").wide(12), text("kegiatan", "Kegiatan/materi").wide(36),
				text("pemateri", "Pemateri").wide(20), text("tempat", "Tempat").wide(16), text("pj", "Penanggung jawab").wide(18), text("ket", "Ket.").wide(10),
			}},
			Signatures{Dated: true, Signers: []Signer{head(), signer("Yang menyusun,", section, "kasi")}},
		},
	}
}

// servicePlan is the year's plan of services with the head's corrections.
func servicePlan() *Form {
	return &Form{
		ID: "rencana-pelayanan", Title: "DAFTAR RENCANA PELAYANAN", Kind: List, Landscape: true, Letterhead: true,
		Basis: "SOP penyusunan rencana program kerja: berpedoman pada RKA, Renstra, Renja dan evaluasi; koreksi Kepala",
		Names: []string{"daftar rencana pelayanan", "dokumen rencana pelayanan", "rencana pelayanan", "rencana program kerja"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{text("unit", "Unit").from(FromUnit), num("tahun", "Tahun anggaran"), text("pedoman", "Pedoman (RKA, Renstra, Renja)"), text("evaluasi", "Evaluasi tahun lalu")}},
			Table{Name: "rencana", Numbered: true, Rows: 10, Sums: []string{"anggaran"}, Columns: slices.Concat([]Field{
				text("jenis", "Jenis pelayanan/ kegiatan").wide(18), text("tujuan", "Tujuan").wide(15), text("sasaran", "Sasaran").wide(12), num("volume", "Volume").wide(6), text("satuan", "Satuan").wide(7),
				text("lokasi", "Lokasi").wide(9),
			}, months(), []Field{
				text("pelaksana", "Pelaksana").wide(11), rp("anggaran", "Anggaran").wide(14), text("sumber", "Sumber dana").wide(8),
				text("indikator", "Indikator/ output").wide(13), one("koreksi", "Koreksi", "Setuju", "Perbaiki").wide(8), text("ket", "Catatan koreksi").wide(10),
			})},
			Fields{Items: []Field{long("catatan", "Catatan koreksi Kepala", 2)}},
			Signatures{Dated: true, Signers: []Signer{
				signer("Diperiksa,", "Kepala Subbagian Tata Usaha", "kasubbag"), signer("Yang menyusun,", "Kepala Seksi", "kasi"), signer("Disetujui,", "Kepala UPTD", "kepala"),
			}},
		},
	}
}

// months are twelve narrow columns under one head, an X in those of a plan.
func months() []Field {
	var out []Field
	for _, m := range []string{"Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"} {
		out = append(out, hinted(one(strings.ToLower(m), m, "X").wide(2), "X: dikerjakan bulan ini"))
	}
	return under("Waktu (bulan)", out...)
}
