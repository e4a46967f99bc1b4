package sop

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// What is said of changes.
var (
	stepAdded   = Text{"Langkah %s ditambahkan: %s", "Step %s added: %s"}
	stepRemoved = Text{"Langkah %s lama dihapus: %s", "Old step %s removed: %s"}
	stepMerged  = Text{"Langkah %s lama digabung ke langkah %s: %s", "Old step %s merged into step %s: %s"}
	stepSplit   = Text{"Langkah %s dipisahkan dari langkah %s lama: %s", "Step %s split from old step %s: %s"}
	stepMoved   = Text{"Langkah %s lama dipindahkan menjadi langkah %s", "Old step %s moved to step %s"}
	stepKept    = Text{"Langkah %s dipindahkan; nomornya tetap", "Step %s moved; its number stays"}
	stepChanged = Text{"Langkah %s: %s", "Step %s: %s"}
	stepWas     = Text{"Langkah %s (dulu %s): %s", "Step %s (was %s): %s"}
	changed     = Text{"%s diubah dari %s menjadi %s", "%s changed from %s to %s"}
	primary     = Text{" (utama)", " (primary)"}
	fromTask    = Text{" dari %s", " from %s"}
	intoTask    = Text{" masuk %s", " into %s"}
	toStep      = Text{"langkah %s", "step %s"}
	toOldStep   = Text{"langkah %s lama", "old step %s"}
	blank       = Text{"kosong", "blank"}
	yes, no     = Text{"ya", "yes"}, Text{"tidak", "no"}
)

// Message returns the change in words: "Langkah 4: waktu diubah dari 5 menit
// menjadi 10 menit". Roles and targets are called as the change has them;
// Changes.Messages knows their printed names and numbers.
func (c *Change) Message(l Lang) string { return (&teller{l: l}).message(c) }

// teller says what changed, with the names of two revisions where it has them.
type teller struct {
	l Lang
	d *differ // or nil
}

func (t *teller) message(c *Change) string {
	was, is := t.number(c.Old), t.number(c.New)
	switch c.Kind {
	case StepAdded:
		return stepAdded.With(is, activity(c.After)).In(t.l)
	case StepRemoved:
		return stepRemoved.With(was, activity(c.Before)).In(t.l)
	case StepMerged:
		return stepMerged.With(was, is, activity(c.Before)).In(t.l)
	case StepSplit:
		return stepSplit.With(is, was, activity(c.After)).In(t.l)
	case StepMoved:
		if was == is {
			return stepKept.With(is).In(t.l)
		}
		return stepMoved.With(was, is).In(t.l)
	case StepChanged:
		if was == is {
			return stepChanged.With(is, t.value(c)).In(t.l)
		}
		return stepWas.With(is, was, t.value(c)).In(t.l)
	}
	return t.value(c)
}

// number is how a step is called: by its row, from 1.
func (t *teller) number(row int) string { return strconv.Itoa(row) }

// value tells how the value of a field changed.
func (t *teller) value(c *Change) string {
	f := c.field()
	name := f.Word.In(t.l)
	var list []string
	switch {
	case f.Kind == KindGroup && typed(c.Before, f) && typed(c.After, f):
		list = t.parts(f, c.Before, c.After)
	case f.Kind == KindLines:
		return t.lines(name, c)
	case f.Kind == KindText:
		return t.fromTo(name, fmt.Sprint(c.Before), fmt.Sprint(c.After))
	default:
		before, old := c.Before.([]Role)
		after, new := c.After.([]Role)
		if old && new {
			list = t.roles(before, after)
		}
	}
	if len(list) > 0 {
		return name + ": " + strings.Join(list, "; ")
	}
	return t.whole(name, t.shown(c, c.Before, false), t.shown(c, c.After, true))
}

func typed(v any, f *Field) bool { return reflect.TypeOf(v) == f.value }

// fromTo tells of two texts what differs, or both.
func (t *teller) fromTo(name, before, after string) string {
	if text := marked(before, after, t.l); text != "" {
		return name + ": " + text
	}
	return t.whole(name, before, after)
}

func (t *teller) whole(name, before, after string) string {
	return changed.With(name, quoted(before, t.l), quoted(after, t.l)).In(t.l)
}

// field returns what is known of the field that changed; of one that is not
// known, its path for a word.
func (c *Change) field() *Field {
	list := procedureFields
	if c.Kind == StepChanged {
		list = stepFields
	}
	if f := fieldAt(list, c.Path); f != nil {
		return f
	}
	return &Field{Word: Text{c.Path, c.Path}}
}

