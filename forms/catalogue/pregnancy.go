package catalogue

import "github.com/sopkit/sopkit/forms"

// pregnancyTest records a urine test at admission. Papers that leave the house
// say only whether its condition is met.
func pregnancyTest() *forms.Form {
	return &forms.Form{
		ID: "tes-kehamilan", Title: "HASIL TES KEHAMILAN", Kind: forms.CasePaper, Paper: forms.A5, Letterhead: true,
		Numbered: true, Secret: true, DropEmpty: true, Footer: registerFooter,
		Basis: "SOP penerimaan TS dan wanita PMKS; praktik tes urine HCG Puskesmas (persetujuan, hasil, pencatatan)",
		Names: []string{
			"tes kehamilan", "test kehamilan", "hasil tes kehamilan", "hasil test kehamilan", "tes urin", "tes urine",
			"hasil tes urin", "taspack", "tes pack", "test pack",
		},
		Checks: []forms.Check{
			inOrder("klien_tanggal_lahir", "hpht", "tanggal"), inOrder("tanggal", "kedaluwarsa"),
			inOrder("tanggal", "ulang"),
		},
		Parts: []forms.Part{
			forms.Fields{Columns: 2, Items: []forms.Field{
				text("klien_nama", "Nama", from(FromClientName), required),
				text("klien_register", "No. register", from(FromClientRegister)),
				date("klien_tanggal_lahir", "Tanggal lahir", from(FromClientBirthDate)), clientAge(),
			}},
			forms.Paragraph{
				Text: "Saya telah diberi tahu maksud dan cara tes kehamilan dengan bahan urine, dan mengerti bahwa " +
					"hasilnya hanya dipakai untuk pelayanan saya dan tidak dibuka kepada yang tidak berwenang.",
			},
			forms.Fields{Items: []forms.Field{choice("persetujuan", "Persetujuan klien",
				options("Bersedia diperiksa", "Tidak bersedia"))}},
			forms.Fields{Columns: 2, Items: []forms.Field{
				heldOn("Tanggal"), clock("pukul", "Pukul"), date("hpht", "HPHT", sensitive), text("bahan", "Bahan"),
				text("merek", "Merek"), text("lot", "No. lot"), date("kedaluwarsa", "Kedaluwarsa"),
				date("ulang", "Tes ulang", sensitive),
			}},
			forms.Fields{Items: []forms.Field{
				choice("metode", "Metode", options("Strip HCG", "Kaset HCG", "Lainnya")),
				{Name: "hasil", Label: "Hasil", Kind: forms.Choice,
					Options: []string{"Positif", "Negatif", "Invalid"}, Sensitive: true,
					Hint: "dua garis: positif; hanya garis kontrol: negatif; tanpa garis kontrol: invalid"},
				longText("saran", "Saran", lines(1), sensitive),
			}},
			forms.Paragraph{Scale: 85, Text: "HPHT: hari pertama haid terakhir. Dua garis positif, hanya garis " +
				"kontrol negatif, tanpa garis kontrol invalid dan diulang. Hasil ini bukan diagnosis. Bila positif, " +
				"klien dirujuk ke Puskesmas."},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Klien,", Name: "klien_nama"},
				{Caption: "Petugas pemeriksa,", Post: "Bidan/Perawat", Name: "pemeriksa_nama", NIP: "pemeriksa_nip"},
				{Caption: "Saksi,", Post: "Petugas perempuan", Name: "saksi_nama", NIP: "saksi_nip"},
			}},
		},
	}
}
