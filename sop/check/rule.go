package check

import (
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// Rule is what is asked of an SOP.
type Rule struct {
	Name    string // lower-case words joined by "-", e.g. "word-verb"
	Levels  Levels
	Basis   string   // "PermenPAN-RB 35/2012" where the regulation was read; else empty: practice
	Summary sop.Text // one line
	Explain sop.Text // why, and how to mend it
	Beyond  sop.Text // what it asks beyond its Basis, by practice; or blank
	Whole   bool     // asks about the manual as a whole: Check is called once, with Pass.Procedure nil

	// Check reports what it finds. Nil: the rule stands for problems that
	// sop.Procedure.Validate finds.
	Check func(*Pass)

	whole    func(*Pass) // what a rule about each SOP asks of the manual as a whole; nil: nothing
	faults   []sop.Fault // of package sop, that this rule stands for
	practice []sop.Fault // those of them that are not the Basis' own
}

// rules is the registry in the order of the parts of a sheet.
var rules = explained(slices.Concat(flowRules(), roleRules(), wordRules(), spellingRules(), standardRules(),
	identityRules(), lawRules(), relatedRules(), textRules(), manualRules()))

// Rules returns all rules of the package: copies, which the caller may change.
func Rules() []*Rule {
	out := make([]*Rule, len(rules))
	for i, r := range rules {
		own := *r
		out[i] = &own
	}
	return out
}

// RuleNamed returns a copy of the rule of a name.
func RuleNamed(name string) (*Rule, bool) {
	i := slices.IndexFunc(rules, func(r *Rule) bool { return r.Name == name })
	if i < 0 {
		return nil, false
	}
	own := *rules[i]
	return &own, true
}

const permenpan = "PermenPAN-RB 35/2012"
