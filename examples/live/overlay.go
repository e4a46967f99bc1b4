package live

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"time"

	"github.com/sopkit/sopkit/sop/sopfile"
)

// overlay is the manual's folder with some files in place of its own: one that
// is being edited, and ones that are broken as they were before. It keeps what
// was read.
type overlay struct {
	base  fs.FS
	files map[string][]byte // in place of the folder's own
	read  map[string][]byte // of the folder's own
}

// Open opens a regular file of the folder, or the folder itself.
func (o *overlay) Open(name string) (fs.File, error) {
	if data, ok := o.files[name]; ok {
		return &heldFile{Reader: bytes.NewReader(data), name: name, size: len(data)}, nil
	}
	info, err := fs.Stat(o.base, name)
	if err != nil || !info.Mode().IsRegular() {
		if err == nil && !info.IsDir() {
			err = &fs.PathError{Op: "open", Path: name, Err: errors.ErrUnsupported}
		}
		if err != nil {
			return nil, err
		}
		return o.base.Open(name)
	}
	f, err := o.base.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, sopfile.MaxSize+1))
	if err != nil {
		return nil, err
	}
	o.read[name] = data
	return &heldFile{Reader: bytes.NewReader(data), name: name, size: len(data)}, nil
}

// heldFile is a file in memory.
type heldFile struct {
	*bytes.Reader
	name string
	size int
}

// Stat describes the file, which is its own description.
func (f *heldFile) Stat() (fs.FileInfo, error) { return f, nil }

// Close has nothing to let go.
func (f *heldFile) Close() error { return nil }

// Name is the name the file was opened by.
func (f *heldFile) Name() string { return f.name }

// Size is the number of bytes.
func (f *heldFile) Size() int64 { return int64(f.size) }

// Mode is that of a regular file to be read.
func (f *heldFile) Mode() fs.FileMode { return 0o444 }

// ModTime is never known.
func (f *heldFile) ModTime() time.Time { return time.Time{} }

// IsDir reports that it is no folder.
func (f *heldFile) IsDir() bool { return false }

// Sys has nothing more.
func (f *heldFile) Sys() any { return nil }
