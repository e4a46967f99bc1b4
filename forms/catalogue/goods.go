package catalogue

import "github.com/sopkit/sopkit/forms"

// goodsHandedOver hands tools over to a client, an alumnus or another unit.
func goodsHandedOver() *forms.Form {
	return &forms.Form{
		ID: "ba-serah-terima-barang", Title: "BERITA ACARA SERAH TERIMA BARANG (TOOLKIT)", Kind: forms.Minutes,
		Letterhead: true, Numbered: true, DropEmpty: true,
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
					number("jumlah_jenis", "Jumlah jenis barang", computed(forms.Rows, "barang")),
				},
			},
			forms.Table{Name: "barang", Numbered: true, Rows: 8, Columns: []forms.Field{
				text("nama", "Nama barang", width(20)), text("spesifikasi", "Merek/Spesifikasi", width(18)),
				number("jumlah", "Jumlah", width(7), atLeast("0")),
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
			toolsSigned(true),
			forms.Signatures{Signers: []forms.Signer{
				official("Saksi,", "Kepala Seksi", "saksi_1"), official("Saksi,", "Pekerja Sosial", "saksi_2"),
				{
					Caption: "Mengetahui,", Post: "Kepala Dinas", Position: "mengetahui_jabatan",
					Mandate: "mengetahui_wewenang", Name: "mengetahui_nama", Rank: "mengetahui_pangkat",
					NIP: "mengetahui_nip",
				},
			}},
			forms.Section{Heading: "DAFTAR PENERIMA (untuk penyerahan bersama)", Attachment: true,
				Parts: []forms.Part{receivers(), toolsSigned(false)}},
			forms.Section{Heading: "DATA BARANG MILIK DAERAH (untuk serah terima antarunit)", Attachment: true,
				Parts: []forms.Part{assets(), toolsSigned(false)}},
		},
	}
}

// toolsSigned are the two who hand tools over, on the paper and each of its
// attachments.
func toolsSigned(dated bool) forms.Signatures {
	return forms.Signatures{Dated: dated, Signers: []forms.Signer{
		{Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "klien_nama"},
		{
			Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_pertama_nama",
			Rank: "pihak_pertama_pangkat", NIP: "pihak_pertama_nip",
		},
	}}
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
	return forms.Table{Name: "penerima", Numbered: true, Rows: 10, RowHeight: 10, Columns: []forms.Field{
		text("nama", "Nama", width(22)), nik("nik", "NIK", width(17), masked), text("jurusan", "Jurusan", width(14)),
		text("paket", "Paket", width(12)), text("tanda_tangan", "Tanda tangan", width(14)),
	}}
}

func assets() forms.Table {
	return forms.Table{Name: "inventaris", Numbered: true, Sums: []string{"nilai"}, Columns: []forms.Field{
		text("kode", "Kode barang", width(16)), text("nup", "NUP", width(8)), text("nama", "Nama barang", width(24)),
		number("tahun", "Tahun perolehan", width(10), between("1945", "2100")),
		rupiah("nilai", "Nilai perolehan", width(18), atLeast("0")),
	}}
}

// goodsExamined records the check of goods before they are accepted.
func goodsExamined() *forms.Form {
	return &forms.Form{
		ID: "ba-pemeriksaan-barang", Title: "BERITA ACARA PEMERIKSAAN BARANG", Kind: forms.Minutes, Letterhead: true,
		Office: forms.OfAgency, Numbered: true, DropEmpty: true,
		Basis: "SOP bantuan toolkit (pemeriksaan barang); praktik berita acara pemeriksaan hasil pekerjaan; kop dinas",
		Names: []string{
			"pemeriksaan barang", "pemeriksa barang", "ba pemeriksaan barang", "bap barang",
			"berita acara pemeriksaan barang",
		},
		Checks: []forms.Check{
			inOrder("sk_tanggal", "tanggal"), inOrder("kontrak_tanggal", "tanggal"),
			inOrder("tanggal", "batas_perbaikan"),
		},
		Parts: []forms.Part{
			minutesOpening(),
			forms.Table{Name: "pemeriksa", Numbered: true, RowHeight: 12, Columns: []forms.Field{
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
					rupiah("kontrak_nilai", "Nilai SPK/kontrak", atLeast("0")),
				},
			},
			forms.Fields{Items: []forms.Field{
				text("penyedia_perusahaan", "Nama perusahaan"), text("penyedia_direktur", "Direktur/pimpinan"),
				longText("penyedia_alamat", "Alamat", lines(2)),
			}},
			forms.Table{Name: "barang", Caption: "Hasil pemeriksaan", Numbered: true, Rows: 8, Columns: []forms.Field{
				text("nama", "Nama barang", width(20)), text("spesifikasi", "Spesifikasi kontrak", width(20)),
				number("volume", "Volume", width(7), atLeast("0")),
				text("satuan", "Satuan", width(8)),
				choice("hasil", "Hasil", options("Sesuai", "Tidak sesuai"), width(11)),
				text("ket", "Ket.", width(10)),
			}},
			goodsJudged(),
			forms.Fields{Items: []forms.Field{
				choice("kesimpulan", "Kesimpulan", options("Diterima", "Diterima dengan catatan", "Ditolak")),
				longText("catatan", "Catatan", lines(2)),
			}},
			forms.Section{When: forms.When{Field: "kesimpulan", Is: []string{"Diterima dengan catatan", "Ditolak"}},
				Parts: []forms.Part{forms.Fields{Items: []forms.Field{
					date("batas_perbaikan", "Batas waktu perbaikan"),
				}}}},
			minutesClosing(),
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Penyedia,", Post: "Direktur", Position: "penyedia_jabatan", Name: "penyedia_direktur"},
				{
					Caption: "Pejabat/Panitia Pemeriksa,", Post: "Ketua", Name: "pemeriksa_ketua_nama",
					Rank: "pemeriksa_ketua_pangkat", NIP: "pemeriksa_ketua_nip",
				},
				official("Mengetahui,", "PPK/Kuasa Pengguna Anggaran", "ppk"),
			}},
		},
	}
}

// goodsJudged counts what the check of the goods came to.
func goodsJudged() forms.Paragraph {
	return forms.Paragraph{
		Text: "Dari {jumlah_jenis:jumlah} jenis barang yang diperiksa, {sesuai:jumlah} jenis sesuai dan " +
			"{tidak_sesuai:jumlah} jenis tidak sesuai dengan SPK/kontrak.",
		Fields: []forms.Field{
			number("jumlah_jenis", "Jumlah jenis barang", computed(forms.Rows, "barang")),
			number("sesuai", "Jenis yang sesuai", tally("Sesuai", "barang.hasil")),
			number("tidak_sesuai", "Jenis yang tidak sesuai", tally("Tidak sesuai", "barang.hasil")),
		},
	}
}
