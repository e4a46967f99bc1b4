package drawn_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// saveByOffice writes a fixture as LibreOffice saves it, if it is not there
// yet. Other versions of LibreOffice write other bytes, so what is there stays.
func saveByOffice(t testing.TB, m *made) {
	t.Helper()
	if _, err := os.Stat(m.file(".xlsx")); err == nil {
		return
	}
	dir := t.TempDir()
	in := filepath.Join(dir, m.name+".xlsx")
	require.NoError(t, os.WriteFile(in, m.data(t), 0o644))
	out := filepath.Join(dir, "out")
	cmd := exec.CommandContext(t.Context(), "soffice", "--headless", "-env:UserInstallation=file://"+dir+"/profile",
		"--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, in)
	require.NoError(t, cmd.Run(), "LibreOffice is needed to make %s", m.name)
	data, err := os.ReadFile(filepath.Join(out, m.name+".xlsx"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(m.file(".xlsx"), data, 0o644))
}
