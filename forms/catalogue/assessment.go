package catalogue

import "github.com/sopkit/sopkit/forms"

// assessment finds the problems and needs of a client.
func assessment() *forms.Form {
	return &forms.Form{
		ID: "asesmen", Title: "FORMULIR ASESMEN PEKERJAAN SOSIAL (BIOPSIKOSOSIAL-SPIRITUAL)", Kind: forms.CasePaper,
		Letterhead: true, Numbered: true, Secret: true, Audience: caseAudience, Footer: registerFooter,
		Basis: "SOP asesmen; urutan pokok asesmen biopsikososial-spiritual; formulir pendataan Kemensos untuk " +
			"nilai 1-5; UU 27/2022 ps. 22",
		Names: append([]string{"pengungkapan masalah dan kebutuhan klien", "asesmen pekerjaan sosial"},
			anyAssessment...),
		Checks: append(agreesNIK(), inOrder("tanggal", "evaluasi")),
		Parts: []forms.Part{
			caseHead("A. IDENTITAS KLIEN DAN PELAKSANAAN ASESMEN"),
			problemSection("B. MASALAH"),
			forms.Section{Heading: "C. ASPEK BIOLOGIS/FISIK", Parts: bodyParts()},
			forms.Section{Heading: "D. ASPEK PSIKOLOGIS", Parts: mindParts()},
			forms.Section{Heading: "E. ASPEK SOSIAL", Parts: socialParts()},
			spiritSection("F. ASPEK SPIRITUAL"),
			skillSection("G. KETERAMPILAN"),
			strengthSection("H. KEKUATAN DAN SUMBER"),
			analysisSection("I. ANALISIS"),
			recommendationSection("J. REKOMENDASI"),
			consentSection("K. PERSETUJUAN PENGGUNAAN DATA PRIBADI"),
			forms.Signatures{Dated: true, Signers: []forms.Signer{
				official("Mengetahui,", rehabSection, "kasi"), assessorSigner("Asesor,", "Pekerja Sosial"),
				unitHeadSigner("Mengetahui,", "kepala"),
			}},
		},
	}
}

func spiritSection(heading string) forms.Section {
	return forms.Section{Heading: heading, Parts: []forms.Part{forms.Fields{Items: []forms.Field{
		choice("ibadah", "Pelaksanaan ibadah", options("Rutin", "Kadang-kadang", "Tidak")),
		longText("nilai_harapan", "Nilai dan harapan hidup", lines(2)),
	}}}}
}

func skillSection(heading string) forms.Section {
	return forms.Section{Heading: heading, Parts: []forms.Part{forms.Fields{Items: []forms.Field{
		text("bakat", "Bakat"), text("minat", "Minat"),
		longText("pengalaman_kerja", "Pengalaman kerja", lines(2)),
		text("klien_jurusan", "Pilihan jurusan", from(FromClientTrade)),
	}}}}
}

func strengthSection(heading string) forms.Section {
	return forms.Section{Heading: heading, Parts: []forms.Part{forms.Fields{Items: []forms.Field{
		longText("kekuatan_diri", "Diri sendiri", lines(2)),
		longText("kekuatan_keluarga", "Keluarga", lines(2)),
		longText("kekuatan_masyarakat", "Masyarakat", lines(2)),
	}}}}
}

func bodyParts() []forms.Part {
	return []forms.Part{
		forms.Fields{Columns: 2, Items: allSensitive([]forms.Field{
			height(), weight(),
			text("tensi", "Tensi (mmHg)"), text("alergi", "Alergi"),
		})},
		forms.Fields{Items: allSensitive([]forms.Field{
			longText("penyakit", "Penyakit yang pernah/sedang diderita", lines(2)), text("obat", "Obat yang dipakai"),
			text("ciri_fisik", "Ciri fisik"),
		})},
		ratedTable("nilai_fisik", "Keadaan sehari-hari", "Kebersihan diri", "Makan", "Tidur", "Tempat tinggal",
			"Pakaian"),
	}
}

func mindParts() []forms.Part {
	aspects := ratedTable("nilai_psikologis", "Penilaian psikologis", "Kestabilan emosi",
		"Daya ingat dan konsentrasi", "Kemauan berubah", "Kepercayaan diri", "Kemampuan menyelesaikan masalah")
	aspects.Columns = allSensitive(aspects.Columns)
	return []forms.Part{
		aspects,
		forms.Fields{Items: allSensitive([]forms.Field{
			longText("penampilan", "Penampilan", lines(1)), longText("emosi", "Emosi", lines(2)),
			longText("kognitif", "Kognitif", lines(2)), longText("perilaku", "Perilaku", lines(2)),
			longText("konsep_diri", "Konsep diri", lines(2)), longText("trauma", "Trauma", lines(2)),
		})},
	}
}

func socialParts() []forms.Part {
	return append([]forms.Part{
		forms.Space{Label: "Genogram", Height: 60},
		forms.Space{Label: "Ecomap", Height: 60},
	}, relations())
}

// relations is how a client stands with family, friends and the law.
func relations() forms.Fields {
	return forms.Fields{Items: []forms.Field{
		longText("relasi_keluarga", "Hubungan dengan keluarga", lines(2)),
		longText("relasi_teman", "Hubungan dengan teman", lines(2)),
		longText("relasi_lingkungan", "Hubungan dengan lingkungan", lines(2)),
		longText("riwayat_pendidikan", "Riwayat pendidikan", lines(2)),
		longText("riwayat_pekerjaan", "Riwayat pekerjaan", lines(2)),
		rupiah("penghasilan", "Penghasilan sebulan", sensitive, atLeast("0")),
		longText("hukum", "Riwayat hukum", lines(2), sensitive), longText("dukungan", "Dukungan sosial", lines(2)),
	}}
}

// anyAssessment names an assessment without its kind.
var anyAssessment = []string{
	"formulir asesmen", "formulir assesmen", "formulir asessmen", "formulir isian assesment", "instrumen asesmen",
	"hasil asesmen", "hasil assesmen",
}
