package sop_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// cut returns the procedure without a step; flows that led there lead on.
func cut(p *sop.Procedure, i int) sop.Step {
	s := p.Steps[i]
	p.Steps = slices.Delete(slices.Clone(p.Steps), i, i+1)
	return s
}

// Whatever one thing is done to any sheet of the manual, it is told in one
// line, and in two where a text was changed for it.
func TestOneEditIsOneLine(t *testing.T) {
	var list []sop.Procedure
	for _, p := range manual(t).Procedures {
		for i := range p.Steps { // by row numbers no flow is lost, and none is in the way
			p.Steps[i].ID, p.Steps[i].Flows, p.Steps[i].Parallel = "", nil, false
		}
		list = append(list, p)
	}
	type tally struct{ all, least int }
	counts := map[string]*tally{}
	try := func(name string, most int, old, new *sop.Procedure) {
		d := sop.Diff(old, new)
		same(t, old, new, d)
		if counts[name] == nil {
			counts[name] = &tally{}
		}
		counts[name].all++
		if lines := d.Messages(old, new, sop.Indonesian); len(lines) <= most {
			counts[name].least++
		} else {
			t.Log(name, lines)
		}
	}
	for k := range list {
		old := &list[k]
		edited := func() *sop.Procedure {
			p := *old
			p.Steps = slices.Clone(p.Steps)
			return &p
		}
		for i := range old.Steps {
			p := edited()
			cut(p, i)
			try("removed", 1, old, p)
			try("added", 1, p, old)
			for j := range old.Steps {
				if j == i {
					continue
				}
				p := edited()
				s := cut(p, i)
				p.Steps = slices.Insert(p.Steps, j, s)
				try("moved", 1, old, p)
				if i < j {
					p := edited()
					p.Steps[i], p.Steps[j] = p.Steps[j], p.Steps[i]
					try("swapped", 1, old, p)
				}
			}
			if i == 0 {
				continue
			}
			for stays, goes := range map[int]int{i - 1: i, i: i - 1} {
				p := edited()
				p.Steps[stays].Activity = old.Steps[i-1].Activity + " dan " + old.Steps[i].Activity
				cut(p, goes)
				try("merged", 2, old, p)
				try("split", 2, p, old)
			}
		}
	}
	for name, n := range counts {
		t.Log(name, n.least, "of", n.all)
		require.GreaterOrEqual(t, n.least*1000, n.all*990, name)
	}
}
