package forms

// toolProposal is a student's request for tools, with its costs.
func toolProposal() *Form {
	return &Form{
		ID: "proposal-siswa", Title: "PROPOSAL BANTUAN TOOLKIT", Kind: Letter, Paper: A4,
		Basis: "SOP bantuan toolkit (proposal siswa); rincian biaya menurut bantuan usaha ekonomi produktif provinsi",
		Names: []string{"proposal siswa", "proposal klien", "proposal toolkit", "proposal bantuan", "proposal"},
		Parts: []Part{
			Section{Heading: "SURAT PERMOHONAN", Parts: requestParts()},
			Section{Heading: "I. LATAR BELAKANG", Parts: []Part{Fields{Items: []Field{long("latar_belakang", "Latar belakang", 6)}}}},
			Section{Heading: "II. TUJUAN", Parts: []Part{Fields{Items: []Field{long("tujuan", "Tujuan", 4)}}}},
			Section{Heading: "III. IDENTITAS PEMOHON", Parts: []Part{Fields{Items: append(clientShort(),
				text("klien_pendidikan", "Pendidikan terakhir").from(FromClientSchool),
				text("klien_jurusan", "Jurusan/keterampilan").from(FromClientTrade),
				text("klien_telepon", "No. telp/HP").from(FromClientPhone),
			)}}},
			Section{Heading: "IV. RENCANA USAHA", Parts: []Part{Fields{Items: []Field{
				text("usaha_jenis", "Jenis usaha"), text("usaha_lokasi", "Lokasi usaha"), long("usaha_pasar", "Pasar/pembeli", 2),
				text("usaha_tenaga", "Tenaga kerja"), rp("modal_sendiri", "Modal sendiri").private(),
			}}}},
			Section{Heading: "V. KEBUTUHAN ALAT (RENCANA ANGGARAN BIAYA)", Parts: []Part{costs(), Paragraph{
				Text:   "Jumlah seluruhnya {rab_jumlah} (terbilang: {rab_jumlah:kata}).",
				Fields: []Field{rp("rab_jumlah", "Jumlah seluruhnya")},
			}}},
			Section{Heading: "VI. PERKIRAAN PENDAPATAN", Parts: []Part{Fields{Items: []Field{
				rp("pendapatan", "Pendapatan sebulan").private(), rp("pengeluaran", "Pengeluaran sebulan").private(), rp("keuntungan", "Keuntungan sebulan").private(),
			}}}},
			Section{Heading: "VII. PENUTUP", Parts: []Part{
				Paragraph{Text: "Demikian proposal ini dibuat dengan sebenarnya. Bantuan yang diterima akan dipakai untuk usaha sendiri dan tidak dijual atau dipindahtangankan."},
				Fields{Items: []Field{ticks("lampiran", "Lampiran", "KTP", "KK", "SKTM", "Sertifikat", "Foto lokasi")}},
			}},
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Mengetahui,", Post: "Pekerja Sosial/Instruktur", Name: "peksos_nama", NIP: "peksos_nip"},
				{Caption: "Pemohon,", Name: "klien_nama"},
				village(),
			}},
		},
	}
}

func requestParts() []Part {
	return []Part{
		Fields{Items: []Field{
			heldOn("Tanggal"), text("lampiran_surat", "Lampiran"), text("hal", "Hal"),
			text("kepada", "Yth."), text("kepada_tempat", "di"),
		}},
		Paragraph{
			Text: "Dengan hormat, saya yang bertanda tangan di bawah ini, {klien_nama}, peserta {program} jurusan {klien_jurusan}, mengajukan permohonan bantuan peralatan kerja (toolkit) " +
				"untuk membuka usaha {usaha_jenis}. Sebagai bahan pertimbangan, bersama ini disampaikan rencana usaha dan kebutuhan alat.",
			Fields: []Field{text("program", "Program").from(FromClientProgram)},
		},
		Paragraph{Text: "Atas perhatian dan bantuan Bapak/Ibu, saya ucapkan terima kasih."},
	}
}

func costs() Table {
	return Table{Name: "rab", Numbered: true, Rows: 8, Sums: []string{"jumlah"}, Columns: []Field{
		text("nama", "Nama alat").wide(20), text("spesifikasi", "Spesifikasi").wide(18), num("volume", "Volume").wide(7), text("satuan", "Satuan").wide(8),
		rp("harga", "Harga satuan").wide(15), rp("jumlah", "Jumlah").wide(16),
	}}
}
