package forms

import (
	"slices"
	"strings"
	"unicode"

	"github.com/sopkit/sopkit/sop"
)

// Use is a form that a procedure names.
type Use struct {
	Form  *Form
	Steps []int // from 1, rising; empty when only the title or the identity block names it
}

// Named returns the forms of the catalogue whose Names stand in the text as
// whole words, in the catalogue's order. Letter case and punctuation do not
// matter; of names that overlap the longer one counts, and a name of several
// forms gives all of them.
func Named(text string) []*Form {
	found := map[*Form]bool{}
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
	if p == nil {
		return nil
	}
	texts := procedureTexts(p)
	certain := map[*Form]bool{}
	for _, t := range texts {
		for _, m := range mentions(t.text) {
			if len(m) == 1 {
				certain[m[0]] = true
			}
		}
	}
	found := map[*Form]bool{}
	steps := map[*Form][]int{}
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
func meant(forms []*Form, certain map[*Form]bool) []*Form {
	var out []*Form
	for _, f := range forms {
		if certain[f] {
			out = append(out, f)
		}
	}
	if len(out) == 0 {
		return forms
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
		out = append(out, stepText{0, string(t)})
	}
	for _, t := range p.Records {
		out = append(out, stepText{0, string(t)})
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
func ordered(found map[*Form]bool) []*Form {
	var out []*Form
	for _, f := range catalogue {
		if found[f] {
			out = append(out, f)
		}
	}
	return out
}

// formsByName holds the forms by their names, the words parted by a space;
// longestName is the words of the longest.
var formsByName, longestName = namesOf(catalogue)

func namesOf(list []*Form) (map[string][]*Form, int) {
	byName, longest := map[string][]*Form{}, 0
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
func mentions(text string) [][]*Form {
	w := plainWords(text)
	taken := make([]bool, len(w))
	var out [][]*Form
	for n := min(longestName, len(w)); n > 0; n-- {
		for from := 0; from+n <= len(w); from++ {
			forms := formsByName[strings.Join(w[from:from+n], " ")]
			if len(forms) == 0 || slices.Contains(taken[from:from+n], true) {
				continue
			}
			for i := from; i < from+n; i++ {
				taken[i] = true
			}
			out = append(out, forms)
		}
	}
	return out
}

// plainWords returns the words of a text in lower case without punctuation.
func plainWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
