// Package layout arranges content on pages; every position it gives is final.
//
// It ends in a value, a Document, that the packages xlsx and pdf put into
// their formats without any decision of their own.
package layout
