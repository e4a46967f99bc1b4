package sopfile

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

func (d *decoder) steps(to *[]sop.Step) func(*source.Node) {
	return func(n *source.Node) {
		d.mark("steps", n)
		if !n.IsList {
			if !n.Null {
				d.Add(n.Pos, ErrKind, wantsSteps)
			}
			return
		}
		if d.tooMany(n, len(n.List), sop.MaxSteps, saySteps) {
			return
		}
		for i, v := range n.List {
			*to = append(*to, d.step(v, fmt.Sprintf("steps[%d]", i)))
		}
	}
}

func (d *decoder) step(n *source.Node, path string) sop.Step {
	var s sop.Step
	d.mark(path, n)
	d.fields(n, d.readers(path+".", stepFields, &s, func(f *sop.Field) func(*source.Node) {
		switch f.Path {
		case "tasks":
			return func(n *source.Node) { d.mark(path+".tasks", n); s.Tasks = d.tasks(n, path+".tasks") }
		case "flows":
			return func(n *source.Node) { d.mark(path+".flows", n); s.Flows = d.flows(n, path+".flows") }
		}
		return nil
	}))
	return s
}

// tasks reads who does a step: a role, a map of roles to symbols, or a list.
func (d *decoder) tasks(n *source.Node, path string) []sop.Task {
	if d.tooMany(n, len(n.List)+len(n.Keys), sop.MaxRoles, sayRoles) {
		return nil
	}
	var out []sop.Task
	at := func(n *source.Node) string {
		p := fmt.Sprintf("%s[%d]", path, len(out))
		d.mark(p, n)
		return p
	}
	one := func(role string, n *source.Node) {
		p := at(n)
		d.mark(p+".role", n)
		d.mark(p+".symbols", n)
		out = append(out, sop.Task{Role: role})
	}
	each := func(n *source.Node) {
		for _, k := range n.Keys {
			one(k.Name, &source.Node{Pos: k.Pos})
			out[len(out)-1].Symbols = d.symbols(k.Value)
		}
	}
	switch {
	case n.Null:
	case n.IsMap && !n.Has(taskRole):
		each(n)
	case n.IsMap:
		out = append(out, d.fullTask(n, at(n)))
	case n.IsList:
		for _, v := range n.List {
			switch {
			case v.IsMap && v.Has(taskRole):
				out = append(out, d.fullTask(v, at(v)))
			case v.IsMap:
				each(v)
			default:
				if s, ok := d.scalar(v); ok {
					one(s, v)
				}
			}
		}
	default:
		one(n.Text, n)
	}
	return out
}

func (d *decoder) fullTask(n *source.Node, path string) sop.Task {
	var t sop.Task
	d.fields(n, d.readers(path+".", taskFields, &t, nil))
	return t
}

// flows reads the ways out of a step: a target, a map of answers to targets,
// or a list.
func (d *decoder) flows(n *source.Node, path string) []sop.Flow {
	if d.tooMany(n, len(n.List)+len(n.Keys), sop.MaxSteps, sayFlows) {
		return nil
	}
	var out []sop.Flow
	add := func(f sop.Flow, n *source.Node) {
		p := fmt.Sprintf("%s[%d]", path, len(out))
		d.mark(p, n)
		d.mark(p+".to", n)
		out = append(out, f)
	}
	switch {
	case n.Null:
	case n.IsList:
		for _, v := range n.List {
			if v.IsMap {
				p := fmt.Sprintf("%s[%d]", path, len(out))
				add(d.flow(v, p, true), v)
			} else if s, ok := d.scalar(v); ok {
				add(sop.Flow{To: s}, v)
			}
		}
	case n.IsMap && n.Has(flowTarget):
		add(d.flow(n, path+"[0]", true), n)
	case n.IsMap:
		for _, k := range n.Keys {
			p := fmt.Sprintf("%s[%d]", path, len(out))
			var f sop.Flow
			if k.Value.IsMap {
				f = d.flow(k.Value, p, false)
			} else if s, ok := d.scalar(k.Value); ok {
				f.To = s
			}
			f.Outcome = k.Name
			add(f, k.Value)
		}
	default:
		add(sop.Flow{To: n.Text}, n)
	}
	return out
}

func (d *decoder) flow(n *source.Node, path string, outcome bool) sop.Flow {
	var f sop.Flow
	list := flowFields
	if !outcome {
		list = without(list, "outcome")
	}
	d.fields(n, d.readers(path+".", list, &f, nil))
	return f
}
