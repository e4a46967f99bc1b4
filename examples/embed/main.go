// Command embed shows the library inside another program: it states an SOP as
// Go values and writes its sheet as surat-masuk.xlsx and surat-masuk.pdf into
// the folder out, or the folder named as its argument.
//
//	go run ./examples/embed
package main

import (
	"bytes"
	"io"
	"log"
	"os"
	"path/filepath"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
)

func main() {
	dir := "out"
	if len(os.Args) > 1 {
		dir = os.Args[1]
	}
	if err := writeBoth(dir); err != nil {
		log.Fatal(err)
	}
}

// incomingMail is a complete SOP: its roles, and its steps with who does what.
// What is left out, such as the dates, stays blank on the sheet.
func incomingMail() *sop.Procedure {
	return &sop.Procedure{
		Title:    "Penanganan Surat Masuk",
		Unit:     sop.Unit{Lines: []string{"SEKRETARIAT", "DINAS SOSIAL"}, Year: 2026},
		Approval: sop.Approval{Position: "Kepala Dinas", Name: "SITI AMINAH, S.Sos"},
		Roles:    []sop.Role{{ID: "agendaris", Name: "Agendaris"}, {ID: "kepala", Name: "Kepala Dinas"}},
		Steps: []sop.Step{
			{Activity: "Menerima dan mencatat surat", Tasks: []sop.Task{{Role: "agendaris"}}},
			{
				Activity: "Memeriksa kelengkapan surat",
				Tasks:    []sop.Task{{Role: "agendaris", Symbols: []sop.Symbol{sop.Decision}}},
				Flows:    []sop.Flow{{To: "3", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}},
			},
			{Activity: "Memberi disposisi", Tasks: []sop.Task{{Role: "kepala"}}},
		},
	}
}

// writeBoth writes the sheet in both formats into the folder.
func writeBoth(dir string) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	sheet, err := render.NewSheet(incomingMail(), nil) // arranged once, on F4, for both formats
	if err != nil {
		return err
	}
	if err := write(filepath.Join(dir, "surat-masuk.xlsx"), sheet.XLSX); err != nil {
		return err
	}
	return write(filepath.Join(dir, "surat-masuk.pdf"), sheet.PDF)
}

// write makes the sheet in one format and stores it.
func write(path string, format func(io.Writer) error) error {
	var file bytes.Buffer
	if err := format(&file); err != nil {
		return err
	}
	return os.WriteFile(path, file.Bytes(), 0o666)
}
