package catalogue

import "github.com/sopkit/sopkit/forms"

// certificate is the proof of a training, with its subjects on the back.
func certificate() *forms.Form {
	return &forms.Form{
		ID: "sttpp", Title: "SURAT TANDA TAMAT PENDIDIKAN DAN PELATIHAN (STTPP)", Kind: forms.Certificate,
		Paper: forms.A4, Landscape: true, Letterhead: true, Numbered: true,
		Basis: "SOP terminasi (sertifikat STTPP); unsur STTP menurut Permensos 9/2019",
		Names: []string{"sttpp", "sttpl", "stpp", "sertifikat", "surat tanda tamat"},
		Parts: []forms.Part{
			forms.Paragraph{
				Text: "{pejabat_jabatan} menyatakan bahwa:", Center: true,
				Fields: []forms.Field{text("pejabat_jabatan", "Jabatan yang menyatakan", from(FromApproverPosition))},
			},
			forms.Fields{Items: []forms.Field{
				text("klien_nama", "Nama", from(FromClientName), required),
				text("klien_tempat_lahir", "Tempat lahir", from(FromClientBirthTown)),
				date("klien_tanggal_lahir", "Tanggal lahir", from(FromClientBirthDate)),
				text("klien_register", "No. induk", from(FromClientRegister)),
				text("asal", "Asal", from(FromClientAddress)),
			}},
			forms.Paragraph{
				Text: "telah mengikuti {program} jurusan {klien_jurusan} selama {jp:jumlah} jam pelajaran dari " +
					"tanggal {mulai} sampai dengan {selesai} di {penyelenggara}, " +
					"dan dinyatakan TAMAT dengan kualifikasi {kualifikasi}.",
				Fields: []forms.Field{
					text("program", "Program", from(FromClientProgram), width(30)),
					text("klien_jurusan", "Jurusan", from(FromClientTrade)), number("jp", "Jumlah jam pelajaran"),
					date("mulai", "Mulai tanggal"), date("selesai", "Sampai dengan tanggal"),
					text("penyelenggara", "Penyelenggara", from(FromUnit), width(30)),
					choice("kualifikasi", "Kualifikasi", options("Sangat memuaskan", "Memuaskan", "Baik", "Cukup")),
				},
			},
			forms.Signatures{Photo: "Pas foto 3 × 4", Opening: "Ditetapkan di {tempat}\npada tanggal {tanggal}",
				Signers: []forms.Signer{
					{Post: "Kepala Dinas,", Name: "pejabat_nama", Rank: "pejabat_pangkat", NIP: "pejabat_nip"},
				}},
			forms.PageBreak{},
			forms.Section{Heading: "DAFTAR MATERI", Parts: []forms.Part{
				subjects(),
				forms.Signatures{Signers: []forms.Signer{{
					Caption: "Penyelenggara,", Post: "Kepala UPTD", Name: "kepala_nama", NIP: "kepala_nip",
				}}},
			}},
		},
	}
}

// subjects is the table of what was taught.
func subjects() forms.Table {
	return forms.Table{Name: "materi", Numbered: true, Rows: 8, Sums: []string{"jp"}, Columns: []forms.Field{
		text("materi", "Materi", width(60)), number("jp", "JP", width(8)), text("nilai", "Nilai", width(14)),
	}}
}
