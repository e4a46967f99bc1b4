package check

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

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
}

// Exception switches a rule off for one procedure.
type Exception struct {
	Rule      string
	Procedure string // its ID
	Reason    string // must not be empty
}

// Kind is the kind of an SOP by who acts (PermenPAN-RB 35/2012).
type Kind uint8

// The kinds.
const (
	AnyKind        Kind = iota // not said
	Administrative             // administratif: more than one role
	Technical                  // teknis: one role, in detail
)

// Procedure checks one procedure. It need not be valid: structural problems
// are among the findings. Rules about a whole manual are not applied. Nil is a
// procedure without anything.
func Procedure(p *sop.Procedure, o *Options) []Finding {
	r := newRun(o)
	if p == nil {
		p = &sop.Procedure{}
	}
	r.procedure(nil, p, 0)
	return r.finish()
}

// Manual checks all procedures of a manual, and the manual as a whole. Nil is
// a manual without anything.
func Manual(m *sop.Manual, o *Options) []Finding {
	r := newRun(o)
	if m == nil {
		m = &sop.Manual{}
	}
	for i := range m.Procedures {
		r.procedure(m, &m.Procedures[i], i)
	}
	r.whole(m)
	return r.finish()
}

// run is one call.
type run struct {
	o     *Options
	rules []*Rule
	order map[string]int
	level map[string]Level
	bySen map[error]string
	found []Finding
}

func newRun(o *Options) *run {
	if o == nil {
		o = &Options{}
	}
	r := &run{o: o, order: map[string]int{}, level: map[string]Level{}, bySen: map[error]string{}}
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
		r.order[x.Name], r.level[x.Name] = i, level
		for _, s := range x.sentinels {
			r.bySen[s] = x.Name
		}
		if level != Off {
			r.rules = append(r.rules, x)
		}
	}
	return r
}

// Pass is what a rule is given.
type Pass struct {
	Procedure *sop.Procedure // nil for a rule about the whole manual
	Manual    *sop.Manual    // nil when a single procedure is checked
	Index     int            // of the procedure in the manual
	Options   *Options       // never nil

	rule   string
	report func(Finding)
}

// Report adds a finding. Its Rule, Level, ID and Pos are filled in; Procedure
// too, unless the rule is about the whole manual.
func (p *Pass) Report(f Finding) {
	f.Rule = p.rule
	p.report(f)
}

// at reports a path with a message.
func (p *Pass) at(path, id, en string) { p.Report(Finding{Path: path, Text: Text{id, en}}) }

// structural is the rule for structural problems that no other stands for.
const structural = "structure"

func (r *run) procedure(m *sop.Manual, p *sop.Procedure, index int) {
	off := r.exceptions(p)
	add := func(f Finding) {
		f.Procedure, f.ID = index, p.ID
		if !off[f.Rule] {
			r.add(f)
		}
	}
	var problems sop.Problems
	if errors.As(p.Validate(), &problems) {
		for i := range problems {
			q := &problems[i]
			add(Finding{Rule: r.ruleOf(q), Path: q.Path, Words: q.Word, Text: Text{q.Message(sop.Indonesian), q.Message(sop.English)}})
		}
	}
	r.remarks(p, add)
	for _, x := range r.rules {
		if x.Check != nil && !x.Whole && !off[x.Name] {
			x.Check(&Pass{Procedure: p, Manual: m, Index: index, Options: r.o, rule: x.Name, report: add})
		}
	}
}

func (r *run) whole(m *sop.Manual) {
	for _, x := range r.rules {
		if x.Whole && x.Check != nil {
			x.Check(&Pass{Manual: m, Index: -1, Options: r.o, rule: x.Name, report: func(f Finding) {
				if f.Procedure >= 0 && f.Procedure < len(m.Procedures) {
					p := &m.Procedures[f.Procedure]
					if f.ID = p.ID; r.exceptions(p)[f.Rule] {
						return
					}
				}
				r.add(f)
			}})
		}
	}
}

func (r *run) ruleOf(q *sop.Problem) string {
	for s, name := range r.bySen {
		if errors.Is(q.Err, s) {
			return name
		}
	}
	return structural
}

// add keeps a finding at the level of its rule.
func (r *run) add(f Finding) {
	f.Level = r.level[f.Rule]
	if f.Level == Off {
		return
	}
	if _, set := r.o.Levels[f.Rule]; f.Soft && !set {
		f.Level = Warning
	}
	if r.o.Position != nil {
		f.Pos = r.o.Position(f.Procedure, f.Path)
	}
	r.found = append(r.found, f)
}

func (r *run) finish() []Finding {
	sortFindings(r.found, r.order)
	return r.found
}

// remark is how a procedure's remarks switch a rule off: "abaikan word-verb:
// alasan".
var (
	remark    = regexp.MustCompile(`(?i)^\s*abaikan\s+([a-z-]+)\s*:.*[\pL\pN]`)
	remarkTry = regexp.MustCompile(`(?i)^\s*abaikan\s+([a-z]+(?:-[a-z]+)+)`)
)

// remarks tells of remarks that were meant to switch a rule off and do not.
func (r *run) remarks(p *sop.Procedure, add func(Finding)) {
	for i, text := range p.Remarks {
		m := remarkTry.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		name := strings.ToLower(m[1])
		f := Finding{Rule: structural, Path: fmt.Sprintf("remarks[%d]", i), Words: m[1], Soft: true}
		switch _, known := r.order[name]; {
		case !known:
			f.Text = Text{fmt.Sprintf("catatan menyebut aturan %q yang tidak ada", name), fmt.Sprintf("a remark names rule %q, which does not exist", name)}
			if near := sop.Nearest(name, slices.Sorted(maps.Keys(r.order))); near != "" {
				f.Text = Text{f.Text[0] + fmt.Sprintf("; mungkin maksudnya %q", near), f.Text[1] + fmt.Sprintf("; did you mean %q", near)}
			}
		case !remark.MatchString(text):
			f.Text = Text{fmt.Sprintf("aturan %q tidak dimatikan: tulis \"abaikan %s: alasan\"", name, name), fmt.Sprintf("rule %q is not switched off: write \"abaikan %s: reason\"", name, name)}
		default:
			continue
		}
		add(f)
	}
}

// exceptions returns the rules that are off for the procedure.
func (r *run) exceptions(p *sop.Procedure) map[string]bool {
	var off map[string]bool
	set := func(rule string) {
		if off == nil {
			off = map[string]bool{}
		}
		off[strings.ToLower(rule)] = true
	}
	for _, e := range r.o.Except {
		if e.Procedure == p.ID && strings.TrimSpace(e.Reason) != "" {
			set(e.Rule)
		}
	}
	for _, text := range p.Remarks {
		if m := remark.FindStringSubmatch(text); m != nil {
			set(m[1])
		}
	}
	return off
}
