package sop

// join finds the steps without a match whose words went into the step that a
// neighbour is matched with, or came from it. It returns by old index the new
// step it was merged into, by new index the old step it was split from, or -1.
func (m *matcher) join() (into, parts []int) {
	of := invert(m.match, len(m.old))
	into = joined(m.old, m.new, of)
	for i, j := range into {
		if j >= 0 && m.closer(i, m.match[j], j) { // the likest of the merged is the one that stayed
			into[m.match[j]], into[i] = j, -1
			m.match[j] = i
		}
	}
	parts = joined(m.new, m.old, m.match)
	of = invert(m.match, len(m.old))
	for j, i := range parts {
		if i >= 0 && m.closerNew(j, of[i], i) {
			parts[of[i]], parts[j] = i, -1
			m.match[of[i]], m.match[j] = -1, i
			of[i] = j
		}
	}
	return into, parts
}

// invert turns a matching round: of indexes below size.
func invert(match []int, size int) []int {
	out := make([]int, size)
	for i := range out {
		out[i] = -1
	}
	for j, i := range match {
		if i >= 0 {
			out[i] = j
		}
	}
	return out
}

// closer reports whether the old step i is in all but its activity liker to
// the new step j than the old step that is matched with it.
func (m *matcher) closer(i, matched, j int) bool {
	a, b, c := &m.old[i], &m.old[matched], &m.new[j]
	return !(b.id != "" && b.id == c.id) && sameParts(a, c) > sameParts(b, c)
}

func (m *matcher) closerNew(j, matched, i int) bool {
	a, b, c := &m.new[j], &m.new[matched], &m.old[i]
	return !(b.id != "" && b.id == c.id) && sameParts(a, c) > sameParts(b, c)
}

// sameParts counts what two steps have the same beside the activity.
func sameParts(a, b *stepWords) int {
	n := 0
	for k := range a.parts {
		if a.parts[k] == b.parts[k] {
			n++
		}
	}
	return n
}

// Of the words that a part has beside those of the parts before, this share is
// found in the whole, in thirds.
const joinedThirds = 2

// joined returns for each part that has no match the whole its words are
// found in, beside those of the part that is matched with it; a part stands
// next to another of its whole. of gives the whole of each part.
func joined(parts, wholes []stepWords, of []int) []int {
	out := make([]int, len(parts))
	for i := range out {
		out[i] = -1
	}
	made := map[int]*joint{}
	try := func(i, neighbour int) {
		if of[i] >= 0 || out[i] >= 0 || neighbour < 0 || neighbour >= len(parts) {
			return
		}
		w := max(of[neighbour], out[neighbour])
		if w < 0 {
			return
		}
		if made[w] == nil { // the neighbour is the part that is matched
			made[w] = &joint{left: counts(wholes[w].activity), had: map[int]int{}}
			if !made[w].take(parts[neighbour].activity) {
				made[w].left = nil
			}
		}
		if made[w].take(parts[i].activity) {
			out[i] = w
		}
	}
	for i := range parts {
		try(i, i-1)
	}
	for i := len(parts) - 1; i >= 0; i-- {
		try(i, i+1)
	}
	return out
}

// joint is a whole of which some parts are known: the words it has left, and
// those that the parts have.
type joint struct{ left, had map[int]int }

// take takes a part's own words from the whole where most are there.
func (w *joint) take(part bag) bool {
	own, common := 0, 0
	for _, c := range part.list {
		n := max(0, c.n-w.had[c.word])
		own += n
		common += min(n, w.left[c.word])
	}
	if common == 0 || common*3 < own*joinedThirds {
		return false
	}
	for _, c := range part.list {
		n := min(max(0, c.n-w.had[c.word]), w.left[c.word])
		w.left[c.word] -= n
		w.had[c.word] = max(w.had[c.word], c.n)
	}
	return true
}

func counts(b bag) map[int]int {
	out := map[int]int{}
	for _, c := range b.list {
		out[c.word] = c.n
	}
	return out
}
