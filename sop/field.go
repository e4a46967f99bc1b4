package sop

import (
	"fmt"
	"reflect"
	"slices"
	"unicode"
	"unicode/utf8"
)

// Field is what is known of one field of a Procedure, of a Manual or of what
// they are made of. The reader and writer of files, their schema, Validate,
// Diff and the checks all ask it; nothing of it is told elsewhere.
type Field struct {
	Name     string    // in Go: "LegalBasis"
	Path     string    // in paths of problems and changes: "legalBasis"
	Key      string    // in files: "dasar_hukum"
	Word     Text      // in a sentence: "dasar hukum", "legal basis"
	About    Text      // what to write there, for whoever writes a file
	Official string    // of a label: what is printed where it is empty; else ""
	Kind     FieldKind // what the Go type makes it
	Printed  Printed   // whether its text is seen on a sheet
	Needed   bool      // a file's map without it is no use
	Place    int       // among the keys of a file, from 0
	Fields   []Field   // of a KindGroup or KindList: those of its struct

	index     int          // in the struct
	of, value reflect.Type // the struct, and the field's own
}

// FieldKind is what kind of value a field has. The zero value is none.
type FieldKind uint8

// The kinds, each with its Go type.
const (
	_           FieldKind = iota
	KindText              // string or NIP
	KindLines             // []string, a printed line each
	KindDate              // Date
	KindTime              // Duration
	KindNumber            // int
	KindFlag              // bool
	KindSymbols           // []Symbol
	KindGroup             // a struct: Unit, Approval, Labels
	KindTie               // Tie
	KindList              // a slice of structs: roles, steps, tasks, flows, procedures
)

// Printed says where a field's text is seen. The zero value is a sheet.
type Printed uint8

// Where texts are printed. Validate asks of all but the last that they can be.
const (
	OnSheet    Printed = iota // on the sheet
	Elsewhere                 // on letters and forms, or in place of another field
	NotPrinted                // for writers of files and programs alone
)

// ProcedureFields returns the fields of Procedure in the order of the struct,
// in which faults and changes are told. The result is the caller's own.
func ProcedureFields() []Field { return cloned(procedureFields) }

// ManualFields returns the fields of Manual as ProcedureFields does; those of
// Procedures have no Fields of their own.
func ManualFields() []Field { return cloned(manualFields) }

func cloned(list []Field) []Field {
	out := slices.Clone(list)
	for i := range out {
		out[i].Fields = cloned(out[i].Fields)
	}
	return out
}

// Title returns the word as it stands at the head of something: "Dasar hukum".
func (f *Field) Title(l Lang) string {
	word := f.Word.In(l)
	r, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(r)) + word[size:]
}

// In returns a pointer to the field in a struct that v points to: a *string
// for any KindText, else one to the type of the field. It panics when v is no
// pointer to the field's struct.
func (f *Field) In(v any) any {
	s := reflect.ValueOf(v).Elem()
	if s.Type() != f.of {
		panic(fmt.Sprintf("sop: %v has no field of %v", s.Type(), f.of))
	}
	p := s.Field(f.index).Addr()
	if f.Kind == KindText && p.Type() != textPointer {
		p = p.Convert(textPointer)
	}
	return p.Interface()
}

var textPointer = reflect.TypeFor[*string]()

// fieldsOf completes the rows of the table for a struct, which stand in the
// order of files, by what its Go types tell.
func fieldsOf[T any](rows ...Field) []Field {
	t := reflect.TypeFor[T]()
	for i := range rows {
		f, ok := t.FieldByName(rows[i].Name)
		if !ok {
			panic("sop: " + t.Name() + " has no field " + rows[i].Name)
		}
		rows[i].Path, rows[i].Kind = lower(f.Name), kindOf(f.Type)
		rows[i].Place, rows[i].index, rows[i].of, rows[i].value = i, f.Index[0], t, f.Type
	}
	slices.SortFunc(rows, func(a, b Field) int { return a.index - b.index })
	return rows
}

func kindOf(t reflect.Type) FieldKind {
	switch t {
	case reflect.TypeFor[Date]():
		return KindDate
	case reflect.TypeFor[Duration]():
		return KindTime
	case reflect.TypeFor[[]Symbol]():
		return KindSymbols
	case reflect.TypeFor[Tie]():
		return KindTie
	case reflect.TypeFor[[]string]():
		return KindLines
	}
	switch t.Kind() {
	case reflect.String:
		return KindText
	case reflect.Int:
		return KindNumber
	case reflect.Bool:
		return KindFlag
	case reflect.Struct:
		return KindGroup
	case reflect.Slice:
		return KindList
	}
	return 0
}

// fieldAt returns the field of a path; nil for none.
func fieldAt(list []Field, path string) *Field {
	for i := range list {
		if list[i].Path == path {
			return &list[i]
		}
	}
	return nil
}
