package catalogue

import "github.com/sopkit/sopkit/forms"

// minutes are the berita acara.
func minutes() []*forms.Form {
	return []*forms.Form{clientHandedOver(), clientReceived(), raidExamination(), goodsHandedOver(), goodsExamined()}
}

// clientHandedOver hands a client over to the house, or by it to a family or
// an agency.
func clientHandedOver() *forms.Form {
	return &forms.Form{
		ID: "ba-penyerahan-klien", Title: "BERITA ACARA PENYERAHAN KLIEN", Kind: forms.Minutes, Letterhead: true,
		Numbered: true,
		Basis:    "SOP penerimaan klien dan terminasi; kerangka berita acara tata naskah dinas",
		Names: []string{
			"bap penyerahan", "ba penyerahan", "surat penyerahan", "berita acara penyerahan klien",
			"ba dari rsj", "bap dari rsj",
		},
		Parts: []forms.Part{
			minutesOpening(),
			forms.Parties{Items: []forms.Party{
				{As: "PIHAK PERTAMA", Fields: officerFields("pihak_pertama")},
				{As: "PIHAK KEDUA", Fields: append(officialFields("pihak_kedua"),
					nik("pihak_kedua_nik", "NIK (bila keluarga)"),
					text("pihak_kedua_hubungan", "Hubungan dengan klien (bila keluarga)"),
					text("pihak_kedua_telepon", "No. telp/HP"))},
			}},
			forms.Paragraph{
				Text: "Berdasarkan {dasar} nomor {dasar_nomor} tanggal {dasar_tanggal}, PIHAK PERTAMA " +
					"menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dari PIHAK PERTAMA, klien sebagai " +
					"berikut:",
				Fields: []forms.Field{
					text("dasar", "Dasar (BA pemeriksaan, surat pengiriman/rujukan, SPT, BA dari RSJ)", width(40)),
					text("dasar_nomor", "Nomor dasar"), date("dasar_tanggal", "Tanggal dasar"),
				},
			},
			clientTable(3),
			forms.Fields{Items: []forms.Field{
				ticks("keadaan", "Keadaan saat diserahkan",
					options("Sehat", "Sakit", "Luka", "Perlu obat", "Ada pengantar"), sensitive),
				longText("keadaan_uraian", "Uraian keadaan", lines(2), sensitive),
				ticks("dokumen", "Dokumen yang disertakan",
					options("BA pemeriksaan", "KTP", "KK", "Surat rujukan", "Surat sehat", "Surat keterangan tenang dari RSJ",
						"Daftar obat", "Foto", "Lainnya")),
				text("dokumen_lain", "Dokumen lainnya"),
			}},
			belongings(),
			forms.Points{Items: []string{
				"PIHAK PERTAMA menyerahkan klien tersebut beserta dokumen dan barang bawaannya dalam keadaan " +
					"seperti diuraikan di atas.",
				"PIHAK KEDUA menerima klien tersebut dan sejak penyerahan ini bertanggung jawab atas perawatan dan " +
					"pelayanannya.",
				"Bila pelayanan berakhir, klien dikembalikan kepada keluarga atau daerah asalnya, dan PIHAK " +
					"PERTAMA bersedia menerimanya kembali bila diperlukan.",
			}},
			minutesClosing(),
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "pihak_kedua_nama", NIP: "pihak_kedua_nip"},
				{
					Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_pertama_nama",
					NIP: "pihak_pertama_nip",
				},
			}},
			forms.Signatures{Signers: []forms.Signer{
				witnessSigner("Saksi I", "saksi_1"), witnessSigner("Saksi II", "saksi_2"),
				{
					Caption: "Mengetahui,", Post: "Atasan yang menyerahkan", Name: "mengetahui_nama",
					NIP: "mengetahui_nip",
				},
			}},
		},
	}
}

// belongings lists what a client brings along.
func belongings() forms.Table {
	return forms.Table{Name: "barang", Caption: "Barang bawaan klien", Numbered: true, Columns: []forms.Field{
		text("barang", "Nama barang", width(36)), text("jumlah", "Jumlah", width(12)),
		text("keadaan", "Keadaan", width(20)),
	}}
}

// clientReceived is the house's receipt of a client (SOP penerimaan klien).
func clientReceived() *forms.Form {
	return &forms.Form{
		ID: "ba-penerimaan-klien", Title: "BERITA ACARA PENERIMAAN KLIEN", Kind: forms.Minutes, Letterhead: true,
		Numbered: true,
		Basis:    "SOP penerimaan klien; kerangka berita acara tata naskah dinas; syarat menurut praktik panti sejenis",
		Names:    []string{"ba penerimaan", "bap penerimaan", "berita acara penerimaan", "surat penerimaan"},
		Parts: []forms.Part{
			minutesOpening(),
			forms.Parties{Items: []forms.Party{
				{As: "PIHAK PERTAMA", Fields: officialFields("pihak_pertama")},
				{As: "PIHAK KEDUA", Fields: officerFields("pihak_kedua")},
			}},
			forms.Paragraph{Text: "PIHAK PERTAMA menyerahkan dan PIHAK KEDUA menerima klien berikut, berdasarkan " +
				"{dasar}:",
				Fields: []forms.Field{text("dasar", "Dasar (BA pemeriksaan, surat pengiriman/rujukan)", width(60))}},
			forms.Fields{Items: []forms.Field{
				choice("asal_rujukan", "Asal rujukan",
					options("Dinas Sosial kab/kota", "Satpol PP", "Polisi", "RSJ", "Keluarga",
						"Serah diri", "Masyarakat")),
				choice("program", "Program", options(programs...), from(FromClientProgram)),
			}},
			forms.Fields{Items: clientBrief()},
			admission(),
			forms.Fields{Items: []forms.Field{
				longText("identifikasi", "Identifikasi awal", lines(2)), text("ciri", "Ciri khusus"),
				choice("keputusan", "Keputusan", options("Diterima", "Diterima sementara", "Dikembalikan", "Dirujuk")),
				longText("alasan", "Alasan", lines(1)), text("asrama", "Asrama", from(FromClientDorm)),
			}},
			forms.Space{Label: "Foto klien", Height: 40, Width: 30},
			minutesClosing(),
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{
					Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_pertama_nama",
					NIP: "pihak_pertama_nip",
				},
				{Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "pihak_kedua_nama", NIP: "pihak_kedua_nip"},
				headSigner(),
			}},
		},
	}
}

// admission is the list of what admits a client, for all programmes and for
// each. It says whether a condition is met, never a finding.
func admission() forms.Table {
	return forms.Table{Name: "syarat", Caption: "Syarat penerimaan (diisi yang sesuai program)", Numbered: true,
		Columns: []forms.Field{
			text("syarat", "Syarat", width(48)), choice("terpenuhi", "Ya/Tidak", options(yesNo...), width(9)),
			text("ket", "Ket.", width(16)),
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
