package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

// serviceContract is what the house and a client agree on.
func serviceContract() *forms.Form {
	return &forms.Form{
		ID: "perjanjian-pelayanan", Title: "SURAT PERJANJIAN KONTRAK PELAYANAN", Kind: forms.CasePaper,
		Letterhead: true, Numbered: true, Secret: true, DropEmpty: true, Footer: registerFooter,
		Basis: "SOP penerimaan klien (surat perjanjian kontrak); syarat dan pernyataan keluarga panti sejenis; UU " +
			"27/2022 ps. 22 sampai 25",
		Names: []string{
			"surat perjanjian kontrak", "formulir perjanjian kontrak", "perjanjian kontrak", "kesepakatan pelayanan",
			"formulir kesepakatan", "persetujuan pelayanan", "surat perjanjian",
		},
		Checks: append(agreesNIK(), inOrder("mulai", "selesai")),
		Parts: slices.Concat([]forms.Part{
			minutesOpening(),
			forms.Parties{Items: []forms.Party{
				{As: "PIHAK PERTAMA", Fields: houseHeadFields("pihak_pertama")},
				{As: "PIHAK KEDUA", Fields: append(clientShort(), guardianFields()...)},
			}},
			forms.Paragraph{
				Text: "Atas kehendak sendiri dan tanpa paksaan dari siapa pun, kedua pihak sepakat mengadakan " +
					"perjanjian pelayanan sebagai berikut:",
			},
		}, articles(), []forms.Part{
			forms.Section{Heading: "KESEDIAAN KELUARGA", Center: true, Parts: familyWilling()},
			forms.Paragraph{
				Text: "Demikian perjanjian ini dibuat dalam rangkap {rangkap:jumlah}, masing-masing mempunyai " +
					"kekuatan yang sama, dan berlaku sejak ditandatangani.",
				Fields: []forms.Field{originals()},
			},
			contractSigned(),
			forms.Signatures{Signers: []forms.Signer{villageSigner()}},
			forms.PageBreak{},
			consentSheet(),
		}),
	}
}

// consentSheet is the consent on a sheet of its own: one can sign the contract
// without it.
func consentSheet() forms.Section {
	s := consentSection("LEMBAR PERSETUJUAN DATA (terpisah dari perjanjian)")
	s.Parts = append([]forms.Part{forms.Paragraph{
		Text: "Klien {klien_nama}, nomor register {klien_register}; surat perjanjian nomor {nomor} tanggal {tanggal}.",
	}}, s.Parts...)
	return s
}

// contractSigned are those who sign the contract; the client's signature crosses
// the duty stamp.
func contractSigned() forms.Signatures {
	return forms.Signatures{Dated: true, Signers: []forms.Signer{
		{Caption: "PIHAK KEDUA,", Post: "Klien", Name: "klien_nama", Stamp: dutyStamp},
		unitHeadSigner("PIHAK PERTAMA,", "pihak_pertama"),
		{Caption: "Menyetujui,", Post: "Orang tua/wali", Name: "wali_nama"},
		witnessSigner("Saksi,", "Pekerja Sosial", "saksi"),
	}}
}

// articles are what is agreed.
func articles() []forms.Part {
	return []forms.Part{
		forms.Section{Center: true, Heading: "Pasal 1\nPROGRAM", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
			choice("program", "Jenis program", options(programs...), from(FromClientProgram)),
		}}, forms.Fields{Columns: 2, Items: []forms.Field{
			text("klien_jurusan", "Jurusan", from(FromClientTrade)), text("asrama", "Asrama", from(FromClientDorm)),
			date("mulai", "Mulai tanggal"), date("selesai", "Sampai dengan"),
		}}}},
		article("Pasal 2\nHAK PIHAK KEDUA",
			"Mendapat tempat tinggal, makan, pakaian dan perlengkapan belajar selama program.",
			"Mendapat bimbingan fisik, mental, sosial dan keterampilan sesuai rencana pelayanan.",
			"Diperlakukan dengan hormat, tanpa kekerasan dan pembedaan.",
			"Dijaga kerahasiaan data pribadinya dan boleh melihat serta membetulkannya.",
			"Menyampaikan pendapat dan pengaduan."),
		article("Pasal 3\nKEWAJIBAN PIHAK KEDUA",
			"Tinggal di asrama selama program.",
			"Mengikuti semua kegiatan bimbingan sesuai jadwal.",
			"Mematuhi tata tertib, menjaga kebersihan, dan memelihara barang milik panti.",
			"Memberikan keterangan yang benar tentang dirinya."),
		article("Pasal 4\nHAK DAN KEWAJIBAN PIHAK PERTAMA",
			"PIHAK PERTAMA berhak menetapkan tata tertib, rencana pelayanan dan penempatan asrama.",
			"PIHAK PERTAMA wajib memberikan pelayanan sesuai rencana, menjaga keselamatan PIHAK KEDUA, dan memberi "+
				"kabar kepada keluarga bila terjadi hal penting."),
		article("Pasal 5\nIZIN DAN KUNJUNGAN",
			"PIHAK KEDUA keluar panti hanya dengan izin tertulis petugas.",
			"Keluarga dapat berkunjung pada waktu yang ditetapkan dengan surat izin kunjungan."),
		article("Pasal 6\nKESEHATAN DAN RUJUKAN",
			"Bila PIHAK KEDUA sakit, PIHAK PERTAMA membawanya ke fasilitas kesehatan dan memberi tahu keluarga.",
			"Bila kebutuhan PIHAK KEDUA tidak dapat dipenuhi di panti, PIHAK PERTAMA merujuknya ke lembaga yang "+
				"sesuai."),
		article("Pasal 7\nSANKSI",
			"Pelanggaran tata tertib dikenai teguran lisan, teguran tertulis, lalu pemutusan pelayanan sesuai "+
				"berat pelanggaran."),
		article("Pasal 8\nPENGAKHIRAN",
			"Perjanjian berakhir karena program selesai, tujuan tercapai, permintaan PIHAK KEDUA, rujukan, atau "+
				"pelanggaran berat.",
			"Pengakhiran dinyatakan dengan surat pemutusan hubungan pelayanan."),
		article("Pasal 9\nBIAYA",
			"Pelayanan tidak dipungut biaya apa pun."),
		article("Pasal 10\nPENYELESAIAN",
			"Perselisihan diselesaikan dengan musyawarah; bila tidak tercapai, melalui Dinas Sosial."),
		otherTerms(),
	}
}

// otherTerms is the article for what the parties agree on besides.
func otherTerms() forms.Section {
	return forms.Section{Center: true, Heading: "Pasal 11\nKETENTUAN LAIN", Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{longText("ketentuan_lain", "Ketentuan lain", lines(2))}},
	}}
}

// article is a numbered article of a contract.
func article(heading string, points ...string) forms.Section {
	return forms.Section{Heading: heading, Center: true, Parts: []forms.Part{forms.Points{Items: points}}}
}

func familyWilling() []forms.Part {
	return []forms.Part{
		forms.Paragraph{
			Text: "Keluarga menyetujui klien mengikuti program ini dan akan menerimanya kembali pada akhir program " +
				"atau bila pelayanan dihentikan.",
		},
		forms.Fields{Items: []forms.Field{choice("keluarga_bersedia", "Keluarga",
			options("Bersedia", "Tidak bersedia"))}},
	}
}
