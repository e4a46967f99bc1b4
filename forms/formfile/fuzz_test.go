package formfile_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
)

// requirePlaces checks that errors have places inside the file.
func requirePlaces(t *testing.T, data []byte, err error) {
	if err == nil {
		return
	}
	var list sop.Problems
	if !errors.As(err, &list) || len(list) == 0 {
		t.Fatalf("%v", err)
	}
	height := bytes.Count(data, []byte("\n")) + 1
	for _, e := range list {
		if e.Pos.Line > height || !utf8.ValidString(e.Show(sop.Indonesian)) {
			t.Fatalf("%d lines: %v", height, e)
		}
	}
}

// Whatever a file holds, reading it gives values or errors with places in it.
func FuzzRead(f *testing.F) {
	f.Add([]byte(visitFile))
	for _, c := range faults {
		f.Add([]byte(c.text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := formfile.Read(data, "f")
		requirePlaces(t, data, err)
		if err == nil {
			_, err = d.Fill(visit, nil)
			requirePlaces(t, data, err)
		}
	})
}

// So does reading it as a known file.
func FuzzReadKnown(f *testing.F) {
	f.Add([]byte(knownFile))
	for _, text := range []string{"petugas: {nama: A}", "klien: {wali: {nama: B}}", "tanggal: 2026-11-23",
		"klien: 1", "klien: {nik: 1}"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, err := formfile.ReadKnown(data, "f")
		requirePlaces(t, data, err)
	})
}

// Any text that a form takes is written so that it reads back.
func FuzzText(f *testing.F) {
	for _, s := range []string{"a", "a\nb", "- a\n# b", "a: b", "\"", "\\", "|-\n  a", " a\n\n b", "a\t", "---",
		"x\n---\ny", "...\n%a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v := forms.Values{
			"tanggal": {Text: "2026-11-23"}, "isi": {Text: s}, "tujuan": {Text: strings.ReplaceAll(s, "\n", " ")},
			"orang": {Rows: []forms.Values{{"nama": {Text: "x" + strings.ReplaceAll(s, "\n", "x")}}}},
		}
		if _, err := visit.Fill(v); err == nil {
			roundTrip(t, visit, v)
		}
	})
}
