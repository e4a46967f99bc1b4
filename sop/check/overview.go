package check

import (
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// overview is a manual with what rules ask of all its procedures at once.
type overview struct {
	*sop.Manual
	numbers map[string]int          // the first procedure of each number, as plain text
	titles  map[string]map[int]bool // the procedures with each word in their titles
	asked   map[string]bool         // what titled answered
}

func newOverview(m *sop.Manual) *overview {
	o := &overview{Manual: m, numbers: map[string]int{}, titles: map[string]map[int]bool{}, asked: map[string]bool{}}
	for i := range m.Procedures {
		number := plain(m.Procedures[i].Number)
		if _, ok := o.numbers[number]; !ok {
			o.numbers[number] = i
		}
		for w := range strings.SplitSeq(plain(m.Procedures[i].Title), " ") {
			if o.titles[w] == nil {
				o.titles[w] = map[int]bool{}
			}
			o.titles[w][i] = true
		}
	}
	return o
}

// titled reports whether a procedure of the manual has all words of a title.
func (o *overview) titled(title string) bool {
	title = plain(title)
	known, ok := o.asked[title]
	if !ok {
		known = o.have(strings.Fields(title))
		o.asked[title] = known
	}
	return known
}

// have reports whether one title has all the words.
func (o *overview) have(words []string) bool {
	if len(words) == 0 {
		return len(o.Procedures) > 0
	}
	rarest := o.titles[words[0]]
	for _, w := range words {
		if with := o.titles[w]; len(with) < len(rarest) {
			rarest = with
		}
	}
	for i := range rarest {
		all := true
		for _, w := range words {
			all = all && o.titles[w][i]
		}
		if all {
			return true
		}
	}
	return false
}
