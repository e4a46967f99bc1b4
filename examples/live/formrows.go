package live

import (
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
)

// listed returns what was typed into the rows of a list.
func listed(given map[string]any, name string, i int) map[string]any {
	list, _ := given[name].([]any)
	if i >= len(list) {
		return nil
	}
	row, _ := list[i].(map[string]any)
	return row
}

// lengthOf is how many rows to show of a list: those with values, those that
// were sent, and at least as many as a blank copy has, up to three.
func (w *viewer) lengthOf(name string, blank int) int {
	list, _ := w.given[name].([]any)
	return max(len(w.values[name].Rows), len(list), min(blank, 3), 1)
}

func (w *viewer) table(t *forms.Table) {
	name := w.prefix + t.Name
	w.seen[name] = true
	inputs := t.Inputs()
	out := &table{Name: name, Caption: t.Caption}
	if len(t.Fixed) > 0 {
		out.Head = append(out.Head, t.Columns[0].Label)
	}
	for _, x := range inputs {
		out.Head = append(out.Head, columnLabel(x))
	}
	n := w.lengthOf(t.Name, t.BlankRows())
	if len(t.Fixed) > 0 {
		n = len(t.Fixed)
	}
	row := func(number string, i int) tableRow {
		r := tableRow{Number: i + 1}
		if i < len(t.Fixed) {
			r.Title = t.Fixed[i]
		}
		var v forms.Values
		if rows := w.values[t.Name].Rows; i < len(rows) {
			v = rows[i]
		}
		for _, x := range inputs {
			in := w.input(name+"."+number+"."+x.Name, x, v[x.Name], listed(w.given, t.Name, i), columnLabel(x))
			w.seen[in.Name] = true
			r.Cells = append(r.Cells, in)
		}
		return r
	}
	for i := range n {
		out.Rows = append(out.Rows, row(strconv.Itoa(i), i))
	}
	if len(t.Fixed) == 0 {
		blank := row("__n__", sop.MaxSteps+1)
		out.Blank = &blank
	}
	w.add(item{Table: out})
}

// columnLabel is the head of a column, over which another may stand.
func columnLabel(x forms.Field) string {
	label := x.Label
	if label == "" {
		label = strings.ReplaceAll(x.Name, "_", " ")
	}
	if x.Group != "" {
		return x.Group + ": " + label
	}
	return label
}

func (w *viewer) repeat(r *forms.Repeat) {
	name := w.prefix + r.Name
	w.seen[name] = true
	out := &repeat{Name: name}
	one := func(number string, i int) entry {
		own := &viewer{
			h: w.h, form: r.Entry(), prefix: name + "." + number + ".", given: listed(w.given, r.Name, i),
			notes: w.notes, seen: w.seen,
		}
		if rows := w.values[r.Name].Rows; i < len(rows) {
			own.values = rows[i]
		}
		shown := strconv.Itoa(i + 1)
		if number == "__n__" {
			shown = "__m__"
		}
		heading := strings.ReplaceAll(r.Heading, "#", shown)
		if strings.Trim(heading, shown+". ") == "" {
			heading = w.h.say("entry") + " " + shown
		}
		return entry{Number: i + 1, Heading: heading, Groups: own.all()}
	}
	for i := range w.lengthOf(r.Name, r.BlankTimes()) {
		out.Entries = append(out.Entries, one(strconv.Itoa(i), i))
	}
	blank := one("__n__", sop.MaxSteps+1)
	out.Blank = &blank
	w.add(item{Repeat: out})
}
