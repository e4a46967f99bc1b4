package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn"
)

// report tells what became of an SOP: where it was written, how sure that is,
// and what is doubtful or missing.
func (im *importer) report(file, name string, r *drawn.Reading) {
	w := &im.t.table
	x := r.Procedure
	from := file
	if len(r.Sheets) > 0 {
		from += " [" + strings.Join(r.Sheets, ", ") + "]"
	}
	fmt.Fprintf(im.stdout, "%s → %s\n", from, filepath.Join(im.s.table.dir, name))
	faults := problemsOf(x)
	doubts := len(r.Findings) + len(faults)
	line := sprintf(w.understood, x.Title, len(x.Steps), len(x.Roles), percent(r.Sure))
	if doubts == 0 {
		im.sure++
	} else {
		im.doubtful++
		line += sprintf(w.doubts, doubts)
	}
	fmt.Fprintln(im.stdout, "  "+line)
	for i := range r.Findings {
		fmt.Fprintln(im.stdout, "  ? "+im.finding(&r.Findings[i]))
	}
	for _, q := range faults {
		fmt.Fprintln(im.stdout, "  ! "+q.Message(im.t.messages))
	}
	if im.s.table.show {
		im.showSteps(x, r.Findings)
	}
}

// percent rounds down, so that only what is wholly sure is 100.
func percent(share float64) int { return int(share*100 + 1e-9) }

// problemsOf returns what is structurally wrong with a procedure.
func problemsOf(x *sop.Procedure) sop.Problems {
	var list sop.Problems
	_ = errors.As(x.Validate(), &list) // nil where there is none
	return list
}

// finding is a finding with its place.
func (im *importer) finding(f *drawn.Finding) string {
	place := f.Sheet
	if f.Cell != "" {
		place += "!" + f.Cell
	}
	if f.Shape != "" {
		place += " (" + f.Shape + ")"
	}
	return place + ": " + f.Message(im.t.messages)
}

// Columns of what was understood, in characters.
const (
	activityWidth = 44
	rolesWidth    = 38
)

// showSteps prints what was understood of each step: who acts with which
// symbol, and where its arrows lead; a step with a doubt has a mark.
func (im *importer) showSteps(x *sop.Procedure, doubts []drawn.Finding) {
	w := &im.t.table
	doubtful := map[int]bool{}
	for _, f := range doubts {
		doubtful[f.Step] = true
	}
	row := func(mark, number string, activity, roles, flows []string) {
		for i := range max(1, len(activity), len(roles), len(flows)) {
			at := func(list []string) string {
				if i < len(list) {
					return list[i]
				}
				return ""
			}
			line := fmt.Sprintf("  %-1s %4s  %s  %s  %s", mark, number, padded(at(activity), activityWidth),
				padded(at(roles), rolesWidth), at(flows))
			fmt.Fprintln(im.stdout, strings.TrimRight(line, " "))
			mark, number = "", ""
		}
	}
	heads := func(s string) []string { return []string{s} }
	row("", "No", heads(w.headActivity), heads(w.headRoles), heads(w.headFlows))
	for i := range x.Steps {
		mark := ""
		if doubtful[i+1] {
			mark = "?"
		}
		row(mark, strconv.Itoa(i+1), wrapped(x.Steps[i].Activity, activityWidth), im.rolesOf(x, i), im.flowsOf(x, i))
	}
}

// rolesOf tells who does a step, a line each: "Kasubbag TU: keputusan".
func (im *importer) rolesOf(x *sop.Procedure, i int) []string {
	s := &x.Steps[i]
	var out []string
	for k := range s.Tasks {
		t := &s.Tasks[k]
		name := t.Role
		if at, ok := x.Lane(t.Role); ok && x.Roles[at].Name != "" {
			name = x.Roles[at].Name
		}
		var symbols []string
		for _, y := range x.Symbols(i, k) {
			symbols = append(symbols, y.Word(im.t.messages))
		}
		text := strings.Join(strings.Fields(name), " ") + ": " + strings.Join(symbols, " + ")
		if t.Primary {
			text += " " + im.t.table.primary
		}
		if t.Text != "" {
			text += fmt.Sprintf(" %q", t.Text)
		}
		out = append(out, wrapped(text, rolesWidth)...)
	}
	if out == nil {
		out = []string{im.t.table.nobody}
	}
	if len(s.Tasks) > 1 && s.Tie != sop.TieLine {
		out = append(out, "("+s.Tie.String()+")")
	}
	return out
}

// flowsOf tells where the arrows of a step lead, a line each: "Ya → 5".
func (im *importer) flowsOf(x *sop.Procedure, i int) []string {
	var out []string
	for _, f := range x.Flows(i) {
		arrow, to := "→", f.To
		if f.Dashed {
			arrow = "⇢"
		}
		if at, ok := x.Target(f.To); ok {
			to = strconv.Itoa(at + 1)
		} else {
			to += "?"
		}
		text := arrow + " " + to
		if f.Outcome != "" {
			text = f.Outcome + " " + text
		}
		out = append(out, text)
	}
	if x.Ends(i) {
		out = append(out, im.t.table.ends)
	}
	return out
}

// padded fills a text up with spaces.
func padded(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(text)))
}

// wrapped breaks a text into lines, between words where it can.
func wrapped(text string, width int) []string {
	var out []string
	line := ""
	for _, word := range strings.Fields(text) {
		for utf8.RuneCountInString(word) > width {
			r := []rune(word)
			if line != "" {
				out = append(out, line)
			}
			out, word, line = append(out, string(r[:width])), string(r[width:]), ""
		}
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width:
			out, line = append(out, line), word
		default:
			line += " " + word
		}
	}
	if line != "" {
		out = append(out, line)
	}
	return out
}
