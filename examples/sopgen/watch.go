package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// settle is how long a file must be quiet: editors save in several steps.
const settle = 150 * time.Millisecond

// watch renders and checks a file or a folder now and after each save, until
// ctx ends.
func (p *program) watch(ctx context.Context, name string) error {
	flags, err := p.s.check.flags(p.t)
	if err != nil {
		return err
	}
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return err
	}
	defer w.Close()
	matters, folders := watched(name)
	for _, dir := range folders {
		if err := w.Add(dir); err != nil {
			return err
		}
	}
	render := func() {
		fmt.Fprintf(p.stdout, "\n[%s]\n", hour())
		if err := p.generate(ctx, []string{name}, p.stdout); err != nil {
			if !errors.Is(err, errReported) {
				fmt.Fprintln(p.stderr, message(err, p.t.messages))
			}
			if ctx.Err() == nil {
				fmt.Fprintln(p.stderr, p.t.edit.kept)
			}
			return
		}
		if c, err := p.checkPath(ctx, name, flags); err == nil {
			_ = p.printFindings(ctx, []checked{*c}) // to stdout
		} else if ctx.Err() == nil {
			p.printFailure(err)
		}
	}
	fmt.Fprintln(p.stdout, sprintf(p.t.edit.watching, name))
	render()
	quiet := time.NewTimer(settle)
	quiet.Stop()
	for {
		select {
		case <-ctx.Done():
			if byHand(ctx) {
				return nil // the way to end it
			}
			return ctx.Err()
		case e := <-w.Events:
			if matters(e.Name) && !e.Has(fsnotify.Chmod) {
				quiet.Reset(settle) // gone only for a moment, as some editors save, is not gone
			}
		case err := <-w.Errors:
			fmt.Fprintln(p.stderr, err)
		case <-quiet.C:
			if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
				fmt.Fprintf(p.stdout, "\n[%s]\n%s\n", hour(), sprintf(p.t.edit.gone, name))
				continue
			}
			render()
		}
	}
}

// watched returns which files matter to an input, and the folders they are in;
// folders are watched because many editors put a new file in place of the old
// one. To a sheet its manual matters too, and to a folder every sheet in it.
func watched(name string) (matters func(file string) bool, folders []string) {
	if isManual(name) {
		if info, err := os.Stat(name); err != nil || !info.IsDir() {
			name = filepath.Dir(name)
		}
		return func(file string) bool {
			_, ok := sopfile.KindOf(file)
			return ok && (filepath.Ext(file) != sopfile.TableExt || sopfile.IsTable(file)) // not what was just drawn
		}, []string{name}
	}
	names, folders := []string{filepath.Clean(name)}, []string{filepath.Dir(name)}
	if real, err := filepath.EvalSymlinks(name); err == nil && real != names[0] {
		names, folders = append(names, real), append(folders, filepath.Dir(real))
	}
	return func(file string) bool {
		kind, _ := sopfile.KindOf(file)
		own := kind != sopfile.Sheet && filepath.Dir(file) == filepath.Dir(names[0])
		return own || slices.Contains(names, filepath.Clean(file))
	}, slices.Compact(folders)
}

// hour is the hour, told to whoever watches and written nowhere.
func hour() string { return time.Now().Format("15:04:05") } //nolint:forbidigo // on the screen alone
