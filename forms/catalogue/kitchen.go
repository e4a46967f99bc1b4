package catalogue

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
)

// clerkSigner is the head of administration as the one who has seen a paper.
func clerkSigner(caption string) forms.Signer {
	return official(caption, "Kepala Subbagian Tata Usaha", "kasubbag")
}

// mealTimes are the meals of a day.
var mealTimes = []string{"Pagi", "Selingan pagi", "Siang", "Selingan sore", "Malam"}

// menuWeek says which week a menu is for, and for how many.
func menuWeek() forms.Fields {
	return forms.Fields{Columns: 2, Items: []forms.Field{
		text("minggu", "Minggu/siklus ke-"), text("bulan", "Bulan"),
		number("tahun", "Tahun", between("2000", "2100")),
		number("klien", "Jumlah klien", atLeast("0")),
	}}
}

// menuSigners close a menu.
func menuSigners() forms.Signatures {
	return forms.Signatures{Dated: true, Signers: []forms.Signer{
		clerkSigner("Mengetahui,"), signer("Yang menyusun,", "Petugas dapur", "pengelola"),
	}}
}

// menuBook is the menu of a week, dish by dish.
func menuBook() *forms.Form {
	return &forms.Form{
		ID: "buku-menu", Title: "BUKU MENU", Kind: forms.Register, Landscape: true,
		Basis: "SOP memasak/pengolah makanan: mencocokkan menu; siklus menu menurut praktik dapur lembaga",
		Names: []string{"buku menu", "menu"},
		Parts: []forms.Part{
			menuWeek(),
			forms.Table{Name: "menu", Numbered: true, Rows: 21, Columns: []forms.Field{
				date("tanggal", "Hari/tanggal", width(11), withDay),
				choice("waktu", "Waktu", options(mealTimes...), width(10)),
				text("pokok", "Makanan pokok", width(14)), text("hewani", "Lauk hewani", width(15)),
				text("nabati", "Lauk nabati", width(15)), text("sayur", "Sayur", width(15)),
				text("buah", "Buah", width(12)), text("minum", "Minum", width(12)),
				number("porsi", "Jumlah porsi", width(7), atLeast("0")),
				text("diet", "Diet khusus", width(13), hint("jenis dan jumlah porsi, tanpa nama klien")),
				text("pemeriksa", "Paraf pemeriksa", width(10)),
			}},
			menuSigners(),
		},
	}
}

// weeklyMenu is the sheet of a week for the kitchen's wall: days by meals.
func weeklyMenu() *forms.Form {
	meals := []forms.Field{text("hari", "Hari", width(9))}
	for _, meal := range mealTimes {
		meals = append(meals, text(strings.ToLower(strings.ReplaceAll(meal, " ", "_")), meal, width(19)))
	}
	meals = append(meals, text("diet", "Diet khusus", width(15), hint("jenis dan jumlah porsi, tanpa nama klien")))
	return &forms.Form{
		ID: "menu-mingguan", Title: "DAFTAR MENU MINGGUAN", Kind: forms.List, Landscape: true,
		Basis: "SOP memasak/pengolah makanan: tersedia menu; siklus menu menurut praktik dapur lembaga; tanpa nama " +
			"klien karena ditempel (UU 27/2022 ps. 65)",
		Names: []string{"menu mingguan", "daftar menu", "tersedia menu", "siklus menu", "menu"},
		Parts: []forms.Part{
			menuWeek(),
			forms.Table{Name: "menu", Fixed: weekdays, RowHeight: rowOfMeals, Columns: meals},
			menuSigners(),
		},
	}
}

// rowOfMeals is the height in mm of a day of the weekly menu.
const rowOfMeals = 12

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
				date("tanggal", "Hari/tanggal", from(FromDate), required, withDay),
				number("porsi", "Jumlah porsi", atLeast("0")), text("rekanan", "Rekanan"),
				text("faktur", "No. faktur"),
			}},
			foodTable(),
			forms.Paragraph{
				Text:   "Jumlah harga {nilai} (terbilang: {nilai:kata}).",
				Fields: []forms.Field{rupiah("nilai", "Jumlah harga", computed(forms.Sum, "bahan.total"))},
			},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Yang menyerahkan,", Post: "Rekanan", Name: "rekanan_nama"},
				signer("Yang menerima,", "Petugas dapur", "penerima"), clerkSigner("Mengetahui,"),
			}},
		},
	}
}

// foodTable is what is needed, what it costs and what came.
func foodTable() forms.Table {
	amount := func(name, label string) forms.Field { return number(name, label, width(6), atLeast("0")) }
	return forms.Table{Name: "bahan", Numbered: true, Rows: 20, Sums: []string{"total"},
		Columns: slices.Concat(
			[]forms.Field{
				text("bahan", "Nama bahan", width(18)), text("spesifikasi", "Spesifikasi", width(14)),
				text("standar", "Standar/porsi", width(9)),
			},
			underHead("Kebutuhan",
				amount("pagi", "Pagi"), amount("siang", "Siang"), amount("malam", "Malam"),
				number("jumlah", "Jumlah", width(7), computed(forms.Sum, "pagi", "siang", "malam")),
				text("satuan", "Satuan", width(7))),
			underHead("Harga", rupiah("harga", "Satuan", width(13)),
				rupiah("total", "Jumlah", width(14), computed(forms.Product, "jumlah", "harga"))),
			underHead("Diterima",
				number("diterima", "Jumlah", width(8), atLeast("0")),
				choice("mutu", "Mutu", options("Baik", "Kurang", "Rusak"), width(7))),
			[]forms.Field{text("ket", "Ket.", width(9))},
		)}
}

// foodStock follows what the kitchen has in store.
func foodStock() *forms.Form {
	return &forms.Form{
		ID: "persediaan-bahan-makanan", Title: "DAFTAR PERSEDIAAN BAHAN MAKANAN", Kind: forms.Register,
		Landscape: true,
		Basis:     "SOP memasak/pengolah makanan: mempersiapkan bahan makanan; saldo, masuk, keluar dan sisa",
		Names:     []string{"persediaan bahan makanan", "stok bahan makanan", "kartu stok"},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "bahan", Numbered: true, Rows: 20, Columns: []forms.Field{
				date("tanggal", "Tanggal", width(11)), text("bahan", "Nama bahan", width(22)),
				text("satuan", "Satuan", width(8)),
				number("awal", "Saldo awal", width(8)), number("masuk", "Masuk", width(8), atLeast("0")),
				number("persediaan", "Persediaan", width(9), computed(forms.Sum, "awal", "masuk")),
				number("keluar", "Keluar", width(8), atLeast("0")),
				number("sisa", "Sisa", width(8), computed(forms.Difference, "persediaan", "keluar"), atLeast("0")),
				date("kedaluwarsa", "Kedaluwarsa", width(11)),
				text("paraf", "Paraf", width(8)), text("ket", "Ket.", width(14)),
			}},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				clerkSigner("Mengetahui,"), signer("Yang mengelola,", "Petugas dapur", "pengelola"),
			}},
		},
		Checks: []forms.Check{inOrder("bahan.tanggal", "bahan.kedaluwarsa")},
	}
}
