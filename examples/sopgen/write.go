package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"strconv"

	"github.com/sopkit/sopkit/sop/sopfile"
)

// format is a kind of file, and its extension.
type format string

const (
	xlsx format = "xlsx"
	pdf  format = "pdf"
	svg  format = "svg" // a file for each page
	html format = "html"
)

// formats are all there are, usual those of who names none.
var (
	formats = [...]format{xlsx, pdf, svg, html}
	usual   = formats[:2]
)

// formatNames are the extensions of all formats.
func formatNames() []string {
	var names []string
	for _, f := range formats {
		names = append(names, string(f))
	}
	return names
}

// file is one of the files of a job.
type file struct {
	name   string
	format format
	page   int // from 1, of a format with a file for each page; else 0
}

// filesOf returns the files of a document of some pages: of one page, the pages
// need no numbers.
func filesOf(name string, pages int, list []format) (out []file) {
	for _, f := range list {
		if f != svg {
			out = append(out, file{name: name + "." + string(f), format: f})
			continue
		}
		for i := range pages {
			number := ""
			if pages > 1 {
				number = fmt.Sprintf("-%0*d", len(strconv.Itoa(pages)), i+1)
			}
			out = append(out, file{name: name + number + "." + string(f), format: f, page: i + 1})
		}
	}
	return out
}

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
	doc, err := j.draw(ctx)
	if err != nil {
		return written{err: err}
	}
	files := filesOf(j.name, doc.pages, list)
	for _, f := range files {
		path := filepath.Join(dir, f.name)
		if _, _, err := target(path); err != nil {
			return written{err: err}
		}
		if f.format == xlsx && sopfile.IsTable(path) {
			return written{err: refusal{path, isTable}}
		}
	}
	made := make([]bytes.Buffer, len(files))
	for i, f := range files {
		if err := ctx.Err(); err != nil {
			return written{err: err}
		}
		if err := doc.write(ctx, &made[i], f); err != nil {
			return written{err: err}
		}
	}
	var done written
	for i, f := range files {
		if done.err = replaceFile(ctx, filepath.Join(dir, f.name), made[i].Bytes()); done.err != nil {
			break
		}
		done.files = append(done.files, f.name)
		done.bytes += int64(made[i].Len())
	}
	return done
}
