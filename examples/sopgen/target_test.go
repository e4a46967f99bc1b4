//go:build unix

package main

import (
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// targets are what may stand where a file is to be written and is left alone.
var targets = []struct {
	name    string
	put     func(t *testing.T, path string)
	id, en  string // parts of the messages
	content string // what reading the path gives, where it can be read
}{
	{"folder", func(t *testing.T, path string) {
		require.NoError(t, os.Mkdir(path, 0o777))
	}, "ini folder", "is a folder", ""},
	{"FIFO", func(t *testing.T, path string) {
		require.NoError(t, syscall.Mkfifo(path, 0o666))
	}, "bukan berkas", "not a file", ""},
	{"socket", socket, "bukan berkas", "not a file", ""},
	{"link to a device", linkTo("/dev/null"), "bukan berkas", "not a file", ""},
	{"link to a folder", linkTo("."), "ini folder", "is a folder", ""},
	{"broken link", linkTo("none"), "putus atau berputar", "broken", ""},
	{"link to itself", linkTo("satu.pdf"), "putus atau berputar", "circles", ""},
	{"read-only file", func(t *testing.T, path string) {
		require.NoError(t, os.WriteFile(path, []byte("old"), 0o444))
	}, "hanya boleh dibaca", "read-only", "old"},
	{"hard link", func(t *testing.T, path string) {
		require.NoError(t, os.WriteFile(path, []byte("old"), 0o666))
		require.NoError(t, os.Link(path, filepath.Join(t.TempDir(), "other")))
	}, "nama lain", "another name", "old"},
}

func linkTo(to string) func(*testing.T, string) {
	return func(t *testing.T, path string) { require.NoError(t, os.Symlink(to, path)) }
}

func socket(t *testing.T, path string) {
	short := filepath.Join(os.TempDir(), filepath.Base(t.TempDir())) // the name of a socket must be short
	s, err := net.Listen("unix", short)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	require.NoError(t, os.Rename(short, path))
}

// What is no file that may be replaced is left alone, with a message, before
// any other file of the sheet is written.
func TestTargetsLeftAlone(t *testing.T) {
	for _, c := range targets {
		t.Run(c.name, func(t *testing.T) {
			inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu"), "out/kept": ""})
			c.put(t, "out/satu.pdf")
			before, err := os.Lstat("out/satu.pdf")
			require.NoError(t, err)
			for lang, part := range map[string]string{"id": c.id, "en": c.en} {
				code, _, errs := call("sheet", "satu.yaml", "--lang", lang)
				require.Equal(t, exitInput, code)
				require.Contains(t, errs, " satu: out/satu.pdf: ")
				require.Contains(t, errs, part)
				require.Equal(t, []string{"kept", "satu.pdf"}, filesIn(t, "out"))
			}
			after, err := os.Lstat("out/satu.pdf")
			require.NoError(t, err)
			require.True(t, os.SameFile(before, after))
			require.Equal(t, before.Mode(), after.Mode())
			if c.content != "" {
				requireContent(t, "out/satu.pdf", c.content)
			}
		})
	}
}

func requireContent(t *testing.T, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got))
}

// A link stays a link; the file behind it is replaced in its own folder, with
// its permissions.
func TestTargetBehindLinks(t *testing.T) {
	inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu"), "far/file": "old", "out/kept": ""})
	require.NoError(t, os.Chmod("far/file", 0o640))
	require.NoError(t, os.Symlink("../far/file", "far/second"))
	require.NoError(t, os.Symlink("../far/second", "out/satu.pdf"))
	require.NoError(t, os.Remove("far/second"))
	require.NoError(t, os.Symlink("file", "far/second"))
	code, _, errs := call("sheet", "satu.yaml", "--format", "pdf")
	require.Equal(t, exitOK, code, errs)
	require.Equal(t, []string{"kept", "satu.pdf"}, filesIn(t, "out"))
	require.Equal(t, []string{"file", "second"}, filesIn(t, "far"))
	for _, name := range []string{"out/satu.pdf", "far/second"} {
		info, err := os.Lstat(name)
		require.NoError(t, err)
		require.NotZero(t, info.Mode()&os.ModeSymlink, name)
	}
	info, err := os.Stat("far/file")
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o640), info.Mode().Perm())
	require.Greater(t, info.Size(), int64(1000))
}

// Who may give files away keeps the owner of one it replaces.
func TestTargetKeepsOwner(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("not root")
	}
	inFolder(t, map[string]string{"a.yaml": "langkah: []\nnama: A\n"})
	require.NoError(t, os.Chown("a.yaml", 12345, 12346))
	code, _, errs := call("fmt", "a.yaml")
	require.Equal(t, exitOK, code, errs)
	info, err := os.Stat("a.yaml")
	require.NoError(t, err)
	s := info.Sys().(*syscall.Stat_t)
	require.Equal(t, []uint32{12345, 12346}, []uint32{s.Uid, s.Gid})
	requireContent(t, "a.yaml", "nama: A\nlangkah: []\n")
}

// Tidying goes on with the other files when one may not be replaced.
func TestTidyLeavesAlone(t *testing.T) {
	const untidy = "langkah: []\nnama: A\n"
	dir := inFolder(t, map[string]string{"a.yaml": untidy, "b.yaml": untidy, "c.yaml": untidy})
	require.NoError(t, os.Chmod("a.yaml", 0o444))
	require.NoError(t, os.Link("b.yaml", filepath.Join(t.TempDir(), "b")))
	code, out, errs := call("fmt", "a.yaml", "b.yaml", "c.yaml")
	require.Equal(t, exitInput, code)
	require.Equal(t, "dirapikan: c.yaml\n", out)
	require.Contains(t, errs, "a.yaml: berkas ini hanya boleh dibaca")
	require.Contains(t, errs, "b.yaml: berkas ini punya nama lain")
	requireContent(t, "a.yaml", untidy)
	requireContent(t, "b.yaml", untidy)
	require.Equal(t, []string{"a.yaml", "b.yaml", "c.yaml"}, filesIn(t, dir))
}

// Folders that no file can be put into are named.
func TestFoldersThatCannotBeWrittenTo(t *testing.T) {
	inFolder(t, map[string]string{"satu.yaml": sheetFile("Satu"), "file": "", "closed/kept": ""})
	require.NoError(t, os.Symlink("none", "broken"))
	require.NoError(t, os.Chmod("closed", 0o555))
	t.Cleanup(func() { _ = os.Chmod("closed", 0o755) })
	for args, want := range map[string]string{
		"new --title A -o file/a.yaml":  "sopgen: file/a.yaml: bukan folder\n",
		"new --title A -o satu.yaml":    "sopgen: satu.yaml sudah ada\n",
		"sheet satu.yaml -o file":       "sopgen: file: bukan folder\n",
		"sheet satu.yaml -o broken":     "sopgen: broken: bukan folder\n",
		"form blank intake -o file/out": "sopgen: file: bukan folder\n",
		"sheet satu.yaml -o closed/out": "sopgen: closed: tidak boleh menulis di folder ini\n",
		"new --title A -o closed/a":     "sopgen: closed: tidak boleh menulis di folder ini\n",
	} {
		if os.Getuid() == 0 && strings.Contains(args, "closed") {
			continue // root may write anywhere
		}
		code, _, errs := call(strings.Fields(args)...)
		require.Equal(t, exitInput, code, args)
		require.Equal(t, want, errs, args)
	}
	require.Equal(t, []string{"kept"}, filesIn(t, "closed"))
}
