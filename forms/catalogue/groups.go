package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

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

// agreesNIK are checks of a client's NIK against birth date and sex, and of a
// birth before the day of the paper.
func agreesNIK() []forms.Check {
	return []forms.Check{
		{Rule: forms.MatchesNIK, Of: []string{"klien_nik", "klien_tanggal_lahir", "klien_jenis_kelamin"}},
		inOrder("klien_tanggal_lahir", "tanggal"),
	}
}

// inOrder is a check that no value is before the one in front of it.
func inOrder(names ...string) forms.Check { return forms.Check{Rule: forms.InOrder, Of: names} }

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

// clientShort is clientBrief with the age on the day of the paper and the kind
// of client.
func clientShort() []forms.Field {
	brief := clientBrief()
	return slices.Concat(brief[:5], []forms.Field{clientAge()}, brief[5:6],
		[]forms.Field{text("klien_jenis_ppks", "Jenis PPKS", from(FromClientCategory))}, brief[6:])
}

// clientAge follows from the birth date where that is known.
func clientAge() forms.Field {
	return number("klien_umur", "Umur (tahun)", computed(forms.Age, "klien_tanggal_lahir", "tanggal"),
		between("0", "120"), hint("diisi hanya bila tanggal lahir tidak diketahui"))
}

// clientFields is all of a client's identity, for case papers.
func clientFields() []forms.Field {
	return []forms.Field{
		text("klien_register", "No. register", from(FromClientRegister)),
		text("klien_nama", "Nama lengkap", from(FromClientName), required),
		text("klien_alias", "Nama panggilan/alias", from(FromClientAlias)),
		nik("klien_nik", "NIK", from(FromClientNIK)),
		choice("klien_nik_tidak_ada", "Bila NIK kosong", options("Tidak punya", "Hilang", "Belum terdata"), onLine),
		text("klien_kk", "No. KK", from(FromClientKK), ofDigits(16)),
		text("klien_tempat_lahir", "Tempat lahir", from(FromClientBirthTown)),
		date("klien_tanggal_lahir", "Tanggal lahir", from(FromClientBirthDate)),
		clientAge(),
		choice("klien_jenis_kelamin", "Jenis kelamin", options(sexes...), from(FromClientSex)),
		choice("klien_agama", "Agama", options(religions...), from(FromClientReligion)),
		text("klien_suku", "Suku"),
		choice("klien_pendidikan", "Pendidikan terakhir", options(schools...), from(FromClientSchool)),
		choice("klien_status_perkawinan", "Status perkawinan", options(marriages...), from(FromClientMarriage)),
		text("klien_pekerjaan", "Pekerjaan", from(FromClientWork)),
		longText("klien_alamat", "Alamat lengkap", lines(3),
			hint("jalan, RT/RW, kelurahan/desa, kecamatan, kab/kota, provinsi"),
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
		number("umur", "Umur", width(5), between("0", "120")), text("pendidikan", "Pendidikan", width(11)),
		text("pekerjaan", "Pekerjaan", width(14)), text("ket", "Ket.", width(10)),
	}}
}

// clientTable lists clients on a berita acara. Their NIK is whole only on case
// papers.
func clientTable(rows int) forms.Table {
	return forms.Table{Name: "klien", Numbered: true, Rows: rows, Columns: []forms.Field{
		text("nama", "Nama", width(19)), choice("jk", "L/P", options(sexLetters...), width(4)),
		date("lahir", "Tanggal lahir", width(11)),
		number("umur", "Umur", width(5), computed(forms.Age, "lahir", "tanggal"), between("0", "120")),
		nik("nik", "NIK", width(17), masked), text("alamat", "Alamat asal", width(17)),
		text("jenis", "Jenis PPKS", width(11)), text("ket", "Ket.", width(8)),
	}}
}

// rowsAgree checks the NIK of each client of a clientTable.
func rowsAgree() []forms.Check {
	return []forms.Check{{Rule: forms.MatchesNIK, Of: []string{"klien.nik", "klien.lahir", "klien.jk"}}}
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
		Fields: []forms.Field{originals()},
	}
}

// originals is how many originals of a paper are signed.
func originals() forms.Field { return number("rangkap", "Jumlah rangkap", between("1", "20")) }

const consentText = "Saya telah diberi tahu, dengan bahasa yang saya mengerti, bahwa data pribadi pada lembar ini " +
	"dipakai hanya untuk pelayanan kepada klien, " +
	"disimpan selama pelayanan dan bimbingan lanjut, dan dibuka hanya kepada yang berwenang. Saya berhak melihat, " +
	"membetulkan dan mencabut persetujuan ini. " +
	"Persetujuan ini terpisah dari isi lain lembar ini (UU 27/2022 pasal 20 sampai 25). Untuk anak, orang tua atau " +
	"wali yang menyetujui."

// dataConsent is the consent to the use of personal data.
func dataConsent() forms.Consent { return forms.Consent{Name: "persetujuan", Text: consentText} }
