package catalogue

import "github.com/sopkit/sopkit/forms"

// letters are the slips, letters, travel papers, plans, reports,
// certificates, covers and the decision on SOPs.
func letters() []*forms.Form {
	return []*forms.Form{
		visitPermit(), disposition(),
		officersProposed(), assignment(), orderOfDuty(), travelPaper(), notice(), clientSent(), statement(),
		lessons(), orientation(), servicePlan(), activityReport(),
		plainCertificate(), caseCover(), proposalCover(), sopDecision(),
	}
}

// mandated is a signer whose post, mandate, name, rank and NIP are the fields
// that begin with who; "kepala" is the head of the unit, "pejabat" of the agency.
func mandated(caption, post, who string) forms.Signer {
	return forms.Signer{Caption: caption, Post: post, Position: who + "_jabatan", Mandate: who + "_wewenang",
		Name: who + "_nama", Rank: who + "_pangkat", NIP: who + "_nip"}
}

// signedBy is the foot of a letter, signed by one official.
func signedBy(post, who string) forms.Signatures {
	return forms.Signatures{Signers: []forms.Signer{mandated("", post, who)}}
}

// letterTop is the top of a letter in the order of tata naskah dinas: number,
// class, annexes and subject, place and date level with the number, and whom
// it is for.
func letterTop(subject string) []forms.Part {
	return []forms.Part{
		forms.Fields{
			Items: []forms.Field{
				text("nomor", "Nomor", from(FromNumber)),
				choice("sifat", "Sifat", options(urgencies...), onLine),
				text("lampiran", "Lampiran"), text("hal", "Hal", hint(subject)),
			},
			Beside: forms.Paragraph{Text: "{tempat}, {tanggal}", Fields: []forms.Field{
				text("tempat", "Tempat", from(FromPlace)), heldOn("Tanggal"),
			}},
		},
		forms.Paragraph{Text: "Yth. {kepada}\ndi {kepada_tempat}", Fields: []forms.Field{
			text("kepada", "Kepada Yth.", width(36), hint("jabatan, bukan nama orang")),
			text("kepada_tempat", "Tempat yang dituju", width(24)),
		}},
	}
}

// reasons is the legal basis of a letter, an item to each line.
func reasons(n int) forms.Field {
	return longText("dasar", "Dasar", lines(n), numbered, from(FromWarrant),
		hint("peraturan, surat, DPA, disposisi; satu tiap baris"))
}

// copies is the foot of a letter.
func copies() forms.Fields {
	return forms.Fields{Items: []forms.Field{longText("tembusan", "Tembusan", lines(2), numbered,
		unwanted("arsip", "yth", "sebagai laporan"), hint("jabatan, satu tiap baris; tanpa Yth. dan arsip"))}}
}

// numbered makes the lines of a long text a list 1., 2. and so on.
func numbered(f *forms.Field) { f.Marks = forms.Numbers }

// unwanted are words that should not stand in a text.
func unwanted(words ...string) detail { return func(f *forms.Field) { f.Unwanted = words } }

// daysFrom are the days from the field "mulai" to "selesai", both counted.
func daysFrom() forms.Field {
	return number("lama", "Lama (hari)", computed(forms.Days, "mulai", "selesai"))
}

// until is the line of a letter that tells the last day of its activity.
func until() forms.Section {
	return forms.Section{Heading: "Sampai", Aside: true, When: forms.When{Field: "selesai"}, Parts: []forms.Part{
		forms.Paragraph{Text: "{selesai:hari}, selama {lama:jumlah} hari", Fields: []forms.Field{
			date("selesai", "Sampai tanggal"), daysFrom(),
		}},
	}}
}

// officersTable lists officials with what they are to do; the officer who is
// known is the first.
func officersTable(rows int) forms.Table {
	return forms.Table{Name: "petugas", Numbered: true, Rows: rows, Columns: []forms.Field{
		text("nama", "Nama", width(22), from(FromOfficerName)), nip("nip", "NIP", width(19), from(FromOfficerNIP)),
		text("pangkat", "Pangkat/ Golongan", width(14), from(FromOfficerRank)),
		text("jabatan", "Jabatan", width(16), from(FromOfficerPosition)), text("tugas", "Tugas", width(16)),
	}}
}

