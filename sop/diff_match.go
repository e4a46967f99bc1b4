package sop

import (
	"slices"
	"sort"
)

// Likeness of two steps, from 0 to 1, beyond which they are taken for the same
// one: anywhere, and between neighbours that match.
const (
	likeAnywhere = 0.5
	likeBetween  = 0.25
	sameText     = 2 // an equal step is worth more than two that are only alike
	sameID       = 3 // more than any likeness
)

// maxPairs is how many pairs of steps are compared for their likeness at once.
// Where a revision has more, as with sheets of more than 400 steps, equal steps
// hold the rest apart, and only steps near each other are compared.
const maxPairs = 160_000

// likeness compares two steps: 0 to 1, or sameText or sameID; what does not
// come to the least that counts is 0. Steps with different IDs are the same one
// only where neither ID is found in the other revision.
func (m *matcher) likeness(i, j int, least float64) float64 {
	m.compared++
	a, b := &m.old[i], &m.new[j]
	if a.id != "" && a.id == b.id {
		return sameID
	}
	if a.id != "" && m.newIDs[a.id] || b.id != "" && m.oldIDs[b.id] {
		return 0
	}
	if a.whole == b.whole {
		return sameText
	}
	activity, whole := 0.6*share(a.activity, b.activity), 1.0
	if a.standard.size+b.standard.size == 0 {
		whole = 0.75
	}
	if (activity+whole-0.6)/whole < least-0.01 { // even if all else is the same
		return 0
	}
	score := (activity + 0.25*share(a.standard, b.standard) + 0.15*share(a.roles, b.roles)) / whole
	if score < least {
		return 0
	}
	return score
}

type matcher struct {
	old, new       []stepWords
	oldIDs, newIDs map[string]bool
	match          []int // by new index
	taken          []bool
	compared       int // pairs of steps so far
}

func newMatcher(old, new *Procedure) *matcher {
	x := lexicon{}
	m := &matcher{old: x.steps(old), new: x.steps(new), oldIDs: ids(old), newIDs: ids(new)}
	m.match, m.taken = slices.Repeat([]int{-1}, len(m.new)), make([]bool, len(m.old))
	return m
}

// run matches first what is certain, then between those by the best alignment
// that keeps the order, then the best of what is left, then by less likeness
// what stands between the same neighbours: it was reworded.
func (m *matcher) run() {
	m.certain()
	m.gaps(likeAnywhere, len(m.old)*len(m.new))
	m.rest()
	m.gaps(likeBetween, maxBetween)
}

func ids(p *Procedure) map[string]bool {
	out := map[string]bool{}
	for i := range p.Steps {
		if p.Steps[i].ID != "" {
			out[p.Steps[i].ID] = true
		}
	}
	return out
}

func (m *matcher) set(i, j int) { m.match[j], m.taken[i] = i, true }

// certain matches steps that each revision has once, by their ID or all they
// say, wherever they stand.
func (m *matcher) certain() {
	old := m.once(m.old)
	for key, j := range m.once(m.new) {
		if i, ok := old[key]; ok && i >= 0 && j >= 0 {
			m.set(i, j)
		}
	}
}

// stepKey is what tells a step for certain: an ID that both revisions have, or
// all it says.
type stepKey struct {
	id    string
	whole int
}

func (m *matcher) key(s *stepWords) stepKey {
	if m.oldIDs[s.id] && m.newIDs[s.id] {
		return stepKey{id: s.id}
	}
	return stepKey{whole: s.whole}
}

// once returns the index of each step by its key; -1 for a key of several.
func (m *matcher) once(list []stepWords) map[stepKey]int {
	out := map[stepKey]int{}
	for i := range list {
		key := m.key(&list[i])
		if _, twice := out[key]; twice {
			i = -1
		}
		out[key] = i
	}
	return out
}

