package formfile

import (
	"errors"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// MaxFormDepth is how deep maps and lists of a form file stand inside each
// other at most.
const MaxFormDepth = 16

// What is said of form files.
var (
	unknownKey = sop.Text{ID: "kunci ini tidak ada di sini%s", EN: "there is no such key here%s"}
	wantsMap   = sop.Text{ID: "harus berisi baris-baris kunci: isi", EN: "must hold lines of key: value"}
	wantsList  = sop.Text{
		ID: "harus daftar, setiap baris diawali tanda -", EN: "must be a list, each line begins with -",
	}
	wantsText   = sop.Text{ID: "harus satu teks", EN: "must be a single text"}
	wantsNumber = sop.Text{ID: "harus bilangan bulat", EN: "must be a whole number"}
	wantsTruth  = sop.Text{ID: "harus true atau false", EN: "must be true or false"}
	wantsOne    = sop.Text{ID: "pilihannya: %s", EN: "the options are: %s"}
	wantsPart   = sop.Text{
		ID: "bagian diawali salah satu kunci ini: %s", EN: "a part has one of these keys: %s",
	}
	wantsFormula = sop.Text{
		ID: "rumus ditulis seperti kali(volume, harga); kata kerjanya: %s",
		EN: "a formula is written like kali(volume, harga); its words are: %s",
	}
)

// ReadForm reads a form file, YAML or JSON (see WriteNewForm), and validates
// the form. The name is for messages. The error is of type sop.Problems, with
// places in the file; those of the form wrap forms.ErrForm.
func ReadForm(data []byte, name string) (*forms.Form, error) {
	r := formReader{File: &source.File{Name: name}, places: map[string]sop.Position{}}
	n := r.Parse(data, MaxFormDepth)
	if n == nil || len(r.Errs) > 0 {
		return nil, sorted(r.Errs)
	}
	f := &forms.Form{}
	r.record(n, reflect.ValueOf(f).Elem(), "")
	if len(r.Errs) > 0 {
		return nil, sorted(r.Errs)
	}
	var problems sop.Problems
	if errors.As(f.Validate(), &problems) {
		for _, p := range problems {
			r.AddProblem(p, r.place(p.Path))
		}
		return nil, sorted(r.Errs)
	}
	return f, nil
}

type formReader struct {
	*source.File
	places map[string]sop.Position // of what Validate names: fields, tables, "table.column", headings, keys of the form
}

// place finds what a problem of Validate speaks of.
func (r *formReader) place(path string) sop.Position {
	for at := path; ; {
		if pos, ok := r.places[at]; ok {
			return pos
		}
		i := strings.LastIndexByte(at, '.')
		if i < 0 {
			return sop.Position{File: r.Name}
		}
		at = at[:i]
	}
}

// record reads a map into a struct. At is the table or Repeat around it.
func (r *formReader) record(n *source.Node, v reflect.Value, at string) {
	t := v.Type()
	if !n.IsMap {
		r.Add(n.Pos, ErrSyntax, wantsMap)
		return
	}
	if own := ownName(t, n); own != "" {
		at = strings.TrimPrefix(at+"."+own, ".")
		r.places[at] = n.Pos
		if t == typeOf[forms.Field]() {
			at = ""
		}
	}
	if t == typeOf[forms.Form]() || t == typeOf[forms.Section]() {
		at = ""
	}
	var known []string
	for _, k := range formKeys[t] {
		known = append(known, k.name)
	}
	for _, k := range n.Keys {
		i := index(known, k.Name)
		if i < 0 {
			r.Add(k.Pos, forms.ErrUnknown, unknownKey.With(sop.MaybeMeant(sop.Nearest(k.Name, known))))
			continue
		}
		if t == typeOf[forms.Form]() {
			r.places[validated[k.Name]] = k.Value.Pos
		}
		if field := formKeys[t][i].field; field != "" {
			r.value(k.Value, v.FieldByName(field), at)
		}
	}
}

// validated are the keys of a form by what Validate calls them.
var validated = map[string]string{
	"formulir": "id", "judul": "title", "jenis": "kind", "sehelai": "kertas", "periksa": "periksa", "kaki": "kaki",
}

// ownName is the name or heading that Validate knows a struct by.
func ownName(t reflect.Type, n *source.Node) string {
	key := map[reflect.Type]string{
		typeOf[forms.Field](): "nama", typeOf[forms.Table](): "tabel", typeOf[forms.Repeat](): "ulang",
		typeOf[forms.Section](): "bagian",
	}[t]
	switch t {
	case typeOf[forms.Grid]():
		return "kotak"
	case typeOf[forms.Signatures]():
		return "tanda tangan"
	}
	for _, k := range n.Keys {
		if k.Name == key {
			return k.Value.Text
		}
	}
	return ""
}

func index(list []string, name string) int {
	for i, x := range list {
		if x == name {
			return i
		}
	}
	return -1
}

// value reads a node into a field of a struct.
func (r *formReader) value(n *source.Node, v reflect.Value, at string) {
	switch {
	case n.Null:
	case v.Type() == typeOf[forms.Formula]():
		r.formula(n, v)
	case v.Type() == typeOf[forms.Part]():
		r.part(n, v, at)
	case listType(v.Type()):
		r.list(n, v.FieldByName(formKeys[v.Type()][0].field), at)
	case v.Kind() == reflect.Struct:
		r.record(n, v, at)
	case v.Kind() == reflect.Slice:
		r.list(n, v, at)
	case n.IsMap || n.IsList:
		r.Add(n.Pos, ErrSyntax, wantsText)
	default:
		r.scalar(n, v)
	}
}

func (r *formReader) scalar(n *source.Node, v reflect.Value) {
	switch v.Kind() {
	case reflect.Bool:
		if !n.Truth {
			r.Add(n.Pos, ErrSyntax, wantsTruth)
		}
		v.SetBool(n.Text == "true")
	case reflect.Int:
		i, err := strconv.ParseInt(n.Text, 10, 32)
		if err != nil {
			r.Add(n.Pos, ErrSyntax, wantsNumber)
		}
		v.SetInt(i)
	case reflect.Uint8:
		words := wordsOf(v.Type())
		for i, word := range words {
			if strings.EqualFold(word, n.Text) {
				v.SetUint(uint64(i))
				return
			}
		}
		r.Add(n.Pos, forms.ErrOption, wantsOne.With(strings.Trim(strings.Join(words, ", "), ", ")))
	default:
		v.SetString(n.Text)
	}
}

// list reads a list; a single text may stand for a list of one.
func (r *formReader) list(n *source.Node, v reflect.Value, at string) {
	items := n.List
	if !n.IsList {
		if n.IsMap || v.Type().Elem().Kind() != reflect.String {
			r.Add(n.Pos, ErrSyntax, wantsList)
			return
		}
		items = []*source.Node{n}
	}
	if len(items) == 0 {
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(items), len(items)))
	for i, item := range items {
		if item.Null && v.Type().Elem().Kind() != reflect.String {
			r.Add(item.Pos, ErrSyntax, wantsMap)
			continue
		}
		r.value(item, v.Index(i), at)
	}
}

