package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// format is a kind of file, and its extension.
type format string

const (
	xlsx format = "xlsx"
	pdf  format = "pdf"
)

var formats = [...]format{xlsx, pdf}

// written is what became of a job.
type written struct {
	files []string // names in the folder, in the order of the formats
	bytes int64
	err   error
}

// write writes a job in all formats, or nothing when one of them cannot be
// made.
func write(ctx context.Context, j job, dir string, list []format) written {
	if j.err != nil {
		return written{err: j.err}
	}
	made := make([]bytes.Buffer, len(list))
	for i, f := range list {
		if err := ctx.Err(); err != nil {
			return written{err: err}
		}
		if err := j.draw(&made[i], f); err != nil {
			return written{err: err}
		}
	}
	var done written
	for i, f := range list {
		name := j.name + "." + string(f)
		if done.err = replaceFile(ctx, filepath.Join(dir, name), made[i].Bytes()); done.err != nil {
			break
		}
		done.files = append(done.files, name)
		done.bytes += int64(made[i].Len())
	}
	return done
}

// replaceFile writes a file whole or not at all: into a temporary file beside
// it, which then takes its name.
func replaceFile(ctx context.Context, path string, content []byte) (err error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // a link stays a link
	}
	f, err := createTemp(filepath.Dir(path))
	var at *fs.PathError
	if errors.As(err, &at) {
		return &fs.PathError{Op: "write", Path: path, Err: at.Err} // the temporary name says nothing to staff
	} else if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	_, err = f.Write(content)
	if err = errors.Join(err, f.Close(), ctx.Err()); err != nil {
		return err
	}
	if was, err := os.Stat(path); err == nil {
		if err := os.Chmod(f.Name(), was.Mode().Perm()); err != nil {
			return err
		}
	}
	return os.Rename(f.Name(), path)
}

// createTemp creates a new file of a random name. Unlike [os.CreateTemp] it
// leaves the permissions to the umask, as for any file a person writes.
func createTemp(dir string) (*os.File, error) {
	for {
		path := filepath.Join(dir, fmt.Sprintf(".sopgen-%08x.tmp", rand.Uint32()))
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if !errors.Is(err, fs.ErrExist) {
			return f, err
		}
	}
}
