package catalogue

import "github.com/sopkit/sopkit/forms"

// The sources of the catalogue's fields. Person sources stand for the officer,
// the approver, the head of the unit, the client or the guardian by their
// prefix.
const (
	FromNumber  forms.Source = "nomor"
	FromPlace   forms.Source = "tempat"
	FromDate    forms.Source = "tanggal"
	FromUnit    forms.Source = "unit"     // the unit's first line, "UPTD …"
	FromAgency  forms.Source = "instansi" // its last line, the agency
	FromSOP     forms.Source = "sop"      // the procedure's title
	FromStep    forms.Source = "langkah"  // the step's activity
	FromWarrant forms.Source = "dasar"    // the procedure's legal basis

	FromOfficerName     forms.Source = "petugas.nama"
	FromOfficerNIP      forms.Source = "petugas.nip"
	FromOfficerRank     forms.Source = "petugas.pangkat"
	FromOfficerPosition forms.Source = "petugas.jabatan"
	FromOfficerAgency   forms.Source = "petugas.instansi"
	FromOfficerAddress  forms.Source = "petugas.alamat"

	FromApproverName     forms.Source = "pejabat.nama"
	FromApproverNIP      forms.Source = "pejabat.nip"
	FromApproverRank     forms.Source = "pejabat.pangkat"
	FromApproverPosition forms.Source = "pejabat.jabatan"
	FromApproverCapitals forms.Source = "pejabat.jabatan_besar" // the position in capitals, as decisions head it

	FromHeadName     forms.Source = "kepala.nama" // the head of the unit
	FromHeadNIP      forms.Source = "kepala.nip"
	FromHeadRank     forms.Source = "kepala.pangkat"
	FromHeadPosition forms.Source = "kepala.jabatan"
	FromHeadAgency   forms.Source = "kepala.instansi"
	FromHeadAddress  forms.Source = "kepala.alamat"

	FromAgencyHeadName     forms.Source = "kepala_dinas.nama"
	FromAgencyHeadNIP      forms.Source = "kepala_dinas.nip"
	FromAgencyHeadRank     forms.Source = "kepala_dinas.pangkat"
	FromAgencyHeadPosition forms.Source = "kepala_dinas.jabatan"
	FromAgencyHeadAgency   forms.Source = "kepala_dinas.instansi"
	FromAgencyHeadAddress  forms.Source = "kepala_dinas.alamat"

	FromClientRegister  forms.Source = "klien.register"
	FromClientName      forms.Source = "klien.nama"
	FromClientAlias     forms.Source = "klien.alias"
	FromClientNIK       forms.Source = "klien.nik"
	FromClientKK        forms.Source = "klien.kk"
	FromClientBirthTown forms.Source = "klien.tempat_lahir"
	FromClientBirthDate forms.Source = "klien.tanggal_lahir"
	FromClientSex       forms.Source = "klien.jenis_kelamin"
	FromClientReligion  forms.Source = "klien.agama"
	FromClientSchool    forms.Source = "klien.pendidikan"
	FromClientMarriage  forms.Source = "klien.status_perkawinan"
	FromClientWork      forms.Source = "klien.pekerjaan"
	FromClientAddress   forms.Source = "klien.alamat"
	FromClientPhone     forms.Source = "klien.telepon"
	FromClientCategory  forms.Source = "klien.jenis_ppks"
	FromClientProgram   forms.Source = "klien.program"
	FromClientTrade     forms.Source = "klien.jurusan"
	FromClientDorm      forms.Source = "klien.asrama"
	FromGuardianName    forms.Source = "wali.nama"
	FromGuardianNIK     forms.Source = "wali.nik"
	FromGuardianKin     forms.Source = "wali.hubungan"
	FromGuardianAddress forms.Source = "wali.alamat"
	FromGuardianPhone   forms.Source = "wali.telepon"
)

// identifying are the sources that tell who a client or relative is.
var identifying = []forms.Source{
	FromClientRegister, FromClientName, FromClientAlias, FromClientNIK, FromClientKK, FromClientBirthTown,
	FromClientBirthDate, FromClientAddress, FromClientPhone,
	FromGuardianName, FromGuardianNIK, FromGuardianAddress, FromGuardianPhone,
}
