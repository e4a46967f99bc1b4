// Package page is the finished value: a Document of pages with everything on
// them at final positions. Packages sheet and form arrange one; the back ends
// put it into their formats without any decision of their own.
//
// Lengths are whole EMU, and text is measured here, once, for all formats.
package page
