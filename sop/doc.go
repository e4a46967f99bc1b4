// Package sop models a standard operating procedure (SOP AP) as plain Go
// values and checks it.
//
// # Glossary
//
// One word per thing; the printed Indonesian term follows in brackets.
//
//	Manual        the SOPs of one unit with what they share [Kumpulan SOP]
//	Procedure     one sheet: identity and flow [SOP]
//	Unit          the letterhead: title, unit, agency, year [kop]
//	Role          who acts: a column (lane) of the sheet [Pelaksana]
//	Step          a row of the table [Aktifitas, Kegiatan, Uraian prosedur]
//	Task          what one role does in a step: a role with its symbols
//	Symbol        a flowchart symbol (ISO 5807) [Simbol]
//	Tie           how several tasks of a step are tied in its row [Sambungan]
//	Flow          an arrow from one step to another [Alur]
//	Outcome       the answer a decision's arrow carries [Ya, Tidak, lengkap …]
//	Standard      requirements, time and output of a step [Mutu Baku]
//	Requirements  what a step needs [Persyaratan, Kelengkapan]
//	Time          how long a step takes [Waktu]
//	Output        what a step yields [Output]
//	Note          the last column [Keterangan, Ket.]
//	LegalBasis    [Dasar hukum]
//	Related       [Keterkaitan]
//	Warnings      [Peringatan]
//	Qualifications [Kualifikasi pelaksana]
//	Equipment     [Peralatan/perlengkapan]
//	Records       [Pencatatan dan pendataan]
//	Approval      who puts the SOP in force [Disahkan]
//
// The package imports the standard library alone and knows nothing of
// drawing: positions, widths and colours belong to package render. Files are
// read and written by package sop/sopfile; words of numbers and dates are in
// sop/bahasa; sop/soptest makes random procedures for tests.
//
// Where a comment names PermenPAN-RB 35/2012, a rule or a part of the sheet
// comes from its guide to administrative SOPs; all else is custom or follows
// from the drawing.
package sop
