package forms

import "strconv"

const decreed = "Ditetapkan di {tempat}\npada tanggal {tanggal}"

// whoAndWhat are the persons and the points of an order.
func whoAndWhat() []Part {
	return []Part{
		Section{Heading: "KEPADA", Parts: []Part{Table{Name: "petugas", Numbered: true, Rows: 4, Columns: []Field{
			text("nama", "Nama").wide(24), text("pangkat", "Pangkat/ Golongan").wide(16), {Name: "nip", Label: "NIP", Kind: NIP, Width: 19}, text("jabatan", "Jabatan").wide(22),
		}}}},
		Section{Heading: "UNTUK", Parts: []Part{Points{
			Items: []string{
				"{maksud}, di {lokasi}, selama {lama:jumlah} hari, dari tanggal {mulai} sampai dengan {selesai}.",
				"Melaksanakan tugas ini dengan penuh tanggung jawab.",
				"Melaporkan hasilnya secara tertulis kepada pejabat pemberi tugas paling lambat {batas_lapor:jumlah} hari setelah tugas selesai.",
			},
			Fields: []Field{
				text("maksud", "Maksud tugas").wide(60).must(), text("lokasi", "Tempat tugas").wide(24), num("lama", "Lama (hari)"),
				day("mulai", "Tanggal mulai"), day("selesai", "Tanggal selesai"), num("batas_lapor", "Batas laporan (hari)"),
			},
		}}},
		Fields{Items: []Field{text("biaya", "Biaya dibebankan pada")}},
	}
}

// assignment is the head of the agency's letter of assignment.
func assignment() *Form {
	parts := []Part{
		Fields{Items: []Field{long("menimbang", "Menimbang", 2), hinted(long("dasar", "Dasar", 3).from(FromWarrant), "surat, DPA, disposisi; satu tiap baris")}},
		Paragraph{Text: "Yang bertanda tangan di bawah ini:"},
		Fields{Items: approver("pejabat")},
		Paragraph{Text: "MENUGASKAN", Center: true, Bold: true},
	}
	parts = append(parts, whoAndWhat()...)
	parts = append(parts,
		Paragraph{Text: "Demikian surat tugas ini dibuat untuk dilaksanakan sebagaimana mestinya."},
		Signatures{Opening: decreed, Signers: []Signer{signer("", "Kepala Dinas", "pejabat")}},
		copies())
	return &Form{
		ID: "surat-tugas", Title: "SURAT TUGAS", Kind: Letter, Letterhead: true, Numbered: true,
		Basis: "SOP pendekatan awal dan bimbingan lanjut; susunan surat tugas tata naskah dinas",
		Names: []string{"surat tugas", "konsep surat tugas", "surat tugas petugas", "surat tugas petugas bimbingan lanjut"},
		Parts: parts,
	}
}

// orderOfDuty is the order of a superior to a subordinate (SPT).
func orderOfDuty() *Form {
	parts := []Part{
		Fields{Items: []Field{hinted(long("dasar", "Dasar", 3).from(FromWarrant), "surat, DPA, disposisi; satu tiap baris")}},
		Paragraph{Text: "{pejabat_jabatan}", Center: true, Fields: without(approver("pejabat"), "pejabat_pangkat")},
		Paragraph{Text: "MEMERINTAHKAN", Center: true, Bold: true},
	}
	parts = append(parts, whoAndWhat()...)
	parts = append(parts, Signatures{Opening: decreed, Signers: []Signer{signer("", "Kepala Dinas", "pejabat")}}, copies())
	return &Form{
		ID: "spt", Title: "SURAT PERINTAH TUGAS", Kind: Letter, Letterhead: true, Numbered: true,
		Basis: "SOP pendekatan awal (peralatan: SPT dan SPPD); susunan surat perintah tugas tata naskah dinas",
		Names: []string{"spt", "surat perintah tugas"},
		Parts: parts,
	}
}

// travelPaper is one traveller's paper: rows 1 to 10 on the front, the places
// I to VIII on the back.
func travelPaper() *Form {
	parts := append(travelFront(), PageBreak{}, Section{Heading: "I. BERANGKAT (pejabat membubuhkan tanda tangan dan cap)", Parts: []Part{
		Fields{Columns: 2, Items: []Field{text("berangkat_dari", "Berangkat dari"), text("berangkat_ke", "Ke"), day("berangkat_pada", "Pada tanggal"), text("berangkat_pejabat", "Pejabat, NIP")}},
		Space{Height: 12},
	}})
	for i, n := range []string{"II", "III", "IV", "V"} {
		parts = append(parts, stop(n, "singgah"+strconv.Itoa(i+1)+"_"))
	}
	return &Form{
		ID: "sppd", Title: "SURAT PERJALANAN DINAS (SPD)", Kind: Letter, Letterhead: true,
		Basis: "PMK 113/PMK.05/2012 sebagaimana diubah PMK 119/2023; baris menurut blangko SPPD daerah",
		Names: []string{"sppd", "spd", "surat perintah perjalanan dinas", "surat perjalanan dinas"},
		Parts: append(parts, travelEnd()...),
	}
}

