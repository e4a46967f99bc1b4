package sop

import (
	"fmt"
	"reflect"
	"strings"
)

// What is said of changes.
var (
	stepAdded   = Text{"Langkah %d ditambahkan: %s", "Step %d added: %s"}
	stepRemoved = Text{"Langkah %d dihapus: %s", "Step %d removed: %s"}
	stepMoved   = Text{"Langkah %d dipindahkan menjadi langkah %d", "Step %d moved to step %d"}
	stepChanged = Text{"Langkah %d: %s", "Step %d: %s"}
	changed     = Text{"%s diubah dari %s menjadi %s", "%s changed from %s to %s"}
	added       = Text{`ditambah "%s"`, `added "%s"`}
	removed     = Text{`dihapus "%s"`, `removed "%s"`}
	primary     = Text{" (utama)", " (primary)"}
	fromTask    = Text{" dari %s", " from %s"}
	dashedFlow  = Text{" (putus-putus)", " (dashed)"}
	inSymbol    = Text{` bertulisan %q`, ` with the text %q`}
	intoTask    = Text{" masuk %s", " into %s"}
	blank       = Text{"kosong", "blank"}
	yes, no     = Text{"ya", "yes"}, Text{"tidak", "no"}
)

// Message returns the change in words: "Langkah 4: waktu diubah dari 5 menit
// menjadi 10 menit".
func (c *Change) Message(l Lang) string {
	f := c.field()
	name := f.Word.In(l)
	fromTo := changed.With(name, shown(c.Before, l), shown(c.After, l)).In(l)
	switch c.Kind {
	case StepAdded:
		return stepAdded.With(c.New, activity(c.After)).In(l)
	case StepRemoved:
		return stepRemoved.With(c.Old, activity(c.Before)).In(l)
	case StepMoved:
		return stepMoved.With(c.Old, c.New).In(l)
	case StepChanged:
		return stepChanged.With(c.New, fromTo).In(l)
	}
	if parts := parts(f, c.Before, c.After, l); len(parts) > 0 {
		return name + ": " + strings.Join(parts, "; ")
	}
	if text := lists(c.Before, c.After, l); text != "" {
		return name + ": " + text
	}
	return fromTo
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
func parts(f *Field, before, after any, l Lang) []string {
	a, b := reflect.ValueOf(before), reflect.ValueOf(after)
	if f.Kind != KindGroup || !a.IsValid() || !b.IsValid() || a.Type() != f.value || b.Type() != f.value {
		return nil
	}
	var out []string
	for i := range f.Fields {
		part := &f.Fields[i]
		x, y := a.Field(part.index).Interface(), b.Field(part.index).Interface()
		if !reflect.DeepEqual(x, y) {
			out = append(out, changed.With(part.Word.In(l), shown(x, l), shown(y, l)).In(l))
		}
	}
	return out
}

// taskText names a task's role, symbols, and whether it is the primary one.
func taskText(t Task, l Lang) string {
	text := t.Role
	for _, k := range t.Symbols {
		text += " " + k.Word(l)
	}
	if t.Primary {
		text += primary.In(l)
	}
	if t.Text != "" {
		text += inSymbol.With(t.Text).In(l)
	}
	return text
}

// flowText names a flow's answer, target, and the tasks it is tied to.
func flowText(f Flow, l Lang) string {
	text := strings.TrimSpace(f.Outcome + " → " + f.To)
	if f.FromRole != "" {
		text += fromTask.With(f.FromRole).In(l)
	}
	if f.ToRole != "" {
		text += intoTask.With(f.ToRole).In(l)
	}
	if f.Dashed {
		text += dashedFlow.In(l)
	}
	return text
}

func activity(v any) string {
	s, _ := v.(Step)
	return s.Activity
}

// shown writes a value for people.
func shown(v any, l Lang) string {
	text := ""
	switch v := v.(type) {
	case Date:
		text = Text{v.Indonesian(), v.String()}.In(l)
	case Duration:
		text = v.String()
	case Tie:
		text = v.Word(l)
	case bool:
		if v {
			return yes.In(l)
		}
		return no.In(l)
	case []Task:
		list := make([]string, len(v))
		for i, t := range v {
			list[i] = taskText(t, l)
		}
		text = strings.Join(list, ", ")
	case []Flow:
		list := make([]string, len(v))
		for i, f := range v {
			list[i] = flowText(f, l)
		}
		text = strings.Join(list, ", ")
	case []Symbol:
		list := make([]string, len(v))
		for i, k := range v {
			list[i] = k.Word(l)
		}
		text = strings.Join(list, ", ")
	default:
		text = strings.Join(items(v), "; ")
	}
	if strings.Trim(text, " ,;") == "" {
		return blank.In(l)
	}
	return `"` + text + `"`
}

// items writes a value, or each of a list.
func items(v any) []string {
	r := reflect.ValueOf(v)
	if r.Kind() != reflect.Slice {
		return []string{fmt.Sprint(v)}
	}
	var out []string
	for i := range r.Len() {
		x := r.Index(i).Interface()
		if role, ok := x.(Role); ok {
			x = roleText(role)
		}
		out = append(out, fmt.Sprint(x))
	}
	return out
}

// roleText names a role: as it is printed, with its id behind.
func roleText(r Role) string {
	if r.Name == "" {
		return r.ID
	}
	return r.Name + " (" + r.ID + ")"
}

// lists tells what was added to and taken from a list of lines; it is empty
// for what is no list, and for one that was only reordered.
func lists(before, after any, l Lang) string {
	if reflect.ValueOf(before).Kind() != reflect.Slice || reflect.ValueOf(after).Kind() != reflect.Slice {
		return ""
	}
	a, b := items(before), items(after)
	var out []string
	say := func(list, other []string, what Text) {
		have := map[string]int{}
		for _, x := range other {
			have[x]++
		}
		for _, x := range list {
			if have[x]--; have[x] < 0 {
				out = append(out, what.With(x).In(l))
			}
		}
	}
	say(b, a, added)
	say(a, b, removed)
	return strings.Join(out, ", ")
}
