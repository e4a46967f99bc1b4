package sop

// Nearest returns the known name most like an unknown one, for "did you mean"
// in messages, or "" when none is near: more than a third of it would have to
// change. It is here because this package, which imports nothing of the
// module, needs it as forms and the commands do.
func Nearest(name string, known []string) string {
	best, least := "", len(name)/3+1
	for _, k := range known {
		if d := distance(name, k); d < least {
			best, least = k, d
		}
	}
	return best
}

// MaybeMeant is the end of a message about an unknown name: "; mungkin
// maksudnya …" with a known one, as Nearest finds it; blank for "".
func MaybeMeant(known string) Text {
	if known == "" {
		return Text{}
	}
	return Text{"; mungkin maksudnya %q", "; did you mean %q"}.With(known)
}

// distance is the number of bytes to insert, delete or replace to turn a into
// b. Very long names are not worth the time: they are as far as they are long.
func distance(a, b string) int {
	if len(a) > 64 || len(b) > 64 {
		return max(len(a), len(b))
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
