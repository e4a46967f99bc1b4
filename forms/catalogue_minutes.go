package forms

// minutes are the berita acara.
func minutes() []*Form {
	return []*Form{clientReceived()}
}

// clientReceived is the house's receipt of a client (SOP penerimaan klien).
func clientReceived() *Form {
	return &Form{
		ID: "ba-penerimaan-klien", Title: "BERITA ACARA PENERIMAAN KLIEN", Kind: Minutes, Letterhead: true, Numbered: true,
		Basis: "SOP penerimaan klien; kerangka berita acara tata naskah dinas; syarat menurut praktik panti sejenis",
		Names: []string{"ba penerimaan", "bap penerimaan", "berita acara penerimaan"},
		Parts: []Part{
			opening(),
			Parties{Items: []Party{
				{As: "PIHAK PERTAMA", Fields: official("pihak_pertama")},
				{As: "PIHAK KEDUA", Fields: officer("pihak_kedua")},
			}},
			Paragraph{Text: "PIHAK PERTAMA menyerahkan dan PIHAK KEDUA menerima klien berikut, berdasarkan {dasar}:",
				Fields: []Field{text("dasar", "Dasar (BA pemeriksaan, surat pengiriman/rujukan)").wide(60)}},
			Fields{Items: []Field{one("asal_rujukan", "Asal rujukan", "Dinas Sosial kab/kota", "Satpol PP", "Polisi", "RSJ", "Keluarga", "Serah diri", "Masyarakat")}},
			Fields{Items: clientShort()},
			Table{Name: "syarat", Caption: "Syarat penerimaan", Numbered: true, Columns: []Field{
				text("syarat", "Syarat").wide(44), one("terpenuhi", "Ya/Tidak", yesNo...).wide(9), text("ket", "Ket.").wide(18),
			}, Fixed: []string{"Berita acara pemeriksaan/surat pengiriman ada", "Tidak sedang dalam perkara hukum", "Tidak menderita penyakit menular", "Keadaan jiwa sesuai syarat program", "Tidak dalam keadaan hamil (bila disyaratkan)"}},
			Fields{Items: []Field{
				long("identifikasi", "Identifikasi awal", 2), text("ciri", "Ciri khusus"),
				one("keputusan", "Keputusan", "Diterima", "Diterima sementara", "Dikembalikan", "Dirujuk"),
				long("alasan", "Alasan", 1), text("asrama", "Asrama").from(FromClientDorm),
			}},
			closing(),
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Yang menyerahkan,", Post: "PIHAK PERTAMA", Name: "pihak_pertama_nama", NIP: "pihak_pertama_nip"},
				{Caption: "Yang menerima,", Post: "PIHAK KEDUA", Name: "pihak_kedua_nama", NIP: "pihak_kedua_nip"},
				{Caption: "Mengetahui,", Post: "Kepala UPTD", Name: "kepala_nama", NIP: "kepala_nip"},
			}},
		},
	}
}
