// Package render writes a procedure or a form as Excel, PDF, SVG or HTML.
//
// The entry points take an io.Writer and return an error; when the input is
// invalid nothing is written. The same version and the same input give the
// same bytes on every machine. All functions are safe for concurrent use.
//
// A Sheet is a procedure or a form arranged on its pages, to be written in more
// than one format; XLSX, PDF, SVG and HTML arrange a procedure and write it at
// once, FormXLSX, FormPDF, FormSVG and FormHTML a form.
package render
