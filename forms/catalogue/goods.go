package catalogue

import "github.com/sopkit/sopkit/forms"

// goodsHandedOver hands tools over to a client, an alumnus or another unit.
func goodsHandedOver() *forms.Form {
	return &forms.Form{
		ID: "ba-serah-terima-barang", Title: "BERITA ACARA SERAH TERIMA BARANG (TOOLKIT)", Kind: forms.Minutes,
		Letterhead: true, Numbered: true,
		Basis: "SOP pemberian toolkit dan terminasi; kerangka berita acara tata naskah dinas; praktik BAST barang " +
			"milik daerah",
		Names: []string{
			"bap penyerahan", "bap penyerahan barang", "penyerahan barang", "bap serah terima", "ba serah terima",
			"serah terima barang", "serah terima toolkit", "bap toolkit", "berita acara serah terima", "toolkit",
		},
		Parts: []forms.Part{
			minutesOpening(),
			forms.Parties{Items: []forms.Party{
				{As: "PIHAK PERTAMA", Fields: houseHeadFields("pihak_pertama")},
				{As: "PIHAK KEDUA", Fields: receiver()},
			}},
			forms.Paragraph{
				Text: "Berdasarkan {dasar}, PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA " +
					"menerima dari PIHAK PERTAMA, barang sebanyak {jumlah_jenis:jumlah} jenis sebagai berikut:",
				Fields: []forms.Field{
					text("dasar", "Dasar (DPA, SK penerima, BA pemeriksaan barang)", width(60)),
					number("jumlah_jenis", "Jumlah jenis barang"),
				},
			},
			forms.Table{Name: "barang", Numbered: true, Rows: 8, Columns: []forms.Field{
				text("nama", "Nama barang", width(20)), text("spesifikasi", "Merek/Spesifikasi", width(18)),
				number("jumlah", "Jumlah", width(7)),
				text("satuan", "Satuan", width(8)),
				choice("keadaan", "Keadaan", options("Baik", "Kurang", "Rusak"), width(9)),
				text("ket", "Ket.", width(10)),
			}},
			forms.Points{Items: []string{
				"Barang diterima PIHAK KEDUA dalam jumlah lengkap dan keadaan baik.",
				"Barang dipakai PIHAK KEDUA untuk usaha atau pekerjaannya sendiri sesuai keterampilan yang diikuti.",
				"Barang tidak boleh dijual, digadaikan atau dipindahtangankan.",
				"PIHAK KEDUA bersedia dipantau dan dibimbing lebih lanjut oleh petugas.",
			}},
			forms.Fields{Items: []forms.Field{choice("bukti_foto", "Bukti foto", options("Ada", "Tidak ada"))}},
			minutesClosing(),
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "klien_nama"},
				{
					Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_pertama_nama",
					NIP: "pihak_pertama_nip",
				},
			}},
			forms.Signatures{Signers: []forms.Signer{
				witnessSigner("Kepala Seksi", "saksi_1"), witnessSigner("Pekerja Sosial", "saksi_2"),
				{Caption: "Mengetahui,", Post: "Kepala Dinas", Name: "mengetahui_nama", NIP: "mengetahui_nip"},
			}},
			forms.Section{Heading: "LAMPIRAN 1. Daftar penerima (untuk penyerahan bersama)", Parts: []forms.Part{
				receivers(),
			}},
			forms.Section{
				Heading: "LAMPIRAN 2. Data barang milik daerah (untuk serah terima antarunit)",
				Parts:   []forms.Part{assets()},
			},
		},
	}
}

// receiver is the client who gets the tools.
func receiver() []forms.Field {
	return []forms.Field{
		text("klien_nama", "Nama", from(FromClientName), required),
		nik("klien_nik", "NIK", from(FromClientNIK)),
		text("klien_register", "No. register", from(FromClientRegister)),
		text("klien_jurusan", "Jurusan/keterampilan", from(FromClientTrade)),
		longText("klien_alamat", "Alamat", lines(2), from(FromClientAddress)),
		text("klien_telepon", "No. telp/HP", from(FromClientPhone)),
	}
}

