package sopfile

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/table"
	"github.com/sopkit/sopkit/sop/source"
)

// ReadProcedure reads one sheet that stands on its own: YAML, JSON or the
// workbook of a plain table, which package table describes. The name
// is for messages and, without its ending and a leading number, the procedure's
// ID where the file states none; with no name that ID is empty. The error is of
// type sop.Problems.
func ReadProcedure(data []byte, name string) (*sop.Procedure, error) {
	return ReadProcedureContext(context.Background(), data, name)
}

// shared is a manual with the places of what its sheets inherit.
type shared struct {
	*sop.Manual
	*decoder
	places *Places // where the sheets' places are kept; nil: sheets are validated
}

func read(data []byte, name string, m *shared) (*sop.Procedure, sop.Problems) {
	p, errs := readDraft(data, name, m)
	if len(errs) > 0 {
		return nil, errs
	}
	return p, nil
}

// readDraft is read that returns what it understood beside what is wrong; nil
// for a file that is not well-formed.
func readDraft(data []byte, name string, m *shared) (*sop.Procedure, sop.Problems) {
	s := &source.File{Name: name}
	var roles []sop.Role
	if m != nil {
		roles = m.Roles
	}
	n := parse(s, data, roles)
	if n == nil {
		return nil, s.Errs
	}
	d := newDecoder(s, n)
	p := &sop.Procedure{ID: idFromName(name)}
	if m != nil {
		p.Unit, p.Approval, p.Labels = m.Unit, m.Approval, m.Labels
		p.Unit.Lines, p.Unit.Address = slices.Clone(p.Unit.Lines), slices.Clone(p.Unit.Address)
	}
	d.procedure(n, p, roles)
	if n.Null {
		d.Add(n.Pos, sop.ErrNoTitle, emptyFile)
	}
	if m != nil && m.places != nil {
		m.places.sheets = append(m.places.sheets, d)
	} else if len(s.Errs) == 0 && (m == nil || len(m.Errs) == 0) {
		d.problems(p.Validate(), m)
	}
	s.Errs.Sort()
	return p, s.Errs
}

// parse reads a sheet's file into a tree: YAML, JSON or the workbook of a plain
// table, whose columns may be those of known roles. It is nil when it is not
// well-formed, with the reason in s.Errs.
func parse(s *source.File, data []byte, known []sop.Role) *source.Node {
	if table.IsWorkbook(data) {
		return table.Read(s, data, known)
	}
	return s.Parse(data, MaxDepth)
}

// idFromName returns the ID of a sheet that states none.
func idFromName(name string) string {
	if name == "" {
		return ""
	}
	return sop.Slug(stem(name))
}

var leadingNumber = regexp.MustCompile(`^\d+[-_. ]+`)

func stem(name string) string {
	base := path.Base(filepath.ToSlash(name))
	base = strings.TrimSuffix(base, path.Ext(base))
	return leadingNumber.ReplaceAllString(base, "")
}

// problems gives the findings of Validate their place in the file, or in the
// manual's where they lie in what is inherited.
func (d *decoder) problems(err error, m *shared) {
	var list sop.Problems
	if !errors.As(err, &list) {
		return
	}
	for _, q := range list {
		at, pos := d.File, d.place(q.Path)
		if _, own := d.at[q.Path]; !own && m != nil {
			if far, ok := m.at[q.Path]; ok {
				at, pos = m.Again(), far
			}
		}
		at.AddProblem(q, pos)
		if at != d.File {
			d.Errs = append(d.Errs, at.Errs...)
		}
	}
}

// place returns the position of a path, or of the nearest path around it.
func (d *decoder) place(p string) sop.Position {
	for {
		if pos, ok := d.at[p]; ok {
			return pos
		}
		i := strings.LastIndexAny(p, ".[")
		if i < 0 {
			return d.at[""]
		}
		p = p[:i]
	}
}

// Load reads a manual's file (manual.yaml, manual.yml or manual.json), a folder
// that holds one, or a single sheet. A sheet beside a manual that lists it
// inherits from it. The result of a single sheet is a manual with that one
// procedure. The error is of type sop.Problems; file names in it begin as name does.
func Load(name string) (*sop.Manual, error) { return LoadContext(context.Background(), name) }

func load(ctx context.Context, name string, places *Places) (*sop.Manual, error) {
	if isFolder(name) {
		own, ok := findManual(source.Dir(name))
		if !ok {
			return nil, noManualIn(name)
		}
		name = filepath.Join(name, own)
	}
	dir, base := filepath.Split(name)
	if dir == "" {
		dir = "."
	}
	fsys := prefixed{source.Dir(dir), filepath.ToSlash(filepath.Clean(dir))}
	if places != nil {
		places.dir = fsys.dir
	}
	if k, _ := KindOf(base); k == Manual {
		m, err := readManual(ctx, fsys, base, places)
		return m, fsys.rename(err)
	}
	m, err := loadSheet(fsys, base, places)
	return m, fsys.rename(err)
}

func loadSheet(fsys fs.FS, base string, places *Places) (*sop.Manual, error) {
	data, err := source.ReadFile(fsys, base)
	if err != nil {
		return nil, sop.Problems{source.Missing(base, err)}
	}
	m, err := manualAround(fsys, base)
	if err != nil {
		return nil, err
	}
	m.places = places
	p, errs := read(data, base, m)
	if len(errs) > 0 {
		return nil, errs
	}
	m.Procedures = []sop.Procedure{*p}
	return m.Manual, nil
}

// noManualIn tells of a folder without a manual, and what sheets are in it.
func noManualIn(folder string) sop.Problems {
	const most = 8
	names := beside(source.Dir(folder), ".", "")
	text := noManual
	if n := len(names); n > 0 {
		list := strings.Join(names[:min(n, most)], ", ")
		if n > most {
			list += ", …"
		}
		text = onlySheets.With(list)
	}
	err := fmt.Errorf("%w: %w", ErrMissing, fs.ErrNotExist)
	return sop.Problems{{Pos: sop.Position{File: filepath.ToSlash(folder)}, Err: err, Text: text}}
}

// manualAround reads the manual beside a sheet; an empty one where there is
// none or it does not list the sheet.
func manualAround(fsys fs.FS, base string) (*shared, error) {
	none := &shared{Manual: &sop.Manual{}, decoder: &decoder{File: &source.File{}}}
	name, ok := findManual(fsys)
	if !ok {
		return none, nil
	}
	m, files, err := readShared(fsys, name)
	if err != nil {
		return nil, err
	}
	if len(m.Errs) > 0 {
		return nil, m.Errs
	}
	if files != nil && !slices.Contains(files, base) {
		return none, nil
	}
	return m, nil
}

// prefixed gives messages the path a user typed.
type prefixed struct {
	source.Folder
	dir string
}

func (p prefixed) rename(err error) error {
	var list sop.Problems
	if errors.As(err, &list) && p.dir != "." {
		for _, e := range list {
			e.Pos.File = path.Join(p.dir, e.Pos.File)
		}
	}
	return err
}
