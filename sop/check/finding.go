package check

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// Finding is a place where a rule is not kept.
type Finding struct {
	Rule      string
	Level     Level
	Procedure int          // index in the manual; 0 for a single procedure, -1 for the manual as a whole
	ID        string       // of the procedure
	Path      string       // in Go's words, as sop.Problem's: "steps[3].activity"
	Pos       sop.Position // in the file, when Options.Position is set
	Words     string       // the words at fault; or empty
	Start     int          // byte offset of Words in the field's text
	Fix       *Fix         // a safe way to mend it; or nil
	Soft      bool         // a warning at most, whatever the rule's level
	Text      sop.Text     // the message
}

// Fix replaces the whole text of the field at Path.
type Fix struct{ Old, New string }

// Message returns the finding in words for staff, without its place.
func (f *Finding) Message(l sop.Lang) string { return f.Text.In(l) }

// fieldOrder is the order of the parts of a sheet, for sorting findings.
var fieldOrder = []string{"", "unit", "number", "created", "revised", "effective", "approval", "title", "legalBasis",
	"qualifications",
	"related", "equipment", "warnings", "records", "roles", "steps", "legend", "labels"}

// sortFindings brings findings into the order of the sheets: procedure, part,
// row, rule.
func sortFindings(list []Finding, order map[string]int) {
	type key struct {
		field, row int
		rest       string
	}
	keys := make(map[string]key, len(list))
	for i := range list {
		p := list[i].Path
		if _, ok := keys[p]; ok {
			continue
		}
		name, rest, _ := strings.Cut(p, "[")
		name, _, _ = strings.Cut(name, ".")
		number, rest, _ := strings.Cut(rest, "]")
		row, err := strconv.Atoi(number)
		if err != nil {
			row, rest = -1, p
		}
		keys[p] = key{slices.Index(fieldOrder, name), row, rest}
	}
	slices.SortStableFunc(list, func(a, b Finding) int {
		x, y := keys[a.Path], keys[b.Path]
		return cmp.Or(cmp.Compare(a.Procedure, b.Procedure), cmp.Compare(x.field, y.field), cmp.Compare(x.row, y.row),
			cmp.Compare(order[a.Rule], order[b.Rule]), cmp.Compare(x.rest, y.rest), cmp.Compare(a.Start, b.Start))
	})
}