func receivers() forms.Table {
	return forms.Table{Name: "penerima", Numbered: true, Rows: 5, Columns: []forms.Field{
		text("nama", "Nama", width(22)), nik("nik", "NIK", width(17)), text("jurusan", "Jurusan", width(14)),
		text("paket", "Paket", width(12)), text("tanda_tangan", "Tanda tangan", width(14)),
	}}
}

func assets() forms.Table {
	return forms.Table{Name: "inventaris", Numbered: true, Sums: []string{"nilai"}, Columns: []forms.Field{
		text("kode", "Kode barang", width(16)), text("nup", "NUP", width(8)), text("nama", "Nama barang", width(24)),
		number("tahun", "Tahun perolehan", width(10)), rupiah("nilai", "Nilai perolehan", width(18)),
	}}
}

// goodsExamined records the check of goods before they are accepted.
func goodsExamined() *forms.Form {
	return &forms.Form{
		ID: "ba-pemeriksaan-barang", Title: "BERITA ACARA PEMERIKSAAN BARANG", Kind: forms.Minutes, Letterhead: true,
		Numbered: true,
		Basis:    "SOP bantuan toolkit (pemeriksaan barang); praktik berita acara pemeriksaan hasil pekerjaan",
		Names: []string{
			"pemeriksaan barang", "pemeriksa barang", "ba pemeriksaan barang", "bap barang",
			"berita acara pemeriksaan barang",
		},
		Parts: []forms.Part{
			minutesOpening(),
			forms.Table{Name: "pemeriksa", Numbered: true, Columns: []forms.Field{
				text("nama", "Nama", width(22)), nip("nip", "NIP", width(20)),
				choice("jabatan", "Jabatan dalam panitia", options("Ketua", "Sekretaris", "Anggota"), width(16)),
				text("tanda_tangan", "Tanda tangan", width(16)),
			}},
			forms.Paragraph{
				Text: "Berdasarkan surat keputusan penetapan nomor {sk_nomor} tanggal {sk_tanggal}, serta " +
					"SPK/kontrak nomor {kontrak_nomor} tanggal {kontrak_tanggal} " +
					"senilai {kontrak_nilai} ({kontrak_nilai:kata}), telah memeriksa barang yang diserahkan oleh " +
					"penyedia:",
				Fields: []forms.Field{
					text("sk_nomor", "Nomor SK penetapan"), date("sk_tanggal", "Tanggal SK penetapan"),
					text("kontrak_nomor", "Nomor SPK/kontrak"), date("kontrak_tanggal", "Tanggal SPK/kontrak"),
					rupiah("kontrak_nilai", "Nilai SPK/kontrak"),
				},
			},
			forms.Fields{Items: []forms.Field{
				text("penyedia_perusahaan", "Nama perusahaan"), text("penyedia_direktur", "Direktur/pimpinan"),
				longText("penyedia_alamat", "Alamat", lines(2)),
			}},
			forms.Table{Name: "barang", Caption: "Hasil pemeriksaan", Numbered: true, Rows: 8, Columns: []forms.Field{
				text("nama", "Nama barang", width(20)), text("spesifikasi", "Spesifikasi kontrak", width(20)),
				number("volume", "Volume", width(7)),
				text("satuan", "Satuan", width(8)),
				choice("hasil", "Hasil", options("Sesuai", "Tidak sesuai"), width(11)),
				text("ket", "Ket.", width(10)),
			}},
			forms.Fields{Items: []forms.Field{
				choice("kesimpulan", "Kesimpulan", options("Diterima", "Diterima dengan catatan", "Ditolak")),
				longText("catatan", "Catatan", lines(2)), date("batas_perbaikan", "Batas waktu perbaikan"),
			}},
			minutesClosing(),
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Penyedia,", Post: "Direktur", Name: "penyedia_direktur"},
				{
					Caption: "Pejabat/Panitia Pemeriksa,", Post: "Ketua", Name: "pemeriksa_ketua_nama",
					NIP: "pemeriksa_ketua_nip",
				},
				{Caption: "Mengetahui,", Post: "PPK/Kuasa Pengguna Anggaran", Name: "ppk_nama", NIP: "ppk_nip"},
			}},
		},
	}
}
