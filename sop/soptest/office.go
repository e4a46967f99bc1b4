package soptest

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// office makes procedures with the words and habits of an office.
type office struct {
	r     *rand.Rand
	mix   mix
	pairs [][3]string // answers to choose from; nil: officeAnswers
}

func (o *office) between(limits [2]int) int { return limits[0] + o.r.IntN(limits[1]-limits[0]+1) }
func (o *office) share(percent int) bool    { return o.r.IntN(100) < percent }
func (o *office) of(list []string) string   { return list[o.r.IntN(len(list))] }

func (o *office) procedure(steps, roles int) *sop.Procedure {
	p := o.identity()
	for i := range roles {
		p.Roles = append(p.Roles, sop.Role{ID: fmt.Sprintf("peran-%d", i+1), Name: officeRoles[i%len(officeRoles)]})
	}
	lane := o.r.IntN(roles)
	for range steps {
		if !o.share(35) { // work moves on more often than it stays
			lane = o.r.IntN(roles)
		}
		p.Steps = append(p.Steps, o.step(p, lane))
	}
	for i := range steps - 1 {
		switch {
		case o.share(o.mix.fan):
			o.fan(p, i)
		case o.share(o.mix.decide) && len(p.Steps[i].Flows) == 0:
			o.decide(p, i)
		}
	}
	if o.mix.rows {
		o.rows(p)
	}
	return p
}

// identity fills what stands above the table and below it.
func (o *office) identity() *sop.Procedure {
	return &sop.Procedure{
		Title:  "Pelayanan " + o.of(officeObjects),
		Number: fmt.Sprintf("%03d/Sosdukcapil/2026", 1+o.r.IntN(999)),
		Unit: sop.Unit{Lines: []string{"UPTD PANTI SOSIAL BINA HARAPAN", "DINAS SOSIAL PROVINSI JAMBI"},
			Year: 2026},
		Approval: sop.Approval{Position: "Kepala Dinas", Name: "SITI AMINAH, S.Sos", Rank: "Pembina Utama Madya - IV/d",
			NIP: "19860926 201505 1 001"},
		LegalBasis:     []string{"Pergub nomor 2 tahun 2012 tentang Petunjuk teknis tata naskah dinas"},
		Qualifications: []string{"SMA sederajat", "Memahami tata naskah dinas"},
		Related:        []string{"SOP Surat Masuk", "SOP Kearsipan"},
		Equipment:      []string{"ATK, komputer, buku agenda"},
		Warnings:       []string{"Bila tidak dilaksanakan, pelayanan terlambat"},
		Records:        []string{"Buku agenda"},
	}
}

func (o *office) step(p *sop.Procedure, lane int) sop.Step {
	s := sop.Step{
		Activity: o.text(o.of(officeVerbs) + " " + o.of(officeObjects) + o.of(officeTails)),
		Tasks:    o.tasks(p, lane),
		Time:     sop.ParseDuration(o.of(officeTimes)),
	}
	s.Requirements = []string{o.text(o.of(officePapers))}
	if o.share(40) {
		s.Requirements = append(s.Requirements, o.of(officePapers))
	}
	if o.share(80) {
		s.Output = []string{o.text(o.of(officePapers) + " " + o.of(officeStates))}
	}
	if o.share(20) {
		s.Note = o.of(officeNotes)
	}
	return s
}

// text makes a text of the mix's length out of a short one.
func (o *office) text(short string) string {
	if o.mix.words == 0 || o.share(60) {
		return short
	}
	words := strings.Fields(short)
	for n := o.r.IntN(o.mix.words); len(words) < n; {
		words = append(words, strings.Fields(strings.ToLower(o.of(officeVerbs))+" "+o.of(officeObjects)+" dan")...)
	}
	return strings.TrimSuffix(strings.Join(words, " "), " dan")
}

func (o *office) tasks(p *sop.Procedure, lane int) []sop.Task {
	out := []sop.Task{{Role: p.Roles[lane].ID}}
	if !o.share(o.mix.joint) {
		if o.share(6) {
			out[0].Symbols = []sop.Symbol{[...]sop.Symbol{sop.Document, sop.Archive}[o.r.IntN(2)]}
		}
		return out
	}
	more := 1 + o.r.IntN(3)
	for _, l := range o.r.Perm(len(p.Roles)) {
		if l != lane && len(out) <= more {
			out = append(out, sop.Task{Role: p.Roles[l].ID})
		}
	}
	return out
}

// decide makes a row a decision: on to the next row, and back or ahead, now
// and then both.
func (o *office) decide(p *sop.Procedure, i int) {
	s := &p.Steps[i]
	s.Parallel, s.Tasks[0].Symbols = false, []sop.Symbol{sop.Decision}
	if i == 0 {
		s.Tasks[0].Symbols = []sop.Symbol{sop.Terminator, sop.Decision}
	}
	pairs := o.pairs
	if pairs == nil {
		pairs = officeAnswers
	}
	answers := pairs[o.r.IntN(len(pairs))]
	reach := o.mix.reach
	if reach == 0 {
		reach = len(p.Steps)
	}
	back, ahead := min(i, reach), min(len(p.Steps)-i-2, reach)
	s.Flows = []sop.Flow{{To: strconv.Itoa(i + 2), Outcome: answers[0]}}
	if back > 0 && (ahead <= 0 || o.pairs != nil || o.share(75)) {
		s.Flows = append(s.Flows, sop.Flow{To: strconv.Itoa(i - o.r.IntN(back)), Outcome: answers[1]})
	}
	if ahead > 0 && (len(s.Flows) == 1 || o.pairs == nil && o.share(15)) {
		to := strconv.Itoa(i + 3 + o.r.IntN(ahead))
		s.Flows = append(s.Flows, sop.Flow{To: to, Outcome: answers[len(s.Flows)]})
	}
	if len(s.Flows) < 2 { // two rows: there is nowhere else to go
		s.Flows, s.Tasks[0].Symbols = nil, nil
	}
}

// fan makes a row send its work to two to four roles of the next row, or to
// the next row and another.
func (o *office) fan(p *sop.Procedure, i int) {
	s, next := &p.Steps[i], &p.Steps[i+1]
	s.Parallel, s.Flows = true, nil
	if ahead := len(p.Steps) - i - 2; ahead > 0 && o.share(30) {
		s.Flows = []sop.Flow{{To: strconv.Itoa(i + 2)}, {To: strconv.Itoa(i + 3 + o.r.IntN(min(ahead, 5)))}}
		return
	}
	next.Tasks = nil
	for _, lane := range o.r.Perm(len(p.Roles))[:min(2+o.r.IntN(3), len(p.Roles))] {
		next.Tasks = append(next.Tasks, sop.Task{Role: p.Roles[lane].ID})
		s.Flows = append(s.Flows, sop.Flow{To: strconv.Itoa(i + 2), ToRole: p.Roles[lane].ID})
	}
}
