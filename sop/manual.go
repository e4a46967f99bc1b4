package sop

// Manual is the collection of SOPs of one unit (Kumpulan SOP). Procedures are
// complete values: sopfile has already copied into them what they inherit, so
// the other fields do not change how a sheet prints. The zero value is a manual
// without sheets.
type Manual struct {
	Unit       Unit        // letterhead shared by the sheets
	Approval   Approval    // who approves, unless a sheet says otherwise
	Roles      []Role      // lanes shared by the sheets, in printed order
	Labels     Labels      // wording of the printed labels; zero: the official words
	Procedures []Procedure // in the order of the manual
}

// Unit is the letterhead (kop) of a sheet: PermenPAN-RB 35/2012 wants the unit
// named at the head of the identity. The zero value prints the heading alone.
type Unit struct {
	Heading string   // "STANDARD OPERATING PROCEDURE (SOP)"; empty prints Labels.Heading
	Lines   []string // unit and agency, one printed line each, top first
	Year    int      // printed as "TAHUN 2019"; 0 prints no year line
	Place   string   // town of the office, for letters and forms; not printed on a sheet
	Address []string // street, telephone …: for letters and forms; not printed on a sheet
}

// Approval is the signature that puts a procedure in force (Disahkan oleh),
// PermenPAN-RB 35/2012: position, signature, name, NIP and stamp. Empty fields
// leave their place blank. A sheet without identity block is signed under the
// table, whatever InBlock says.
type Approval struct {
	Position string // "Disahkan" in the identity block, e.g. "Kepala Dinas"
	Heading  string // above the signature, e.g. "KEPALA DINAS"; empty: Position
	Name     string // with titles, e.g. "SITI AMINAH, S.Sos"
	Rank     string // pangkat/golongan as printed, e.g. "Pembina Utama Madya - IV/d"
	NIP      NIP    // or empty
	InBlock  bool   // signed in the identity block, in the cell "Disahkan"; false: under the table
}
