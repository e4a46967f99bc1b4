package check

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/sop"
)

func flowRules() []*Rule {
	return []*Rule{
		{Name: structural, Levels: all(Error),
			faults: []sop.Fault{
				sop.ErrNoTitle, sop.ErrNoRoles, sop.ErrNoSteps, sop.ErrNoActivity, sop.ErrDuplicateID, sop.ErrNoRoleID,
				sop.ErrBadText, sop.ErrTooMany, sop.ErrTooLong, sop.ErrFlowRole,
				sop.ErrPrintedNumber, sop.ErrNoteRows,
			}},
		{Name: "flow-start", Levels: all(Error), Basis: permenpan, Check: flowStart},
		{Name: "flow-end", Levels: all(Error), Basis: permenpan, Check: flowEnd, faults: []sop.Fault{sop.ErrNoEnd}},
		{Name: "flow-symbols", Levels: strict().in(PermenPAN35, Error), Basis: permenpan, Check: flowSymbols},
		{Name: "flow-decision", Levels: all(Error).in(Lenient, Warning), Basis: permenpan, Check: flowDecision,
			faults: []sop.Fault{sop.ErrOneOutcome, sop.ErrSameOutcome, sop.ErrUnknownTarget}},
		{Name: "flow-process-out", Levels: all(Error), faults: []sop.Fault{sop.ErrNotParallel}},
		{Name: "flow-reach", Levels: all(Error), Check: flowReach, faults: []sop.Fault{sop.ErrUnreachable}},
		{Name: "flow-self", Levels: all(Error), faults: []sop.Fault{sop.ErrSelfFlow}},
		{Name: "flow-offpage", Levels: all(Error), Basis: permenpan, faults: []sop.Fault{sop.ErrSymbol},
			practice: []sop.Fault{sop.ErrSymbol}},
		{Name: "step-number", Levels: all(Error), Check: stepNumber},
	}
}

func step(i int, field string) string { return "steps[" + strconv.Itoa(i) + "]" + field }

// has reports whether a task of the step has the symbol.
func has(p *sop.Procedure, i int, k sop.Symbol) bool {
	for t := range p.Steps[i].Tasks {
		if slices.Contains(p.Symbols(i, t), k) {
			return true
		}
	}
	return false
}

func flowStart(p *Pass) {
	for i := range p.steps() {
		capsule := has(p.Procedure, i, sop.Terminator)
		switch {
		case i == 0 && !capsule && len(p.Procedure.Steps[0].Tasks) > 0:
			p.at(step(0, ".tasks"), noStart)
		case i > 0 && capsule && !p.Procedure.Ends(i):
			p.at(step(i, ".tasks"), capsuleInside.With(p.Procedure.StepNumber(i)))
		}
	}
}

func flowEnd(p *Pass) {
	ends := 0
	for i := range p.steps() {
		if !p.Procedure.Ends(i) {
			continue
		}
		ends++
		if ends == 2 {
			p.Report(Finding{Path: step(i, ""), Soft: true, Practice: true,
				Text: secondEnd.With(p.Procedure.StepNumber(i))})
		}
		if len(p.Procedure.Steps[i].Tasks) > 0 && !has(p.Procedure, i, sop.Terminator) {
			p.Report(Finding{Path: step(i, ".tasks"), Soft: true, Text: bareEnd.With(p.Procedure.StepNumber(i))})
		}
	}
}

func flowSymbols(p *Pass) {
	for i := range p.steps() {
		for t := range p.Procedure.Steps[i].Tasks {
			for _, k := range p.Procedure.Steps[i].Tasks[t].Symbols {
				if k.Valid() && !k.Official() {
					p.word(step(i, fmt.Sprintf(".tasks[%d].symbols", t)), k.String(),
						sixthSymbol.With(p.Procedure.StepNumber(i), symbolText(k)))
				}
			}
		}
	}
	for i := range p.steps() {
		for j, f := range p.Procedure.Steps[i].Flows {
			if f.Dashed {
				p.Report(Finding{
					Path: step(i, fmt.Sprintf(".flows[%d]", j)), Soft: true,
					Text: sixthSymbol.With(p.Procedure.StepNumber(i), symbolText(sop.DashedArrow)),
				})
			}
		}
	}
	for i, k := range p.Procedure.Legend {
		if k.Valid() && !k.Official() {
			p.Report(Finding{
				Path: fmt.Sprintf("legend[%d]", i), Words: k.String(), Soft: true,
				Text: sixthInLegend.With(symbolText(k)),
			})
		}
	}
}

func symbolText(k sop.Symbol) sop.Text {
	return sop.Text{ID: k.Word(sop.Indonesian), EN: k.Word(sop.English)}
}

func flowDecision(p *Pass) {
	for i := range p.steps() {
		s := &p.Procedure.Steps[i]
		if !s.IsDecision() || len(s.Flows) < 2 {
			continue
		}
		for j := range s.Flows {
			if s.Flows[j].Outcome == "" && !s.Flows[j].Dashed {
				p.at(step(i, fmt.Sprintf(".flows[%d]", j)), noAnswer.With(p.Procedure.StepNumber(i)))
			}
		}
	}
}

// flowReach finds the steps that only dashed arrows lead to: Validate takes
// them for reached.
func flowReach(p *Pass) {
	way, told := make([]bool, len(p.Procedure.Steps)), make([]bool, len(p.Procedure.Steps))
	for i := range p.steps() {
		for _, f := range p.Procedure.Flows(i) {
			if k, ok := p.Procedure.Target(f.To); ok && k != i {
				way[k], told[k] = way[k] || !f.Dashed, told[k] || f.Dashed
			}
		}
	}
	for i := range p.steps() {
		if i > 0 && told[i] && !way[i] {
			p.Report(Finding{Path: step(i, ""), Soft: true, Text: onlyTold.With(p.Procedure.StepNumber(i))})
		}
	}
}
