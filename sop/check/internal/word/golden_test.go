package word

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// What is found in the labelled texts: how each opens, who is named as acting,
// how it is mended, and what is written wrongly. Texts that open with an active
// verb and have nothing wrong are left out.
func TestGoldenOfTexts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.tsv")
	require.NoError(t, err)
	var out strings.Builder
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		for line := range strings.Lines(string(data)) {
			if text, _, ok := strings.Cut(line, "\t"); ok {
				out.WriteString(found(text))
			}
		}
	}
	for _, text := range short {
		out.WriteString(cmp.Or(found(text), text+": nothing\n"))
	}
	golden.Same(t, "texts.golden", out.String())
}

// short are texts at the edges: of a word or two, all numbers, all clauses.
var short = []string{
	"", " ", "-", "1", "1.", "1. Memeriksa", "1 2 Memeriksa", "1. Pemeriksaan", "2) a) Memeriksa",
	"Periksa", "Di", "di", "Di kirim", "dikantor", "segera", "Segera memeriksa", "Setiap pegawai",
	"Setiap pagi", "Setiap pagi memeriksa", "Setelah selesai", "Setelah selesai, memeriksa",
	"Setelah selesai maka pemeriksaan", "Apabila lengkap, maka memeriksa", "Kepala", "Kepala seksi",
	"Kepala Seksi memeriksa", "Pekerja sosial,", "Memeriksa - memeriksa", "pemeriksaan-pemeriksaan",
	"(memeriksa)", "Memeriksa/mencatat", "Memeriksa.", "\"Memeriksa\"", "PEMERIKSAAN", "Ter kirim",
	"Menunggu dibandaran", "Menunggu diwarungan", "Menunggu dikebunan", "Menunggu diperkotaan",
	"Menunggu dijalan",
	strings.Repeat("setelah surat masuk, ", 8) + "memeriksa",
	strings.Repeat("setelah surat masuk, ", 9) + "memeriksa",
}

// found tells what is found in a text, on a line of its own; nothing for one
// without a fault.
func found(text string) string {
	form, start, end := Opening(text)
	s := ""
	if from, to, ok := Subject(text, []string{"Kepala Seksi", "Pekerja Sosial"}); ok {
		s += fmt.Sprintf("; who %q", text[from:to])
	}
	if fixed, ok := ActiveFix(text); ok {
		s += fmt.Sprintf("; mended %q", fixed)
	}
	for _, x := range Di(text) {
		s += fmt.Sprintf("; %q is %q", text[x.Start:x.End], x.Right)
	}
	if form == Active && s == "" {
		return ""
	}
	return fmt.Sprintf("%s: %s %q%s\n", text, form, text[start:end], s)
}
