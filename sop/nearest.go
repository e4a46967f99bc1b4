package sop

import (
	"slices"
	"strings"
)

// Nearest returns the known name most like an unknown one, for "did you mean"
// in messages, or "" when none is near: more than a third of it would have to
// change. Two letters that changed places are one change. It is here because
// this package, which imports nothing of the module, needs it as forms and the
// commands do.
func Nearest(name string, known []string) string {
	best, least := "", len(name)/3+1
	for _, k := range known {
		if len(name)-len(k) >= least || len(k)-len(name) >= least {
			continue // each letter more is a change
		}
		if d := distance(name, k); d < least {
			best, least = k, d
		}
	}
	return best
}

// Suggest returns what Nearest does or, where none is near, the one known name
// that has the words of the unknown one among its own, as "tanggal_revisi" for
// "revisi"; "" where there is none or there are several.
func Suggest(name string, known []string) string {
	if near := Nearest(name, known); near != "" {
		return near
	}
	if len(name) < 4 { // too short to be one
		return ""
	}
	words := strings.Split(Slug(name), "-")
	found := ""
	for _, k := range known {
		own := strings.Split(Slug(k), "-")
		missing := slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(own, w) })
		switch {
		case missing:
		case found != "":
			return ""
		default:
			found = k
		}
	}
	return found
}

// MaybeMeant is the end of a message about an unknown name: "; mungkin
// maksudnya …" with a known one, as Nearest finds it; blank for "".
func MaybeMeant(known string) Text {
	if known == "" {
		return Text{}
	}
	return Text{"; mungkin maksudnya %q", "; did you mean %q"}.With(known)
}

// longest is the length in bytes of a name whose distance is worth the time.
const longest = 64

// distance is the number of bytes to insert, delete or replace, or to swap with
// the next, to turn a into b. Very long names are not worth the time: they are
// as far as they are long.
func distance(a, b string) int {
	if len(a) > longest || len(b) > longest {
		return max(len(a), len(b))
	}
	var rows [3][longest + 1]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range last {
		last[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		for j := range len(b) {
			cost := last[j]
			if a[i] != b[j] {
				cost++
			}
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				cost = min(cost, before[j-1]+1)
			}
			row[j+1] = min(cost, row[j]+1, last[j+1]+1)
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
