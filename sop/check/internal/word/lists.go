package word

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed words.txt
var wordsFile string

//go:embed roots.txt
var rootsFile string

// root is what is known of the root of a verb.
type root struct {
	suffix string // of the active verb: "", "kan" or "i"; "?" not certain, "!" none may be put
	keep   bool   // the first letter stays behind the prefix
	kind   byte   // what the bare root is: v an order, N a noun of an act, n a thing, b as N with ber-, - not certain
}

// lists hold the two files.
type lists struct {
	words map[string]map[string]bool // by the heading of words.txt
	fix   map[string]string
	roots map[string]root
}

var load = sync.OnceValue(func() *lists {
	l := &lists{words: map[string]map[string]bool{}, fix: map[string]string{}, roots: map[string]root{}}
	each(wordsFile, func(head string, words []string) {
		if l.words[head] == nil {
			l.words[head] = map[string]bool{}
		}
		for _, w := range words {
			if from, to, ok := strings.Cut(w, "="); ok {
				l.fix[from] = to
				continue
			}
			l.words[head][strings.ReplaceAll(w, "_", " ")] = true
		}
	})
	each(rootsFile, func(head string, words []string) {
		suffix, kind, _ := strings.Cut(head, " ")
		r := root{kind: kind[0]}
		r.suffix, r.keep = strings.CutSuffix(suffix, "x")
		if r.suffix == "0" {
			r.suffix = ""
		}
		for _, w := range words {
			if _, ok := l.roots[w]; !ok {
				l.roots[w] = r
			}
		}
	})
	return l
})

// each calls f for the lines "HEAD: word word …" of a file.
func each(file string, f func(head string, words []string)) {
	for line := range strings.Lines(file) {
		line = strings.TrimSpace(line)
		if head, rest, ok := strings.Cut(line, ":"); ok && !strings.HasPrefix(line, "#") {
			f(head, strings.Fields(rest))
		}
	}
}

func (l *lists) is(head, word string) bool { return l.words[head][word] }
