package sheet

import (
	"cmp"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// Told tells the steps of a valid procedure in words. They are no part of what
// Sheet returns: few formats have them.
func Told(p *sop.Procedure) []page.Told {
	out, notes := make([]page.Told, len(p.Steps)), noteSpans(p)
	for i := range out {
		out[i] = page.Told{Number: stepName(p, i), Text: oneLine(p.Steps[i].Activity),
			Facts: facts(p, i, p.Steps[notes[i].from].Note), Next: nexts(p, i)}
	}
	return out
}

// facts are what a step's row, with a note, says beside its number and activity. Labels of
// the sheet's own stand before the words, which write out what the official
// ones shorten.
func facts(p *sop.Procedure, i int, note string) (out []page.Fact) {
	step, l := &p.Steps[i], &p.Labels
	out = make([]page.Fact, 0, 5)
	all := make([]string, 0, len(step.Tasks)+len(step.Requirements)+1+len(step.Output)+1)
	add := func(label, word string, texts ...string) {
		from := len(all)
		for _, text := range texts {
			if text = oneLine(text); text != "" {
				all = append(all, text)
			}
		}
		if list := all[from:len(all):len(all)]; len(list) > 0 {
			out = append(out, page.Fact{Label: oneLine(cmp.Or(label, word)), Texts: list})
		}
	}
	add(l.Roles, "Pelaksana", actors(p, i)...)
	add(l.Requirements, "Persyaratan/kelengkapan", step.Requirements...)
	add(l.Time, "Waktu", step.Time.String())
	add(l.Output, "Output", step.Output...)
	add(l.Note, "Keterangan", note)
	return out
}

// actors are the roles of a step, each with its symbols.
func actors(p *sop.Procedure, i int) []string {
	out := make([]string, 0, len(p.Steps[i].Tasks))
	for t := range p.Steps[i].Tasks {
		task := &p.Steps[i].Tasks[t]
		lane, ok := p.Lane(task.Role)
		if !ok {
			continue
		}
		var list [3]string
		does := list[:0]
		for _, k := range p.Symbols(i, t) {
			does = append(does, k.Spoken())
		}
		if task.Text != "" {
			does = append(does, task.Text)
		}
		out = append(out, roleName(p.Roles[lane])+" ("+strings.Join(does, ", ")+")")
	}
	return out
}

// nexts are what follows a step: where its arrows lead, and the end.
func nexts(p *sop.Procedure, i int) (out []page.Way) {
	goesOn := false
	for _, f := range p.Flows(i) {
		to, ok := p.Target(f.To)
		if !ok {
			continue
		}
		w := page.Way{When: oneLine(f.Outcome), Text: "langkah " + stepName(p, to), To: to}
		if lane, ok := p.Lane(f.ToRole); ok {
			w.Text += " oleh " + oneLine(roleName(p.Roles[lane]))
		}
		if f.Dashed {
			w.Text = "informasi ke " + w.Text
		}
		goesOn = goesOn || !f.Dashed
		out = append(out, w)
	}
	if !goesOn {
		out = append(out, page.Way{Text: "selesai", To: -1})
	}
	return out
}
