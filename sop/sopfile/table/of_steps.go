package table

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// stepsHead is the row of the heads in the table of steps.
const stepsHead = 3

// lane is a column of the table of steps to be written.
type lane struct {
	head
	text    string
	formula string
	note    string
	width   float64
	extra   bool
	cell    func(i int) Cell // of a step
}

// widths are those of the columns of fields, in characters.
var widths = map[string]float64{
	"activity": 42, "requirements": 26, "time": 14, "output": 26, "note": 22, "id": 16, "tie": 12, "noteRows": 12,
	"number": 11, "parallel": 10, "end": 8,
}

// always are the fields of a step that every table shows, those before the
// roles and those behind.
var always = [2][]string{{"activity"}, {"requirements", "time", "output", "note"}}

// columns are the columns of the table of steps.
func (mk *maker) columns(t flowTable) []lane {
	out := []lane{{head: head{kind: isNumber}, text: headNumber, width: 5,
		note: "Nama baris ini di kolom tujuan (" + headNext + ", " + answerYes + answerEnd +
			" …). Lembar SOP tetap dinomori 1, 2, 3 …",
		cell: func(i int) Cell { return Cell{Text: fmt.Sprint(i + 1), Number: true, Style: Count} }}}
	out = mk.ids(out)
	for _, path := range always[0] {
		out = append(out, mk.fieldColumn(path, false))
	}
	for i, r := range mk.p.Roles {
		out = append(out, lane{head: head{kind: isRole, role: r.ID}, text: roleHead(r, mk.p.Roles), width: 13,
			formula: mk.headFormula(i), cell: func(i int) Cell { return markCell(&mk.p.Steps[i], r.ID) }})
	}
	for _, path := range always[1] {
		out = append(out, mk.fieldColumn(path, false))
	}
	for _, a := range t.answers {
		text, _ := answerHead(a, mk.p.Roles)
		_, usualOne := answerNotes[a]
		out = append(out, lane{head: head{kind: isAnswer, answer: a}, text: text, note: answerNote(a), width: 10,
			extra: !usualOne, cell: func(i int) Cell { return targetCell(t.cells[i][a]) }})
	}
	return mk.seldom(out)
}

// ids adds the column of the ids of steps where there are any.
func (mk *maker) ids(out []lane) []lane {
	if slices.ContainsFunc(mk.p.Steps, func(s sop.Step) bool { return s.ID != "" }) {
		out = append(out, mk.fieldColumn("id", true))
	}
	return out
}

// seldom adds the columns that few tables need.
func (mk *maker) seldom(out []lane) []lane {
	shown := append([]string{"id", "tasks", "flows"}, slices.Concat(always[0], always[1])...)
	for k := range stepFields {
		f := &stepFields[k]
		if slices.Contains(shown, f.Path) {
			continue
		}
		if slices.ContainsFunc(mk.p.Steps, func(s sop.Step) bool { return valueCell(f, &s).Text != "" }) {
			out = append(out, mk.fieldColumn(f.Path, true))
		}
	}
	orders := make([]string, len(mk.p.Steps))
	needed := false
	for i := range mk.p.Steps {
		orders[i] = orderText(mk.order(i))
		needed = needed || orders[i] != ""
	}
	if needed {
		out = append(out, lane{head: head{kind: isOrder}, text: headOrder, width: 22, extra: true,
			note: "Nama pendek pelaksana langkah ini menurut urutannya, bila bukan urutan kolom. Yang pertama utama.",
			cell: func(i int) Cell { return Cell{Text: orders[i], Style: Entry} }})
	}
	return out
}

// order returns the roles of a step in their order; nil where it is that of the
// columns.
func (mk *maker) order(i int) []string {
	s := &mk.p.Steps[i]
	last, sorted := -1, true
	ids := make([]string, len(s.Tasks))
	for k, t := range s.Tasks {
		at, _ := mk.p.Lane(t.Role)
		sorted = sorted && at > last
		last, ids[k] = at, t.Role
	}
	if sorted {
		return nil
	}
	return ids
}

