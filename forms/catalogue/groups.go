package catalogue

import "github.com/sopkit/sopkit/forms"

// Options that many forms share.
var (
	yesNo      = []string{"Ya", "Tidak"}
	sexes      = []string{"Laki-laki", "Perempuan"}
	sexLetters = []string{"L", "P"}
	religions  = []string{"Islam", "Kristen Protestan", "Katolik", "Hindu", "Buddha", "Khonghucu", "Kepercayaan"}
	schools    = []string{"Tidak sekolah", "SD", "SMP", "SMA/SMK", "D1-D3", "S1 ke atas"}
	marriages  = []string{"Belum menikah", "Menikah", "Cerai hidup", "Cerai mati"}
)

// officialFields is the fields of an official, their names beginning with prefix.
func officialFields(prefix string) []forms.Field {
	return []forms.Field{
		text(prefix+"_nama", "Nama"),
		nip(prefix+"_nip", "NIP"),
		text(prefix+"_pangkat", "Pangkat/Golongan"),
		text(prefix+"_jabatan", "Jabatan"),
		text(prefix+"_instansi", "Instansi"),
		text(prefix+"_alamat", "Alamat"),
	}
}

// officerFields is official, prefilled with the officer.
func officerFields(prefix string) []forms.Field {
	f := officialFields(prefix)
	for i, s := range []forms.Source{
		FromOfficerName, FromOfficerNIP, FromOfficerRank, FromOfficerPosition, FromOfficerAgency, FromOfficerAddress,
	} {
		f[i].From = s
	}
	return f
}

// approverFields is official without agency and address, prefilled with the approver.
func approverFields(prefix string) []forms.Field {
	f := officialFields(prefix)[:4]
	for i, s := range []forms.Source{FromApproverName, FromApproverNIP, FromApproverRank, FromApproverPosition} {
		f[i].From = s
	}
	return f
}

// clientBrief names a client on papers that leave the house.
func clientBrief() []forms.Field {
	return []forms.Field{
		text("klien_register", "No. register", from(FromClientRegister)),
		text("klien_nama", "Nama lengkap", from(FromClientName), required),
		nik("klien_nik", "NIK", from(FromClientNIK), hint("boleh kosong bila tidak punya, hilang atau belum terdata")),
		text("klien_tempat_lahir", "Tempat lahir", from(FromClientBirthTown)),
		date("klien_tanggal_lahir", "Tanggal lahir", from(FromClientBirthDate)),
		choice("klien_jenis_kelamin", "Jenis kelamin", options(sexes...), from(FromClientSex)),
		longText("klien_alamat", "Alamat asal", lines(2), from(FromClientAddress)),
	}
}

// clientFields is all of a client's identity, for case papers.
func clientFields() []forms.Field {
	return []forms.Field{
		text("klien_register", "No. register", from(FromClientRegister)),
		text("klien_nama", "Nama lengkap", from(FromClientName), required),
		text("klien_alias", "Nama panggilan/alias", from(FromClientAlias)),
		nik("klien_nik", "NIK", from(FromClientNIK)),
		choice("klien_nik_tidak_ada", "Bila NIK kosong", options("Tidak punya", "Hilang", "Belum terdata")),
		text("klien_kk", "No. KK", from(FromClientKK)),
		text("klien_tempat_lahir", "Tempat lahir", from(FromClientBirthTown)),
		date("klien_tanggal_lahir", "Tanggal lahir", from(FromClientBirthDate)),
		number("klien_umur", "Umur (tahun)"),
		choice("klien_jenis_kelamin", "Jenis kelamin", options(sexes...), from(FromClientSex)),
		choice("klien_agama", "Agama", options(religions...), from(FromClientReligion)),
		text("klien_suku", "Suku"),
		choice("klien_pendidikan", "Pendidikan terakhir", options(schools...), from(FromClientSchool)),
		choice("klien_status_perkawinan", "Status perkawinan", options(marriages...), from(FromClientMarriage)),
		text("klien_pekerjaan", "Pekerjaan", from(FromClientWork)),
		longText("klien_alamat", "Alamat (jalan, RT/RW, kelurahan/desa, kecamatan, kab/kota, provinsi)", lines(2),
			from(FromClientAddress)),
		choice("klien_tempat_tinggal", "Tempat tinggal", options("Rumah tangga", "Panti", "Tuna wisma")),
		text("klien_telepon", "No. telp/HP", from(FromClientPhone)),
		text("klien_jenis_ppks", "Jenis PPKS", from(FromClientCategory)),
		text("klien_disabilitas", "Jenis disabilitas", sensitive),
	}
}

// familyTable is the table of a client's family.
func familyTable() forms.Table {
	return forms.Table{Name: "keluarga", Caption: "Susunan keluarga", Numbered: true, Rows: 5, Columns: []forms.Field{
		text("nama", "Nama", width(20)), text("hubungan", "Hubungan", width(12)),
		choice("jk", "L/P", options(sexLetters...), width(4)),
		number("umur", "Umur", width(5)), text("pendidikan", "Pendidikan", width(11)),
		text("pekerjaan", "Pekerjaan", width(14)), text("ket", "Ket.", width(10)),
	}}
}

// clientTable lists clients on a berita acara.
func clientTable(rows int) forms.Table {
	return forms.Table{Name: "klien", Numbered: true, Rows: rows, Columns: []forms.Field{
		text("nama", "Nama", width(20)), choice("jk", "L/P", options(sexLetters...), width(4)),
		text("lahir", "Umur/Tgl lahir", width(11)),
		nik("nik", "NIK", width(17)), text("alamat", "Alamat asal", width(18)),
		text("jenis", "Jenis PPKS", width(10)), text("ket", "Ket.", width(8)),
	}}
}

// minutesOpening is how a berita acara opens.
func minutesOpening() forms.Paragraph {
	return forms.Paragraph{
		Text: "Pada hari ini {tanggal:kata}, pukul {pukul}, bertempat di {lokasi}, kami yang bertanda tangan di " +
			"bawah ini:",
		Fields: []forms.Field{
			date("tanggal", "Tanggal", from(FromDate), required), clock("pukul", "Pukul"),
			text("lokasi", "Bertempat di", width(40)),
		},
	}
}

// minutesClosing is how a berita acara ends.
func minutesClosing() forms.Paragraph {
	return forms.Paragraph{
		Text: "Demikian Berita Acara ini dibuat dengan sebenarnya dalam rangkap {rangkap:jumlah} untuk " +
			"dipergunakan sebagaimana mestinya.",
		Fields: []forms.Field{number("rangkap", "Jumlah rangkap")},
	}
}

const consentText = "Saya telah diberi tahu, dengan bahasa yang saya mengerti, bahwa data pribadi pada lembar ini " +
	"dipakai hanya untuk pelayanan kepada klien, " +
	"disimpan selama pelayanan dan bimbingan lanjut, dan dibuka hanya kepada yang berwenang. Saya berhak melihat, " +
	"membetulkan dan mencabut persetujuan ini. " +
	"Persetujuan ini terpisah dari isi lain lembar ini (UU 27/2022 pasal 20 sampai 25). Untuk anak, orang tua atau " +
	"wali yang menyetujui."

// dataConsent is the consent to the use of personal data.
func dataConsent() forms.Consent { return forms.Consent{Name: "persetujuan", Text: consentText} }
