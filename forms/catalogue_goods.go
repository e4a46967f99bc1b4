package forms

// goodsHandedOver hands tools over to a client, an alumnus or another unit.
func goodsHandedOver() *Form {
	return &Form{
		ID: "ba-serah-terima-barang", Title: "BERITA ACARA SERAH TERIMA BARANG (TOOLKIT)", Kind: Minutes, Letterhead: true, Numbered: true,
		Basis: "SOP pemberian toolkit dan terminasi; kerangka berita acara tata naskah dinas; praktik BAST barang milik daerah",
		Names: []string{"bap penyerahan", "bap penyerahan barang", "penyerahan barang", "bap serah terima", "ba serah terima", "serah terima barang", "serah terima toolkit", "bap toolkit", "berita acara serah terima", "toolkit"},
		Parts: []Part{
			opening(),
			Parties{Items: []Party{
				{As: "PIHAK PERTAMA", Fields: houseHead("pihak_pertama")},
				{As: "PIHAK KEDUA", Fields: receiver()},
			}},
			Paragraph{
				Text:   "Berdasarkan {dasar}, PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dari PIHAK PERTAMA, barang sebanyak {jumlah_jenis:jumlah} jenis sebagai berikut:",
				Fields: []Field{text("dasar", "Dasar (DPA, SK penerima, BA pemeriksaan barang)").wide(60), num("jumlah_jenis", "Jumlah jenis barang")},
			},
			Table{Name: "barang", Numbered: true, Rows: 8, Columns: []Field{
				text("nama", "Nama barang").wide(20), text("spesifikasi", "Merek/Spesifikasi").wide(18), num("jumlah", "Jumlah").wide(7),
				text("satuan", "Satuan").wide(8), one("keadaan", "Keadaan", "Baik", "Kurang", "Rusak").wide(9), text("ket", "Ket.").wide(10),
			}},
			Points{Items: []string{
				"Barang diterima PIHAK KEDUA dalam jumlah lengkap dan keadaan baik.",
				"Barang dipakai PIHAK KEDUA untuk usaha atau pekerjaannya sendiri sesuai keterampilan yang diikuti.",
				"Barang tidak boleh dijual, digadaikan atau dipindahtangankan.",
				"PIHAK KEDUA bersedia dipantau dan dibimbing lebih lanjut oleh petugas.",
			}},
			Fields{Items: []Field{one("bukti_foto", "Bukti foto", "Ada", "Tidak ada")}},
			closing(),
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "klien_nama"},
				{Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_pertama_nama", NIP: "pihak_pertama_nip"},
			}},
			Signatures{Signers: []Signer{
				witness("Kepala Seksi", "saksi_1"), witness("Pekerja Sosial", "saksi_2"),
				{Caption: "Mengetahui,", Post: "Kepala Dinas", Name: "mengetahui_nama", NIP: "mengetahui_nip"},
			}},
			Section{Heading: "LAMPIRAN 1. Daftar penerima (untuk penyerahan bersama)", Parts: []Part{receivers()}},
			Section{Heading: "LAMPIRAN 2. Data barang milik daerah (untuk serah terima antarunit)", Parts: []Part{assets()}},
		},
	}
}

// receiver is the client who gets the tools.
func receiver() []Field {
	return []Field{
		text("klien_nama", "Nama").from(FromClientName).must(),
		{Name: "klien_nik", Label: "NIK", Kind: NIK, From: FromClientNIK},
		text("klien_register", "No. register").from(FromClientRegister),
		text("klien_jurusan", "Jurusan/keterampilan").from(FromClientTrade),
		long("klien_alamat", "Alamat", 2).from(FromClientAddress),
		text("klien_telepon", "No. telp/HP").from(FromClientPhone),
	}
}

func receivers() Table {
	return Table{Name: "penerima", Numbered: true, Rows: 5, Columns: []Field{
		text("nama", "Nama").wide(22), {Name: "nik", Label: "NIK", Kind: NIK, Width: 17}, text("jurusan", "Jurusan").wide(14),
		text("paket", "Paket").wide(12), text("tanda_tangan", "Tanda tangan").wide(14),
	}}
}

func assets() Table {
	return Table{Name: "inventaris", Numbered: true, Sums: []string{"nilai"}, Columns: []Field{
		text("kode", "Kode barang").wide(16), text("nup", "NUP").wide(8), text("nama", "Nama barang").wide(24),
		num("tahun", "Tahun perolehan").wide(10), rp("nilai", "Nilai perolehan").wide(18),
	}}
}

// goodsExamined records the check of goods before they are accepted.
func goodsExamined() *Form {
	return &Form{
		ID: "ba-pemeriksaan-barang", Title: "BERITA ACARA PEMERIKSAAN BARANG", Kind: Minutes, Letterhead: true, Numbered: true,
		Basis: "SOP bantuan toolkit (pemeriksaan barang); praktik berita acara pemeriksaan hasil pekerjaan",
		Names: []string{"pemeriksaan barang", "pemeriksa barang", "ba pemeriksaan barang", "bap barang", "berita acara pemeriksaan barang"},
		Parts: []Part{
			opening(),
			Table{Name: "pemeriksa", Numbered: true, Columns: []Field{
				text("nama", "Nama").wide(22), {Name: "nip", Label: "NIP", Kind: NIP, Width: 20},
				one("jabatan", "Jabatan dalam panitia", "Ketua", "Sekretaris", "Anggota").wide(16), text("tanda_tangan", "Tanda tangan").wide(16),
			}},
			Paragraph{
				Text: "Berdasarkan surat keputusan penetapan nomor {sk_nomor} tanggal {sk_tanggal}, serta SPK/kontrak nomor {kontrak_nomor} tanggal {kontrak_tanggal} " +
					"senilai {kontrak_nilai} ({kontrak_nilai:kata}), telah memeriksa barang yang diserahkan oleh penyedia:",
				Fields: []Field{
					text("sk_nomor", "Nomor SK penetapan"), day("sk_tanggal", "Tanggal SK penetapan"),
					text("kontrak_nomor", "Nomor SPK/kontrak"), day("kontrak_tanggal", "Tanggal SPK/kontrak"), rp("kontrak_nilai", "Nilai SPK/kontrak"),
				},
			},
			Fields{Items: []Field{
				text("penyedia_perusahaan", "Nama perusahaan"), text("penyedia_direktur", "Direktur/pimpinan"), long("penyedia_alamat", "Alamat", 2),
			}},
			Table{Name: "barang", Caption: "Hasil pemeriksaan", Numbered: true, Rows: 8, Columns: []Field{
				text("nama", "Nama barang").wide(20), text("spesifikasi", "Spesifikasi kontrak").wide(20), num("volume", "Volume").wide(7),
				text("satuan", "Satuan").wide(8), one("hasil", "Hasil", "Sesuai", "Tidak sesuai").wide(11), text("ket", "Ket.").wide(10),
			}},
			Fields{Items: []Field{
				one("kesimpulan", "Kesimpulan", "Diterima", "Diterima dengan catatan", "Ditolak"),
				long("catatan", "Catatan", 2), day("batas_perbaikan", "Batas waktu perbaikan"),
			}},
			closing(),
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Penyedia,", Post: "Direktur", Name: "penyedia_direktur"},
				{Caption: "Pejabat/Panitia Pemeriksa,", Post: "Ketua", Name: "pemeriksa_ketua_nama", NIP: "pemeriksa_ketua_nip"},
				{Caption: "Mengetahui,", Post: "PPK/Kuasa Pengguna Anggaran", Name: "ppk_nama", NIP: "ppk_nip"},
			}},
		},
	}
}
