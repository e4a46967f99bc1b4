package sopfile

import (
	"strconv"

	"github.com/sopkit/sopkit/sop"
)

func (e *encoder) steps(list []sop.Step) value {
	v := value{kind: isList}
	for i := range list {
		v.list = append(v.list, value{kind: isFields, fields: e.step(&list[i])})
	}
	return v
}

func (e *encoder) step(s *sop.Step) fields {
	return e.fields(stepFields, s, &sop.Step{}, func(out *fields, f *sop.Field) bool {
		switch {
		case f.Path == "tasks":
			*out = append(*out, field{f.Key, e.tasks(f.Key, s.Tasks)})
		case f.Path == "flows":
			if len(s.Flows) > 0 {
				*out = append(*out, field{f.Key, e.flows(f.Key, s.Flows)})
			}
		case f.Kind == sop.KindLines:
			e.textLines(out, f.Key, *f.In(s).(*[]string), nil, true)
		default:
			return false
		}
		return true
	})
}

// time adds a time by its text, if that says the amount.
func (e *encoder) time(f *fields, key string, d sop.Duration) {
	if d.Max == 0 {
		d.Max = d.Min
	}
	word := d.String()
	if sop.ParseDuration(word) != d {
		e.fail(key+" "+strconv.Quote(word), ErrValue)
	}
	e.text(f, key, word, "")
}

// tasks writes a lone role as its id, roles that all have symbols as
// role: symbol, and anything else as a list.
func (e *encoder) tasks(key string, list []sop.Task) value {
	out := inline(nil)
	symbols := value{kind: isFields, inline: true}
	for i := range list {
		t := &list[i]
		e.check(key, t.Role)
		switch {
		case t.Primary || t.Text != "" || len(t.Symbols) > 0 && !fitsKey(t.Role, taskRole):
			out.list, out.inline = append(out.list, e.fullTask(t)), false
		case len(t.Symbols) > 0:
			own := field{t.Role, symbolValue(t.Symbols)}
			symbols.fields = append(symbols.fields, own)
			out.list = append(out.list, value{kind: isFields, fields: fields{own}, inline: true})
		default:
			out.list = append(out.list, text(t.Role))
		}
	}
	switch {
	case len(symbols.fields) == len(list):
		return symbols
	case len(list) == 1:
		return out.list[0]
	}
	return out
}

func (e *encoder) fullTask(t *sop.Task) value {
	return value{kind: isFields, fields: e.fields(taskFields, t, &sop.Task{}, nil), inline: true}
}

func symbolValue(list []sop.Symbol) value {
	if len(list) == 1 {
		return text(list[0].String())
	}
	return inline(symbolWords(list))
}

// flows writes a lone target as it is, answers that are all stated as
// answer: target, and anything else as a list.
func (e *encoder) flows(key string, list []sop.Flow) value {
	targets, full := inline(nil), value{kind: isList}
	answers := value{kind: isFields, inline: true}
	seen := map[string]bool{}
	for _, fl := range list {
		for _, s := range []string{fl.To, fl.Outcome, fl.FromRole, fl.ToRole} {
			e.check(key, s)
		}
		to := target(fl.To)
		lone := fl == sop.Flow{To: fl.To, Outcome: fl.Outcome}
		if lone && fl.Outcome == "" {
			targets.list = append(targets.list, to)
		}
		if lone && fl.Outcome != "" && fitsKey(fl.Outcome, flowTarget) && !seen[fl.Outcome] {
			answers.fields = append(answers.fields, field{fl.Outcome, to})
			seen[fl.Outcome] = true
		}
		own := e.fields(flowFields, &fl, &sop.Flow{}, func(out *fields, f *sop.Field) bool {
			if f.Path == "to" {
				*out = append(*out, field{f.Key, to})
			}
			return f.Path == "to"
		})
		full.list = append(full.list, value{kind: isFields, fields: own, inline: true})
	}
	switch {
	case len(targets.list) == 1 && len(list) == 1:
		return targets.list[0]
	case len(targets.list) == len(list):
		return targets
	case len(answers.fields) == len(list):
		return answers
	}
	return full
}

// target writes a row's number as a number.
func target(to string) value {
	if n, err := strconv.Atoi(to); err == nil && strconv.Itoa(n) == to {
		return value{kind: isBare, text: to}
	}
	return text(to)
}

// fitsKey reports whether a word can be a key beside one with a meaning.
func fitsKey(word, taken string) bool { return word != taken && len(word) <= 100 }
