package check

import (
	"context"
	"iter"

	"github.com/sopkit/sopkit/sop"
)

// Pass is what a rule is given.
type Pass struct {
	Procedure *sop.Procedure // nil for a rule about the whole manual
	Manual    *sop.Manual    // nil when a single procedure is checked
	Index     int            // of the procedure in the manual
	Options   *Options       // never nil

	run    *run
	rule   string
	report func(Finding)
}

// Context ends when the call is to end: a rule that takes long returns then.
func (p *Pass) Context() context.Context { return p.run.ctx }

// steps are the indices of the procedure's steps, until the context ends.
func (p *Pass) steps() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range p.Procedure.Steps {
			if p.run.ctx.Err() != nil || !yield(i) {
				return
			}
		}
	}
}

// Report adds a finding. Its Rule, Level, ID and Pos are filled in; Procedure
// too, unless the rule is about the whole manual.
func (p *Pass) Report(f Finding) {
	f.Rule = p.rule
	p.report(f)
}

// at reports a path with a message.
func (p *Pass) at(path string, text sop.Text) { p.Report(Finding{Path: path, Text: text}) }

// blank reports a part left blank.
func (p *Pass) blank(path string, text sop.Text) {
	p.Report(Finding{Path: path, Blank: true, Text: text})
}

// odd reports a path with the word at fault, by practice and not by the rule's
// basis.
func (p *Pass) odd(path, word string, text sop.Text) {
	p.Report(Finding{Path: path, Words: word, Practice: true, Text: text})
}

// word reports a path with the word at fault and a message.
func (p *Pass) word(path, word string, text sop.Text) {
	p.Report(Finding{Path: path, Words: word, Text: text})
}
