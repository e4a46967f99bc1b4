package forms

import "slices"

// urgencies are the classes of a letter (sifat surat).
var urgencies = []string{"Biasa", "Penting", "Segera", "Sangat segera", "Rahasia"}

// lettersIn is the agenda of letters that come in.
func lettersIn() *Form {
	return &Form{
		ID: "agenda-surat-masuk", Title: "BUKU AGENDA SURAT MASUK", Kind: Register, Landscape: true,
		Basis: "SOP proses surat masuk; kolom agenda menurut tata persuratan",
		Names: []string{"buku agenda surat masuk", "agenda surat masuk", "buku agenda", "menerima surat masuk", "surat masuk tercatat", "surat yang masuk tercatat"},
		Parts: []Part{
			volume(),
			Table{Name: "surat", Numbered: true, Rows: 20, Columns: slices.Concat([]Field{
				text("agenda", "No. agenda").wide(9), day("diterima", "Tgl terima").wide(11),
			}, under("Surat", day("tanggal", "Tanggal").wide(11), text("nomor", "Nomor").wide(17)), []Field{
				text("pengirim", "Pengirim").wide(18), text("perihal", "Isi ringkas/perihal").wide(26), text("lampiran", "Lampiran").wide(9), one("sifat", "Sifat", urgencies...).wide(9),
				text("kode", "Kode klasifikasi").wide(9), text("diteruskan", "Diteruskan kepada/disposisi").wide(18), text("ket", "Ket.").wide(10),
			})},
			keptBy("Pengelola surat"),
		},
	}
}

// lettersOut is the agenda of letters that go out.
func lettersOut() *Form {
	return &Form{
		ID: "agenda-surat-keluar", Title: "BUKU AGENDA SURAT KELUAR", Kind: Register, Landscape: true,
		Basis: "SOP proses surat keluar; kolom agenda menurut tata persuratan",
		Names: []string{"buku agenda surat keluar", "agenda surat keluar", "buku agenda", "pencatatan surat keluar", "pemberian no surat", "pemberian nomor surat"},
		Parts: []Part{
			volume(),
			Table{Name: "surat", Numbered: true, Rows: 20, Columns: []Field{
				text("urut", "No. urut/verbal").wide(9), day("tanggal", "Tgl surat").wide(11), text("nomor", "Nomor surat").wide(18), day("dikirim", "Tgl kirim").wide(11),
				text("kepada", "Kepada (instansi, alamat)").wide(24), text("perihal", "Isi ringkas").wide(26), text("lampiran", "Lampiran").wide(9),
				text("penandatangan", "Penanda tangan").wide(15), text("pengolah", "Pengolah").wide(12), text("ket", "Ket.").wide(10),
			}},
			keptBy("Pengelola surat"),
		},
	}
}

// deliveryBook proves that letters were handed over.
func deliveryBook() *Form {
	return &Form{
		ID: "buku-ekspedisi", Title: "BUKU EKSPEDISI", Kind: Register, Landscape: true,
		Basis: "SOP proses surat masuk dan surat keluar (pendistribusian); bukti terima kurir",
		Names: []string{"buku ekspedisi", "ekspedisi", "pendistribusian surat", "distribusi surat", "surat terdistribusi"},
		Parts: []Part{
			volume(),
			Table{Name: "kiriman", Numbered: true, Rows: 20, Columns: []Field{
				day("dikirim", "Tgl kirim").wide(11), text("nomor", "Nomor surat").wide(20), text("perihal", "Perihal/isi").wide(28), text("kepada", "Kepada").wide(22), num("jumlah", "Jumlah").wide(7),
				text("penerima", "Nama penerima").wide(18), day("diterima", "Tgl terima").wide(11), at("jam", "Jam").wide(6), text("ttd", "Tanda tangan/paraf").wide(12),
			}},
			keptBy("Petugas ekspedisi"),
		},
	}
}
