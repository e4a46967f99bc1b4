package catalogue

import "github.com/sopkit/sopkit/forms"

// caseCover is the cover of a client's file, with the list of what is in it and
// of who holds copies.
func caseCover() *forms.Form {
	return &forms.Form{
		ID: "sampul-berkas", Title: "BERKAS KLIEN", Kind: forms.CasePaper, Letterhead: true, Crest: true,
		Frame: true, Untitled: true, Secret: true, Audience: "Untuk: Pekerja Sosial, Kepala UPTD",
		Footer: "No. register {klien_register}",
		Basis: "SOP penerimaan, asesmen (file siswa); daftar salinan untuk kewajiban pemberitahuan UU 27/2022 " +
			"ps. 46",
		Names: []string{"sampul berkas", "file siswa", "file anak", "berkas klien", "berkas siswa"},
		Parts: []forms.Part{
			forms.Paragraph{Text: "BERKAS KLIEN", Center: true, Bold: true, Scale: 240},
			forms.Paragraph{Text: "No. register {klien_register}", Center: true, Bold: true, Scale: 130,
				Fields: []forms.Field{text("klien_register", "No. register", from(FromClientRegister))}},
			forms.Paragraph{Text: "{klien_nama}", Center: true, Bold: true, Scale: 180,
				Fields: []forms.Field{text("klien_nama", "Nama lengkap", from(FromClientName), required)}},
			forms.Fields{Picture: forms.Space{Label: "Pas foto 4 × 6", Height: 60, Width: 40}, Items: []forms.Field{
				text("klien_jenis_ppks", "Jenis PPKS", from(FromClientCategory)),
				text("klien_program", "Program", from(FromClientProgram)),
				text("klien_jurusan", "Jurusan", from(FromClientTrade)),
				text("klien_asrama", "Asrama", from(FromClientDorm)),
				date("masuk", "Tanggal masuk"), date("keluar", "Tanggal keluar"),
				text("peksos_nama", "Pekerja Sosial", from(FromOfficerName)),
				text("lemari", "Tempat simpan", hint("lemari, rak, nomor map")),
			}},
			forms.PageBreak{},
			forms.Section{Heading: "ISI BERKAS", Center: true, Parts: []forms.Part{caseContents()}},
			forms.Section{Heading: "SALINAN YANG DIBERIKAN", Center: true, Parts: []forms.Part{
				forms.Table{Name: "salinan", Numbered: true, Rows: 4, Columns: []forms.Field{
					date("tanggal", "Tanggal", width(11)), text("berkas", "Berkas", width(22)),
					text("kepada", "Diberikan kepada", width(22)), text("keperluan", "Keperluan", width(18)),
					text("paraf", "Paraf", width(8)),
				}},
			}},
		},
		Checks: []forms.Check{{Rule: forms.InOrder, Of: []string{"masuk", "keluar"}}},
	}
}

// caseContents lists the papers of a case.
func caseContents() forms.Table {
	return forms.Table{Name: "isi_berkas", Numbered: true, Fixed: []string{
		"Surat pengiriman/rujukan", "Berita acara penyerahan dan penerimaan", "KTP, KK, akta, ijazah (salinan)",
		"Surat keterangan sehat/tenang", "Formulir intake", "Formulir asesmen", "Hasil pembahasan kasus",
		"Surat pernyataan", "Surat perjanjian pelayanan", "Rencana dan catatan perkembangan",
		"Surat pemutusan pelayanan", "Sertifikat/STTPP (salinan)", "Instrumen bimbingan lanjut", "Lainnya",
	}, Columns: []forms.Field{
		text("berkas", "Berkas", width(34)), date("tanggal", "Tanggal", width(11)),
		number("lembar", "Lembar", width(7)), text("ket", "Keterangan", width(20)),
	}}
}

// proposalCover is the cover of a student's proposal for tools (FORMS 15).
func proposalCover() *forms.Form {
	middle := func(text string, scale int, bold bool, fields ...forms.Field) forms.Paragraph {
		return forms.Paragraph{Text: text, Scale: scale, Bold: bold, Center: true, Fields: fields}
	}
	return &forms.Form{
		ID: "sampul-proposal", Title: "SAMPUL PROPOSAL", Kind: forms.Letter, Paper: forms.A4, Frame: true,
		Untitled: true, DropEmpty: true,
		Basis: "SOP bantuan toolkit (proposal siswa): sampul di depan proposal",
		Names: []string{"sampul proposal"},
		Parts: []forms.Part{
			middle("\n\nPROPOSAL", 260, true),
			middle("BANTUAN PERALATAN KERJA (TOOLKIT)", 150, true),
			middle("{usaha_jenis}\n\n", 150, true, text("usaha_jenis", "Jenis usaha", width(30))),
			middle("Diajukan kepada\n{kepada}\ndi {kepada_tempat}\n\n", 120, false,
				text("kepada", "Kepada", width(36)), text("kepada_tempat", "Tempat yang dituju", width(24))),
			middle("Oleh\n", 120, false),
			middle("{klien_nama}", 180, true, text("klien_nama", "Nama lengkap", from(FromClientName), required)),
			forms.Section{When: forms.When{Field: "klien_jurusan"}, Parts: []forms.Part{
				middle("Jurusan {klien_jurusan}", 120, false,
					text("klien_jurusan", "Jurusan/keterampilan", from(FromClientTrade))),
			}},
			forms.Section{When: forms.When{Field: "program"}, Parts: []forms.Part{
				middle("{program}", 120, false, text("program", "Program", from(FromClientProgram))),
			}},
			forms.Section{When: forms.When{Field: "klien_alamat"}, Parts: []forms.Part{
				middle("{klien_alamat}", 110, false, text("klien_alamat", "Alamat", from(FromClientAddress))),
			}},
			middle("\n\n\n{unit}\n{tempat}, {tahun}", 130, true, text("unit", "Unit", from(FromUnit), width(36)),
				text("tempat", "Tempat", from(FromPlace)), number("tahun", "Tahun", required)),
		},
	}
}
