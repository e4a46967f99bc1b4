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
	Basis     string       // the regulation that asks for it; empty: practice
	Procedure int          // index in the manual; 0 for a single procedure, -1 for the manual as a whole
	ID        string       // of the procedure
	Path      string       // in Go's words, as sop.Problem's: "steps[3].activity"
	Pos       sop.Position // in the file, when Options.Position is set
	End       sop.Position // behind the text in the file, when Options.End is set and knows; or zero
	Words     string       // the words at fault; or empty
	Start     int          // byte offset of Words in the field's text
	Fix       *Fix         // a safe way to mend it; or nil
	Text      sop.Text     // the message

	// What a rule tells Pass.Report; false in what is returned.
	Soft     bool // a warning at most, whatever the rule's level
	Practice bool // does not rest on the rule's Basis
	Blank    bool // a part left blank: not told of a draft in the lenient profile
}

// Fix replaces the whole text of the field at Path.
type Fix struct{ Old, New string }

// Message returns the finding in words for staff, without its place.
func (f *Finding) Message(l sop.Lang) string { return f.Text.In(l) }

// fields are what a procedure has, in the order of the parts of a sheet.
var fields = sop.ProcedureFields()

// fieldOrder is the place of a path's first field, for sorting findings: what
// is not printed comes first, then the sheet as a whole, then its parts.
func fieldOrder(name string) int {
	if name == "" {
		return 0
	}
	i := slices.IndexFunc(fields, func(f sop.Field) bool { return f.Path == name })
	if i < 0 || fields[i].Printed == sop.NotPrinted {
		return -1
	}
	return i + 1
}

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
		keys[p] = key{fieldOrder(name), row, rest}
	}
	slices.SortStableFunc(list, func(a, b Finding) int {
		x, y := keys[a.Path], keys[b.Path]
		return cmp.Or(cmp.Compare(a.Procedure, b.Procedure), cmp.Compare(x.field, y.field), cmp.Compare(x.row, y.row),
			cmp.Compare(order[a.Rule], order[b.Rule]), cmp.Compare(x.rest, y.rest), cmp.Compare(a.Start, b.Start))
	})
}
