package sop

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// stepWords is a step as it is compared: its words by their numbers.
type stepWords struct {
	id       string
	activity bag
	standard bag
	roles    bag
	whole    int    // all but ID and flows: equal ones are alike whatever they say
	parts    [5]int // beside the activity: tasks, requirements, time, output, note
}

// bag is words with how often each occurs, sorted by word.
type bag struct {
	list []counted
	size int // words in all
}

type counted struct{ word, n int }

// lexicon numbers words.
type lexicon map[string]int

func (x lexicon) number(word string) int {
	n, ok := x[word]
	if !ok {
		n = len(x)
		x[word] = n
	}
	return n
}

func (x lexicon) bag(words []string) bag {
	numbers := make([]int, len(words))
	for i, w := range words {
		numbers[i] = x.number(w)
	}
	slices.Sort(numbers)
	out := bag{size: len(words)}
	for i, n := range numbers {
		if i > 0 && numbers[i-1] == n {
			out.list[len(out.list)-1].n++
		} else {
			out.list = append(out.list, counted{n, 1})
		}
	}
	return out
}

func (x lexicon) steps(p *Procedure) []stepWords {
	out := make([]stepWords, len(p.Steps))
	for i := range p.Steps {
		s := &p.Steps[i]
		var roles []string
		for _, t := range s.Tasks {
			roles = append(roles, t.Role)
		}
		out[i] = stepWords{
			id: s.ID, activity: x.bag(words(s.Activity)), roles: x.bag(roles),
			standard: x.bag(words(strings.Join(s.Requirements, " ") + " " + strings.Join(s.Output, " "))),
			whole: x.number(fmt.Sprintf("%q %v %q %v %q %q", s.Activity, s.Tasks, s.Requirements, s.Time,
				s.Output, s.Note)),
		}
		for k, v := range [...]any{s.Tasks, s.Requirements, s.Time, s.Output, s.Note} {
			out[i].parts[k] = x.number(fmt.Sprintf("%q", []any{v}))
		}
	}
	return out
}

// words are the words of a text in lower case.
func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text),
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// share is how many words two bags have in common: 0 to 1. Two empty ones have
// nothing in common.
func share(a, b bag) float64 {
	if a.size+b.size == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(a.list) && j < len(b.list); {
		x, y := a.list[i], b.list[j]
		if x.word == y.word {
			common += min(x.n, y.n)
		}
		if x.word <= y.word {
			i++
		}
		if y.word <= x.word {
			j++
		}
	}
	return 2 * float64(common) / float64(a.size+b.size)
}
