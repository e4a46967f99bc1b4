package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A second run leaves out what is current, and says so; what is not is made.
func TestCurrentIsLeftOut(t *testing.T) {
	inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu"), "dua.yaml": sheetFile("Dua")})
	made := func(args ...string) string {
		t.Helper()
		code, out, errs := call(append([]string{"sheet", "satu.yaml", "dua.yaml"}, args...)...)
		require.Equal(t, exitOK, code, errs)
		require.Empty(t, errs)
		return out
	}
	require.Contains(t, made(), "4 berkas")
	require.Equal(t, "2 SOP sudah mutakhir, dilewati (buat ulang dengan --force)\n", made())
	require.Equal(t, "2 SOPs are current and were left out (make them anew with --force)\n",
		made("--lang", "en", "--format", "pdf"))
	require.Contains(t, made("--force"), "4 berkas")
	require.Contains(t, made("--paper", "a4"), "4 berkas", "other options")
	require.NoError(t, os.WriteFile("dua.yaml", []byte(sheetFile("Dua lagi")), 0o666))
	out := made("--paper", "a4")
	require.Contains(t, out, "dua.xlsx  dua.pdf\n2 berkas")
	require.Contains(t, out, "1 SOP sudah mutakhir")
	require.NoError(t, os.Remove("out/satu.pdf"))
	require.Contains(t, made("--paper", "a4"), "satu.xlsx  satu.pdf\n2 berkas", "a file that is gone")
	require.NoError(t, os.WriteFile("out/dua.pdf", []byte("diubah"), 0o666))
	require.Contains(t, made("--paper", "a4"), "dua.xlsx  dua.pdf\n2 berkas", "a file that somebody changed")
	require.Contains(t, made("--paper", "a4", "-o", "lain"), "4 berkas", "another folder")
}

// What was written before a run was stopped or failed is not written again.
func TestGoesOn(t *testing.T) {
	inFolder(t,
		map[string]string{"satu.yaml": sheetFile("Satu"), "rusak.yaml": "nama: [", "tiga.yaml": sheetFile("Tiga")})
	args := []string{"sheet", "satu.yaml", "rusak.yaml", "tiga.yaml", "--format", "pdf"}
	code, out, errs := call(args...)
	require.Equal(t, exitInput, code)
	require.Contains(t, out, "satu.pdf\ntiga.pdf\n2 berkas")
	require.Contains(t, errs, "GAGAL dibaca:\nrusak.yaml")
	require.Contains(t, errs, "Masukan yang gagal: 1")
	require.NoError(t, os.WriteFile("rusak.yaml", []byte(sheetFile("Dua")), 0o666))
	code, out, errs = call(args...)
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "rusak.pdf\n1 berkas")
	require.Contains(t, out, "2 SOP sudah mutakhir")
}

// A memory that is damaged, or has nowhere to be, only costs time.
func TestMemoryIsLost(t *testing.T) {
	inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu")})
	cache := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", cache)
	args := []string{"sheet", "satu.yaml", "--format", "pdf"}
	_, out, _ := call(args...)
	require.Contains(t, out, "1 berkas")
	logs, err := filepath.Glob(filepath.Join(cache, "sopgen", "*.jsonl"))
	require.NoError(t, err)
	require.Len(t, logs, 1)
	data, err := os.ReadFile(logs[0])
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(logs[0], []byte(strings.Repeat(string(data), 200)+string(data[:20])), 0o600))
	_, out, _ = call(args...)
	require.Contains(t, out, "1 SOP sudah mutakhir", "half a line at the end")
	again, err := os.ReadFile(logs[0])
	require.NoError(t, err)
	require.Equal(t, string(data), string(again), "one line for each file")
	require.NoError(t, os.WriteFile(logs[0], []byte("rusak\n"), 0o600))
	_, out, _ = call(args...)
	require.Contains(t, out, "1 berkas")
	t.Setenv("XDG_CACHE_HOME", "satu.yaml") // relative: no folder for it
	t.Setenv("HOME", "")
	code, out, errs := call(args...)
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "1 berkas")
}
