package formfile

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/sop"
)

// knownGroups are the groups of a known file with the names they hold, which
// are those of the forms' sources: "petugas.nama". A group within a group has
// its own line.
var knownGroups = []struct{ name, about, sources string }{
	{"petugas", "Petugas yang mengisi formulir", "nama nip pangkat jabatan instansi alamat"},
	{"klien", "Klien", "register nama alias nik kk tempat_lahir tanggal_lahir jenis_kelamin agama pendidikan " +
		"status_perkawinan pekerjaan alamat telepon jenis_ppks program jurusan asrama"},
	{"wali", "Orang tua atau wali", "nama nik hubungan alamat telepon"},
}

// group is a group of a known file as a form of its own, so that its values
// are checked as those of forms are.
func group(name, about, sources string) *forms.Form {
	var items []forms.Field
	for _, key := range strings.Fields(sources) {
		items = append(items, sourceField(name, key))
	}
	return &forms.Form{ID: name, Title: about, Parts: []forms.Part{forms.Fields{Items: items}}}
}

// sourceField is the field of the catalogue that a source prefills; one that
// is more than text where there are several.
func sourceField(name, key string) forms.Field {
	out := forms.Field{Name: key, Label: key}
	source, found := forms.Source(name+"."+key), false
	for _, f := range catalogue.All() {
		f.Each(func(x forms.Field) {
			if x.From == source && (!found || out.Kind <= forms.LongText && x.Kind > forms.LongText) {
				out, found = x, true
			}
		})
	}
	out.Name, out.Required, out.From = key, false, ""
	return out
}

// dayForm holds the day that a known file gives beside its groups.
var dayForm = &forms.Form{ID: "tanggal", Title: "Tanggal", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
	{Name: "tanggal", Label: "Tanggal surat atau berita acara", Kind: forms.Date},
}}}}

// ReadKnown reads a known file, YAML or JSON: the officer ("petugas"), the
// client ("klien", and in it "wali") and the day ("tanggal"), all of which may
// be left out. The name is for messages. The error is of type sop.Problems.
func ReadKnown(data []byte, name string) (catalogue.Known, error) {
	d, err := Read(data, name)
	if err != nil {
		return catalogue.Known{}, err
	}
	var k catalogue.Known
	r := knownReader{data: d}
	top := r.sub(d.Values, "petugas", "klien")
	client := r.sub(r.object(d.Values, "klien", "klien"), "wali")
	r.fill(dayForm, top, "", func(b []byte) error {
		return json.Unmarshal(b, &struct {
			Date *sop.Date `json:"tanggal"`
		}{&k.Date})
	})
	r.group(0, r.object(d.Values, "petugas", "petugas"), "petugas.", &k.Officer)
	r.group(1, client, "klien.", &k.Client)
	r.group(2, r.object(r.object(d.Values, "klien", ""), "wali", "klien.wali"), "klien.wali.", &k.Client.Guardian)
	if err := sorted(r.errs); err != nil {
		return catalogue.Known{}, err
	}
	return k, nil
}

// knownReader collects the errors of the groups.
type knownReader struct {
	data *Data
	errs sop.Problems
}

// sub returns the map without its groups.
func (r *knownReader) sub(from map[string]any, groups ...string) map[string]any {
	out := map[string]any{}
	for name, v := range from {
		if !slices.Contains(groups, name) {
			out[name] = v
		}
	}
	return out
}

// object returns a group; a value of another kind is an error at its path,
// unless that is empty.
func (r *knownReader) object(from map[string]any, name, path string) map[string]any {
	v, ok := from[name].(map[string]any)
	if !ok && from[name] != nil && path != "" {
		s := r.data.tree.Again()
		s.AddProblem(&sop.Problem{Path: path, Err: forms.ErrKind, Text: wantsGroup}, r.data.place(path))
		r.errs = append(r.errs, s.Errs...)
	}
	return v
}

func (r *knownReader) group(i int, values map[string]any, prefix string, into any) {
	g := knownGroups[i]
	r.fill(group(g.name, g.about, g.sources), values, prefix, func(b []byte) error { return json.Unmarshal(b, into) })
}

// fill checks the values of a group and hands them on as JSON.
func (r *knownReader) fill(f *forms.Form, values map[string]any, prefix string, into func([]byte) error) {
	c, err := f.Fill(values)
	if err != nil {
		r.fail(r.data.placed(err, prefix))
		return
	}
	b, err := json.Marshal(object(c.Values))
	if err == nil {
		err = into(b)
	}
	r.fail(err)
}

func (r *knownReader) fail(err error) {
	var list sop.Problems
	switch {
	case err == nil:
	case errors.As(err, &list):
		r.errs = append(r.errs, list...)
	default:
		s := r.data.tree.Again()
		s.Add(sop.Position{File: s.Name}, err, sop.Text{ID: err.Error(), EN: err.Error()})
		r.errs = append(r.errs, s.Errs...)
	}
}

// WriteBlankKnown writes an empty known file with a comment for each line.
func WriteBlankKnown(w io.Writer) error {
	p := &printer{}
	p.comment("Data yang sama di banyak formulir: diketik sekali, dipakai untuk mengisi semuanya.")
	p.comment("Tulislah isi sesudah titik dua. Baris yang tidak perlu boleh dikosongkan atau dihapus.")
	p.comment(privateNote)
	p.blankFields(0, dayForm)
	for i, g := range knownGroups {
		depth := 0
		if i == 2 {
			depth = 1
		}
		p.heading(depth, g.about)
		p.line(depth, g.name+":")
		p.blankFields(depth+1, group(g.name, g.about, g.sources))
	}
	return p.flush(w)
}
