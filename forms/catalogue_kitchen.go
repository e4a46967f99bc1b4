package forms

import "slices"

// clerk is the head of administration as the one who has seen a paper.
func clerk(caption string) Signer { return signer(caption, "Kepala Subbagian Tata Usaha", "kasubbag") }

// menuBook is the menu of a week.
func menuBook() *Form {
	return &Form{
		ID: "buku-menu", Title: "BUKU MENU", Kind: Register, Landscape: true,
		Basis: "SOP memasak/pengolah makanan: mencocokkan menu; siklus menu menurut praktik dapur lembaga",
		Names: []string{"buku menu", "daftar menu", "tersedia menu", "menu"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{text("minggu", "Minggu/siklus ke-"), text("bulan", "Bulan"), num("tahun", "Tahun"), num("klien", "Jumlah klien")}},
			Table{Name: "menu", Numbered: true, Rows: 21, Columns: []Field{
				day("tanggal", "Hari/tanggal").wide(11), one("waktu", "Waktu", "Pagi", "Selingan pagi", "Siang", "Selingan sore", "Malam").wide(10),
				text("pokok", "Makanan pokok").wide(14), text("hewani", "Lauk hewani").wide(15), text("nabati", "Lauk nabati").wide(15), text("sayur", "Sayur").wide(15), text("buah", "Buah").wide(12), text("minum", "Minum").wide(12),
				num("porsi", "Jumlah porsi").wide(7), hinted(text("diet", "Diet khusus").wide(13), "jenis dan jumlah porsi, tanpa nama klien"), text("pemeriksa", "Paraf pemeriksa").wide(10),
			}},
			Signatures{Dated: true, Signers: []Signer{clerk("Mengetahui,"), signer("Yang menyusun,", "Petugas dapur", "pengelola")}},
		},
	}
}

// foodList is what the kitchen asked for and what was delivered.
func foodList() *Form {
	return &Form{
		ID: "daftar-bahan-makanan", Title: "DAFTAR BAHAN MAKANAN", Kind: List, Landscape: true,
		Basis: "SOP memasak/pengolah makanan: mencocokkan daftar barang dengan kiriman rekanan",
		Names: []string{"buku daftar barang", "daftar bahan makanan", "daftar barang yang akan dimasak", "bahan terdaftar"},
		Parts: []Part{
			Fields{Columns: 2, Items: []Field{heldOn("Hari/tanggal"), num("porsi", "Jumlah porsi"), text("rekanan", "Rekanan"), text("faktur", "No. faktur")}},
			Table{Name: "bahan", Numbered: true, Rows: 20, Sums: []string{"total"}, Columns: slices.Concat([]Field{
				text("bahan", "Nama bahan").wide(18), text("spesifikasi", "Spesifikasi").wide(14), text("standar", "Standar/porsi").wide(9),
			}, under("Kebutuhan", num("pagi", "Pagi").wide(6), num("siang", "Siang").wide(6), num("malam", "Malam").wide(6), num("jumlah", "Jumlah").wide(7), text("satuan", "Satuan").wide(7)), under("Harga",
				rp("harga", "Satuan").wide(13), rp("total", "Jumlah").wide(14)), under("Diterima", num("diterima", "Jumlah").wide(8), one("mutu", "Mutu", "Baik", "Kurang", "Rusak").wide(7)), []Field{
				text("ket", "Ket.").wide(9),
			})},
			Signatures{Dated: true, Signers: []Signer{
				Signer{Caption: "Yang menyerahkan,", Post: "Rekanan", Name: "rekanan_nama"}, signer("Yang menerima,", "Petugas dapur", "penerima"), clerk("Mengetahui,"),
			}},
		},
	}
}
