package forms

// Options that many forms share.
var (
	yesNo      = []string{"Ya", "Tidak"}
	sexes      = []string{"Laki-laki", "Perempuan"}
	sexLetters = []string{"L", "P"}
	religions  = []string{"Islam", "Kristen Protestan", "Katolik", "Hindu", "Buddha", "Khonghucu", "Kepercayaan"}
	schools    = []string{"Tidak sekolah", "SD", "SMP", "SMA/SMK", "D1-D3", "S1 ke atas"}
	marriages  = []string{"Belum menikah", "Menikah", "Cerai hidup", "Cerai mati"}
)

// Short ways to write fields down.

func text(name, label string) Field { return Field{Name: name, Label: label} }
func long(name, label string, n int) Field {
	return Field{Name: name, Label: label, Kind: LongText, Lines: n}
}
func num(name, label string) Field { return Field{Name: name, Label: label, Kind: Number} }
func day(name, label string) Field { return Field{Name: name, Label: label, Kind: Date} }
func at(name, label string) Field  { return Field{Name: name, Label: label, Kind: Time} }
func rp(name, label string) Field  { return Field{Name: name, Label: label, Kind: Rupiah} }
func one(name, label string, options ...string) Field {
	return Field{Name: name, Label: label, Kind: Choice, Options: options}
}
func ticks(name, label string, options ...string) Field {
	return Field{Name: name, Label: label, Kind: Ticks, Options: options}
}

// from says what prefills the field.
func (f Field) from(s Source) Field { f.From = s; return f }

// must says that a filled copy needs the field.
func (f Field) must() Field { f.Required = true; return f }

// under puts columns of a table under one head of their own.
func under(group string, columns ...Field) []Field {
	for i := range columns {
		columns[i].Group = group
	}
	return columns
}

// onLine has a choice printed as a word.
func onLine(f Field) Field { f.OnLine = true; return f }

// wide sets a column's width in characters.
func (f Field) wide(n int) Field { f.Width = n; return f }

// private marks specific personal data.
func (f Field) private() Field { f.Sensitive = true; return f }

// official is the fields of an official, their names beginning with prefix.
func official(prefix string) []Field {
	return []Field{
		text(prefix+"_nama", "Nama"),
		{Name: prefix + "_nip", Label: "NIP", Kind: NIP},
		text(prefix+"_pangkat", "Pangkat/Golongan"),
		text(prefix+"_jabatan", "Jabatan"),
		text(prefix+"_instansi", "Instansi"),
		text(prefix+"_alamat", "Alamat"),
	}
}

// officer is official, prefilled with the officer.
func officer(prefix string) []Field {
	f := official(prefix)
	for i, s := range []Source{FromOfficerName, FromOfficerNIP, FromOfficerRank, FromOfficerPosition, FromOfficerAgency, FromOfficerAddress} {
		f[i].From = s
	}
	return f
}

// approver is official without agency and address, prefilled with the approver.
func approver(prefix string) []Field {
	f := official(prefix)[:4]
	for i, s := range []Source{FromApproverName, FromApproverNIP, FromApproverRank, FromApproverPosition} {
		f[i].From = s
	}
	return f
}

// clientShort names a client on papers that leave the house.
func clientShort() []Field {
	return []Field{
		text("klien_register", "No. register").from(FromClientRegister),
		text("klien_nama", "Nama lengkap").from(FromClientName).must(),
		{Name: "klien_nik", Label: "NIK", Kind: NIK, From: FromClientNIK, Hint: "boleh kosong bila tidak punya, hilang atau belum terdata"},
		text("klien_tempat_lahir", "Tempat lahir").from(FromClientBirthTown),
		day("klien_tanggal_lahir", "Tanggal lahir").from(FromClientBirthDate),
		one("klien_jenis_kelamin", "Jenis kelamin", sexes...).from(FromClientSex),
		long("klien_alamat", "Alamat asal", 2).from(FromClientAddress),
	}
}

