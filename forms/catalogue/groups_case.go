package catalogue

import (
	"slices"

	"github.com/sopkit/sopkit/forms"
)

// Options of case papers.
var (
	ratings  = []string{"1", "2", "3", "4", "5"}
	programs = []string{
		"Pelatihan keterampilan anak terlantar", "Rehabilitasi sosial tuna susila",
		"Rehabilitasi sosial eks psikotik",
	}
	guidances = []string{"Bimbingan fisik", "Bimbingan mental", "Bimbingan sosial", "Bimbingan keterampilan", "Rujukan"}
	changes   = []string{"Membaik", "Tetap", "Memburuk"}
	goodsFate = []string{"Dipakai", "Rusak", "Dijual", "Hilang"}
)

// Who reads a case paper, and whose it is (FORMS: privacy, audience line and
// register number).
const (
	caseAudience   = "Untuk: Pekerja Sosial, Kepala UPTD"
	registerFooter = "No. register {klien_register}"
)

const rehabSection = "Kepala Seksi Pelayanan dan Rehabilitasi Sosial"

const ratingsRead = "1 = sangat kurang, 2 = kurang, 3 = cukup, 4 = baik, 5 = sangat baik"

// withoutFields leaves fields out by name.
func withoutFields(fields []forms.Field, names ...string) []forms.Field {
	return slices.DeleteFunc(slices.Clone(fields), func(f forms.Field) bool { return slices.Contains(names, f.Name) })
}

// allSensitive marks every field as specific personal data, as a child's are.
func allSensitive(fields []forms.Field) []forms.Field {
	out := slices.Clone(fields)
	for i := range out {
		out[i].Sensitive = true
	}
	return out
}

// guardianFields names a client's parent or guardian.
func guardianFields() []forms.Field {
	return []forms.Field{
		text("wali_nama", "Nama orang tua/wali", from(FromGuardianName)),
		nik("wali_nik", "NIK orang tua/wali", from(FromGuardianNIK)),
		text("wali_hubungan", "Hubungan dengan klien", from(FromGuardianKin)),
		longText("wali_alamat", "Alamat orang tua/wali", lines(2), from(FromGuardianAddress)),
		text("wali_telepon", "No. telp/HP orang tua/wali", from(FromGuardianPhone)),
	}
}

// assessorFields names who fills a case paper.
func assessorFields(as string) []forms.Field {
	return []forms.Field{
		text("petugas_nama", as, from(FromOfficerName)),
		nip("petugas_nip", "NIP", from(FromOfficerNIP)),
		text("petugas_jabatan", "Jabatan", from(FromOfficerPosition)),
	}
}

// heldOn is the day of a case paper.
func heldOn(label string) forms.Field { return date("tanggal", label, from(FromDate), required) }

// ratedTable is a table of aspects, each rated from 1 to 5.
func ratedTable(name, caption string, aspects ...string) forms.Table {
	return forms.Table{Name: name, Caption: caption + " (" + ratingsRead + ")", Fixed: aspects, Numbered: true,
		Columns: []forms.Field{
			text("aspek", "Aspek", width(26)), choice("nilai", "Nilai 1-5", options(ratings...), width(9)),
			text("ket", "Keterangan", width(34)),
		}}
}

// judgedTable is a table of aspects, each with one of the options and a remark,
// all of them specific personal data.
func judgedTable(name, caption, aspect, judgement string, answers []string, aspects ...string) forms.Table {
	return forms.Table{Name: name, Caption: caption, Fixed: aspects, Numbered: true, Columns: []forms.Field{
		text("aspek", aspect, width(26)), choice("keadaan", judgement, options(answers...), width(18), sensitive),
		text("uraian", "Uraian", width(30), sensitive),
	}}
}

// unitHeadSigner is the head of the house, or who signs for the head, with
// the fields of a prefix: "kepala" is prefilled.
func unitHeadSigner(caption, prefix string) forms.Signer {
	return mandated(caption, "Kepala UPTD", prefix)
}

// official is a signer with rank and NIP, whose post may be another.
func official(caption, post, prefix string) forms.Signer {
	return forms.Signer{
		Caption: caption, Post: post, Position: prefix + "_jabatan", Name: prefix + "_nama",
		Rank: prefix + "_pangkat", NIP: prefix + "_nip",
	}
}

// houseHeadFields is the head of the house as a party, prefilled with the head
// and the unit.
func houseHeadFields(prefix string) []forms.Field {
	f := officialFields(prefix)
	for i, s := range []forms.Source{
		FromHeadName, FromHeadNIP, FromHeadRank, FromHeadPosition, FromUnit, FromHeadAddress,
	} {
		f[i].From = s
	}
	return f
}

// assessorSigner is the officer of assessorFields as a signer.
func assessorSigner(caption, post string) forms.Signer {
	return forms.Signer{
		Caption: caption, Post: post, Name: "petugas_nama", Rank: "petugas_pangkat", NIP: "petugas_nip",
	}
}

// villageSigner is the head of the village as the one who has seen a paper.
func villageSigner() forms.Signer {
	return forms.Signer{Caption: "Mengetahui,", Post: "Lurah/Kepala Desa", Name: "lurah_nama", NIP: "lurah_nip"}
}

// dutyStamp is what a declaration or a contract of one who is no official bears.
const dutyStamp = "Meterai Rp10.000"

// witnessSigner is one of those who saw a paper signed.
func witnessSigner(caption, post, name string) forms.Signer {
	return forms.Signer{Caption: caption, Post: post, Name: name + "_nama", NIP: name + "_nip"}
}

// consentSection asks for the consent to the use of personal data.
func consentSection(heading string) forms.Section {
	return forms.Section{Heading: heading, Parts: []forms.Part{
		forms.Fields{Items: []forms.Field{
			choice("dasar_data", "Dasar pemrosesan data",
				options("Persetujuan", "Kewajiban hukum", "Tugas pelayanan umum", "Kepentingan vital")),
			choice("persetujuan_oleh", "Yang menyetujui",
				options("Klien", "Orang tua", "Wali", "Dinas Sosial selaku wali")),
			choice("persetujuan_cara", "Disampaikan melalui",
				options("Lisan", "Tulisan", "Bahasa isyarat", "Pendamping")),
		}},
		dataConsent(),
	}}
}
