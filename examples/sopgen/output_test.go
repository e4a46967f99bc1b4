package main

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// printing are commands whose work is what they print.
var printing = []string{
	"--help", "help sheet", "sheet --help", "form", "rules", "rules word-verb", "schema", "schema manual", "form list",
	"form data intake", "form known",
	"check satu.yaml", "check satu.yaml --format json", "check satu.yaml --format sarif",
	"check role.yaml", "check role.yaml --format json", "diff satu.yaml satu.yaml", "diff satu.yaml dua.yaml",
	"diff satu.yaml dua.yaml --json", "fmt --check untidy.yaml", "check broken.yaml --format json",
}

// withFiles makes a folder for the commands above the current one.
func withFiles(t *testing.T) {
	inFolder(t, map[string]string{
		"satu.yaml": sheetFile("Satu"), "dua.yaml": sheetFile("Dua"), "untidy.yaml": "langkah: []\nnama: A\n",
		"role.yaml": "nama: A\nlangkah: [{aktifitas: Menerima, pelaksana: lain}]\n", "broken.yaml": "nama: [",
	})
}

var errTorn = errors.New("torn")

// torn is an output that fails after so many bytes.
type torn struct{ left int }

func (w *torn) Write(b []byte) (int, error) {
	n := min(w.left, len(b))
	w.left -= n
	if n < len(b) {
		return n, errTorn
	}
	return n, nil
}

// Whatever prints tells once that its output was lost, and fails.
func TestOutputFails(t *testing.T) {
	withFiles(t)
	for _, args := range printing {
		for _, after := range []int{0, 1} {
			var errs bytes.Buffer
			code := run(t.Context(), strings.Fields(args), &torn{left: after}, &errs)
			want := exitInput
			if strings.HasPrefix(args, "diff") {
				want = exitTrouble
			}
			require.Equal(t, want, code, args)
			told := errs.String()
			require.Equal(t, 1, strings.Count(told, "keluaran tidak dapat ditulis (torn)\n"), "%s\n%s", args, told)
			if !strings.Contains(args, "broken") {
				require.Equal(t, 1, strings.Count(told, "\n"), "%s\n%s", args, told)
			}
		}
	}
	var errs bytes.Buffer
	require.Equal(t, exitUsage, run(t.Context(), []string{"shett"}, &torn{}, &errs))
	require.NotContains(t, errs.String(), "keluaran")
}

// The files are written all the same.
func TestOutputFailsBesideFiles(t *testing.T) {
	withFiles(t)
	var errs bytes.Buffer
	args := strings.Fields("sheet satu.yaml dua.yaml --format pdf --lang en")
	code := run(t.Context(), args, &torn{}, &errs)
	require.Equal(t, exitInput, code)
	require.Equal(t, "sopgen: standard output cannot be written (torn)\n", errs.String())
	require.Equal(t, []string{"dua.pdf", "satu.pdf"}, filesIn(t, "out"))
}

// A full device and a closed file fail as any output.
func TestOutputOfTheSystemFails(t *testing.T) {
	withFiles(t)
	closed, err := os.Create("closed")
	require.NoError(t, err)
	require.NoError(t, closed.Close())
	var errs bytes.Buffer
	require.Equal(t, exitInput, run(t.Context(), []string{"rules"}, closed, &errs))
	require.Contains(t, errs.String(), "sopgen: keluaran tidak dapat ditulis (")
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	defer full.Close()
	errs.Reset()
	require.Equal(t, exitTrouble, run(t.Context(), []string{"diff", "satu.yaml", "dua.yaml"}, full, &errs))
	require.Equal(t, "sopgen: keluaran tidak dapat ditulis (tempat penyimpanan penuh)\n", errs.String())
}
