package site

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// list is the file in the folder that names the files of the site, so that
// those it no longer has can be removed.
const list = ".sopkit-site.json"

// file is a file of the site; its name is slashed.
type file struct {
	name string
	data []byte // nil: the one that is there already
}

// folder is where a site is written.
type folder struct {
	dir    string
	before []string // files of the earlier site

	mu     sync.Mutex
	names  map[string]bool
	result Result
}

// open makes the folder and reads which files an earlier site left.
func (f *folder) open() error {
	f.names = map[string]bool{}
	if err := os.MkdirAll(f.dir, 0o777); err != nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(f.dir, list))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	} else if err != nil {
		return err
	}
	if json.Unmarshal(data, &f.before) != nil {
		f.before = nil // not ours: remove nothing
	}
	return nil
}

// path returns where a file of the site stands.
func (f *folder) path(name string) string { return filepath.Join(f.dir, filepath.FromSlash(name)) }

// changed drops the data of files that are there as they should be.
func (f *folder) changed(files []file) []file {
	for i := range files {
		if old, err := os.ReadFile(f.path(files[i].name)); err == nil && bytes.Equal(old, files[i].data) {
			files[i].data = nil
		}
	}
	return files
}

// write writes files that are changed: each whole or not at all.
func (f *folder) write(files ...file) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, x := range files {
		f.names[x.name] = true
		if strings.HasSuffix(x.name, ".html") {
			f.result.Pages++
		}
		if x.data == nil {
			f.result.Kept++
			continue
		}
		if err := replace(f.path(x.name), x.data); err != nil {
			return err
		}
		f.result.Written = append(f.result.Written, x.name)
	}
	return nil
}

// replace puts a file in the place of another.
func replace(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	t, err := os.CreateTemp(filepath.Dir(path), ".sopkit-*")
	if err != nil {
		return err
	}
	_, err = t.Write(data)
	err = errors.Join(err, t.Chmod(0o644), t.Close())
	if err == nil {
		err = os.Rename(t.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(t.Name()))
	}
	return nil
}

// close removes what an earlier site left, and notes the files of this one.
func (f *folder) close() (*Result, error) {
	for _, name := range f.before {
		if f.names[name] || !fs.ValidPath(name) {
			continue
		}
		switch err := os.Remove(f.path(name)); {
		case err == nil:
			f.result.Removed = append(f.result.Removed, name)
		case !errors.Is(err, fs.ErrNotExist):
			return nil, err
		}
	}
	names := make([]string, 0, len(f.names))
	for name := range f.names {
		names = append(names, name)
	}
	slices.Sort(names)
	slices.Sort(f.result.Written)
	slices.Sort(f.result.Removed)
	if slices.Equal(names, f.before) {
		return &f.result, nil
	}
	data, err := json.MarshalIndent(names, "", " ")
	if err != nil {
		return nil, err
	}
	return &f.result, replace(f.path(list), data)
}
