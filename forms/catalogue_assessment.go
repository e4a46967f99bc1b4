package forms

// assessment finds the problems and needs of a client.
func assessment() *Form {
	return &Form{
		ID: "asesmen", Title: "FORMULIR ASESMEN PEKERJAAN SOSIAL (BIOPSIKOSOSIAL-SPIRITUAL)", Kind: CasePaper, Letterhead: true, Numbered: true, Secret: true,
		Basis: "SOP asesmen; urutan pokok asesmen biopsikososial-spiritual; formulir pendataan Kemensos untuk nilai 1-5; UU 27/2022 ps. 22",
		Names: []string{"formulir asesmen", "formulir assesmen", "formulir asessmen", "formulir isian assesment", "instrumen asesmen", "hasil asesmen", "hasil assesmen"},
		Parts: []Part{
			caseHead("A. IDENTITAS KLIEN DAN PELAKSANAAN ASESMEN"),
			problemSection("B. MASALAH"),
			Section{Heading: "C. ASPEK BIOLOGIS/FISIK", Parts: bodyParts()},
			Section{Heading: "D. ASPEK PSIKOLOGIS", Parts: mindParts()},
			Section{Heading: "E. ASPEK SOSIAL", Parts: socialParts()},
			Section{Heading: "F. ASPEK SPIRITUAL", Parts: []Part{Fields{Items: []Field{
				one("ibadah", "Pelaksanaan ibadah", "Rutin", "Kadang-kadang", "Tidak"),
				long("nilai_harapan", "Nilai dan harapan hidup", 2),
			}}}},
			Section{Heading: "G. KETERAMPILAN", Parts: []Part{Fields{Items: []Field{
				text("bakat", "Bakat"), text("minat", "Minat"), long("pengalaman_kerja", "Pengalaman kerja", 2),
				text("klien_jurusan", "Pilihan jurusan").from(FromClientTrade),
			}}}},
			Section{Heading: "H. KEKUATAN DAN SUMBER", Parts: []Part{Fields{Items: []Field{
				long("kekuatan_diri", "Diri sendiri", 2), long("kekuatan_keluarga", "Keluarga", 2), long("kekuatan_masyarakat", "Masyarakat", 2),
			}}}},
			analysisSection("I. ANALISIS"),
			recommendationSection("J. REKOMENDASI"),
			consentSection("K. PERSETUJUAN PENGGUNAAN DATA PRIBADI"),
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Mengetahui,", Post: "Kepala Seksi Pelayanan dan Rehabilitasi Sosial", Name: "kasi_nama", NIP: "kasi_nip"},
				filledBy("Asesor,", "Pekerja Sosial"), head(),
			}},
		},
	}
}

func bodyParts() []Part {
	return []Part{
		Fields{Columns: 2, Items: allPrivate([]Field{
			num("tinggi", "Tinggi badan (cm)"), num("berat", "Berat badan (kg)"), text("tensi", "Tekanan darah (mmHg)"), text("alergi", "Alergi"),
		})},
		Fields{Items: allPrivate([]Field{
			long("penyakit", "Penyakit yang pernah/sedang diderita", 2), text("obat", "Obat yang dipakai"), text("ciri_fisik", "Ciri fisik"),
		})},
		rated("nilai_fisik", "Keadaan sehari-hari", "Kebersihan diri", "Makan", "Tidur", "Tempat tinggal", "Pakaian"),
	}
}

func mindParts() []Part {
	aspects := rated("nilai_psikologis", "Penilaian psikologis", "Kestabilan emosi", "Daya ingat dan konsentrasi", "Kemauan berubah", "Kepercayaan diri", "Kemampuan menyelesaikan masalah")
	aspects.Columns = allPrivate(aspects.Columns)
	return []Part{
		aspects,
		Fields{Items: allPrivate([]Field{
			long("penampilan", "Penampilan", 1), long("emosi", "Emosi", 2), long("kognitif", "Kognitif", 2), long("perilaku", "Perilaku", 2),
			long("konsep_diri", "Konsep diri", 2), long("trauma", "Trauma", 2),
		})},
	}
}

func socialParts() []Part {
	return []Part{
		Space{Label: "Genogram", Height: 60},
		Space{Label: "Ecomap", Height: 60},
		Fields{Items: []Field{
			long("relasi_keluarga", "Hubungan dengan keluarga", 2), long("relasi_teman", "Hubungan dengan teman", 2),
			long("relasi_lingkungan", "Hubungan dengan lingkungan", 2), long("riwayat_pendidikan", "Riwayat pendidikan", 2),
			long("riwayat_pekerjaan", "Riwayat pekerjaan", 2), rp("penghasilan", "Penghasilan sebulan").private(),
			long("hukum", "Riwayat hukum", 2).private(), long("dukungan", "Dukungan sosial", 2),
		}},
	}
}
