package sopfile

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// ReadManual reads a manual's file and the sheets it lists, or where it has no
// list every other YAML and JSON file and every plain table beside it in the
// order of their names.
// The error is of type sop.Problems and holds what is wrong in all of them.
func ReadManual(fsys fs.FS, name string) (*sop.Manual, error) {
	return ReadManualContext(context.Background(), fsys, name)
}

func readManual(ctx context.Context, fsys fs.FS, name string, places *Places) (*sop.Manual, error) {
	if fsys == nil {
		return nil, sop.Problems{source.Missing(name, sop.ErrNil)}
	}
	m, files, err := readShared(fsys, name)
	if err != nil {
		return nil, err
	}
	if m.places = places; places != nil {
		places.manual = m.decoder
		places.again.begin(m.Manual)
	}
	dir := path.Dir(name)
	if files == nil {
		files = beside(fsys, dir, path.Base(name))
	}
	var errs unique
	errs.add(m.Errs)
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		p, found := readSheet(fsys, path.Join(dir, f), m)
		errs.add(found)
		if p != nil {
			m.Procedures = append(m.Procedures, *p)
		}
	}
	if len(errs.list) == 0 && places == nil {
		m.sheetProblems(m.Validate(), files)
		errs.add(m.Errs)
	}
	if len(errs.list) > 0 {
		return nil, errs.list
	}
	return m.Manual, nil
}

// readShared reads a manual's own file and the list of its sheets; nil where
// it has none. The error is that of a file that cannot be read at all; all else
// is in the result's errs.
func readShared(fsys fs.FS, name string) (*shared, []string, error) {
	data, err := source.ReadFile(fsys, name)
	if err != nil {
		return nil, nil, sop.Problems{source.Missing(name, err)}
	}
	s := &source.File{Name: name}
	n := s.Parse(data, MaxDepth)
	if n == nil {
		return nil, nil, s.Errs
	}
	d := newDecoder(s, n)
	m, files := d.manual(n)
	s.Errs.Sort()
	return &shared{Manual: m, decoder: d}, files, nil
}

func readSheet(fsys fs.FS, name string, m *shared) (*sop.Procedure, sop.Problems) {
	data, err := source.ReadFile(fsys, name)
	if err != nil {
		return nil, sop.Problems{source.Missing(name, err)}
	}
	if m.places == nil {
		return read(data, name, m)
	}
	if x, ok := m.places.again.find(name, data); ok {
		m.places.sheets = append(m.places.sheets, x.decoder)
		return x.procedure, nil
	}
	p, errs := read(data, name, m)
	if p != nil {
		m.places.again.keep(name, sheetRead{data, p, m.places.sheets[len(m.places.sheets)-1]})
	}
	return p, errs
}

func (d *decoder) manual(n *source.Node) (*sop.Manual, []string) {
	m := &sop.Manual{}
	var files []string
	readers := d.readers("", manualFields, m, func(f *sop.Field) func(*source.Node) {
		switch f.Path {
		case "roles":
			return func(n *source.Node) { m.Roles = d.roles(n, nil); d.nameless(m.Roles) }
		case "procedures":
			return d.sheets(&files)
		}
		return nil
	})
	readers[schemaKey] = d.text("$schema", new(string))
	d.fields(n, readers)
	return m, files
}

// nameless tells of roles that no sheet can name.
func (d *decoder) nameless(roles []sop.Role) {
	for i, r := range roles {
		if strings.TrimSpace(r.ID) == "" {
			d.Add(d.place(fmt.Sprintf("roles[%d]", i)), sop.ErrNoRoleID, noRoleID.With(i+1))
		}
	}
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
				d.Add(pos, ErrValue, notHere.With(f))
			case clean == path.Base(d.Name):
				d.Add(pos, ErrValue, listsItself.With(f))
			case seen[clean]:
				d.Add(pos, ErrValue, listedTwice.With(f))
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
	for _, q := range list {
		pos := m.at[""]
		var k int
		if n, _ := fmt.Sscanf(q.Path, "procedures[%d]", &k); n == 1 && k < len(files) {
			_, q.Path, _ = strings.Cut(q.Path, "].") // as the problems of a sheet have it
			own, ok := m.at[fmt.Sprintf("sop[%d]", k)]
			if pos = own; !ok {
				pos = sop.Position{File: path.Join(path.Dir(m.Name), files[k])}
			}
		}
		m.AddProblem(q, pos)
	}
}

// unique is a list of problems without those said before: the sheets of a
// manual find the same fault in it.
type unique struct {
	list sop.Problems
	said map[string]bool
}

func (u *unique) add(more sop.Problems) {
	if u.said == nil {
		u.said = map[string]bool{}
	}
	for _, e := range more {
		if text := e.Show(sop.English); !u.said[text] {
			u.said[text] = true
			u.list = append(u.list, e)
		}
	}
}

func beside(fsys fs.FS, dir, own string) []string {
	entries, _ := fs.ReadDir(fsys, dir) // a folder that cannot be listed holds no sheets
	out := []string{}
	for _, e := range entries {
		k, ok := KindOf(e.Name())
		drawn := path.Ext(e.Name()) == tableExt && !isTable(fsys, path.Join(dir, e.Name()))
		if ok && k == Sheet && !e.IsDir() && e.Name() != own && !drawn && !isDecision(fsys, path.Join(dir, e.Name())) {
			out = append(out, e.Name())
		}
	}
	return out
}
