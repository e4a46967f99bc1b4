package sop

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// longSheet is a sheet of n steps, each of many words that no other step has.
func longSheet(n, words int, seed uint64) *Procedure {
	r := rand.New(rand.NewPCG(seed, 7))
	text := func() string {
		list := make([]string, words)
		for i := range list {
			list[i] = fmt.Sprintf("kata%d", r.IntN(1_000_000))
		}
		return strings.Join(list, " ")
	}
	p := &Procedure{Title: "Panjang", Roles: []Role{{ID: "a"}}}
	for range n {
		p.Steps = append(p.Steps, Step{
			Activity: text(), Output: []string{text()}, Requirements: []string{text()}, Tasks: []Task{{Role: "a"}},
		})
	}
	return p
}

// edited is a copy in which some steps are gone, new, reworded or moved.
func edited(p *Procedure, seed uint64) *Procedure {
	r := rand.New(rand.NewPCG(seed, 8))
	out := *p
	out.Steps = nil
	for i := range p.Steps {
		s := p.Steps[i]
		switch r.IntN(20) {
		case 0:
			continue
		case 1:
			out.Steps = append(out.Steps, Step{Activity: fmt.Sprintf("baru %d", i), Tasks: s.Tasks})
		case 2:
			s.Note = "diperbaiki"
		}
		out.Steps = append(out.Steps, s)
	}
	for range 5 {
		i, j := r.IntN(len(out.Steps)), r.IntN(len(out.Steps))
		out.Steps[i], out.Steps[j] = out.Steps[j], out.Steps[i]
	}
	return &out
}

// However long and different two sheets are, the pairs of steps compared are
// bounded: those of ordinary sheets are all compared.
func TestMatchComparesABoundedNumberOfPairs(t *testing.T) {
	long := longSheet(1000, 3, 1)
	for name, c := range map[string]struct {
		old, new *Procedure
		most     int
	}{
		"nothing in common": {long, longSheet(1000, 3, 2), 2 * maxPairs},
		"edited":            {long, edited(long, 3), maxPairs / 10},
		"itself":            {long, long, 0},
		"one step repeated": {repeated(1000, "Menulis"), repeated(900, "Menulis"), 2 * maxPairs},
		"another repeated":  {repeated(1000, "Menulis"), repeated(1000, "Membaca"), 2 * maxPairs},
		"the longest exact": {longSheet(400, 3, 1), longSheet(400, 3, 2), 2 * maxPairs},
		"one against many":  {longSheet(1, 3, 1), long, 2001},
	} {
		m := newMatcher(c.old, c.new)
		m.run()
		require.LessOrEqual(t, m.compared, c.most, name)
	}
}

func repeated(n int, activity string) *Procedure {
	p := &Procedure{Title: "Sama", Roles: []Role{{ID: "a"}}}
	for range n {
		p.Steps = append(p.Steps, Step{Activity: activity, Tasks: []Task{{Role: "a"}}})
	}
	return p
}

// Long sheets are matched as short ones are: every step that is still there,
// moved or reworded, is found again.
func TestMatchOfLongSheets(t *testing.T) {
	old := longSheet(1000, 3, 1)
	revised := edited(old, 3)
	at := map[string]int{}
	for i := range old.Steps {
		at[old.Steps[i].Activity] = i
	}
	m := newMatcher(old, revised)
	m.run()
	for j, i := range m.match {
		want, ok := at[revised.Steps[j].Activity]
		if !ok {
			want = -1
		}
		require.Equal(t, want, i, "step %d", j+1)
	}
	back, err := Apply(old, Diff(old, revised))
	require.NoError(t, err)
	require.Equal(t, revised.Steps, back.Steps)
}

func BenchmarkDiffLong(b *testing.B) {
	for name, c := range map[string]struct{ old, new *Procedure }{
		"30 steps":             {longSheet(30, 5, 1), edited(longSheet(30, 5, 1), 3)},
		"1000 steps edited":    {longSheet(1000, 60, 1), edited(longSheet(1000, 60, 1), 3)},
		"1000 steps different": {longSheet(1000, 60, 1), longSheet(1000, 60, 2)}, // 1.7 MB
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Diff(c.old, c.new)
			}
		})
	}
}
