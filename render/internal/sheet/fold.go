package sheet

import (
	"slices"
	"sort"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// folded breaks a text at spaces into so many lines, as even as can be, the
// first ones shorter; it reports false when it has too few words.
func folded(text string, lines int, f page.Font) (string, bool) {
	if lines == 1 {
		text = oneLine(text)
		return text, text != ""
	}
	if isOneLine(text) && strings.Count(text, " ")+1 < lines {
		return "", false
	}
	words := foldable(text)
	if len(words) < lines {
		return "", false
	}
	d := newFolding(words, f)
	d.solve(lines)
	out, from := make([]string, 0, lines), 0
	for rest := lines - 1; rest > 0; rest-- {
		to := from + 1
		for d.best[rest][to] > d.best[lines][0] {
			to++
		}
		out, from = append(out, strings.Join(words[from:to], " ")), to
	}
	return strings.Join(append(out, strings.Join(words[from:], " ")), "\n"), true
}

// mostPieces is how many words are told apart: no text of more has room beside
// an arrow.
const mostPieces = 64

// foldable returns the words of a text; of a long one, some of them together.
func foldable(text string) []string {
	words := strings.Fields(text)
	together := (len(words) + mostPieces - 1) / mostPieces
	if together < 2 {
		return words
	}
	var out []string
	for some := range slices.Chunk(words, together) {
		out = append(out, strings.Join(some, " "))
	}
	return out
}

// folding breaks words into lines.
type folding struct {
	f     page.Font
	space page.EMU     // in emUnits
	ends  []page.EMU   // of the words on one line, each with a space after it, in emUnits
	best  [][]page.EMU // by number of lines, then by the first word: the least width of the words from it on
}

// emUnits is a type size at which widths are not rounded.
const emUnits = 2048

func newFolding(words []string, f page.Font) *folding {
	exact := page.Font{Size: emUnits, Bold: f.Bold}
	d := &folding{f: f, space: page.Width(" ", exact), ends: make([]page.EMU, 1, len(words)+1)}
	for _, w := range words {
		d.ends = append(d.ends, d.ends[len(d.ends)-1]+page.Width(w, exact)+d.space)
	}
	return d
}

// width returns the width of a line of the words from one to another.
func (d *folding) width(from, to int) page.EMU {
	return (d.ends[to] - d.ends[from] - d.space) * d.f.Size / emUnits
}

// solve fills best for up to so many lines. The first line gets wider, and the
// others narrower, with each word that goes to it: best is where they meet.
func (d *folding) solve(lines int) {
	n := len(d.ends) - 1
	d.best = make([][]page.EMU, lines+1)
	for l := 1; l <= lines; l++ {
		d.best[l] = make([]page.EMU, n)
		for from := 0; from <= n-l; from++ {
			if l == 1 {
				d.best[l][from] = d.width(from, n)
				continue
			}
			last := n - l + 1 // word at which the second line may begin at the latest
			meet := from + 1 + sort.Search(last-from, func(k int) bool {
				return d.width(from, from+1+k) >= d.best[l-1][from+1+k]
			})
			d.best[l][from] = d.better(l, from, min(meet, last), max(meet-1, from+1))
		}
	}
}

// better returns the width of lines from a word on, the second line beginning
// at one of two words, whichever is less.
func (d *folding) better(lines, from, a, b int) page.EMU {
	return min(max(d.width(from, a), d.best[lines-1][a]), max(d.width(from, b), d.best[lines-1][b]))
}

// fold is a text folded into lines, and how wide and high its letters are.
type fold struct {
	text string
	w, h page.EMU
}

// foldKey names a text in letters of a size.
type foldKey struct {
	text string
	size page.EMU
}

// folds returns the ways to fold a label into 1, 2 and so on to mostLines lines,
// found once for each size.
func (w *workspace) folds(text string, f page.Font) []fold {
	key := foldKey{text, f.Size}
	if out, ok := w.folded[key]; ok {
		return out
	}
	var out []fold
	for lines := 1; lines <= mostLines; lines++ {
		t, ok := folded(text, lines, f)
		if !ok {
			break
		}
		w, h := inkOf(t, f)
		out = append(out, fold{t, w, h})
	}
	if w.folded == nil {
		w.folded = map[foldKey][]fold{}
	}
	w.folded[key] = out
	return out
}
