package drawn

import "github.com/sopkit/sopkit/sop"

var (
	answerNoDecision = sop.Text{
		ID: "langkah %s bukan keputusan, tetapi panahnya bertulisan %q",
		EN: "step %s is no decision, but its arrow says %q",
	}
	answersNoDecision = sop.Text{
		ID: "langkah %s bukan belah ketupat, tetapi panah keluarnya bertulisan %q dan %q",
		EN: "step %s is no decision, but its ways out say %q and %q",
	}
	deadBeginning = sop.Text{
		ID: "tidak ada panah dari langkah %s, langkah pertama; dianggap akhir prosedur",
		EN: "no arrow leaves step %s, the first; the procedure is taken to end there",
	}
	deadEnd = sop.Text{
		ID: "tidak ada panah dari langkah %s dan simbolnya bukan kapsul; dianggap akhir prosedur",
		EN: "no arrow leaves step %s, and its symbol is no capsule; the procedure is taken to end there",
	}
)

// undecided tells of texts at the arrows of a step that decides nothing: they may
// belong to other arrows, or the symbol should be another one.
func (a *assembly) undecided(step int) {
	s := &a.p.Steps[step]
	if s.IsDecision() {
		return
	}
	var said []string
	for _, f := range s.Flows {
		if !f.Dashed && f.Outcome != "" {
			said = append(said, f.Outcome)
		}
	}
	switch len(said) {
	case 0:
	case 1:
		a.doubt(step, "answer-no-decision", answerNoDecision, a.number(step), said[0])
	default:
		a.doubt(step, "answer-no-decision", answersNoDecision, a.number(step), said[0], said[1])
	}
}
