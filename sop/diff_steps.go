package sop

import (
	"reflect"
	"slices"
	"strconv"
)

// differ compares two procedures.
type differ struct {
	old, new *Procedure
	match    []int             // by new index: the old step it was, or -1
	from     []int             // by old index: the new step it is or went into, or -1
	parts    []int             // by new index: the old step it was split from, or -1
	roles    map[string]string // by old ID: what the same role is called in new
}

func newDiffer(old, new *Procedure) *differ {
	m := newMatcher(old, new)
	m.run()
	into, parts := m.join()
	d := &differ{old: old, new: new, match: m.match, from: into, parts: parts, roles: pairRoles(old.Roles, new.Roles)}
	for j, i := range m.match {
		if i >= 0 {
			d.from[i] = j
		}
	}
	return d
}

// steps returns what became of the steps: those that are gone, then the
// others in the order of the new revision.
func (d *differ) steps() Changes {
	var out Changes
	for i, j := range d.from {
		c := Change{Kind: StepRemoved, Old: i + 1, Before: d.old.Steps[i]}
		if j >= 0 {
			if d.match[j] == i {
				continue
			}
			c.Kind, c.New = StepMerged, j+1
		}
		out = append(out, c)
	}
	moved := movedSteps(d.match)
	for j, i := range d.match {
		if i < 0 {
			c := Change{Kind: StepAdded, New: j + 1, After: d.new.Steps[j]}
			if whole := d.parts[j]; whole >= 0 {
				c.Kind, c.Old = StepSplit, whole+1
			}
			out = append(out, c)
			continue
		}
		if moved[j] {
			out = append(out, Change{Kind: StepMoved, Old: i + 1, New: j + 1})
		}
		out = append(out, d.step(i, j)...)
	}
	return out
}

// step compares the fields of two steps.
func (d *differ) step(i, j int) Changes {
	var out Changes
	a, b := reflect.ValueOf(renumbered(d.old, i, d.from)), reflect.ValueOf(d.new.Steps[j])
	for k := range a.NumField() {
		path := lower(a.Type().Field(k).Name)
		if before, after := a.Field(k).Interface(), b.Field(k).Interface(); !reflect.DeepEqual(before, after) {
			c := Change{Kind: StepChanged, Path: path, Old: i + 1, New: j + 1, Before: before, After: after}
			c.Unseen = d.unseenStep(&c)
			out = append(out, c)
		}
	}
	return out
}

// renumbered returns a step of the old revision with the numbers of its
// targets as the new one has them; from gives the new index of each old step,
// or of the one it went into, or -1.
func renumbered(p *Procedure, i int, from []int) Step {
	s := p.Steps[i]
	s.Flows = slices.Clone(s.Flows)
	for k := range s.Flows {
		if n, ok := p.row(s.Flows[k].To); ok && from[n] >= 0 && !p.hasID(s.Flows[k].To) {
			s.Flows[k].To = strconv.Itoa(from[n] + 1)
		}
	}
	return s
}

func (p *Procedure) hasID(id string) bool {
	return slices.ContainsFunc(p.Steps, func(s Step) bool { return s.ID == id })
}

// movedSteps tells which matched steps do not keep their order: all but a
// longest run that does, and of such runs one with the most steps that stand
// where they stood among the matched.
func movedSteps(match []int) []bool {
	size, count := 0, 0
	for _, i := range match {
		size = max(size, i+1)
		if i >= 0 {
			count++
		}
	}
	place := make([]int, size+1) // by old index: how many matched ones stand before it
	for _, i := range match {
		if i >= 0 {
			place[i+1] = 1
		}
	}
	for i := range size {
		place[i+1] += place[i]
	}
	moved, before, runs := make([]bool, len(match)), make([]int, len(match)), make(bestRuns, size+1)
	n, last := 0, run{at: -1}
	for j, i := range match {
		if i < 0 {
			continue
		}
		moved[j] = true
		r := runs.until(i)
		before[j] = r.at
		r = run{r.worth + count + 1, j}
		if place[i] == n {
			r.worth++
		}
		n++
		runs.add(i, r)
		if r.worth > last.worth {
			last = r
		}
	}
	for j := last.at; j >= 0; j = before[j] {
		moved[j] = false
	}
	return moved
}

// run is a run of steps that keep their order: what it is worth, and the new
// index of its last step, -1 for none.
type run struct{ worth, at int }

// bestRuns finds the best run of those that end before an old index: a tree
// of best ones by the low bits of the index (Fenwick's).
type bestRuns []run

func (b bestRuns) until(i int) run {
	best := run{at: -1}
	for ; i > 0; i &= i - 1 {
		if b[i].worth > best.worth {
			best = b[i]
		}
	}
	return best
}

func (b bestRuns) add(i int, r run) {
	for i++; i < len(b); i += i & -i {
		if r.worth > b[i].worth {
			b[i] = r
		}
	}
}
