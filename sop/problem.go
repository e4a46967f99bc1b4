package sop

import (
	"errors"
	"fmt"
	"strings"
)

// What Validate finds. errors.Is matches them in its result. The clauses in
// brackets are those of PermenPAN-RB 35/2012 that a rule rests on; the others
// follow from the drawing itself.
var (
	ErrNoTitle       = errors.New("sop: procedure has no title") // [identity: judul]
	ErrNoRoles       = errors.New("sop: procedure has no role")  // [table: pelaksana]
	ErrNoSteps       = errors.New("sop: procedure has no step")
	ErrNoActivity    = errors.New("sop: step has no activity") // [table: uraian kegiatan]
	ErrDuplicateID   = errors.New("sop: id is used twice")     // or a step is named by the number of another row
	ErrNoRoleID      = errors.New("sop: role has no id")
	ErrUnknownRole   = errors.New("sop: role is not declared")
	ErrNoTask        = errors.New("sop: no role does the step") // [table: pelaksana]
	ErrDuplicateTask = errors.New("sop: role has two tasks in a step")
	ErrTwoPrimaries  = errors.New("sop: step has two primary tasks")
	ErrSymbol        = errors.New("sop: symbol cannot stand here") // a cell holds one symbol, or a capsule and another
	ErrUnknownTarget = errors.New("sop: flow leads nowhere")
	ErrSelfFlow      = errors.New("sop: flow leads to its own step")
	ErrFlowRole      = errors.New("sop: flow names a role without a task in the step")
	ErrOneOutcome    = errors.New("sop: decision has fewer than two ways out")      // [a decision has alternative answers]
	ErrSameOutcome   = errors.New("sop: ways out of a decision are not told apart") // [its answers steer the next step]; also two equal arrows of a fan-out
	ErrNotParallel   = errors.New("sop: several ways out of a step that is no decision")
	ErrUnreachable   = errors.New("sop: step is never reached")
	ErrNoEnd         = errors.New("sop: step never comes to an end") // [symbols: kapsul, mulai and berakhir]
	ErrBadDate       = errors.New("sop: date is not in the calendar")
	ErrBadTime       = errors.New("sop: time is no amount with a unit")
	ErrBadText       = errors.New("sop: text has characters that cannot be printed")
	ErrTooMany       = errors.New("sop: too many roles, steps, tasks, flows or symbols")
	ErrTooLong       = errors.New("sop: text is too long")
)

// Limits of a procedure, far above what the longest sheets of offices hold;
// Validate finds ErrTooMany or ErrTooLong beyond them.
const (
	MaxSteps  = 1000    // rows of the table
	MaxRoles  = 30      // lanes of the table
	MaxFlows  = 2500    // arrows between steps, the unwritten ones to the next step counted
	MaxLegend = 100     // symbols of the legend
	MaxText   = 10_000  // characters of one text
	MaxTexts  = 500_000 // characters of all texts, each text counted as one more
)

// Lang is the language of messages for staff. The zero value is Indonesian.
type Lang uint8

// The languages.
const (
	Indonesian Lang = iota
	English
)

// Position is a place in a file; the zero value is none.
type Position struct {
	File   string // as the user named it; or empty
	Line   int    // from 1; 0 means the file as a whole
	Column int    // in characters, from 1
}

// String returns file:line:column, the file alone where there is no line, and
// "" for no position. Without a file it is line:column.
func (p Position) String() string {
	if p.Line == 0 {
		return p.File
	}
	at := fmt.Sprintf("%d:%d", p.Line, p.Column)
	if p.File == "" {
		return at
	}
	return p.File + ":" + at
}

// Problem is one thing that is wrong with a procedure.
type Problem struct {
	Path string    // where, in Go's words: "steps[3].flows[0].to"
	Err  error     // one of the sentinels
	Word string    // the word at fault; or empty
	Pos  Position  // where in the file it came from; set by sopfile
	text [2]string // message by Lang
}

// Message returns what is wrong in words a clerk understands, without the
// place. A language that is not known is taken for English.
func (p *Problem) Message(l Lang) string { return p.text[min(l, English)] }

// Error returns the message in Indonesian after the position, or after the path
// where no position is known: "steps[3].flows[0].to: langkah 4: …".
func (p *Problem) Error() string {
	at := p.Pos.String()
	if at == "" {
		at = p.Path
	}
	return at + ": " + p.text[Indonesian]
}

// Unwrap returns the sentinel, for errors.Is.
func (p *Problem) Unwrap() error { return p.Err }

// Problems is everything that is wrong with a procedure or a manual, in the
// order of the fields. Reach the single ones by errors.As to a Problems or to
// the first *Problem.
type Problems []Problem

// Error returns the problems' errors, one to a line.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i := range p {
		lines[i] = p[i].Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the problems one by one, for errors.Is and errors.As.
func (p Problems) Unwrap() []error {
	out := make([]error, len(p))
	for i := range p {
		out[i] = &p[i]
	}
	return out
}
