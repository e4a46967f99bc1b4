package forms

// visitPermit lets a visitor see a client; the stub stays with the guard.
func visitPermit() *Form {
	return &Form{
		ID: "izin-kunjungan", Title: "SURAT IZIN KUNJUNGAN", Kind: Slip, Letterhead: true, Numbered: true,
		Basis: "SOP piket: surat izin kunjungan diperiksa; batas pengikut dan waktu menurut standar pelayanan kunjungan LPKA/rutan",
		Names: []string{"surat izin kunjungan", "surat ijin kunjungan", "izin kunjungan", "ijin kunjungan"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{
				text("pengunjung_nama", "Pengunjung").must(), text("pengunjung_identitas", "NIK/identitas").private(), text("pengunjung_alamat", "Alamat"), text("pengunjung_telepon", "No. HP"),
				text("klien_nama", "Klien").from(FromClientName).must(), text("klien_asrama", "Asrama").from(FromClientDorm), heldOn("Hari/tanggal"), at("masuk", "Jam masuk"), at("keluar", "Jam keluar"), num("batas", "Batas (menit)"),
			}},
			Fields{Items: []Field{one("hubungan", "Hubungan", "Orang tua", "Suami/istri", "Saudara", "Wali", "Kerabat", "Lainnya"), text("keperluan", "Keperluan")}},
			Table{Name: "pengikut", Caption: "Pengikut (paling banyak 5 orang)", Numbered: true, Rows: 2, Columns: []Field{
				text("nama", "Nama").wide(24), text("hubungan", "Hubungan").wide(14), num("umur", "Umur").wide(6),
			}},
			Table{Name: "barang", Caption: "Barang bawaan", Numbered: true, Rows: 2, Columns: []Field{
				text("barang", "Barang").wide(24), text("jumlah", "Jumlah").wide(8), one("diperiksa", "Diperiksa", yesNo...).wide(9),
			}},
			Fields{Items: []Field{one("hasil", "Hasil", "Diizinkan", "Ditolak"), text("alasan", "Alasan")}},
			Signatures{Signers: []Signer{
				{Caption: "Pengunjung,", Name: "pengunjung_nama"}, signer("Petugas piket,", "", "piket"), signer("Mengetahui,", "Kepala Seksi/Kepala UPTD", "kepala"),
			}},
			Section{Heading: "TATA TERTIB KUNJUNGAN", Parts: []Part{Points{Items: []string{
				"Menunjukkan identitas dan surat ini kepada petugas piket serta mengisi buku tamu.",
				"Bersedia diperiksa; tidak membawa senjata tajam, minuman keras dan obat terlarang, dan tidak dalam keadaan mabuk.",
				"Menemui klien hanya di tempat kunjungan, didampingi petugas, dan sesuai batas waktu.",
			}}}},
			Section{Heading: "POTONGAN UNTUK PETUGAS PIKET", Parts: []Part{
				Paragraph{Text: "Nomor {nomor}: {pengunjung_nama} mengunjungi {klien_nama} pada {tanggal}, pukul {masuk} sampai {keluar}."},
			}},
		},
	}
}

// disposition is the order of the head of the house on a letter.
func disposition() *Form {
	return &Form{
		ID: "disposisi", Title: "LEMBAR DISPOSISI", Kind: Slip, Paper: A5, Letterhead: true,
		Basis: "SOP proses surat masuk; lembar disposisi setengah folio tata naskah dinas",
		Names: []string{"lembar disposisi", "disposisi", "disposisi kepala panti"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{
				text("surat_dari", "Surat dari").must(), text("surat_nomor", "No. surat"), day("surat_tanggal", "Tgl. surat"),
				day("diterima", "Diterima tgl."), text("agenda", "No. agenda"),
			}},
			Fields{Items: []Field{ticks("sifat", "Sifat", "Sangat segera", "Segera", "Rahasia"), long("perihal", "Perihal", 2)}},
			Fields{Items: []Field{
				ticks("diteruskan", "Diteruskan kepada Sdr.", "Kasubbag TU", "Kasi PAS", "Kasi Pelrehsos", "Pekerja Sosial", "Pelaksana", "Lainnya"),
				ticks("harap", "Dengan hormat harap", "Tanggapan dan saran", "Proses lebih lanjut", "Koordinasi/konfirmasikan", "Untuk diketahui", "Siapkan jawaban", "Arsip"),
				long("catatan", "Catatan", 3),
			}},
			Signatures{Dated: true, Signers: []Signer{signer("", "Kepala UPTD", "kepala")}},
		},
	}
}
