package sopfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"sort"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// ManualName is the name of a manual's own file inside its folder.
const ManualName = "manual.yaml"

// ReadProcedure reads one sheet that stands on its own. The name is for
// messages and, without its ending and a leading number, the procedure's ID
// where the file states none. The error is of type Errors.
func ReadProcedure(data []byte, name string) (*sop.Procedure, error) {
	p, errs := read(data, name, nil)
	if len(errs) > 0 {
		return nil, errs
	}
	return p, nil
}

func read(data []byte, name string, m *sop.Manual) (*sop.Procedure, Errors) {
	s := &source{name: name}
	n := s.parse(data)
	if n == nil {
		return nil, s.errs
	}
	d := &decoder{s, map[string]sop.Position{"": n.pos}}
	p := &sop.Procedure{}
	var roles []sop.Role
	if m != nil {
		p.Unit, p.Approval, p.Labels, roles = m.Unit, m.Approval, m.Labels, m.Roles
	}
	d.procedure(n, p, roles)
	if p.ID == "" {
		p.ID = sop.Slug(stem(name))
	}
	if err := p.Validate(); err != nil && len(s.errs) == 0 {
		d.problems(err)
	}
	sortErrors(s.errs)
	if len(s.errs) > 0 {
		return nil, s.errs
	}
	return p, nil
}

var leadingNumber = regexp.MustCompile(`^\d+[-_. ]+`)

func stem(name string) string {
	base := path.Base(filepath.ToSlash(name))
	base = strings.TrimSuffix(base, path.Ext(base))
	return leadingNumber.ReplaceAllString(base, "")
}

// problems gives the findings of Validate their place in the file.
func (d *decoder) problems(err error) {
	var list sop.Problems
	if !errors.As(err, &list) {
		d.add(sop.Position{File: d.name}, ErrValue, err.Error(), err.Error())
		return
	}
	for i := range list {
		q := &list[i]
		d.add(d.place(q.Path), q.Err, q.Message(sop.Indonesian), q.Message(sop.English))
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

func sortErrors(e Errors) {
	sort.SliceStable(e, func(i, j int) bool {
		a, b := e[i].Pos, e[j].Pos
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
}

// ReadManual reads a manual's file and the sheets it lists, or where it lists
// none every other YAML and JSON file beside it in the order of their names.
// The error is of type Errors and holds what is wrong in all of them.
func ReadManual(fsys fs.FS, name string) (*sop.Manual, error) {
	s := &source{name: name}
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, Errors{missing(name, err)}
	}
	n := s.parse(data)
	if n == nil {
		return nil, s.errs
	}
	d := &decoder{s, map[string]sop.Position{"": n.pos}}
	m, files := d.manual(n)
	dir := path.Dir(name)
	if files == nil {
		files = beside(fsys, dir, path.Base(name))
	}
	errs := s.errs
	for _, f := range files {
		full := path.Join(dir, f)
		data, err := fs.ReadFile(fsys, full)
		if err != nil {
			errs = append(errs, missing(full, err))
			continue
		}
		p, found := read(data, full, m)
		if errs = append(errs, found...); p != nil {
			m.Procedures = append(m.Procedures, *p)
		}
	}
	if err := m.Validate(); err != nil && len(errs) == 0 {
		d.problems(err)
		errs = s.errs
	}
	if len(errs) > 0 {
		return nil, errs
	}
	return m, nil
}

func (d *decoder) manual(n *node) (*sop.Manual, []string) {
	m := &sop.Manual{}
	var files []string
	d.fields(n, map[string]func(*node){
		"kop":       d.unit(&m.Unit),
		"disahkan":  d.approval(&m.Approval),
		"pelaksana": func(n *node) { m.Roles = d.roles(n, nil) },
		"label":     d.labels(&m.Labels),
		"sop":       texts(d, "sop", &files),
	})
	for _, f := range files {
		if !fs.ValidPath(f) {
			d.add(d.at["sop"], ErrValue, fmt.Sprintf("nama berkas %q harus berada di folder ini", f), fmt.Sprintf("file %q must be in this folder", f))
			return m, []string{}
		}
	}
	return m, files
}

func beside(fsys fs.FS, dir, own string) []string {
	entries, _ := fs.ReadDir(fsys, dir) // a folder that cannot be listed holds no sheets
	out := []string{}
	for _, e := range entries {
		switch path.Ext(e.Name()) {
		case ".yaml", ".yml", ".json":
			if !e.IsDir() && e.Name() != own {
				out = append(out, e.Name())
			}
		}
	}
	return out
}

func missing(name string, err error) *Error {
	why := err
	var p *fs.PathError
	if errors.As(err, &p) {
		why = p.Err
	}
	return &Error{Pos: sop.Position{File: name}, Err: fmt.Errorf("%w: %w", ErrMissing, err),
		text: [2]string{fmt.Sprintf("berkas tidak dapat dibaca (%v)", why), fmt.Sprintf("file cannot be read (%v)", why)}}
}

// Load reads a manual's file, a folder that holds one, or a single sheet. A
// sheet beside a manual that lists it inherits from it. The result of a single
// sheet is a manual with that one procedure.
func Load(name string) (*sop.Manual, error) {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		name = filepath.Join(name, ManualName)
	}
	dir, base := filepath.Split(name)
	if dir == "" {
		dir = "."
	}
	fsys := prefixed{os.DirFS(dir), filepath.ToSlash(filepath.Clean(dir))}
	if base == ManualName {
		m, err := ReadManual(fsys, base)
		return m, fsys.rename(err)
	}
	m, err := loadSheet(fsys, base)
	return m, fsys.rename(err)
}

func loadSheet(fsys fs.FS, base string) (*sop.Manual, error) {
	data, err := fs.ReadFile(fsys, base)
	if err != nil {
		return nil, Errors{missing(base, err)}
	}
	m := &sop.Manual{}
	if own, err := fs.ReadFile(fsys, ManualName); err == nil {
		s := &source{name: ManualName}
		if n := s.parse(own); n != nil {
			d := &decoder{s, map[string]sop.Position{}}
			shared, files := d.manual(n)
			if len(s.errs) > 0 {
				return nil, s.errs
			}
			for _, f := range files {
				if f == base {
					m = shared
				}
			}
		}
	}
	p, errs := read(data, base, m)
	if len(errs) > 0 {
		return nil, errs
	}
	m.Procedures = []sop.Procedure{*p}
	return m, nil
}

// prefixed gives messages the path a user typed.
type prefixed struct {
	fs.FS
	dir string
}

func (p prefixed) rename(err error) error {
	var list Errors
	if errors.As(err, &list) && p.dir != "." {
		for _, e := range list {
			e.Pos.File = path.Join(p.dir, e.Pos.File)
		}
	}
	return err
}
