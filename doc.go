// Package sopkit is the root of a module that models standard operating
// procedures of Indonesian government offices (SOP Administrasi Pemerintahan)
// as Go values and writes them as the official swimlane sheet, in Excel and
// in PDF. The package itself is empty; this is the map of the module.
//
// # Packages
//
//	sop                     models an SOP as plain Go values and checks it
//	sop/sopfile             reads and writes manuals and sheets as YAML and JSON
//	sop/source              reads files of staff into trees that know their lines, and names their faults
//	sop/check               finds what is wrong with wording, blanks, numbers, dates, links
//	sop/check/word          tells the forms of Indonesian words
//	sop/soptest             makes random procedures, for tests
//	forms                   states the official forms an SOP names and fills them
//	forms/formfile          reads and writes the data files of forms
//	forms/formstest         makes random values of forms, for tests
//	render                  writes a procedure or a form as Excel or PDF
//	render/internal/layout  arranges content on pages; every position it gives is final
//	render/internal/formlayout  arranges forms on pages of the same kind
//	render/internal/route   finds the ways of the arrows
//	render/internal/font    measures text and cuts fonts
//	render/internal/xlsx    puts finished pages into a workbook
//	render/internal/xlsx/guard    looks through a workbook before it is read, and refuses bombs
//	render/internal/xlsx/cells    takes single cells out of a workbook
//	render/internal/xlsx/xmlscan  reads XML in a fixed amount of memory
//	render/internal/pdf     puts finished pages into a PDF
//	examples/sopgen         the document generator, a thin command over the public API
//	examples/embed          the library inside another program
//
// Imports go one way: sop ← forms ← render ← examples. Package sop imports
// the standard library alone. Excel and PDF libraries are imported under
// render/internal only, each in one place.
//
// # How data flows
//
// A procedure is read, checked, arranged and written; nothing flows back.
//
//	manual.yaml ─► sopfile.Load ─► sop.Procedure ─► layout ─► []*layout.Page ─┬─► xlsx
//	                                                                          └─► pdf
//
// The pages are one finished value: both formats show the same cells, symbols
// and arrows at the same places.
//
// # I want to … → go to …
//
//	describe an SOP in Go               sop.Procedure
//	read SOPs from files                sopfile.Load
//	see whether an SOP can be drawn     sop.Procedure.Validate
//	check wording, blanks and numbers   check.Procedure, check.Manual
//	compare two revisions               sop.Diff, sop.Apply
//	find the forms an SOP names         forms.For
//	fill a form, read it back           forms.Form.Fill, render.FormXLSX, render.ReadForm
//	write Excel or PDF                  render.XLSX, render.PDF
//	choose paper, logo, foot strip      render.Options
//	know what the PDF cannot show       render.Boxed
//	change the wording of a label       sop.Labels
//	know what a word means              the glossary in sop/doc.go
//	make the sheets of a manual         go run ./examples/sopgen
package sopkit
