package forms

import "slices"

// Options of case papers.
var (
	ratings   = []string{"1", "2", "3", "4", "5"}
	programs  = []string{"Pelatihan keterampilan anak terlantar", "Rehabilitasi sosial tuna susila", "Rehabilitasi sosial eks psikotik"}
	guidances = []string{"Bimbingan fisik", "Bimbingan mental", "Bimbingan sosial", "Bimbingan keterampilan", "Rujukan"}
	changes   = []string{"Membaik", "Tetap", "Memburuk"}
	goodsFate = []string{"Dipakai", "Rusak", "Dijual", "Hilang"}
)

const ratingsRead = "1 = sangat kurang, 2 = kurang, 3 = cukup, 4 = baik, 5 = sangat baik"

// without leaves fields out by name.
func without(fields []Field, names ...string) []Field {
	return slices.DeleteFunc(slices.Clone(fields), func(f Field) bool { return slices.Contains(names, f.Name) })
}

// allPrivate marks every field as specific personal data, as a child's are.
func allPrivate(fields []Field) []Field {
	out := slices.Clone(fields)
	for i := range out {
		out[i].Sensitive = true
	}
	return out
}

// guardian names a client's parent or guardian.
func guardian() []Field {
	return []Field{
		text("wali_nama", "Nama orang tua/wali").from(FromGuardianName),
		{Name: "wali_nik", Label: "NIK orang tua/wali", Kind: NIK, From: FromGuardianNIK},
		text("wali_hubungan", "Hubungan dengan klien").from(FromGuardianKin),
		long("wali_alamat", "Alamat orang tua/wali", 2).from(FromGuardianAddress),
		text("wali_telepon", "No. telp/HP orang tua/wali").from(FromGuardianPhone),
	}
}

// assessor names who fills a case paper.
func assessor(as string) []Field {
	return []Field{
		text("petugas_nama", as).from(FromOfficerName),
		{Name: "petugas_nip", Label: "NIP", Kind: NIP, From: FromOfficerNIP},
		text("petugas_jabatan", "Jabatan").from(FromOfficerPosition),
	}
}

// heldOn is the day of a case paper.
func heldOn(label string) Field { return day("tanggal", label).from(FromDate).must() }

// rated is a table of aspects, each rated from 1 to 5.
func rated(name, caption string, aspects ...string) Table {
	return Table{Name: name, Caption: caption + " (" + ratingsRead + ")", Fixed: aspects, Numbered: true, Columns: []Field{
		text("aspek", "Aspek").wide(26), one("nilai", "Nilai 1-5", ratings...).wide(9), text("ket", "Keterangan").wide(34),
	}}
}

// judged is a table of aspects, each with one of the options and a remark,
// all of them specific personal data.
func judged(name, caption, aspect, judgement string, options []string, aspects ...string) Table {
	return Table{Name: name, Caption: caption, Fixed: aspects, Numbered: true, Columns: []Field{
		text("aspek", aspect).wide(26), one("keadaan", judgement, options...).wide(18).private(), text("uraian", "Uraian").wide(30).private(),
	}}
}

// head is the head of the house as the one who has seen a paper.
func head() Signer {
	return Signer{Caption: "Mengetahui,", Post: "Kepala UPTD", Name: "kepala_nama", NIP: "kepala_nip"}
}

// houseHead is the head of the house as a party; only the unit is known before
// a form is filled.
func houseHead(prefix string) []Field {
	f := official(prefix)
	f[4] = f[4].from(FromUnit)
	return f
}

// filledBy is the officer of assessor as a signer.
func filledBy(caption, post string) Signer {
	return Signer{Caption: caption, Post: post, Name: "petugas_nama", NIP: "petugas_nip"}
}

// village is the head of the village as the one who has seen a paper.
func village() Signer {
	return Signer{Caption: "Mengetahui,", Post: "Lurah/Kepala Desa", Name: "lurah_nama", NIP: "lurah_nip"}
}

// witness is one of those who saw a paper signed.
func witness(post, name string) Signer {
	return Signer{Caption: "Saksi,", Post: post, Name: name + "_nama", NIP: name + "_nip"}
}

// consentSection asks for the consent to the use of personal data.
func consentSection(heading string) Section {
	return Section{Heading: heading, Parts: []Part{
		Fields{Items: []Field{
			one("dasar_data", "Dasar pemrosesan data", "Persetujuan", "Kewajiban hukum", "Tugas pelayanan umum", "Kepentingan vital"),
			one("persetujuan_oleh", "Yang menyetujui", "Klien", "Orang tua", "Wali", "Dinas Sosial selaku wali"),
			one("persetujuan_cara", "Disampaikan melalui", "Lisan", "Tulisan", "Bahasa isyarat", "Pendamping"),
		}},
		consent(),
	}}
}
