package catalogue

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
)

var (
	weekdays = []string{"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"}
	section  = "Kepala Seksi Pelayanan dan Rehabilitasi Sosial"
)

// lessons is the timetable of guidance with its hours.
func lessons() *forms.Form {
	return &forms.Form{
		ID: "jadwal-bimbingan", Title: "JADWAL BIMBINGAN", Kind: forms.List, Landscape: true,
		Basis: "SOP penyusunan rencana kegiatan seksi: jadwal, jumlah jamlat; program enam bulan",
		Names: []string{"jadwal bimbingan", "jumlah jamlat", "konsep jadwal", "jadwal"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("program", "Program"), text("angkatan", "Angkatan"), text("bulan", "Bulan/semester"),
				text("jurusan", "Jurusan"),
			}},
			timetable(),
			forms.Section{Heading: "REKAPITULASI JAM PELATIHAN", Parts: []forms.Part{
				forms.Fields{Items: []forms.Field{number("minggu", "Jumlah minggu", between("1", "53"),
					hint("6 bulan: 26 minggu"))}},
				lessonHours(),
			}},
			planned(),
		},
	}
}

// timetable has a row for each hour, a column for each day of work.
func timetable() forms.Table {
	columns := []forms.Field{text("pukul", "Pukul", width(13), hint("mis. 08.00-09.30"))}
	for _, day := range weekdays[:6] {
		columns = append(columns, text(strings.ToLower(day), day, width(18),
			hint("materi, instruktur, tempat")))
	}
	return forms.Table{Name: "jadwal", Rows: 8, RowHeight: rowOfLesson, Columns: columns}
}

// rowOfLesson is the height in mm of an hour, for matter, instructor and place.
const rowOfLesson = 14

// lessonHours counts the hours of a week and of all weeks.
func lessonHours() forms.Table {
	return forms.Table{Name: "rekap", Numbered: true, Rows: 8, Sums: []string{"per_minggu", "jumlah"},
		Columns: []forms.Field{
			text("materi", "Materi", width(40)),
			choice("bimbingan", "Bimbingan", options("Fisik", "Mental", "Sosial", "Keterampilan"), width(12)),
			number("per_minggu", "Jamlat/minggu", width(13), between("0", "60")),
			number("jumlah", "Jumlah jamlat", width(13), computed(forms.Product, "per_minggu", "minggu")),
			text("instruktur", "Instruktur", width(28)),
		}}
}

// planned closes a plan: the head has seen it, the section made it.
func planned() forms.Signatures {
	return forms.Signatures{Dated: true, Signers: []forms.Signer{
		unitHeadSigner("Mengetahui,", "kepala"), official("Yang menyusun,", section, "kasi"),
	}}
}

// orientation is the timetable of the first seven days.
func orientation() *forms.Form {
	return &forms.Form{
		ID: "jadwal-orientasi", Title: "JADWAL KEGIATAN ORIENTASI", Kind: forms.List, Landscape: true,
		Basis: "SOP orientasi: tujuh hari; materi pembukaan, pengenalan panti, tata tertib, jurusan, kebersihan, " +
			"agama, olahraga, minat dan bakat",
		Names: []string{"jadwal orientasi", "daftar jadwal orientasi", "konsep jadwal", "jadwal"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("program", "Program"), text("angkatan", "Angkatan"), date("mulai", "Mulai tanggal", withDay),
				date("selesai", "Sampai tanggal", withDay),
			}},
			forms.Table{Name: "pokok", Caption: "Materi pokok", Numbered: true, Fixed: orientationMatter,
				Columns: slices.Concat(
					[]forms.Field{text("kegiatan", "Kegiatan/materi", width(36))}, orientationColumns())},
			planned(),
			forms.Section{Heading: "KEGIATAN LAINNYA", Attachment: true, Parts: []forms.Part{
				forms.Table{Name: "jadwal", Numbered: true, Rows: 12, Columns: slices.Concat(
					[]forms.Field{text("kegiatan", "Kegiatan/materi", width(36))}, orientationColumns())},
			}},
		},
		Checks: []forms.Check{inOrder("mulai", "selesai")},
	}
}

// orientationMatter is what an orientation usually is about, in its order.
var orientationMatter = []string{
	"Pembukaan", "Pengenalan panti dan petugas", "Tata tertib", "Pengenalan program dan jurusan",
	"Kebersihan diri dan lingkungan", "Bimbingan agama", "Olahraga", "Penelusuran minat dan bakat", "Penutupan",
}

// orientationColumns say when and by whom a matter is held.
func orientationColumns() []forms.Field {
	return []forms.Field{
		number("hari_ke", "Hari ke", width(6), between("1", "14")), date("tanggal", "Tanggal", width(11)),
		text("pukul", "Pukul", width(12), hint("mis. 08.00-09.30")),
		text("pemateri", "Pemateri", width(20)), text("tempat", "Tempat", width(16)),
		text("pj", "Penanggung jawab", width(18)), text("ket", "Ket.", width(10)),
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
				text("unit", "Unit", from(FromUnit)), number("tahun", "Tahun anggaran", between("2000", "2100")),
				text("pedoman", "Pedoman (RKA, Renstra, Renja)"), text("evaluasi", "Evaluasi tahun lalu"),
			}},
			yearOfServices(),
			forms.Paragraph{
				Text: "Jumlah anggaran {jumlah_anggaran} (terbilang: {jumlah_anggaran:kata}).",
				Fields: []forms.Field{rupiah("jumlah_anggaran", "Jumlah anggaran",
					computed(forms.Sum, "rencana.anggaran"))},
			},
			forms.Fields{Items: []forms.Field{longText("catatan", "Catatan koreksi Kepala", lines(2))}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				clerkSigner("Diperiksa,"), official("Yang menyusun,", "Kepala Seksi", "kasi"),
				unitHeadSigner("Disetujui,", "kepala"),
			}},
		},
	}
}

// yearOfServices is what is done in a year, when, and what it costs.
func yearOfServices() forms.Table {
	return forms.Table{Name: "rencana", Numbered: true, Rows: 8, Sums: []string{"anggaran"},
		Columns: slices.Concat(
			[]forms.Field{
				text("jenis", "Jenis pelayanan/ kegiatan", width(16)), text("tujuan", "Tujuan", width(14)),
				text("sasaran", "Sasaran", width(11)), number("volume", "Volume", width(6), atLeast("0")),
				text("satuan", "Satuan", width(7)), text("lokasi", "Lokasi", width(8)),
			},
			months(),
			[]forms.Field{text("pelaksana", "Pelaksana", width(10))},
			underHead("Anggaran", rupiah("harga", "Harga satuan", width(13)),
				rupiah("anggaran", "Jumlah", width(14), computed(forms.Product, "volume", "harga"))),
			[]forms.Field{text("sumber", "Sumber dana", width(8)), text("indikator", "Indikator/ output", width(12))},
			underHead("Koreksi",
				choice("koreksi", "Hasil", options("Setuju", "Perbaiki"), width(8)), text("ket", "Catatan", width(9))),
		)}
}

// months are twelve narrow columns under one head, an X in those of a plan.
func months() []forms.Field {
	var out []forms.Field
	for _, m := range []string{"Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"} {
		out = append(out, choice(strings.ToLower(m), m, options("X"), width(2), hint("X: dikerjakan bulan ini")))
	}
	return underHead("Waktu (bulan)", out...)
}
