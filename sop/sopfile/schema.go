package sopfile

import (
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// schemaID names the schemas; it is a name, not a place.
const schemaID = "urn:sopkit:schema:"

// Schema returns the JSON Schema (draft 2020-12) of a kind of file, with titles
// and descriptions in Indonesian. An editor that has it completes keys and
// underlines what does not belong. It holds what a file may look like; what
// must fit together (targets, roles, ids) Validate and package check tell. That
// of settings is check.SettingsSchema: here it is nil.
func Schema(k Kind) []byte {
	if k == Settings {
		return nil
	}
	name, title := "sop", "Lembar SOP"
	if k == Manual {
		name, title = "manual", "Manual SOP"
	}
	s := mapOf(ofFile(k))
	s["properties"].(obj)[schemaKey] = obj{
		"type": scalarTypes, "title": "Skema", "description": "Skema berkas ini, untuk penyunting.",
	}
	if k == Manual {
		s["type"] = []string{"object", "null"} // an empty manual shares nothing
	}
	return source.Schema(schemaID+name, title, s)
}

// obj is a piece of a schema; encoding/json sorts its keys.
type obj = map[string]any

// mapOf returns the schema of a map with keys for the fields.
func mapOf(list []sop.Field) obj {
	properties, needed := obj{}, []string{}
	for i := range list {
		f := &list[i]
		p := obj{}
		for name, v := range valueOf(f) {
			p[name] = v
		}
		p["title"] = f.Title(sop.Indonesian)
		p["description"] = f.About.In(sop.Indonesian)
		properties[f.Key] = p
		if f.Needed {
			needed = append(needed, f.Key)
		}
	}
	out := obj{"type": "object", "additionalProperties": false, "properties": properties}
	if len(needed) > 0 {
		out["required"] = needed
	}
	return out
}

// The forms of values.
var (
	scalarTypes = []string{"string", "number", "boolean", "null"}
	aText       = obj{"type": scalarTypes}
	aDate       = obj{"anyOf": []obj{{"type": "string", "pattern": datePattern}, {"type": "null"}}}
	filled      = obj{"type": []string{"string", "number", "boolean"}, "pattern": `\S`} // a text that says something
	aNumber     = obj{"anyOf": []obj{
		{"type": "integer", "minimum": 0, "maximum": 9999}, {"type": "null"},
		{"type": "string", "pattern": "^(0|[1-9][0-9]{0,3})$"},
	}}
	aFlag = obj{"anyOf": []obj{{"type": "boolean"}, {"type": "null"}, {"type": "string", "pattern": flagPattern}}}
)

const flagPattern = `^([Yy][Aa]|[Tt][Ii][Dd][Aa][Kk]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])?$`

// lines is a text or a list of texts.
func lines() obj { return orList(aText) }

func orList(one obj) obj { return obj{"anyOf": []obj{one, {"type": "array", "items": one}}} }

func or(list ...obj) obj { return obj{"anyOf": list} }

func listOf(one obj, most int) obj {
	return obj{"type": []string{"array", "null"}, "items": one, "maxItems": most}
}

// valueOf returns what a field may be in a file.
func valueOf(f *sop.Field) obj {
	switch f.Kind {
	case sop.KindText, sop.KindTime:
		if f.Needed {
			return filled
		}
		return aText
	case sop.KindLines:
		return lines()
	case sop.KindDate:
		return aDate
	case sop.KindNumber:
		return aNumber
	case sop.KindFlag:
		return aFlag
	case sop.KindSymbols:
		return symbols(f.Path == "legend")
	case sop.KindTie:
		return or(obj{"enum": tieWords()}, obj{"type": "null"})
	case sop.KindGroup:
		return or(mapOf(f.Fields), obj{"type": "null"})
	case sop.KindList:
		return listed(f)
	}
	panic("sopfile: no schema for " + f.Name)
}

// listed returns what the field of a list may be.
func listed(f *sop.Field) obj {
	switch f.Path {
	case "roles":
		return listOf(or(mapOf(f.Fields), filled), sop.MaxRoles)
	case "steps":
		return obj{"type": "array", "items": mapOf(f.Fields), "minItems": 1, "maxItems": sop.MaxSteps}
	case "tasks":
		return tasks()
	case "flows":
		return flows()
	case "procedures": // the names of their files
		return or(aText, obj{"type": "array", "items": filled})
	}
	panic("sopfile: no schema for " + f.Name)
}

// symbols is one symbol or several: those of a step, or all that a legend may
// list. Nothing stands for the default.
func symbols(legend bool) obj {
	var names []string
	for _, k := range sop.Symbols() {
		if legend || k.InSteps() {
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
	roles, full := byName(symbols(false), taskRole), mapOf(taskFields)
	some := byName(symbols(false), taskRole)
	some["minProperties"] = 1
	return or(filled, some, full,
		obj{"type": "array", "minItems": 1, "maxItems": sop.MaxRoles, "items": or(filled, roles, full)})
}

func flows() obj {
	one := mapOf(flowFields)
	answers := byName(or(aText, mapOf(without(flowFields, "outcome"))), flowTarget)
	return or(aText, one, answers, obj{"type": "array", "maxItems": sop.MaxSteps, "items": or(aText, one)})
}
