package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sopkit/sopkit/sop"
)

// refusal is a place that no file is written to, and why.
type refusal struct {
	path string
	why  reason
}

func (r refusal) Error() string { return r.path + ": " + r.why[sop.English] }

// reason is why a file is not written, by language.
type reason [2]string

var (
	isFolder = reason{"ini folder, bukan berkas; dibiarkan", "is a folder, not a file; left alone"}
	noFile   = reason{"ini pipa, perangkat, atau soket, bukan berkas; dibiarkan",
		"is a pipe, device or socket, not a file; left alone"}
	badLink = reason{"tautan ini putus atau berputar, tidak sampai ke berkas; dibiarkan",
		"is a link that is broken or goes in circles; left alone"}
	readOnly = reason{"berkas ini hanya boleh dibaca; dibiarkan. Ubah izinnya bila hendak diganti",
		"is read-only; left alone. Change its permissions to have it replaced"}
	manyNames = reason{"berkas ini punya nama lain (tautan keras); dibiarkan. Hapus dahulu bila hendak diganti",
		"has another name (a hard link); left alone. Remove it first to have it replaced"}
	opened = reason{"sedang dibuka; tutup dulu di Excel atau program lain yang membukanya",
		"is open; close it first in Excel or the program that has it open"}
	isTable = reason{"ini tabel isian, sumber SOP; dibiarkan. Pilih folder hasil lain dengan -o",
		"is a plain table, the source of an SOP; left alone. Choose another output folder with -o"}
	noFolder  = reason{"folder ini tidak ada", "there is no such folder"}
	notFolder = reason{"bukan folder", "is not a folder"}
	noEntry   = reason{"tidak boleh menulis di folder ini", "not allowed to write in this folder"}
)

// makeFolder makes a folder and those above it.
func makeFolder(dir string) error {
	err := os.MkdirAll(dir, 0o777)
	var at *fs.PathError
	switch {
	case !errors.As(err, &at):
		return err
	case errors.Is(err, fs.ErrExist):
		return refusal{at.Path, notFolder}
	case errors.Is(err, fs.ErrPermission):
		return refusal{filepath.Dir(at.Path), noEntry}
	}
	return err
}

// target returns the file that writing to a path replaces, behind links, and
// what it is; nil when there is none yet. The error is a refusal when what
// stands there is no file that may be replaced.
func target(path string) (string, fs.FileInfo, error) {
	own, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return path, nil, nil
	} else if err != nil {
		return path, nil, named(path, err)
	}
	at := path
	if own.Mode()&fs.ModeSymlink != 0 {
		if at, err = filepath.EvalSymlinks(path); err != nil {
			return path, nil, refusal{path, badLink}
		}
	}
	info, err := os.Stat(at)
	if err != nil {
		return path, nil, named(path, err)
	}
	return at, info, replaceable(path, info)
}

// replaceable reports why a file is not to be replaced: it is none, or what it
// is now could not be written to either.
func replaceable(path string, info fs.FileInfo) error {
	switch {
	case info.IsDir():
		return refusal{path, isFolder}
	case !info.Mode().IsRegular():
		return refusal{path, noFile}
	case info.Mode().Perm()&0o222 == 0: // root is asked too
		return refusal{path, readOnly}
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0) // neither cut short nor written to
	if errors.Is(err, fs.ErrPermission) {
		return refusal{path, readOnly}
	} else if err != nil {
		return named(path, err)
	}
	defer f.Close()
	if names(f) > 1 {
		return refusal{path, manyNames}
	}
	return nil
}

// named puts the path that was asked for into an error of the system, which
// may speak of a temporary file.
func named(path string, err error) error {
	var at *fs.PathError
	var link *os.LinkError
	switch {
	case inUse(err):
		return refusal{path, opened}
	case errors.As(err, &at):
		err = at.Err
	case errors.As(err, &link):
		err = link.Err
	default:
		return err
	}
	return &fs.PathError{Op: "write", Path: path, Err: err}
}
