package site

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/sop"
)

// formUse is a form and the procedures that name it.
type formUse struct {
	Form       *forms.Form
	Procedures []int
}

// roleUse is a role of all procedures, told by its printed name, and what it
// does.
type roleUse struct {
	Name string
	file string // without extension
	Jobs []job
}

// job is what a role does in a procedure.
type job struct {
	Procedure int
	Steps     []duty
}

// duty is what a role does in a step.
type duty struct {
	Step    int // from 1
	Number  string
	Text    string
	Symbols string
	Time    string
}

// collect finds the forms and roles of all procedures.
func (b *builder) collect() {
	forms, roles := map[string]int{}, map[string]int{}
	for i := range b.m.Procedures {
		p := &b.m.Procedures[i]
		for _, use := range catalogue.For(p) {
			k, ok := forms[use.Form.ID]
			if !ok {
				k = len(b.forms)
				forms[use.Form.ID] = k
				b.forms = append(b.forms, formUse{Form: use.Form})
			}
			b.forms[k].Procedures = append(b.forms[k].Procedures, i)
		}
		for _, r := range p.Roles {
			b.role(roles, i, r)
		}
	}
	slices.SortStableFunc(b.forms, func(x, y formUse) int { return cmp.Compare(x.Form.Title, y.Form.Title) })
	slices.SortStableFunc(b.roles, func(x, y roleUse) int {
		return cmp.Compare(strings.ToLower(x.Name), strings.ToLower(y.Name))
	})
	taken := map[string]int{}
	for i := range b.roles {
		b.roles[i].file = unique(taken, sop.Slug(b.roles[i].Name))
	}
}

// unique returns a name that was not given before.
func unique(taken map[string]int, name string) string {
	taken[name]++
	if n := taken[name]; n > 1 {
		return unique(taken, name+"-"+string(rune('a'+(n-2)%26)))
	}
	return name
}

// role adds what a role does in a procedure.
func (b *builder) role(known map[string]int, procedure int, r sop.Role) {
	p := &b.m.Procedures[procedure]
	name := strings.Join(strings.Fields(cmp.Or(r.Name, r.ID)), " ")
	key := strings.ToLower(name)
	j := job{Procedure: procedure}
	for i := range p.Steps {
		s := &p.Steps[i]
		for k := range s.Tasks {
			if s.Tasks[k].Role == r.ID {
				j.Steps = append(j.Steps, b.duty(p, i, k))
				break
			}
		}
	}
	if len(j.Steps) == 0 {
		return
	}
	at, ok := known[key]
	if !ok {
		at = len(b.roles)
		known[key] = at
		b.roles = append(b.roles, roleUse{Name: name})
	}
	b.roles[at].Jobs = append(b.roles[at].Jobs, j)
}

func (b *builder) duty(p *sop.Procedure, step, task int) duty {
	s := &p.Steps[step]
	var symbols []string
	for _, k := range p.Symbols(step, task) {
		symbols = append(symbols, k.Spoken())
	}
	return duty{
		Step: step + 1, Number: p.StepNumber(step).In(b.o.Lang), Text: activity(s),
		Symbols: strings.Join(symbols, ", "), Time: s.Time.String(),
	}
}

// activity is what a step is called: its activity, or what it is about.
func activity(s *sop.Step) string {
	if s.Activity != "" {
		return s.Activity
	}
	return strings.Join(append(slices.Clone(s.Requirements), s.Output...), ", ")
}
