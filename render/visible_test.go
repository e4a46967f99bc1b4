package render_test

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// visible is a procedure with all that a sheet says of it said outright, and
// without what no sheet shows: two procedures that look alike are equal. It is
// the list in the doc comment of drawn.Read.
func visible(p *sop.Procedure) *sop.Procedure {
	out := &sop.Procedure{Number: words(p.Number), Created: p.Created, Revised: p.Revised, Effective: p.Effective,
		Title: words(p.Title), Labels: seenLabels(p), Unit: seenUnit(p), Approval: seenApproval(p),
		TitleOnly: p.TitleOnly}
	for i, r := range p.Roles {
		out.Roles = append(out.Roles, sop.Role{ID: strconv.Itoa(i), Name: words(cmp.Or(r.Name, r.ID))})
	}
	for _, f := range sop.ProcedureFields() {
		if f.Kind == sop.KindLines && f.Printed == sop.OnSheet {
			*f.In(out).(*[]string) = seenList(*f.In(p).(*[]string),
				func(i int) string { return strconv.Itoa(i+1) + ". " })
		}
	}
	if p.TitleOnly {
		title, labels := out.Title, out.Labels
		*out = sop.Procedure{Title: title, Unit: out.Unit, Approval: out.Approval, Roles: out.Roles, TitleOnly: true}
		out.Labels = sop.Labels{No: labels.No, Activity: labels.Activity, Roles: labels.Roles,
			Standard:     labels.Standard,
			Requirements: labels.Requirements, Time: labels.Time, Output: labels.Output, Note: labels.Note,
			Legend: labels.Legend}
	}
	for i := range p.Steps {
		out.Steps = append(out.Steps, seenStep(p, i))
	}
	seenNotes(out.Steps)
	out.Legend = seenLegend(p)
	return out
}

func words(text string) string { return strings.Join(strings.Fields(text), " ") }

func seenLabels(p *sop.Procedure) sop.Labels {
	out := p.Labels
	for _, f := range sop.ProcedureFields() {
		for _, l := range f.Fields {
			if f.Name == "Labels" {
				to := l.In(&out).(*string)
				*to = words(cmp.Or(*to, l.Official))
			}
		}
	}
	out.Heading = "" // said of the unit
	if p.Unit.Year == 0 || !yearWord(p) {
		out.Year = ""
	}
	return out
}

// yearWord reports whether the year stands after a word that says so.
func yearWord(p *sop.Procedure) bool {
	return slices.Contains([]string{"", "tahun", "th.", "th", "tahun anggaran"}, strings.ToLower(words(p.Labels.Year)))
}

func seenUnit(p *sop.Procedure) sop.Unit {
	u := sop.Unit{Year: p.Unit.Year}
	for _, l := range p.Unit.Lines {
		u.Lines = append(u.Lines, words(l))
	}
	if u.Year != 0 && !yearWord(p) {
		u.Lines, u.Year = append(u.Lines, fmt.Sprint(words(p.Labels.Year), " ", u.Year)), 0
	}
	if !p.TitleOnly || p.Unit.Heading != "" || len(u.Lines) > 0 || u.Year != 0 {
		u.Heading = words(cmp.Or(p.Unit.Heading, p.Labels.Heading, "STANDARD OPERATING PROCEDURE (SOP)"))
	}
	return u
}

func seenApproval(p *sop.Procedure) sop.Approval {
	a := p.Approval
	a.Position, a.Heading, a.Name, a.Rank = words(a.Position), words(a.Heading), words(a.Name), words(a.Rank)
	position, heading := strings.ToLower(a.Position), strings.ToLower(a.Heading)
	switch {
	case p.TitleOnly:
		a.Position, a.Heading, a.InBlock = cmp.Or(a.Heading, a.Position), "", false
	case a.InBlock && strings.Contains(position, heading), a.Position == a.Heading:
		a.Heading = ""
	case a.InBlock && strings.Contains(heading, position):
		a.Position, a.Heading = a.Heading, ""
	case a.InBlock:
		a.Position, a.Heading = a.Position+" "+a.Heading, ""
	}
	a.InBlock = a.InBlock && a.Name+a.Rank+string(a.NIP) != ""
	return a
}

// seenList is a list without the marks it is printed with anyway.
func seenList(list []string, mark func(int) string) []string {
	var out, bare []string
	for _, t := range list {
		if t = words(t); t != "" {
			out = append(out, t)
		}
	}
	for i, t := range out {
		if rest, ok := strings.CutPrefix(t, mark(i)); ok && len(out) > 1 {
			bare = append(bare, rest)
		}
	}
	if len(bare) == len(out) {
		return bare
	}
	return out
}