// travelFront is the rows 1 to 10.
func travelFront() []Part {
	return []Part{
		Fields{Columns: 2, Items: []Field{text("nomor", "Nomor").from(FromNumber), num("lembar_ke", "Lembar ke"), text("kode", "Kode No.")}},
		Fields{Items: []Field{
			text("ppk_jabatan", "1. Pejabat Pembuat Komitmen (Pengguna/Kuasa Pengguna Anggaran)"),
			text("pegawai_nama", "2. a. Nama pegawai yang melaksanakan perjalanan dinas").from(FromOfficerName).must(), {Name: "pegawai_nip", Label: "2. b. NIP", Kind: NIP, From: FromOfficerNIP},
			text("pegawai_pangkat", "3. a. Pangkat dan golongan").from(FromOfficerRank), text("pegawai_jabatan", "3. b. Jabatan/instansi").from(FromOfficerPosition),
			hinted(one("tingkat", "3. c. Tingkat biaya perjalanan dinas", "A", "B", "C"), "A menteri sampai eselon I; B pejabat negara lain, eselon II; C eselon III ke bawah, golongan I sampai IV"),
			long("maksud", "4. Maksud perjalanan dinas", 3).must(), text("alat_angkut", "5. Alat angkutan yang dipergunakan"),
			text("tempat_berangkat", "6. a. Tempat berangkat").from(FromPlace), text("tempat_tujuan", "6. b. Tempat tujuan"),
			num("lama", "7. a. Lamanya perjalanan dinas (hari)"), day("tanggal_berangkat", "7. b. Tanggal berangkat"), day("tanggal_kembali", "7. c. Tanggal harus kembali/tiba di tempat baru *)"),
		}},
		Table{Name: "pengikut", Caption: "8. Pengikut", Numbered: true, Rows: 5, Columns: []Field{text("nama", "Nama").wide(30), day("lahir", "Tanggal lahir").wide(12), text("ket", "Keterangan").wide(28)}},
		Fields{Items: []Field{
			text("beban_instansi", "9. a. Pembebanan anggaran: instansi/SKPD").from(FromAgency), text("beban_akun", "9. b. Akun/mata anggaran"), text("keterangan", "10. Keterangan lain-lain"),
		}},
		Paragraph{Text: "*) coret yang tidak perlu"},
		Signatures{Opening: "Dikeluarkan di {tempat}\npada tanggal {tanggal}", Signers: []Signer{signer("", "Pejabat Pembuat Komitmen", "ppk")}},
	}
}

// stop is a place where the traveller comes and goes, certified there.
func stop(number, prefix string) Section {
	return Section{Heading: number + ". PERSINGGAHAN (tanda tangan dan cap: tiba di kiri, berangkat di kanan)", Parts: []Part{
		Fields{Columns: 2, Items: []Field{
			text(prefix+"tiba_di", "Tiba di"), day(prefix+"tiba_pada", "Pada tanggal"), text(prefix+"tiba_pejabat", "Pejabat, NIP"),
			text(prefix+"dari", "Berangkat dari"), text(prefix+"ke", "Ke"), day(prefix+"pada", "Pada tanggal"),
		}},
		Space{Height: 12},
	}}
}

// travelEnd is VI to VIII of the back.
func travelEnd() []Part {
	return []Part{
		Section{Heading: "VI. TIBA KEMBALI", Parts: []Part{
			Fields{Columns: 2, Items: []Field{text("kembali_di", "Tiba kembali di"), day("kembali_pada", "Pada tanggal")}},
			Paragraph{Text: "Telah diperiksa, dengan keterangan bahwa perjalanan tersebut di atas benar dilakukan atas perintahnya dan semata-mata untuk kepentingan jabatan dalam waktu yang sesingkat-singkatnya."},
			Signatures{Signers: []Signer{signer("", "Pejabat Pembuat Komitmen", "ppk")}},
		}},
		Fields{Items: []Field{text("catatan", "VII. Catatan lain-lain")}},
		Paragraph{Text: "VIII. PERHATIAN: Pejabat Pembuat Komitmen yang menerbitkan SPD, pegawai yang melakukan perjalanan dinas, para pejabat yang mengesahkan tanggal berangkat/tiba, serta bendahara pengeluaran bertanggung jawab berdasarkan peraturan keuangan apabila negara/daerah menderita rugi akibat kesalahan, kelalaian dan kealpaannya."},
	}
}
