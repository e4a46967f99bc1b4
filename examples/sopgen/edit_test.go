package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// call runs the program and returns its exit code and what it printed.
func call(args ...string) (code int, stdout, stderr string) {
	var out, err bytes.Buffer
	code = run(context.Background(), args, &out, &err)
	return code, out.String(), err.String()
}

func TestCheck(t *testing.T) {
	inFolder(t, map[string]string{
		"baik.yaml": sheetFile("Baik"),
		"buruk.yaml": strings.Replace(sheetFile("Buruk"), "Menerima surat, pelaksana: staf",
			"Penerimaan surat, pelaksana: lain", 1),
		"rusak.yaml": "nama: [",
	})
	code, out, _ := call("check", "baik.yaml")
	assert.Equal(t, exitOK, code, out)
	assert.Contains(t, out, "baik.yaml:1:1")
	code, out, _ = call("check", "buruk.yaml")
	assert.Equal(t, exitInput, code)
	assert.Contains(t, out, "buruk.yaml:15:46")
	assert.Contains(t, out, "step-role")
	assert.Contains(t, out, "usul: Menerima surat")
	code, out, _ = call("check", "buruk.yaml", "--rule", "word-verb", "--format", "json")
	assert.Equal(t, exitOK, code, "warnings alone")
	var list []map[string]any
	require.NoError(t, json.Unmarshal([]byte(out), &list))
	require.Len(t, list, 1)
	code, out, _ = call("check", "buruk.yaml", "--format", "sarif", "--lang", "en")
	assert.Equal(t, exitInput, code)
	assert.Contains(t, out, "2.1.0")
	code, _, stderr := call("check", "rusak.yaml")
	assert.Equal(t, exitInput, code)
	assert.Contains(t, stderr, "rusak.yaml:1:")
	for _, args := range [][]string{{"check"}, {"check", "a", "--profile", "x"}, {"check", "a", "--stage", "x"},
		{"check", "a", "--format", "x"}, {"check", "a", "--rule", "x"},
		{"check", "a", "--level", "word-verb=x"}, {"check", "a", "--today", "x"}, {"rules", "x"}, {"schema", "x"},
		{"new"}, {"fmt"}, {"diff", "a"}, {"watch"}} {
		code, _, _ := call(args...)
		assert.Equal(t, exitUsage, code, "%v", args)
	}
}

func TestRules(t *testing.T) {
	code, out, _ := call("rules")
	assert.Equal(t, exitOK, code)
	assert.Contains(t, out, "word-passive")
	_, out, _ = call("rules", "std-blank", "--lang", "en")
	assert.Contains(t, out, "PermenPAN-RB 35/2012")
	_, out, _ = call("rules", "std-time")
	assert.Contains(t, out, "bukan bunyi peraturan")
}

func TestNewFmtSchema(t *testing.T) {
	dir := inFolder(t, nil)
	code, out, _ := call("new", "--title", "Surat Keluar: baru")
	require.Equal(t, exitOK, code)
	assert.Equal(t, "surat-keluar-baru.yaml\n", out)
	code, _, _ = call("new", "--title", "Surat Keluar: baru")
	assert.Equal(t, exitInput, code, "an existing file is left alone")
	code, out, _ = call("check", "surat-keluar-baru.yaml")
	assert.Equal(t, exitOK, code, out)

	require.NoError(t, os.WriteFile("a.yaml", []byte("langkah: []   \n# judul\nnama: A\n"), 0o666))
	require.NoError(t, os.WriteFile("b.json", []byte("{}"), 0o666))
	code, out, _ = call("fmt", "--check", "a.yaml")
	assert.Equal(t, exitInput, code)
	assert.Contains(t, out, "a.yaml")
	code, _, _ = call("fmt", "a.yaml")
	assert.Equal(t, exitOK, code)
	data, err := os.ReadFile("a.yaml")
	require.NoError(t, err)
	assert.Equal(t, "# judul\nnama: A\nlangkah: []\n", string(data))
	code, _, _ = call("fmt", "--check", "a.yaml")
	assert.Equal(t, exitOK, code)
	code, _, _ = call("fmt", "b.json")
	assert.Equal(t, exitInput, code)
	assert.ElementsMatch(t, []string{"a.yaml", "b.json", "surat-keluar-baru.yaml"}, filesIn(t, dir))

	code, out, _ = call("schema", "manual")
	assert.Equal(t, exitOK, code)
	assert.True(t, json.Valid([]byte(out)))
}

