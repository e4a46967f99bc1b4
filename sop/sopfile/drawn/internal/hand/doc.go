// Package hand draws SOP sheets the way offices draw them by hand in Excel, for
// the tests of what reads them: with the parts of a workbook written as Excel
// writes them, and none of this module's own code for drawing. Draw turns a
// procedure and a Look, the habits of who draws, into a Book; Book.Write makes
// it a file.
package hand
