package formfile

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

var badCSV = sop.Text{
	ID: "tanda kutip di baris ini tidak berpasangan", EN: "the quotes of this line do not match",
}

// readCSV reads a table of text.
func readCSV(data []byte, name string, f *forms.Form) ([]*Data, error) {
	file := &source.File{Name: name, Private: true}
	if !file.Text(data) {
		return nil, sorted(file.Errs)
	}
	data = source.UTF8(data)
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma, r.FieldsPerRecord, r.TrimLeadingSpace = separator(data), -1, true
	t := Table{Name: name}
	var rows [][]string
	var places [][2]int
	for len(rows) <= MaxList+1 {
		row, err := r.Read()
		if len(row) == 0 && err != nil {
			var bad *csv.ParseError
			if errors.As(err, &bad) {
				file.Add(sop.Position{File: name, Line: bad.Line, Column: max(bad.Column, 1)}, ErrSyntax, badCSV)
				return nil, sorted(file.Errs)
			}
			break
		}
		line, column := r.FieldPos(0)
		rows, places = append(rows, row), append(places, [2]int{line, column})
	}
	if len(rows) > 0 {
		t.Head, t.Rows = rows[0], len(rows)-1
	}
	t.Cell = func(row, column int, _ forms.Field) string {
		if column >= len(rows[row]) {
			return ""
		}
		return rows[row][column]
	}
	t.At = func(row, _ int) sop.Position {
		if row >= len(places) {
			return sop.Position{File: name}
		}
		return sop.Position{File: name, Line: places[row][0], Column: places[row][1]}
	}
	return FromTable(t, f)
}

// WriteBlankList writes the head line of a list as CSV, parted by semicolons: a
// column for each of ListColumns. ReadList reads the list. The error is that of a
// form that is not well made, or the writer's.
func WriteBlankList(w io.Writer, f *forms.Form, rows int) error {
	if err := f.Validate(); err != nil {
		return err
	}
	if w == nil {
		return fmt.Errorf("formfile: writer: %w", sop.ErrNil)
	}
	heads := []string{"No"}
	for _, c := range ListColumns(f, rows) {
		heads = append(heads, c.Title())
	}
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = ';', true
	_ = out.Write(heads) // told by Error
	out.Flush()
	return out.Error()
}

// separator is the mark that the head line has most of.
func separator(data []byte) rune {
	head, _, _ := bytes.Cut(data, []byte("\n"))
	best := ','
	for _, mark := range ";\t" {
		if bytes.Count(head, []byte(string(mark))) > bytes.Count(head, []byte(string(best))) {
			best = mark
		}
	}
	return best
}
