package source

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// refusal is why a file is not read: it is none, or of more bytes than are read.
type refusal struct {
	fault sop.Fault
	text  sop.Text
}

func (e *refusal) Error() string { return e.text.EN }
func (e *refusal) Unwrap() error { return e.fault }

// regular refuses what is no regular file, and reading it might never end.
func regular(name string, info fs.FileInfo) error {
	what := sayDevice
	switch mode := info.Mode(); {
	case mode.IsRegular(), mode.Type() == fs.ModeNamedPipe && isDescriptor(name):
		return nil
	case mode.IsDir():
		what = sayFolder
	case mode&fs.ModeNamedPipe != 0:
		what = sayPipe
	case mode&fs.ModeSocket != 0:
		what = saySocket
	}
	return &fs.PathError{Op: "open", Path: name, Err: &refusal{ErrNotFile, notFile.With(what)}}
}

// isDescriptor reports whether a name is that of a file the program was
// started with, as its standard input is: such a pipe is meant.
func isDescriptor(name string) bool {
	return name == "/dev/stdin" || strings.HasPrefix(name, "/dev/fd/") || strings.HasPrefix(name, "/proc/self/fd/")
}

// Open opens a regular file, or the one a link leads to. Anything else is
// refused at once: opening a pipe or device could wait for ever. The error is
// a *fs.PathError and wraps ErrNotFile then.
func Open(name string) (*os.File, error) {
	info, err := os.Stat(name)
	if err == nil {
		err = regular(name, info)
	}
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(name, os.O_RDONLY|nonblock, 0)
	if err != nil {
		return nil, err
	}
	if info, err = f.Stat(); err == nil {
		err = regular(name, info) // another may have taken its place
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// Read reads a regular file of at most so many bytes; of a larger one no more
// is read than shows it. The error is a *fs.PathError, and wraps ErrNotFile or
// ErrTooLarge where it is not the system's.
func Read(name string, most int64) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && int64(len(data)) > most {
		err = &fs.PathError{Op: "read", Path: name, Err: &refusal{ErrTooLarge, tooLarge.With(most >> 20)}}
	}
	if err != nil {
		return nil, err
	}
	return data, nil
}

// ReadFile reads a regular file and no more of it than Parse needs to see it
// is too large.
func ReadFile(fsys fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(fsys, name)
	if err == nil {
		err = regular(path(fsys, name), info)
	}
	if err != nil {
		return nil, err
	}
	r, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	if info, err = r.Stat(); err == nil {
		err = regular(path(fsys, name), info)
	}
	if err != nil {
		return nil, err
	}
	return io.ReadAll(io.LimitReader(r, MaxSize+1))
}

// ReadPath is ReadFile for a name of the system's own.
func ReadPath(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, MaxSize+1))
}

// Folder is a folder of the system as a file system, as os.DirFS is. Its files
// are opened as Open does. Dir makes it.
type Folder struct {
	fs.FS
	name string
}

// Dir returns a folder of the system.
func Dir(name string) Folder { return Folder{os.DirFS(name), name} }

// Open opens a regular file, or a folder to list.
func (d Folder) Open(name string) (fs.File, error) {
	info, err := d.Stat(name)
	if err != nil || info.IsDir() {
		return d.FS.Open(name)
	}
	return Open(d.Local(name))
}

// Stat tells of a file without opening it.
func (d Folder) Stat(name string) (fs.FileInfo, error) { return fs.Stat(d.FS, name) }

// Local returns the system's name of a file in the folder.
func (d Folder) Local(name string) string {
	local, err := filepath.Localize(name)
	if err != nil {
		return name
	}
	return filepath.Join(d.name, local)
}

// path is the system's name of a file where there is one.
func path(fsys fs.FS, name string) string {
	if d, ok := fsys.(interface{ Local(string) string }); ok {
		return d.Local(name)
	}
	return name
}
