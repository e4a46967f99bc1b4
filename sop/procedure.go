package sop

// Procedure is one SOP: the identity block and the table with its flow, both
// with the parts PermenPAN-RB 35/2012 names. Of the fields a sheet needs a
// Title, a role and a step; all others may stay blank. See Validate.
//
// The six boxes of the identity block, LegalBasis to Records, hold a text for
// each line. A text may carry its own enumerator ("1. …"); a box of several
// lines without enumerators is numbered when printed.
type Procedure struct {
	ID             string   // slug, e.g. "proses-surat-keluar"; empty: made from Title
	Unit           Unit     // letterhead
	Number         string   // Nomor SOP as printed; empty stays blank
	Created        Date     // Tanggal Pembuatan; zero stays blank
	Revised        Date     // Tanggal Revisi, done or planned; zero stays blank
	Effective      Date     // Tanggal Efektif; zero stays blank
	Approval       Approval // Disahkan
	Title          string   // Nama SOP
	LegalBasis     []string // Dasar hukum: a regulation each
	Qualifications []string // Kualifikasi pelaksana: what an executor must be able to do
	Related        []string // Keterkaitan: other SOPs and agencies
	Equipment      []string // Peralatan/perlengkapan: what the work needs
	Warnings       []string // Peringatan: what happens when the SOP is not followed
	Records        []string // Pencatatan dan pendataan: what is recorded, and where
	Roles          []Role   // lanes, left to right
	Steps          []Step   // rows, top to bottom
	Legend         []Symbol // symbols the legend lists; empty: those in use
	Labels         Labels   // wording of printed labels; zero: the official words
	TitleOnly      bool     // the sheet has letterhead and title over the table, and no identity block
	Remarks        []string // remarks on the transcription; never printed
}

// Role is who acts (Pelaksana): a column of the sheet. PermenPAN-RB 35/2012
// keeps the roles in columns of their own, apart from the activity.
type Role struct {
	ID   string // short name used by steps, e.g. "kepala-panti"
	Name string // as printed, e.g. "Kepala Panti"; empty prints ID
}
