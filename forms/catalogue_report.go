package forms

// activityReport is the report of an activity.
func activityReport() *Form {
	return &Form{
		ID: "laporan-kegiatan", Title: "LAPORAN KEGIATAN", Kind: Report, Letterhead: true, Numbered: true,
		Basis: "kerangka laporan tata naskah dinas; laporan pendekatan awal, asesmen, orientasi, bimbingan lanjut, terminasi dan toolkit menurut SOP",
		Names: []string{"laporan", "laporan pendekatan awal", "laporan bimbingan lanjut", "laporan pengakhiran pelayanan", "laporan asesmen", "laporan assesmen"},
		Parts: []Part{
			Paragraph{Text: "TENTANG {tentang}", Center: true, Bold: true, Fields: []Field{text("tentang", "Tentang").wide(40).must()}},
			Section{Heading: "A. PENDAHULUAN", Parts: []Part{Fields{Items: []Field{
				long("umum", "1. Umum", 2), long("maksud_tujuan", "2. Maksud dan tujuan", 2), long("ruang_lingkup", "3. Ruang lingkup", 2), long("dasar", "4. Dasar", 2).from(FromWarrant),
			}}}},
			Section{Heading: "B. KEGIATAN YANG DILAKSANAKAN", Parts: []Part{
				Fields{Items: []Field{text("waktu", "Waktu"), text("lokasi", "Tempat")}},
				Table{Name: "pelaksana", Caption: "Pelaksana", Numbered: true, Rows: 4, Columns: []Field{text("nama", "Nama").wide(26), {Name: "nip", Label: "NIP", Kind: NIP, Width: 19}, text("jabatan", "Jabatan").wide(20), text("tugas", "Tugas").wide(18)}},
				Fields{Items: []Field{long("uraian", "Uraian kegiatan", 5)}},
			}},
			Section{Heading: "C. HASIL YANG DICAPAI", Parts: []Part{
				Table{Name: "hasil", Numbered: true, Rows: 8, Columns: []Field{
					text("lokasi", "Lokasi").wide(18), hinted(text("klien", "Klien (inisial/no. register)").wide(14), "tanpa nama lengkap"), text("hasil", "Hasil").wide(28).private(), text("tindak_lanjut", "Tindak lanjut").wide(22),
				}},
				Fields{Items: []Field{long("pendukung", "Faktor pendukung", 2), long("hambatan", "Hambatan", 2)}},
			}},
			Section{Heading: "D. SIMPULAN DAN SARAN", Parts: []Part{Fields{Items: []Field{long("simpulan", "Simpulan", 3), long("saran", "Saran", 3)}}}},
			Section{Heading: "E. PENUTUP", Parts: []Part{
				Paragraph{Text: "Demikian laporan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.",
					Fields: []Field{text("petugas_nama", "Nama petugas").from(FromOfficerName), {Name: "petugas_nip", Label: "NIP petugas", Kind: NIP, From: FromOfficerNIP}}},
				Fields{Items: []Field{ticks("lampiran", "Lampiran", "SPT", "SPPD", "Daftar hadir", "Foto", "Formulir", "Daftar BAP")}},
			}},
			Signatures{Opening: "Dibuat di {tempat}\npada tanggal {tanggal}", Signers: []Signer{head(), {Caption: "Yang membuat laporan,", Post: "Petugas", Name: "petugas_nama", NIP: "petugas_nip"}}},
		},
	}
}
