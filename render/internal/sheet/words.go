package sheet

import (
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// words are the widths, in emUnits, of words that decide how wide columns are:
// they are measured once for all sizes of lettering.
type words struct {
	number page.EMU    // the widest number, or the word over the numbers
	heads  [5]page.EMU // the widest word over each column of text
	lanes  []page.EMU  // and over each lane
	inside []innerWord
}

// innerWord is the widest word of a text inside a symbol.
type innerWord struct {
	lane int
	kind sop.Symbol
	word page.EMU
}

// exact and exactBold are fonts in which widths are not rounded.
var (
	exact     = page.Font{Size: emUnits}
	exactBold = page.Font{Size: emUnits, Bold: true}
)

// em returns a length at the size of the lettering that is given in emUnits.
func (s scale) em(n page.EMU) page.EMU { return n * s.size / emUnits }

// measureWords finds the words of a procedure that decide how wide columns are.
func measureWords(p *sop.Procedure, l *sop.Labels) words {
	w := words{lanes: make([]page.EMU, len(p.Roles))}
	w.number = max(page.WidestPiece(l.No, exactBold), page.Width(itoa(len(p.Steps)), exact))
	for i := range p.Steps {
		if p.Steps[i].Number != "" {
			w.number = max(w.number, page.WidestLine(p.PrintedNumber(i), exact))
		}
	}
	for k, head := range [5]string{l.Activity, l.Requirements, l.Time, l.Output, l.Note} {
		w.heads[k] = page.WidestPiece(head, exactBold)
	}
	for j := range w.lanes {
		w.lanes[j] = page.WidestPiece(roleName(p.Roles[j]), exactBold)
	}
	for i := range p.Steps {
		for t := range p.Steps[i].Tasks {
			task := &p.Steps[i].Tasks[t]
			text := oneLine(task.Text)
			if text == "" {
				continue
			}
			if lane, ok := p.Lane(task.Role); ok {
				w.inside = append(w.inside, innerWord{lane, p.Symbols(i, t)[0], page.WidestPiece(text, exact)})
			}
		}
	}
	return w
}
