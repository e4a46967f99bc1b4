package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

// toolProposal is a student's request for tools: a letter, and the proposal
// with its costs. Its cover is a paper of its own, proposalCover.
func toolProposal() *forms.Form {
	return &forms.Form{
		ID: "proposal-siswa", Title: "PROPOSAL BANTUAN TOOLKIT", Kind: forms.Letter, Paper: forms.A4, Untitled: true,
		Basis: "SOP bantuan toolkit (proposal siswa); rincian biaya menurut bantuan usaha ekonomi produktif provinsi",
		Names: []string{"proposal siswa", "proposal klien", "proposal toolkit", "proposal bantuan", "proposal"},
		Parts: slices.Concat(
			requestParts(), []forms.Part{forms.PageBreak{}}, proposalParts(),
			[]forms.Part{forms.Signatures{Dated: true, Signers: []forms.Signer{
				official("Mengetahui,", "Pekerja Sosial/Instruktur", "peksos"),
				{Caption: "Pemohon,", Name: "klien_nama"},
				villageSigner(),
			}}},
		),
		Checks: []forms.Check{inOrder("pengeluaran", "pendapatan")},
	}
}

// requestParts are the letter of request, from a person and so without a
// letterhead and number.
func requestParts() []forms.Part {
	return []forms.Part{
		forms.Fields{
			Items: []forms.Field{text("lampiran_surat", "Lampiran"), text("hal", "Hal")},
			Beside: forms.Paragraph{Text: "{tempat}, {tanggal}", Fields: []forms.Field{
				text("tempat", "Tempat", from(FromPlace)), heldOn("Tanggal"),
			}},
		},
		forms.Paragraph{Text: "Yth. {kepada}\ndi {kepada_tempat}", Fields: []forms.Field{
			text("kepada", "Yth.", hint("mis. Kepala UPTD")), text("kepada_tempat", "di"),
		}},
		forms.Paragraph{
			Text: "Dengan hormat, saya yang bertanda tangan di bawah ini, {klien_nama}, peserta {program} jurusan " +
				"{klien_jurusan}, mengajukan permohonan bantuan peralatan kerja (toolkit) " +
				"untuk membuka usaha {usaha_jenis} dengan kebutuhan biaya {rab_jumlah} ({rab_jumlah:kata}). " +
				"Sebagai bahan pertimbangan, bersama ini disampaikan rencana usaha dan kebutuhan alat.",
			Fields: []forms.Field{text("program", "Program", from(FromClientProgram))},
		},
		forms.Paragraph{Text: "Atas perhatian dan bantuan Bapak/Ibu, saya ucapkan terima kasih."},
		forms.Signatures{Signers: []forms.Signer{{Caption: "Pemohon,", Name: "klien_nama"}}},
	}
}

// proposalParts are the chapters.
func proposalParts() []forms.Part {
	chapter := func(heading string, parts ...forms.Part) forms.Section {
		return forms.Section{Heading: heading, Parts: parts}
	}
	items := func(list ...forms.Field) forms.Fields { return forms.Fields{Items: list} }
	return []forms.Part{
		chapter("I. LATAR BELAKANG", items(longText("latar_belakang", "Latar belakang", lines(6)))),
		chapter("II. TUJUAN", items(longText("tujuan", "Tujuan", lines(4)))),
		chapter("III. IDENTITAS PEMOHON", items(append(clientBrief(),
			text("klien_pendidikan", "Pendidikan terakhir", from(FromClientSchool)),
			text("klien_jurusan", "Jurusan/keterampilan", from(FromClientTrade)),
			text("klien_telepon", "No. telp/HP", from(FromClientPhone)),
		)...)),
		chapter("IV. RENCANA USAHA", items(
			text("usaha_jenis", "Jenis usaha"), text("usaha_lokasi", "Lokasi usaha"),
			longText("usaha_pasar", "Pasar/pembeli", lines(2)),
			text("usaha_tenaga", "Tenaga kerja"), rupiah("modal_sendiri", "Modal sendiri", sensitive),
		)),
		chapter("V. KEBUTUHAN ALAT (RENCANA ANGGARAN BIAYA)", costs(), forms.Paragraph{
			Text:   "Jumlah seluruhnya {rab_jumlah} (terbilang: {rab_jumlah:kata}).",
			Fields: []forms.Field{rupiah("rab_jumlah", "Jumlah seluruhnya", computed(forms.Sum, "rab.jumlah"))},
		}),
		chapter("VI. PERKIRAAN PENDAPATAN", items(
			rupiah("pendapatan", "Pendapatan sebulan", sensitive),
			rupiah("pengeluaran", "Pengeluaran sebulan", sensitive),
			rupiah("keuntungan", "Keuntungan sebulan", sensitive,
				computed(forms.Difference, "pendapatan", "pengeluaran")),
		)),
		chapter("VII. PENUTUP",
			forms.Paragraph{
				Text: "Demikian proposal ini dibuat dengan sebenarnya. Bantuan yang diterima akan dipakai " +
					"untuk usaha sendiri dan tidak dijual atau dipindahtangankan."},
			items(ticks("lampiran", "Lampiran", across(3), options("KTP", "KK", "SKTM", "Sertifikat", "Foto lokasi"))),
		),
	}
}

