// Package audit reads a finished workbook of a procedure and measures what a
// reader of the sheet would object to. It is for tests only.
//
// It knows the file alone: the worksheet's grid and the drawing part, as a
// program that shows the file would take them, and nothing of the packages
// that arranged the sheet. Positions are EMU from the top left corner of the
// worksheet; the pages stand under one another, as page breaks part them.
//
//	Read      reads a workbook into a Sheet
//	Measures  lists the measures; each takes a Sheet and returns its Faults
//	Table     adds up the measures of many sheets, a column per class
package audit