// parts tells what changed inside a letterhead, an approval or the labels.
func (t *teller) parts(f *Field, before, after any) []string {
	a, b := reflect.ValueOf(before), reflect.ValueOf(after)
	var out []string
	for i := range f.Fields {
		part := &f.Fields[i]
		c := Change{Path: part.Path, Before: a.Field(part.index).Interface(), After: b.Field(part.index).Interface()}
		name := part.Word.In(t.l)
		switch {
		case reflect.DeepEqual(c.Before, c.After):
		case part.Kind == KindLines:
			out = append(out, t.lines(name, &c))
		case part.Kind == KindText:
			out = append(out, t.fromTo(name, fmt.Sprint(c.Before), fmt.Sprint(c.After)))
		default:
			out = append(out, t.whole(name, t.shown(&c, c.Before, false), t.shown(&c, c.After, true)))
		}
	}
	return out
}

func activity(v any) string {
	s, _ := v.(Step)
	return s.Activity
}

// shown writes a value of a change for people; new says of which revision.
func (t *teller) shown(c *Change, v any, new bool) string {
	switch v := v.(type) {
	case nil:
		return ""
	case Date:
		return Text{v.Indonesian(), v.String()}.In(t.l)
	case Duration:
		return v.String()
	case bool:
		if v {
			return yes.In(t.l)
		}
		return no.In(t.l)
	case []Task:
		return each(v, func(x Task) string { return t.task(x, new) })
	case []Flow:
		return t.flows(c, new)
	case []Symbol:
		return each(v, func(k Symbol) string { return k.Word(t.l) })
	case []string:
		return strings.Join(v, "; ")
	}
	return fmt.Sprint(v)
}

// flows names the ways out of one revision that the other has not; all where
// they only changed their order.
func (t *teller) flows(c *Change, new bool) string {
	before, _ := c.Before.([]Flow)
	after, _ := c.After.([]Flow)
	if t.d != nil && stepAt(t.d.old, c.Old) != nil {
		before = t.d.old.Steps[c.Old-1].Flows // with the targets as they were
	}
	own, other := make([]string, len(before)), make([]string, len(after))
	for i, f := range before {
		own[i] = t.flow(f, false)
	}
	for i, f := range after {
		other[i] = t.flow(f, true)
	}
	all := own
	if new {
		all, own, other = other, other, own
	}
	list := without(own, other)
	if len(list)+len(without(other, own)) == 0 {
		return strings.Join(all, ", ")
	}
	return each(list, func(i int) string { return own[i] })
}

func each[T any](list []T, say func(T) string) string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = say(x)
	}
	return strings.Join(out, ", ")
}

func quoted(text string, l Lang) string {
	if strings.Trim(text, " ,;") == "" {
		return blank.In(l)
	}
	return `"` + text + `"`
}

// task names a task's role, symbols, and whether it is the primary one.
func (t *teller) task(x Task, new bool) string {
	text := t.role(x.Role, new)
	for _, k := range x.Symbols {
		text += " " + k.Word(t.l)
	}
	if x.Primary {
		text += primary.In(t.l)
	}
	return text + t.rest(taskFields, x, "role", "symbols", "primary")
}

// flow names a flow's answer, target, and the tasks it is tied to.
func (t *teller) flow(f Flow, new bool) string {
	text := strings.TrimSpace(f.Outcome + " → " + t.target(f.To, new))
	if f.FromRole != "" {
		text += fromTask.With(t.role(f.FromRole, new)).In(t.l)
	}
	if f.ToRole != "" {
		text += intoTask.With(t.role(f.ToRole, new)).In(t.l)
	}
	return text + t.rest(flowFields, f, "to", "outcome", "fromRole", "toRole")
}

// rest tells the fields of a task or flow that are not told already.
func (t *teller) rest(list []Field, x any, told ...string) string {
	text := ""
	for i := range list {
		f := &list[i]
		v := reflect.ValueOf(x).Field(f.index)
		known := false
		for _, path := range told {
			known = known || path == f.Path
		}
		switch {
		case known || v.IsZero():
		case f.Kind == KindFlag:
			text += " (" + f.Word.In(t.l) + ")"
		default:
			text += fmt.Sprintf(" (%s: %v)", f.Word.In(t.l), v.Interface())
		}
	}
	return text
}

// role is what is printed of a role, or its ID.
func (t *teller) role(id string, new bool) string {
	if t.d == nil {
		return id
	}
	p := t.d.old
	if new {
		p = t.d.new
	}
	if i, ok := p.Lane(id); ok {
		return roleName(p.Roles[i])
	}
	return id
}

// target is the number of the step a flow leads to, in the new revision where
// it is still there; else what the flow says.
func (t *teller) target(to string, new bool) string {
	if t.d == nil {
		return to
	}
	if new {
		if i, ok := t.d.new.Target(to); ok {
			return toStep.With(t.number(i + 1)).In(t.l)
		}
		return to
	}
	i, ok := t.d.old.Target(to)
	switch {
	case !ok:
		return to
	case t.d.from[i] < 0:
		return toOldStep.With(t.number(i + 1)).In(t.l)
	}
	return toStep.With(t.number(t.d.from[i] + 1)).In(t.l)
}
