package catalogue

import "github.com/sopkit/sopkit/forms"

var grade = choice("kualifikasi", "Kualifikasi", options("Sangat memuaskan", "Memuaskan", "Baik", "Cukup"))

// certificate is the STTPP: proof of a training that was finished.
func certificate() *forms.Form {
	return certified(forms.Form{
		ID: "sttpp", Title: "SURAT TANDA TAMAT PENDIDIKAN DAN PELATIHAN (STTPP)",
		Basis: "SOP terminasi (sertifikat STTPP); unsur STTP menurut Permensos 9/2019",
		Names: []string{"sttpp", "sttpl", "stpp", "sertifikat sttpp", "surat tanda tamat"},
	}, "SURAT TANDA TAMAT\nPENDIDIKAN DAN PELATIHAN", 145, "dan dinyatakan TAMAT dengan kualifikasi {kualifikasi}.",
		grade)
}

// plainCertificate is the SERTIFIKAT of a training.
func plainCertificate() *forms.Form {
	return certified(forms.Form{
		ID: "sertifikat", Title: "SERTIFIKAT",
		Basis: "SOP terminasi (sertifikat); unsur STTP menurut Permensos 9/2019",
		Names: []string{"sertifikat"},
	}, "SERTIFIKAT", 240, "sebagai peserta dengan hasil {kualifikasi}.", grade)
}

// certified is the front of a certificate, framed and worth framing, with the
// subjects on the back (FORMS 16).
func certified(f forms.Form, title string, size int, ending string, more ...forms.Field) *forms.Form {
	f.Kind, f.Paper, f.Landscape, f.Frame, f.DropEmpty = forms.Certificate, forms.A4, true, true, true
	f.Letterhead, f.Crest, f.Office, f.Untitled = true, true, forms.OfAgency, true
	f.Checks = []forms.Check{inOrder("mulai", "selesai")}
	middle := func(text string, scale int, bold bool, fields ...forms.Field) forms.Paragraph {
		return forms.Paragraph{Text: text, Scale: scale, Bold: bold, Center: true, Fields: fields}
	}
	shown := func(field string, part forms.Part) forms.Section {
		return forms.Section{When: forms.When{Field: field}, Parts: []forms.Part{part}}
	}
	f.Parts = []forms.Part{
		middle(title, size, true),
		middle("Nomor: {nomor}    No. induk: {klien_register}", 0, false, text("nomor", "Nomor", from(FromNumber)),
			text("klien_register", "No. induk", from(FromClientRegister))),
		middle("diberikan kepada", 0, false),
		middle("{klien_nama}", 190, true, text("klien_nama", "Nama", from(FromClientName), required)),
		shown("klien_tanggal_lahir", middle("lahir di {klien_tempat_lahir} pada {klien_tanggal_lahir}, asal {asal}", 0,
			false, text("klien_tempat_lahir", "Tempat lahir", from(FromClientBirthTown)),
			date("klien_tanggal_lahir", "Tanggal lahir", from(FromClientBirthDate)),
			text("asal", "Asal", from(FromClientAddress), width(24)))),
		middle("telah mengikuti {program} selama {jp:jumlah} jam pelajaran, dari tanggal {mulai} sampai dengan "+
			"{selesai}, yang diselenggarakan oleh {penyelenggara}, "+ending, 0, false, append(more,
			text("program", "Program", from(FromClientProgram), width(30)),
			number("jp", "Jumlah jam pelajaran", computed(forms.Sum, "materi.jp")),
			date("mulai", "Mulai tanggal"), date("selesai", "Sampai dengan tanggal"),
			text("penyelenggara", "Penyelenggara", from(FromUnit), width(30)))...),
		shown("klien_jurusan", middle("Jurusan: {klien_jurusan}", 0, true,
			text("klien_jurusan", "Jurusan", from(FromClientTrade)))),
		forms.Signatures{Photo: "Pas foto 3 × 4", Opening: "Ditetapkan di {tempat}, {tanggal}",
			Signers: []forms.Signer{mandated("", "Kepala Dinas", "pejabat")}},
		forms.PageBreak{},
		forms.Section{Heading: "DAFTAR MATERI", Center: true, Parts: []forms.Part{
			middle("{klien_nama}", 0, false), subjects(),
			forms.Signatures{Signers: []forms.Signer{mandated("Penyelenggara,", "Kepala UPTD", "kepala")}},
		}},
	}
	return &f
}

// subjects is the table of what was taught.
func subjects() forms.Table {
	return forms.Table{Name: "materi", Numbered: true, Rows: 10, Sums: []string{"jp"}, Columns: []forms.Field{
		text("materi", "Materi", width(60)), number("jp", "JP", width(8)), text("nilai", "Nilai", width(14)),
	}}
}
