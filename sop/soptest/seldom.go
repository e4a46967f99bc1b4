package soptest

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
)

// seldom gives a finished procedure what few real sheets have: dates of a month
// alone, the title alone over the table, a signature in the identity block,
// notes over several rows, rows with numbers of their own.
func (g *generator) seldom() {
	p := g.p
	for _, d := range []*sop.Date{&p.Created, &p.Revised, &p.Effective} {
		if !d.IsZero() && g.oneIn(5) {
			d.Day = 0
		}
	}
	p.TitleOnly = g.oneIn(8)
	p.Approval.InBlock = g.oneIn(6)
	for i := range p.Steps {
		if g.oneIn(15) {
			p.Steps[i].Number = pick(g, sop.NoNumber, fmt.Sprintf("%da", i), fmt.Sprintf("%d.%d", i+1, 1+g.r.IntN(9)))
		}
	}
	for i := 0; i < len(p.Steps); i++ {
		if n := min(2+g.r.IntN(4), len(p.Steps)-i); g.oneIn(12) && n > 1 {
			p.Steps[i].NoteRows, p.Steps[i].Note = n, g.text(12)
			for k := i + 1; k < i+n; k++ {
				p.Steps[k].Note = ""
			}
			i += n - 1
		}
	}
}
