package check

import "github.com/sopkit/sopkit/sop"

// about is what a rule asks, and why.
type about struct{ summary, explain, beyond sop.Text }

// explained gives rules the texts of their names.
func explained(list []*Rule) []*Rule {
	for _, r := range list {
		a, ok := aboutTable[r.Name]
		if !ok {
			a = aboutIdentity[r.Name]
		}
		r.Summary, r.Explain, r.Beyond = a.summary, a.explain, a.beyond
	}
	return list
}
