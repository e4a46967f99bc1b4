package sopfile

import (
	"fmt"
	"strconv"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/table"
)

// TableExt is the ending of the names of plain tables.
const TableExt = tableExt

// blankRows is how many rows a new table has to write in.
const blankRows = 25

// TableStarter returns a plain table to begin a new SOP with, as StarterFor
// returns a file: beside a manual, which may be nil, it has the manual's roles.
// The steps of Starter stand on a sheet of their own, as an example.
func TableStarter(title string, m *sop.Manual) (*table.Book, error) {
	example := exampleSteps()
	p := &sop.Procedure{Title: oneLine(title), Roles: example.Roles}
	if p.Title == "" {
		p.Title = noTitle
	}
	if m != nil && len(m.Roles) > 0 {
		p.Roles = m.Roles
	}
	if m != nil {
		p.Unit, p.Approval, p.Labels = m.Unit, m.Approval, m.Labels
	}
	return table.Of(p, &table.Options{Manual: m, Example: example, Rows: blankRows})
}

// TableOf returns the plain table of a sheet with what differs from its manual,
// which may be nil; the file is to have the name, for the ID it gives. Reading it
// there gives an equal procedure, as with WriteProcedure.
//
// The error is sop.Problems when the procedure is not valid, or that of table.Of.
func TableOf(p *sop.Procedure, m *sop.Manual, name string) (*table.Book, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return TableDraft(p, m, name)
}

// exampleSteps is the procedure of Starter; its flows name steps by number.
func exampleSteps() *sop.Procedure {
	p, err := ReadProcedure(Starter("Penyusunan naskah dinas"), "")
	if err != nil {
		panic(err) // the starter is valid
	}
	for i := range p.Steps {
		for k := range p.Steps[i].Flows {
			f := &p.Steps[i].Flows[k]
			at, _ := p.Target(f.To)
			f.To = strconv.Itoa(at + 1)
		}
	}
	for i := range p.Steps {
		p.Steps[i].ID = ""
	}
	return p
}

// Convert returns a sheet's file in a format with only what differs from its
// manual, which may be nil; the file is to have the name, for the ID it gives.
// The errors are those of WriteProcedure.
func Convert(p *sop.Procedure, m *sop.Manual, name string, f Format) ([]byte, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return Draft(p, m, name, f)
}

// Draft is Convert for a procedure that need not be valid, as one that was read
// from a drawing: whoever reads the file is told what is wrong. Nil is sop.ErrNil.
func Draft(p *sop.Procedure, m *sop.Manual, name string, f Format) ([]byte, error) {
	if p == nil {
		return nil, fmt.Errorf("procedure: %w", sop.ErrNil)
	}
	if m == nil {
		m = &sop.Manual{}
	}
	return encode(f, func(e *encoder) fields { return e.procedure(p, m, idFromName(name)) })
}

// TableDraft is TableOf for a procedure that need not be valid, as Draft is
// Convert.
func TableDraft(p *sop.Procedure, m *sop.Manual, name string) (*table.Book, error) {
	return table.Of(p, &table.Options{Manual: m, ID: idFromName(name), Example: exampleSteps()})
}
