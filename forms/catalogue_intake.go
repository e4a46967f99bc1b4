package forms

// intake holds the data of a candidate at first contact. The candidate is a
// child or a young person, so all of it is specific personal data.
func intake() *Form {
	return &Form{
		ID: "intake", Title: "FORMULIR INTAKE PROSES", Kind: CasePaper, Letterhead: true, Numbered: true, Secret: true,
		Basis: "SOP pendekatan awal dan penerimaan klien (blanko intake ditandatangani Kades/Lurah); formulir pendataan Kemensos; UU 27/2022 ps. 22 dan 25",
		Names: []string{"intake proses", "intake proces", "formulir intake", "blanko intake", "file siswa", "file anak", "data pendekatan awal"},
		Parts: []Part{
			Fields{Items: append([]Field{heldOn("Tanggal")}, append(assessor("Petugas"),
				text("lokasi", "Lokasi"),
				one("sumber", "Sumber informasi/rujukan", "Dinas Sosial", "TKSK", "Alumni", "Keluarga", "Sendiri", "Panti lain"),
			)...)},
			Section{Heading: "A. IDENTITAS CALON KLIEN", Parts: []Part{
				Fields{Items: candidate()}, Fields{Columns: 2, Items: body()}, Space{Label: "Pas foto 4 × 6", Height: 60, Width: 40},
			}},
			Section{Heading: "B. ORANG TUA/WALI", Parts: []Part{parents(), Fields{Items: allPrivate(guardian())}}},
			Section{Heading: "C. KELUARGA", Parts: household()},
			Section{Heading: "D. PENDIDIKAN DAN KETERAMPILAN", Parts: []Part{schooling(), Fields{Items: []Field{
				text("klien_jurusan", "Jurusan yang diminati").from(FromClientTrade),
			}}}},
			Section{Heading: "E. KESEHATAN", Parts: []Part{Fields{Items: []Field{
				long("penyakit", "Penyakit yang pernah/sedang diderita", 2).private(),
				text("klien_disabilitas", "Disabilitas").private(),
				text("bpjs", "No. BPJS Kesehatan").private(),
			}}}},
			Section{Heading: "F. MASALAH DAN HARAPAN", Parts: []Part{Fields{Items: []Field{
				long("masalah", "Masalah yang dihadapi", 3).private(), long("upaya", "Upaya yang telah dilakukan", 2).private(),
				long("harapan_klien", "Harapan calon klien", 2), long("harapan_keluarga", "Harapan keluarga", 2),
			}}}},
			Section{Heading: "G. KELENGKAPAN BERKAS", Parts: []Part{Fields{Items: []Field{
				ticks("berkas", "Berkas yang ada", "KTP", "KK", "Akta kelahiran", "Ijazah", "SKTM", "SKCK/surat kelakuan baik",
					"Rekomendasi kelurahan/Dinas Sosial", "Surat keterangan sehat", "Pas foto 4 × 6"),
			}}}},
			Section{Heading: "H. KESIMPULAN", Parts: []Part{Fields{Items: []Field{
				one("kesimpulan", "Calon klien", "Layak", "Tidak layak", "Perlu ditinjau"),
				long("alasan", "Alasan", 2), day("kunjungan_rumah", "Jadwal kunjungan rumah"),
			}}}},
			consentSection("I. PERSETUJUAN PENGGUNAAN DATA PRIBADI"),
			Paragraph{Text: "Data pada formulir ini diberikan dengan sebenarnya. Bila di kemudian hari ternyata tidak benar, yang memberikan data bersedia menerima akibatnya sesuai ketentuan."},
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Calon klien/orang tua/wali,", Name: "pemberi_data_nama"}, filledBy("Petugas,", ""), village(),
			}},
		},
	}
}

func candidate() []Field {
	return allPrivate(append(without(client(), "klien_register", "klien_disabilitas"), text("bakat", "Bakat/minat")))
}

func body() []Field {
	return allPrivate([]Field{
		num("anak_ke", "Anak ke"), num("anak_dari", "dari (bersaudara)"), num("tinggi", "Tinggi badan (cm)"), num("berat", "Berat badan (kg)"),
	})
}

func parents() Table {
	return Table{Name: "orang_tua", Fixed: []string{"Ayah", "Ibu"}, Columns: []Field{
		text("sebagai", "Orang tua").wide(9), text("nama", "Nama").wide(20).private(),
		one("keadaan", "Hidup/Meninggal", "Hidup", "Meninggal").wide(11).private(), num("umur", "Umur").wide(5).private(),
		text("pekerjaan", "Pekerjaan").wide(13).private(), rp("penghasilan", "Penghasilan").wide(14).private(), text("alamat", "Alamat").wide(18).private(),
	}}
}

func household() []Part {
	family := familyTable()
	family.Columns = allPrivate(family.Columns)
	return []Part{family, Fields{Items: []Field{
		num("tanggungan", "Jumlah tanggungan (orang)").private(),
		one("rumah", "Status rumah", "Milik sendiri", "Sewa", "Menumpang").private(),
		ticks("bantuan", "Bantuan yang diterima", "PKH", "BPNT", "KIS", "KIP", "BLT", "Lainnya").private(),
	}}}
}

func schooling() Table {
	return Table{Name: "pendidikan", Caption: "Riwayat pendidikan", Numbered: true, Columns: []Field{
		one("jenjang", "Jenjang", "SD", "SMP", "SMA/SMK", "Kursus").wide(10), text("sekolah", "Nama sekolah").wide(24), text("tahun", "Tahun").wide(9),
		one("akhir", "Tamat/Putus", "Tamat", "Putus").wide(9), text("sebab", "Sebab putus").wide(18),
	}}
}
