package drawn

import (
	"errors"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// ErrNoProcedure reports a workbook in which no procedure was found.
var ErrNoProcedure = errors.New("drawn: no procedure found")

// NoProcedureError says what was looked for in vain. It wraps ErrNoProcedure.
type NoProcedureError struct {
	Sheets []string // names of the worksheets that were looked at
	text   sop.Text
}

// Words returns the reason for staff, in Indonesian and English.
func (e *NoProcedureError) Words() (id, en string) { return e.text.ID, e.text.EN }

// Error returns the reason in English.
func (e *NoProcedureError) Error() string { return "drawn: " + e.text.EN }

// Unwrap returns ErrNoProcedure.
func (e *NoProcedureError) Unwrap() error { return ErrNoProcedure }

// What is missing of a procedure.
var (
	noTable = sop.Text{
		ID: "tidak ada lembar SOP: tabel dengan kepala No, Aktifitas (Kegiatan), Pelaksana, Mutu Baku dan Keterangan" +
			" tidak ditemukan di lembar %s",
		EN: "no sheet of an SOP: a table with the heads No, Aktifitas (Kegiatan), Pelaksana, Mutu Baku and Keterangan" +
			" was not found on the sheets %s",
	}
	noRows = sop.Text{
		ID: "tabel SOP di lembar %s tidak berisi langkah",
		EN: "the table on the sheets %s has no steps",
	}
)

func noProcedure(text sop.Text, sheets []string) error {
	var names []string
	for _, s := range sheets[:min(len(sheets), most)] {
		names = append(names, `"`+shortened(s)+`"`)
	}
	if len(sheets) > most {
		names = append(names, "…")
	}
	return &NoProcedureError{Sheets: sheets, text: text.With(strings.Join(names, ", "))}
}
