package catalogue

import "github.com/sopkit/sopkit/forms"

// caseConference records what a team decided on a case.
func caseConference() *forms.Form {
	return &forms.Form{
		ID: "hasil-case-conference", Title: "NOTULEN/HASIL CASE CONFERENCE (PEMBAHASAN KASUS)", Kind: forms.CasePaper,
		Letterhead: true, Numbered: true, Secret: true, DropEmpty: true, Audience: caseAudience, Footer: "No. {nomor}",
		Basis: "SOP case conference dan asesmen; pedoman notula tata naskah dinas",
		Names: []string{
			"case conference", "case confrence", "hasil cc", "hasil case conference", "hasil case confrence",
			"laporan cc", "notulen cc", "notulen case conference", "notulen pembahasan kasus",
		},
		Hidden: []forms.Field{
			nip("pimpinan_nip", "NIP pimpinan rapat", from(FromHeadNIP)),
			text("pimpinan_pangkat", "Pangkat pimpinan rapat", from(FromHeadRank)),
			text("pimpinan_jabatan", "Jabatan pimpinan rapat", from(FromHeadPosition)),
		},
		Checks: []forms.Check{inOrder("mulai", "selesai"), inOrder("tanggal", "cc_berikut")},
		Parts: []forms.Part{
			forms.Fields{Items: []forms.Field{
				date("tanggal", "Hari/tanggal", from(FromDate), required, withDay),
				clock("mulai", "Waktu mulai"), clock("selesai", "Waktu selesai"),
				text("lokasi", "Tempat"), text("acara", "Acara"),
				text("pimpinan_nama", "Pimpinan rapat", from(FromHeadName)),
				text("petugas_nama", "Notulis", from(FromOfficerName)),
			}},
			forms.Section{Heading: "A. PESERTA", Parts: []forms.Part{participants()}},
			forms.Section{Heading: "B. KASUS YANG DIBAHAS", Parts: []forms.Part{
				forms.Paragraph{Text: "Pembahasan dan keputusan setiap kasus ada pada lembar kasus di belakang " +
					"notulen ini, satu lembar untuk setiap klien."},
			}},
			forms.Section{Heading: "C. TINDAK LANJUT", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("rencana_bulan", "Rencana bulan berikutnya", lines(3)),
				date("cc_berikut", "Case conference berikutnya", withDay),
			}}}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				unitHeadSigner("Pimpinan rapat,", "pimpinan"), assessorSigner("Notulis,", ""),
			}},
			cases(),
		},
	}
}

func participants() forms.Table {
	return forms.Table{Name: "peserta", Numbered: true, Rows: 8, RowHeight: 10, Columns: []forms.Field{
		text("nama", "Nama", width(24)), text("jabatan", "Jabatan/Profesi", width(26)),
		text("paraf", "Paraf", width(12)),
	}}
}

// cases are the clients the conference was about, by initials or register
// number: a sheet for each, as one client's paper is no other's.
func cases() forms.Repeat {
	return forms.Repeat{Name: "kasus", Heading: "LEMBAR KASUS #", Times: 1, Parts: []forms.Part{
		forms.PageBreak{},
		forms.Fields{Items: []forms.Field{
			text("klien", "Inisial/No. register", from(FromClientRegister), required),
			text("jenis", "Jenis kasus", sensitive), text("penyaji", "Pekerja sosial penyaji"),
			longText("ringkasan", "Ringkasan masalah", lines(4), sensitive),
			longText("hasil_asesmen", "Hasil asesmen", lines(4), sensitive),
			text("bakat_minat", "Bakat dan minat"),
		}},
		forms.Table{Name: "masukan", Caption: "Masukan peserta", Numbered: true, Rows: 4, RowHeight: 12,
			Columns: []forms.Field{
				text("nama", "Nama", width(22)), text("pendapat", "Pendapat", width(54), sensitive),
			}},
		forms.Fields{Items: []forms.Field{
			choice("keputusan", "Keputusan",
				options("Diterima definitif", "Ditolak", "Dirujuk", "Diperpanjang", "Terminasi"), across(3)),
			text("asrama", "Asrama/cottage", from(FromClientDorm)),
			text("klien_jurusan", "Jurusan", from(FromClientTrade)),
		}},
		forms.Table{Name: "rencana", Caption: "Rencana pelayanan", Numbered: true, Rows: 4, RowHeight: 10,
			Columns: []forms.Field{
				text("masalah", "Masalah", width(22), sensitive), text("rencana", "Rencana", width(26)),
				text("pelaksana", "Pelaksana", width(16)), date("batas", "Batas waktu", width(14)),
			}},
	}}
}
