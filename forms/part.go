package forms

// Part is a piece of a form: Section, Repeat, Fields, Grid, Table, Paragraph,
// Points, Parties, Signatures, Consent, Space, CutLine or PageBreak.
type Part interface{ part() }

// Section is a heading over parts, e.g. "A. IDENTITAS".
type Section struct {
	Heading    string // empty: none is printed
	Center     bool   // the heading stands in the middle
	Aside      bool   // the heading stands at the left of the parts: as a label, or as a mark where it ends in "."
	Frame      bool   // rule a frame around the section
	Attachment bool   // a lampiran: on a new page, headed by number and date; left out of a filled copy while blank
	DropEmpty  bool   // as Form.DropEmpty, for this section
	When       When   // printed only then; zero: always
	Parts      []Part // not Sections
}

// When is a condition on a field: it holds one of the options, or anything
// where there are none. The zero value always holds. A copy that is still to be
// filled in shows what depends on a blank.
type When struct {
	Field string
	Is    []string // values in the form of the field's kind; ticks hold any of them
}

// Repeat prints its parts once for each entry of a list, such as the cases of
// a conference. The names of its fields and tables are its own. Where its first
// part is a PageBreak, the heading stands on the new page.
type Repeat struct {
	Name    string // of the list in the values
	Heading string // over each entry; "#" stands for its number, from 1. Empty: none
	Aside   bool   // as Section.Aside: "#." marks the entries 1., 2. and so on, a single one not
	Times   int    // entries of a blank copy; 0 means 1
	Parts   []Part // Fields, Grid, Table, Paragraph, Points, Space or PageBreak
}

// Fields prints each field as a line "Label : value".
type Fields struct {
	Items   []Field
	Columns int       // lines side by side: 1 or 2; 0 means 1
	Beside  Paragraph // printed at the right, level with the first line; the lines then keep to the left. Zero: nothing
	Picture Space     // a box at the right of the lines, e.g. for a photograph 4 × 6 cm; zero: none
}

// Grid is a ruled table of cells with labels and values, such as the front of
// a travel paper or a sheet of disposition.
type Grid struct {
	Widths []int // of the columns, in hundredths of the whole: 1 to 12 of them that make 100
	Rows   []GridRow
	Plain  bool // without rules
}

// GridRow is a row of a Grid. Its cells' spans make up the grid's columns.
type GridRow struct{ Cells []GridCell }

// GridCell is a cell of a Grid: from top to bottom its text, its lines, room
// to write or sign, who signs, and its last text. All may be empty.
type GridCell struct {
	Span   int     // columns; 0 means 1
	Text   string  // may have places, and line breaks
	Items  []Field // each as a line "Label : value"; one without a label is its value alone
	Bare   bool    // Items are their values alone; the labels are for data files
	Height int     // mm of room below; 0: none
	Sign   Signer  // as in Signatures; without a Name: none
	Foot   string  // as Text, at the bottom, e.g. name and NIP under the room to sign
	Bold   bool    // Text
	Center bool    // Text and Foot
	Fields []Field // that stand in the texts alone
}

// Table prints rows of fields under a head. A copy has as many rows as its
// values need, at least Rows.
type Table struct {
	Name     string   // field name of the rows
	Caption  string   // over the table; may be empty
	Columns  []Field  // scalar kinds only
	Rows     int      // rows of a blank copy; 0 means 3, or the number of Fixed
	Fixed    []string // printed in the first column, one row each; the table then does not grow
	Numbered bool     // a first column "No" counts the rows
	Sums     []string // names of number and money columns whose sum stands in a last row "Jumlah"

	RowHeight int // of each row in mm at least, as room to sign or to write several lines; 0: a line
}

// Paragraph is running text with places for values: "{tanggal}" prints the
// value of the field, or a dotted line. "{tanggal:kata}" writes a date, number
// or amount in words; a count prints as "6 (enam)" with "{lama:jumlah}", a date
// with its day with "{tanggal:hari}" and never with it with "{tanggal:tanggal}".
type Paragraph struct {
	Text   string
	Fields []Field // fields that stand in the text alone, not elsewhere on the form
	Center bool
	Bold   bool
	Scale  int // of the type, in hundredths of the usual: 50 to 400; 0 means 100
}

// Points is a numbered list of texts, which may have places like a
// Paragraph's. A single text has no number.
type Points struct {
	Marks  Marks // zero: Numbers
	Items  []string
	Fields []Field
}

// Parties names those who act: each party's fields, then what the paper calls
// it.
type Parties struct{ Items []Party }

// Party is one of the Parties.
type Party struct {
	As     string // "PIHAK PERTAMA"
	Fields []Field
}

// Signatures prints up to four signers, side by side in rows of two.
type Signatures struct {
	Dated   bool     // print "Jambi, 23 November 2026" over the first row's last signer: fields "tempat", "tanggal"
	Signers []Signer // 1 to 4 in reading order
	Photo   string   // label of a box 3 × 4 cm left of a single signer, to glue a photograph in; empty: none
	Opening string   // instead of the dated line: "Ditetapkan di {tempat}" and "pada tanggal {tanggal}"
}

// Signer is one signature. Name, Rank and NIP name text and NIP fields; they
// are made when no other part has them, and prefilled from the source of their
// name, as "pejabat.nama" for "pejabat_nama". An empty Rank or NIP prints none.
//
// Position names the text field of the post. Mandate names a choice of
// Mandates, with text fields that end in "_jabatan" and "_melalui"; Copy.Post
// says what they print.
type Signer struct {
	Caption  string // "Yang menerima,", "Mengetahui,"
	Post     string // "PIHAK KEDUA", "Kepala UPTD"; may be empty
	Position string // while its field is blank, Post is printed. Empty: always
	Mandate  string // empty: the signer signs in the own name
	Name     string
	Rank     string
	NIP      string
	Stamp    string // of a box in the room to sign, for what the signature crosses, as "Meterai Rp10.000"; empty: none
}

// Consent is a bordered box with the consent of a client or guardian to the
// use of personal data (UU 27/2022 ps. 22: apart from other matter), with a
// choice, a date and a signature of its own. The fields are Name, Name_nama,
// Name_tanggal.
type Consent struct {
	Name string
	Text string
}

// Space is an empty box to draw, glue or stamp in.
type Space struct {
	Label  string
	Height int // mm
	Width  int // mm; 0: the whole width
}

// CutLine is a dashed line across the page to cut or fold along, e.g. over the
// stub of a permit.
type CutLine struct{ Label string }

// PageBreak begins a new page, such as the back of a letter.
type PageBreak struct{}

func (Section) part()    {}
func (Repeat) part()     {}
func (Fields) part()     {}
func (Grid) part()       {}
func (Table) part()      {}
func (Paragraph) part()  {}
func (Points) part()     {}
func (Parties) part()    {}
func (Signatures) part() {}
func (Consent) part()    {}
func (Space) part()      {}
func (CutLine) part()    {}
func (PageBreak) part()  {}
