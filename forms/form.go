package forms

// Form is a kind of official paper. Its zero value is not valid: it needs an
// ID, a title and a part.
type Form struct {
	ID         string // lower-case letters, digits and "-"; unique in a catalogue
	Title      string // printed, e.g. "BERITA ACARA PENERIMAAN KLIEN"
	Kind       Kind
	Basis      string // clause or practice the parts come from, for the reader of this code; not printed
	Paper      Paper
	Landscape  bool
	Letterhead bool     // head the first page with the unit's letterhead (kop surat)
	Untitled   bool     // do not print the title: a letter is named by its subject
	Numbered   bool     // print "Nomor : …" under the title; the value is the text field "nomor"
	Secret     bool     // print RAHASIA on each page
	Parts      []Part   // in printed order
	Names      []string // words by which SOPs name the paper, lower case, e.g. "bap penerimaan"; see catalogue.Named
}

// Kind groups the forms of a catalogue.
type Kind uint8

// The kinds of forms.
const (
	Minutes     Kind = iota // berita acara
	CasePaper               // berkas kasus: one client each
	List                    // daftar, rekap
	Register                // buku: a table that grows
	Slip                    // lembar kecil
	Letter                  // surat
	Report                  // laporan, notulen
	Certificate             // sertifikat
)

var kindNames = [...]string{
	"berita acara", "berkas kasus", "daftar", "buku register", "lembar", "surat", "laporan", "sertifikat",
}

// String returns the Indonesian name of the kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "?"
}

// Paper is the paper of a form.
type Paper uint8

// The papers of forms.
const (
	F4 Paper = iota // Folio, 215 × 330 mm
	A4              // 210 × 297 mm
	A5              // 148 × 210 mm: slips
)

var paperNames = [...]string{"F4", "A4", "A5"}

// String returns the paper's name: F4, A4 or A5, "?" for one that is not
// known.
func (p Paper) String() string {
	if int(p) < len(paperNames) {
		return paperNames[p]
	}
	return "?"
}

// Part is a piece of a form: Section, Fields, Table, Paragraph, Points,
// Parties, Signatures, Consent, Space or PageBreak.
type Part interface{ part() }

// Section is a heading over parts, e.g. "A. IDENTITAS".
type Section struct {
	Heading string
	Parts   []Part // not Sections
}

// Fields prints each field as a line "Label : value".
type Fields struct {
	Items   []Field
	Columns int       // lines side by side: 1 or 2; 0 means 1
	Beside  Paragraph // printed at the right, level with the first line; the lines then keep to the left. Zero: nothing
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
}

// Paragraph is running text with places for values: "{tanggal}" prints the
// value of the field, or a dotted line. "{tanggal:kata}" writes a date, number
// or amount in words; a count prints as "6 (enam)" with "{lama:jumlah}".
type Paragraph struct {
	Text   string
	Fields []Field // fields that stand in the text alone, not elsewhere on the form
	Center bool
	Bold   bool
}

// Points is a numbered list of texts, which may have places like a
// Paragraph's. A single text has no number.
type Points struct {
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
type Signer struct {
	Caption string // "Yang menerima,", "Mengetahui,"
	Post    string // "PIHAK KEDUA", "Kepala UPTD"; may be empty
	Name    string
	Rank    string
	NIP     string
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

// PageBreak begins a new page, such as the back of a letter.
type PageBreak struct{}

func (Section) part()    {}
func (Fields) part()     {}
func (Table) part()      {}
func (Paragraph) part()  {}
func (Points) part()     {}
func (Parties) part()    {}
func (Signatures) part() {}
func (Consent) part()    {}
func (Space) part()      {}
func (PageBreak) part()  {}
