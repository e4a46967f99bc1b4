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
		for _, f := range m.forms {
			found[f] = true
		}
	}
	return ordered(found)
}

// For returns the forms that a procedure names in its steps' activity,
// requirements and output, its title, equipment and records, in the
// catalogue's order.
//
// A name that is part of a longer name in the same step means what that one
// means: the "laporan" of "mencatat laporan kunjungan". A name of several forms
// ("jadwal") means those of them that the procedure also names by a name of
// their own, or all.
func For(p *sop.Procedure) []Use {
	if p == nil {
		return nil
	}
	list := stepMentions(p)
	certain := map[*forms.Form]bool{}
	for _, m := range list {
		if len(m.forms) == 1 {
			certain[m.forms[0]] = true
		}
	}
	found := map[*forms.Form]bool{}
	steps := map[*forms.Form][]int{}
	for _, m := range list {
		for _, f := range meant(m.forms, certain) {
			found[f] = true
			if m.step > 0 && !slices.Contains(steps[f], m.step) {
				steps[f] = append(steps[f], m.step)
			}
		}
	}
	var out []Use
	for _, f := range ordered(found) {
		out = append(out, Use{f, steps[f]})
	}
	return out
}

// stepMention is a name in a step; step 0 is the title and identity block.
type stepMention struct {
	mention
	step int
}

// stepMentions returns the names in a procedure in the order of its steps. Those
// that are part of a longer one in their step have its forms.
func stepMentions(p *sop.Procedure) []stepMention {
	var out []stepMention
	for _, t := range procedureTexts(p) {
		for _, m := range mentions(t.text) {
			out = append(out, stepMention{m, t.step})
		}
	}
	for i := range out {
		longest := &out[i]
		for j := range out {
			longer := len(out[j].name) > len(longest.name) && strings.Contains(" "+out[j].name+" ", " "+out[i].name+" ")
			if out[j].step == out[i].step && out[i].step > 0 && longer {
				longest = &out[j]
			}
		}
		out[i].forms = longest.forms
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

// mention is a name that stands in a text, and the forms that have it.
type mention struct {
	name  string
	forms []*forms.Form
}

// mentions returns the names in a text. Longer ones come first, and none
// overlaps another, or what only sounds like a form.
func mentions(text string) []mention {
	w := plainWords(text)
	taken := make([]bool, len(w))
	var out []mention
	for n := min(longestName, len(w)); n > 0; n-- {
		for from := 0; from+n <= len(w); from++ {
			name := strings.Join(w[from:from+n], " ")
			named := formsByName[name]
			if len(named) == 0 && !soundsLike(name) || slices.Contains(taken[from:from+n], true) {
				continue
			}
			for i := from; i < from+n; i++ {
				taken[i] = true
			}
			if len(named) > 0 {
				out = append(out, mention{name, named})
			}
		}
	}
	return out
}

// plainWords returns the words of a text in lower case without punctuation.
func plainWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text),
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
