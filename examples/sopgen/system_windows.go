package main

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// Errors of Windows that package syscall does not name.
const (
	errSharing = syscall.Errno(32)  // another program has the file open
	errLock    = syscall.Errno(33)  // or a part of it locked
	errNoData  = syscall.Errno(232) // the pipe is being closed
)

// readerGone reports whether writing failed as nobody reads any more.
func readerGone(err error) bool {
	return errors.Is(err, syscall.ERROR_BROKEN_PIPE) || errors.Is(err, errNoData)
}

// inUse reports whether a file is kept from being replaced by a program that
// has it open, as Excel keeps its workbooks.
func inUse(err error) bool { return errors.Is(err, errSharing) || errors.Is(err, errLock) }

// names counts the names of a file.
func names(f *os.File) uint64 {
	var info syscall.ByHandleFileInformation
	if syscall.GetFileInformationByHandle(syscall.Handle(f.Fd()), &info) != nil {
		return 1
	}
	return uint64(info.NumberOfLinks)
}

// keepOwner does nothing: a file's owner is its folder's business here.
func keepOwner(*os.File, fs.FileInfo) {}

// takePlace renames a file over another. That one could be written to a moment
// ago, so where access is denied now a program has it open.
func takePlace(temp, path string) error {
	err := os.Rename(temp, path)
	if errors.Is(err, syscall.ERROR_ACCESS_DENIED) {
		if _, missing := os.Stat(path); missing == nil {
			return errSharing
		}
	}
	return err
}

// knowsColours reports whether a console takes colours, and makes it do so:
// those before Windows 10 do not.
func knowsColours(f *os.File) bool {
	const processing = 0x4 // ENABLE_VIRTUAL_TERMINAL_PROCESSING
	var mode uint32
	console := syscall.Handle(f.Fd())
	if syscall.GetConsoleMode(console, &mode) != nil {
		return false
	}
	set := syscall.NewLazyDLL("kernel32.dll").NewProc("SetConsoleMode")
	done, _, _ := set.Call(uintptr(console), uintptr(mode|processing))
	return done != 0
}
