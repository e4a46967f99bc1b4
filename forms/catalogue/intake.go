package catalogue

import "github.com/sopkit/sopkit/forms"

// intake holds the data of a candidate at first contact. The candidate is a
// child or a young person, so all of it is specific personal data.
func intake() *forms.Form {
	return &forms.Form{
		ID: "intake", Title: "FORMULIR INTAKE PROSES", Kind: forms.CasePaper, Letterhead: true, Numbered: true,
		Secret: true, Audience: caseAudience, Footer: "No. formulir {nomor}",
		Basis: "SOP pendekatan awal dan penerimaan klien (blanko intake ditandatangani Kades/Lurah); formulir " +
			"pendataan Kemensos; UU 27/2022 ps. 22 dan 25",
		Names: []string{
			"intake proses", "intake proces", "formulir intake", "blanko intake",
			"data pendekatan awal",
		},
		Checks: append(agreesNIK(), inOrder("anak_ke", "anak_dari"), inOrder("tanggal", "kunjungan_rumah")),
		Parts: []forms.Part{
			forms.Fields{Items: append([]forms.Field{heldOn("Tanggal")}, append(assessorFields("Petugas"),
				text("lokasi", "Lokasi"),
				choice("sumber", "Sumber informasi/rujukan",
					options("Dinas Sosial", "TKSK", "Alumni", "Keluarga", "Sendiri", "Panti lain")),
			)...)},
			forms.Section{Heading: "A. IDENTITAS CALON KLIEN", Parts: []forms.Part{
				forms.Fields{Items: candidate(), Picture: forms.Space{Label: "Pas foto 4 × 6", Height: 60, Width: 40}},
				forms.Fields{Columns: 2, Items: body()},
			}},
			forms.Section{Heading: "B. ORANG TUA/WALI", Parts: []forms.Part{
				parents(), forms.Fields{Items: allSensitive(guardianFields())},
			}},
			forms.Section{Heading: "C. KELUARGA", Parts: household()},
			forms.Section{Heading: "D. PENDIDIKAN DAN KETERAMPILAN",
				Parts: []forms.Part{schooling(), forms.Fields{Items: []forms.Field{
					text("klien_jurusan", "Jurusan yang diminati", from(FromClientTrade)),
				}}}},
			forms.Section{Heading: "E. KESEHATAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("penyakit", "Penyakit yang pernah/sedang diderita", lines(2), sensitive),
				text("klien_disabilitas", "Disabilitas", sensitive),
				text("bpjs", "No. BPJS Kesehatan", sensitive),
			}}}},
			forms.Section{Heading: "F. MASALAH DAN HARAPAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				longText("masalah", "Masalah yang dihadapi", lines(3), sensitive),
				longText("upaya", "Upaya yang telah dilakukan", lines(2), sensitive),
				longText("harapan_klien", "Harapan calon klien", lines(2)),
				longText("harapan_keluarga", "Harapan keluarga", lines(2)),
			}}}},
			forms.Section{Heading: "G. KELENGKAPAN BERKAS", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				ticks("berkas", "Berkas yang ada", across(2),
					options("KTP", "KK", "Akta kelahiran", "Ijazah", "SKTM", "SKCK/surat kelakuan baik",
						"Rekomendasi kelurahan/Dinas Sosial", "Surat keterangan sehat", "Pas foto 4 × 6")),
			}}}},
			forms.Section{Heading: "H. KESIMPULAN", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				choice("kesimpulan", "Calon klien", options("Layak", "Tidak layak", "Perlu ditinjau")),
				longText("alasan", "Alasan", lines(2)), date("kunjungan_rumah", "Jadwal kunjungan rumah"),
			}}}},
			consentSection("I. PERSETUJUAN PENGGUNAAN DATA PRIBADI"),
			forms.Paragraph{
				Text: "Data pada formulir ini diberikan dengan sebenarnya. Bila di kemudian hari ternyata tidak " +
					"benar, yang memberikan data bersedia menerima akibatnya sesuai ketentuan.",
			},
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Calon klien/orang tua/wali,", Name: "pemberi_data_nama"}, assessorSigner("Petugas,", ""),
				stampedByVillage(),
			}},
		},
	}
}

func candidate() []forms.Field {
	return allSensitive(append(withoutFields(clientFields(), "klien_register", "klien_disabilitas"),
		text("bakat", "Bakat/minat")))
}

func body() []forms.Field {
	return allSensitive([]forms.Field{
		number("anak_ke", "Anak ke", between("1", "30")), number("anak_dari", "dari (bersaudara)", between("1", "30")),
		height(), weight(),
	})
}

func parents() forms.Table {
	return forms.Table{Name: "orang_tua", Fixed: []string{"Ayah", "Ibu"}, Columns: []forms.Field{
		text("sebagai", "Orang tua", width(9)), text("nama", "Nama", width(20), sensitive),
		choice("keadaan", "Hidup/Meninggal", options("Hidup", "Meninggal"), width(11), sensitive),
		number("umur", "Umur", width(5), sensitive, between("0", "120")),
		text("pekerjaan", "Pekerjaan", width(13), sensitive),
		rupiah("penghasilan", "Penghasilan", width(14), sensitive, atLeast("0")),
		text("alamat", "Alamat", width(18), sensitive),
	}}
}

func household() []forms.Part {
	family := familyTable()
	family.Columns = allSensitive(family.Columns)
	return []forms.Part{family, forms.Fields{Items: []forms.Field{
		number("tanggungan", "Jumlah tanggungan (orang)", sensitive, between("0", "50")),
		choice("rumah", "Status rumah", options("Milik sendiri", "Sewa", "Menumpang"), sensitive),
		ticks("bantuan", "Bantuan yang diterima", options("PKH", "BPNT", "KIS", "KIP", "BLT", "Lainnya"), sensitive),
	}}}
}

func schooling() forms.Table {
	return forms.Table{Name: "pendidikan", Caption: "Riwayat pendidikan", Numbered: true, Columns: []forms.Field{
		choice("jenjang", "Jenjang", options("SD", "SMP", "SMA/SMK", "Kursus"), width(10)),
		text("sekolah", "Nama sekolah", width(24)), text("tahun", "Tahun", width(9)),
		choice("akhir", "Tamat/Putus", options("Tamat", "Putus"), width(9)), text("sebab", "Sebab putus", width(18)),
	}}
}

// height and weight of a body, as they can be.
func height() forms.Field { return number("tinggi", "Tinggi (cm)", between("30", "250")) }

func weight() forms.Field { return number("berat", "Berat (kg)", between("1", "300")) }

// stampedByVillage is the head of the village, whose stamp is on the paper.
func stampedByVillage() forms.Signer {
	s := villageSigner()
	s.Caption, s.Rank, s.Position = "Mengetahui (tanda tangan dan cap),", "lurah_pangkat", "lurah_jabatan"
	return s
}
