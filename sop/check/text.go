package check

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop/sopfile"
)

func textRules() []*Rule {
	left := staged()
	left[Lenient][Final] = Error // nobody signs an example
	return []*Rule{
		{Name: "text-example", Levels: left, Check: textExample},
		{Name: "text-list", Levels: all(Warning), Check: textList},
	}
}

// unfilled are points or a line to write on, with more text behind them.
var unfilled = regexp.MustCompile(`(?:\.{3,}|…|_{3,})\W*\w`)

// textExample finds what the starter of a new sheet says for example, and
// points that stand for what is still to be written.
func textExample(p *Pass) {
	x := p.Procedure
	examples := sopfile.Examples()
	ask := func(path, text string, open bool) {
		switch text = strings.TrimSpace(head(text)); {
		case text == "":
		case slices.Contains(examples, text):
			p.word(path, text, stillExample.With(text))
		case open && unfilled.MatchString(text):
			p.word(path, text, stillOpen.With(text))
		}
	}
	ask("title", x.Title, false)
	for i, text := range x.Unit.Lines {
		ask(fmt.Sprintf("unit.lines[%d]", i), text, true)
	}
	ask("approval.position", x.Approval.Position, false)
	ask("approval.name", x.Approval.Name, false)
	for _, b := range boxes(x) {
		for i, text := range b.texts {
			ask(fmt.Sprintf("%s[%d]", b.path, i), text, b.path == "legalBasis")
		}
	}
}

var (
	firstOfMany = regexp.MustCompile(`(?:^|\s)1[.)] ?\pL`)
	secondItem  = regexp.MustCompile(`\s2[.)] ?\pL`)
	dashItem    = regexp.MustCompile(`^[-–•*] ?\pL.*\s[-–] ?\p{Lu}`)
	mixedItem   = regexp.MustCompile(`^(?:•.*\s[-–]|–.*\s-) ?\pL`)
	bulletItem  = regexp.MustCompile(`\S\s*•\s*\S`)
	bareDash    = regexp.MustCompile(`^[-–]\pL+`)
)

// textList finds lists written as one text: what was typed on lines of its own
// is printed as one line.
func textList(p *Pass) {
	look := func(path, text string) {
		text = head(text)
		switch {
		case slices.ContainsFunc(strings.Split(text, "\n"), listInLine):
			p.word(path, text, listInText)
		case bareDash.MatchString(text):
			p.Report(Finding{Path: path, Words: text[:len(bareDash.FindString(text))], Text: dashWithoutSpace})
		}
	}
	for _, b := range boxes(p.Procedure) {
		for i, text := range b.texts {
			look(fmt.Sprintf("%s[%d]", b.path, i), text)
		}
	}
	for i := range p.steps() {
		s := &p.Procedure.Steps[i]
		for j, text := range s.Requirements {
			look(step(i, fmt.Sprintf(".requirements[%d]", j)), text)
		}
		for j, text := range s.Output {
			look(step(i, fmt.Sprintf(".output[%d]", j)), text)
		}
	}
}

// listInLine reports whether one printed line holds two items of a list.
func listInLine(line string) bool {
	if at := firstOfMany.FindStringIndex(line); at != nil && secondItem.MatchString(line[at[0]:]) {
		return true
	}
	return dashItem.MatchString(line) || mixedItem.MatchString(line) || bulletItem.MatchString(line)
}

// isBlank reports whether a text is empty, or holds dashes and the like alone.
func isBlank(text string) bool { return strings.Trim(text, " \t\n\u00a0-–—_.•*") == "" }

// allBlank reports whether all texts are blank.
func allBlank(list []string) bool {
	return !slices.ContainsFunc(list, func(s string) bool { return !isBlank(s) })
}
