package check

import (
	"context"
	"errors"
	"maps"
	"regexp"
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// Options choose what is checked. Nil and the zero value check a draft against
// PermenPAN-RB 35/2012.
type Options struct {
	Profile Profile
	Stage   Stage
	Rules   []string         // only these; nil: all that are not off
	Levels  map[string]Level // levels in place of the rules' own, by name; a rule that is off is switched on by it
	Extra   []*Rule          // rules of the caller's own
	Except  []Exception      // beside those a procedure states in its remarks

	Today         sop.Date       // for review-due and dates that lie ahead; zero: these are not checked
	ReviewMonths  int            // months until a review is due; 0 means 12
	NumberPattern *regexp.Regexp // what a complete Nomor SOP looks like; nil: any with a running number
	Kind          Kind           // what the procedures are said to be
	Parts         []string       // parts the manual has beside its SOPs, of ManualParts

	// Position finds the place of a path in the file the procedure was read
	// from. Nil: none.
	Position func(procedure int, path string) sop.Position

	// End finds the place behind the text at a path in that file; the zero
	// value where the text does not stand on one line. Nil: none.
	End func(procedure int, path string) sop.Position
}

// Exception switches a rule off for one procedure.
type Exception struct {
	Rule      string
	Procedure string // its ID
	Reason    string // must not be empty
}

// Procedure checks one procedure. It need not be valid: structural problems
// are among the findings. Rules about a whole manual are not applied. Nil is a
// procedure without anything.
func Procedure(p *sop.Procedure, o *Options) []Finding {
	list, _ := ProcedureContext(context.Background(), p, o) // which never ends
	return list
}

// ProcedureContext is Procedure until ctx ends: then it returns the error of
// ctx and no findings.
func ProcedureContext(ctx context.Context, p *sop.Procedure, o *Options) ([]Finding, error) {
	if p == nil {
		p = &sop.Procedure{}
	}
	r := newRun(ctx, o)
	r.procedure(p, 0)
	return r.finish()
}

// Manual checks all procedures of a manual, and the manual as a whole. Nil is
// a manual without anything.
func Manual(m *sop.Manual, o *Options) []Finding {
	list, _ := ManualContext(context.Background(), m, o) // which never ends
	return list
}

// ManualContext is Manual until ctx ends: then it returns the error of ctx and
// no findings.
func ManualContext(ctx context.Context, m *sop.Manual, o *Options) ([]Finding, error) {
	if m == nil {
		m = &sop.Manual{}
	}
	r := newRun(ctx, o)
	r.manual = newOverview(m)
	for i := range m.Procedures {
		r.procedure(&m.Procedures[i], i)
	}
	r.whole()
	return r.finish()
}

// run is one call.
type run struct {
	ctx    context.Context
	manual *overview               // nil when a single procedure is checked
	off    map[int]map[string]bool // rules by procedure
	o      *Options
	rules  []*Rule
	order  map[string]int
	level  map[string]Level
	basis  map[string]string
	faults map[sop.Fault]*Rule
	found  []Finding
}

func newRun(ctx context.Context, o *Options) *run {
	if o == nil {
		o = &Options{}
	}
	r := &run{ctx: ctx, o: o, off: map[int]map[string]bool{},
		order: map[string]int{}, level: map[string]Level{}, basis: map[string]string{}, faults: map[sop.Fault]*Rule{}}
	for i, x := range slices.Concat(rules, o.Extra) {
		if x == nil {
			continue
		}
		level := x.Levels[min(o.Profile, profileCount-1)][min(o.Stage, stageCount-1)]
		if set, ok := o.Levels[x.Name]; ok {
			level = set
		}
		named := slices.Contains(o.Rules, x.Name)
		if _, set := o.Levels[x.Name]; named && !set && level == Off {
			level = Warning // asked for by name
		}
		if o.Rules != nil && !named {
			level = Off
		}
		r.order[x.Name], r.level[x.Name], r.basis[x.Name] = i, level, x.Basis
		for _, s := range x.faults {
			r.faults[s] = x
		}
		if level != Off {
			r.rules = append(r.rules, x)
		}
	}
	return r
}

// structural is the rule for structural problems that no other stands for.
const structural = "structure"

func (r *run) procedure(p *sop.Procedure, index int) {
	if r.ctx.Err() != nil {
		return
	}
	var m *sop.Manual
	if r.manual != nil {
		m = r.manual.Manual
	}
	off := r.exceptions(p)
	r.off[index] = off
	add := func(f Finding) {
		f.Procedure, f.ID = index, p.ID
		if !off[f.Rule] {
			r.add(f)
		}
	}
	var problems sop.Problems
	if errors.As(p.Validate(), &problems) {
		for _, q := range problems {
			rule, practice := r.ruleOf(q)
			add(Finding{Rule: rule, Path: q.Path, Words: q.Word, Text: q.Text, Practice: practice})
		}
	}
	r.remarks(p, add)
	for _, x := range r.rules {
		if x.Check != nil && !x.Whole && !off[x.Name] && r.ctx.Err() == nil {
			x.Check(&Pass{Procedure: p, Manual: m, Index: index, Options: r.o, run: r, rule: x.Name, report: add})
		}
	}
}

func (r *run) whole() {
	m := r.manual.Manual
	for _, x := range r.rules {
		about := x.whole
		if x.Whole {
			about = x.Check
		}
		if about != nil && r.ctx.Err() == nil {
			about(&Pass{Manual: m, Index: -1, Options: r.o, run: r, rule: x.Name, report: func(f Finding) {
				if f.Procedure >= 0 && f.Procedure < len(m.Procedures) {
					if f.ID = m.Procedures[f.Procedure].ID; r.off[f.Procedure][f.Rule] {
						return
					}
				}
				r.add(f)
			}})
		}
	}
}

// ruleOf returns the rule that stands for a problem, and whether it is one of
// those its basis does not ask for.
func (r *run) ruleOf(q *sop.Problem) (rule string, practice bool) {
	var f sop.Fault
	if errors.As(q.Err, &f) && r.faults[f] != nil {
		x := r.faults[f]
		return x.Name, slices.Contains(x.practice, f) && (f != sop.ErrSymbol || q.Word == "")
	}
	return structural, false
}

// add keeps a finding at the level of its rule.
func (r *run) add(f Finding) {
	f.Level = r.level[f.Rule]
	if f.Level == Off {
		return
	}
	_, set := r.o.Levels[f.Rule]
	switch {
	case set || slices.Contains(r.o.Rules, f.Rule):
	case f.Blank && r.o.Profile >= Lenient && r.o.Stage == Draft:
		return
	}
	if f.Soft && !set {
		f.Level = Warning
	}
	if !f.Practice {
		f.Basis = r.basis[f.Rule]
	}
	f.Soft, f.Practice, f.Blank = false, false, false
	if r.o.Position != nil {
		f.Pos = r.o.Position(f.Procedure, f.Path)
	}
	if r.o.End != nil {
		f.End = r.o.End(f.Procedure, f.Path)
	}
	r.found = append(r.found, f)
}

// finish returns what was found, procedure by procedure, or the error of the
// context.
func (r *run) finish() ([]Finding, error) {
	parts := map[int][]Finding{}
	for _, f := range r.found {
		parts[f.Procedure] = append(parts[f.Procedure], f)
	}
	var out []Finding
	for _, i := range slices.Sorted(maps.Keys(parts)) {
		if r.ctx.Err() != nil {
			break
		}
		sortFindings(parts[i], r.order)
		out = append(out, parts[i]...)
	}
	if err := r.ctx.Err(); err != nil {
		return nil, err
	}
	return out, nil
}