// near returns which pairs of two lists are compared: all, or where those are
// too many those at about the same place in both.
func near(rows, cols int) func(i, j int) bool {
	if rows*cols <= maxPairs {
		return func(int, int) bool { return true }
	}
	half := maxPairs / rows / 2
	return func(i, j int) bool {
		middle := i * cols / rows
		return j >= middle-half && j < middle+half
	}
}

// pair finds the matching of two lists of steps that keeps the order and has
// the greatest likeness in all; pairs below the least do not count.
func (m *matcher) pair(old, new []int, least float64) {
	rows, cols := len(old)+1, len(new)+1
	if rows == 1 || cols == 1 {
		return
	}
	compared := near(rows-1, cols-1)
	best := make([]float32, rows*cols)
	how := make([]byte, rows*cols) // 1: matched, 2: old left out, 3: new left out
	for i := 1; i < rows; i++ {
		for j := 1; j < cols; j++ {
			at := i*cols + j
			best[at], how[at] = best[at-cols], 2
			if best[at-1] > best[at] {
				best[at], how[at] = best[at-1], 3
			}
			if !compared(i-1, j-1) {
				continue
			}
			s := m.likeness(old[i-1], new[j-1], least)
			if with := best[at-cols-1] + float32(s); s > 0 && with > best[at] {
				best[at], how[at] = with, 1
			}
		}
	}
	for i, j := rows-1, cols-1; i > 0 && j > 0; {
		switch how[i*cols+j] {
		case 1:
			m.set(old[i-1], new[j-1])
			i--
			j--
		case 2:
			i--
		default:
			j--
		}
	}
}

// rest matches what the alignment left, the likest first.
func (m *matcher) rest() {
	old, new := m.left()
	if len(old)*len(new) > maxPairs {
		m.equal(old, new)
		old, new = m.left()
	}
	type pair struct {
		i, j int
		s    float64
	}
	var list []pair
	compared := near(len(old), len(new))
	for a, i := range old {
		for b, j := range new {
			if !compared(a, b) {
				continue
			}
			if s := m.likeness(i, j, likeAnywhere); s > 0 {
				list = append(list, pair{i, j, s})
			}
		}
	}
	sort.SliceStable(list, func(a, b int) bool { return list[a].s > list[b].s })
	for _, p := range list {
		if !m.taken[p.i] && m.match[p.j] < 0 {
			m.set(p.i, p.j)
		}
	}
}

// left returns the steps of both revisions that have no match.
func (m *matcher) left() (old, new []int) {
	for i, taken := range m.taken {
		if !taken {
			old = append(old, i)
		}
	}
	for j, i := range m.match {
		if i < 0 {
			new = append(new, j)
		}
	}
	return old, new
}

// equal matches steps that are the same for certain, in their order.
func (m *matcher) equal(old, new []int) {
	have := map[stepKey][]int{}
	for _, i := range old {
		key := m.key(&m.old[i])
		have[key] = append(have[key], i)
	}
	for _, j := range new {
		key := m.key(&m.new[j])
		if list := have[key]; len(list) > 0 {
			m.set(list[0], j)
			have[key] = list[1:]
		}
	}
}

// maxBetween is how many pairs of steps are compared between two neighbours
// that match.
const maxBetween = 64

// gaps aligns the steps left on both sides between neighbours that match and
// keep their order, where there are not more pairs than most.
func (m *matcher) gaps(least float64, most int) {
	moved := movedSteps(m.match)
	i0, j0 := 0, 0
	for j, i := range append(slices.Clone(m.match), len(m.old)) { // and the end
		if i < 0 || j < len(moved) && moved[j] {
			continue
		}
		var old, new []int
		for k := i0; k < i; k++ {
			if !m.taken[k] {
				old = append(old, k)
			}
		}
		for k := j0; k < j; k++ {
			if m.match[k] < 0 {
				new = append(new, k)
			}
		}
		if len(old)*len(new) <= most {
			m.pair(old, new, least)
		}
		i0, j0 = i+1, j+1
	}
}
