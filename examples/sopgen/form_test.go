package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms/catalogue"
)

// inModule makes the module's folder the current one, for its sample files.
func inModule(t *testing.T) {
	t.Helper()
	t.Chdir("../..")
}

func TestFormList(t *testing.T) {
	inModule(t)
	code, out, _ := call("form", "list")
	require.Equal(t, exitOK, code)
	assert.Equal(t, 1+len(catalogue.All()), strings.Count(out, "\n"))
	for _, line := range strings.Split(out, "\n") {
		if strings.HasPrefix(line, "disposisi ") {
			assert.Contains(t, line, "07")
		}
	}
}

func TestFormBlank(t *testing.T) {
	inModule(t)
	dir := t.TempDir()
	code, out, errs := call("form", "blank", "intake", "buku-tamu", "-o", dir)
	require.Equal(t, exitOK, code, out+errs)
	assert.ElementsMatch(t, []string{"intake.xlsx", "intake.pdf", "buku-tamu.xlsx", "buku-tamu.pdf"}, filesIn(t, dir))
	dir = t.TempDir()
	code, _, _ = call("form", "blank", "--sop", "8", "--format", "pdf", "-o", dir)
	require.Equal(t, exitOK, code)
	assert.Contains(t, filesIn(t, dir), "agenda-surat-keluar.pdf")
	code, _, errs = call("form", "blank", "intak", "-o", t.TempDir())
	assert.Equal(t, exitUsage, code)
	assert.Contains(t, errs, "intake", "the one that was meant")
}

// The samples are filled, and read back from Excel as they were.
func TestFormFillAndRead(t *testing.T) {
	inModule(t)
	for id, name := range map[string]string{"ba-penerimaan-klien": "BAGAS PRATAMA", "intake": "BAGAS PRATAMA"} {
		dir := t.TempDir()
		code, out, errs := call("form", "fill", id, "--data", "testdata/forms/"+id+".yaml", "--known",
			"testdata/forms/known.yaml", "-o", dir)
		require.Equal(t, exitOK, code, out+errs)
		assert.NotContains(t, out, "BAGAS")
		assert.ElementsMatch(t, []string{id + ".xlsx", id + ".pdf"}, filesIn(t, dir))
		code, first, errs := call("form", "read", filepath.Join(dir, id+".xlsx"))
		require.Equal(t, exitOK, code, errs)
		assert.Contains(t, first, name)

		again := filepath.Join(t.TempDir(), "data.yaml")
		require.NoError(t, os.WriteFile(again, []byte(first), 0o600))
		dir = t.TempDir()
		code, out, errs = call("form", "fill", id, "--data", again, "-o", dir)
		require.Equal(t, exitOK, code, out+errs)
		_, second, _ := call("form", "read", filepath.Join(dir, id+".xlsx"))
		assert.Equal(t, first, second)
	}
}

func TestFormFillNamesAllFaults(t *testing.T) {
	inModule(t)
	dir, data := t.TempDir(), filepath.Join(t.TempDir(), "data.yaml")
	require.NoError(t,
		os.WriteFile(data, []byte("tanggal: 2026-02-30\nklien_nama: RAHASIA SEKALI\nklien_nik: 123\nwarna: biru\n"),
			0o600))
	code, _, errs := call("form", "fill", "intake", "--data", data, "-o", dir)
	assert.Equal(t, exitInput, code)
	for _, place := range []string{"data.yaml:1:", "data.yaml:3:", "data.yaml:4:"} {
		assert.Contains(t, errs, place)
	}
	assert.NotContains(t, strings.ReplaceAll(errs, "klien_nama: RAHASIA SEKALI", ""), "RAHASIA SEKALI")
	assert.Empty(t, filesIn(t, dir))
}

func TestFormDataIsEmptyAndReads(t *testing.T) {
	inModule(t)
	for _, f := range catalogue.All() {
		code, out, errs := call("form", "data", f.ID)
		require.Equal(t, exitOK, code, errs)
		assert.Contains(t, out, f.Title)
	}
}
