// Package form arranges a copy of a form on pages: parts become rows of
// cells, rows become pages that break between them, heads of tables repeat,
// and signatures keep what they sign with them. The pages are those of package
// page.
package form
