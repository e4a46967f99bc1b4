package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

// guestBook records who comes in and goes out.
func guestBook() *forms.Form {
	return &forms.Form{
		ID: "buku-tamu", Title: "BUKU TAMU", Kind: forms.Register, Landscape: true,
		Basis: "SOP piket: memeriksa tamu, mencatat tamu masuk dan keluar; data pengenal sependek perlu (UU 27/2022)",
		Names: []string{"buku tamu", "laporan kunjungan", "mencatat tamu"},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "tamu", Numbered: true, Rows: 15, RowHeight: rowToSign, Columns: slices.Concat(
				[]forms.Field{
					date("tanggal", "Hari/tanggal", width(11), withDay), text("nama", "Nama tamu", width(16)),
					text("asal", "Alamat/instansi, jabatan", width(17)),
					text("identitas", "No. identitas (4 angka akhir)", width(9), ofDigits(4),
						hint("hanya empat angka terakhir")),
					text("telepon", "No. HP", width(12)),
					text("ditemui", "Yang ditemui/klien", width(13)), text("hubungan", "Hubungan", width(10)),
					text("keperluan", "Keperluan", width(14)),
				},
				underHead("Jam", clock("masuk", "Masuk", width(6)), clock("keluar", "Keluar", width(6))),
				[]forms.Field{
					choice("pemeriksaan", "Pemeriksaan",
						options("Aman", "Senjata tajam", "Mabuk", "Barang terlarang"), width(10)),
					text("ttd", "Tanda tangan", width(10)), text("kesan", "Kesan/pesan", width(11)),
				},
			)},
			keptBy("Petugas piket"),
		},
		Checks: []forms.Check{inOrder("tamu.masuk", "tamu.keluar")},
	}
}

// officialGuests records those who come from other offices.
func officialGuests() *forms.Form {
	return &forms.Form{
		ID: "buku-tamu-dinas", Title: "BUKU TAMU DINAS", Kind: forms.Register, Landscape: true,
		Basis: "SOP piket: mencatat tamu; tamu lembaga dicatat tersendiri dengan jabatan, kesan dan pesan",
		Names: []string{"buku tamu dinas", "buku tamu instansi", "buku tamu kedinasan"},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "tamu", Numbered: true, Rows: 15, RowHeight: rowToSign, Columns: []forms.Field{
				date("tanggal", "Hari/tanggal", width(11), withDay), text("nama", "Nama", width(20)),
				text("jabatan", "Jabatan", width(17)), text("instansi", "Instansi", width(20)),
				text("keperluan", "Keperluan", width(22)), text("ditemui", "Yang ditemui", width(15)),
				text("kesan", "Kesan dan pesan", width(26)), text("ttd", "Tanda tangan", width(13)),
			}},
			keptBy("Petugas piket"),
		},
	}
}

// testResults is the book of pregnancy tests. It names clients by their number
// alone.
func testResults() *forms.Form {
	return &forms.Form{
		ID: "register-hasil-tes", Title: "REGISTER HASIL TES KEHAMILAN", Kind: forms.Register, Landscape: true,
		Secret: true, Audience: "Untuk: petugas pemeriksa, Kepala UPTD",
		Basis: "SOP penerimaan klien (tes kehamilan); register hasil menurut SOP tes kehamilan puskesmas",
		Names: []string{"register hasil tes", "register hasil tes kehamilan", "buku hasil tes"},
		Parts: []forms.Part{
			volume(),
			forms.Table{Name: "tes", Numbered: true, Rows: 15, RowHeight: rowToSign, Columns: slices.Concat(
				[]forms.Field{
					date("tanggal", "Tanggal", width(11)), clock("jam", "Jam", width(6)),
					text("klien", "No. register/inisial", width(15), hint("tanpa nama lengkap")),
					number("umur", "Umur", width(6), between("0", "120")),
					choice("persetujuan", "Persetujuan klien", options("Ya", "Tidak"), width(9)),
				},
				underHead("Alat tes",
					text("merek", "Merek", width(13)), text("lot", "No. lot", width(12)),
					date("kedaluwarsa", "Kedaluwarsa", width(11))),
				[]forms.Field{
					choice("hasil", "Hasil", options("Negatif", "Positif", "Invalid"), width(9), sensitive),
					date("ulang", "Diulang tanggal", width(11)),
					text("tindak_lanjut", "Tindak lanjut", width(18), sensitive, hint("positif: dirujuk ke puskesmas")),
					text("pemeriksa", "Pemeriksa", width(16)), text("paraf", "Paraf", width(8)),
				},
			)},
			forms.Paragraph{Text: "Hasil tes bukan diagnosis. Pada naskah yang keluar dari panti ditulis " +
				"memenuhi atau tidak memenuhi syarat."},
			keptBy("Petugas pemeriksa"),
		},
		Checks: []forms.Check{inOrder("tes.tanggal", "tes.kedaluwarsa"), inOrder("tes.tanggal", "tes.ulang")},
	}
}