// orderText writes the order of roles into a cell; "" where they do not stand
// there, and have rows of their own.
func orderText(ids []string) string {
	if text := strings.Join(ids, "; "); slices.Equal(parts(text), ids) && !special(text) {
		return text
	}
	text, _ := joined(ids)
	return text
}

// fieldColumn is the column of a field.
func (mk *maker) fieldColumn(path string, extra bool) lane {
	f := fieldAt(stepFields, path)
	return lane{head: head{kind: isField, field: f}, text: title(f), note: f.About.ID, width: widths[path],
		extra: extra, cell: func(i int) Cell { return mk.stepCell(f, i) }}
}

// stepCell is the cell of a field of a step.
func (mk *maker) stepCell(f *sop.Field, i int) Cell {
	s := &mk.p.Steps[i]
	switch v := f.In(s).(type) {
	case *[]string:
		text, ok := joined(*v)
		if !ok {
			text = "" // it has rows of its own
		}
		return Cell{Text: text, Style: Entry}
	case *sop.Duration:
		d := *v
		if d.Max == 0 {
			d.Max = d.Min
		}
		if sop.ParseDuration(d.String()) != d && mk.err == nil {
			mk.err = fmt.Errorf("table: time %q of step %d: %w", d.String(), i+1, ErrCell)
		}
		return entered(d.String())
	}
	return valueCell(f, s)
}

// markCell is the cell of a role in a step.
func markCell(s *sop.Step, role string) Cell {
	for i := range s.Tasks {
		t := &s.Tasks[i]
		if t.Role != role {
			continue
		}
		m := mark{primary: t.Primary, text: t.Text}
		for _, k := range t.Symbols {
			m.symbols = append(m.symbols, k.String())
		}
		return Cell{Text: m.String(), Style: Choice}
	}
	return Cell{Style: Choice}
}

// targetCell is the cell of targets: a row's number is a number.
func targetCell(text string) Cell {
	other := func(r rune) bool { return r < '0' || r > '9' }
	number := text != "" && text[0] != '0' && !strings.ContainsFunc(text, other)
	return Cell{Text: text, Number: number, Style: Choice}
}

// headFormula makes the head of a role's column follow the sheet of roles; ""
// where that does not state it.
func (mk *maker) headFormula(i int) string {
	if len(mk.ownRoles()) == 0 {
		return ""
	}
	const top = 3
	name := cellName(top+1+i, 1)
	id := cellName(top+1+i, 2)
	r, text := mk.p.Roles[i], roleHead(mk.p.Roles[i], mk.p.Roles)
	switch text {
	case Quote(r.Name):
		return "IF(" + sheetRoles + "!" + name + `="",` + sheetRoles + "!" + id + "," + sheetRoles + "!" + name + ")"
	case Quote(r.ID):
		return sheetRoles + "!" + id
	}
	return ""
}

// steps lays out the table of steps.
func (mk *maker) steps(t flowTable) Sheet {
	columns := mk.columns(t)
	s := Sheet{Name: sheetSteps, Head: stepsHead, Entry: true}
	s.Rows = []Row{{{Text: "LANGKAH", Style: Title}}, {{Text: stepsHint, Style: Hint}}, headRow(columns)}
	for _, c := range columns {
		s.Widths = append(s.Widths, c.width)
		if c.kind == isField && c.field.Path == "activity" {
			s.Left = len(s.Widths)
		}
	}
	blank := mk.o.Rows
	if blank == 0 {
		blank = usualRows
	}
	for i := range len(mk.p.Steps) + blank {
		row := make(Row, len(columns))
		for k, c := range columns {
			switch {
			case i < len(mk.p.Steps) || c.kind == isNumber:
				row[k] = c.cell(i)
			case c.kind == isRole || c.kind == isAnswer || c.extra:
				row[k].Style = Choice
			default:
				row[k].Style = Entry
			}
		}
		s.Rows = append(s.Rows, row)
	}
	helps(&s, columns)
	return s
}

// headRow is the row of the heads.
func headRow(columns []lane) Row {
	row := make(Row, len(columns))
	for k, c := range columns {
		row[k] = Cell{Text: c.text, Formula: c.formula, Note: c.note, Style: Head}
		if c.extra {
			row[k].Style = Extra
		}
	}
	return row
}
