package catalogue

import (
	"slices"
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
)

// Use is a form that a procedure names.
type Use struct {
	Form  *forms.Form
	Steps []int // from 1, rising; empty when only the title or the identity block names it
}

// Named returns the forms of the catalogue whose Names stand in the text as
// whole words, in the catalogue's order. Letter case and punctuation do not
// matter; of names that overlap the longer one counts, and a name of several
// forms gives all of them.
func Named(text string) []*forms.Form {
	found := map[*forms.Form]bool{}
	for _, m := range mentions(text) {
		for _, f := range m {
			found[f] = true
		}
	}
	return ordered(found)
}

// For returns the forms that a procedure names in its steps' activity,
// requirements and output, its title, equipment and records, in the
// catalogue's order. A name of several forms ("jadwal") means those of them
// that the procedure also names by a name of their own, or all.
func For(p *sop.Procedure) []Use {
	texts := procedureTexts(p)
	certain := map[*forms.Form]bool{}
	for _, t := range texts {
		for _, m := range mentions(t.text) {
			if len(m) == 1 {
				certain[m[0]] = true
			}
		}
	}
	found := map[*forms.Form]bool{}
	steps := map[*forms.Form][]int{}
	for _, t := range texts {
		for _, m := range mentions(t.text) {
			for _, f := range meant(m, certain) {
				found[f] = true
				if t.step > 0 && !slices.Contains(steps[f], t.step) {
					steps[f] = append(steps[f], t.step)
				}
			}
		}
	}
	var out []Use
	for _, f := range ordered(found) {
		out = append(out, Use{f, steps[f]})
	}
	return out
}

// meant is the forms that a name stands for.
func meant(named []*forms.Form, certain map[*forms.Form]bool) []*forms.Form {
	var out []*forms.Form
	for _, f := range named {
		if certain[f] {
			out = append(out, f)
		}
	}
	if len(out) == 0 {
		return named
	}
	return out
}

// stepText is a text of a procedure; step 0 is the title and identity block.
type stepText struct {
	step int
	text string
}

// procedureTexts returns the texts in the order of the steps.
func procedureTexts(p *sop.Procedure) []stepText {
	out := []stepText{{0, p.Title}}
	for _, t := range p.Equipment {
		out = append(out, stepText{0, t})
	}
	for _, t := range p.Records {
		out = append(out, stepText{0, t})
	}
	for i := range p.Steps {
		s := &p.Steps[i]
		for _, t := range slices.Concat([]string{s.Activity}, s.Requirements, s.Output) {
			out = append(out, stepText{i + 1, t})
		}
	}
	return out
}

// ordered returns the forms found in the catalogue's order.
func ordered(found map[*forms.Form]bool) []*forms.Form {
	var out []*forms.Form
	for _, f := range papers {
		if found[f] {
			out = append(out, f)
		}
	}
	return out
}

// formsByName holds the forms by their names, the words parted by a space;
// longestName is the words of the longest.
var formsByName, longestName = namesOf(papers)

func namesOf(list []*forms.Form) (map[string][]*forms.Form, int) {
	byName, longest := map[string][]*forms.Form{}, 0
	for _, f := range list {
		for _, name := range f.Names {
			w := plainWords(name)
			key := strings.Join(w, " ")
			longest = max(longest, len(w))
			if !slices.Contains(byName[key], f) {
				byName[key] = append(byName[key], f)
			}
		}
	}
	return byName, longest
}

// mentions returns, for each name in a text, the forms that have it. Longer
// names come first, and none overlaps another.
func mentions(text string) [][]*forms.Form {
	w := plainWords(text)
	taken := make([]bool, len(w))
	var out [][]*forms.Form
	for n := min(longestName, len(w)); n > 0; n-- {
		for from := 0; from+n <= len(w); from++ {
			named := formsByName[strings.Join(w[from:from+n], " ")]
			if len(named) == 0 || slices.Contains(taken[from:from+n], true) {
				continue
			}
			for i := from; i < from+n; i++ {
				taken[i] = true
			}
			out = append(out, named)
		}
	}
	return out
}

// plainWords returns the words of a text in lower case without punctuation.
func plainWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text),
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
