package sop

import (
	"strconv"
	"strings"
)

// NoNumber is the Number of a step that prints none.
const NoNumber = "-"

// PrintedNumber returns what stands in the column of numbers at the step of an
// index from 0: its Number, the row number where that is empty, and "" for
// NoNumber.
func (p *Procedure) PrintedNumber(step int) string {
	switch own := strings.TrimSpace(p.Steps[step].Number); own {
	case "":
		return strconv.Itoa(step + 1)
	case NoNumber:
		return ""
	default:
		return own
	}
}

// StepNumber returns what messages call the step of an index from 0: the
// number it prints, and its row where it prints none.
func (p *Procedure) StepNumber(step int) Text { return numberText(step+1, p.Steps[step].Number) }

// unnumbered is a step that prints no number.
var unnumbered = Text{"tanpa nomor (baris %d)", "without a number (row %d)"}

// numberText names a step of a row, from 1, with a number of its own or "".
func numberText(row int, own string) Text {
	switch own = strings.TrimSpace(own); own {
	case "":
		own = strconv.Itoa(row)
	case NoNumber:
		return unnumbered.With(row)
	}
	return Text{own, own}
}

// printedBy returns the index of the step whose own Number is a text; -1 for
// none.
func (p *Procedure) printedBy(number string) int {
	for i := range p.Steps {
		if own := strings.TrimSpace(p.Steps[i].Number); own != "" && own != NoNumber && own == number {
			return i
		}
	}
	return -1
}

// printedElsewhere returns the index of the step that prints what a flow's
// target says, where the flow does not lead to it; -1 for none. A target that
// is an ID, or the number its own row prints, is clear.
func (p *Procedure) printedElsewhere(to string) int {
	k, found := p.row(to)
	if p.hasID(to) || found && p.PrintedNumber(k) == to {
		return -1
	}
	return p.printedBy(to)
}
