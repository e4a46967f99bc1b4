package sopfile_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/sopfile"
)

// Whatever a file holds, reading it does not panic, and what is read well can
// be written and read back equal.
func FuzzReadProcedure(f *testing.F) {
	names, err := filepath.Glob("../../testdata/manual/*.yaml")
	require.NoError(f, err)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(
			append(
				[]byte(
					"pelaksana: [kepala-dinas, kepala-panti, kasubbag-tu, kasi-pas, kasi-pelrehsos, fungsional, "+
						"pelaksana]\n"), data...))
	}
	f.Add([]byte(everything))
	for format := range 2 {
		f.Add(write(f, everythingRead(), sopfile.Format(format)))
	}
	for _, c := range faults {
		f.Add(bytes.Replace([]byte(sheet), []byte(c.old), []byte(c.new), 1))
	}
	for _, text := range hard {
		f.Add([]byte("nama: x\nnomor: " + text + "\npelaksana: [a]\nlangkah: [{aktifitas: A, pelaksana: a}]\n"))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := sopfile.ReadProcedure(data, "")
		requireSound(t, string(data), p, err)
		if err == nil && len(data) < 1<<18 {
			requireBack(t, p)
		}
	})
}