func seenStep(p *sop.Procedure, i int) sop.Step {
	s := &p.Steps[i]
	out := sop.Step{Activity: words(s.Activity), Number: words(p.PrintedNumber(i)), Note: words(s.Note),
		NoteRows: s.NoteRows,
		Time:     sop.ParseDuration(words(s.Time.String())), Tie: s.Tie}
	out.Requirements = seenList(s.Requirements, func(int) string { return "- " })
	out.Output = seenList(s.Output, func(int) string { return "- " })
	for t := range s.Tasks {
		out.Tasks = append(out.Tasks, sop.Task{Role: lane(p, s.Tasks[t].Role), Symbols: p.Symbols(i, t),
			Text: words(s.Tasks[t].Text)})
	}
	if s.Tie != sop.TieArrow {
		slices.SortFunc(out.Tasks, func(a, b sop.Task) int { return cmp.Compare(a.Role, b.Role) })
	}
	if len(s.Tasks) == 1 {
		out.Tie = sop.TieLine
	}
	for _, f := range p.Flows(i) {
		k, _ := p.Target(f.To)
		to := &p.Steps[k]
		f.To, f.Outcome = strconv.Itoa(k+1), words(f.Outcome)
		f.FromRole = lane(p, cmp.Or(f.FromRole, s.Tasks[s.ExitTask()].Role))
		f.ToRole = lane(p, cmp.Or(f.ToRole, to.Tasks[to.EntryTask()].Role))
		if to.Tie == sop.TieLine && len(to.Tasks) > 1 && to.IsDecision() {
			f.ToRole = "any"
		}
		out.Flows = append(out.Flows, f)
	}
	slices.SortFunc(out.Flows, func(a, b sop.Flow) int {
		return cmp.Or(cmp.Compare(a.To, b.To), cmp.Compare(a.ToRole, b.ToRole), cmp.Compare(a.FromRole, b.FromRole),
			cmp.Compare(a.Outcome, b.Outcome))
	})
	return out
}

func lane(p *sop.Procedure, role string) string {
	i, _ := p.Lane(role)
	return strconv.Itoa(i)
}

// seenNotes joins equal notes of rows that follow each other: on two pages they
// may be one.
func seenNotes(steps []sop.Step) {
	last, end := -1, 0
	for i := range steps {
		s := &steps[i]
		s.NoteRows = max(1, s.NoteRows)
		if s.Note == "" {
			s.NoteRows = 1
			continue
		}
		if last >= 0 && end == i && steps[last].Note == s.Note {
			steps[last].NoteRows += s.NoteRows
			end += s.NoteRows
			s.Note, s.NoteRows = "", 1
			continue
		}
		last, end = i, i+s.NoteRows
	}
}

// seenLegend is the legend without the pentagon that several pages add.
func seenLegend(p *sop.Procedure) []sop.Symbol {
	list := slices.Clone(p.Legend)
	if len(list) == 0 {
		used := map[sop.Symbol]bool{sop.Arrow: true}
		for i := range p.Steps {
			for t := range p.Steps[i].Tasks {
				for _, k := range p.Symbols(i, t) {
					used[k] = true
				}
			}
			for _, f := range p.Steps[i].Flows {
				used[sop.DashedArrow] = used[sop.DashedArrow] || f.Dashed
			}
		}
		list = slices.DeleteFunc(sop.Symbols(), func(k sop.Symbol) bool { return !used[k] })
	}
	if n := len(list); n > 0 && list[n-1] == sop.OffPage {
		list = list[:n-1]
	}
	return list
}

// unlike lists the values in which two procedures differ, as paths with both.
func unlike(a, b any) []string {
	var out []string
	var walk func(path string, x, y reflect.Value)
	walk = func(path string, x, y reflect.Value) {
		switch {
		case x.Kind() == reflect.Struct:
			for i := range x.NumField() {
				walk(path+"."+x.Type().Field(i).Name, x.Field(i), y.Field(i))
			}
		case x.Kind() == reflect.Slice && x.Len() == y.Len():
			for i := range x.Len() {
				walk(path+"["+strconv.Itoa(i)+"]", x.Index(i), y.Index(i))
			}
		case !reflect.DeepEqual(x.Interface(), y.Interface()):
			out = append(out, path+": "+quoted(x)+" … "+quoted(y))
		}
	}
	walk("", reflect.ValueOf(a).Elem(), reflect.ValueOf(b).Elem())
	return out
}

func quoted(v reflect.Value) string { return fmt.Sprintf("%+q", v.Interface()) }
