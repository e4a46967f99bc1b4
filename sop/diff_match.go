package sop

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode"
)

// Likeness of two steps, from 0 to 1, beyond which they are taken for the same
// one: anywhere, and between neighbours that match.
const (
	likeAnywhere = 0.5
	likeBetween  = 0.25
	sameID       = 2 // more than any likeness
)

// stepWords is a step as it is compared.
type stepWords struct {
	id       string
	activity []string // words, sorted
	standard []string
	roles    []string
	whole    string // all but ID and flows: equal ones are alike whatever they say
}

func wordsOf(p *Procedure) []stepWords {
	out := make([]stepWords, len(p.Steps))
	for i := range p.Steps {
		s := &p.Steps[i]
		out[i] = stepWords{id: s.ID, activity: words(s.Activity), standard: words(strings.Join(s.Requirements, " ") + " " + strings.Join(s.Output, " "))}
		for _, t := range s.Tasks {
			out[i].roles = append(out[i].roles, t.Role)
		}
		slices.Sort(out[i].roles)
		out[i].whole = fmt.Sprintf("%q %v %q %v %q %q", s.Activity, s.Tasks, s.Requirements, s.Time, s.Output, s.Note)
	}
	return out
}

// words are the words of a text in lower case, sorted.
func words(text string) []string {
	list := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	slices.Sort(list)
	return list
}

// share is how many words two sorted lists have in common: 0 to 1. Two empty
// ones have nothing in common.
func share(a, b []string) float64 {
	if len(a)+len(b) == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch strings.Compare(a[i], b[j]) {
		case 0:
			common++
			i++
			j++
		case -1:
			i++
		default:
			j++
		}
	}
	return 2 * float64(common) / float64(len(a)+len(b))
}

// likeness compares two steps. Steps with different IDs are the same one only
// where neither ID is found in the other revision.
func (m *matcher) likeness(i, j int) float64 {
	a, b := &m.old[i], &m.new[j]
	if a.id != "" && a.id == b.id {
		return sameID
	}
	if a.id != "" && m.newIDs[a.id] || b.id != "" && m.oldIDs[b.id] {
		return 0
	}
	if a.whole == b.whole {
		return 1
	}
	score := 0.6*share(a.activity, b.activity) + 0.25*share(a.standard, b.standard) + 0.15*share(a.roles, b.roles)
	if len(a.standard)+len(b.standard) == 0 {
		score /= 0.75
	}
	return score
}

type matcher struct {
	old, new       []stepWords
	oldIDs, newIDs map[string]bool
	match          []int // by new index
	taken          []bool
}

// matchSteps returns for each step of the new revision the index of the old
// one it was, or -1: first the best alignment that keeps the order, then the
// best of what is left, then what stands alone between matched neighbours.
func matchSteps(old, new *Procedure) []int {
	m := &matcher{old: wordsOf(old), new: wordsOf(new), oldIDs: ids(old), newIDs: ids(new)}
	m.match = make([]int, len(m.new))
	for j := range m.match {
		m.match[j] = -1
	}
	m.taken = make([]bool, len(m.old))
	m.align()
	m.rest()
	m.between()
	return m.match
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

// align finds the matching that keeps the order and has the greatest likeness
// in all.
func (m *matcher) align() {
	rows, cols := len(m.old)+1, len(m.new)+1
	best := make([]float32, rows*cols)
	how := make([]byte, rows*cols) // 1: matched, 2: old left out, 3: new left out
	for i := 1; i < rows; i++ {
		for j := 1; j < cols; j++ {
			at := i*cols + j
			best[at], how[at] = best[at-cols], 2
			if best[at-1] > best[at] {
				best[at], how[at] = best[at-1], 3
			}
			if s := m.likeness(i-1, j-1); s >= likeAnywhere && best[at-cols-1]+float32(s) > best[at] {
				best[at], how[at] = best[at-cols-1]+float32(s), 1
			}
		}
	}
	for i, j := rows-1, cols-1; i > 0 && j > 0; {
		switch how[i*cols+j] {
		case 1:
			m.set(i-1, j-1)
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
	type pair struct {
		i, j int
		s    float64
	}
	var list []pair
	for i := range m.old {
		for j := range m.new {
			if m.taken[i] || m.match[j] >= 0 {
				continue
			}
			if s := m.likeness(i, j); s >= likeAnywhere {
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

// between matches a single step left on both sides between the same
// neighbours: it was reworded.
func (m *matcher) between() {
	at := func(j int) int { // the old index that follows the one matched to j-1
		if j == 0 {
			return 0
		}
		return m.match[j-1] + 1
	}
	for j := range m.match {
		if m.match[j] >= 0 || j > 0 && m.match[j-1] < 0 {
			continue
		}
		i := at(j)
		alone := j+1 == len(m.match) && i+1 == len(m.old) || j+1 < len(m.match) && m.match[j+1] == i+1
		if alone && i < len(m.old) && !m.taken[i] && m.likeness(i, j) >= likeBetween {
			m.set(i, j)
		}
	}
}

// movedSteps tells which matched steps do not keep their order: all but a
// longest run that does.
func movedSteps(match []int) []bool {
	moved := make([]bool, len(match))
	tails, at, before := []int{}, []int{}, make([]int, len(match)) // of growing runs: last old index, its new index
	for j, i := range match {
		if i < 0 {
			continue
		}
		moved[j] = true
		k, _ := slices.BinarySearch(tails, i)
		if k == len(tails) {
			tails, at = append(tails, i), append(at, j)
		} else {
			tails[k], at[k] = i, j
		}
		before[j] = -1
		if k > 0 {
			before[j] = at[k-1]
		}
	}
	if len(at) > 0 {
		for j := at[len(at)-1]; j >= 0; j = before[j] {
			moved[j] = false
		}
	}
	return moved
}
