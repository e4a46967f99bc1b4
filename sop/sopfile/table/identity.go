package table

import (
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// entry is a field of the identity with its row.
type entry struct {
	label string
	group *sop.Field // that it stands in; nil: none
	field *sop.Field
}

// keys are the keys that lead to it.
func (e *entry) keys() []string {
	if e.group == nil {
		return []string{e.field.Key}
	}
	return []string{e.group.Key, e.field.Key}
}

// list reports whether it may have several rows.
func (e *entry) list() bool { return e.field.Kind == sop.KindLines || e.field.Kind == sop.KindSymbols }

// path is that of problems: "approval.name".
func (e *entry) path() string {
	if e.group == nil {
		return e.field.Path
	}
	return e.group.Path + "." + e.field.Path
}

// in returns a pointer to the entry's field of a procedure.
func (e *entry) in(p *sop.Procedure) any {
	if e.group == nil {
		return e.field.In(p)
	}
	return e.field.In(e.group.In(p))
}

// entries are the fields of the identity, in the order of files.
var entries = func() []entry {
	var out []entry
	for i := range procedureFields {
		f := &procedureFields[i]
		switch f.Kind {
		case sop.KindList:
		case sop.KindGroup:
			for k := range f.Fields {
				own := &f.Fields[k]
				out = append(out, entry{title(f) + ": " + own.Word.ID, f, own})
			}
		default:
			out = append(out, entry{title(f), nil, f})
		}
	}
	return out
}()

// usual are the entries that every workbook shows, with the rows a blank one
// has; the others are there where they have a value.
var usual = map[string]int{
	"title": 1, "number": 1, "created": 1, "revised": 1, "effective": 1, "unit.lines": 2, "unit.year": 1,
	"approval.position": 1, "approval.name": 1, "approval.rank": 1, "approval.nip": 1, "legalBasis": 3,
	"qualifications": 2, "related": 2, "equipment": 2, "warnings": 2, "records": 2,
}

// labels are the entries by what may stand in their rows: the label, the keys
// of files, and the words that are printed on sheets.
var labels = func() map[string]*entry {
	out := map[string]*entry{}
	for i := range entries {
		out[plain(entries[i].label)] = &entries[i]
	}
	add := func(word string, e *entry) {
		if _, taken := out[plain(word)]; !taken {
			out[plain(word)] = e
		}
	}
	for i := range entries {
		add(strings.Join(entries[i].keys(), ""), &entries[i])
	}
	printed := fieldAt(procedureFields, "labels").Fields
	for i := range entries {
		for k := range printed {
			if entries[i].group == nil && printed[k].Name == entries[i].field.Name {
				add(printed[k].Official, &entries[i])
			}
		}
	}
	return out
}()

// nearestLabel is the label that an unknown one may mean; or "".
func nearestLabel(text string) string {
	list := make([]string, len(entries))
	for i := range entries {
		list[i] = entries[i].label
	}
	return sop.Suggest(text, list)
}
