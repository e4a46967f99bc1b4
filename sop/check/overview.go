package check

import "github.com/sopkit/sopkit/sop"

// overview is a manual with what rules ask of all its procedures at once.
type overview struct {
	*sop.Manual
	numbers map[string]int // the first procedure of each number, as plain text
	titles  *sop.Titles
	asked   map[string]bool   // what titled answered
	near    map[string]string // what nearest answered
}

func newOverview(m *sop.Manual) *overview {
	o := &overview{Manual: m, numbers: map[string]int{}, titles: m.Titles()}
	o.asked, o.near = map[string]bool{}, map[string]string{}
	for i := range m.Procedures {
		number := plain(m.Procedures[i].Number)
		if _, ok := o.numbers[number]; !ok {
			o.numbers[number] = i
		}
	}
	return o
}

// titled reports whether a procedure of the manual has all words of a title.
func (o *overview) titled(title string) bool {
	title = plain(title)
	known, ok := o.asked[title]
	if !ok {
		known = o.titles.Has(title)
		o.asked[title] = known
	}
	return known
}
