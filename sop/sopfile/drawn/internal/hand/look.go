package hand

import "github.com/sopkit/sopkit/sop"

// Look is the habits of who draws a sheet. The zero value is a tidy sheet: the
// identity block to the right of the letterhead, two rows of heads, symbols in
// the middle of their cells and glued connectors.
type Look struct {
	Name string // of the worksheet; empty: "SOP"

	Block    Block
	Boxes    Boxes
	Colon    string // after a label: ":", " :"
	Cover    bool   // the identity stands on a worksheet of its own
	Last     bool   // that worksheet is the last one
	Unmerged bool   // nothing of the identity block is merged
	Dates    Dates

	Head        Heads
	Numbered    bool // a row of numbers under the heads
	Dotted      bool // numbers of steps are texts, "1."
	TurnedRoles bool // names of roles are written upwards
	RowsPerStep int  // worksheet rows of a step; 0: 1
	ColsPerRole int  // worksheet columns of a role; 0: 1
	Left, Above int  // empty columns and rows before everything
	Split       []int
	SplitTo     Split

	Presets  map[sop.Symbol]string // how symbols are drawn, where not as usual
	Turns    map[sop.Symbol]int    // how far they are turned, in quarters
	Anchor   Anchor
	Stale    int64 // EMU
	Themed   bool
	Straddle int64 // EMU that symbols stand to the right of the middle of their cells
	Lower    int64 // EMU that they stand below it
	Group    Group
	Scale    float64           // of the group
	Symbols  map[string]Symbol // what is special of some, by "3/kepala"
	Legend   bool              // the symbols in use are explained below the table
	Clutter  bool              // a frame, a logo and a rule, which say nothing

	Arrow  Arrow            // of all
	Arrows map[string]Arrow // of some, by "3>5" or "3/kepala>5/loket"
	Books  Book             // how the workbook is written
}

// Block is where the identity block stands.
type Block int

// The blocks.
const (
	Right  Block = iota // labels and values to the right of the letterhead
	List                // a label to a row, all under each other
	Joined              // to the right, label and value in one cell
)

// Boxes is how the six boxes from Dasar hukum on are written.
type Boxes int

// The boxes.
const (
	Under    Boxes = iota // the text in the cell below the label
	SameCell              // below the label in its cell
	EachLine              // every line in a row of its own, below the label
)

// Dates is how dates are written.
type Dates int

// The ways to write a date.
const (
	InWords Dates = iota // 2 Januari 2023
	Slashed              // 02/01/2023
	Serial               // a number with the format of a date
)

// Heads is how the heads of the table are arranged.
type Heads int

// The heads.
const (
	TwoRows Heads = iota // Pelaksana and Mutu Baku over their columns
	OneRow               // the columns alone
)

// Split is where a flow goes on that does not fit a page; Look.Split are the
// numbers of the steps that begin a part.
type Split int

// The places.
const (
	OnSheet Split = iota // on the next worksheet
	OnHead               // below a repeated head
	OnPage               // after a page break, without a head
)

// Group says which shapes are grouped.
type Group int

// The groups.
const (
	NoGroup  Group = iota
	StepOnes       // the symbols of a step
	Nested         // those groups, grouped once more
	All            // symbols, arrows and answers of the sheet
)

// Arrow is how an arrow is drawn. The zero value is a glued connector whose
// answer stands in a text box.
type Arrow struct {
	As       As
	Route    Route
	Loose    bool
	Gap      int64 // EMU between a loose end and its symbol
	Slide    int64 // EMU that a loose end stands beside the middle of its side
	Backward bool  // drawn from target to source, its head where it starts
	NoHead   bool
	Other    bool // its turn and flips are written the other way
	Answer   Answer
	Onto     string // key of the arrow it ends on; empty: on its target
}

// Symbol is what is special of a symbol.
type Symbol struct {
	Preset       string
	Turn         int // quarters
	FlipH, FlipV bool
	Right, Down  int64 // EMU from where it would stand
	Text         string
}

// As is what an arrow is made of.
type As int

// The ways to make an arrow.
const (
	Connector As = iota
	Simple       // a line that is no connector
	Freeform
	Chain    // a line for each segment, the last with the head
	Pair     // two pentagons with a letter
	Sloping  // a line straight to the target
	Curved   // a curved connector
	Drawn    // a bent line that is no connector
	BlockOne // a thick arrow with an outline
	Missing  // nothing
)

// Route is which way an arrow takes.
type Route int

// The routes. H is a level part, V an upright one.
const (
	Auto Route = iota
	Straight
	VHV
	HV
	VH
	HVH
	AsideRight // out to the right, along, and back in
	AsideLeft
)

// Answer is where the answer at an arrow stands.
type Answer int

// The places of answers.
const (
	TextBox Answer = iota
	OwnText        // in the arrow itself
	CellText
)

// Drawing is what Draw made, and where everything stands.
type Drawing struct {
	Book    *Book
	Steps   []Place             // of the steps
	Fields  map[string]Place    // of the identity block, by sop.Labels' names of their labels
	Symbols map[string][]*Shape // by "3/kepala"
	Arrows  map[string][]*Shape // with their answers, by "3/kepala>5/loket"
}

// Place is a part of a worksheet.
type Place struct {
	Sheet       string
	First, Last int // rows
}