// officersProposed asks the head of the agency for an assignment.
func officersProposed() *forms.Form {
	parts := append(letterTop("mis. Usulan petugas pendekatan awal"),
		forms.Paragraph{
			Text: "Dengan hormat, kami akan melaksanakan kegiatan {kegiatan} sebagai berikut:",
			Fields: []forms.Field{
				text("kegiatan", "Kegiatan", width(40), required, hint("mis. pendekatan awal calon klien")),
			}},
		forms.Fields{Items: []forms.Field{
			reasons(2), longText("tujuan", "Tujuan", lines(1)), text("lokasi", "Tempat"),
			date("mulai", "Hari/tanggal", withDay),
		}},
		until(),
		forms.Paragraph{Text: "Sehubungan dengan hal tersebut, kami mengusulkan petugas berikut:"},
		officersTable(5),
		forms.Paragraph{
			Text: "Kami mohon kiranya dapat diterbitkan surat tugas bagi petugas tersebut. Atas perhatian dan " +
				"persetujuan Bapak/Ibu, kami ucapkan terima kasih.",
		},
		signedBy("Kepala UPTD", "kepala"), copies())
	return &forms.Form{
		ID: "surat-usulan", Title: "SURAT USULAN PETUGAS", Kind: forms.Letter, Letterhead: true, Untitled: true,
		Basis:     "SOP pendekatan awal dan bimbingan lanjut: usulan petugas; susunan surat dinas",
		Names:     []string{"surat usulan", "usulan petugas", "usulan petugas bimbingan lanjut"},
		DropEmpty: true, Checks: []forms.Check{inOrder("mulai", "selesai")}, Parts: parts,
	}
}

// notice tells the agencies of the districts of an activity.
func notice() *forms.Form {
	parts := append(letterTop("mis. Pemberitahuan pembagian jurusan"),
		forms.Paragraph{Text: "Dengan hormat, bersama ini kami beritahukan bahwa kegiatan {kegiatan} akan " +
			"dilaksanakan sebagai berikut:",
			Fields: []forms.Field{text("kegiatan", "Kegiatan", width(40), required)}},
		forms.Fields{Items: []forms.Field{
			reasons(2), date("hari", "Hari/tanggal", withDay), text("pukul", "Pukul", hint("mis. 08.00 s.d. selesai")),
			text("lokasi", "Tempat"),
		}},
		quota(),
		forms.Fields{Items: []forms.Field{
			longText("syarat", "Syarat peserta", lines(3), numbered, hint("satu tiap baris")),
			date("batas", "Nama dikirim paling lambat", withDay), text("narahubung", "Narahubung (nama, HP)"),
		}},
		forms.Paragraph{
			Text: "Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
		},
		signedBy("Kepala UPTD", "kepala"), copies())
	return &forms.Form{
		ID: "surat-pemberitahuan", Title: "SURAT PEMBERITAHUAN", Kind: forms.Letter, Letterhead: true, Untitled: true,
		Basis:     "SOP pemberian toolkit dan orientasi: pemberitahuan ke kab/kota; susunan surat dinas",
		Names:     []string{"surat pemberitahuan", "pemberitahuan"},
		DropEmpty: true, Parts: parts,
		Checks: []forms.Check{{Rule: forms.InOrder, Of: []string{"batas", "hari"}}},
	}
}

// quota is how many each district may send.
func quota() forms.Table {
	return forms.Table{Name: "kuota", Caption: "Kuota peserta", Numbered: true, Rows: 5,
		Sums: []string{"laki", "perempuan", "jumlah"}, Columns: []forms.Field{
			text("daerah", "Kabupaten/kota", width(24)), text("jurusan", "Jurusan", width(22)),
			number("laki", "L", width(6)), number("perempuan", "P", width(6)),
			number("jumlah", "Jumlah", width(8), computed(forms.Sum, "laki", "perempuan")),
		}}
}
