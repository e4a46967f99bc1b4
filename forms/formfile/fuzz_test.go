package formfile_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
)

// Whatever a file holds, reading it gives values or errors with places in it.
func FuzzRead(f *testing.F) {
	f.Add([]byte(visitFile))
	f.Add([]byte(knownFile))
	for _, c := range faults {
		f.Add([]byte(c.text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		height := strings.Count(string(data), "\n") + 1
		check := func(err error) {
			var list sop.Problems
			if err == nil {
				return
			}
			require.True(t, errors.As(err, &list), "%v", err)
			require.NotEmpty(t, list)
			for _, e := range list {
				require.LessOrEqual(t, e.Pos.Line, height)
				require.True(t, utf8.ValidString(e.Show(sop.Indonesian)))
			}
		}
		d, err := formfile.Read(data, "f")
		check(err)
		if err == nil {
			_, err = d.Fill(visit, nil)
			check(err)
		}
		_, err = formfile.ReadKnown(data, "f")
		check(err)
	})
}

// Any text that a form takes is written so that it reads back.
func FuzzText(f *testing.F) {
	for _, s := range []string{"a", "a\nb", "- a\n# b", "a: b", "\"", "\\", "|-\n  a", " a\n\n b", "a\t", "---", "x\n---\ny", "...\n%a"} {
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
