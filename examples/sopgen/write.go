package main

import (
	"bytes"
	"context"
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
	current bool     // there was nothing to do
	files   []string // names in the folder, in the order of the formats
	bytes   int64
	err     error
}

// write writes a job in all formats, or nothing when one of them cannot be
// made or has no place to go.
func write(ctx context.Context, j job, dir string, list []format) written {
	if j.err != nil {
		return written{err: j.err}
	}
	names := j.files(list)
	for _, name := range names {
		if _, _, err := target(filepath.Join(dir, name)); err != nil {
			return written{err: err}
		}
	}
	to, err := j.draw(ctx)
	if err != nil {
		return written{err: err}
	}
	made := make([]bytes.Buffer, len(list))
	for i, f := range list {
		if err := ctx.Err(); err != nil {
			return written{err: err}
		}
		if err := to(ctx, &made[i], f); err != nil {
			return written{err: err}
		}
	}
	var done written
	for i, name := range names {
		if done.err = replaceFile(ctx, filepath.Join(dir, name), made[i].Bytes()); done.err != nil {
			break
		}
		done.files = append(done.files, name)
		done.bytes += int64(made[i].Len())
	}
	return done
}
