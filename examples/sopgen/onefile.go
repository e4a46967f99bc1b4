package main

import (
	"iter"
	"path/filepath"
	"slices"
	"strings"
)

// fileOut reports whether -o names a file rather than a folder, and of which
// extension, in small letters without a dot: one of those, and no folder of the
// name is there.
func fileOut(out string, exts ...string) (ext string, ok bool) {
	ext = strings.ToLower(strings.TrimPrefix(filepath.Ext(out), "."))
	return ext, slices.Contains(exts, ext) && !isDir(out)
}

// oneFile makes of -o FILE.pdf, where a folder is usual, the folder, the format
// and the name of the one document that is to be written. Only may name the one
// format that a command writes whatever --format says.
func (p *program) oneFile(only ...format) error {
	s := &p.s
	ext, ok := fileOut(s.dir, formatNames()...)
	if !ok {
		return nil
	}
	f := format(ext)
	if s.formats.given && !slices.Equal(s.formats.list, []format{f}) || len(only) > 0 && only[0] != f {
		return usageError{sprintf(p.t.otherFormat, s.dir)}
	}
	base := filepath.Base(s.dir)
	s.one, s.formats.list = strings.TrimSuffix(base, filepath.Ext(base)), []format{f}
	s.out, s.dir = s.dir, filepath.Dir(s.dir)
	return nil
}

// named gives the one document there is the name of the file that -o names;
// without such a file the documents are as they were.
func (p *program) named(jobs iter.Seq[job]) (iter.Seq[job], error) {
	if p.s.one == "" {
		return jobs, nil
	}
	var list []job
	for j := range jobs {
		if list = append(list, j); len(list) > 1 {
			return nil, usageError{sprintf(p.t.oneFile, p.s.out)}
		}
	}
	for i := range list {
		list[i].name = p.s.one
	}
	return slices.Values(list), nil
}
