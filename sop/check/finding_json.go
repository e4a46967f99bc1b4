package check

import (
	"encoding/json"

	"github.com/sopkit/sopkit/sop"
)

// findingJSON is a finding as it is written.
type findingJSON struct {
	Rule      string   `json:"rule"`
	Level     Level    `json:"level"`
	Basis     string   `json:"basis,omitempty"`
	Procedure int      `json:"procedure"` // from 1; 0: the manual as a whole
	ID        string   `json:"id,omitempty"`
	Path      string   `json:"path"`
	File      string   `json:"file,omitempty"`
	Sheet     string   `json:"sheet,omitempty"`
	Line      int      `json:"line,omitempty"`
	Column    int      `json:"column,omitempty"`
	EndLine   int      `json:"endLine,omitempty"`
	EndColumn int      `json:"endColumn,omitempty"`
	Words     string   `json:"words,omitempty"`
	Start     int      `json:"start,omitempty"`
	Message   sop.Text `json:"message"`
	Fix       *fixJSON `json:"fix,omitempty"`
}

type fixJSON struct {
	Old string `json:"old"`
	New string `json:"new"`
}

// MarshalJSON writes the keys rule, level, basis, procedure (from 1; 0 is the
// manual), id, path (for programs: lists in it count from 0), file, sheet, line,
// column, endLine, endColumn, words, start, message {id, en} and fix {old,
// new}; of those that may be blank, only what is there.
func (f Finding) MarshalJSON() ([]byte, error) {
	out := findingJSON{
		Rule: f.Rule, Level: f.Level, Basis: f.Basis, Procedure: f.Procedure + 1, ID: f.ID, Path: f.Path,
		File: f.Pos.File, Sheet: f.Pos.Sheet, Line: f.Pos.Line, Column: f.Pos.Column,
		EndLine: f.End.Line, EndColumn: f.End.Column,
		Words: f.Words, Start: f.Start, Message: f.Text,
	}
	if f.Fix != nil {
		own := fixJSON(*f.Fix)
		out.Fix = &own
	}
	return json.Marshal(out)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (f *Finding) UnmarshalJSON(data []byte) error {
	var in findingJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	*f = Finding{
		Rule: in.Rule, Level: in.Level, Basis: in.Basis, Procedure: in.Procedure - 1, ID: in.ID, Path: in.Path,
		Pos:   sop.Position{File: in.File, Sheet: in.Sheet, Line: in.Line, Column: in.Column},
		Words: in.Words, Start: in.Start, Text: in.Message,
	}
	if in.EndLine > 0 {
		f.End = sop.Position{File: in.File, Line: in.EndLine, Column: in.EndColumn}
	}
	if in.Fix != nil {
		own := Fix(*in.Fix)
		f.Fix = &own
	}
	return nil
}
