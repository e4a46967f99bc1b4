package drawn

import "github.com/sopkit/sopkit/sop/workbook"

// grid is a part of the table of steps: what stands under one head of it. A
// flow that goes on on another worksheet, or under a repeated head, has more
// than one.
type grid struct {
	sheet *workbook.Sheet
	lanes []lane    // the columns of Pelaksana, left to right
	rows  []gridRow // top to bottom
}

// lane is a column of the table that stands for a role.
type lane struct {
	role        int   // index of the role
	left, right int64 // EMU
	first, last int   // columns of the worksheet
}

// gridRow is a row of the table.
type gridRow struct {
	step        int   // index of the step; -1: none, such as a row between two pages
	top, bottom int64 // EMU
	first, last int   // rows of the worksheet
}

// flow is what the symbols and arrows of all grids say.
type flow struct {
	symbols  []symbol
	arrows   []arrow
	findings []Finding
}

// symbol is a symbol in a cell of the table. Pentagons that join pages are none.
type symbol struct {
	step, role int
	kind       string // "terminator", "process", "decision", "document", "archive"
	text       string // words in it
	cell       string // where it stands, for findings
	shape      string
}

// arrow is an arrow between two symbols, pieces over pages joined.
type arrow struct {
	from, to int // indices of symbols
	outcome  string
	dashed   bool
	joint    bool // no arrow but the plain line of joint work
	shape    string
}
