package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

// clerkSigner is the head of administration as the one who has seen a paper.
func clerkSigner(caption string) forms.Signer {
	return signer(caption, "Kepala Subbagian Tata Usaha", "kasubbag")
}

// menuBook is the menu of a week.
func menuBook() *forms.Form {
	return &forms.Form{
		ID: "buku-menu", Title: "BUKU MENU", Kind: forms.Register, Landscape: true,
		Basis: "SOP memasak/pengolah makanan: mencocokkan menu; siklus menu menurut praktik dapur lembaga",
		Names: []string{"buku menu", "daftar menu", "tersedia menu", "menu"},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("minggu", "Minggu/siklus ke-"), text("bulan", "Bulan"), number("tahun", "Tahun"),
				number("klien", "Jumlah klien"),
			}},
			forms.Table{Name: "menu", Numbered: true, Rows: 21, Columns: []forms.Field{
				date("tanggal", "Hari/tanggal", width(11)),
				choice("waktu", "Waktu", options("Pagi", "Selingan pagi", "Siang", "Selingan sore", "Malam"),
					width(10)),
				text("pokok", "Makanan pokok", width(14)), text("hewani", "Lauk hewani", width(15)),
				text("nabati", "Lauk nabati", width(15)), text("sayur", "Sayur", width(15)),
				text("buah", "Buah", width(12)), text("minum", "Minum", width(12)),
				number("porsi", "Jumlah porsi", width(7)),
				text("diet", "Diet khusus", width(13), hint("jenis dan jumlah porsi, tanpa nama klien")),
				text("pemeriksa", "Paraf pemeriksa", width(10)),
			}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				clerkSigner("Mengetahui,"), signer("Yang menyusun,", "Petugas dapur", "pengelola"),
			}},
		},
	}
}

// foodList is what the kitchen asked for and what was delivered.
func foodList() *forms.Form {
	return &forms.Form{
		ID: "daftar-bahan-makanan", Title: "DAFTAR BAHAN MAKANAN", Kind: forms.List, Landscape: true,
		Basis: "SOP memasak/pengolah makanan: mencocokkan daftar barang dengan kiriman rekanan",
		Names: []string{
			"buku daftar barang", "daftar bahan makanan", "daftar barang yang akan dimasak", "bahan terdaftar",
		},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				heldOn("Hari/tanggal"), number("porsi", "Jumlah porsi"), text("rekanan", "Rekanan"),
				text("faktur", "No. faktur"),
			}},
			forms.Table{Name: "bahan", Numbered: true, Rows: 20, Sums: []string{"total"},
				Columns: slices.Concat(
					[]forms.Field{
						text("bahan", "Nama bahan", width(18)), text("spesifikasi", "Spesifikasi", width(14)),
						text("standar", "Standar/porsi", width(9)),
					},
					underHead("Kebutuhan",
						number("pagi", "Pagi", width(6)), number("siang", "Siang", width(6)),
						number("malam", "Malam", width(6)), number("jumlah", "Jumlah", width(7)),
						text("satuan", "Satuan", width(7))),
					underHead("Harga", rupiah("harga", "Satuan", width(13)), rupiah("total", "Jumlah", width(14))),
					underHead("Diterima",
						number("diterima", "Jumlah", width(8)),
						choice("mutu", "Mutu", options("Baik", "Kurang", "Rusak"), width(7))),
					[]forms.Field{text("ket", "Ket.", width(9))},
				)},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				forms.Signer{Caption: "Yang menyerahkan,", Post: "Rekanan", Name: "rekanan_nama"},
				signer("Yang menerima,", "Petugas dapur", "penerima"), clerkSigner("Mengetahui,"),
			}},
		},
	}
}
