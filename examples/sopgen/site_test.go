package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSite(t *testing.T) {
	inFolder(t, map[string]string{"a.yaml": sheetFile("Surat Masuk"), "salah.yaml": "nama: X\nlangkah: []\n"})
	code, out, errs := call("site", "a.yaml", "-o", "situs")
	require.Equal(t, exitOK, code, errs)
	require.Empty(t, errs)
	require.Contains(t, out, "halaman di situs: ")
	require.FileExists(t, filepath.Join("situs", "sop", "01-a.html"))

	code, out, _ = call("site", "a.yaml", "-o", "situs", "--lang", "en")
	require.Equal(t, exitOK, code)
	require.Contains(t, out, "pages in situs: ")

	code, _, errs = call("site", "salah.yaml", "-o", "lain")
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "salah.yaml")
	require.NoDirExists(t, "lain")

	code, _, errs = call("site", "a.yaml", "-o", "salah.yaml")
	require.Equal(t, exitInput, code)
	require.Contains(t, errs, "bukan folder")

	code, _, errs = call("site")
	require.Equal(t, exitUsage, code)
	require.Contains(t, errs, "sebutkan satu manual")
}
