package forms

// certificate is the proof of a training, with its subjects on the back.
func certificate() *Form {
	return &Form{
		ID: "sttpp", Title: "SURAT TANDA TAMAT PENDIDIKAN DAN PELATIHAN (STTPP)", Kind: Certificate, Paper: A4, Landscape: true, Letterhead: true, Numbered: true,
		Basis: "SOP terminasi (sertifikat STTPP); unsur STTP menurut Permensos 9/2019",
		Names: []string{"sttpp", "sttpl", "stpp", "sertifikat", "surat tanda tamat"},
		Parts: []Part{
			Paragraph{
				Text: "{pejabat_jabatan} menyatakan bahwa:", Center: true,
				Fields: []Field{text("pejabat_jabatan", "Jabatan yang menyatakan").from(FromApproverPosition)},
			},
			Fields{Items: []Field{
				text("klien_nama", "Nama").from(FromClientName).must(),
				text("klien_tempat_lahir", "Tempat lahir").from(FromClientBirthTown), day("klien_tanggal_lahir", "Tanggal lahir").from(FromClientBirthDate),
				text("klien_register", "No. induk").from(FromClientRegister), text("asal", "Asal").from(FromClientAddress),
			}},
			Paragraph{
				Text: "telah mengikuti {program} jurusan {klien_jurusan} selama {jp:jumlah} jam pelajaran dari tanggal {mulai} sampai dengan {selesai} di {penyelenggara}, " +
					"dan dinyatakan TAMAT dengan kualifikasi {kualifikasi}.",
				Fields: []Field{
					text("program", "Program").from(FromClientProgram).wide(30), text("klien_jurusan", "Jurusan").from(FromClientTrade), num("jp", "Jumlah jam pelajaran"),
					day("mulai", "Mulai tanggal"), day("selesai", "Sampai dengan tanggal"), text("penyelenggara", "Penyelenggara").from(FromUnit).wide(30),
					one("kualifikasi", "Kualifikasi", "Sangat memuaskan", "Memuaskan", "Baik", "Cukup"),
				},
			},
			Signatures{Photo: "Pas foto 3 × 4", Opening: "Ditetapkan di {tempat}\npada tanggal {tanggal}", Signers: []Signer{
				{Post: "Kepala Dinas,", Name: "pejabat_nama", Rank: "pejabat_pangkat", NIP: "pejabat_nip"},
			}},
			PageBreak{},
			Section{Heading: "DAFTAR MATERI", Parts: []Part{
				Table{Name: "materi", Numbered: true, Rows: 8, Sums: []string{"jp"}, Columns: []Field{
					text("materi", "Materi").wide(60), num("jp", "JP").wide(8), text("nilai", "Nilai").wide(14),
				}},
				Signatures{Signers: []Signer{{Caption: "Penyelenggara,", Post: "Kepala UPTD", Name: "kepala_nama", NIP: "kepala_nip"}}},
			}},
		},
	}
}
