package forms

// Check is a rule that values of several fields keep. What breaks it is a
// warning of Fill, never an error: official numbers outlive what they were made
// of. Names are as in a Formula; columns of one table are checked row by row.
// A blank breaks no rule.
type Check struct {
	Rule Rule
	Of   []string
}

// Rule is what a Check asks.
type Rule uint8

// The rules.
const (
	InOrder    Rule = iota // dates, times or numbers, none before the one before it: from and until; child 2 of 3
	MatchesNIK             // a NIK, a birth date and a sex (a Choice beginning with L or P), which may be left out
)

var ruleNames = [...]string{"urut", "sesuai NIK"}

// String returns the Indonesian name of the rule.
func (r Rule) String() string {
	if int(r) < len(ruleNames) {
		return ruleNames[r]
	}
	return "?"
}
