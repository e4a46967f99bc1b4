package catalogue

import "github.com/sopkit/sopkit/forms"

// caseConference records what a team decided on a case.
func caseConference() *forms.Form {
	return &forms.Form{
		ID: "hasil-case-conference", Title: "NOTULEN/HASIL CASE CONFERENCE (PEMBAHASAN KASUS)", Kind: forms.CasePaper,
		Letterhead: true, Numbered: true, Secret: true,
		Basis: "SOP case conference dan asesmen; pedoman notula tata naskah dinas",
		Names: []string{
			"case conference", "case confrence", "hasil cc", "hasil case conference", "hasil case confrence",
			"notulen cc", "notulen case conference", "notulen pembahasan kasus",
		},
		Parts: []forms.Part{
			forms.Fields{Items: []forms.Field{
				heldOn("Hari/tanggal"), clock("mulai", "Waktu mulai"), clock("selesai", "Waktu selesai"),
				text("lokasi", "Tempat"),
				text("pimpinan_nama", "Pimpinan rapat"), text("petugas_nama", "Notulis", from(FromOfficerName)),
				text("acara", "Acara"),
			}},
			forms.Section{Heading: "A. PESERTA", Parts: []forms.Part{participants()}},
			forms.Section{Heading: "B. KASUS YANG DIBAHAS", Parts: []forms.Part{cases()}},
			forms.Section{Heading: "C. PEMBAHASAN (satu lembar untuk setiap kasus)", Parts: discussion()},
			forms.Section{Heading: "D. KEPUTUSAN", Parts: decision()},
			forms.Section{Heading: "E. TINDAK LANJUT", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("rencana_bulan", "Rencana bulan berikutnya", lines(3)),
				date("cc_berikut", "Case conference berikutnya"),
			}}}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Pimpinan rapat,", Post: "Kepala UPTD", Name: "pimpinan_nama", NIP: "pimpinan_nip"},
				assessorSigner("Notulis,", ""),
			}},
		},
	}
}

func participants() forms.Table {
	return forms.Table{Name: "peserta", Numbered: true, Rows: 8, Columns: []forms.Field{
		text("nama", "Nama", width(24)), text("jabatan", "Jabatan/Profesi", width(26)),
		text("paraf", "Paraf", width(12)),
	}}
}

// cases names clients by initials or register number.
func cases() forms.Table {
	return forms.Table{Name: "kasus", Numbered: true, Columns: []forms.Field{
		text("klien", "Inisial/No. register", width(20)), text("jenis", "Jenis kasus", width(20), sensitive),
		text("penyaji", "Pekerja sosial penyaji", width(24)),
	}}
}

func discussion() []forms.Part {
	return []forms.Part{
		forms.Fields{Items: []forms.Field{
			text("klien_register", "No. register", from(FromClientRegister), required),
			text("klien_inisial", "Inisial klien"),
			longText("ringkasan", "Ringkasan masalah", lines(4), sensitive),
			longText("hasil_asesmen", "Hasil asesmen", lines(4), sensitive),
			text("bakat_minat", "Bakat dan minat"),
		}},
		forms.Table{Name: "masukan", Caption: "Masukan peserta", Numbered: true, Rows: 4, Columns: []forms.Field{
			text("nama", "Nama", width(22)), text("pendapat", "Pendapat", width(54), sensitive),
		}},
	}
}

func decision() []forms.Part {
	return []forms.Part{
		forms.Fields{Items: []forms.Field{
			choice("keputusan", "Keputusan",
				options("Diterima definitif", "Ditolak", "Dirujuk", "Diperpanjang", "Terminasi")),
			text("asrama", "Asrama/cottage", from(FromClientDorm)),
			text("klien_jurusan", "Jurusan", from(FromClientTrade)),
		}},
		forms.Table{Name: "rencana", Caption: "Rencana pelayanan", Numbered: true, Rows: 4, Columns: []forms.Field{
			text("masalah", "Masalah", width(22), sensitive), text("rencana", "Rencana", width(26)),
			text("pelaksana", "Pelaksana", width(16)), date("batas", "Batas waktu", width(14)),
		}},
	}
}
