package forms

// letters are the slips, letters, travel papers, plans and reports.
func letters() []*Form {
	return []*Form{
		visitPermit(), disposition(),
		officersProposed(), assignment(), orderOfDuty(), travelPaper(), notice(),
		lessons(), orientation(), servicePlan(), activityReport(),
	}
}

// letterTop is the top of a letter in the order of tata naskah dinas: number,
// class, annexes and subject, place and date level with the number, and whom
// it is for.
func letterTop(subject, addressee string) []Part {
	return []Part{
		Fields{
			Items: []Field{
				text("nomor", "Nomor").from(FromNumber), onLine(one("sifat", "Sifat", "Biasa", "Penting", "Segera", "Sangat segera", "Rahasia")),
				text("lampiran", "Lampiran"), hinted(text("hal", "Hal"), subject),
			},
			Beside: Paragraph{Text: "{tempat}, {tanggal}", Fields: []Field{text("tempat", "Tempat").from(FromPlace), heldOn("Tanggal")}},
		},
		Paragraph{Text: addressee, Fields: []Field{text("kepada", "Kepada Yth.").wide(36)}},
		Paragraph{Text: "di {kepada_tempat}", Fields: []Field{text("kepada_tempat", "Tempat yang dituju").wide(24)}},
	}
}

// copies is the foot of a letter.
func copies() Fields {
	return Fields{Items: []Field{hinted(long("tembusan", "Tembusan", 2), "jabatan, satu tiap baris; tanpa Yth. dan arsip")}}
}

// officersTable lists officials with what they are to do.
func officersTable(rows int) Table {
	return Table{Name: "petugas", Numbered: true, Rows: rows, Columns: []Field{
		text("nama", "Nama").wide(22), {Name: "nip", Label: "NIP", Kind: NIP, Width: 19}, text("pangkat", "Pangkat/ Golongan").wide(14), text("jabatan", "Jabatan").wide(16), text("tugas", "Tugas").wide(16),
	}}
}

// officersProposed asks the head of the agency for an assignment.
func officersProposed() *Form {
	return &Form{
		ID: "surat-usulan", Title: "SURAT USULAN PETUGAS", Kind: Letter, Letterhead: true, Untitled: true,
		Basis: "SOP pendekatan awal dan bimbingan lanjut: usulan petugas; susunan surat dinas",
		Names: []string{"surat usulan", "usulan petugas", "usulan petugas bimbingan lanjut"},
		Parts: append(letterTop("mis. Usulan petugas pendekatan awal", "Yth. {kepada}"),
			Paragraph{Text: "Dengan hormat, berdasarkan {dasar}, kami akan melaksanakan kegiatan {kegiatan} dengan tujuan {tujuan}, di {lokasi}, dari tanggal {mulai} sampai dengan {selesai}.",
				Fields: []Field{text("dasar", "Dasar").wide(40).from(FromWarrant), text("kegiatan", "Kegiatan").wide(40).must(), text("tujuan", "Tujuan").wide(40), text("lokasi", "Lokasi").wide(24), day("mulai", "Tanggal mulai"), day("selesai", "Tanggal selesai")}},
			Paragraph{Text: "Sehubungan dengan hal tersebut, kami mengusulkan petugas berikut:"},
			officersTable(5),
			Paragraph{Text: "Kami mohon kiranya dapat diterbitkan surat tugas bagi petugas tersebut. Atas perhatian dan persetujuan Bapak/Ibu, kami ucapkan terima kasih."},
			Signatures{Signers: []Signer{signer("", "Kepala UPTD", "kepala")}},
			copies(),
		),
	}
}

// notice tells the agencies of the districts of an activity.
func notice() *Form {
	return &Form{
		ID: "surat-pemberitahuan", Title: "SURAT PEMBERITAHUAN", Kind: Letter, Letterhead: true, Untitled: true,
		Basis: "SOP pemberian toolkit dan orientasi: pemberitahuan ke kab/kota; susunan surat dinas",
		Names: []string{"surat pemberitahuan", "pemberitahuan"},
		Parts: append(letterTop("mis. Pemberitahuan pembagian jurusan", "Yth. {kepada}"),
			Paragraph{Text: "Dengan hormat, berdasarkan {dasar}, bersama ini kami beritahukan bahwa kegiatan {kegiatan} akan dilaksanakan pada:",
				Fields: []Field{text("dasar", "Dasar").wide(40).from(FromWarrant), text("kegiatan", "Kegiatan").wide(40).must()}},
			Fields{Items: []Field{text("hari", "Hari/tanggal"), text("pukul", "Pukul"), text("lokasi", "Tempat")}},
			Table{Name: "kuota", Caption: "Kuota peserta", Numbered: true, Rows: 5, Sums: []string{"laki", "perempuan", "jumlah"}, Columns: []Field{
				text("daerah", "Kabupaten/kota").wide(24), text("jurusan", "Jurusan").wide(22), num("laki", "L").wide(6), num("perempuan", "P").wide(6), num("jumlah", "Jumlah").wide(8),
			}},
			Fields{Items: []Field{long("syarat", "Syarat peserta", 3), day("batas", "Nama dikirim paling lambat"), text("narahubung", "Narahubung (nama, HP)")}},
			Paragraph{Text: "Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih."},
			Signatures{Signers: []Signer{signer("", "Kepala", "kepala")}},
			copies(),
		),
	}
}
