package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// replaceFile writes a file whole or not at all: into a temporary file beside
// it, which then takes its name. A link stays a link; the file it leads to is
// replaced. Permissions stay, and so do owner and group as far as the system
// lets them.
func replaceFile(ctx context.Context, path string, content []byte) error {
	at, was, err := target(path)
	if err != nil {
		return err
	}
	f, err := createTemp(filepath.Dir(at), was == nil)
	switch dir := filepath.Dir(path); {
	case errors.Is(err, fs.ErrNotExist):
		return refusal{dir, noFolder}
	case errors.Is(err, fs.ErrPermission):
		return refusal{dir, noEntry}
	case err != nil:
		return named(path, err)
	}
	err = fill(ctx, f, content, was)
	if err == nil {
		err = takePlace(f.Name(), at)
	}
	if err != nil {
		_ = os.Remove(f.Name()) // what went wrong before is what matters
		return named(path, err)
	}
	return nil
}

// fill writes the content and closes the file, which then is as the one it is
// to replace, if any, was.
func fill(ctx context.Context, f *os.File, content []byte, was fs.FileInfo) error {
	const piece = 1 << 18
	for from := 0; from < len(content); from += piece {
		if ctx.Err() != nil {
			break
		}
		if _, err := f.Write(content[from:min(from+piece, len(content))]); err != nil {
			_ = f.Close()
			return err
		}
	}
	var err error
	if was != nil {
		err = keep(f, was)
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = ctx.Err()
	}
	return err
}

// keep gives a file owner, group and permissions of another.
func keep(f *os.File, was fs.FileInfo) error {
	keepOwner(f, was)
	is, err := f.Stat()
	if err != nil || is.Mode().Perm() == was.Mode().Perm() {
		return err // some file systems know no permissions
	}
	return f.Chmod(was.Mode().Perm())
}

// createTemp creates a file of a random name. Unlike [os.CreateTemp] it leaves
// the permissions of a fresh file to the umask, as for any file a person
// writes; in place of another it begins as the owner's alone.
func createTemp(dir string, fresh bool) (*os.File, error) {
	perm := fs.FileMode(0o600)
	if fresh {
		perm = 0o666
	}
	for {
		path := filepath.Join(dir, fmt.Sprintf(".sopgen-%08x.tmp", rand.Uint32()))
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, perm)
		if !errors.Is(err, fs.ErrExist) {
			return f, err
		}
	}
}
