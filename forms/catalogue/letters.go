package catalogue

import "github.com/sopkit/sopkit/forms"

// letters are the slips, letters, travel papers, plans and reports.
func letters() []*forms.Form {
	return []*forms.Form{
		visitPermit(), disposition(),
		officersProposed(), assignment(), orderOfDuty(), travelPaper(), notice(),
		lessons(), orientation(), servicePlan(), activityReport(),
	}
}

// letterTop is the top of a letter in the order of tata naskah dinas: number,
// class, annexes and subject, place and date level with the number, and whom
// it is for.
func letterTop(subject, addressee string) []forms.Part {
	return []forms.Part{
		forms.Fields{
			Items: []forms.Field{
				text("nomor", "Nomor", from(FromNumber)),
				choice("sifat", "Sifat", options("Biasa", "Penting", "Segera", "Sangat segera", "Rahasia"), onLine),
				text("lampiran", "Lampiran"), text("hal", "Hal", hint(subject)),
			},
			Beside: forms.Paragraph{Text: "{tempat}, {tanggal}", Fields: []forms.Field{
				text("tempat", "Tempat", from(FromPlace)), heldOn("Tanggal"),
			}},
		},
		forms.Paragraph{Text: addressee, Fields: []forms.Field{text("kepada", "Kepada Yth.", width(36))}},
		forms.Paragraph{Text: "di {kepada_tempat}", Fields: []forms.Field{text("kepada_tempat",
			"Tempat yang dituju", width(24))}},
	}
}

// copies is the foot of a letter.
func copies() forms.Fields {
	return forms.Fields{Items: []forms.Field{longText("tembusan", "Tembusan", lines(2),
		hint("jabatan, satu tiap baris; tanpa Yth. dan arsip"))}}
}

// officersTable lists officials with what they are to do.
func officersTable(rows int) forms.Table {
	return forms.Table{Name: "petugas", Numbered: true, Rows: rows, Columns: []forms.Field{
		text("nama", "Nama", width(22)), nip("nip", "NIP", width(19)),
		text("pangkat", "Pangkat/ Golongan", width(14)), text("jabatan", "Jabatan", width(16)),
		text("tugas", "Tugas", width(16)),
	}}
}

// officersProposed asks the head of the agency for an assignment.
func officersProposed() *forms.Form {
	return &forms.Form{
		ID: "surat-usulan", Title: "SURAT USULAN PETUGAS", Kind: forms.Letter, Letterhead: true, Untitled: true,
		Basis: "SOP pendekatan awal dan bimbingan lanjut: usulan petugas; susunan surat dinas",
		Names: []string{"surat usulan", "usulan petugas", "usulan petugas bimbingan lanjut"},
		Parts: append(letterTop("mis. Usulan petugas pendekatan awal", "Yth. {kepada}"),
			forms.Paragraph{Text: "Dengan hormat, berdasarkan {dasar}, kami akan melaksanakan kegiatan {kegiatan} " +
				"dengan tujuan {tujuan}, di {lokasi}, dari tanggal {mulai} sampai dengan {selesai}.",
				Fields: []forms.Field{
					text("dasar", "Dasar", width(40), from(FromWarrant)), text("kegiatan", "Kegiatan", width(40), required),
					text("tujuan", "Tujuan", width(40)), text("lokasi", "Lokasi", width(24)),
					date("mulai", "Tanggal mulai"), date("selesai", "Tanggal selesai"),
				}},
			forms.Paragraph{Text: "Sehubungan dengan hal tersebut, kami mengusulkan petugas berikut:"},
			officersTable(5),
			forms.Paragraph{
				Text: "Kami mohon kiranya dapat diterbitkan surat tugas bagi petugas tersebut. Atas perhatian dan " +
					"persetujuan Bapak/Ibu, kami ucapkan terima kasih.",
			},
			forms.Signatures{Signers: []forms.Signer{signer("", "Kepala UPTD", "kepala")}},
			copies(),
		),
	}
}

// notice tells the agencies of the districts of an activity.
func notice() *forms.Form {
	return &forms.Form{
		ID: "surat-pemberitahuan", Title: "SURAT PEMBERITAHUAN", Kind: forms.Letter, Letterhead: true, Untitled: true,
		Basis: "SOP pemberian toolkit dan orientasi: pemberitahuan ke kab/kota; susunan surat dinas",
		Names: []string{"surat pemberitahuan", "pemberitahuan"},
		Parts: append(letterTop("mis. Pemberitahuan pembagian jurusan", "Yth. {kepada}"),
			forms.Paragraph{Text: "Dengan hormat, berdasarkan {dasar}, bersama ini kami beritahukan bahwa kegiatan " +
				"{kegiatan} akan dilaksanakan pada:",
				Fields: []forms.Field{
					text("dasar", "Dasar", width(40), from(FromWarrant)), text("kegiatan", "Kegiatan", width(40), required),
				}},
			forms.Fields{Items: []forms.Field{
				text("hari", "Hari/tanggal"), text("pukul", "Pukul"), text("lokasi", "Tempat"),
			}},
			forms.Table{Name: "kuota", Caption: "Kuota peserta", Numbered: true, Rows: 5,
				Sums: []string{"laki", "perempuan", "jumlah"}, Columns: []forms.Field{
					text("daerah", "Kabupaten/kota", width(24)), text("jurusan", "Jurusan", width(22)),
					number("laki", "L", width(6)), number("perempuan", "P", width(6)),
					number("jumlah", "Jumlah", width(8)),
				}},
			forms.Fields{Items: []forms.Field{
				longText("syarat", "Syarat peserta", lines(3)), date("batas", "Nama dikirim paling lambat"),
				text("narahubung", "Narahubung (nama, HP)"),
			}},
			forms.Paragraph{
				Text: "Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
			},
			forms.Signatures{Signers: []forms.Signer{signer("", "Kepala", "kepala")}},
			copies(),
		),
	}
}
