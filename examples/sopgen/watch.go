package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"
)

// settle is how long a file must be quiet: editors save in several steps.
const settle = 150 * time.Millisecond

// watch renders and checks a file now and after each save, until ctx ends. It
// watches the folder: many editors put a new file in place of the old one.
func (p *program) watch(ctx context.Context, name string) error {
	o, err := p.s.check.options(p.t)
	if err != nil {
		return err
	}
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return err
	}
	defer w.Close()
	if err := w.Add(filepath.Dir(name)); err != nil {
		return err
	}
	render := func() {
		if err := generate(ctx, []string{name}, &p.s, p.t, p.stdout, p.stderr); err != nil {
			if !errors.Is(err, errReported) {
				fmt.Fprintln(p.stderr, err)
			}
			fmt.Fprintln(p.stderr, p.t.edit.kept)
			return
		}
		if m, found, err := checkFile(name, *o); err == nil {
			_ = p.printFindings([]checked{{m, found}}) // to stdout
		}
	}
	fmt.Fprintln(p.stdout, sprintf(p.t.edit.watching, name))
	render()
	quiet := time.NewTimer(settle)
	quiet.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case e := <-w.Events:
			if filepath.Clean(e.Name) == filepath.Clean(name) && !e.Has(fsnotify.Chmod) && !e.Has(fsnotify.Remove) {
				quiet.Reset(settle)
			}
		case err := <-w.Errors:
			fmt.Fprintln(p.stderr, err)
		case <-quiet.C:
			render()
		}
	}
}