// syncBuffer is a buffer two goroutines may use.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

func TestWatch(t *testing.T) {
	inFolder(t, map[string]string{"a.yaml": sheetFile("Satu")})
	ctx, stop := context.WithCancel(context.Background())
	var out, errs syncBuffer
	done := make(chan int)
	go func() { done <- run(ctx, []string{"watch", "a.yaml", "-o", "o", "--format", "pdf"}, &out, &errs) }()
	sees := func(b *syncBuffer, n int, text string) {
		t.Helper()
		require.Eventually(t, func() bool { return strings.Count(b.String(), text) >= n }, 60*time.Second,
			20*time.Millisecond, "%s\n%s", &out, &errs)
	}
	sees(&out, 1, "Satu: ")
	good, err := os.ReadFile("o/a.pdf")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("a.yaml", []byte("nama: ["), 0o666))
	sees(&errs, 1, "hasil terakhir tetap")
	kept, err := os.ReadFile("o/a.pdf")
	require.NoError(t, err)
	assert.Equal(t, good, kept)
	require.NoError(t, os.WriteFile("a.yaml", []byte(sheetFile("Dua")), 0o666))
	sees(&out, 1, "Dua: ")
	stop()
	assert.Equal(t, exitOK, <-done)
}

// Tidying keeps a link a link, and the permissions of the file.
func TestTidyKeepsLinksAndPermissions(t *testing.T) {
	dir := t.TempDir()
	file, link := filepath.Join(dir, "a.yaml"), filepath.Join(dir, "l.yaml")
	require.NoError(t, os.WriteFile(file, []byte("langkah: []\nnama: A\n"), 0o600))
	if err := os.Symlink(file, link); err != nil {
		t.Skip("no links here: ", err)
	}
	var out, errs bytes.Buffer
	require.Equal(t, 1, run(t.Context(), []string{"fmt", filepath.Join(dir, "none.yaml"), link}, &out, &errs),
		"one file is missing")
	require.Contains(t, errs.String(), "tidak ada")
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, "nama: A\nlangkah: []\n", string(data))
	info, err := os.Lstat(link)
	require.NoError(t, err)
	require.NotZero(t, info.Mode()&os.ModeSymlink)
	info, err = os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
}

// A sheet's manual matters to it, and every sheet to its folder.
func TestWatched(t *testing.T) {
	dir := t.TempDir()
	sheet := filepath.Join(dir, "a.yaml")
	require.NoError(t, os.WriteFile(sheet, []byte("nama: A"), 0o600))
	matters, folders := watched(sheet)
	require.Equal(t, dir, folders[0])
	require.True(t, matters(sheet))
	require.True(t, matters(filepath.Join(dir, "manual.yaml")))
	require.False(t, matters(filepath.Join(dir, "b.yaml")))
	require.False(t, matters(filepath.Join(dir, "a.pdf")))

	require.True(t, matters(filepath.Join(dir, "manual.json")))
	require.False(t, matters(filepath.Join(dir, "manual.txt")))

	for _, own := range []string{".", "manual.yaml", "manual.yml", "manual.json"} {
		name := filepath.Join(dir, own)
		matters, folders = watched(name)
		require.Equal(t, []string{dir}, folders)
		require.True(t, matters(filepath.Join(dir, "b.yaml")))
		require.False(t, matters(filepath.Join(dir, "b.xlsx")))
	}
}

// What a manual is called is one question: a file called manual.txt is not one.
func TestIsManual(t *testing.T) {
	for name, want := range map[string]bool{
		"manual.yaml": true, "a/manual.yml": true, "manual.json": true, "manual.txt": false, "manual": false,
		"a.yaml": false, "manual-2.yaml": false, t.TempDir(): true,
	} {
		require.Equal(t, want, isManual(name), name)
	}
}
