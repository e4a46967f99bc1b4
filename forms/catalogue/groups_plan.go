package catalogue

import "github.com/sopkit/sopkit/forms"

// Sections that the assessments share.

// caseHead is who was assessed, by whom and how.
func caseHead(heading string) forms.Section {
	return forms.Section{Heading: heading, Parts: []forms.Part{
		forms.Fields{Items: append([]forms.Field{heldOn("Tanggal asesmen"), number("asesmen_ke", "Asesmen ke")},
			append(assessorFields("Asesor"),
				text("petugas_str", "No. STR/sertifikat kompetensi"),
				ticks("cara", "Cara", options("Wawancara", "Observasi", "Kunjungan rumah", "Telaah dokumen")),
			)...)},
		forms.Fields{Items: clientFields()},
		forms.Table{Name: "informan", Caption: "Informan", Numbered: true, Columns: []forms.Field{
			text("nama", "Nama", width(24)), text("hubungan", "Hubungan dengan klien", width(30)),
		}},
	}}
}

// problemSection is the problem as the client and others see it.
func problemSection(heading string) forms.Section {
	return forms.Section{Heading: heading, Parts: []forms.Part{forms.Fields{Items: []forms.Field{
		longText("masalah_klien", "Masalah menurut klien", lines(3), sensitive),
		longText("masalah_keluarga", "Masalah menurut keluarga/perujuk", lines(3), sensitive),
		longText("riwayat_masalah", "Riwayat dan lamanya masalah", lines(3), sensitive),
		longText("upaya", "Upaya dan pelayanan sebelumnya", lines(2), sensitive),
	}}}}
}

// analysisSection draws the problem, the needs and the risk together.
func analysisSection(heading string) forms.Section {
	return forms.Section{Heading: heading, Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{longText("rumusan_masalah", "Rumusan masalah", lines(4), sensitive)}},
		forms.Table{Name: "kebutuhan", Caption: "Kebutuhan klien", Numbered: true, Rows: 4, Columns: []forms.Field{
			text("kebutuhan", "Kebutuhan", width(52)),
			choice("prioritas", "Prioritas", options("Tinggi", "Sedang", "Rendah"), width(12)),
		}},
		forms.Fields{Items: []forms.Field{
			choice("risiko", "Tingkat risiko", options("Rendah", "Sedang", "Tinggi"), sensitive),
			longText("risiko_uraian", "Uraian risiko", lines(2), sensitive),
		}},
	}}
}

// recommendationSection says where the client stays and what is done.
func recommendationSection(heading string) forms.Section {
	return forms.Section{Heading: heading, Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{
			text("asrama", "Asrama", from(FromClientDorm)),
			ticks("bimbingan", "Bimbingan", options(guidances...)),
		}},
		forms.Table{Name: "rencana", Caption: "Rencana intervensi", Numbered: true, Rows: 4, Columns: []forms.Field{
			text("tujuan", "Tujuan", width(18)), text("kegiatan", "Kegiatan", width(20)),
			text("pelaksana", "Pelaksana", width(14)),
			text("waktu", "Waktu", width(11)), text("indikator", "Indikator", width(16)),
		}},
		forms.Fields{Items: []forms.Field{date("evaluasi", "Rencana evaluasi")}},
	}}
}
