package sop

import "strings"

var (
	swapped    = Text{"Langkah %s dan %s bertukar tempat", "Steps %s and %s changed places"}
	swappedNow = Text{
		"Langkah %s dan %s lama bertukar tempat, kini langkah %s dan %s",
		"Old steps %s and %s changed places, now steps %s and %s"}
	notPrinted = Text{"Tidak tercetak: %s", "Not printed: %s"}
	inSteps    = Text{"%s (%d langkah)", "%s (steps: %d)"}
)

// Messages returns the changes of Diff(old, new) in words, a line each. Roles
// and targets have their printed names and numbers, two steps in each other's
// place are one line, and so is all that is not printed.
func (c Changes) Messages(old, new *Procedure, l Lang) []string {
	if old == nil {
		old = &Procedure{}
	}
	if new == nil {
		new = &Procedure{}
	}
	t := &teller{l: l, d: newDiffer(old, new)}
	swaps := t.d.swaps()
	var out []string
	for i := range c {
		x := &c[i]
		if x.Unseen {
			continue
		}
		if x.Kind == StepMoved && x.New >= 1 && x.New <= len(swaps) && swaps[x.New-1] != alone {
			if text := t.swap(x.New-1, swaps); text != "" {
				out = append(out, text)
			}
			continue
		}
		out = append(out, t.message(x))
	}
	if text := c.unseen(l); text != "" {
		out = append(out, text)
	}
	return out
}

// unseen names what changed and is not printed.
func (c Changes) unseen(l Lang) string {
	type kind struct {
		name   string
		inStep bool
	}
	var kinds []kind
	count := map[kind]int{}
	for i := range c {
		if x := &c[i]; x.Unseen {
			k := kind{x.field().Word.In(l), x.Kind == StepChanged}
			if count[k]++; count[k] == 1 {
				kinds = append(kinds, k)
			}
		}
	}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.name
		if k.inStep {
			names[i] = inSteps.With(k.name, count[k]).In(l)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return notPrinted.With(strings.Join(names, ", ")).In(l)
}

// In place of the step that another was swapped with.
const (
	alone = -1 - iota
	told
)

// swaps returns for each new step the new index of the step that stands where
// it stood and stood where it stands, among those of both revisions; or alone.
func (d *differ) swaps() []int {
	there := make([]int, 0, len(d.match)) // new indexes of the matched steps
	for j, i := range d.match {
		if i >= 0 {
			there = append(there, j)
		}
	}
	was := make([]int, 0, len(there)) // the same in the old order
	for i, j := range d.from {
		if j >= 0 && d.match[j] == i {
			was = append(was, j)
		}
	}
	out := make([]int, len(d.match))
	for j := range out {
		out[j] = alone
	}
	place := make([]int, len(d.match))
	for r, j := range there {
		place[j] = r
	}
	for r, j := range was {
		now := place[j]
		if now != r && place[was[now]] == r {
			out[j] = was[now]
		}
	}
	return out
}

// swap tells of two steps that changed places, once.
func (t *teller) swap(j int, swaps []int) string {
	k := swaps[j]
	if k == told {
		return ""
	}
	swaps[j], swaps[k] = told, told
	a, b := j, k
	if t.d.match[a] > t.d.match[b] {
		a, b = b, a
	}
	oldA, oldB := t.number(t.d.match[a]+1), t.number(t.d.match[b]+1)
	newA, newB := t.number(a+1), t.number(b+1)
	if oldA == newB && oldB == newA {
		return swapped.With(oldA, oldB).In(t.l)
	}
	return swappedNow.With(oldA, oldB, newA, newB).In(t.l)
}

// stepAt returns the step of a number from 1, or nil.
func stepAt(p *Procedure, n int) *Step {
	if n < 1 || n > len(p.Steps) {
		return nil
	}
	return &p.Steps[n-1]
}
