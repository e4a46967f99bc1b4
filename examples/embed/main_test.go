package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/stretchr/testify/require"
)

func TestWriteBoth(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	require.NoError(t, writeBoth(dir))
	for name, magic := range map[string]string{"surat-masuk.xlsx": "PK\x03\x04", "surat-masuk.pdf": "%PDF-"} {
		content, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		require.Greater(t, len(content), 2000, name)
		require.Equal(t, magic, string(content[:len(magic)]), name)
	}
}

func TestWriteBothTellsErrors(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o666))
	require.Error(t, writeBoth(filepath.Join(file, "below")))
}

// The sheet in the README is one that can be read and written.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	_, after, found := strings.Cut(string(readme), "```yaml\n")
	require.True(t, found)
	sheet, _, found := strings.Cut(after, "```")
	require.True(t, found)
	p, err := sopfile.ReadProcedure([]byte(sheet), "README.md")
	require.NoError(t, err)
	require.NoError(t, render.XLSX(io.Discard, p, nil))
	require.NoError(t, render.PDF(io.Discard, p, nil))
}
