package main

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"github.com/sopkit/sopkit/sop"
	"github.com/stretchr/testify/require"
)

func TestReportWithBar(t *testing.T) {
	var stdout, stderr bytes.Buffer
	r := newReport(&indonesian, "out", 2, &stdout, &stderr)
	require.Nil(t, r.bar, "not a terminal")
	r.bar = newBar(2, &indonesian, &stderr)
	r.add(job{name: "a", procedure: &sop.Procedure{}}, written{files: []string{"a.pdf"}, bytes: 1234})
	r.add(job{name: "b", procedure: &sop.Procedure{}}, written{err: errors.New("broken")})
	require.ErrorIs(t, r.close(), errReported)
	require.Contains(t, stderr.String(), "(1/2)")
	require.Contains(t, stderr.String(), "GAGAL b: broken\n")
	require.Equal(t, "1 berkas (1,2 kB) dari 1 SOP ditulis ke out\n", stdout.String())
}

func TestSize(t *testing.T) {
	for n, want := range map[int64]string{0: "0 B", 999: "999 B", 1000: "1.0 kB", 1_250_000: "1.2 MB"} {
		require.Equal(t, want, size(n, &english))
	}
	require.Equal(t, "1,5 kB", size(1500, &indonesian))
}

// Every text is there in both languages.
func TestWordsComplete(t *testing.T) {
	for _, w := range []*words{&indonesian, &english} {
		v := reflect.ValueOf(*w)
		for i := range v.NumField() {
			if v.Field(i).Kind() != reflect.String {
				continue
			}
			require.NotEmpty(t, v.Field(i).String(), "%s %s", w.lang, v.Type().Field(i).Name)
		}
	}
}
