package sopfile_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// Ties, dashed arrows and texts in symbols are written as a clerk would, and
// read from there.
func TestTiedRowsInAFile(t *testing.T) {
	const text = `nama: Contoh
pelaksana: [a, b]
langkah:
  - aktifitas: Menyerahkan surat
    pelaksana:
      - {peran: a, tulisan: Mulai}
      - b
    sambungan: panah
    alur:
      - {ke: 3, putus_putus: true}
  - aktifitas: Mencatat
    pelaksana: [a, b]
    sambungan: tanpa
  - aktifitas: Menyimpan
    pelaksana: b
`
	p, err := sopfile.ReadProcedure([]byte(text), "")
	require.NoError(t, err)
	require.Equal(t, []sop.Step{
		{Activity: "Menyerahkan surat", Tie: sop.TieArrow, Tasks: []sop.Task{{Role: "a", Text: "Mulai"}, {Role: "b"}},
			Flows: []sop.Flow{{To: "3", Dashed: true}}},
		{Activity: "Mencatat", Tie: sop.TieNone, Tasks: []sop.Task{{Role: "a"}, {Role: "b"}}},
		{Activity: "Menyimpan", Tasks: []sop.Task{{Role: "b"}}},
	}, p.Steps)
	var b bytes.Buffer
	require.NoError(t, sopfile.WriteProcedure(&b, p, sopfile.YAML))
	require.Equal(t, text, b.String())
}
