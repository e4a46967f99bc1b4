package page

import "time"

// Document is a finished piece of paper: everything a back end needs, at
// final positions. Finish gives them.
type Document struct {
	Title     string
	Subject   string
	Author    string
	Keywords  string
	Created   time.Time // for document properties; never the clock
	Sheet     string    // name of the worksheet, at most 31 characters, valid in Excel
	Footer    Footer    // printed at the foot of each page
	Header    string    // printed bold at the top right of each page; empty: nothing
	Form      string    // ID of the form this is, empty for a sheet; a form's workbook is protected but for its inputs
	Grows     bool      // the table at HeadAt is a register: it grows, and stands under a frozen, filtered head
	Side      []SideInput
	Lettering EMU     // size of the text: of a sheet's table, of a form's running text
	Told      []Told  // the steps of a sheet, for those who cannot see them; nil: they are not told
	Pages     []*Page // all pages have the same Paper, Margin and Cols, but for a book's
	Outline   []Entry // what a program lists beside the pages; nil: the title, and under it each page
}

// Entry is a line of a document's outline.
type Entry struct {
	Text  string
	Level int // 0, or one more than that of the entry it stands under
	Page  int // index of the page; not less than that of the entry before
}

// Page is one page. Its grid starts at (Margin.Left, Margin.Top); cells are
// given in grid tracks, all else in page coordinates.
type Page struct {
	Name     string // "Halaman 1", in the outline of a document; as Finish writes it
	Paper    Paper
	Margin   Margin
	Cols     []EMU  // widths of the grid's columns, each a whole number of Pixels
	Rows     []EMU  // heights of its rows, each a whole number of Pixels; 0: a row in store, hidden on the worksheet
	Repeat   int    // the first Repeat rows are the table head carried over from an earlier page (Excel: print titles)
	HeadAt   int    // index of the first row of the table head on the page where it stands first, else -1
	HeadRows int    // number of rows of the table head at HeadAt
	Items    []Item // in drawing order: what comes later lies over what comes before
	Edge     []Text // header and footer as printed on this page; as Finish writes them
}

// Margin is the unprinted edge of a page.
type Margin struct{ Top, Left, Bottom, Right EMU }

// Head notes that a table's head of some rows begins at a row. Shown tells
// whether it stood on an earlier page already; then it is a repeated one.
func (p *Page) Head(at, rows int, shown *bool) {
	if *shown {
		p.Repeat = rows
		return
	}
	p.HeadAt, p.HeadRows, *shown = at, rows, true
}

// Author returns who a document is from: the first line of a letterhead.
func Author(lines []string) string {
	if len(lines) == 0 {
		return ""
	}
	return lines[0]
}

// Created returns the date of a document that has none of its own: the start
// of its year, or of 2000; never the clock.
func Created(year int) time.Time { return time.Date(max(2000, year), 1, 1, 0, 0, 0, 0, time.UTC) }
