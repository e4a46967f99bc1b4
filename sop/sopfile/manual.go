package sopfile

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// ReadManual reads a manual's file and the sheets it lists, or where it has no
// list every other YAML and JSON file beside it in the order of their names.
// The error is of type Errors and holds what is wrong in all of them.
func ReadManual(fsys fs.FS, name string) (*sop.Manual, error) { return readManual(fsys, name, nil) }

func readManual(fsys fs.FS, name string, places *Places) (*sop.Manual, error) {
	m, files, err := readShared(fsys, name)
	if err != nil {
		return nil, err
	}
	m.places = places
	dir := path.Dir(name)
	if files == nil {
		files = beside(fsys, dir, path.Base(name))
	}
	errs := slices.Clone(m.Errs)
	for _, f := range files {
		p, found := readSheet(fsys, path.Join(dir, f), m)
		errs = appendNew(errs, found)
		if p != nil {
			m.Procedures = append(m.Procedures, *p)
		}
	}
	if len(errs) == 0 && places == nil {
		m.sheetProblems(m.Validate(), files)
		errs = m.Errs
	}
	if len(errs) > 0 {
		return nil, errs
	}
	return m.Manual, nil
}

// readShared reads a manual's own file and the list of its sheets; nil where
// it has none. The error is that of a file that cannot be read at all; all else
// is in the result's errs.
func readShared(fsys fs.FS, name string) (*shared, []string, error) {
	data, err := source.ReadFile(fsys, name)
	if err != nil {
		return nil, nil, Errors{source.Missing(name, err)}
	}
	s := &source.File{Name: name}
	n := s.Parse(data, MaxDepth)
	if n == nil {
		return nil, nil, s.Errs
	}
	d := &decoder{s, map[string]sop.Position{"": n.Pos}}
	m, files := d.manual(n)
	s.Errs.Sort()
	return &shared{Manual: m, decoder: d}, files, nil
}

func readSheet(fsys fs.FS, name string, m *shared) (*sop.Procedure, Errors) {
	data, err := source.ReadFile(fsys, name)
	if err != nil {
		return nil, Errors{source.Missing(name, err)}
	}
	return read(data, name, m)
}

func (d *decoder) manual(n *source.Node) (*sop.Manual, []string) {
	m := &sop.Manual{}
	var files []string
	d.fields(n, map[string]func(*source.Node){
		"kop":       d.unit(&m.Unit),
		"disahkan":  d.approval(&m.Approval),
		"pelaksana": func(n *source.Node) { m.Roles = d.roles(n, nil) },
		"label":     d.labels(&m.Labels),
		"sop":       d.sheets(&files),
	})
	return m, files
}

// sheets reads the list of sheets, without those that cannot be files of this
// folder or were listed before. An empty list is not nil.
func (d *decoder) sheets(to *[]string) func(*source.Node) {
	return func(n *source.Node) {
		var list []string
		d.texts("sop", &list)(n)
		if n.Null {
			return
		}
		*to = []string{}
		seen := map[string]bool{}
		for i, f := range list {
			pos := d.at[fmt.Sprintf("sop[%d]", i)]
			clean := path.Clean(f)
			switch {
			case f == "" || clean == "." || !fs.ValidPath(clean):
				d.Add(pos, ErrValue, fmt.Sprintf("berkas %q harus berada di folder ini", f), fmt.Sprintf("file %q must be in this folder", f))
			case clean == path.Base(d.Name):
				d.Add(pos, ErrValue, fmt.Sprintf("berkas %q adalah berkas ini sendiri; sebutkan berkas SOP saja", f), fmt.Sprintf("file %q is this file itself; list the sheets only", f))
			case seen[clean]:
				d.Add(pos, ErrValue, fmt.Sprintf("berkas %q disebut dua kali", f), fmt.Sprintf("file %q is listed twice", f))
			default:
				seen[clean] = true
				*to = append(*to, clean)
			}
		}
	}
}

// sheetProblems reports what is wrong with sheets only together: ids used
// twice. Their place is that of the sheet in the manual's list, or its file.
func (m *shared) sheetProblems(err error, files []string) {
	var list sop.Problems
	if !errors.As(err, &list) {
		return
	}
	for i := range list {
		q := &list[i]
		pos := m.at[""]
		var k int
		if n, _ := fmt.Sscanf(q.Path, "procedures[%d]", &k); n == 1 && k < len(files) {
			own, ok := m.at[fmt.Sprintf("sop[%d]", k)]
			if pos = own; !ok {
				pos = sop.Position{File: path.Join(path.Dir(m.Name), files[k])}
			}
		}
		m.Add(pos, q.Err, q.Message(sop.Indonesian), q.Message(sop.English))
	}
}

// appendNew leaves out what was said before: the sheets of a manual find the
// same fault in it.
func appendNew(all, more Errors) Errors {
	seen := map[string]bool{}
	for _, e := range all {
		seen[e.Text(sop.English)] = true
	}
	for _, e := range more {
		if !seen[e.Text(sop.English)] {
			all = append(all, e)
		}
	}
	return all
}

func beside(fsys fs.FS, dir, own string) []string {
	entries, _ := fs.ReadDir(fsys, dir) // a folder that cannot be listed holds no sheets
	out := []string{}
	for _, e := range entries {
		switch path.Ext(e.Name()) {
		case ".yaml", ".yml", ".json":
			if !e.IsDir() && e.Name() != own && !slices.Contains(manualNames, e.Name()) {
				out = append(out, e.Name())
			}
		}
	}
	return out
}
