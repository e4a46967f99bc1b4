// Package table is the plain table that staff write an SOP in: an Excel
// workbook with a sheet for the identity, one for the roles and one table of
// steps. Read makes of it the tree that a YAML file gives, with cells for
// places, so that sopfile decodes both alike; Of and Starter say which cells,
// drop-downs, notes and checks such a workbook has, and package render writes
// it. Programs read it with sopfile.Load and sopfile.ReadProcedure.
//
// Texts stand in the cells as they are. One that a cell would not give back, as
// it is blank, has spaces around it or looks like this, has double quotes around
// it: see Quote. The lines of a list share a cell, one under the other, in the
// table of steps; elsewhere each has a row. What few procedures have stands in
// columns, rows and sheets that are there only then.
package table
