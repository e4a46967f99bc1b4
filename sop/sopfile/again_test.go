package sopfile_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/sopfile"
)

// A manual that is read again after any change is what it is when read anew,
// its places and its faults too.
func TestAgainReadsWhatThereIs(t *testing.T) {
	files := folder("manual.yaml", own, "01-a.yaml", plain, "02-b.yaml", plain+"id: b\n",
		"03-c.json", `{"nama": "C", "langkah": []}`)
	write := func(name, text string) { files[name] = &fstest.MapFile{Data: []byte(text)} }
	var again sopfile.Again
	for _, c := range []struct {
		name   string
		change func()
	}{
		{"first", func() {}},
		{"nothing changed", func() {}},
		{"a text", func() { write("01-a.yaml", "\n\nnama: Lain\nlangkah: [{aktifitas: B, pelaksana: b}]\n") }},
		{"broken", func() { write("02-b.yaml", "nama: [") }},
		{"still broken", func() {}},
		{"two broken", func() { write("01-a.yaml", "nma: x") }},
		{"mended", func() { write("01-a.yaml", plain); write("02-b.yaml", plain) }},
		{"letterhead", func() { write("manual.yaml", "kop: {baris: [LAIN], tahun: 2020}\n") }},
		{"roles", func() { write("manual.yaml", "pelaksana: [{id: a, nama: Orang}]\n") }},
		{"order", func() { write("manual.yaml", own+"sop: [03-c.json, 01-a.yaml]\n") }},
		{"manual broken", func() { write("manual.yaml", "sop: {") }},
		{"manual gone", func() { delete(files, "manual.yaml") }},
		{"all again", func() { write("manual.yaml", own) }},
		{"one gone", func() { delete(files, "01-a.yaml") }},
		{"another in its place", func() { write("01-a.yaml", plain+"id: lain\n") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.change()
			want, places, wrong := sopfile.ReadManualUnchecked(files, "manual.yaml")
			got, found, err := again.ReadManualUnchecked(files, "manual.yaml")
			require.Equal(t, wrong, err)
			require.Equal(t, want, got)
			require.Equal(t, places, found)
		})
	}
}

// What did not change is not read anew.
func TestAgainKeepsWhatItRead(t *testing.T) {
	files := folder("manual.yaml", own, "01-a.yaml", plain, "02-b.yaml", plain+"id: b\n")
	var again sopfile.Again
	first, _, err := again.ReadManualUnchecked(files, "manual.yaml")
	require.NoError(t, err)
	files["02-b.yaml"].Data = []byte(plain + "id: c\n")
	second, _, err := again.ReadManualUnchecked(files, "manual.yaml")
	require.NoError(t, err)
	require.Same(t, &first.Procedures[0].Steps[0], &second.Procedures[0].Steps[0])
	require.NotSame(t, &first.Procedures[1].Steps[0], &second.Procedures[1].Steps[0])
	files["manual.yaml"].Data = []byte("pelaksana: [{id: a, nama: Orang}]\n")
	third, _, err := again.ReadManualUnchecked(files, "manual.yaml")
	require.NoError(t, err)
	require.NotSame(t, &first.Procedures[0].Steps[0], &third.Procedures[0].Steps[0])
}
