package sop

import (
	"slices"
	"strings"
)

// Texts of fewer words are told whole, as are those that have less than half
// of their words in common, and very long ones.
const (
	fewWords  = 5
	maxMarked = 250_000 // words of one times words of the other
	context   = 3       // words told beside those that changed
)

// marked writes a text with what changed in brackets, "surat [masuk → keluar]
// dicatat"; it is empty where two texts are better told whole.
func marked(before, after string, l Lang) string {
	a, b := strings.Fields(before), strings.Fields(after)
	if min(len(a), len(b)) < fewWords || len(a)*len(b) > maxMarked {
		return ""
	}
	same := common(a, b)
	if 2*len(same) < max(len(a), len(b)) || len(same) == len(a) && len(a) == len(b) {
		return ""
	}
	var out []string
	i, j := 0, 0
	for k := 0; k <= len(same); k++ {
		x, y := len(a), len(b)
		if k < len(same) {
			x, y = same[k][0], same[k][1]
		}
		if x > i || y > j {
			out = append(out, bracketed(strings.Join(a[i:x], " "), strings.Join(b[j:y], " "), l))
		}
		if k == len(same) {
			break
		}
		end := k + 1
		for end < len(same) && same[end][0] == same[end-1][0]+1 && same[end][1] == same[end-1][1]+1 {
			end++
		}
		i, j = same[end-1][0]+1, same[end-1][1]+1
		out = append(out, excerpt(b[y:j], y > 0 || x > 0, i < len(a) || j < len(b)))
		k = end - 1
	}
	return strings.Join(out, " ")
}

func bracketed(before, after string, l Lang) string {
	switch {
	case before == "":
		return wordsAdded.With(after).In(l)
	case after == "":
		return wordsRemoved.With(before).In(l)
	}
	return "[" + before + " → " + after + "]"
}

// excerpt shortens words that stayed: a few beside what changed before and
// after them.
func excerpt(words []string, follows, precedes bool) string {
	head, tail := 0, 0
	if follows {
		head = context
	}
	if precedes {
		tail = context
	}
	if len(words) <= head+tail+1 {
		return strings.Join(words, " ")
	}
	short := slices.Concat(words[:head], []string{"…"}, words[len(words)-tail:])
	return strings.Join(short, " ")
}

// common returns the places of a longest run of words, in order, that both
// lists have.
func common(a, b []string) [][2]int {
	w := len(b) + 1
	length := make([]int32, (len(a)+1)*w) // of the common words from i and j on
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i*w+j] = length[(i+1)*w+j+1] + 1
			} else {
				length[i*w+j] = max(length[(i+1)*w+j], length[i*w+j+1])
			}
		}
	}
	var out [][2]int
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			out = append(out, [2]int{i, j})
			i++
			j++
		case length[(i+1)*w+j] >= length[i*w+j+1]:
			i++
		default:
			j++
		}
	}
	return out
}
