//go:build unix

package source_test

import (
	"net"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// What is no regular file is refused at once by every way of reading: opening a
// pipe that nobody writes to would wait for ever.
func TestNoRegularFile(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	require.NoError(t, syscall.Mkfifo(at("pipe"), 0o600))
	require.NoError(t, os.Symlink(at("pipe"), at("link")))
	require.NoError(t, os.Mkdir(at("folder"), 0o700))
	listener, err := net.Listen("unix", at("socket"))
	require.NoError(t, err)
	defer listener.Close()
	require.NoError(t, os.Symlink("/dev/zero", at("zero")))
	for _, c := range []struct{ name, id, en string }{
		{"pipe", "ini pipa (FIFO), bukan berkas", "this is a pipe (FIFO), not a file"},
		{"link", "ini pipa (FIFO), bukan berkas", "this is a pipe (FIFO), not a file"},
		{"folder", "ini folder, bukan berkas", "this is a folder, not a file"},
		{"socket", "ini soket, bukan berkas", "this is a socket, not a file"},
		{"zero", "ini perangkat, bukan berkas", "this is a device, not a file"},
	} {
		for way, read := range map[string]func() error{
			"Open":            func() error { _, err := source.Open(at(c.name)); return err },
			"Read":            func() error { _, err := source.Read(at(c.name), 10); return err },
			"ReadPath":        func() error { _, err := source.ReadPath(at(c.name)); return err },
			"ReadFile":        func() error { _, err := source.ReadFile(source.Dir(dir), c.name); return err },
			"ReadFile, DirFS": func() error { _, err := source.ReadFile(os.DirFS(dir), c.name); return err },
		} {
			err := read()
			require.ErrorIs(t, err, source.ErrNotFile, "%s %s", way, c.name)
			require.Equal(t, c.id, source.Reason(err, sop.Indonesian), "%s %s", way, c.name)
			require.Equal(t, c.en, source.Reason(err, sop.English), "%s %s", way, c.name)
		}
	}
}

// Of a file of any size no more is read than is allowed.
func TestReadBounded(t *testing.T) {
	name := filepath.Join(t.TempDir(), "sparse")
	require.NoError(t, os.WriteFile(name, nil, 0o600))
	require.NoError(t, os.Truncate(name, 1<<40))
	_, err := source.Read(name, 3<<20)
	require.ErrorIs(t, err, source.ErrTooLarge)
	require.Equal(t, "berkas lebih besar dari 3 MB", source.Reason(err, sop.Indonesian))
	data, err := source.ReadPath(name)
	require.NoError(t, err)
	require.Len(t, data, source.MaxSize+1)
	require.NoError(t, os.Truncate(name, 3<<20))
	data, err = source.Read(name, 3<<20)
	require.NoError(t, err)
	require.Len(t, data, 3<<20)
	_, err = source.Read(name+"-none", 1)
	require.Equal(t, "tidak ada", source.Reason(err, sop.Indonesian))
}

// A pipe that the program was started with is meant to be read.
func TestDescriptor(t *testing.T) {
	r, w, err := os.Pipe()
	require.NoError(t, err)
	defer r.Close()
	_, err = w.WriteString("nama: A\n")
	require.NoError(t, err)
	require.NoError(t, w.Close())
	own, err := syscall.Dup(int(r.Fd()))
	require.NoError(t, err)
	defer syscall.Close(own)
	name := filepath.Join("/dev/fd", strconv.Itoa(own))
	if _, err := os.Stat(name); err != nil {
		t.Skip("the system names no descriptors")
	}
	data, err := source.ReadPath(name)
	require.NoError(t, err)
	require.Equal(t, "nama: A\n", string(data))
}
