package catalogue

import "github.com/sopkit/sopkit/forms"

// raidExamination is the examiner's record of a person met in a raid.
func raidExamination() *forms.Form {
	return &forms.Form{
		ID: "ba-pemeriksaan", Title: "BERITA ACARA PEMERIKSAAN (HASIL RAZIA)", Kind: forms.Minutes, Letterhead: true,
		Numbered: true, Secret: true,
		Basis: "SOP penerimaan klien (BA pemeriksaan dari Pol PP/Kepolisian); praktik berita acara pemeriksaan " +
			"penyidik",
		Names: []string{"ba pemeriksaan", "bap pemeriksaan", "bap razia", "berita acara pemeriksaan", "hasil razia"},
		Parts: []forms.Part{
			forms.Fields{Items: []forms.Field{choice("pro_justitia", "PRO JUSTITIA (untuk sidang)",
				options(yesNo...))}},
			minutesOpening(),
			forms.Parties{Items: []forms.Party{
				{As: "PEMERIKSA I", Fields: officerFields("pemeriksa_1")},
				{As: "PEMERIKSA II", Fields: officialFields("pemeriksa_2")[:4]},
			}},
			forms.Paragraph{
				Text: "Berdasarkan Surat Perintah Tugas nomor {spt_nomor} tanggal {spt_tanggal}, telah melakukan " +
					"pemeriksaan terhadap orang yang disebut di bawah ini, " +
					"karena diduga melanggar {perda}:",
				Fields: []forms.Field{
					text("spt_nomor", "Nomor SPT"), date("spt_tanggal", "Tanggal SPT"),
					text("perda", "Peraturan daerah yang dilanggar", width(50), sensitive),
				},
			},
			forms.Section{Heading: "A. IDENTITAS YANG DIPERIKSA", Parts: []forms.Part{forms.Fields{Items: examinee()}}},
			forms.Section{Heading: "B. KEJADIAN", Parts: raidEvent()},
			forms.Section{Heading: "C. TANYA JAWAB", Parts: []forms.Part{questions()}},
			forms.Section{Heading: "D. HASIL PEMERIKSAAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				choice("kategori", "Kategori",
					options("Tuna susila", "Gelandangan", "Pengemis", "Anak jalanan", "ODGJ", "Bukan PPKS"),
					sensitive),
				ticks("tindak_lanjut", "Tindak lanjut",
					options("Dibina dan dipulangkan", "Dirujuk ke panti", "Dirujuk ke RSJ",
						"Diserahkan kepada keluarga", "Proses hukum")),
				longText("catatan", "Catatan", lines(2)),
			}}}},
			forms.Paragraph{Text: "Berita Acara Pemeriksaan ini telah dibacakan kembali kepada yang diperiksa " +
				"dalam bahasa yang dimengertinya. Yang diperiksa menyatakan setuju dan membenarkan semua " +
				"keterangannya, " +
				"lalu membubuhkan paraf di kanan bawah setiap halaman kecuali halaman terakhir, dan menandatangani " +
				"atau membubuhkan cap jempol di bawah ini."},
			forms.Fields{Items: []forms.Field{
				choice("menandatangani", "Yang diperiksa",
					options("Menandatangani", "Membubuhkan cap jempol/tiga jari", "Menolak menandatangani")),
				text("alasan_menolak", "Alasan bila menolak"),
			}},
			minutesClosing(),
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Yang diperiksa,", Name: "klien_nama"},
				{Caption: "Pemeriksa I,", Name: "pemeriksa_1_nama", NIP: "pemeriksa_1_nip"},
				{Caption: "Saksi,", Name: "saksi_nama"},
				{Caption: "Pemeriksa II,", Name: "pemeriksa_2_nama", NIP: "pemeriksa_2_nip"},
			}},
			forms.Space{
				Label: "Cap jempol/tiga jari yang diperiksa (bila tidak dapat menandatangani)", Height: 30, Width: 70,
			},
			forms.Signatures{Signers: []forms.Signer{
				{Caption: "Penerjemah (bila ada),", Name: "penerjemah_nama"},
				{
					Caption: "Mengetahui,", Post: "Kepala Satuan/Kepala Bidang", Name: "mengetahui_nama",
					NIP: "mengetahui_nip",
				},
			}},
		},
	}
}

// examinee is the person examined, not yet a client of any house.
func examinee() []forms.Field {
	return append(withoutFields(clientFields(), "klien_register"),
		text("kewarganegaraan", "Kewarganegaraan"),
		text("nama_ayah", "Nama ayah"),
		text("nama_ibu", "Nama ibu"),
	)
}

func raidEvent() []forms.Part {
	return []forms.Part{
		forms.Fields{Items: []forms.Field{
			text("kejadian_tempat", "Tempat kejadian (TKP)"),
			date("kejadian_tanggal", "Tanggal kejadian"),
			clock("kejadian_pukul", "Pukul"),
			text("bersama", "Bersama siapa"),
			text("penampilan", "Penampilan"),
			number("terjaring", "Pernah terjaring (kali)", sensitive),
			rupiah("penghasilan", "Penghasilan rata-rata", sensitive),
			longText("kronologi", "Kronologi", lines(5), sensitive),
		}},
		forms.Table{Name: "barang_bukti", Caption: "Barang bukti", Numbered: true, Columns: []forms.Field{
			text("barang", "Nama barang", width(44)), text("jumlah", "Jumlah", width(14)),
		}},
	}
}

func questions() forms.Table {
	return forms.Table{Name: "tanya_jawab", Numbered: true, Rows: 8, Columns: []forms.Field{
		text("pertanyaan", "Pertanyaan", width(36)), text("jawaban", "Jawaban", width(42), sensitive),
	}}
}
