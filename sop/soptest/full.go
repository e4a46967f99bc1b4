package soptest

import (
	"fmt"
	"reflect"
	"strings"
	"time"

	"github.com/sopkit/sopkit/sop"
)

// Full returns a valid procedure in which no field of any struct is empty: a
// field that is added to one is filled too. Each text is the path of its field
// in quotes, `"approval.name"`; no two dates, numbers or times are alike.
//
// It panics when a field is of a type it cannot fill.
func Full() *sop.Procedure {
	p := &sop.Procedure{}
	(&filler{}).fill("", reflect.ValueOf(p).Elem())
	p.Legend = sop.Symbols()
	for i := range p.Steps {
		s := &p.Steps[i]
		s.NoteRows = 1
		for j := range s.Tasks {
			s.Tasks[j].Role, s.Tasks[j].Primary = p.Roles[j].ID, j == 0
		}
		for j := range s.Flows {
			s.Flows[j].To, s.Flows[j].FromRole, s.Flows[j].ToRole = p.Steps[1].ID, p.Roles[j].ID, p.Roles[j].ID
		}
	}
	p.Steps[1].Flows = nil
	return p
}

// FullManual returns a valid manual of Full in which no field is empty.
func FullManual() *sop.Manual {
	m := &sop.Manual{}
	(&filler{}).fill("", reflect.ValueOf(m).Elem())
	m.Procedures = []sop.Procedure{*Full()}
	return m
}

// Leaf is a value of a procedure that has no parts of its own: a text, a date,
// a time, a number, a truth, or a list of symbols.
type Leaf struct {
	Path  string // as in problems: "steps[0].flows[1].to"
	Value reflect.Value
}

// Leaves returns all values in a struct that v points to, in the order of the
// fields; setting one changes v.
func Leaves(v any) []Leaf { return leaves("", reflect.ValueOf(v).Elem()) }

func leaves(path string, v reflect.Value) []Leaf {
	var out []Leaf
	switch {
	case isLeaf(v.Type()):
		return []Leaf{{path, v}}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			out = append(out, leaves(fmt.Sprintf("%s[%d]", path, i), v.Index(i))...)
		}
	default:
		for i := range v.NumField() {
			out = append(out, leaves(member(path, v.Type().Field(i).Name), v.Field(i))...)
		}
	}
	return out
}

func isLeaf(t reflect.Type) bool {
	switch t {
	case reflect.TypeFor[sop.Date](), reflect.TypeFor[sop.Duration](), reflect.TypeFor[[]sop.Symbol]():
		return true
	}
	return t.Kind() != reflect.Struct && t.Kind() != reflect.Slice
}

// member returns the path of a field.
func member(path, name string) string {
	lower := strings.ToLower(name[:1]) + name[1:]
	if name == strings.ToUpper(name) {
		lower = strings.ToLower(name)
	}
	return strings.TrimPrefix(path+"."+lower, ".")
}

// filler counts what must differ.
type filler struct{ n int }

func (f *filler) fill(path string, v reflect.Value) {
	f.n++
	switch to := v.Addr().Interface().(type) {
	case *sop.Date:
		*to = sop.Date{Year: 2100 + f.n, Month: time.May, Day: 17}
		return
	case *sop.Duration:
		*to = sop.ParseDuration(fmt.Sprint(1000+f.n, " menit"))
		return
	case *[]sop.Symbol:
		*to = []sop.Symbol{sop.Document}
		return
	case *sop.Tie:
		*to = sop.TieArrow
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(`"` + path + `"`)
	case reflect.Int:
		v.SetInt(int64(2000 + f.n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			f.fill(fmt.Sprintf("%s[%d]", path, i), v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f.fill(member(path, v.Type().Field(i).Name), v.Field(i))
		}
	default:
		panic("soptest: cannot fill " + path)
	}
}