// client is all of a client's identity, for case papers.
func client() []Field {
	return []Field{
		text("klien_register", "No. register").from(FromClientRegister),
		text("klien_nama", "Nama lengkap").from(FromClientName).must(),
		text("klien_alias", "Nama panggilan/alias").from(FromClientAlias),
		{Name: "klien_nik", Label: "NIK", Kind: NIK, From: FromClientNIK},
		one("klien_nik_tidak_ada", "Bila NIK kosong", "Tidak punya", "Hilang", "Belum terdata"),
		text("klien_kk", "No. KK").from(FromClientKK),
		text("klien_tempat_lahir", "Tempat lahir").from(FromClientBirthTown),
		day("klien_tanggal_lahir", "Tanggal lahir").from(FromClientBirthDate),
		num("klien_umur", "Umur (tahun)"),
		one("klien_jenis_kelamin", "Jenis kelamin", sexes...).from(FromClientSex),
		one("klien_agama", "Agama", religions...).from(FromClientReligion),
		text("klien_suku", "Suku"),
		one("klien_pendidikan", "Pendidikan terakhir", schools...).from(FromClientSchool),
		one("klien_status_perkawinan", "Status perkawinan", marriages...).from(FromClientMarriage),
		text("klien_pekerjaan", "Pekerjaan").from(FromClientWork),
		long("klien_alamat", "Alamat (jalan, RT/RW, kelurahan/desa, kecamatan, kab/kota, provinsi)", 2).from(FromClientAddress),
		one("klien_tempat_tinggal", "Tempat tinggal", "Rumah tangga", "Panti", "Tuna wisma"),
		text("klien_telepon", "No. telp/HP").from(FromClientPhone),
		text("klien_jenis_ppks", "Jenis PPKS").from(FromClientCategory),
		text("klien_disabilitas", "Jenis disabilitas").private(),
	}
}

// familyTable is the table of a client's family.
func familyTable() Table {
	return Table{Name: "keluarga", Caption: "Susunan keluarga", Numbered: true, Rows: 5, Columns: []Field{
		text("nama", "Nama").wide(20), text("hubungan", "Hubungan").wide(12), one("jk", "L/P", sexLetters...).wide(4),
		num("umur", "Umur").wide(5), text("pendidikan", "Pendidikan").wide(11), text("pekerjaan", "Pekerjaan").wide(14), text("ket", "Ket.").wide(10),
	}}
}

// clientTable lists clients on a berita acara.
func clientTable(rows int) Table {
	return Table{Name: "klien", Numbered: true, Rows: rows, Columns: []Field{
		text("nama", "Nama").wide(20), one("jk", "L/P", sexLetters...).wide(4), text("lahir", "Umur/Tgl lahir").wide(11),
		{Name: "nik", Label: "NIK", Kind: NIK, Width: 17}, text("alamat", "Alamat asal").wide(18), text("jenis", "Jenis PPKS").wide(10), text("ket", "Ket.").wide(8),
	}}
}

// opening is how a berita acara opens.
func opening() Paragraph {
	return Paragraph{
		Text:   "Pada hari ini {tanggal:kata}, pukul {pukul}, bertempat di {lokasi}, kami yang bertanda tangan di bawah ini:",
		Fields: []Field{day("tanggal", "Tanggal").from(FromDate).must(), at("pukul", "Pukul"), text("lokasi", "Bertempat di").wide(40)},
	}
}

// closing is how a berita acara ends.
func closing() Paragraph {
	return Paragraph{
		Text:   "Demikian Berita Acara ini dibuat dengan sebenarnya dalam rangkap {rangkap:jumlah} untuk dipergunakan sebagaimana mestinya.",
		Fields: []Field{num("rangkap", "Jumlah rangkap")},
	}
}

const consentText = "Saya telah diberi tahu, dengan bahasa yang saya mengerti, bahwa data pribadi pada lembar ini dipakai hanya untuk pelayanan kepada klien, " +
	"disimpan selama pelayanan dan bimbingan lanjut, dan dibuka hanya kepada yang berwenang. Saya berhak melihat, membetulkan dan mencabut persetujuan ini. " +
	"Persetujuan ini terpisah dari isi lain lembar ini (UU 27/2022 pasal 20 sampai 25). Untuk anak, orang tua atau wali yang menyetujui."

// consent is the consent to the use of personal data.
func consent() Consent { return Consent{Name: "persetujuan", Text: consentText} }