// part reads a part of the kind its keys tell.
func (r *formReader) part(n *source.Node, v reflect.Value, at string) {
	var names []string
	for _, t := range partTypes {
		first := formKeys[t][0].name
		names = append(names, first)
		if n.IsMap && n.Has(first) {
			part := reflect.New(t).Elem()
			r.record(n, part, at)
			v.Set(part)
			return
		}
	}
	r.Add(n.Pos, forms.ErrForm, wantsPart.With(strings.Join(names, ", ")))
}

var (
	formulaPattern = regexp.MustCompile(`^\s*([a-z]+)\s*\((?:\s*([^:()]*?)\s*:)?([a-z0-9_., ]*)\)\s*$`)
	comma          = regexp.MustCompile(`\s*,\s*`)
)

// formula reads what forms.Formula.String writes.
func (r *formReader) formula(n *source.Node, v reflect.Value) {
	words := wordsOf(typeOf[forms.Op]())
	if m := formulaPattern.FindStringSubmatch(n.Text); m != nil {
		if op := index(words, m[1]); op > 0 {
			of := comma.Split(strings.TrimSpace(m[3]), -1)
			v.Set(reflect.ValueOf(forms.Formula{Op: forms.Op(op), Of: of, Text: m[2]}))
			return
		}
	}
	r.Add(n.Pos, forms.ErrForm, wantsFormula.With(strings.Join(words[1:], ", ")))
}
