package render_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
)

// tableOf writes a procedure as the workbook of a plain table, twice.
func tableOf(t testing.TB, p *sop.Procedure) []byte {
	t.Helper()
	b, err := sopfile.TableOf(p, nil, "")
	require.NoError(t, err)
	var out, again bytes.Buffer
	require.NoError(t, render.TableXLSX(&out, b))
	require.NoError(t, render.TableXLSX(&again, b))
	require.True(t, bytes.Equal(out.Bytes(), again.Bytes()), "the same table gives other bytes")
	return out.Bytes()
}

// What is written as a plain table reads back equal.
func TestTableReadsBackEqual(t *testing.T) {
	list := []*sop.Procedure{soptest.Full()}
	for _, k := range soptest.Kinds() {
		list = append(list, soptest.OfKind(rand.New(rand.NewPCG(3, 8)), k))
	}
	for seed := range uint64(5) {
		list = append(list, soptest.Procedure(rand.New(rand.NewPCG(seed, 9)), soptest.Options{}))
	}
	odd := soptest.Full()
	odd.Remarks = []string{"a\x00b\r\n", "_x0041_", "\ufffe", " _x", "=1+1", "@a", "-", "'x"}
	list = append(list, odd)
	for _, p := range list {
		got, err := sopfile.ReadProcedure(tableOf(t, p), "")
		require.NoError(t, err)
		require.Equal(t, p, got)
	}
}

func TestTableNil(t *testing.T) {
	require.ErrorIs(t, render.TableXLSX(&bytes.Buffer{}, nil), sop.ErrNil)
	b, err := sopfile.TableStarter("A", nil)
	require.NoError(t, err)
	require.ErrorIs(t, render.TableXLSX(nil, b), sop.ErrNil)
}

// LibreOffice opens and saves a plain table without changing what it says.
func TestTableSavedByLibreOffice(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	if _, err := exec.LookPath("soffice"); err != nil {
		t.Skip("soffice is not installed")
	}
	m, err := sopfile.Load(filepath.Join("..", "testdata", "manual"))
	require.NoError(t, err)
	var list []*sop.Procedure
	for i := range m.Procedures {
		list = append(list, &m.Procedures[i])
	}
	list = append(list, soptest.Full())
	for _, k := range soptest.Kinds() {
		list = append(list, soptest.OfKind(rand.New(rand.NewPCG(5, 8)), k))
	}
	for seed := range uint64(5) {
		list = append(list, soptest.Procedure(rand.New(rand.NewPCG(seed, 10)), soptest.Options{}))
	}
	dir := t.TempDir()
	to := filepath.Join(dir, "saved")
	args := []string{"--headless", "-env:UserInstallation=file://" + filepath.ToSlash(t.TempDir()), "--convert-to",
		"xlsx", "--outdir", to}
	for i, p := range list {
		name := filepath.Join(dir, fmt.Sprintf("%02d.xlsx", i))
		require.NoError(t, os.WriteFile(name, tableOf(t, p), 0o666))
		args = append(args, name)
	}
	out, err := exec.Command("soffice", args...).CombinedOutput()
	require.NoError(t, err, "%s", out)
	for i, p := range list {
		data, err := os.ReadFile(filepath.Join(to, fmt.Sprintf("%02d.xlsx", i)))
		require.NoError(t, err)
		got, err := sopfile.ReadProcedure(data, "")
		require.NoError(t, err, "%d %s", i, p.Title)
		require.Equal(t, p, got)
	}
}
