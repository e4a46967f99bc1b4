package catalogue

import (
	"github.com/sopkit/sopkit/forms"
	"slices"
	"strings"
)

var (
	weekdays = []string{"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"}
	section  = "Kepala Seksi Pelayanan dan Rehabilitasi Sosial"
)

// lessons is the timetable of guidance with its hours.
func lessons() *forms.Form {
	return &forms.Form{
		ID: "jadwal-bimbingan", Title: "JADWAL BIMBINGAN", Kind: forms.List, Landscape: true, Letterhead: true,
		Basis: "SOP penyusunan rencana kegiatan seksi: jadwal, jumlah jamlat; program enam bulan",
		Names: []string{"jadwal bimbingan", "jumlah jamlat", "konsep jadwal", "jadwal"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("program", "Program"), text("angkatan", "Angkatan"), text("bulan", "Bulan/semester"),
				text("jurusan", "Jurusan"),
			}},
			forms.Table{Name: "jadwal", Numbered: true, Rows: 14, Sums: []string{"jamlat"}, Columns: []forms.Field{
				choice("hari", "Hari", options(weekdays...), width(8)), text("pukul", "Pukul", width(12)),
				text("materi", "Materi", width(34)),
				choice("bimbingan", "Bimbingan", options("Fisik", "Mental", "Sosial", "Keterampilan"), width(12)),
				text("instruktur", "Instruktur", width(22)), text("tempat", "Tempat", width(16)),
				number("jamlat", "Jamlat", width(7)),
			}},
			forms.Table{Name: "rekap", Caption: "Rekapitulasi jam pelatihan", Numbered: true, Rows: 8,
				Sums: []string{"per_minggu", "jumlah"}, Columns: []forms.Field{
					text("materi", "Materi", width(44)), number("per_minggu", "Jamlat/minggu", width(13)),
					number("jumlah", "Jumlah 6 bulan", width(13)), text("instruktur", "Instruktur", width(30)),
				}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				headSigner(), signer("Yang menyusun,", section, "kasi"),
			}},
		},
	}
}

// orientation is the timetable of the first seven days.
func orientation() *forms.Form {
	return &forms.Form{
		ID: "jadwal-orientasi", Title: "JADWAL KEGIATAN ORIENTASI", Kind: forms.List, Landscape: true, Letterhead: true,
		Basis: "SOP orientasi: tujuh hari; materi pembukaan, pengenalan panti, tata tertib, jurusan, kebersihan, " +
			"agama, olahraga, minat dan bakat",
		Names: []string{"jadwal orientasi", "daftar jadwal orientasi", "konsep jadwal", "jadwal"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("program", "Program"), text("angkatan", "Angkatan"), date("mulai", "Mulai tanggal"),
				date("selesai", "Sampai tanggal"),
			}},
			forms.Table{Name: "jadwal", Numbered: true, Rows: 21, Columns: []forms.Field{
				number("hari_ke", "Hari ke", width(6)), date("tanggal", "Tanggal", width(11)),
				text("pukul", "Pukul", width(12)), text("kegiatan", "Kegiatan/materi", width(36)),
				text("pemateri", "Pemateri", width(20)), text("tempat", "Tempat", width(16)),
				text("pj", "Penanggung jawab", width(18)), text("ket", "Ket.", width(10)),
			}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				headSigner(), signer("Yang menyusun,", section, "kasi"),
			}},
		},
	}
}

// servicePlan is the year's plan of services with the head's corrections.
func servicePlan() *forms.Form {
	return &forms.Form{
		ID: "rencana-pelayanan", Title: "DAFTAR RENCANA PELAYANAN", Kind: forms.List, Landscape: true, Letterhead: true,
		Basis: "SOP penyusunan rencana program kerja: berpedoman pada RKA, Renstra, Renja dan evaluasi; koreksi Kepala",
		Names: []string{
			"daftar rencana pelayanan", "dokumen rencana pelayanan", "rencana pelayanan", "rencana program kerja",
		},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("unit", "Unit", from(FromUnit)), number("tahun", "Tahun anggaran"),
				text("pedoman", "Pedoman (RKA, Renstra, Renja)"), text("evaluasi", "Evaluasi tahun lalu"),
			}},
			forms.Table{Name: "rencana", Numbered: true, Rows: 10, Sums: []string{"anggaran"},
				Columns: slices.Concat([]forms.Field{
					text("jenis", "Jenis pelayanan/ kegiatan", width(18)), text("tujuan", "Tujuan", width(15)),
					text("sasaran", "Sasaran", width(12)), number("volume", "Volume", width(6)),
					text("satuan", "Satuan", width(7)),
					text("lokasi", "Lokasi", width(9)),
				}, months(), []forms.Field{
					text("pelaksana", "Pelaksana", width(11)), rupiah("anggaran", "Anggaran", width(14)),
					text("sumber", "Sumber dana", width(8)),
					text("indikator", "Indikator/ output", width(13)),
					choice("koreksi", "Koreksi", options("Setuju", "Perbaiki"), width(8)),
					text("ket", "Catatan koreksi", width(10)),
				})},
			forms.Fields{Items: []forms.Field{longText("catatan", "Catatan koreksi Kepala", lines(2))}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				signer("Diperiksa,", "Kepala Subbagian Tata Usaha", "kasubbag"),
				signer("Yang menyusun,", "Kepala Seksi", "kasi"), signer("Disetujui,", "Kepala UPTD", "kepala"),
			}},
		},
	}
}

// months are twelve narrow columns under one head, an X in those of a plan.
func months() []forms.Field {
	var out []forms.Field
	for _, m := range []string{"Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"} {
		out = append(out, choice(strings.ToLower(m), m, options("X"), width(2), hint("X: dikerjakan bulan ini")))
	}
	return underHead("Waktu (bulan)", out...)
}
