package check

import (
	"encoding/json"
	"io"
	"net/url"
	"path/filepath"

	"github.com/sopkit/sopkit/sop"
)

// jsonFinding is a finding as WriteJSON writes it.
type jsonFinding struct {
	Rule      string   `json:"rule"`
	Level     string   `json:"level"`
	Procedure int      `json:"procedure"` // from 1; 0: the manual as a whole
	ID        string   `json:"id,omitempty"`
	Path      string   `json:"path"`
	File      string   `json:"file,omitempty"`
	Line      int      `json:"line,omitempty"`
	Column    int      `json:"column,omitempty"`
	Words     string   `json:"words,omitempty"`
	Message   string   `json:"message"`
	Fix       *jsonFix `json:"fix,omitempty"`
}

type jsonFix struct {
	Old string `json:"old"`
	New string `json:"new"`
}

// WriteJSON writes findings as a JSON list of objects with the keys rule,
// level, procedure (from 1; 0 is the manual), id, path (for programs: lists in
// it count from 0), file, line, column, words, message and fix {old, new}.
func WriteJSON(w io.Writer, list []Finding, l sop.Lang) error {
	out := make([]jsonFinding, len(list))
	for i := range list {
		f := &list[i]
		out[i] = jsonFinding{
			f.Rule, f.Level.String(), f.Procedure + 1, f.ID, f.Path, f.Pos.File, f.Pos.Line, f.Pos.Column, f.Words,
			f.Message(l), nil,
		}
		if f.Fix != nil {
			out[i].Fix = &jsonFix{f.Fix.Old, f.Fix.New}
		}
	}
	return encode(w, out)
}

func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// WriteSARIF writes findings in SARIF 2.1.0, which code hosts and editors
// read, with the rules they speak of.
func WriteSARIF(w io.Writer, list []Finding, l sop.Lang) error {
	type obj = map[string]any
	text := func(s string) obj { return obj{"text": s} }
	index, about := map[string]int{}, []obj{}
	for i := range list {
		name := list[i].Rule
		if _, ok := index[name]; ok {
			continue
		}
		index[name] = len(about)
		entry := obj{"id": name}
		if r, ok := RuleNamed(name); ok {
			entry["shortDescription"], entry["fullDescription"] = text(r.Summary.In(l)), text(r.Explain.In(l))
		}
		about = append(about, entry)
	}
	results := make([]obj, len(list))
	for i := range list {
		f := &list[i]
		results[i] = obj{
			"ruleId": f.Rule, "ruleIndex": index[f.Rule], "level": f.Level.String(), "message": text(f.Message(l)),
		}
		if f.Pos.File != "" {
			place := obj{"artifactLocation": obj{"uri": uri(f.Pos.File)}}
			if f.Pos.Line > 0 {
				place["region"] = obj{"startLine": f.Pos.Line, "startColumn": max(f.Pos.Column, 1)}
			}
			results[i]["locations"] = []obj{{
				"physicalLocation": place, "logicalLocations": []obj{{"fullyQualifiedName": f.Path}},
			}}
		}
	}
	return encode(w, obj{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
		"runs": []obj{{
			"columnKind": "unicodeCodePoints", "tool": obj{"driver": obj{"name": "sopkit", "rules": about}},
			"results": results,
		}},
	})
}

// uri writes a file's name as a relative reference.
func uri(name string) string { return (&url.URL{Path: filepath.ToSlash(name)}).String() }
