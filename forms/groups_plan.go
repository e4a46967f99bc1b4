package forms

// Sections that the assessments share.

// caseHead is who was assessed, by whom and how.
func caseHead(heading string) Section {
	return Section{Heading: heading, Parts: []Part{
		Fields{Items: append([]Field{heldOn("Tanggal asesmen"), num("asesmen_ke", "Asesmen ke")}, append(assessor("Asesor"),
			text("petugas_str", "No. STR/sertifikat kompetensi"),
			ticks("cara", "Cara", "Wawancara", "Observasi", "Kunjungan rumah", "Telaah dokumen"),
		)...)},
		Fields{Items: client()},
		Table{Name: "informan", Caption: "Informan", Numbered: true, Columns: []Field{
			text("nama", "Nama").wide(24), text("hubungan", "Hubungan dengan klien").wide(30),
		}},
	}}
}

// problemSection is the problem as the client and others see it.
func problemSection(heading string) Section {
	return Section{Heading: heading, Parts: []Part{Fields{Items: []Field{
		long("masalah_klien", "Masalah menurut klien", 3).private(),
		long("masalah_keluarga", "Masalah menurut keluarga/perujuk", 3).private(),
		long("riwayat_masalah", "Riwayat dan lamanya masalah", 3).private(),
		long("upaya", "Upaya dan pelayanan sebelumnya", 2).private(),
	}}}}
}

// analysisSection draws the problem, the needs and the risk together.
func analysisSection(heading string) Section {
	return Section{Heading: heading, Parts: []Part{
		Fields{Items: []Field{long("rumusan_masalah", "Rumusan masalah", 4).private()}},
		Table{Name: "kebutuhan", Caption: "Kebutuhan klien", Numbered: true, Rows: 4, Columns: []Field{
			text("kebutuhan", "Kebutuhan").wide(52), one("prioritas", "Prioritas", "Tinggi", "Sedang", "Rendah").wide(12),
		}},
		Fields{Items: []Field{
			one("risiko", "Tingkat risiko", "Rendah", "Sedang", "Tinggi").private(),
			long("risiko_uraian", "Uraian risiko", 2).private(),
		}},
	}}
}

// recommendationSection says where the client stays and what is done.
func recommendationSection(heading string) Section {
	return Section{Heading: heading, Parts: []Part{
		Fields{Items: []Field{
			text("asrama", "Asrama").from(FromClientDorm),
			ticks("bimbingan", "Bimbingan", guidances...),
		}},
		Table{Name: "rencana", Caption: "Rencana intervensi", Numbered: true, Rows: 4, Columns: []Field{
			text("tujuan", "Tujuan").wide(18), text("kegiatan", "Kegiatan").wide(20), text("pelaksana", "Pelaksana").wide(14),
			text("waktu", "Waktu").wide(11), text("indikator", "Indikator").wide(16),
		}},
		Fields{Items: []Field{day("evaluasi", "Rencana evaluasi")}},
	}}
}
