package font

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWidestPiece(t *testing.T) {
	for text, want := range map[string]string{
		"Kepala Subbagian":              "Subbagian",
		"surat-surat":                   "surat-",
		"Persyaratan/kelengkapan":       "kelengkapan",
		"12/34-56 ii":                   "12/34-56",
		"-awal akhir/":                  "akhir/",
		"a\tketatausahaan\nb":           "ketatausahaan",
		"café-pengelolaan ya":           "pengelolaan",
		"ya\u00a0tidak\u2003barangkali": "barangkali",
		"panjangsekali é":               "panjangsekali",
		"ruang-é":                       "ruang-",
	} {
		for _, bold := range []bool{false, true} {
			require.Equal(t, pick(bold).units(want), WidestPiece(text, bold), "%q", text)
			require.Equal(t, WidestPiece(text, bold), WidestPiece(text+" í", bold), "%q, with other letters", text)
		}
	}
	require.Zero(t, WidestPiece("", false))
}
