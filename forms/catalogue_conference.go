package forms

// caseConference records what a team decided on a case.
func caseConference() *Form {
	return &Form{
		ID: "hasil-case-conference", Title: "NOTULEN/HASIL CASE CONFERENCE (PEMBAHASAN KASUS)", Kind: CasePaper, Letterhead: true, Numbered: true, Secret: true,
		Basis: "SOP case conference dan asesmen; pedoman notula tata naskah dinas",
		Names: []string{"case conference", "case confrence", "hasil cc", "hasil case conference", "hasil case confrence", "notulen cc", "notulen case conference", "notulen pembahasan kasus"},
		Parts: []Part{
			Fields{Items: []Field{
				heldOn("Hari/tanggal"), at("mulai", "Waktu mulai"), at("selesai", "Waktu selesai"), text("lokasi", "Tempat"),
				text("pimpinan_nama", "Pimpinan rapat"), text("petugas_nama", "Notulis").from(FromOfficerName), text("acara", "Acara"),
			}},
			Section{Heading: "A. PESERTA", Parts: []Part{participants()}},
			Section{Heading: "B. KASUS YANG DIBAHAS", Parts: []Part{cases()}},
			Section{Heading: "C. PEMBAHASAN (satu lembar untuk setiap kasus)", Parts: discussion()},
			Section{Heading: "D. KEPUTUSAN", Parts: decision()},
			Section{Heading: "E. TINDAK LANJUT", Parts: []Part{Fields{Items: []Field{
				long("rencana_bulan", "Rencana bulan berikutnya", 3), day("cc_berikut", "Case conference berikutnya"),
			}}}},
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Pimpinan rapat,", Post: "Kepala UPTD", Name: "pimpinan_nama", NIP: "pimpinan_nip"},
				filledBy("Notulis,", ""),
			}},
		},
	}
}

func participants() Table {
	return Table{Name: "peserta", Numbered: true, Rows: 8, Columns: []Field{
		text("nama", "Nama").wide(24), text("jabatan", "Jabatan/Profesi").wide(26), text("paraf", "Paraf").wide(12),
	}}
}

// cases names clients by initials or register number.
func cases() Table {
	return Table{Name: "kasus", Numbered: true, Columns: []Field{
		text("klien", "Inisial/No. register").wide(20), text("jenis", "Jenis kasus").wide(20).private(), text("penyaji", "Pekerja sosial penyaji").wide(24),
	}}
}

func discussion() []Part {
	return []Part{
		Fields{Items: []Field{
			text("klien_register", "No. register").from(FromClientRegister).must(), text("klien_inisial", "Inisial klien"),
			long("ringkasan", "Ringkasan masalah", 4).private(), long("hasil_asesmen", "Hasil asesmen", 4).private(),
			text("bakat_minat", "Bakat dan minat"),
		}},
		Table{Name: "masukan", Caption: "Masukan peserta", Numbered: true, Rows: 4, Columns: []Field{
			text("nama", "Nama").wide(22), text("pendapat", "Pendapat").wide(54).private(),
		}},
	}
}

func decision() []Part {
	return []Part{
		Fields{Items: []Field{
			one("keputusan", "Keputusan", "Diterima definitif", "Ditolak", "Dirujuk", "Diperpanjang", "Terminasi"),
			text("asrama", "Asrama/cottage").from(FromClientDorm), text("klien_jurusan", "Jurusan").from(FromClientTrade),
		}},
		Table{Name: "rencana", Caption: "Rencana pelayanan", Numbered: true, Rows: 4, Columns: []Field{
			text("masalah", "Masalah").wide(22).private(), text("rencana", "Rencana").wide(26), text("pelaksana", "Pelaksana").wide(16), day("batas", "Batas waktu").wide(14),
		}},
	}
}
