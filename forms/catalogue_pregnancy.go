package forms

// pregnancyTest records a urine test at admission. Papers that leave the house
// say only whether its condition is met.
func pregnancyTest() *Form {
	return &Form{
		ID: "tes-kehamilan", Title: "HASIL TES KEHAMILAN", Kind: CasePaper, Paper: A5, Letterhead: true, Numbered: true, Secret: true,
		Basis: "SOP penerimaan TS dan wanita PMKS; praktik tes urine HCG Puskesmas (persetujuan, hasil, pencatatan)",
		Names: []string{"tes kehamilan", "test kehamilan", "hasil tes kehamilan", "hasil test kehamilan", "tes urin", "tes urine", "hasil tes urin", "taspack", "tes pack", "test pack"},
		Parts: []Part{
			Fields{Items: []Field{
				text("klien_register", "No. register").from(FromClientRegister), text("klien_nama", "Nama").from(FromClientName).must(), num("klien_umur", "Umur (tahun)"),
			}},
			Paragraph{Text: "Saya telah diberi tahu maksud dan cara tes kehamilan dengan bahan urine, dan mengerti bahwa hasilnya hanya dipakai untuk pelayanan saya dan tidak dibuka kepada yang tidak berwenang."},
			Fields{Items: []Field{one("persetujuan", "Persetujuan klien", "Bersedia diperiksa", "Tidak bersedia")}},
			Fields{Columns: 2, Items: []Field{
				heldOn("Tanggal"), at("pukul", "Pukul"), day("hpht", "HPHT").private(), text("bahan", "Bahan (urine)"),
				text("merek", "Merek"), text("lot", "No. lot"), day("kedaluwarsa", "Kedaluwarsa"), day("ulang", "Tes ulang").private(),
			}},
			Fields{Items: []Field{
				one("metode", "Metode", "Strip HCG", "Kaset HCG", "Lainnya"),
				{Name: "hasil", Label: "Hasil", Kind: Choice, Options: []string{"Positif", "Negatif", "Invalid"}, Sensitive: true,
					Hint: "dua garis: positif; hanya garis kontrol: negatif; tanpa garis kontrol: invalid"},
				long("saran", "Saran", 1).private(),
			}},
			Paragraph{Text: "HPHT: hari pertama haid terakhir. Dua garis positif, hanya garis kontrol negatif, tanpa garis kontrol invalid dan diulang. " +
				"Hasil ini bukan diagnosis. Bila positif, klien dirujuk ke Puskesmas."},
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Klien,", Name: "klien_nama"},
				{Caption: "Petugas pemeriksa,", Post: "Bidan/Perawat", Name: "pemeriksa_nama", NIP: "pemeriksa_nip"},
				{Caption: "Saksi,", Post: "Petugas perempuan", Name: "saksi_nama", NIP: "saksi_nip"},
			}},
		},
	}
}
