package check

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// remark is how a procedure's remarks switch a rule off: "abaikan word-verb:
// alasan".
var (
	remark    = regexp.MustCompile(`(?i)^\s*abaikan\s+([a-z-]+)\s*:.*[\pL\pN]`)
	remarkTry = regexp.MustCompile(`(?i)^\s*abaikan\s+([a-z]+(?:-[a-z]+)+)`)
)

// remarks tells of remarks that were meant to switch a rule off and do not.
func (r *run) remarks(p *sop.Procedure, add func(Finding)) {
	for i, text := range p.Remarks {
		text = head(text)
		m := remarkTry.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		name := strings.ToLower(m[1])
		f := Finding{Rule: structural, Path: fmt.Sprintf("remarks[%d]", i), Words: m[1], Soft: true}
		switch _, known := r.order[name]; {
		case !known:
			near := sop.Nearest(name, slices.Sorted(maps.Keys(r.order)))
			f.Text = noSuchRule.With(name, sop.MaybeMeant(near))
		case !remark.MatchString(text):
			f.Text = notSwitchedOff.With(name)
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
		if m := remark.FindStringSubmatch(head(text)); m != nil {
			set(m[1])
		}
	}
	return off
}
