package page

// Told is a step of a procedure in words, for those who cannot see the pages.
// Formats that hold no such list do not look at it.
type Told struct {
	Number string // what the step is called: "3", "8a"
	Text   string // what is done, on one line; or empty
	Facts  []Fact // what else its row says, in the order of its columns
	Next   []Way  // what follows; at least one
}

// Fact is what a step's row says under a heading of the table.
type Fact struct {
	Label string
	Texts []string // at least one, each on one line
}

// Way is what follows a step.
type Way struct {
	When string // the answer that leads there; or empty
	Text string // "langkah 4"
	To   int    // index into Document.Told, from 0; -1: nowhere, the procedure ends
}
