package table

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// mostAnswers is how many columns of answers beside the usual ones a table has.
const mostAnswers = 5

// flowTable is how the flows fit into columns.
type flowTable struct {
	answers []string            // the columns, from the left
	cells   []map[string]string // of each step, by answer; nil: its flows have rows of their own
}

// flowTable finds the columns of answers: the usual ones, and those that most
// steps have and some put there; in the order in which most steps have them.
func (mk *maker) flowTable() flowTable {
	count := map[string]int{}
	var seen []string
	for i := range mk.p.Steps {
		for _, f := range mk.p.Steps[i].Flows {
			if _, ok := answerHead(f.Outcome, mk.p.Roles); ok {
				if count[f.Outcome]++; count[f.Outcome] == 1 {
					seen = append(seen, f.Outcome)
				}
			}
		}
	}
	t := flowTable{answers: []string{"", answerYes, answerNo}}
	seen = slices.DeleteFunc(seen, func(s string) bool { return slices.Contains(t.answers, s) })
	slices.SortStableFunc(seen, func(a, b string) int { return count[b] - count[a] })
	t.answers = append(t.answers, seen[:min(len(seen), mostAnswers)]...)
	t.order(mk.p.Steps)
	for i := range mk.p.Steps {
		t.cells = append(t.cells, mk.fit(&mk.p.Steps[i], t.answers))
	}
	t.answers = slices.DeleteFunc(t.answers, func(answer string) bool {
		_, shown := answerNotes[answer]
		return !shown && !slices.ContainsFunc(t.cells, func(c map[string]string) bool { return c[answer] != "" })
	})
	return t
}

// order puts columns in the order in which most steps have them.
func (t *flowTable) order(steps []sop.Step) {
	before := map[[2]string]int{}
	for i := range steps {
		flows := steps[i].Flows
		for k := 1; k < len(flows); k++ {
			before[[2]string{flows[k-1].Outcome, flows[k].Outcome}]++
		}
	}
	for range t.answers {
		for k := 1; k < len(t.answers); k++ {
			a, b := t.answers[k-1], t.answers[k]
			if before[[2]string{b, a}] > before[[2]string{a, b}] {
				t.answers[k-1], t.answers[k] = b, a
			}
		}
	}
}

// fit writes the flows of a step into the columns; nil where they do not fit.
func (mk *maker) fit(s *sop.Step, answers []string) map[string]string {
	out := map[string]string{}
	last := 0
	for _, f := range s.Flows {
		at := slices.Index(answers, f.Outcome)
		if at < last || f != (sop.Flow{To: f.To, Outcome: f.Outcome}) || !mk.fitsTarget(f.To) {
			return nil
		}
		if last = at; out[f.Outcome] != "" {
			out[f.Outcome] += "; "
		}
		out[f.Outcome] += f.To
	}
	return out
}

// fitsTarget reports whether a cell gives a target back.
func (mk *maker) fitsTarget(to string) bool {
	if special(to) || !slices.Equal(parts(to), []string{to}) {
		return false
	}
	_, ok := mk.p.Target(to)
	return ok
}

// flows lays out the flows that do not fit the table of steps.
func (mk *maker) flows(t flowTable) Sheet {
	s := Sheet{Name: sheetFlows, Head: 3, Widths: []float64{10}, Entry: true}
	heads := Row{{Text: headStep, Style: Head}}
	for i := range flowFields {
		heads = append(heads, Cell{Text: title(&flowFields[i]), Style: Head, Note: flowFields[i].About.ID})
		s.Widths = append(s.Widths, 20)
	}
	rows := []Row{{{Text: "ALUR KHUSUS", Style: Title}},
		{{Text: "Panah yang tidak muat di lembar Langkah, satu baris satu panah. Langkah: nomornya di kolom No.",
			Style: Hint}}, heads}
	for i := range mk.p.Steps {
		if t.cells[i] != nil {
			continue
		}
		for _, f := range mk.p.Steps[i].Flows {
			row := Row{{Text: fmt.Sprint(i + 1), Number: true, Style: Choice}}
			for k := range flowFields {
				row = append(row, valueCell(&flowFields[k], &f))
			}
			rows = append(rows, row)
		}
	}
	if len(rows) > s.Head {
		s.Rows = rows
	}
	return s
}

// valueCell is the cell of a field of a struct that v points to; blank for its
// zero value.
func valueCell(f *sop.Field, v any) Cell {
	switch v := f.In(v).(type) {
	case *string:
		return entered(*v)
	case *bool:
		if *v {
			return Cell{Text: flagText(true), Style: Choice}
		}
	case *int:
		if *v != 0 {
			return Cell{Text: fmt.Sprint(*v), Number: true, Style: Choice}
		}
	case *sop.Tie:
		if *v != 0 {
			return Cell{Text: v.String(), Style: Choice}
		}
	}
	return Cell{Style: Choice}
}

// others lays out the lists of steps that do not fit a cell.
func (mk *maker) others() Sheet {
	s := Sheet{Name: sheetOther, Head: 3, Widths: []float64{10, 20, 80}, Entry: true}
	rows := []Row{{{Text: "LAIN-LAIN", Style: Title}},
		{{Text: "Butir " + strings.ToLower(strings.Join(listTitles(), " dan ")) +
			" yang tidak muat di lembar Langkah, satu baris satu butir. Langkah: nomornya di kolom No.", Style: Hint}},
		{{Text: headStep, Style: Head}, {Text: headLabel, Style: Head}, {Text: headValue, Style: Head}}}
	for i := range mk.p.Steps {
		for k := range stepFields {
			f := &stepFields[k]
			if f.Kind != sop.KindLines {
				continue
			}
			list := *f.In(&mk.p.Steps[i]).(*[]string)
			if _, ok := joined(list); ok {
				continue
			}
			rows = append(rows, otherRows(i, title(f), list)...)
		}
		if ids := mk.order(i); ids != nil {
			if _, ok := joined(ids); !ok {
				rows = append(rows, otherRows(i, headOrder, ids)...)
			}
		}
	}
	if len(rows) > s.Head {
		s.Rows = rows
	}
	return s
}

// otherRows are the rows of a list of a step.
func otherRows(step int, label string, list []string) []Row {
	out := make([]Row, len(list))
	for i, text := range list {
		out[i] = Row{{Text: fmt.Sprint(step + 1), Number: true, Style: Choice}, {Text: label, Style: Entry},
			{Text: Quote(text), Style: Entry}}
	}
	return out
}
