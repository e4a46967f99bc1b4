package forms

// afterCare is a visit to a former client.
func afterCare() *Form {
	return &Form{
		ID: "bimbingan-lanjut", Title: "INSTRUMEN BIMBINGAN LANJUT (PERKEMBANGAN EKS KLIEN)", Kind: CasePaper, Letterhead: true, Numbered: true, Secret: true,
		Basis: "SOP bimbingan lanjut TS, psikotik dan alumni AT",
		Names: []string{"bimbingan lanjut", "formulir bimbingan lanjut", "instrumen bimbingan lanjut", "perkembangan eks klien", "data bimbingan lanjut"},
		Parts: []Part{
			Fields{Items: append([]Field{num("kunjungan_ke", "Kunjungan ke"), heldOn("Tanggal kunjungan")}, append(assessor("Petugas"),
				text("spt_nomor", "Nomor SPT"),
				one("lokasi", "Lokasi", "Rumah", "Tempat kerja", "Masyarakat"),
				one("ditemui", "Eks klien ditemui", "Ya", "Pindah", "Tidak ada di tempat"),
			)...)},
			Section{Heading: "A. IDENTITAS", Parts: []Part{Fields{Items: formerClient()}}},
			Section{Heading: "B. KEADAAN", Parts: conditionParts()},
			Section{Heading: "C. PEKERJAAN", Parts: []Part{Fields{Items: workNow()}}},
			Section{Heading: "D. BANTUAN PERALATAN (TOOLKIT)", Parts: []Part{Fields{Items: []Field{
				one("toolkit", "Keadaan toolkit", goodsFate...), text("toolkit_ket", "Keterangan"),
			}}}},
			Section{Heading: "E. KHUSUS EKS TUNA SUSILA", Parts: []Part{Fields{Items: []Field{
				one("kembali", "Kembali ke pekerjaan lama", "Tidak", "Ya", "Tidak tahu").private(),
			}}}},
			Section{Heading: "F. KHUSUS EKS PSIKOTIK", Parts: []Part{Fields{Items: []Field{
				one("minum_obat", "Minum obat", "Teratur", "Tidak teratur").private(), day("kontrol", "Kontrol terakhir").private(), num("kambuh", "Kambuh (kali)").private(),
				one("keluarga_menerima", "Penerimaan keluarga", "Menerima", "Ragu", "Menolak"),
			}}}},
			Section{Heading: "G. TANGGAPAN LINGKUNGAN", Parts: []Part{Fields{Items: []Field{
				long("tanggapan_keluarga", "Keluarga", 2), long("tanggapan_tetangga", "Tetangga", 2), long("tanggapan_aparat", "Aparat setempat", 2),
			}}}},
			Section{Heading: "H. MASALAH, KEBUTUHAN DAN SARAN", Parts: []Part{
				Fields{Items: []Field{
					long("masalah", "Masalah", 2).private(), long("kebutuhan", "Kebutuhan", 2), long("saran", "Saran", 2),
					one("tindak_lanjut", "Tindak lanjut", "Kunjungan lagi", "Dirujuk", "Bantuan", "Selesai"),
				}},
				Space{Label: "Foto kegiatan", Height: 60},
			}},
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Eks klien/keluarga,", Name: "klien_nama"}, filledBy("Petugas,", ""),
				{Caption: "Mengetahui,", Post: "Lurah/Kepala Desa/pimpinan tempat kerja", Name: "lurah_nama", NIP: "lurah_nip"},
			}},
		},
	}
}

func formerClient() []Field {
	return []Field{
		text("klien_register", "No. register").from(FromClientRegister),
		text("klien_nama", "Nama").from(FromClientName).must(),
		text("program", "Program").from(FromClientProgram),
		text("angkatan", "Angkatan"),
		day("terminasi", "Tanggal terminasi"),
		long("klien_alamat", "Alamat kini", 2).from(FromClientAddress),
		text("klien_telepon", "No. telp/HP").from(FromClientPhone),
	}
}

func conditionParts() []Part {
	return []Part{
		Fields{Items: []Field{
			text("tinggal_dengan", "Tinggal dengan"),
			one("klien_status_perkawinan", "Status perkawinan", marriages...).from(FromClientMarriage),
		}},
		judged("keadaan", "Perubahan sejak selesai pelayanan", "Aspek", "Membaik/Tetap/ Memburuk", changes, "Fisik", "Mental", "Sosial", "Ibadah"),
	}
}

func workNow() []Field {
	return []Field{
		one("kerja", "Kegiatan sekarang", "Bekerja", "Usaha sendiri", "Belum bekerja", "Sekolah"),
		text("kerja_jenis", "Jenis pekerjaan/usaha"),
		one("kerja_sesuai", "Sesuai keterampilan yang diikuti", yesNo...),
		rp("penghasilan_sebelum", "Penghasilan sebulan sebelum pelayanan").private(),
		rp("penghasilan_sesudah", "Penghasilan sebulan sekarang").private(),
	}
}
