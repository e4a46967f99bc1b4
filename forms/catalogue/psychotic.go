package catalogue

import "github.com/sopkit/sopkit/forms"

// psychoticAssessment adds psychiatric history and self-care to an assessment.
func psychoticAssessment() *forms.Form {
	return &forms.Form{
		ID: "asesmen-psikotik", Title: "FORMULIR ASESMEN EKS PSIKOTIK", Kind: forms.CasePaper, Letterhead: true,
		Numbered: true, Secret: true, Audience: caseAudience, Footer: registerFooter,
		Basis: "SOP asesmen psikotik; syarat dan praktik panti bina laras; pokok riwayat psikiatri; UU 27/2022 ps. 22",
		Names: append([]string{
			"asesmen psikotik", "asessmen psikotik", "formulir asesmen psikotik", "formulir asessmen psikotik",
			"formulir asesmen eks psikotik",
		}, anyAssessment...),
		Checks: append(agreesNIK(), inOrder("keluar_rsj", "tanggal"), inOrder("surat_tenang_tanggal", "tanggal"),
			inOrder("tanggal", "kontrol"), inOrder("tanggal", "evaluasi")),
		Parts: []forms.Part{
			caseHead("A. IDENTITAS KLIEN DAN PELAKSANAAN ASESMEN"),
			forms.Section{Heading: "B. RUJUKAN", Parts: []forms.Part{forms.Fields{Items: referral()}}},
			problemSection("C. MASALAH"),
			forms.Section{Heading: "D. ASPEK BIOLOGIS/FISIK", Parts: bodyOfPatient()},
			forms.Section{Heading: "E. RIWAYAT GANGGUAN", Parts: illnessParts()},
			forms.Section{Heading: "F. OBAT", Parts: medicineParts()},
			forms.Section{Heading: "G. STATUS MENTAL SAAT INI", Parts: []forms.Part{mentalState()}},
			forms.Section{Heading: "H. ASPEK PSIKOLOGIS", Parts: mindParts()},
			forms.Section{Heading: "I. KEMANDIRIAN", Parts: []forms.Part{selfCare()}},
			forms.Section{Heading: "J. ASPEK SOSIAL DAN KERJA", Parts: []forms.Part{
				ratedTable("nilai_sosial", "Penilaian", "Kontak mata", "Bicara", "Ikut kelompok", "Konsentrasi",
					"Minat/bakat", "Kemampuan kerja"),
				forms.Space{Label: "Ecomap", Height: 60}, relations(),
			}},
			spiritSection("K. ASPEK SPIRITUAL"),
			skillSection("L. KETERAMPILAN"),
			strengthSection("M. KEKUATAN DAN SUMBER"),
			forms.Section{Heading: "N. SKRINING", Parts: []forms.Part{screening()}},
			forms.Section{Heading: "O. KELUARGA", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
				choice("keluarga_menerima", "Penerimaan keluarga", options("Menerima", "Ragu", "Menolak")),
				choice("keluarga_obat", "Sanggup mengawasi minum obat", options(yesNo...)),
				longText("rencana_pulang", "Rencana pulang", lines(2)),
			}}}},
			analysisSection("P. ANALISIS"),
			recommendationSection("Q. REKOMENDASI"),
			consentSection("R. PERSETUJUAN PENGGUNAAN DATA PRIBADI"),
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				{Caption: "Perawat/Dokter (bila ada),", Name: "medis_nama", NIP: "medis_nip"},
				assessorSigner("Asesor,", "Pekerja Sosial"),
				official("Mengetahui,", rehabSection, "kasi"), unitHeadSigner("Mengetahui,", "kepala"),
			}},
		},
	}
}

// bodyOfPatient is bodyParts without the medicines, which have a table of
// their own.
func bodyOfPatient() []forms.Part {
	parts := bodyParts()
	for i, p := range parts {
		if f, ok := p.(forms.Fields); ok {
			f.Items = withoutFields(f.Items, "obat")
			parts[i] = f
		}
	}
	return parts
}

