package live

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"sync"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/source"
)

// book is the manual that is served: as its files are now, and, where one is
// broken, as it was when it last could be read.
type book struct {
	o    *Options
	root *os.Root
	dir  string // of the folder, as the user named it
	main string // the manual's own file in it, or the single sheet
	lone bool   // main is a single sheet

	reading sync.Mutex    // one reload at a time
	again   sopfile.Again // reads what changed

	lock sync.Mutex        // of what follows, held for a moment only
	good map[string][]byte // contents of files with which they last could be read
	now  *snapshot
	last map[string]drawn // the last drawing of each sheet that could be drawn
}

// openBook finds the folder of Path and opens it.
func openBook(o *Options) (*book, error) {
	info, err := os.Stat(o.Path)
	if err != nil {
		return nil, sop.Problems{source.Missing(filepath.ToSlash(o.Path), err)}
	}
	b := &book{o: o, good: map[string][]byte{}, last: map[string]drawn{}}
	dir, main := filepath.Split(filepath.Clean(o.Path))
	beside, found := sopfile.ManualBeside(o.Path)
	kind, _ := sopfile.KindOf(o.Path)
	switch {
	case found && (info.IsDir() || kind != sopfile.Manual && len(sopfile.Unlisted(o.Path)) == 0):
		dir, main = filepath.Split(beside)
	case info.IsDir():
		dir, main = o.Path, "manual.yaml" // reading tells that it is missing
	default:
		b.lone = kind != sopfile.Manual
	}
	b.dir, b.main = filepath.Clean(dir), main
	b.root, err = os.OpenRoot(b.dir)
	return b, err
}

func (b *book) close() error {
	b.current().stop()
	return b.root.Close()
}

// path is the name of a file of the folder on the system.
func (b *book) path(file string) string { return filepath.Join(b.dir, filepath.FromSlash(file)) }

// current is the manual as it was read last.
func (b *book) current() *snapshot {
	b.lock.Lock()
	defer b.lock.Unlock()
	return b.now
}

// reload reads the files that changed. What is still being made of the manual as it
// was ends.
func (b *book) reload() {
	b.reading.Lock()
	defer b.reading.Unlock()
	next, read := b.load(context.Background(), &overlay{base: b.root.FS()})
	b.lock.Lock()
	defer b.lock.Unlock()
	for name, data := range read {
		if len(next.broken[name]) == 0 {
			b.good[name] = data
		}
	}
	if b.now != nil {
		next.inherit(b.now)
		b.now.stop()
	}
	b.now = next
}

// typed returns the manual as it is now with a text in place of one of its files,
// until ctx ends.
func (b *book) typed(ctx context.Context, file string, text []byte) *snapshot {
	now := b.current()
	files := maps.Clone(now.text)
	files[file] = text
	next, _ := b.load(ctx, &overlay{base: b.root.FS(), files: files})
	next.inherit(now)
	return next
}

// load reads the manual. A file that is broken is replaced by what it last was, or
// by nothing. It returns what was read of the folder's own files, too.
func (b *book) load(ctx context.Context, files *overlay) (*snapshot, map[string][]byte) {
	b.lock.Lock()
	good := maps.Clone(b.good)
	b.lock.Unlock()
	s := &snapshot{book: b, broken: map[string]sop.Problems{}, text: map[string][]byte{}}
	s.ctx, s.stop = context.WithCancel(ctx)
	maps.Copy(s.text, files.files)
	files.files, files.read = maps.Clone(s.text), map[string][]byte{}
	for {
		err := b.readInto(s, files)
		if err == nil {
			break
		}
		if !b.replaceBroken(s, files, good, err) {
			s.manual, s.places = &sop.Manual{}, nil
			break
		}
	}
	maps.Copy(s.text, files.read)
	s.nameFiles()
	s.prepare()
	return s, files.read
}

// readInto reads the manual, or the single sheet.
func (b *book) readInto(s *snapshot, files *overlay) (err error) {
	if !b.lone {
		s.manual, s.places, err = b.again.ReadManualUnchecked(files, b.main)
		return err
	}
	data, err := fs.ReadFile(files, b.main)
	if err != nil {
		return sop.Problems{source.Missing(b.main, err)}
	}
	p, places, err := sopfile.ReadProcedureUnchecked(data, b.main)
	if err == nil {
		s.manual, s.places = &sop.Manual{Procedures: []sop.Procedure{*p}}, places
	}
	return err
}

// replaceBroken keeps what is wrong with files, and puts their last contents in
// their place. It is false where nothing is left to put there.
func (b *book) replaceBroken(s *snapshot, files *overlay, good map[string][]byte, err error) bool {
	var list sop.Problems
	if !errors.As(err, &list) {
		list = sop.Problems{{Err: err, Text: sop.Text{ID: err.Error(), EN: err.Error()}}}
	}
	round := map[string]sop.Problems{}
	for _, q := range list {
		name := filepath.ToSlash(q.Pos.File)
		round[name] = append(round[name], q)
	}
	for name, found := range round {
		if len(s.broken[name]) > 0 {
			return false // what stands in its place is broken too
		}
		s.broken[name] = found
		last, ok := good[name]
		if !ok {
			if kind, known := sopfile.KindOf(name); !known || kind != sopfile.Sheet || b.lone {
				return false
			}
			s.never = append(s.never, name)
			last = sopfile.Starter(name)
		}
		if text, ok := files.read[name]; ok {
			s.text[name] = text
		}
		files.files[name] = last
	}
	return true
}

// checkOptions returns how the manual is checked.
func (b *book) checkOptions() (*check.Options, error) {
	if b.o.Check != nil {
		return b.o.Check()
	}
	name, ok := sopfile.SettingsBeside(b.path(b.main))
	if !ok {
		return &check.Options{}, nil
	}
	data, err := fs.ReadFile(b.root.FS(), filepath.Base(name))
	if err != nil {
		return nil, sop.Problems{source.Missing(filepath.ToSlash(name), err)}
	}
	return check.ReadSettings(data, filepath.Base(name))
}

// partsBeside are the manual's other parts in its folder.
func (b *book) partsBeside() (parts []string) {
	entries, _ := fs.ReadDir(b.root.FS(), ".") // a folder that cannot be listed has none
	for _, e := range entries {
		if part, ok := check.PartOf(e.Name()); ok {
			parts = append(parts, part)
		}
	}
	return parts
}

// equal reports whether two procedures are drawn alike.
func equal(a, b *sop.Procedure) bool { return reflect.DeepEqual(a, b) }
