package sopfile

import (
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// The fields of each map of a file, in the order of the writers.
var (
	procedureFields = inFiles(sop.ProcedureFields())
	manualFields    = inFiles(sop.ManualFields())
	roleFields      = fieldAt(procedureFields, "roles").Fields
	stepFields      = fieldAt(procedureFields, "steps").Fields
	taskFields      = fieldAt(stepFields, "tasks").Fields
	flowFields      = fieldAt(stepFields, "flows").Fields
)

// The keys that tell a task or flow in full from a map of roles or answers.
var (
	taskRole   = fieldAt(taskFields, "role").Key
	flowTarget = fieldAt(flowFields, "to").Key
)

// inFiles sorts fields, and those of each, as files have them.
func inFiles(list []sop.Field) []sop.Field {
	slices.SortFunc(list, func(a, b sop.Field) int { return a.Place - b.Place })
	for i := range list {
		inFiles(list[i].Fields)
	}
	return list
}

// fieldAt returns the field of a path, which must be there.
func fieldAt(list []sop.Field, path string) *sop.Field {
	return &list[slices.IndexFunc(list, func(f sop.Field) bool { return f.Path == path })]
}

// without returns the fields but that of a path.
func without(list []sop.Field, path string) []sop.Field {
	return slices.DeleteFunc(slices.Clone(list), func(f sop.Field) bool { return f.Path == path })
}

// ofFile returns the fields of a kind of file.
func ofFile(k Kind) []sop.Field {
	if k == Manual {
		return manualFields
	}
	return procedureFields
}

// order returns the places of keys in a map.
func order(list []sop.Field) map[string]int {
	out := map[string]int{}
	for i := range list {
		out[list[i].Key] = i
	}
	return out
}
