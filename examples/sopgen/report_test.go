package main

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReportWithBar(t *testing.T) {
	var stdout, stderr bytes.Buffer
	r := newReport(&indonesian, indonesian.sheets, "out", &stdout, &stderr)
	r.start(2)
	require.Nil(t, r.bar, "not a terminal")
	r.bar = newBar(2, indonesian.sheets.writing, &stderr)
	r.add(fake("", nil), written{files: []string{"a.pdf"}, bytes: 1234})
	r.add(job{name: "b", draw: fake("", nil).draw}, written{err: errors.New("broken")})
	require.ErrorIs(t, r.close(), errReported)
	require.Contains(t, stderr.String(), "(1/2, ")
	require.Contains(t, stderr.String(), "GAGAL b: broken\n")
	require.Equal(t, "a.pdf\n1 berkas (1,2 kB) dari 1 SOP ditulis ke out\n", stdout.String())
}

func TestSize(t *testing.T) {
	for n, want := range map[int64]string{0: "0 B", 999: "999 B", 1000: "1.0 kB", 1_250_000: "1.2 MB"} {
		require.Equal(t, want, size(n, &english))
	}
	require.Equal(t, "1,5 kB", size(1500, &indonesian))
}

// Every text is there in both languages.
func TestWordsComplete(t *testing.T) {
	requireTexts(t, reflect.ValueOf(indonesian), "id")
	requireTexts(t, reflect.ValueOf(english), "en")
}

func requireTexts(t *testing.T, v reflect.Value, path string) {
	t.Helper()
	for i := range v.NumField() {
		own := path + "." + v.Type().Field(i).Name
		switch v.Field(i).Kind() {
		case reflect.String:
			require.NotEmpty(t, v.Field(i).String(), own)
		case reflect.Struct:
			requireTexts(t, v.Field(i), own)
		}
	}
}
