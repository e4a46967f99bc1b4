// Package formfile reads and writes the values of forms as data files, and
// forms themselves as form files: YAML, or JSON for reading.
//
// A data file holds the names of a form's fields with their values, a table as
// a list of rows:
//
//	nomor: 12/BA/2026
//	tanggal: 2026-11-23
//	klien:
//	  - nama: SITI RAHMA
//	    jk: P
//
// A known file holds what many forms have in common: the officer, the client
// and the day. It prefills the fields that ask for them.
//
//	petugas:
//	  nama: ANDI SAPUTRA, S.Sos
//	klien:
//	  nama: SITI RAHMA
//	  wali:
//	    nama: M. YUSUF
//
// A form file describes a form of one's own: what package forms has as Go
// values, as lines of key: value. ReadForm gives a form equal to one in Go,
// WriteForm writes any form, FormSchema explains the keys to editors, and
// WriteNewForm gives one to begin with.
//
//	formulir: catatan
//	judul: CATATAN HARIAN
//	isi:
//	  - isian:
//	      - {nama: tanggal, label: Hari/tanggal, jenis: tanggal, hari: true}
//
// A list holds the data of many copies: YAML, CSV, or a workbook that package
// render reads. In a table of text each has a line, with columns for the rows of
// its tables ("Petugas 2: NIP"), or several (see FromTable).
//
// Reading is strict and tells all faults at once, with file, line, column and
// the line itself. Files may be hostile: larger than MaxSize, nested deeply,
// with anchors, aliases or tags, or broken in any way, they give an error and
// nothing else. What Write writes reads back equal.
package formfile
