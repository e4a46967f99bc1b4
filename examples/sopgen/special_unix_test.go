//go:build unix

package main

import (
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every command refuses a pipe at once, wherever it is named: reading it would
// wait for somebody to write.
func TestPipesAreRefused(t *testing.T) {
	inFolder(t, map[string]string{"ok.yaml": sheetFile("A"), "data.yaml": "", "sub/ok.yaml": sheetFile("B")})
	require.NoError(t, syscall.Mkfifo("pipe.yaml", 0o600))
	require.NoError(t, syscall.Mkfifo("sub/manual.yaml", 0o600))
	for _, args := range [][]string{
		{"sheet", "pipe.yaml"}, {"sheet", "sub/ok.yaml"}, {"sheet", "sub"}, {"sheet", "ok.yaml", "--logo", "pipe.yaml"},
		{"sheet", "ok.yaml", "--signature", "pipe.yaml"}, {"check", "pipe.yaml"}, {"fmt", "pipe.yaml"},
		{"diff", "ok.yaml", "pipe.yaml"}, {"diff", "pipe.yaml", "ok.yaml"}, {"form", "read", "pipe.yaml"},
		{"form", "fill", "buku-tamu", "--data", "pipe.yaml"}, {"form", "blank", "buku-tamu", "--manual", "pipe.yaml"},
		{"form", "fill", "buku-tamu", "--data", "data.yaml", "--known", "pipe.yaml"},
		{"form", "blank", "buku-tamu", "--logo", "pipe.yaml"},
	} {
		code, out, errs := call(args...)
		require.NotEqual(t, exitOK, code, args)
		require.Contains(t, out+errs, "ini pipa (FIFO), bukan berkas", args)
	}
}

// A data file's faults are told without what it holds; a file that is no
// workbook by what it is.
func TestFaultsOfForms(t *testing.T) {
	inFolder(t, map[string]string{"a.xlsx": "nama;nik\n", "b.xlsx": "%PDF-1.7",
		"data.yaml": "tamu:\n  - nik: 157199-RAHASIA\n    RAHASIA: x\n"})
	code, out, errs := call("form", "fill", "buku-tamu", "--data", "data.yaml")
	require.Equal(t, exitInput, code)
	require.NotContains(t, out+errs, "RAHASIA")
	require.Contains(t, errs, "data.yaml:3:")
	for name, want := range map[string]string{"a.xlsx": "CSV", "b.xlsx": "PDF"} {
		code, _, errs := call("form", "read", name)
		require.Equal(t, exitInput, code)
		require.Contains(t, errs, want)
		require.True(t, strings.Contains(errs, "bukan berkas Excel .xlsx"), errs)
		_, _, errs = call("--lang", "en", "form", "read", name)
		require.Contains(t, errs, "not an .xlsx workbook")
	}
}
