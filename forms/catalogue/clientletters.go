package catalogue

import "github.com/sopkit/sopkit/forms"

// clientSent is the letter that comes with clients who are sent or referred; the
// letterhead is the sender's, the home's own when it refers (FORMS 1, 2).
func clientSent() *forms.Form {
	parts := append(letterTop("mis. Pengiriman klien, Rujukan klien"),
		forms.Paragraph{Text: "Dengan hormat, bersama ini kami {maksud} klien berikut untuk mendapat pelayanan " +
			"rehabilitasi sosial:", Fields: []forms.Field{
			choice("maksud", "Maksud", options("kirimkan", "rujuk")),
		}},
		sentClients(),
		forms.Fields{Items: []forms.Field{
			longText("dasar", "Dasar", lines(2), numbered,
				hint("BA pemeriksaan, SPT, BA dari RSJ, hasil pembahasan kasus; satu tiap baris")),
			longText("alasan", "Alasan", lines(2), sensitive),
			longText("keadaan", "Keadaan klien", lines(2), sensitive),
			ticks("dokumen", "Disertakan", across(3), options("BA pemeriksaan", "KTP", "KK", "Surat sehat",
				"Surat keterangan tenang", "Daftar obat", "Hasil asesmen", "Foto", "Lainnya")),
			text("pengantar", "Diantar oleh", hint("nama dan jabatan")), text("pengantar_hp", "No. HP pengantar"),
		}},
		forms.Paragraph{
			Text: "Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
		},
		signedBy("Kepala UPTD", "kepala"), copies())
	return &forms.Form{
		ID: "surat-pengiriman", Title: "SURAT PENGIRIMAN/RUJUKAN KLIEN", Kind: forms.Letter, Letterhead: true,
		Office: forms.OfOther, Untitled: true, Secret: true, DropEmpty: true,
		Basis: "SOP penerimaan klien wanita dan eks psikotik (surat pengiriman dari kab/kota dan RSJ); susunan surat " +
			"dinas",
		Names:  []string{"surat pengiriman", "surat pengiriman klien", "surat rujukan"},
		Checks: []forms.Check{{Rule: forms.MatchesNIK, Of: []string{"klien.nik", "klien.lahir", "klien.jk"}}},
		Parts:  parts,
	}
}

// sentClients lists the clients of a letter; the client who is known is the
// first.
func sentClients() forms.Table {
	return forms.Table{Name: "klien", Numbered: true, Rows: 3, Columns: []forms.Field{
		text("nama", "Nama", width(20), from(FromClientName)),
		choice("jk", "L/P", options(sexLetters...), width(4)),
		date("lahir", "Tanggal lahir", width(11), from(FromClientBirthDate)),
		nik("nik", "NIK", width(17), masked, from(FromClientNIK)),
		text("alamat", "Alamat asal", width(20), from(FromClientAddress)),
		text("jenis", "Jenis PPKS", width(12), from(FromClientCategory)),
	}}
}

// statement is what a client or the family declares alone (FORMS 10).
func statement() *forms.Form {
	byClient := forms.When{Field: "oleh", Is: []string{"Klien"}}
	byFamily := forms.When{Field: "oleh", Is: []string{"Keluarga/wali"}}
	return &forms.Form{
		ID: "surat-pernyataan", Title: "SURAT PERNYATAAN", Kind: forms.CasePaper, Secret: true, DropEmpty: true,
		Basis: "pernyataan satu pihak dari surat perjanjian kontrak pelayanan; surat keluarga sebagai syarat " +
			"penerimaan eks psikotik",
		Names: []string{
			"surat pernyataan", "surat pernyataan keluarga", "surat pernyataan klien", "pernyataan keluarga",
		},
		Footer: "No. register {klien_register}",
		Checks: []forms.Check{
			{Rule: forms.MatchesNIK, Of: []string{"klien_nik", "klien_tanggal_lahir", "klien_jenis_kelamin"}},
		},
		Parts: []forms.Part{
			forms.Fields{Items: []forms.Field{
				choice("oleh", "Pernyataan", options("Klien", "Keluarga/wali"), across(2)),
			}},
			forms.Paragraph{Text: "Yang bertanda tangan di bawah ini:"},
			forms.Section{When: byFamily, Parts: []forms.Part{
				forms.Fields{Items: guardianFields()},
				forms.Paragraph{Text: "orang tua/wali/keluarga dari klien:"},
			}},
			forms.Fields{Items: clientBrief()},
			forms.Paragraph{Text: "dengan ini menyatakan dengan sebenarnya, atas kehendak sendiri dan tanpa paksaan " +
				"dari siapa pun:"},
			forms.Section{Heading: "Pernyataan klien", When: byClient, Parts: []forms.Part{forms.Points{Items: []string{
				"bersedia tinggal di asrama dan mengikuti semua bimbingan sampai program selesai;",
				"bersedia mematuhi tata tertib panti;",
				"keterangan yang saya berikan tentang diri saya benar;",
				"bersedia dikembalikan kepada keluarga atau daerah asal pada akhir program atau bila pelayanan " +
					"dihentikan.",
			}}}},
			forms.Section{Heading: "Pernyataan keluarga", When: byFamily, Parts: []forms.Part{forms.Points{
				Items: []string{
					"menyetujui klien mengikuti program pelayanan panti sampai selesai;",
					"bersedia menerima kembali klien pada akhir program atau bila pelayanan dihentikan;",
					"bersedia menjaga hubungan dengan klien dan datang bila diminta panti;",
					"keterangan yang kami berikan tentang klien benar.",
				}}}},
			forms.Fields{Items: []forms.Field{longText("pernyataan_lain", "Pernyataan lain", lines(2), numbered)}},
			forms.Paragraph{Text: "Demikian surat pernyataan ini dibuat dengan sebenarnya untuk dipergunakan " +
				"sebagaimana mestinya."},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				witnessSigner("Saksi,", "Pekerja Sosial", "peksos"),
				{Caption: "Yang menyatakan,", Name: "yang_menyatakan", Stamp: dutyStamp},
				villageSigner(),
			}},
		},
	}
}
