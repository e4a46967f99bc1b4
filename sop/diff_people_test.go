package sop_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// swap changes the places of two steps, and the numbers of those who lead
// there with them.
func swap(p *sop.Procedure, i, j int) {
	p.Steps[i], p.Steps[j] = p.Steps[j], p.Steps[i]
	for k := range p.Steps {
		for n := range p.Steps[k].Flows {
			switch f := &p.Steps[k].Flows[n]; f.To {
			case fmt.Sprint(i + 1):
				f.To = fmt.Sprint(j + 1)
			case fmt.Sprint(j + 1):
				f.To = fmt.Sprint(i + 1)
			}
		}
	}
}

// revision is what a person did to a sheet of the manual, of a number from 1.
type revision struct {
	name  string
	sheet int
	edit  func(p *sop.Procedure)
}

var revisions = []revision{
	{"neighbours of like wording swapped", 12, func(p *sop.Procedure) { swap(p, 3, 4) }},
	{"the first two swapped", 14, func(p *sop.Procedure) { swap(p, 0, 1) }},
	{"two apart swapped", 1, func(p *sop.Procedure) { swap(p, 0, 2) }},
	{"the ends swapped", 9, func(p *sop.Procedure) { swap(p, 0, 5) }},
	{"swapped after a new row", 12, func(p *sop.Procedure) {
		swap(p, 3, 4)
		insert(p, 0, sop.Step{Activity: "Memanggil klien", Tasks: p.Steps[0].Tasks})
	}},
	{"the last to the top", 12, func(p *sop.Procedure) {
		p.Steps = slices.Concat(p.Steps[6:], p.Steps[:6])
	}},
	{"moved, with its number as before", 12, func(p *sop.Procedure) {
		p.Steps = []sop.Step{p.Steps[3], p.Steps[4], p.Steps[2], p.Steps[5], p.Steps[6]}
	}},
	{"two rows merged, times of the second", 12, func(p *sop.Procedure) {
		p.Steps[4].Activity = "Menempatkan anak dalam asrama / pengasuhan dan dalam program bimbingan keterampilan"
		p.Steps = slices.Delete(p.Steps, 3, 4)
	}},
	{"two rows merged, times of the first", 8, func(p *sop.Procedure) {
		p.Steps[5].Activity = "Pencatatan surat keluar, pemberian no surat " +
			"dan pendistribusian surat ke alamat yang dituju"
		p.Steps = p.Steps[:6]
	}},
	{"a target merged", 8, func(p *sop.Procedure) {
		p.Steps[0].Activity = "Mengonsep surat, menindaklanjuti disposisi Kepala Panti dan pengetikan konsep surat"
		p.Steps[0].ID = "konsep"
		p.Steps[3].Flows[1].To, p.Steps[4].Flows[1].To = "konsep", "konsep"
		p.Steps = slices.Delete(p.Steps, 1, 2)
	}},
	{"a row split", 8, func(p *sop.Procedure) {
		p.Steps[5].Activity = "Pencatatan surat keluar"
		insert(p, 6, sop.Step{Activity: "Pemberian no surat", Tasks: p.Steps[5].Tasks})
	}},
	{"half reworded after a new row", 8, func(p *sop.Procedure) {
		p.Steps[1].Activity = "Pengetikan naskah balasan bila perlu"
		insert(p, 1, sop.Step{Activity: "Menunggu kabar", Tasks: p.Steps[0].Tasks})
	}},
	{"a role renamed", 8, func(p *sop.Procedure) { p.Roles[2].Name = "Kepala Subbagian Tata Usaha" }},
	{"a role renamed, ID too", 8, func(p *sop.Procedure) {
		p.Roles[2] = sop.Role{ID: "kasubbag", Name: "Kepala Subbagian Tata Usaha"}
		p.Steps[2].Tasks = []sop.Task{{Role: "kasubbag"}}
	}},
	{"a role's ID alone", 8, func(p *sop.Procedure) {
		p.Roles[2].ID = "ktu"
		p.Steps[2].Tasks = []sop.Task{{Role: "ktu"}}
	}},
	{"a column gone, another new, others swapped", 8, func(p *sop.Procedure) {
		r := p.Roles
		p.Roles = []sop.Role{r[1], r[0], r[2], r[5], r[6], {ID: "arsiparis", Name: "Arsiparis"}}
	}},
	{"another role", 8, func(p *sop.Procedure) { p.Steps[2].Tasks = []sop.Task{{Role: "kasi-pas"}} }},
	{"another way back", 8, func(p *sop.Procedure) { p.Steps[4].Flows[1].To = "1" }},
	{"the way back gone with its step", 8, func(p *sop.Procedure) {
		p.Steps[3].Flows[1].To, p.Steps[4].Flows[1].To = "1", "1"
		p.Steps = slices.Delete(p.Steps, 1, 2)
	}},
	{"one letter of a law", 8, func(p *sop.Procedure) {
		p.LegalBasis[1] = strings.Replace(p.LegalBasis[1], "2016", "2018", 1)
	}},
	{"words of a long text", 8, func(p *sop.Procedure) {
		words := strings.NewReplacer("mampu menjaga rahasia", "sanggup menjaga rahasia negara", "pernah ", "")
		p.Qualifications[0] = words.Replace(p.Qualifications[0])
		p.Title = "Proses Surat keluar dan masuk"
	}},
	{"lines and lists", 9, func(p *sop.Procedure) {
		p.Related = []string{p.Related[1], p.Related[0], "Bank"}
		p.Steps[3].Requirements = append(p.Steps[3].Requirements, "Kendaraan dinas")
		p.Steps[3].Output = p.Steps[3].Output[:1]
	}},
	{"lines in another order", 9, func(p *sop.Procedure) { slices.Reverse(p.LegalBasis) }},
	{"IDs given to all steps", 12, func(p *sop.Procedure) {
		for i := range p.Steps {
			p.Steps[i].ID = fmt.Sprint("langkah-", i+1)
			if i > 0 {
				p.Steps[i-1].Flows = []sop.Flow{{To: fmt.Sprint("langkah-", i+1)}}
			}
		}
		p.Remarks = nil
	}},
	{"letterhead and approval", 8, func(p *sop.Procedure) {
		p.Unit.Lines = []string{p.Unit.Lines[0], "DINAS SOSIAL PROVINSI JAMBI"}
		p.Approval.Name, p.Approval.Rank = "RINA, SE", ""
	}},
}

// What is said of what people do to sheets, and which rows are marked.
func TestGoldenOfPeople(t *testing.T) {
	var out strings.Builder
	for _, x := range revisions {
		was, is := manual(t).Procedures[x.sheet-1], manual(t).Procedures[x.sheet-1]
		x.edit(&is)
		d := sop.Diff(&was, &is)
		same(t, &was, &is, d)
		fmt.Fprintf(&out, "%s: SOP %d, rows %v, fields %q\n", x.name, x.sheet, d.Changed(), d.Fields())
		en := d.Messages(&was, &is, sop.English)
		for i, text := range d.Messages(&was, &is, sop.Indonesian) {
			fmt.Fprintf(&out, "    %s\n    %s\n", text, en[i])
		}
	}
	golden.Same(t, "people.golden", out.String())
}

func manual(t *testing.T) *sop.Manual {
	m, err := sopfile.Load("../testdata/manual")
	require.NoError(t, err)
	return m
}
