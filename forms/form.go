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
	Letterhead bool   // head the first page with the letterhead (kop surat) of the Office
	Office     Office // that issues the paper; each copy may have another letterhead
	Crest      bool   // the letterhead is the emblem over centred lines, without a rule: certificates
	Untitled   bool   // do not print the title: a letter is named by its subject
	Numbered   bool   // print "Nomor : …" under the title; the value is the text field "nomor"
	Secret     bool   // print RAHASIA on each page
	Audience   string // at the head of each page, e.g. "Untuk: Pekerja Sosial, Kepala UPTD"; empty: none
	Footer     string // at the foot of each page; may have places, as "No. register {klien_register}"
	Frame      bool   // rule a frame around each page
	// PerSheet is how many copies stand on one sheet, to cut apart: 1 to 4, 0 means
	// 1. Two are beside each other on it turned, on F4 half a folio each.
	PerSheet  int
	DropEmpty bool     // leave blank lines, rows and sections out of a filled copy; see Copy.Printed
	Parts     []Part   // in printed order
	Hidden    []Field  // fields that no part states, for texts, formulas, checks, conditions and signers
	Checks    []Check  // that values agree with each other; what does not is a warning
	Names     []string // words by which SOPs name the paper, lower case, e.g. "bap penerimaan"; see catalogue.Named
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

// Office is the office that issues a form, and whose letterhead is on it
// (FORMS: kop of the signer's office). Copy.Head gives its lines.
type Office uint8

// The offices.
const (
	OfUnit   Office = iota // the unit's own (UPTD)
	OfAgency               // the agency the unit belongs to (dinas)
	OfOther                // typed into the field "kop", which the form then has; the unit's while that is blank
)

var officeNames = [...]string{"unit", "dinas", "lain"}

// String returns the Indonesian name of the office: unit, dinas or lain.
func (o Office) String() string {
	if int(o) < len(officeNames) {
		return officeNames[o]
	}
	return "?"
}
