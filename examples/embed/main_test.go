package main

import (
	"os"
	"path/filepath"
	"testing"

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
