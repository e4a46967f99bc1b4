package check

import (
	"regexp"
	"strconv"
)

func stepNumber(p *Pass) {
	for i := range p.steps() {
		if n, err := strconv.Atoi(p.Procedure.Steps[i].ID); err == nil && n != i+1 {
			p.word(step(i, ".id"), p.Procedure.Steps[i].ID, otherNumber.With(p.Procedure.StepNumber(i), n))
		}
	}
	printedNumbers(p)
}

// counted is a printed number that counts: 8, or 8a beside it.
var counted = regexp.MustCompile(`^([0-9]{1,6})([A-Za-z]?)\.?$`)

// printedNumbers asks that no two rows print one number, and that the numbers
// follow each other; what is no number of this kind counts for nothing.
func printedNumbers(p *Pass) {
	last, seen := 0, map[string]int{}
	for i := range p.steps() {
		number := p.Procedure.PrintedNumber(i)
		if first, ok := seen[number]; ok && number != "" {
			p.word(step(i, ".number"), number, numberTwice.With(number, first+1, i+1))
			continue
		}
		seen[number] = i
		m := counted.FindStringSubmatch(number)
		if m == nil {
			continue
		}
		n, _ := strconv.Atoi(m[1]) // at most six digits
		if beside := m[2] != "" && n == last && n > 0; n != last+1 && !beside {
			p.Report(Finding{Path: step(i, ".number"), Words: number, Soft: true, Text: numberGap.With(number, last+1)})
		}
		last = n
	}
}