func referral() []forms.Field {
	return append([]forms.Field{
		text("rsj", "Rumah sakit jiwa"), date("keluar_rsj", "Tanggal keluar dari RSJ"),
		text("surat_tenang_nomor", "Surat keterangan tenang, nomor", sensitive),
		date("surat_tenang_tanggal", "Surat keterangan tenang, tanggal", sensitive),
		text("dokter", "Dokter yang merawat"), text("bpjs", "No. BPJS Kesehatan", sensitive),
	}, guardianFields()...)
}

func illnessParts() []forms.Part {
	return []forms.Part{
		forms.Fields{Items: allSensitive([]forms.Field{
			number("gangguan_tahun", "Pertama kali terganggu (tahun)", between("1900", "2100")),
			number("dirawat", "Pernah dirawat (kali)", between("0", "200")),
			text("diagnosis", "Diagnosis medis"),
			longText("pencetus_biologis", "Pencetus dan pendukung biologis", lines(2)),
			longText("pencetus_psikologis", "Pencetus dan pendukung psikologis", lines(2)),
			longText("pencetus_sosial", "Pencetus dan pendukung sosial", lines(2)),
			choice("keluarga_gangguan", "Anggota keluarga dengan gangguan jiwa", options(yesNo...)),
			text("keluarga_gangguan_siapa", "Siapa (bila ya)"),
			choice("dipasung", "Pernah dipasung", options(yesNo...)),
			choice("percobaan", "Pernah mencoba bunuh diri/melakukan kekerasan", options(yesNo...)),
			longText("percobaan_uraian", "Uraian", lines(2)),
		})},
		forms.Space{Label: "Genogram tiga generasi", Height: 70},
	}
}

func medicineParts() []forms.Part {
	return []forms.Part{
		forms.Table{Name: "obat", Numbered: true, Rows: 4, Columns: allSensitive([]forms.Field{
			text("nama", "Nama obat", width(22)), text("dosis", "Dosis", width(10)),
			text("aturan", "Aturan pakai", width(14)),
			text("sejak", "Sejak", width(10)), choice("patuh", "Patuh Ya/Tidak", options(yesNo...), width(9)),
		})},
		forms.Fields{Items: allSensitive([]forms.Field{
			date("kontrol", "Kontrol berikutnya"), longText("efek_samping", "Efek samping", lines(2)),
		})},
	}
}

func mentalState() forms.Table {
	return judgedTable("status_mental", "", "Aspek", "Normal/Terganggu", []string{"Normal", "Terganggu"},
		"Penampilan", "Orientasi waktu", "Orientasi tempat", "Orientasi orang", "Bicara", "Alam perasaan",
		"Isi pikir (waham)", "Persepsi (halusinasi)", "Ingatan", "Tilikan")
}

func selfCare() forms.Table {
	return judgedTable("adl", "Kegiatan sehari-hari", "Kegiatan", "Mandiri/Dibantu/ Tidak mampu",
		[]string{"Mandiri", "Dibantu", "Tidak mampu"},
		"Makan", "Mandi", "Berpakaian", "Buang air", "Berhias", "Tidur", "Minum obat", "Merapikan tempat tidur",
		"Mencuci", "Ibadah", "Memakai uang", "Bepergian")
}

// screening records instruments by name and score; their scales are licensed
// and not printed.
func screening() forms.Table {
	return forms.Table{Name: "skrining", Caption: "Instrumen yang dipakai (lembar instrumen dilampirkan)",
		Numbered: true, Rows: 2, Columns: []forms.Field{
			text("instrumen", "Nama instrumen", width(26)), text("skor", "Skor", width(10), sensitive),
			date("tanggal", "Tanggal", width(14)),
			text("kesimpulan", "Kesimpulan", width(24), sensitive),
		}}
}
