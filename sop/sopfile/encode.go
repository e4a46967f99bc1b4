package sopfile

import (
	"slices"
	"strconv"

	"github.com/sopkit/sopkit/sop"
)

// procedure returns what a sheet says beyond the manual and the ID its file's
// name gives it.
func (e *encoder) procedure(p *sop.Procedure, m *sop.Manual, id string) fields {
	has := &sop.Procedure{ID: id, Unit: m.Unit, Approval: m.Approval, Labels: m.Labels}
	return e.fields(procedureFields, p, has, func(out *fields, f *sop.Field) bool {
		switch f.Path {
		case "roles":
			e.roles(out, f, p.Roles, m.Roles)
		case "legend":
			if len(p.Legend) > 0 {
				*out = append(*out, field{f.Key, inline(symbolWords(p.Legend))})
			}
		case "steps":
			*out = append(*out, field{f.Key, e.steps(p.Steps)})
		default:
			return false
		}
		return true
	})
}

func (e *encoder) manual(m *sop.Manual, names []string) fields {
	return e.fields(manualFields, m, &sop.Manual{}, func(out *fields, f *sop.Field) bool {
		switch f.Path {
		case "roles":
			e.roles(out, f, m.Roles, nil)
		case "procedures":
			list := value{kind: isList, inline: len(names) == 0}
			for _, name := range names {
				list.list = append(list.list, text(name))
			}
			*out = append(*out, field{f.Key, list})
		default:
			return false
		}
		return true
	})
}

// fields returns what the struct v says beyond another, by the fields of it:
// as own writes them where it does, else by their kinds.
func (e *encoder) fields(list []sop.Field, v, has any, own func(*fields, *sop.Field) bool) fields {
	var out fields
	for i := range list {
		if f := &list[i]; own == nil || !own(&out, f) {
			e.field(&out, f, f.In(v), f.In(has))
		}
	}
	return out
}

// field adds a field by its kind, unless it is what the reader already has.
func (e *encoder) field(out *fields, f *sop.Field, v, has any) {
	switch v := v.(type) {
	case *string:
		e.text(out, f.Key, *v, *has.(*string))
	case *[]string:
		e.textLines(out, f.Key, *v, *has.(*[]string), false)
	case *sop.Date:
		e.date(out, f.Key, *v)
	case *sop.Duration:
		e.time(out, f.Key, *v)
	case *int:
		if *v != *has.(*int) {
			*out = append(*out, field{f.Key, value{kind: isBare, text: strconv.Itoa(*v)}})
		}
	case *bool:
		if *v != *has.(*bool) {
			*out = append(*out, field{f.Key, value{kind: isBare, text: strconv.FormatBool(*v)}})
		}
	case *sop.Tie:
		if *v != *has.(*sop.Tie) {
			*out = append(*out, field{f.Key, text(v.String())})
		}
	case *[]sop.Symbol:
		if len(*v) > 0 {
			*out = append(*out, field{f.Key, symbolValue(*v)})
		}
	default:
		if f.Kind != sop.KindGroup {
			panic("sopfile: no writer for " + f.Name)
		}
		e.group(out, f.Key, e.fields(f.Fields, v, has, nil))
	}
}

// roles adds the lanes unless they are the known ones: a known role, or one
// without a printed name, as its id alone.
func (e *encoder) roles(out *fields, f *sop.Field, list, known []sop.Role) {
	if slices.Equal(list, known) {
		return
	}
	v := value{kind: isList, inline: true}
	for _, r := range list {
		e.check(f.Key, r.ID)
		e.check(f.Key, r.Name)
		if r == roleOf(r.ID, known) {
			v.list = append(v.list, text(r.ID))
			continue
		}
		own := e.fields(f.Fields, &r, &sop.Role{}, nil)
		v.list, v.inline = append(v.list, value{kind: isFields, fields: own, inline: true}), false
	}
	*out = append(*out, field{f.Key, v})
}

func symbolWords(list []sop.Symbol) []value {
	out := make([]value, len(list))
	for i, k := range list {
		out[i] = text(k.String())
	}
	return out
}
