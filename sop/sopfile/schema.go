package sopfile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// schemaID names the schemas; it is a name, not a place.
const schemaID = "urn:sopkit:schema:"

// Schema returns the JSON Schema (draft 2020-12) of a kind of file, with titles
// and descriptions in Indonesian. An editor that has it completes keys and
// underlines what does not belong. It holds what a file may look like; what
// must fit together (targets, roles, ids) Validate and package check tell.
func Schema(k Kind) []byte {
	o, name, title := keysOf[sop.Procedure](), "sop", "Lembar SOP"
	if k == Manual {
		o, name, title = keysOf[sop.Manual](), "manual", "Manual SOP"
	}
	s := o.schema()
	s["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	s["$id"] = schemaID + name
	s["title"] = title
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s); err != nil {
		panic(err) // maps of strings
	}
	return b.Bytes()
}

// obj is a piece of a schema; encoding/json sorts its keys.
type obj = map[string]any

// entry is one key of a map in a file.
type entry struct {
	name, title, about string
	value              obj
}

// mapKeys are the keys of a map, in the order of the writers.
type mapKeys struct {
	list []entry
	must []string // without which a file of this kind is no use
}

func (k mapKeys) schema() obj {
	properties := obj{}
	for _, x := range k.list {
		p := obj{}
		for name, v := range x.value {
			p[name] = v
		}
		p["title"] = x.title
		if x.about != "" {
			p["description"] = x.about
		}
		properties[x.name] = p
	}
	out := obj{"type": "object", "additionalProperties": false, "properties": properties}
	if len(k.must) > 0 {
		out["required"] = k.must
	}
	return out
}

// The forms of values.
var (
	scalarTypes = []string{"string", "number", "boolean", "null"}
	aText       = obj{"type": scalarTypes}
	aDate       = obj{"anyOf": []obj{
		{"type": "string", "pattern": `^$|^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`}, {"type": "null"},
	}}
	aNumber = obj{"anyOf": []obj{
		{"type": "integer"}, {"type": "null"}, {"type": "string", "pattern": "^-?[0-9]+$"},
	}}
	aFlag = obj{"anyOf": []obj{
		{"type": "boolean"}, {"type": "null"}, {"enum": []string{"ya", "tidak", "Ya", "Tidak", "true", "false", ""}},
	}}
)

// lines is a text or a list of texts.
func lines() obj { return orList(aText) }

func orList(one obj) obj { return obj{"anyOf": []obj{one, {"type": "array", "items": one}}} }

func or(list ...obj) obj { return obj{"anyOf": list} }

func listOf(one obj, most int) obj {
	return obj{"type": []string{"array", "null"}, "items": one, "maxItems": most}
}

// keysOf returns the keys of the map that stands for a T, but for some fields.
func keysOf[T any](without ...string) mapKeys { return keys(reflect.TypeFor[T](), without...) }

func keys(t reflect.Type, without ...string) mapKeys {
	var out mapKeys
	for _, w := range words[t] {
		if slices.Contains(without, w.field) {
			continue
		}
		f, ok := t.FieldByName(w.field)
		if !ok {
			panic("sopfile: " + t.Name() + " has no field " + w.field)
		}
		out.list = append(out.list, entry{w.key, w.title, w.about, valueOf(t, f)})
		if slices.Contains(needed[t], w.field) {
			out.must = append(out.must, w.key)
		}
	}
	return out
}

// needed are the fields without which a map of a type is no use.
var needed = map[reflect.Type][]string{
	reflect.TypeFor[sop.Procedure](): {"Title", "Steps"},
	reflect.TypeFor[sop.Step]():      {"Tasks"},
	reflect.TypeFor[sop.Role]():      {"ID"},
	reflect.TypeFor[sop.Task]():      {"Role"},
	reflect.TypeFor[sop.Flow]():      {"To"},
}

// valueOf returns what a field of a struct may be in a file.
func valueOf(in reflect.Type, f reflect.StructField) obj {
	switch f.Type {
	case reflect.TypeFor[sop.Date]():
		return aDate
	case reflect.TypeFor[sop.Duration]():
		return aText
	case reflect.TypeFor[[]sop.Role]():
		return listOf(or(keysOf[sop.Role]().schema(), aText), sop.MaxRoles)
	case reflect.TypeFor[[]sop.Step]():
		return obj{"type": "array", "items": keysOf[sop.Step]().schema(), "minItems": 1, "maxItems": sop.MaxSteps}
	case reflect.TypeFor[[]sop.Task]():
		return tasks()
	case reflect.TypeFor[[]sop.Flow]():
		return flows()
	case reflect.TypeFor[[]sop.Procedure](): // the names of their files
		return lines()
	case reflect.TypeFor[[]sop.Symbol]():
		return symbols(in == reflect.TypeFor[sop.Procedure]())
	}
	switch f.Type.Kind() {
	case reflect.String:
		return aText
	case reflect.Int:
		return aNumber
	case reflect.Bool:
		return aFlag
	case reflect.Struct:
		return keys(f.Type).schema()
	case reflect.Slice:
		if f.Type.Elem().Kind() == reflect.String {
			return lines()
		}
	}
	panic("sopfile: no schema for " + in.Name() + "." + f.Name)
}

// symbols is one symbol or several: those of a step, or all that a legend may
// list. Nothing stands for the default.
func symbols(legend bool) obj {
	var names []string
	for k := sop.Terminator; k <= sop.Arrow; k++ {
		if legend || k < sop.OffPage {
			names = append(names, k.String())
		}
	}
	one := obj{"enum": names}
	return or(one, obj{"type": "array", "items": one}, obj{"type": "null"})
}

// byName is a map with names of the user's own, which must not look like the
// full form.
func byName(value obj, full string) obj {
	return obj{"type": "object", "additionalProperties": value, "propertyNames": obj{"not": obj{"const": full}}}
}

func tasks() obj {
	roles, full := byName(symbols(false), taskRole), keysOf[sop.Task]().schema()
	return or(aText, roles, full, obj{"type": "array", "maxItems": sop.MaxRoles, "items": or(aText, roles, full)})
}

func flows() obj {
	one := keysOf[sop.Flow]().schema()
	answers := byName(or(aText, keysOf[sop.Flow]("Outcome").schema()), flowTarget)
	return or(aText, one, answers, obj{"type": "array", "maxItems": sop.MaxSteps, "items": or(aText, one)})
}

// order returns the keys of a map in their canonical order.
func (k mapKeys) order() map[string]int {
	out := map[string]int{}
	for i, x := range k.list {
		out[x.name] = i
	}
	return out
}

// String lists the names of the keys.
func (k mapKeys) String() string {
	names := make([]string, len(k.list))
	for i, x := range k.list {
		names[i] = x.name
	}
	return fmt.Sprint(names)
}
