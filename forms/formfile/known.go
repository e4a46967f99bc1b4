package formfile

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"sync"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/sop"
)

// knownGroup is a group of a known file: where it stands, and the names it
// holds, which are those of the forms' sources, as "petugas.nama".
type knownGroup struct{ path, about, names string }

// knownGroups are the groups of a known file; "klien.wali" stands in "klien".
var knownGroups = []knownGroup{
	{"unit", "Unit (UPTD): untuk kop, bila tidak dari --manual", "baris tempat alamat"},
	{"dinas", "Dinas tempat unit bernaung: untuk kop surat yang ditandatangani Kepala Dinas", "baris tempat alamat"},
	{"petugas", "Petugas yang mengisi formulir", "nama nip pangkat jabatan instansi alamat"},
	{"kepala", "Kepala UPTD", "nama nip pangkat jabatan instansi alamat"},
	{"kepala_dinas", "Kepala Dinas", "nama nip pangkat jabatan instansi alamat"},
	{"klien", "Klien", "register nama alias nik kk tempat_lahir tanggal_lahir jenis_kelamin agama pendidikan " +
		"status_perkawinan pekerjaan alamat telepon jenis_ppks program jurusan asrama"},
	{"klien.wali", "Orang tua atau wali", "nama nik hubungan alamat telepon"},
}

// name is the group's key.
func (g knownGroup) name() string { return g.path[strings.LastIndexByte(g.path, '.')+1:] }

// form is the group as a form of its own, so that its values are checked as
// those of forms are.
func (g knownGroup) form() *forms.Form {
	known := sourceFields()
	var items []forms.Field
	for _, key := range strings.Fields(g.names) {
		field := known[forms.Source(g.name()+"."+key)]
		switch {
		case key == "baris":
			field = forms.Field{Label: "Nama kantor, satu tiap baris", Kind: forms.LongText}
		case key == "tempat":
			field = forms.Field{Label: "Kota"}
		case g.path == "unit" || g.path == "dinas":
			field = forms.Field{Label: "Alamat dan telepon, satu tiap baris", Kind: forms.LongText}
		case key == "nip":
			field.Kind = forms.NIP
		}
		if field.Label == "" {
			field.Label = officerLabels[key]
		}
		items = append(items, forms.Field{Name: key, Label: field.Label, Kind: field.Kind, Options: field.Options,
			Hint: field.Hint, Lines: field.Lines, Sensitive: field.Sensitive})
	}
	return &forms.Form{ID: "kelompok", Title: g.about, Parts: []forms.Part{forms.Fields{Items: items}}}
}

// officerLabels are for what no form of the catalogue asks.
var officerLabels = map[string]string{
	"nama": "Nama", "nip": "NIP", "pangkat": "Pangkat/Golongan", "jabatan": "Jabatan", "instansi": "Instansi",
	"alamat": "Alamat",
}

// sourceFields gives for each source the field of the catalogue that it
// prefills; one that is more than text where there are several. It goes through
// the whole catalogue, so it is done once.
var sourceFields = sync.OnceValue(func() map[forms.Source]forms.Field {
	out := map[forms.Source]forms.Field{}
	for _, f := range catalogue.All() {
		f.Each(func(x forms.Field) {
			if had, found := out[x.From]; !found || had.Kind <= forms.LongText && x.Kind > forms.LongText {
				out[x.From] = x
			}
		})
	}
	return out
})

// dayForm holds the day that a known file gives beside its groups.
var dayForm = &forms.Form{ID: "tanggal", Title: "Tanggal", Parts: []forms.Part{forms.Fields{Items: []forms.Field{
	{Name: "tanggal", Label: "Tanggal surat atau berita acara", Kind: forms.Date},
}}}}

// knownOffice is an office as a known file has it.
type knownOffice struct {
	Lines   string `json:"baris"`
	Place   string `json:"tempat"`
	Address string `json:"alamat"`
}

// ReadKnown reads a known file, YAML or JSON: the offices ("unit", "dinas"),
// the officer ("petugas"), the heads of unit and agency ("kepala",
// "kepala_dinas"), the client ("klien", and in it "wali") and the day
// ("tanggal"), all of which may be left out. The name is for messages. The error
// is of type sop.Problems.
func ReadKnown(data []byte, name string) (catalogue.Known, error) {
	d, err := Read(data, name)
	if err != nil {
		return catalogue.Known{}, err
	}
	var k catalogue.Known
	var offices [2]knownOffice
	into := map[string]any{
		"unit": &offices[0], "dinas": &offices[1], "petugas": &k.Officer, "kepala": &k.Head,
		"kepala_dinas": &k.AgencyHead, "klien": &k.Client, "klien.wali": &k.Client.Guardian,
	}
	r := knownReader{data: d}
	r.fill(dayForm, without(d.Values, ""), "", &struct {
		Date *sop.Date `json:"tanggal"`
	}{&k.Date})
	for _, g := range knownGroups {
		from, path := d.Values, ""
		for _, name := range strings.Split(g.path, ".") {
			path += name
			from = r.object(from, name, path, path == g.path)
			path += "."
		}
		r.fill(g.form(), without(from, g.path), g.path+".", into[g.path])
	}
	if err := sorted(r.errs); err != nil {
		return catalogue.Known{}, err
	}
	for i, u := range []*sop.Unit{&k.Unit, &k.Agency} {
		o := offices[i]
		*u = sop.Unit{Lines: filledLines(o.Lines), Place: o.Place, Address: filledLines(o.Address)}
	}
	return k, nil
}

// filledLines returns the lines of a text that are not blank.
func filledLines(text string) []string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// without returns the map without the groups that stand in it.
func without(from map[string]any, path string) map[string]any {
	out := map[string]any{}
	for name, v := range from {
		isGroup := func(g knownGroup) bool { return strings.TrimPrefix(path+"."+name, ".") == g.path }
		if !slices.ContainsFunc(knownGroups, isGroup) {
			out[name] = v
		}
	}
	return out
}

// knownReader collects the errors of the groups.
type knownReader struct {
	data *Data
	errs sop.Problems
}

// object returns a group; a value of another kind is an error at its path
// where that is told.
func (r *knownReader) object(from map[string]any, name, path string, tell bool) map[string]any {
	v, ok := from[name].(map[string]any)
	if !ok && from[name] != nil && tell {
		s := r.data.tree.Again()
		s.AddProblem(&sop.Problem{Path: path, Err: forms.ErrKind, Text: wantsGroup}, r.data.place(path))
		r.errs = append(r.errs, s.Errs...)
	}
	return v
}

// fill checks the values of a group and puts them into a struct.
func (r *knownReader) fill(f *forms.Form, values map[string]any, prefix string, into any) {
	c, err := f.Fill(values)
	if err != nil {
		r.fail(r.data.placed(err, prefix))
		return
	}
	b, err := json.Marshal(object(c.Values))
	if err == nil {
		err = json.Unmarshal(b, into)
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
