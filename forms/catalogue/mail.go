package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

// urgencies are the classes of a letter (sifat surat).
var urgencies = []string{"Biasa", "Penting", "Segera", "Sangat segera", "Rahasia"}

// lettersIn is the agenda of letters that come in.
func lettersIn() *forms.Form {
	return &forms.Form{
		ID: "agenda-surat-masuk", Title: "BUKU AGENDA SURAT MASUK", Kind: forms.Register, Landscape: true,
		Basis: "SOP proses surat masuk; kolom agenda menurut tata persuratan",
		Names: []string{
			"buku agenda surat masuk", "agenda surat masuk", "buku agenda", "menerima surat masuk",
			"surat masuk tercatat", "surat yang masuk tercatat",
		},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "surat", Numbered: true, Rows: 20, Columns: slices.Concat([]forms.Field{
				text("agenda", "No. agenda", width(9)), date("diterima", "Tgl terima", width(11)),
			}, underHead("Surat",
				date("tanggal", "Tanggal", width(11)), text("nomor", "Nomor", width(17)),
			), []forms.Field{
				text("pengirim", "Pengirim", width(18)), text("perihal", "Isi ringkas/perihal", width(26)),
				text("lampiran", "Lampiran", width(9)), choice("sifat", "Sifat", options(urgencies...), width(9)),
				text("kode", "Kode klasifikasi", width(9)),
				text("diteruskan", "Diteruskan kepada/disposisi", width(18)), text("ket", "Ket.", width(10)),
			})},
			keptBy("Pengelola surat"),
		},
		Checks: []forms.Check{inOrder("surat.tanggal", "surat.diterima")},
	}
}

// lettersOut is the agenda of letters that go out.
func lettersOut() *forms.Form {
	return &forms.Form{
		ID: "agenda-surat-keluar", Title: "BUKU AGENDA SURAT KELUAR", Kind: forms.Register, Landscape: true,
		Basis: "SOP proses surat keluar; kolom agenda menurut tata persuratan",
		Names: []string{
			"buku agenda surat keluar", "agenda surat keluar", "buku agenda", "pencatatan surat keluar",
			"pemberian no surat", "pemberian nomor surat",
		},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "surat", Numbered: true, Rows: 20, Columns: []forms.Field{
				text("urut", "No. urut/verbal", width(9)), date("tanggal", "Tgl surat", width(11)),
				text("nomor", "Nomor surat", width(18)), date("dikirim", "Tgl kirim", width(11)),
				text("kepada", "Kepada (instansi, alamat)", width(24)), text("perihal", "Isi ringkas", width(26)),
				text("lampiran", "Lampiran", width(9)),
				text("penandatangan", "Penanda tangan", width(15)), text("pengolah", "Pengolah", width(12)),
				text("ket", "Ket.", width(10)),
			}},
			keptBy("Pengelola surat"),
		},
		Checks: []forms.Check{inOrder("surat.tanggal", "surat.dikirim")},
	}
}

// lettersPaired is the agenda that has letters in at the left and those out at
// the right (buku berpasangan).
func lettersPaired() *forms.Form {
	return &forms.Form{
		ID: "agenda-berpasangan", Title: "BUKU AGENDA SURAT (BERPASANGAN)", Kind: forms.Register, Landscape: true,
		Basis: "SOP proses surat masuk dan surat keluar; buku berpasangan menurut tata persuratan",
		Names: []string{"agenda berpasangan", "buku agenda berpasangan", "buku berpasangan"},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "surat", Numbered: true, Rows: 20, Columns: slices.Concat(
				underHead("Surat masuk",
					date("diterima", "Tgl terima", width(11)), date("masuk_tanggal", "Tgl surat", width(11)),
					text("masuk_nomor", "Nomor", width(15)), text("pengirim", "Pengirim", width(16)),
					text("masuk_perihal", "Perihal", width(20)), text("diteruskan", "Diteruskan kepada", width(14)),
				),
				underHead("Surat keluar",
					text("urut", "No. urut", width(7)), date("keluar_tanggal", "Tgl surat", width(11)),
					text("keluar_nomor", "Nomor", width(15)), text("kepada", "Kepada", width(16)),
					text("keluar_perihal", "Perihal", width(20)), text("pengolah", "Pengolah", width(11)),
				),
				[]forms.Field{text("ket", "Ket.", width(8))},
			)},
			keptBy("Pengelola surat"),
		},
		Checks: []forms.Check{inOrder("surat.masuk_tanggal", "surat.diterima")},
	}
}

// deliveryBook proves that letters were handed over.
func deliveryBook() *forms.Form {
	return &forms.Form{
		ID: "buku-ekspedisi", Title: "BUKU EKSPEDISI", Kind: forms.Register, Landscape: true,
		Basis: "SOP proses surat masuk dan surat keluar (pendistribusian); bukti terima kurir",
		Names: []string{
			"buku ekspedisi", "ekspedisi", "pendistribusian surat", "distribusi surat", "surat terdistribusi",
		},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "kiriman", Numbered: true, Rows: 15, RowHeight: rowToSign, Columns: []forms.Field{
				date("dikirim", "Tgl kirim", width(11)), text("nomor", "Nomor surat", width(20)),
				text("perihal", "Perihal/isi", width(28)), text("kepada", "Kepada", width(22)),
				number("jumlah", "Jumlah", width(7)),
				text("penerima", "Nama penerima", width(18)), date("diterima", "Tgl terima", width(11)),
				clock("jam", "Jam", width(6)), text("ttd", "Tanda tangan/paraf", width(12)),
			}},
			keptBy("Petugas ekspedisi"),
		},
		Checks: []forms.Check{inOrder("kiriman.dikirim", "kiriman.diterima")},
	}
}
