package soptest

import (
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/sop"
)

// rows ties the tasks of rows otherwise than by joint lines: what a fan-out
// sends to several roles they do at once and bring together again, and half of
// the rest is handed on from one to the next. Here and there an arrow informs,
// and a symbol says a word.
func (o *office) rows(p *sop.Procedure) {
	for i := range p.Steps {
		s := &p.Steps[i]
		switch {
		case i > 0 && p.Steps[i-1].Parallel && len(p.Steps[i-1].Flows) > 1 && p.Steps[i-1].Flows[1].ToRole != "":
			o.atOnce(p, i)
		case len(s.Tasks) > 1 && o.share(50):
			s.Tie = sop.TieArrow
			if s.IsDecision() { // which answers after all others
				slices.Reverse(s.Tasks)
			}
		}
		if o.share(15) {
			o.inform(p, i)
		}
		if o.share(15) {
			s.Tasks[0].Text = o.of(officeWords)
		}
	}
	p.Steps[0].Tasks[0].Text = "Mulai"
	last := &p.Steps[len(p.Steps)-1]
	last.Tasks[last.ExitTask()].Text = "Selesai"
}

// atOnce leaves the tasks of a row without a line; each hands on to the next
// row, unless the row decides.
func (o *office) atOnce(p *sop.Procedure, i int) {
	s := &p.Steps[i]
	s.Tie = sop.TieNone
	if len(s.Flows) > 0 || i == len(p.Steps)-1 {
		return
	}
	s.Parallel = true
	for _, t := range s.Tasks {
		s.Flows = append(s.Flows, sop.Flow{To: strconv.Itoa(i + 2), FromRole: t.Role})
	}
}

// inform adds a dashed arrow to a row that none of the step's arrows leads to.
func (o *office) inform(p *sop.Procedure, i int) {
	to := o.r.IntN(len(p.Steps))
	for _, f := range p.Flows(i) {
		if k, _ := p.Target(f.To); k == to {
			return
		}
	}
	if to != i {
		p.Steps[i].Flows = append(p.Steps[i].Flows, sop.Flow{To: strconv.Itoa(to + 1), Dashed: true})
	}
}

var officeWords = []string{"Cek", "Arsip", "Laporan", "Surat tugas", "Kirim", "Berkas klien"}
