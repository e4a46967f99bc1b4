package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

// raidExamination is the examiner's record of a person met in a raid.
func raidExamination() *forms.Form {
	return &forms.Form{
		ID: "ba-pemeriksaan", Title: "BERITA ACARA PEMERIKSAAN (HASIL RAZIA)", Kind: forms.Minutes, Letterhead: true,
		Office: forms.OfOther, Numbered: true, Secret: true, DropEmpty: true,
		Footer: "Paraf yang diperiksa: ..............................",
		Basis: "SOP penerimaan klien (BA pemeriksaan dari Pol PP/Kepolisian); praktik berita acara pemeriksaan " +
			"penyidik: kop kantor pemeriksa, paraf yang diperiksa pada tiap halaman",
		Names: []string{"ba pemeriksaan", "bap pemeriksaan", "bap razia", "berita acara pemeriksaan"},
		Hidden: []forms.Field{choice("pro_justitia", "PRO JUSTITIA (untuk sidang)", options(yesNo...),
			hint("pada blanko dicoret bila tidak untuk sidang"))},
		Checks: append(agreesNIK(), inOrder("spt_tanggal", "tanggal"), inOrder("kejadian_tanggal", "tanggal")),
		Parts: slices.Concat(raidOpening(), []forms.Part{
			forms.Section{Heading: "A. IDENTITAS YANG DIPERIKSA", Parts: []forms.Part{forms.Fields{Items: examinee()}}},
			forms.Section{Heading: "B. KEJADIAN", Parts: raidEvent()},
			forms.Section{Heading: "C. TANYA JAWAB", Parts: []forms.Part{questions()}},
			forms.Section{Heading: "D. HASIL PEMERIKSAAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				choice("kategori", "Kategori",
					options("Tuna susila", "Gelandangan", "Pengemis", "Anak jalanan", "ODGJ", "Bukan PPKS"),
					sensitive, across(3)),
				ticks("tindak_lanjut", "Tindak lanjut", across(2),
					options("Dibina dan dipulangkan", "Dirujuk ke panti", "Dirujuk ke RSJ",
						"Diserahkan kepada keluarga", "Proses hukum")),
				longText("catatan", "Catatan", lines(2)),
			}}}},
		}, raidClosing()),
	}
}

// raidOpening says who examined, and on what order.
func raidOpening() []forms.Part {
	return []forms.Part{
		forms.Section{When: forms.When{Field: "pro_justitia", Is: []string{"Ya"}}, Parts: []forms.Part{
			forms.Paragraph{Text: "PRO JUSTITIA", Bold: true, Center: true},
		}},
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
	}
}

// raidClosing is how an examination ends: read back, agreed to and signed, by
// a thumb or an interpreter where there is need.
func raidClosing() []forms.Part {
	return []forms.Part{
		forms.Paragraph{Text: "Berita Acara Pemeriksaan ini telah dibacakan kembali kepada yang diperiksa " +
			"dalam bahasa yang dimengertinya. Yang diperiksa menyatakan setuju dan membenarkan semua " +
			"keterangannya, " +
			"lalu membubuhkan paraf di kaki setiap halaman kecuali halaman terakhir, dan menandatangani " +
			"atau membubuhkan cap jempol di bawah ini."},
		forms.Fields{Items: []forms.Field{
			choice("menandatangani", "Yang diperiksa",
				options("Menandatangani", "Membubuhkan cap jempol/tiga jari", "Menolak menandatangani")),
			text("alasan_menolak", "Alasan bila menolak"),
		}},
		minutesClosing(),
		forms.Signatures{Dated: true, Signers: []forms.Signer{
			{Caption: "Yang diperiksa,", Name: "klien_nama"}, examinerSigner("Pemeriksa I,", "pemeriksa_1"),
		}},
		forms.Section{When: forms.When{Field: "menandatangani", Is: []string{"Membubuhkan cap jempol/tiga jari"}},
			Parts: []forms.Part{forms.Space{
				Label: "Cap jempol/tiga jari yang diperiksa (bila tidak dapat menandatangani)", Height: 30, Width: 70,
			}}},
		forms.Section{When: forms.When{Field: "pemeriksa_2_nama"}, Parts: []forms.Part{
			forms.Signatures{Signers: []forms.Signer{examinerSigner("Pemeriksa II,", "pemeriksa_2")}},
		}},
		forms.Section{When: forms.When{Field: "penerjemah_nama"}, Parts: []forms.Part{
			forms.Signatures{Signers: []forms.Signer{{Caption: "Penerjemah,", Name: "penerjemah_nama"}}},
		}},
		forms.Signatures{Signers: []forms.Signer{
			{Caption: "Saksi,", Name: "saksi_nama"},
			official("Mengetahui,", "Kepala Satuan/Kepala Bidang", "mengetahui"),
		}},
	}
}

// examinerSigner is one of those who examined.
func examinerSigner(caption, prefix string) forms.Signer {
	return forms.Signer{
		Caption: caption, Name: prefix + "_nama", Rank: prefix + "_pangkat", NIP: prefix + "_nip",
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
			number("terjaring", "Pernah terjaring (kali)", sensitive, between("0", "100")),
			rupiah("penghasilan", "Penghasilan rata-rata", sensitive, atLeast("0")),
			longText("kronologi", "Kronologi", lines(5), sensitive),
		}},
		forms.Table{Name: "barang_bukti", Caption: "Barang bukti", Numbered: true, Columns: []forms.Field{
			text("barang", "Nama barang", width(44)), text("jumlah", "Jumlah", width(14)),
		}},
	}
}

func questions() forms.Table {
	return forms.Table{Name: "tanya_jawab", Numbered: true, Rows: 8, RowHeight: 16, Columns: []forms.Field{
		text("pertanyaan", "Pertanyaan", width(36)), text("jawaban", "Jawaban", width(42), sensitive),
	}}
}
