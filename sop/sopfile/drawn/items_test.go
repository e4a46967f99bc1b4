package drawn_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// item is one thing that a sheet says: a field, a role, a text of a step, a
// symbol, an arrow.
type item struct {
	kind  string // "field", "role", "text", "symbol", "arrow"
	key   string // what it is of: a label's name, "3/Staf Umum", "2/Camat>5/Staf Umum"
	value string
}

// String writes the item for tests that fail.
func (i item) String() string { return fmt.Sprintf("%s %s = %q", i.kind, i.key, i.value) }

// items lists what a procedure says, in words of the sheet alone: roles by
// their printed names, steps by their rows.
func items(p *sop.Procedure) (out []item) {
	add := func(kind, key, value string) { out = append(out, item{kind, key, squeeze(value)}) }
	fields(p, add)
	for i, r := range p.Roles {
		add("role", fmt.Sprint(i+1), roleName(p, r.ID))
	}
	for i := range p.Steps {
		stepTexts(p, i, add)
		stepSymbols(p, i, add)
		stepArrows(p, i, add)
	}
	return out
}

// squeeze leaves single spaces between words.
func squeeze(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.Join(strings.Fields(lines[i]), " ")
	}
	return strings.Join(lines, "\n")
}

func roleName(p *sop.Procedure, id string) string {
	if i, ok := p.Lane(id); ok && p.Roles[i].Name != "" {
		return p.Roles[i].Name
	}
	return id
}

// fields lists the identity block and its labels.
func fields(p *sop.Procedure, add func(kind, key, value string)) {
	a := p.Approval
	for _, f := range []struct{ key, value string }{
		{"Title", p.Title}, {"Number", p.Number}, {"Created", p.Created.String()}, {"Revised", p.Revised.String()},
		{"Effective", p.Effective.String()}, {"Unit", strings.Join(p.Unit.Lines, "\n")}, {"Year",
			fmt.Sprint(p.Unit.Year)},
		{"Approved", a.Position}, {"Name", a.Name}, {"Rank", a.Rank}, {"NIP", a.NIP.Digits()},
		{"InBlock", fmt.Sprint(a.InBlock)}, {"TitleOnly", fmt.Sprint(p.TitleOnly)},
		{"LegalBasis", lines(p.LegalBasis)}, {"Qualifications", lines(p.Qualifications)}, {"Related",
			lines(p.Related)},
		{"Equipment", lines(p.Equipment)}, {"Warnings", lines(p.Warnings)}, {"Records", lines(p.Records)},
	} {
		add("field", f.key, f.value)
	}
	for _, f := range sop.ProcedureFields() {
		for _, label := range f.Fields {
			if f.Path != "labels" || unprinted(p, label.Name) {
				continue
			}
			text := *label.In(&p.Labels).(*string)
			if label.Name == "Heading" && p.Unit.Heading != "" {
				text = p.Unit.Heading
			}
			if text == "" {
				text = label.Official
			}
			add("field", "label "+label.Name, text)
		}
	}
}

// unprinted reports whether nothing on the sheet says what a label is.
func unprinted(p *sop.Procedure, label string) bool {
	switch label {
	case "Legend":
		return true
	case "Year":
		return p.Unit.Year == 0
	case "Number", "Created", "Revised", "Effective", "Approved", "Title", "LegalBasis", "Qualifications", "Related",
		"Equipment", "Warnings", "Records":
		return p.TitleOnly
	}
	return false
}

// lines joins the lines of a box without their numbers.
func lines(list []string) string {
	out := make([]string, len(list))
	for i, line := range list {
		out[i] = strings.TrimSpace(strings.TrimPrefix(line, fmt.Sprint(i+1, ".")))
	}
	return strings.Join(out, "\n")
}

func stepTexts(p *sop.Procedure, i int, add func(kind, key, value string)) {
	s := &p.Steps[i]
	for _, f := range []struct{ key, value string }{
		{"Activity", s.Activity}, {"Requirements", strings.Join(s.Requirements, "\n")}, {"Time", s.Time.String()},
		{"Output", strings.Join(s.Output, "\n")}, {"Note", s.Note}, {"No", strings.TrimSuffix(s.Number, ".")},
	} {
		add("text", fmt.Sprint(i+1, " ", f.key), f.value)
	}
}

func stepSymbols(p *sop.Procedure, i int, add func(kind, key, value string)) {
	s := &p.Steps[i]
	for t := range s.Tasks {
		var words []string
		for _, k := range p.Symbols(i, t) {
			words = append(words, k.String())
		}
		add("symbol", fmt.Sprint(i+1, "/", roleName(p, s.Tasks[t].Role)),
			strings.TrimSpace(strings.Join(words, "+")+" "+s.Tasks[t].Text))
	}
	if len(s.Tasks) > 1 {
		var roles []string
		for _, t := range s.Tasks {
			roles = append(roles, roleName(p, t.Role))
		}
		if s.Tie != sop.TieArrow {
			slices.Sort(roles)
		}
		add("arrow", fmt.Sprint(i+1, " tie"), s.Tie.String()+" "+strings.Join(roles, ", "))
	}
}

func stepArrows(p *sop.Procedure, i int, add func(kind, key, value string)) {
	s := &p.Steps[i]
	for _, f := range p.Flows(i) {
		k, ok := p.Target(f.To)
		if !ok {
			add("arrow", fmt.Sprint(i+1, ">?"), f.To)
			continue
		}
		from, to := f.FromRole, f.ToRole
		if n := s.ExitTask(); from == "" && n >= 0 {
			from = s.Tasks[n].Role
		}
		if n := p.Steps[k].EntryTask(); to == "" && n >= 0 {
			to = p.Steps[k].Tasks[n].Role
		}
		value := f.Outcome
		if f.Dashed {
			value += " putus-putus"
		}
		add("arrow", fmt.Sprint(i+1, "/", roleName(p, from), ">", k+1, "/", roleName(p, to)),
			strings.TrimSpace(value))
	}
}

// differences lists the items that only one of two procedures says.
func differences(want, got *sop.Procedure) (missing, extra []item, found int) {
	count := map[item]int{}
	for _, i := range items(got) {
		count[i]++
	}
	for _, i := range items(want) {
		if count[i] > 0 {
			count[i]--
			found++
		} else {
			missing = append(missing, i)
		}
	}
	for _, i := range items(got) {
		if count[i] > 0 {
			count[i]--
			extra = append(extra, i)
		}
	}
	return missing, extra, found
}