// costs are the tools with what they cost.
func costs() forms.Table {
	return forms.Table{Name: "rab", Numbered: true, Rows: 8, Sums: []string{"jumlah"}, Columns: []forms.Field{
		text("nama", "Nama alat", width(20)), text("spesifikasi", "Spesifikasi", width(18)),
		number("volume", "Volume", width(7), atLeast("0")), text("satuan", "Satuan", width(8)),
		rupiah("harga", "Harga satuan", width(15)),
		rupiah("jumlah", "Jumlah", width(16), computed(forms.Product, "volume", "harga")),
	}}
}

// goodsProposed are the goods that the home proposes to buy for its clients.
func goodsProposed() *forms.Form {
	return &forms.Form{
		ID: "daftar-usulan-barang", Title: "DAFTAR USULAN BARANG YANG AKAN DISERAHKAN", Kind: forms.List,
		Landscape: true, Letterhead: true,
		Basis: "SOP pemberian toolkit: rencana jenis barang sesuai keterampilan, pengusulan daftar barang, koreksi",
		Names: []string{
			"daftar barang", "daftar usulan barang", "daftar barang yang akan diserahkan", "rencana jenis barang",
		},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("program", "Program/kegiatan"), number("tahun", "Tahun anggaran", between("2000", "2100")),
				text("sumber", "Sumber dana"), text("dasar", "Dasar (RKA/DPA, daftar rencana pelayanan)"),
			}},
			forms.Table{Name: "barang", Numbered: true, Rows: 10, Sums: []string{"jumlah"}, Columns: slices.Concat(
				[]forms.Field{
					text("jurusan", "Jurusan/ keterampilan", width(16)), text("nama", "Nama barang", width(20)),
					text("spesifikasi", "Spesifikasi", width(18)),
					number("penerima", "Penerima", width(8), atLeast("0")),
					number("per_orang", "Tiap orang", width(7), atLeast("0")),
					number("volume", "Volume", width(7), computed(forms.Product, "penerima", "per_orang")),
					text("satuan", "Satuan", width(7)),
				},
				underHead("Harga", rupiah("harga", "Satuan", width(13)),
					rupiah("jumlah", "Jumlah", width(15), computed(forms.Product, "volume", "harga"))),
				underHead("Koreksi",
					choice("koreksi", "Hasil", options("Setuju", "Perbaiki"), width(8)),
					text("ket", "Catatan", width(12))),
			)},
			forms.Paragraph{
				Text:   "Jumlah seluruhnya {nilai} (terbilang: {nilai:kata}).",
				Fields: []forms.Field{rupiah("nilai", "Jumlah seluruhnya", computed(forms.Sum, "barang.jumlah"))},
			},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				clerkSigner("Diperiksa,"), official("Yang mengusulkan,", section, "kasi"),
				unitHeadSigner("Disetujui,", "kepala"),
			}},
		},
	}
}
