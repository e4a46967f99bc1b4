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
			Consent{Name: "persetujuan", Text: "Saya telah diberi tahu maksud dan cara tes kehamilan dengan bahan urine, bersedia diperiksa, dan mengerti bahwa hasilnya hanya dipakai untuk pelayanan saya " +
				"dan tidak dibuka kepada yang tidak berwenang."},
			Fields{Items: []Field{
				heldOn("Tanggal pemeriksaan"), at("pukul", "Pukul"), day("hpht", "Hari pertama haid terakhir (HPHT)").private(),
				text("bahan", "Bahan pemeriksaan (urine)"), one("metode", "Metode", "Strip HCG", "Kaset HCG", "Lainnya"),
				text("merek", "Merek"), text("lot", "No. lot"), day("kedaluwarsa", "Kedaluwarsa"),
				{Name: "hasil", Label: "Hasil", Kind: Choice, Options: []string{"Positif", "Negatif", "Invalid"}, Sensitive: true,
					Hint: "dua garis: positif; hanya garis kontrol: negatif; tanpa garis kontrol: invalid"},
				day("ulang", "Tes ulang tanggal").private(), long("saran", "Saran", 2).private(),
			}},
			Paragraph{Text: "Dua garis berarti positif, hanya garis kontrol berarti negatif, tanpa garis kontrol berarti invalid dan diulang. " +
				"Hasil ini bukan diagnosis. Bila positif, klien dirujuk ke Puskesmas."},
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Klien,", Name: "klien_nama"},
				{Caption: "Petugas pemeriksa,", Post: "Bidan/Perawat", Name: "pemeriksa_nama", NIP: "pemeriksa_nip"},
				{Caption: "Saksi,", Post: "Petugas perempuan", Name: "saksi_nama", NIP: "saksi_nip"},
			}},
		},
	}
}
