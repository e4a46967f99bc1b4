package catalogue

import (
	"maps"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
)

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
	Agency    sop.Unit // the agency the unit belongs to (dinas)
	Approval  sop.Approval
	Procedure *sop.Procedure
	Step      int // of the procedure, counted from 1; 0: none
	Officer   Officer
	Head      Officer // of the unit (Kepala UPTD)

	// AgencyHead is the head of the agency (Kepala Dinas). Where it has a name it
	// stands for the Approval too.
	AgencyHead Officer

	Client Client
	Number string
	Date   sop.Date
}

// Prefill returns the values that what is known gives to the form's fields.
// See [forms.Form.Prefill].
func (k Known) Prefill(f *forms.Form) forms.Values { return f.Prefill(k.Sources()) }

// Sources returns what is known by source; blanks are "".
func (k Known) Sources() map[forms.Source]string {
	out := map[forms.Source]string{
		FromNumber: k.Number,
		FromPlace:  k.Unit.Place,
		FromDate:   k.Date.String(),

		FromOfficerName:     k.Officer.Name,
		FromOfficerNIP:      string(k.Officer.NIP),
		FromOfficerRank:     k.Officer.Rank,
		FromOfficerPosition: k.Officer.Position,
		FromOfficerAgency:   k.Officer.Agency,
		FromOfficerAddress:  k.Officer.Address,

		FromHeadName:     k.Head.Name,
		FromHeadNIP:      string(k.Head.NIP),
		FromHeadRank:     k.Head.Rank,
		FromHeadPosition: k.Head.Position,
		FromHeadAgency:   k.Head.Agency,
		FromHeadAddress:  k.Head.Address,

		FromAgencyHeadName:     k.AgencyHead.Name,
		FromAgencyHeadNIP:      string(k.AgencyHead.NIP),
		FromAgencyHeadRank:     k.AgencyHead.Rank,
		FromAgencyHeadPosition: k.AgencyHead.Position,
		FromAgencyHeadAgency:   k.AgencyHead.Agency,
		FromAgencyHeadAddress:  k.AgencyHead.Address,
	}
	maps.Copy(out, k.approver())
	maps.Copy(out, k.Client.sources())
	if n := len(k.Unit.Lines); n > 0 {
		out[FromUnit], out[FromAgency] = k.Unit.Lines[0], k.Unit.Lines[n-1]
	}
	if n := len(k.Agency.Lines); n > 0 {
		out[FromAgency] = k.Agency.Lines[n-1]
	}
	if p := k.Procedure; p != nil {
		out[FromSOP] = p.Title
		out[FromWarrant] = strings.Join(p.LegalBasis, "\n")
		if k.Step >= 1 && k.Step <= len(p.Steps) {
			out[FromStep] = p.Steps[k.Step-1].Activity
		}
	}
	return out
}

// approver is the head of the agency, or else who approved the procedure.
func (k Known) approver() map[forms.Source]string {
	a := Officer{Name: k.Approval.Name, NIP: k.Approval.NIP, Rank: k.Approval.Rank, Position: k.Approval.Position}
	if k.AgencyHead.Name != "" {
		a = k.AgencyHead
	}
	return map[forms.Source]string{
		FromApproverName: a.Name, FromApproverNIP: string(a.NIP), FromApproverRank: a.Rank,
		FromApproverPosition: a.Position, FromApproverCapitals: strings.ToUpper(a.Position),
	}
}

func (c *Client) sources() map[forms.Source]string {
	return map[forms.Source]string{
		FromClientRegister:  c.Register,
		FromClientName:      c.Name,
		FromClientAlias:     c.Alias,
		FromClientNIK:       c.NIK,
		FromClientKK:        c.KK,
		FromClientBirthTown: c.BirthTown,
		FromClientBirthDate: c.BirthDate.String(),
		FromClientSex:       c.Sex,
		FromClientReligion:  c.Religion,
		FromClientSchool:    c.School,
		FromClientMarriage:  c.Marriage,
		FromClientWork:      c.Work,
		FromClientAddress:   c.Address,
		FromClientPhone:     c.Phone,
		FromClientCategory:  c.Category,
		FromClientProgram:   c.Program,
		FromClientTrade:     c.Trade,
		FromClientDorm:      c.Dorm,

		FromGuardianName:    c.Guardian.Name,
		FromGuardianNIK:     c.Guardian.NIK,
		FromGuardianKin:     c.Guardian.Kin,
		FromGuardianAddress: c.Guardian.Address,
		FromGuardianPhone:   c.Guardian.Phone,
	}
}
