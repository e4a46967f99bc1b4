package sop

import (
	"fmt"
	"slices"
	"strings"
)

var (
	added     = Text{`ditambah "%s"`, `added "%s"`}
	removed   = Text{`dihapus "%s"`, `removed "%s"`}
	reordered = Text{`urutannya kini "%s"`, `now in the order "%s"`}
	inOrder   = Text{"urutannya kini butir lama %s", "now in the order of the old lines %s"}
	inLine    = Text{"butir %d", "line %d"}
	renamed   = Text{`"%s" berganti nama menjadi "%s"`, `"%s" renamed to "%s"`}
	otherID   = Text{`ID "%s" menjadi "%s"`, `id "%s" now "%s"`}

	wordsAdded   = Text{"[ditambah: %s]", "[added: %s]"}
	wordsRemoved = Text{"[dihapus: %s]", "[removed: %s]"}
)

// lines tells of a list of lines what was added to it, taken from it,
// reworded in it and put elsewhere; of a single line, how it changed.
func (t *teller) lines(name string, c *Change) string {
	before, _ := c.Before.([]string)
	after, _ := c.After.([]string)
	if len(before) == 1 && len(after) == 1 {
		return t.fromTo(name, before[0], after[0])
	}
	a, b := without(before, after), without(after, before)
	var out []string
	if old, now := kept(before, a), kept(after, b); !slices.Equal(old, now) {
		out = append(out, t.order(before, after))
	}
	for k, j := range b {
		if i := likest(before, a, after[j]); i >= 0 {
			out = append(out, t.fromTo(inLine.With(j+1).In(t.l), before[a[i]], after[j]))
			a[i], b[k] = -1, -1
		}
	}
	for _, j := range b {
		if j >= 0 {
			out = append(out, added.With(after[j]).In(t.l))
		}
	}
	for _, i := range a {
		if i >= 0 {
			out = append(out, removed.With(before[i]).In(t.l))
		}
	}
	if len(out) == 0 { // nil and a list without a line
		return t.whole(name, "", "")
	}
	return name + ": " + strings.Join(out, "; ")
}

// order tells the old numbers of the lines that are still there.
func (t *teller) order(before, after []string) string {
	used := make([]bool, len(before))
	var list []string
	for _, line := range after {
		for i := range before {
			if !used[i] && before[i] == line {
				used[i], list = true, append(list, fmt.Sprint(i+1))
				break
			}
		}
	}
	return inOrder.With(strings.Join(list, ", ")).In(t.l)
}

// likest returns which of some lines is so like a text that it was reworded to
// it, or -1.
func likest(lines []string, which []int, text string) int {
	best, at := likeAnywhere, -1
	for k, i := range which {
		if i < 0 {
			continue
		}
		x := lexicon{}
		if s := share(x.bag(words(lines[i])), x.bag(words(text))); s >= best && (s > best || at < 0) {
			best, at = s, k
		}
	}
	return at
}

// kept returns a list without the lines of some indexes, which are in order.
func kept(list []string, gone []int) []string {
	var out []string
	for i, x := range list {
		if _, found := slices.BinarySearch(gone, i); !found {
			out = append(out, x)
		}
	}
	return out
}

// without returns the indexes of the lines that another list has not, or not
// as often.
func without(list, other []string) []int {
	have := map[string]int{}
	for _, x := range other {
		have[x]++
	}
	var out []int
	for i, x := range list {
		if have[x]--; have[x] < 0 {
			out = append(out, i)
		}
	}
	return out
}

// roles tells which roles came, went, and are called otherwise.
func (t *teller) roles(before, after []Role) []string {
	pairs := pairRoles(before, after)
	at := map[string]Role{}
	for _, r := range after {
		at[r.ID] = r
	}
	kept := map[string]bool{}
	var names, ids, gone, order []string
	for _, r := range before {
		id, ok := pairs[r.ID]
		if !ok {
			gone = append(gone, removed.With(roleName(r)).In(t.l))
			continue
		}
		kept[id], order = true, append(order, id)
		now := at[id]
		if roleName(r) != roleName(now) {
			names = append(names, renamed.With(roleName(r), roleName(now)).In(t.l))
		} else if id != r.ID {
			ids = append(ids, otherID.With(r.ID, id).In(t.l))
		}
	}
	out := append(names, ids...)
	var printed, stay []string
	for _, r := range after {
		printed = append(printed, roleName(r))
		if kept[r.ID] {
			stay = append(stay, r.ID)
		} else {
			out = append(out, added.With(roleName(r)).In(t.l))
		}
	}
	out = append(out, gone...)
	if fmt.Sprint(stay) != fmt.Sprint(order) {
		out = append(out, reordered.With(strings.Join(printed, ", ")).In(t.l))
	}
	return out
}
