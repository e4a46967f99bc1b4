// Package sopkit is the root of a module that models standard operating
// procedures of Indonesian government offices (SOP Administrasi Pemerintahan)
// as Go values and writes them as the official swimlane sheet, in Excel,
// PDF, SVG and HTML. The package itself is empty; this is the map of the module.
//
// # Packages
//
//	sop                     models an SOP as plain Go values and checks it
//	sop/sopfile             reads and writes manuals and sheets as YAML and JSON
//	sop/sopfile/table       lays out plain tables of Excel to write SOPs in, and reads them for sopfile
//	sop/sopfile/drawn       reads sheets drawn in Excel, ours and those of others, into procedures
//	sop/check               finds what is wrong with wording, blanks, numbers, dates, links
//	sop/check/internal/word tells the forms of Indonesian words
//	sop/bahasa              writes numbers, money and dates in Indonesian words
//	forms                   is the language of official forms, and fills them
//	forms/catalogue         holds the papers of a social home, and tells which an SOP names
//	forms/formfile          reads and writes the data files of forms
//	render                  writes a procedure or a form as Excel, PDF, SVG or HTML
//	render/internal/page    the finished value: pages, items, lengths, papers, text measures
//	render/internal/sheet   arranges a procedure on pages; every position it gives is final
//	sop/sopfile/drawn/internal/hand  draws sheets as offices do by hand, for tests
//	render/internal/form    arranges a form on pages, in the same vocabulary
//	render/internal/book    arranges a whole manual, with what stands before and after its sheets
//	render/internal/picture makes logos and signatures ready: pixels alone, upright, bounded
//	render/internal/route   finds the ways of the arrows
//	render/internal/cores   shares work among the cores
//	render/internal/font    measures text
//	render/internal/font/cut     cuts fonts to some characters
//	render/internal/xlsx    puts finished pages into a workbook
//	render/internal/xlsx/parts   writes the parts of a workbook as finished bytes
//	render/internal/xlsx/fillin  makes a form's workbook one to fill in, and reads it back
//	render/internal/pdf     puts finished pages into a PDF
//	render/internal/svg     puts finished pages into SVG and HTML
//	render/internal/page/pagetest  writes finished documents as text, for tests
//	render/internal/audit   reads finished workbooks and counts their faults, for tests
//	examples/sopgen         the document generator, a thin command over the public API
//	examples/site           a manual as static web pages
//	examples/live           a handler that shows a manual while it is written, and forms as pages
//	examples/embed          the library inside another program
//	examples/internal/browsertest  drives a Chromium, for tests of what browsers show
//
// More are public only because folders beside theirs use them, and promise
// nothing:
//
//	sop/workbook            reads the cells, shapes and arrows of a workbook that may be hostile
//	sop/workbook/guard      looks through a workbook before it is read, and refuses bombs
//	sop/workbook/cells      takes single cells out of a workbook
//	sop/workbook/xmlscan    reads XML in a fixed amount of memory
//	sop/source              reads files of staff into trees that know their lines, and names their faults
//	sop/soptest             makes random procedures, for this module's tests
//	sop/soptest/golden      compares what was made with files under testdata
//	forms/formstest         makes values of forms, for this module's tests
//
// Imports go one way: sop ← forms ← render ← examples. Package sop imports
// the standard library alone. Excel and PDF libraries are imported under
// render/internal only, each in one place.
//
// # How data flows
//
// A procedure is read, checked, arranged and written, a form filled, arranged
// and written; nothing flows back.
//
//	manual.yaml ─► sopfile.Load ─► sop.Procedure ─► sheet ─┬─► page.Document ─┬─► xlsx
//	     forms.Form.Fill ─────────────► forms.Copy ─► form ─┘                  ├─► pdf
//	                                                                           └─► svg
//
// A page.Document is one finished value: all formats show the same cells, symbols
// and arrows at the same places.
//
// # I want to … → go to …
//
//	describe an SOP in Go               sop.Procedure
//	read SOPs from files                sopfile.Load
//	see whether an SOP can be drawn     sop.Procedure.Validate
//	know what is wrong, and where       sop.Problem, sop.Problems
//	check wording, blanks and numbers   check.Procedure, check.Manual
//	keep how an office checks in a file  check.ReadSettings
//	mend texts of a file in place       sopfile.Rewrite, Procedure.TextAt
//	give staff a table to write in      sopfile.TableStarter, sopfile.TableOf, render.TableXLSX
//	turn a table into YAML              sopfile.Load, sopfile.Convert
//	edit drafts in a program            sopfile.ReadProcedureUnchecked
//	check what is written at each key   sopfile.Again, check.NewChecker
//	compare two revisions               sop.Diff, sop.DiffManuals, sop.Apply
//	say what changed in words           sop.Changes.Messages
//	find the forms an SOP names         catalogue.For
//	write a number or a date in words   bahasa.NumberWords, bahasa.DateWords
//	read a sheet drawn in Excel         drawn.Read
//	fill a form, read it back           forms.Form.Fill, render.FormXLSX, render.ReadForm
//	write Excel or PDF                  render.XLSX, render.PDF
//	show a sheet on a web page          render.HTML, render.SVG
//	write several, arranged only once   render.NewSheet, render.NewFormSheet
//	draw thousands, on all cores        render.Each
//	write a whole manual as one book    render.ManualPDF, render.ManualXLSX
//	choose paper, logo, foot strip      render.Options
//	draw many sheets with one logo      render.Options.Prepare
//	know what the PDF cannot show       render.Boxed
//	change the wording of a label       sop.Labels
//	know a field's key, words and kind  sop.ProcedureFields, sop.ManualFields
//	find the SOP that another names     sop.NamedTitle, sop.Manual.Titles
//	know what a word means              the glossary in sop/doc.go
//	publish a manual on the web         site.Write in examples/site, sopgen site
//	make the sheets of a manual         go run ./examples/sopgen
//	see and edit a manual in a browser  live.New, go run ./examples/sopgen serve
package sopkit
