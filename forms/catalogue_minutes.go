package forms

// minutes are the berita acara.
func minutes() []*Form {
	return []*Form{clientHandedOver(), clientReceived(), raidExamination(), goodsHandedOver(), goodsExamined()}
}

// clientHandedOver hands a client over to the house, or by it to a family or
// an agency.
func clientHandedOver() *Form {
	return &Form{
		ID: "ba-penyerahan-klien", Title: "BERITA ACARA PENYERAHAN KLIEN", Kind: Minutes, Letterhead: true, Numbered: true,
		Basis: "SOP penerimaan klien dan terminasi; kerangka berita acara tata naskah dinas",
		Names: []string{"bap penyerahan", "ba penyerahan", "surat penyerahan", "berita acara penyerahan klien", "surat pengiriman", "ba dari rsj", "bap dari rsj", "surat rujukan"},
		Parts: []Part{
			opening(),
			Parties{Items: []Party{
				{As: "PIHAK PERTAMA", Fields: officer("pihak_pertama")},
				{As: "PIHAK KEDUA", Fields: append(official("pihak_kedua"),
					Field{Name: "pihak_kedua_nik", Label: "NIK (bila keluarga)", Kind: NIK},
					text("pihak_kedua_hubungan", "Hubungan dengan klien (bila keluarga)"),
					text("pihak_kedua_telepon", "No. telp/HP"))},
			}},
			Paragraph{
				Text:   "Berdasarkan {dasar} nomor {dasar_nomor} tanggal {dasar_tanggal}, PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dari PIHAK PERTAMA, klien sebagai berikut:",
				Fields: []Field{text("dasar", "Dasar (BA pemeriksaan, surat pengiriman/rujukan, SPT, BA dari RSJ)").wide(40), text("dasar_nomor", "Nomor dasar"), day("dasar_tanggal", "Tanggal dasar")},
			},
			clientTable(3),
			Fields{Items: []Field{
				ticks("keadaan", "Keadaan saat diserahkan", "Sehat", "Sakit", "Luka", "Perlu obat", "Ada pengantar").private(),
				long("keadaan_uraian", "Uraian keadaan", 2).private(),
				ticks("dokumen", "Dokumen yang disertakan", "BA pemeriksaan", "KTP", "KK", "Surat rujukan", "Surat sehat", "Surat keterangan tenang dari RSJ", "Daftar obat", "Foto", "Lainnya"),
				text("dokumen_lain", "Dokumen lainnya"),
			}},
			belongings(),
			Points{Items: []string{
				"PIHAK PERTAMA menyerahkan klien tersebut beserta dokumen dan barang bawaannya dalam keadaan seperti diuraikan di atas.",
				"PIHAK KEDUA menerima klien tersebut dan sejak penyerahan ini bertanggung jawab atas perawatan dan pelayanannya.",
				"Bila pelayanan berakhir, klien dikembalikan kepada keluarga atau daerah asalnya, dan PIHAK PERTAMA bersedia menerimanya kembali bila diperlukan.",
			}},
			closing(),
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "pihak_kedua_nama", NIP: "pihak_kedua_nip"},
				{Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_pertama_nama", NIP: "pihak_pertama_nip"},
			}},
			Signatures{Signers: []Signer{
				witness("Saksi I", "saksi_1"), witness("Saksi II", "saksi_2"),
				{Caption: "Mengetahui,", Post: "Atasan yang menyerahkan", Name: "mengetahui_nama", NIP: "mengetahui_nip"},
			}},
		},
	}
}

// belongings lists what a client brings along.
func belongings() Table {
	return Table{Name: "barang", Caption: "Barang bawaan klien", Numbered: true, Columns: []Field{
		text("barang", "Nama barang").wide(36), text("jumlah", "Jumlah").wide(12), text("keadaan", "Keadaan").wide(20),
	}}
}

// clientReceived is the house's receipt of a client (SOP penerimaan klien).
func clientReceived() *Form {
	return &Form{
		ID: "ba-penerimaan-klien", Title: "BERITA ACARA PENERIMAAN KLIEN", Kind: Minutes, Letterhead: true, Numbered: true,
		Basis: "SOP penerimaan klien; kerangka berita acara tata naskah dinas; syarat menurut praktik panti sejenis",
		Names: []string{"ba penerimaan", "bap penerimaan", "berita acara penerimaan", "surat penerimaan"},
		Parts: []Part{
			opening(),
			Parties{Items: []Party{
				{As: "PIHAK PERTAMA", Fields: official("pihak_pertama")},
				{As: "PIHAK KEDUA", Fields: officer("pihak_kedua")},
			}},
			Paragraph{Text: "PIHAK PERTAMA menyerahkan dan PIHAK KEDUA menerima klien berikut, berdasarkan {dasar}:",
				Fields: []Field{text("dasar", "Dasar (BA pemeriksaan, surat pengiriman/rujukan)").wide(60)}},
			Fields{Items: []Field{
				one("asal_rujukan", "Asal rujukan", "Dinas Sosial kab/kota", "Satpol PP", "Polisi", "RSJ", "Keluarga", "Serah diri", "Masyarakat"),
				one("program", "Program", programs...).from(FromClientProgram),
			}},
			Fields{Items: clientShort()},
			admission(),
			Fields{Items: []Field{
				long("identifikasi", "Identifikasi awal", 2), text("ciri", "Ciri khusus"),
				one("keputusan", "Keputusan", "Diterima", "Diterima sementara", "Dikembalikan", "Dirujuk"),
				long("alasan", "Alasan", 1), text("asrama", "Asrama").from(FromClientDorm),
			}},
			Space{Label: "Foto klien", Height: 40, Width: 30},
			closing(),
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_pertama_nama", NIP: "pihak_pertama_nip"},
				{Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "pihak_kedua_nama", NIP: "pihak_kedua_nip"},
				head(),
			}},
		},
	}
}

// admission is the list of what admits a client, for all programmes and for
// each. It says whether a condition is met, never a finding.
func admission() Table {
	return Table{Name: "syarat", Caption: "Syarat penerimaan (diisi yang sesuai program)", Numbered: true, Columns: []Field{
		text("syarat", "Syarat").wide(48), one("terpenuhi", "Ya/Tidak", yesNo...).wide(9), text("ket", "Ket.").wide(16),
	}, Fixed: []string{
		"Berita acara pemeriksaan, surat pengiriman atau berita acara dari RSJ ada",
		"Umur sesuai program (TS 15-45, AT 15-21, eks psikotik 18-58 tahun)",
		"Tidak sedang dalam perkara hukum",
		"Memenuhi syarat kesehatan program, tanpa penyakit menular berat",
		"Bersedia tinggal di asrama dan mengikuti program",
		"TS: berita acara razia menyatakan klien tuna susila",
		"TS: memenuhi syarat tes kehamilan dan keadaan jiwa",
		"AT: belum menikah dan mampu dilatih",
		"Eks psikotik: surat keterangan tenang dari psikiater",
		"Eks psikotik: surat kesanggupan keluarga",
	}}
}
