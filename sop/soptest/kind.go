package soptest

import (
	"math/rand/v2"

	"github.com/sopkit/sopkit/sop"
)

// Kind is a class of procedures that are hard to draw in one way each. The
// texts are those of an office, unlike the hostile ones of Procedure.
type Kind string

// The kinds.
const (
	Plain    Kind = "plain"    // 5 to 10 rows, few decisions
	Decide   Kind = "decide"   // a decision in three rows, back or ahead to anywhere
	Joint    Kind = "joint"    // every second row is joint work
	Fan      Kind = "fan"      // declared fan-outs to up to four roles or two rows
	Crowd    Kind = "crowd"    // three rows in four are decisions of two or three ways
	Wide     Kind = "wide"     // 9 to 15 roles
	LongText Kind = "text"     // texts of up to 60 words
	Long     Kind = "long"     // 60 to 150 rows on many pages
	OneRole  Kind = "one role" // a single lane
	Rows     Kind = "rows"     // arrows in rows, boxes done at once, dashed arrows, words in symbols
)

// Kinds returns all kinds in a fixed order.
func Kinds() []Kind {
	return []Kind{Plain, Decide, Joint, Fan, Crowd, Wide, LongText, Long, OneRole, Rows}
}

// mix says what a kind is made of; shares are in percent of the rows.
type mix struct {
	steps, roles       [2]int // least and most
	decide, joint, fan int
	reach              int // rows an arrow back or ahead may span; 0: any
	words              int // most words of a text cell; 0: those of an ordinary one
	rows               bool
}

var mixes = map[Kind]mix{
	Plain:    {steps: [2]int{5, 10}, roles: [2]int{2, 6}, decide: 8, joint: 5, reach: 4},
	Decide:   {steps: [2]int{15, 40}, roles: [2]int{3, 8}, decide: 35, joint: 5},
	Joint:    {steps: [2]int{12, 30}, roles: [2]int{4, 8}, decide: 20, joint: 50, reach: 8},
	Fan:      {steps: [2]int{12, 28}, roles: [2]int{4, 8}, decide: 15, joint: 10, fan: 30, reach: 8},
	Crowd:    {steps: [2]int{20, 50}, roles: [2]int{3, 7}, decide: 75, joint: 15},
	Wide:     {steps: [2]int{12, 40}, roles: [2]int{9, 15}, decide: 18, joint: 10, reach: 10},
	LongText: {steps: [2]int{12, 28}, roles: [2]int{3, 6}, decide: 15, joint: 8, reach: 8, words: 60},
	Long:     {steps: [2]int{60, 150}, roles: [2]int{4, 12}, decide: 12, joint: 8, fan: 3, reach: 12},
	OneRole:  {steps: [2]int{8, 20}, roles: [2]int{1, 1}, decide: 20, reach: 8},
	Rows:     {steps: [2]int{8, 24}, roles: [2]int{3, 8}, decide: 15, joint: 45, fan: 10, reach: 8, rows: true},
}

// OfKind makes a procedure of a kind that passes Validate; a kind that is not
// among Kinds is taken for Plain. The same kind and the same state of r give
// the same procedure.
func OfKind(r *rand.Rand, k Kind) *sop.Procedure {
	m, ok := mixes[k]
	if !ok {
		m = mixes[Plain]
	}
	o := &office{r: r, mix: m}
	return o.procedure(o.between(m.steps), o.between(m.roles))
}

// Ordinary makes a procedure with so many rows and roles whose decisions, one
// row in six, each lead back with the answer no, and which has neither joint
// work nor a fan-out: the measure of how lettering shrinks with the lanes.
func Ordinary(r *rand.Rand, steps, roles int, yes, no string) *sop.Procedure {
	o := &office{r: r, mix: mix{reach: 8}, pairs: [][3]string{{yes, no}}}
	p := o.procedure(steps, roles)
	for i := 4; i+1 < steps; i += 6 {
		o.decide(p, i)
	}
	return p
}
