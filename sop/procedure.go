package sop

// Procedure is one SOP: the identity block and the table with its flow, both
// with the parts PermenPAN-RB 35/2012 names. Of the fields a sheet needs a
// Title, a role and a step; all others may stay blank. See Validate.
type Procedure struct {
	ID             string          // slug, e.g. "proses-surat-keluar"; empty: made from Title
	Unit           Unit            // letterhead
	Number         string          // Nomor SOP as printed; empty stays blank
	Created        Date            // Tanggal Pembuatan; zero stays blank
	Revised        Date            // Tanggal Revisi, done or planned; zero stays blank
	Effective      Date            // Tanggal Efektif; zero stays blank
	Approval       Approval        // Disahkan
	Title          string          // Nama SOP
	LegalBasis     []LegalBasis    // Dasar hukum
	Qualifications []Qualification // Kualifikasi pelaksana
	Related        []Related       // Keterkaitan
	Equipment      []Equipment     // Peralatan/perlengkapan
	Warnings       []Warning       // Peringatan
	Records        []Record        // Pencatatan dan pendataan
	Roles          []Role          // lanes, left to right
	Steps          []Step          // rows, top to bottom
	Legend         []Symbol        // symbols the legend lists; empty: those in use
	Labels         Labels          // wording of printed labels; zero: the official words
	Remarks        []string        // remarks on the transcription; never printed
}

// The lines of the six boxes of the identity block. A text may carry its own
// enumerator ("1. …"); a box of several lines without enumerators is numbered
// when printed.
type (
	// LegalBasis is one regulation the procedure rests on (Dasar hukum).
	LegalBasis string
	// Qualification is what an executor must be able to do (Kualifikasi pelaksana).
	Qualification string
	// Related is another SOP or agency this one is tied to (Keterkaitan).
	Related string
	// Equipment is what the work needs (Peralatan/perlengkapan).
	Equipment string
	// Warning is what happens when the SOP is not followed (Peringatan).
	Warning string
	// Record is what is to be recorded, and where (Pencatatan dan pendataan).
	Record string
)

// Role is who acts (Pelaksana): a column of the sheet. PermenPAN-RB 35/2012
// keeps the roles in columns of their own, apart from the activity.
type Role struct {
	ID   string // short name used by steps, e.g. "kepala-panti"
	Name string // as printed, e.g. "Kepala Panti"; empty prints ID
}
