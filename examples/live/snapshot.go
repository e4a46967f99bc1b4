package live

import (
	"bytes"
	"context"
	"html/template"
	"path/filepath"
	"slices"
	"sync"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// snapshot is the manual as it was at a moment. It never changes; what takes
// long is made when somebody wants it.
type snapshot struct {
	book   *book
	manual *sop.Manual
	places *sopfile.Places
	files  []string                // of each procedure, "" where there is none
	broken map[string]sop.Problems // what kept files from being read, by name
	never  []string                // broken files that never could be read
	text   map[string][]byte       // what the files hold

	ctx  context.Context // ends when the snapshot is out of date
	stop context.CancelFunc

	sheets []sheetOnce
	checks checks
}

// sheetOnce is a sheet that is drawn when somebody looks at it.
type sheetOnce struct {
	lock  sync.Mutex
	done  bool
	drawn drawn
	err   error
}

// drawn is a sheet that was drawn: arranged, and as markup.
type drawn struct {
	sheet  *render.Sheet
	markup template.HTML
}

// nameFiles finds the file of each procedure.
func (s *snapshot) nameFiles() {
	s.sheets = make([]sheetOnce, len(s.manual.Procedures))
	for i := range s.manual.Procedures {
		name := filepath.ToSlash(s.places.Position(i, "title").File)
		if s.book.lone {
			name = s.book.main
		}
		s.files = append(s.files, name)
	}
}

// inherit takes over the drawings of sheets that are the same as before, and what
// was found in them.
func (s *snapshot) inherit(old *snapshot) {
	if old == nil {
		return
	}
	at := make(map[string]int, len(old.files))
	for j, name := range old.files {
		at[name] = j
	}
	alike := s.checkedAs(old)
	for i, name := range s.files {
		j, ok := at[name]
		if !ok || !equal(&s.manual.Procedures[i], &old.manual.Procedures[j]) {
			continue
		}
		if was := &old.sheets[j]; was.lock.TryLock() { // else it is being drawn
			s.sheets[i].done, s.sheets[i].drawn, s.sheets[i].err = was.done, was.drawn, was.err
			was.lock.Unlock()
		}
		if alike && i == j && bytes.Equal(s.text[name], old.text[name]) {
			s.checks.own[i] = old.known(i)
		}
	}
}

// index is the place of a file's procedure; -1 for none.
func (s *snapshot) index(file string) int {
	if file == "" {
		return -1
	}
	return slices.Index(s.files, file)
}

// has reports whether a file is one the manual consists of.
func (s *snapshot) has(file string) bool {
	return s.index(file) >= 0 || file == s.book.main || len(s.broken[file]) > 0
}

// draw returns a procedure's sheet.
func (s *snapshot) draw(i int) (drawn, error) {
	once := &s.sheets[i]
	once.lock.Lock()
	defer once.lock.Unlock()
	if !once.done {
		once.drawn, once.err = s.drawWith(context.Background(), i, s.book.o.Sheet)
		once.done = true
	}
	return once.drawn, once.err
}

func (s *snapshot) drawWith(ctx context.Context, i int, o *render.Options) (drawn, error) {
	if slices.Contains(s.never, s.files[i]) {
		return drawn{}, s.broken[s.files[i]]
	}
	sheet, err := render.NewSheetContext(ctx, &s.manual.Procedures[i], o)
	if err != nil {
		return drawn{}, err
	}
	d, err := marked(sheet)
	return d, err
}

// marked makes a sheet's markup, all of whose texts are escaped.
func marked(sheet *render.Sheet) (drawn, error) {
	var b bytes.Buffer
	if err := sheet.HTMLFragment(&b); err != nil {
		return drawn{}, err
	}
	return drawn{sheet, template.HTML(b.String())}, nil //nolint:gosec // package render escapes
}

// lastDrawn returns a sheet, or where it cannot be drawn as it was before, and why.
func (s *snapshot) lastDrawn(i int) (drawn, error) {
	d, err := s.draw(i)
	b := s.book
	b.lock.Lock()
	defer b.lock.Unlock()
	if err != nil {
		return b.last[s.files[i]], err
	}
	if b.now == s {
		b.last[s.files[i]] = d
	}
	return d, nil
}
