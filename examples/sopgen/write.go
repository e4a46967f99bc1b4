package main

import (
	"bytes"
	"context"
	"path/filepath"

	"github.com/sopkit/sopkit/sop/sopfile"
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
// made or has no place to go.
func write(ctx context.Context, j job, dir string, list []format) written {
	if j.err != nil {
		return written{err: j.err}
	}
	names := make([]string, len(list))
	for i, f := range list {
		names[i] = j.name + "." + string(f)
		path := filepath.Join(dir, names[i])
		if _, _, err := target(path); err != nil {
			return written{err: err}
		}
		if f == xlsx && sopfile.IsTable(path) {
			return written{err: refusal{path, isTable}}
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
