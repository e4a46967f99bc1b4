package forms

// raidExamination is the examiner's record of a person met in a raid.
func raidExamination() *Form {
	return &Form{
		ID: "ba-pemeriksaan", Title: "BERITA ACARA PEMERIKSAAN (HASIL RAZIA)", Kind: Minutes, Letterhead: true, Numbered: true, Secret: true,
		Basis: "SOP penerimaan klien (BA pemeriksaan dari Pol PP/Kepolisian); praktik berita acara pemeriksaan penyidik",
		Names: []string{"ba pemeriksaan", "bap pemeriksaan", "bap razia", "berita acara pemeriksaan", "hasil razia"},
		Parts: []Part{
			Fields{Items: []Field{one("pro_justitia", "PRO JUSTITIA (untuk sidang)", yesNo...)}},
			opening(),
			Parties{Items: []Party{
				{As: "PEMERIKSA I", Fields: officer("pemeriksa_1")},
				{As: "PEMERIKSA II", Fields: official("pemeriksa_2")[:4]},
			}},
			Paragraph{
				Text: "Berdasarkan Surat Perintah Tugas nomor {spt_nomor} tanggal {spt_tanggal}, telah melakukan pemeriksaan terhadap orang yang disebut di bawah ini, " +
					"karena diduga melanggar {perda}:",
				Fields: []Field{text("spt_nomor", "Nomor SPT"), day("spt_tanggal", "Tanggal SPT"), text("perda", "Peraturan daerah yang dilanggar").wide(50).private()},
			},
			Section{Heading: "A. IDENTITAS YANG DIPERIKSA", Parts: []Part{Fields{Items: examinee()}}},
			Section{Heading: "B. KEJADIAN", Parts: raidEvent()},
			Section{Heading: "C. TANYA JAWAB", Parts: []Part{questions()}},
			Section{Heading: "D. HASIL PEMERIKSAAN", Parts: []Part{Fields{Items: []Field{
				one("kategori", "Kategori", "Tuna susila", "Gelandangan", "Pengemis", "Anak jalanan", "ODGJ", "Bukan PPKS").private(),
				ticks("tindak_lanjut", "Tindak lanjut", "Dibina dan dipulangkan", "Dirujuk ke panti", "Dirujuk ke RSJ", "Diserahkan kepada keluarga", "Proses hukum"),
				long("catatan", "Catatan", 2),
			}}}},
			Paragraph{Text: "Berita Acara Pemeriksaan ini telah dibacakan kembali kepada yang diperiksa dalam bahasa yang dimengertinya. Yang diperiksa menyatakan setuju dan membenarkan semua keterangannya, " +
				"lalu membubuhkan paraf di kanan bawah setiap halaman kecuali halaman terakhir, dan menandatangani atau membubuhkan cap jempol di bawah ini."},
			Fields{Items: []Field{
				one("menandatangani", "Yang diperiksa", "Menandatangani", "Membubuhkan cap jempol/tiga jari", "Menolak menandatangani"),
				text("alasan_menolak", "Alasan bila menolak"),
			}},
			closing(),
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Yang diperiksa,", Name: "klien_nama"},
				{Caption: "Pemeriksa I,", Name: "pemeriksa_1_nama", NIP: "pemeriksa_1_nip"},
				{Caption: "Saksi,", Name: "saksi_nama"},
				{Caption: "Pemeriksa II,", Name: "pemeriksa_2_nama", NIP: "pemeriksa_2_nip"},
			}},
			Space{Label: "Cap jempol/tiga jari yang diperiksa (bila tidak dapat menandatangani)", Height: 30, Width: 70},
			Signatures{Signers: []Signer{
				{Caption: "Penerjemah (bila ada),", Name: "penerjemah_nama"},
				{Caption: "Mengetahui,", Post: "Kepala Satuan/Kepala Bidang", Name: "mengetahui_nama", NIP: "mengetahui_nip"},
			}},
		},
	}
}

// examinee is the person examined, not yet a client of any house.
func examinee() []Field {
	return append(without(client(), "klien_register"),
		text("kewarganegaraan", "Kewarganegaraan"),
		text("nama_ayah", "Nama ayah"),
		text("nama_ibu", "Nama ibu"),
	)
}

func raidEvent() []Part {
	return []Part{
		Fields{Items: []Field{
			text("kejadian_tempat", "Tempat kejadian (TKP)"),
			day("kejadian_tanggal", "Tanggal kejadian"),
			at("kejadian_pukul", "Pukul"),
			text("bersama", "Bersama siapa"),
			text("penampilan", "Penampilan"),
			num("terjaring", "Pernah terjaring (kali)").private(),
			rp("penghasilan", "Penghasilan rata-rata").private(),
			long("kronologi", "Kronologi", 5).private(),
		}},
		Table{Name: "barang_bukti", Caption: "Barang bukti", Numbered: true, Columns: []Field{
			text("barang", "Nama barang").wide(44), text("jumlah", "Jumlah").wide(14),
		}},
	}
}

func questions() Table {
	return Table{Name: "tanya_jawab", Numbered: true, Rows: 8, Columns: []Field{
		text("pertanyaan", "Pertanyaan").wide(36), text("jawaban", "Jawaban").wide(42).private(),
	}}
}
