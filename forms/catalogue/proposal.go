package catalogue

import "github.com/sopkit/sopkit/forms"

// toolProposal is a student's request for tools, with its costs.
func toolProposal() *forms.Form {
	return &forms.Form{
		ID: "proposal-siswa", Title: "PROPOSAL BANTUAN TOOLKIT", Kind: forms.Letter, Paper: forms.A4,
		Basis: "SOP bantuan toolkit (proposal siswa); rincian biaya menurut bantuan usaha ekonomi produktif provinsi",
		Names: []string{"proposal siswa", "proposal klien", "proposal toolkit", "proposal bantuan", "proposal"},
		Parts: []forms.Part{
			forms.Section{Heading: "SURAT PERMOHONAN", Parts: requestParts()},
			forms.Section{Heading: "I. LATAR BELAKANG", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("latar_belakang", "Latar belakang", lines(6)),
			}}}},
			forms.Section{Heading: "II. TUJUAN",
				Parts: []forms.Part{forms.Fields{Items: []forms.Field{longText("tujuan",
					"Tujuan", lines(4))}}}},
			forms.Section{Heading: "III. IDENTITAS PEMOHON",
				Parts: []forms.Part{forms.Fields{Items: append(clientBrief(),
					text("klien_pendidikan", "Pendidikan terakhir", from(FromClientSchool)),
					text("klien_jurusan", "Jurusan/keterampilan", from(FromClientTrade)),
					text("klien_telepon", "No. telp/HP", from(FromClientPhone)),
				)}}},
			forms.Section{Heading: "IV. RENCANA USAHA", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				text("usaha_jenis", "Jenis usaha"), text("usaha_lokasi", "Lokasi usaha"),
				longText("usaha_pasar", "Pasar/pembeli", lines(2)),
				text("usaha_tenaga", "Tenaga kerja"), rupiah("modal_sendiri", "Modal sendiri", sensitive),
			}}}},
			forms.Section{Heading: "V. KEBUTUHAN ALAT (RENCANA ANGGARAN BIAYA)",
				Parts: []forms.Part{costs(), forms.Paragraph{
					Text:   "Jumlah seluruhnya {rab_jumlah} (terbilang: {rab_jumlah:kata}).",
					Fields: []forms.Field{rupiah("rab_jumlah", "Jumlah seluruhnya")},
				}}},
			forms.Section{Heading: "VI. PERKIRAAN PENDAPATAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				rupiah("pendapatan", "Pendapatan sebulan", sensitive),
				rupiah("pengeluaran", "Pengeluaran sebulan", sensitive),
				rupiah("keuntungan", "Keuntungan sebulan", sensitive),
			}}}},
			forms.Section{Heading: "VII. PENUTUP", Parts: []forms.Part{
				forms.Paragraph{
					Text: "Demikian proposal ini dibuat dengan sebenarnya. Bantuan yang diterima akan dipakai " +
						"untuk usaha sendiri dan tidak dijual atau dipindahtangankan.",
				},
				forms.Fields{Items: []forms.Field{ticks("lampiran", "Lampiran",
					options("KTP", "KK", "SKTM", "Sertifikat", "Foto lokasi"))}},
			}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Mengetahui,", Post: "Pekerja Sosial/Instruktur", Name: "peksos_nama", NIP: "peksos_nip"},
				{Caption: "Pemohon,", Name: "klien_nama"},
				villageSigner(),
			}},
		},
	}
}

func requestParts() []forms.Part {
	return []forms.Part{
		forms.Fields{Items: []forms.Field{
			heldOn("Tanggal"), text("lampiran_surat", "Lampiran"), text("hal", "Hal"),
			text("kepada", "Yth."), text("kepada_tempat", "di"),
		}},
		forms.Paragraph{
			Text: "Dengan hormat, saya yang bertanda tangan di bawah ini, {klien_nama}, peserta {program} jurusan " +
				"{klien_jurusan}, mengajukan permohonan bantuan peralatan kerja (toolkit) " +
				"untuk membuka usaha {usaha_jenis}. Sebagai bahan pertimbangan, bersama ini disampaikan rencana " +
				"usaha dan kebutuhan alat.",
			Fields: []forms.Field{text("program", "Program", from(FromClientProgram))},
		},
		forms.Paragraph{Text: "Atas perhatian dan bantuan Bapak/Ibu, saya ucapkan terima kasih."},
	}
}

func costs() forms.Table {
	return forms.Table{Name: "rab", Numbered: true, Rows: 8, Sums: []string{"jumlah"}, Columns: []forms.Field{
		text("nama", "Nama alat", width(20)), text("spesifikasi", "Spesifikasi", width(18)),
		number("volume", "Volume", width(7)), text("satuan", "Satuan", width(8)),
		rupiah("harga", "Harga satuan", width(15)), rupiah("jumlah", "Jumlah", width(16)),
	}}
}
