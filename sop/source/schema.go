package source

import (
	"bytes"
	"encoding/json"
)

// Schema writes a JSON Schema (draft 2020-12) with an id and a title; it adds
// them to the schema. Keys are sorted, so that one schema has the same bytes
// ever. What encoding/json cannot write is a mistake of the caller: it panics.
func Schema(id, title string, schema map[string]any) []byte {
	schema["$schema"], schema["$id"], schema["title"] = "https://json-schema.org/draft/2020-12/schema", id, title
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(schema); err != nil {
		panic(err)
	}
	return b.Bytes()
}
