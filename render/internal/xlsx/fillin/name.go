package fillin

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// Names that tell a form's workbook; the inputs' names stand beside them.
const (
	formName     = "sopkit_form"     // the form's ID
	registerName = "sopkit_register" // there when rows may have been inserted
)

// partMark begins the number of a part of a value that goes on over pages.
const partMark = "lanjutan"

// inputPrefix keeps the name of an input from reading as a cell.
const inputPrefix = "isi."

// spell writes the name of an input as the workbook has it: the field behind a
// prefix, then the option's number, or the row and the column of a table.
func spell(n page.Name) string {
	if n.Part > 0 {
		part := n.Part
		n.Part = 0
		return fmt.Sprintf("%s.%s%d", spell(n), partMark, part+1)
	}
	switch {
	case n.Number == 0:
		return inputPrefix + n.Field
	case n.Column == "":
		return fmt.Sprintf("%s%s.%d", inputPrefix, n.Field, n.Number)
	}
	return fmt.Sprintf("%s%s.%d.%s", inputPrefix, n.Field, n.Number, n.Column)
}

// parse reads what spell writes.
func parse(name string) (n page.Name, ok bool) {
	rest, ok := strings.CutPrefix(name, inputPrefix)
	parts := strings.Split(rest, ".")
	if mark, found := strings.CutPrefix(parts[len(parts)-1], partMark); found && len(parts) > 1 {
		if number, err := strconv.Atoi(mark); err == nil && number > 1 {
			n.Part, parts = number-1, parts[:len(parts)-1]
		}
	}
	if !ok || len(parts) > 3 {
		return page.Name{}, false
	}
	n.Field = parts[0]
	if len(parts) > 1 {
		number, err := strconv.Atoi(parts[1])
		if err != nil || number < 1 {
			return page.Name{}, false
		}
		n.Number = number
	}
	if len(parts) > 2 {
		n.Column = parts[2]
	}
	return n, n.Field != ""
}
