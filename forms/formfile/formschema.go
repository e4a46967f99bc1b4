package formfile

import (
	"reflect"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop/source"
)

// FormSchema returns the JSON Schema (draft 2020-12) of a form file, with
// descriptions in Indonesian. An editor that has it completes keys and
// underlines what does not belong; what must fit together ReadForm tells.
func FormSchema() []byte {
	defs := obj{}
	for t := range formKeys {
		if t != typeOf[forms.Form]() && !listType(t) {
			defs[t.Name()] = recordSchema(t)
		}
	}
	s := recordSchema(typeOf[forms.Form]())
	s["$defs"], s["required"] = defs, []string{"formulir", "judul", "isi"}
	return source.Schema("urn:sopkit:schema:form", "Formulir", s)
}

// obj is a piece of a schema; encoding/json sorts its keys.
type obj = map[string]any

// recordSchema is that of a map with a type's keys.
func recordSchema(t reflect.Type) obj {
	properties := obj{}
	for _, k := range formKeys[t] {
		own := obj{"type": "boolean"} // of a page break
		if k.field != "" {
			field, _ := t.FieldByName(k.field)
			own = valueSchema(field.Type)
		}
		own["description"] = k.about
		properties[k.name] = own
	}
	out := obj{"type": "object", "additionalProperties": false, "properties": properties}
	if t.Implements(typeOf[forms.Part]()) {
		out["required"] = []string{formKeys[t][0].name}
	}
	return out
}

// valueSchema is that of what a key holds.
func valueSchema(t reflect.Type) obj {
	switch {
	case t == typeOf[forms.Part]():
		var any []obj
		for _, part := range partTypes {
			any = append(any, obj{"$ref": "#/$defs/" + part.Name()})
		}
		return obj{"anyOf": any}
	case t == typeOf[forms.Formula]():
		return obj{"type": "string", "pattern": `^\s*[a-z]+\s*\(.*\)\s*$`}
	case listType(t):
		field, _ := t.FieldByName(formKeys[t][0].field)
		return valueSchema(field.Type)
	case t.Kind() == reflect.Struct:
		return obj{"$ref": "#/$defs/" + t.Name()}
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.String:
		text := obj{"type": []string{"string", "number"}}
		return obj{"anyOf": []obj{text, {"type": "array", "items": text}}}
	case t.Kind() == reflect.Slice:
		return obj{"type": "array", "items": valueSchema(t.Elem())}
	case t.Kind() == reflect.Bool:
		return obj{"type": "boolean"}
	case t.Kind() == reflect.Int:
		return obj{"type": "integer"}
	case t.Kind() == reflect.Uint8:
		return obj{"enum": wordsOf(t)}
	}
	return obj{"type": []string{"string", "number"}}
}
