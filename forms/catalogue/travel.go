package catalogue

import "github.com/sopkit/sopkit/forms"

const decreed = "Ditetapkan di {tempat}\npada tanggal {tanggal}"

// personFields are an official on an order, the first of them the officer who
// is known.
func personFields() []forms.Field {
	return []forms.Field{
		text("nama", "Nama", width(24), from(FromOfficerName)),
		text("pangkat", "Pangkat/golongan", width(16), from(FromOfficerRank)),
		nip("nip", "NIP", width(19), from(FromOfficerNIP)),
		text("jabatan", "Jabatan", width(22), from(FromOfficerPosition)),
	}
}

// whoAndWhat are the persons and the points of an order. Up to four persons
// stand in it, more on a lampiran (FORMS 31).
func whoAndWhat() []forms.Part {
	return []forms.Part{
		forms.Section{Heading: "Kepada", Aside: true, Parts: []forms.Part{
			forms.Repeat{Name: "petugas", Heading: "#.", Aside: true, Times: 2, Parts: []forms.Part{
				forms.Fields{Items: personFields()},
			}},
		}},
		forms.Section{Aside: true, When: forms.When{Field: "banyak_lampiran"}, Parts: []forms.Part{
			forms.Paragraph{Text: "dan {banyak_lampiran:jumlah} orang lain pada lampiran."},
		}},
		forms.Section{Heading: "Untuk", Aside: true, Parts: []forms.Part{forms.Points{
			Items: []string{
				"{maksud}, di {lokasi}, selama {lama:jumlah} hari, dari tanggal {mulai} sampai dengan {selesai};",
				"melaksanakan tugas ini dengan penuh tanggung jawab;",
				"melaporkan hasilnya secara tertulis kepada pejabat pemberi tugas paling lambat " +
					"{batas_lapor:jumlah} hari setelah tugas selesai.",
			},
			Fields: []forms.Field{
				text("maksud", "Maksud tugas", width(60), required), text("lokasi", "Tempat tugas", width(24)),
				daysFrom(), date("mulai", "Tanggal mulai"), date("selesai", "Tanggal selesai"),
				number("batas_lapor", "Batas laporan (hari)", between("1", "60")),
			},
		}}},
		forms.Section{Heading: "Biaya", Aside: true, When: forms.When{Field: "biaya"}, Parts: []forms.Part{
			forms.Paragraph{Text: "dibebankan pada {biaya}.", Fields: []forms.Field{
				text("biaya", "Biaya dibebankan pada", width(50)),
			}},
		}},
	}
}

// furtherOfficers is the lampiran of an order to more than four.
func furtherOfficers() forms.Section {
	return forms.Section{Heading: "DAFTAR PETUGAS", Attachment: true, Parts: []forms.Part{
		forms.Table{Name: "petugas_lampiran", Numbered: true, Rows: 8, Columns: []forms.Field{
			text("nama", "Nama", width(24)), text("pangkat", "Pangkat/ golongan", width(16)),
			nip("nip", "NIP", width(19)), text("jabatan", "Jabatan", width(22)),
		}},
		signedBy("Kepala Dinas", "pejabat"),
	}}
}

// order makes a form of the parts over its command, the command, and what all
// orders share.
func order(f forms.Form, command string, over ...forms.Part) *forms.Form {
	f.Kind, f.Letterhead, f.Office, f.Numbered, f.DropEmpty = forms.Letter, true, forms.OfAgency, true, true
	f.Checks = []forms.Check{inOrder("mulai", "selesai")}
	f.Hidden = []forms.Field{number("banyak_lampiran", "Petugas pada lampiran",
		computed(forms.Rows, "petugas_lampiran"))}
	f.Parts = append(over, forms.Paragraph{Text: command, Center: true, Bold: true})
	f.Parts = append(f.Parts, whoAndWhat()...)
	f.Parts = append(f.Parts,
		forms.Signatures{Opening: decreed, Signers: []forms.Signer{mandated("", "Kepala Dinas", "pejabat")}},
		copies(), furtherOfficers())
	return &f
}

// assignment is the head of the agency's letter of assignment.
func assignment() *forms.Form {
	return order(forms.Form{
		ID: "surat-tugas", Title: "SURAT TUGAS",
		Basis: "SOP pendekatan awal dan bimbingan lanjut; susunan surat tugas tata naskah dinas",
		Names: []string{
			"surat tugas", "konsep surat tugas", "surat tugas petugas", "surat tugas petugas bimbingan lanjut",
		},
	}, "MENUGASKAN:", forms.Fields{Items: []forms.Field{
		longText("menimbang", "Menimbang", lines(2), lettered, hint("satu tiap baris")), reasons(3),
	}})
}

// lettered makes the lines of a long text a list a., b. and so on.
func lettered(f *forms.Field) { f.Marks = forms.Letters }

// orderOfDuty is the order of a superior to a subordinate (SPT).
func orderOfDuty() *forms.Form {
	return order(forms.Form{
		ID: "spt", Title: "SURAT PERINTAH TUGAS",
		Basis: "SOP pendekatan awal (peralatan: SPT dan SPPD); susunan surat perintah tugas tata naskah dinas",
		Names: []string{"spt", "surat perintah tugas"},
	}, "MEMERINTAHKAN:", forms.Fields{Items: []forms.Field{reasons(3)}},
		forms.Section{When: forms.When{Field: "pejabat_jabatan"}, Parts: []forms.Part{
			forms.Paragraph{Text: "{pejabat_jabatan}", Center: true, Bold: true},
		}})
}
