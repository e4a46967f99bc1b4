package forms

import (
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// Source is a thing known before a form is filled; a field that names one is
// prefilled with it. FromNothing is the zero value.
type Source string

// The sources. Person sources stand for the officer, the client or the
// approver by their prefix.
const (
	FromNothing Source = ""
	FromNumber  Source = "nomor"
	FromPlace   Source = "tempat"
	FromDate    Source = "tanggal"
	FromUnit    Source = "unit"     // the unit's first line, "UPTD …"
	FromAgency  Source = "instansi" // its last line, the agency
	FromSOP     Source = "sop"      // the procedure's title
	FromStep    Source = "langkah"  // the step's activity
	FromWarrant Source = "dasar"    // the procedure's legal basis

	FromOfficerName     Source = "petugas.nama"
	FromOfficerNIP      Source = "petugas.nip"
	FromOfficerRank     Source = "petugas.pangkat"
	FromOfficerPosition Source = "petugas.jabatan"
	FromOfficerAgency   Source = "petugas.instansi"
	FromOfficerAddress  Source = "petugas.alamat"

	FromApproverName     Source = "pejabat.nama"
	FromApproverNIP      Source = "pejabat.nip"
	FromApproverRank     Source = "pejabat.pangkat"
	FromApproverPosition Source = "pejabat.jabatan"

	FromHeadName Source = "kepala.nama" // the head of the unit
	FromHeadNIP  Source = "kepala.nip"
	FromHeadRank Source = "kepala.pangkat"

	FromClientRegister  Source = "klien.register"
	FromClientName      Source = "klien.nama"
	FromClientAlias     Source = "klien.alias"
	FromClientNIK       Source = "klien.nik"
	FromClientKK        Source = "klien.kk"
	FromClientBirthTown Source = "klien.tempat_lahir"
	FromClientBirthDate Source = "klien.tanggal_lahir"
	FromClientSex       Source = "klien.jenis_kelamin"
	FromClientReligion  Source = "klien.agama"
	FromClientSchool    Source = "klien.pendidikan"
	FromClientMarriage  Source = "klien.status_perkawinan"
	FromClientWork      Source = "klien.pekerjaan"
	FromClientAddress   Source = "klien.alamat"
	FromClientPhone     Source = "klien.telepon"
	FromClientCategory  Source = "klien.jenis_ppks"
	FromClientProgram   Source = "klien.program"
	FromClientTrade     Source = "klien.jurusan"
	FromClientDorm      Source = "klien.asrama"
	FromGuardianName    Source = "wali.nama"
	FromGuardianNIK     Source = "wali.nik"
	FromGuardianKin     Source = "wali.hubungan"
	FromGuardianAddress Source = "wali.alamat"
	FromGuardianPhone   Source = "wali.telepon"
)

// signerSources prefill the fields that Signatures make.
var signerSources = map[string]Source{
	"pejabat_nama": FromApproverName, "pejabat_nip": FromApproverNIP, "pejabat_pangkat": FromApproverRank,
	"petugas_nama": FromOfficerName, "petugas_nip": FromOfficerNIP, "petugas_pangkat": FromOfficerRank,
	"kepala_nama": FromHeadName, "kepala_nip": FromHeadNIP, "kepala_pangkat": FromHeadRank,
}

// Officer is an official who fills or signs a form.
type Officer struct {
	Name     string  `json:"nama"`
	NIP      sop.NIP `json:"nip"`
	Rank     string  `json:"pangkat"`
	Position string  `json:"jabatan"`
	Agency   string  `json:"instansi"`
	Address  string  `json:"alamat"`
}

// Client is the person a case paper is about. Everything but the name may be
// blank; a client without a NIK is not rare.
type Client struct {
	Register  string   `json:"register"`
	Name      string   `json:"nama"`
	Alias     string   `json:"alias"`
	NIK       string   `json:"nik"`
	KK        string   `json:"kk"`
	BirthTown string   `json:"tempat_lahir"`
	BirthDate sop.Date `json:"tanggal_lahir"`
	Sex       string   `json:"jenis_kelamin"`
	Religion  string   `json:"agama"`
	School    string   `json:"pendidikan"`
	Marriage  string   `json:"status_perkawinan"`
	Work      string   `json:"pekerjaan"`
	Address   string   `json:"alamat"`
	Phone     string   `json:"telepon"`
	Category  string   `json:"jenis_ppks"`
	Program   string   `json:"program"`
	Trade     string   `json:"jurusan"`
	Dorm      string   `json:"asrama"`
	Guardian  Guardian `json:"wali"`
}

// Guardian is a client's parent or guardian.
type Guardian struct {
	Name    string `json:"nama"`
	NIK     string `json:"nik"`
	Kin     string `json:"hubungan"`
	Address string `json:"alamat"`
	Phone   string `json:"telepon"`
}

// Known is what is known before a form is filled. Every field may be zero.
type Known struct {
	Unit      sop.Unit
	Approval  sop.Approval
	Procedure *sop.Procedure
	Step      int // of the procedure, counted from 1; 0: none
	Officer   Officer
	Head      Officer // of the unit (Kepala UPTD)
	Client    Client
	Number    string
	Date      sop.Date
}

// Prefill returns the values that what is known gives to the form's fields.
// Pass them on to Fill, with what else there is to fill in; a known value that
// is no value of the field's kind is left out.
func (f *Form) Prefill(k Known) Values {
	sources := k.sources()
	out := Values{}
	f.Each(func(x Field) {
		text := sources[x.From]
		if x.From == FromNothing || text == "" || x.Kind == Ticks {
			return
		}
		l := filler{form: f}
		if v := l.value(x.Name, x, text); len(l.found) == 0 && !v.Blank() {
			out[x.Name] = v
		}
	})
	return out
}

// With returns the values with those of other in place of its own.
func (v Values) With(other Values) Values {
	out := Values{}
	for _, from := range []Values{v, other} {
		for name, x := range from {
			out[name] = x
		}
	}
	return out
}

func (k Known) sources() map[Source]string {
	o, c, a := k.Officer, k.Client, k.Approval
	out := map[Source]string{
		FromNumber: k.Number, FromPlace: k.Unit.Place, FromDate: k.Date.String(),
		FromOfficerName: o.Name, FromOfficerNIP: string(o.NIP), FromOfficerRank: o.Rank, FromOfficerPosition: o.Position,
		FromOfficerAgency: o.Agency, FromOfficerAddress: o.Address,
		FromApproverName: a.Name, FromApproverNIP: string(a.NIP), FromApproverRank: a.Rank, FromApproverPosition: a.Position,
		FromHeadName: k.Head.Name, FromHeadNIP: string(k.Head.NIP), FromHeadRank: k.Head.Rank,
		FromClientRegister: c.Register, FromClientName: c.Name, FromClientAlias: c.Alias, FromClientNIK: c.NIK, FromClientKK: c.KK,
		FromClientBirthTown: c.BirthTown, FromClientBirthDate: c.BirthDate.String(), FromClientSex: c.Sex, FromClientReligion: c.Religion,
		FromClientSchool: c.School, FromClientMarriage: c.Marriage, FromClientWork: c.Work, FromClientAddress: c.Address,
		FromClientPhone: c.Phone, FromClientCategory: c.Category, FromClientProgram: c.Program, FromClientTrade: c.Trade, FromClientDorm: c.Dorm,
		FromGuardianName: c.Guardian.Name, FromGuardianNIK: c.Guardian.NIK, FromGuardianKin: c.Guardian.Kin,
		FromGuardianAddress: c.Guardian.Address, FromGuardianPhone: c.Guardian.Phone,
	}
	if n := len(k.Unit.Lines); n > 0 {
		out[FromUnit], out[FromAgency] = k.Unit.Lines[0], k.Unit.Lines[n-1]
	}
	if p := k.Procedure; p != nil {
		out[FromSOP] = p.Title
		out[FromWarrant] = strings.Join(p.LegalBasis, "; ")
		if k.Step >= 1 && k.Step <= len(p.Steps) {
			out[FromStep] = p.Steps[k.Step-1].Activity
		}
	}
	return out
}
