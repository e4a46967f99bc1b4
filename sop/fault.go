package sop

import (
	"errors"
	"strings"
)

// Fault names one thing that can be wrong with a procedure, a form or a file:
// the sentinel that errors.Is matches. It is the name of a package and words
// joined by "-": "sop/self-flow". Faults of one name are equal, wherever they
// were read.
type Fault string

// Error returns the name as words: "sop: self flow".
func (f Fault) Error() string {
	pkg, words, found := strings.Cut(string(f), "/")
	if !found {
		return string(f)
	}
	return pkg + ": " + strings.ReplaceAll(words, "-", " ")
}

// faultOf returns the first fault an error is or wraps; "" for none.
func faultOf(err error) Fault {
	var f Fault
	errors.As(err, &f)
	return f
}

// What Validate finds. errors.Is matches them in its result. The clauses in
// brackets are those of PermenPAN-RB 35/2012 that a rule rests on; the others
// follow from the drawing itself.
const (
	ErrNoTitle       Fault = "sop/no-title" // [identity: judul]
	ErrNoRoles       Fault = "sop/no-role"  // the procedure has none [table: pelaksana]
	ErrNoSteps       Fault = "sop/no-step"
	ErrNoActivity    Fault = "sop/no-activity"  // of a step [table: uraian kegiatan]
	ErrDuplicateID   Fault = "sop/duplicate-id" // or a step is named by the number of another row
	ErrNoRoleID      Fault = "sop/no-role-id"
	ErrUnknownRole   Fault = "sop/unknown-role"     // a task's role is not declared
	ErrNoTask        Fault = "sop/no-task"          // no role does the step [table: pelaksana]
	ErrDuplicateTask Fault = "sop/duplicate-task"   // a role has two tasks in a step
	ErrTwoPrimaries  Fault = "sop/two-primaries"    // a step has two primary tasks
	ErrSymbol        Fault = "sop/misplaced-symbol" // a cell holds one symbol, or a capsule and another
	ErrTie           Fault = "sop/bad-tie"          // none of Ties
	ErrUnknownTarget Fault = "sop/unknown-target"   // a flow leads nowhere
	ErrPrintedNumber Fault = "sop/printed-number"   // a flow names a number that another row prints
	ErrNoteRows      Fault = "sop/note-rows"        // rows that are to share a note are not there, or have their own
	ErrSelfFlow      Fault = "sop/self-flow"        // a flow leads to its own step
	ErrFlowRole      Fault = "sop/flow-role"        // a flow names a role without a task in the step
	ErrOneOutcome    Fault = "sop/one-outcome"      // a decision has fewer than two ways out [answers]
	ErrSameOutcome   Fault = "sop/same-outcome"     // ways out of a decision or fan-out are not told apart
	ErrNotParallel   Fault = "sop/not-parallel"     // several ways out of a step that is no decision
	ErrUnreachable   Fault = "sop/unreachable"      // a step is never reached
	ErrNoEnd         Fault = "sop/no-end"           // a step never comes to an end [symbols: kapsul]
	ErrBadDate       Fault = "sop/bad-date"         // not in the calendar
	ErrBadTime       Fault = "sop/bad-time"         // no amount with a unit
	ErrBadText       Fault = "sop/bad-text"         // has characters that cannot be printed
	ErrTooMany       Fault = "sop/too-many"         // roles, steps, tasks, flows or symbols
	ErrTooLong       Fault = "sop/too-long"         // a text, or all of them
)

// ErrNil is the error of all packages where an argument that must be there is
// nil, or a copy has no form.
const ErrNil Fault = "sop/nil"

// Limits of a procedure, far above what the longest sheets of offices hold;
// Validate finds ErrTooMany or ErrTooLong beyond them.
const (
	MaxSteps      = 1000    // rows of the table
	MaxRoles      = 30      // lanes of the table
	MaxFlows      = 2500    // arrows between steps, the unwritten ones to the next step counted
	MaxLegend     = 100     // symbols of the legend
	MaxNumber     = 20      // characters of a step's own number
	MaxText       = 10_000  // characters of one text
	MaxSymbolText = 40      // characters inside a symbol
	MaxTexts      = 500_000 // characters of all texts, each text counted as one more
)
