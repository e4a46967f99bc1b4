package check

import (
	"fmt"
	"io"
	"net/url"
	"regexp"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// SARIF is how findings are written for code hosts and editors. The zero value
// writes Indonesian and no version.
type SARIF struct {
	Lang    sop.Lang
	Version string // of the program that found them; or empty
}

// helpPage is where the rules are explained.
const helpPage = "https://github.com/sopkit/sopkit/blob/main/sop/check/RULES.md"

// obj is a piece of SARIF; encoding/json sorts its keys.
type obj = map[string]any

func sarifText(s string) obj { return obj{"text": s} }

// WriteSARIF writes findings in SARIF 2.1.0, with the rules they speak of, and
// for each fix the text to put in place of the old one where Finding.End tells
// its extent. Nil means the zero SARIF; a nil writer is sop.ErrNil.
func WriteSARIF(w io.Writer, list []Finding, o *SARIF) error {
	if w == nil {
		return fmt.Errorf("check: writer: %w", sop.ErrNil)
	}
	if o == nil {
		o = &SARIF{}
	}
	index, about := map[string]int{}, []obj{}
	results := make([]obj, len(list))
	for i := range list {
		f := &list[i]
		if _, ok := index[f.Rule]; !ok {
			index[f.Rule] = len(about)
			about = append(about, sarifRule(f.Rule, o.Lang))
		}
		results[i] = sarifResult(f, index[f.Rule], o.Lang)
	}
	driver := obj{"name": "sopkit", "informationUri": "https://github.com/sopkit/sopkit", "rules": about}
	if o.Version != "" {
		driver["version"] = o.Version
	}
	return encode(w, obj{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
		"runs": []obj{{"columnKind": "unicodeCodePoints", "tool": obj{"driver": driver}, "results": results}},
	})
}

func sarifRule(name string, l sop.Lang) obj {
	out := obj{"id": name}
	if r, ok := RuleNamed(name); ok {
		out["shortDescription"], out["fullDescription"] = sarifText(r.Summary.In(l)), sarifText(r.Explain.In(l))
		out["helpUri"] = helpPage + "#" + name
	}
	return out
}

func sarifResult(f *Finding, rule int, l sop.Lang) obj {
	out := obj{"ruleId": f.Rule, "ruleIndex": rule, "level": f.Level.String(), "message": sarifText(f.Message(l))}
	if f.Pos.File == "" {
		return out
	}
	file := obj{"uri": uri(f.Pos.File)}
	place := obj{"artifactLocation": file}
	if f.Pos.Line > 0 && f.Pos.Sheet == "" {
		region := obj{"startLine": f.Pos.Line, "startColumn": max(f.Pos.Column, 1)}
		if f.End.Line > 0 {
			region["endLine"], region["endColumn"] = f.End.Line, f.End.Column
		}
		place["region"] = region
		if f.Fix != nil && f.End.Line > 0 {
			out["fixes"] = []obj{{"artifactChanges": []obj{{"artifactLocation": file, "replacements": []obj{
				{"deletedRegion": region, "insertedContent": sarifText(inFile(f.Pos.File, f.Fix.New))},
			}}}}}
		}
	}
	location := obj{"physicalLocation": place}
	var logical []obj
	if f.Path != "" {
		logical = append(logical, obj{"fullyQualifiedName": f.Path})
	}
	if cell := f.Pos.Cell(); cell != "" { // a workbook has no lines
		logical = append(logical, obj{"fullyQualifiedName": f.Pos.Sheet + "!" + cell})
	}
	if logical != nil {
		location["logicalLocations"] = logical
	}
	out["locations"] = []obj{location}
	return out
}

// inFile writes a text as it may stand anywhere in a file.
func inFile(name, text string) string {
	if strings.HasSuffix(name, ".json") {
		return source.Quote(text)
	}
	return source.Quoted(text, true)
}

// drive is the begin of a file's full name in Windows.
var drive = regexp.MustCompile(`^[A-Za-z]:/`)

// uri writes a file's name as a reference: a full name as file://, any other
// relative to where the program was called.
func uri(name string) string {
	name = strings.ReplaceAll(name, `\`, "/")
	switch {
	case drive.MatchString(name):
		return (&url.URL{Scheme: "file", Path: "/" + name}).String()
	case strings.HasPrefix(name, "//"): // \\server\share
		host, path, _ := strings.Cut(name[2:], "/")
		return (&url.URL{Scheme: "file", Host: host, Path: "/" + path}).String()
	case strings.HasPrefix(name, "/"):
		return (&url.URL{Scheme: "file", Path: name}).String()
	}
	return (&url.URL{Path: name}).String()
}
