package forms

// serviceEnd formally ends the service to a client.
func serviceEnd() *Form {
	return &Form{
		ID: "pemutusan-pelayanan", Title: "SURAT PEMUTUSAN HUBUNGAN PELAYANAN (TERMINASI)", Kind: CasePaper, Letterhead: true, Numbered: true, Secret: true,
		Basis: "SOP terminasi; alasan terminasi menurut praktik pekerjaan sosial",
		Names: []string{"formulir pemutusan", "pemutusan pelayanan", "pemutusan hubungan pelayanan", "surat pemutusan", "formulir terminasi", "surat terminasi"},
		Parts: []Part{
			Paragraph{Text: "Yang bertanda tangan di bawah ini:"},
			Fields{Items: without(houseHead("kepala"), "kepala_alamat")},
			Paragraph{Text: "menyatakan bahwa hubungan pelayanan dengan klien berikut diakhiri terhitung sejak tanggal {selesai}:"},
			Fields{Items: append(clientShort(), guardian()...)},
			Fields{Items: []Field{
				day("masuk", "Tanggal masuk"), day("selesai", "Tanggal selesai"), num("lama", "Lama pelayanan (bulan)"),
				text("dasar_kontrak", "Dasar: surat perjanjian nomor"), text("dasar_cc", "Dasar: hasil case conference nomor"),
				one("alasan", "Alasan", "Program selesai", "Tujuan tercapai", "Permintaan sendiri", "Dirujuk", "Melanggar tata tertib", "Kabur", "Meninggal", "Lainnya"),
				long("alasan_uraian", "Uraian alasan", 2),
			}},
			Table{Name: "hasil", Caption: "Hasil pelayanan", Fixed: []string{"Fisik", "Mental", "Sosial", "Keterampilan"}, Numbered: true, Columns: []Field{
				text("aspek", "Aspek").wide(16), text("awal", "Keadaan awal").wide(30).private(), text("akhir", "Keadaan akhir").wide(30).private(),
			}},
			Fields{Items: []Field{
				long("keadaan", "Keadaan saat pulang", 2).private(),
				one("tujuan", "Kembali ke", "Keluarga", "Tempat kerja", "Lembaga rujukan", "Hidup mandiri"),
				long("tujuan_alamat", "Alamat tujuan", 2),
				ticks("diserahkan", "Yang diserahkan", "STTPP", "Toolkit", "Dokumen", "Obat", "Barang titipan"),
				day("bimbingan_lanjut", "Rencana bimbingan lanjut"),
			}},
			Paragraph{Text: "Sejak tanggal tersebut tanggung jawab atas klien beralih kepada keluarga atau penerima. Klien dapat dikunjungi petugas untuk bimbingan lanjut."},
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Klien,", Name: "klien_nama"},
				{Caption: "Yang mengakhiri pelayanan,", Post: "Kepala UPTD", Name: "kepala_nama", NIP: "kepala_nip"},
				{Caption: "Keluarga/penerima,", Name: "wali_nama"},
				{Caption: "Pendamping,", Post: "Pekerja Sosial", Name: "peksos_nama", NIP: "peksos_nip"},
			}},
			Signatures{Signers: []Signer{{Caption: "Mengetahui,", Post: "Dinas Sosial kabupaten/kota", Name: "dinsos_nama", NIP: "dinsos_nip"}}},
		},
	}
}
