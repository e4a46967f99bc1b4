package sop

import (
	"errors"
	"fmt"
	"strings"
)

// What Validate finds. errors.Is matches them in its result.
var (
	ErrNoTitle       = errors.New("sop: procedure has no title")
	ErrNoRoles       = errors.New("sop: procedure has no role")
	ErrNoSteps       = errors.New("sop: procedure has no step")
	ErrNoActivity    = errors.New("sop: step has no activity")
	ErrDuplicateID   = errors.New("sop: id is used twice")
	ErrNoRoleID      = errors.New("sop: role has no id")
	ErrUnknownRole   = errors.New("sop: role is not declared")
	ErrNoTask        = errors.New("sop: no role does the step")
	ErrDuplicateTask = errors.New("sop: role has two tasks in a step")
	ErrTwoPrimaries  = errors.New("sop: step has two primary tasks")
	ErrSymbol        = errors.New("sop: symbol cannot stand here")
	ErrUnknownTarget = errors.New("sop: flow leads nowhere")
	ErrSelfFlow      = errors.New("sop: flow leads to its own step")
	ErrFlowRole      = errors.New("sop: flow names a role without a task in the step")
	ErrOneOutcome    = errors.New("sop: decision has fewer than two ways out")
	ErrSameOutcome   = errors.New("sop: ways out of a decision are not told apart")
	ErrNotParallel   = errors.New("sop: several ways out of a step that is no decision")
	ErrUnreachable   = errors.New("sop: step is never reached")
	ErrNoEnd         = errors.New("sop: step never comes to an end")
	ErrBadDate       = errors.New("sop: date is not in the calendar")
	ErrBadText       = errors.New("sop: text has characters that cannot be printed")
	ErrTooMany       = errors.New("sop: too many roles or steps")
)

// Limits of a procedure.
const (
	MaxSteps = 1000
	MaxRoles = 30
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
	File         string
	Line, Column int // from 1
}

// String returns file:line:column, or "" for no position.
func (p Position) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Problem is one thing that is wrong with a procedure.
type Problem struct {
	Path string    // where, in Go's words: "steps[3].flows[0].to"
	Err  error     // one of the sentinels
	Word string    // the word at fault; or empty
	Pos  Position  // where in the file it came from; set by sopfile
	text [2]string // message by Lang
}

// Message returns what is wrong in words a clerk understands.
func (p *Problem) Message(l Lang) string { return p.text[min(l, English)] }

// Error returns the position or path and the message in Indonesian.
func (p *Problem) Error() string {
	at := p.Pos.String()
	if at == "" {
		at = p.Path
	}
	return at + ": " + p.text[Indonesian]
}

// Unwrap returns the sentinel.
func (p *Problem) Unwrap() error { return p.Err }

// Problems is everything that is wrong with a procedure, in document order.
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
