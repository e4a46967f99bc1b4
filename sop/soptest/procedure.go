package soptest

import (
	"fmt"
	"math/rand/v2"

	"github.com/sopkit/sopkit/sop"
)

// Options says what a random procedure is like. The zero value is a small
// procedure of random size with short texts.
type Options struct {
	Steps     int  // rows, at most sop.MaxSteps; 0 or less: 1 to 12
	Roles     int  // lanes, at most sop.MaxRoles; 0 or less: 1 to 6
	Back      int  // arrows back, at most one from each step but the first and the last; 0: 0 to 3; less: none
	LongTexts bool // texts of up to 60 words, and words too long for a column
}

// Procedure makes a procedure that passes Validate. The same options and the
// same state of r give the same procedure; no two share memory.
func Procedure(r *rand.Rand, o Options) *sop.Procedure {
	g := &generator{r: r, long: o.LongTexts, p: &sop.Procedure{}}
	steps := size(o.Steps, 1+r.IntN(12), sop.MaxSteps)
	roles := size(o.Roles, 1+r.IntN(6), sop.MaxRoles)
	back := o.Back
	if back == 0 {
		back = r.IntN(4)
	}
	g.identity()
	g.roles(roles)
	for i := range steps {
		g.p.Steps = append(g.p.Steps, g.step(i, steps))
	}
	g.flows(back)
	g.seldom()
	g.rows()
	return g.p
}

func size(stated, random, most int) int {
	if stated <= 0 {
		return random
	}
	return min(stated, most)
}

// generator makes one procedure.
type generator struct {
	r    *rand.Rand
	long bool
	p    *sop.Procedure
}

// oneIn is true once in n times.
func (g *generator) oneIn(n int) bool { return g.r.IntN(n) == 0 }

// pick returns one of the values.
func pick[T any](g *generator, values ...T) T { return values[g.r.IntN(len(values))] }

func (g *generator) identity() {
	p := g.p
	p.Title = g.text(8)
	if g.oneIn(2) {
		p.ID = sop.Slug(p.Title)
	}
	p.Number = g.maybe(fmt.Sprintf("%03d/Sosdukcapil/PSBAWEP-%d/%d", g.r.IntN(1000), 1+g.r.IntN(9), 2000+g.r.IntN(50)))
	p.Created, p.Revised, p.Effective = g.date(), g.date(), g.date()
	p.Unit = g.unit()
	p.Approval = g.approval()
	p.LegalBasis = g.lines(4)
	p.Qualifications = g.lines(3)
	p.Related = g.lines(3)
	p.Equipment = g.lines(4)
	p.Warnings = g.lines(2)
	p.Records = g.lines(2)
	if g.oneIn(4) {
		p.Legend = []sop.Symbol{sop.Terminator, sop.Process, sop.Decision, sop.Arrow, sop.OffPage}
	}
	if g.oneIn(4) {
		p.Labels = sop.Labels{Activity: "Uraian Prosedur", Note: "Keterangan", Requirements: "Kelengkapan"}
	}
}

func (g *generator) unit() sop.Unit {
	if g.oneIn(4) {
		return sop.Unit{}
	}
	return sop.Unit{
		Heading: g.maybe("STANDAR OPERASIONAL PROSEDUR (SOP)"),
		Lines:   []string{"PANTI SOSIAL BINA “HARAPAN”", "DINAS SOSIAL", "PROVINSI JAMBI"}[:1+g.r.IntN(3)],
		Year:    pick(g, 0, 2019, 2026),
		Place:   g.maybe("Jambi"),
	}
}

func (g *generator) approval() sop.Approval {
	if g.oneIn(4) {
		return sop.Approval{}
	}
	return sop.Approval{
		Position: "Kepala Dinas",
		Heading:  g.maybe("KEPALA DINAS SOSIAL"),
		Name:     "SITI NUR'AINI, S.Sos., M.Si",
		Rank:     g.maybe("Pembina Utama Madya - IV/d"),
		NIP:      sop.NIP(g.maybe("19860926 201505 1 001")),
	}
}

func (g *generator) roles(n int) {
	names := []string{
		"Kepala Panti", "Kasubbag Tata Usaha", "Fungsional", "Pekerja Sosial", "Petugas “Piket”",
		"Pengadministrasi Umum & Arsip", "",
	}
	for i := range n {
		role := sop.Role{ID: fmt.Sprintf("peran-%d", i+1), Name: pick(g, names...)}
		g.p.Roles = append(g.p.Roles, role)
	}
}
