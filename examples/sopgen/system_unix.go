//go:build unix

package main

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// readerGone reports whether writing failed as nobody reads any more.
func readerGone(err error) bool { return errors.Is(err, syscall.EPIPE) }

// inUse reports whether a file is kept from being replaced by a program that
// has it open; here none is.
func inUse(error) bool { return false }

// names counts the names of a file.
func names(f *os.File) uint64 {
	info, err := f.Stat()
	if err != nil {
		return 1
	}
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return uint64(s.Nlink) //nolint:unconvert // it is smaller on other systems
	}
	return 1
}

// keepOwner gives a file owner and group of another; only root may give it the
// owner, and others only a group they are in.
func keepOwner(f *os.File, was fs.FileInfo) {
	s, ok := was.Sys().(*syscall.Stat_t)
	if ok && f.Chown(int(s.Uid), int(s.Gid)) != nil {
		_ = f.Chown(-1, int(s.Gid)) // as far as the system lets it
	}
}

// takePlace renames a file over another.
func takePlace(temp, path string) error { return os.Rename(temp, path) }

// knowsColours reports whether a terminal takes colours, and makes it do so.
func knowsColours(*os.File) bool { return true }
