package forms

// psychoticAssessment adds psychiatric history and self-care to an assessment.
func psychoticAssessment() *Form {
	return &Form{
		ID: "asesmen-psikotik", Title: "FORMULIR ASESMEN EKS PSIKOTIK", Kind: CasePaper, Letterhead: true, Numbered: true, Secret: true,
		Basis: "SOP asesmen psikotik; syarat dan praktik panti bina laras; pokok riwayat psikiatri; UU 27/2022 ps. 22",
		Names: []string{"asesmen psikotik", "asessmen psikotik", "formulir asesmen psikotik", "formulir asessmen psikotik", "formulir asesmen eks psikotik"},
		Parts: []Part{
			caseHead("A. IDENTITAS KLIEN DAN PELAKSANAAN ASESMEN"),
			Section{Heading: "B. RUJUKAN", Parts: []Part{Fields{Items: referral()}}},
			problemSection("C. MASALAH"),
			Section{Heading: "D. RIWAYAT GANGGUAN", Parts: illnessParts()},
			Section{Heading: "E. OBAT", Parts: medicineParts()},
			Section{Heading: "F. STATUS MENTAL SAAT INI", Parts: []Part{mentalState()}},
			Section{Heading: "G. KEMANDIRIAN", Parts: []Part{selfCare()}},
			Section{Heading: "H. SOSIAL DAN KERJA", Parts: []Part{
				rated("nilai_sosial", "Penilaian", "Kontak mata", "Bicara", "Ikut kelompok", "Konsentrasi", "Minat/bakat", "Kemampuan kerja"),
				Fields{Items: []Field{text("bakat_minat", "Bakat dan minat")}},
			}},
			Section{Heading: "I. SKRINING", Parts: []Part{screening()}},
			Section{Heading: "J. KELUARGA", Parts: []Part{Fields{Items: []Field{
				one("keluarga_menerima", "Penerimaan keluarga", "Menerima", "Ragu", "Menolak"),
				one("keluarga_obat", "Sanggup mengawasi minum obat", yesNo...), long("rencana_pulang", "Rencana pulang", 2),
			}}}},
			analysisSection("K. ANALISIS"),
			recommendationSection("L. REKOMENDASI"),
			consentSection("M. PERSETUJUAN PENGGUNAAN DATA PRIBADI"),
			Signatures{Dated: true, Signers: []Signer{
				{Caption: "Perawat/Dokter (bila ada),", Name: "medis_nama", NIP: "medis_nip"},
				filledBy("Asesor,", "Pekerja Sosial"),
				{Caption: "Mengetahui,", Post: "Kepala Seksi Pelayanan dan Rehabilitasi Sosial", Name: "kasi_nama", NIP: "kasi_nip"},
				head(),
			}},
		},
	}
}

func referral() []Field {
	return append([]Field{
		text("rsj", "Rumah sakit jiwa"), day("keluar_rsj", "Tanggal keluar dari RSJ"),
		text("surat_tenang_nomor", "Surat keterangan tenang, nomor").private(), day("surat_tenang_tanggal", "Surat keterangan tenang, tanggal").private(),
		text("dokter", "Dokter yang merawat"), text("bpjs", "No. BPJS Kesehatan").private(),
	}, guardian()...)
}

func illnessParts() []Part {
	return []Part{
		Fields{Items: allPrivate([]Field{
			num("gangguan_tahun", "Pertama kali terganggu (tahun)"), num("dirawat", "Pernah dirawat (kali)"), text("diagnosis", "Diagnosis medis"),
			long("pencetus_biologis", "Pencetus dan pendukung biologis", 2), long("pencetus_psikologis", "Pencetus dan pendukung psikologis", 2),
			long("pencetus_sosial", "Pencetus dan pendukung sosial", 2),
			one("keluarga_gangguan", "Anggota keluarga dengan gangguan jiwa", yesNo...), text("keluarga_gangguan_siapa", "Siapa (bila ya)"),
			one("dipasung", "Pernah dipasung", yesNo...), one("percobaan", "Pernah mencoba bunuh diri/melakukan kekerasan", yesNo...),
			long("percobaan_uraian", "Uraian", 2),
		})},
		Space{Label: "Genogram tiga generasi", Height: 70},
	}
}

func medicineParts() []Part {
	return []Part{
		Table{Name: "obat", Numbered: true, Rows: 4, Columns: allPrivate([]Field{
			text("nama", "Nama obat").wide(22), text("dosis", "Dosis").wide(10), text("aturan", "Aturan pakai").wide(14),
			text("sejak", "Sejak").wide(10), one("patuh", "Patuh Ya/Tidak", yesNo...).wide(9),
		})},
		Fields{Items: allPrivate([]Field{day("kontrol", "Kontrol berikutnya"), long("efek_samping", "Efek samping", 2)})},
	}
}

func mentalState() Table {
	return judged("status_mental", "", "Aspek", "Normal/Terganggu", []string{"Normal", "Terganggu"},
		"Penampilan", "Orientasi waktu", "Orientasi tempat", "Orientasi orang", "Bicara", "Alam perasaan",
		"Isi pikir (waham)", "Persepsi (halusinasi)", "Ingatan", "Tilikan")
}

func selfCare() Table {
	return judged("adl", "Kegiatan sehari-hari", "Kegiatan", "Mandiri/Dibantu/ Tidak mampu", []string{"Mandiri", "Dibantu", "Tidak mampu"},
		"Makan", "Mandi", "Berpakaian", "Buang air", "Berhias", "Tidur", "Minum obat", "Merapikan tempat tidur",
		"Mencuci", "Ibadah", "Memakai uang", "Bepergian")
}

// screening records instruments by name and score; their scales are licensed
// and not printed.
func screening() Table {
	return Table{Name: "skrining", Caption: "Instrumen yang dipakai (lembar instrumen dilampirkan)", Numbered: true, Rows: 2, Columns: []Field{
		text("instrumen", "Nama instrumen").wide(26), text("skor", "Skor").wide(10).private(), day("tanggal", "Tanggal").wide(14),
		text("kesimpulan", "Kesimpulan").wide(24).private(),
	}}
}
