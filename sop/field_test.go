package sop_test

import (
	"errors"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// requireFields checks that a list tells of each field of a struct, in its
// order, and tells all there is to tell.
func requireFields(t *testing.T, typ reflect.Type, list []sop.Field) {
	t.Helper()
	require.Len(t, list, typ.NumField(), "%v: a field has no row in field_table.go", typ)
	keys, places := map[string]bool{}, map[int]bool{}
	for i := range list {
		f, own := &list[i], typ.Field(i)
		at := typ.Name() + "." + f.Name
		require.Equal(t, own.Name, f.Name)
		require.NotEmpty(t, f.Key, at)
		require.NotEmpty(t, f.Word.ID, at)
		require.NotEmpty(t, f.Word.EN, at)
		require.NotEmpty(t, f.About.ID, at)
		require.NotEmpty(t, f.About.EN, at)
		require.NotZero(t, f.Kind, "%s: a type that has no kind", at)
		require.False(t, keys[f.Key], "%s: key %q is another's too", at, f.Key)
		keys[f.Key], places[f.Place] = true, true
		switch inner := own.Type; {
		case f.Kind == sop.KindGroup:
			requireFields(t, inner, f.Fields)
		case f.Kind == sop.KindList && inner.Elem() != reflect.TypeFor[sop.Procedure]():
			requireFields(t, inner.Elem(), f.Fields)
		default:
			require.Empty(t, f.Fields, at)
		}
		if typ == reflect.TypeFor[sop.Labels]() {
			require.NotEmpty(t, f.Official, at)
		}
	}
	require.Len(t, places, len(list))
}

func TestTableHasEveryField(t *testing.T) {
	requireFields(t, reflect.TypeFor[sop.Procedure](), sop.ProcedureFields())
	requireFields(t, reflect.TypeFor[sop.Manual](), sop.ManualFields())
}

func TestFieldsAreTheCallersOwn(t *testing.T) {
	want := sop.ProcedureFields()
	got := sop.ProcedureFields()
	got[1].Fields[0].Key, got[0].Key = "lain", "lain"
	require.Equal(t, want, sop.ProcedureFields())
}

func TestFieldIn(t *testing.T) {
	u, a := &sop.Unit{Year: 2019}, &sop.Approval{NIP: "1"}
	year, nip, law := fieldsOn(t, "unit.year")[1], fieldsOn(t, "approval.nip")[1], fieldsOn(t, "legalBasis")[0]
	*year.In(u).(*int)++
	require.Equal(t, 2020, u.Year)
	*nip.In(a).(*string) += "2"
	require.Equal(t, sop.NIP("12"), a.NIP)
	require.Equal(t, "Dasar hukum", law.Title(sop.Indonesian))
	require.Panics(t, func() { law.In(u) }, "a struct without such a field")
}

// fieldsOn returns the fields on the way to a path: "unit.year" passes those
// of the letterhead and the year.
func fieldsOn(t *testing.T, path string) []sop.Field {
	t.Helper()
	var out []sop.Field
	list := sop.ProcedureFields()
	for name := range strings.SplitSeq(regexp.MustCompile(`\[\d+\]`).ReplaceAllString(path, ""), ".") {
		at := len(out)
		for _, f := range list {
			if f.Path == name {
				out = append(out, f)
			}
		}
		require.Len(t, out, at+1, "%s: no field of that path", path)
		list = out[at].Fields
	}
	return out
}

func TestFullIsValidAndFull(t *testing.T) {
	p := soptest.Full()
	require.NoError(t, p.Validate())
	require.NoError(t, soptest.FullManual().Validate())
	p.Steps, p.Steps[0].Tasks, p.Steps[0].Flows = p.Steps[:1], p.Steps[0].Tasks[:1], p.Steps[0].Flows[:1]
	for _, l := range soptest.Leaves(p) {
		require.False(t, l.Value.IsZero(), l.Path)
	}
}

// What cannot be printed is found in every text that is printed anywhere.
func TestValidateAsksEveryText(t *testing.T) {
	n := 0
	for i, l := range soptest.Leaves(soptest.Full()) {
		on := fieldsOn(t, l.Path)
		if l.Value.Kind() != reflect.String || on[len(on)-1].Printed == sop.NotPrinted {
			continue
		}
		p := soptest.Full()
		v := soptest.Leaves(p)[i].Value
		v.SetString(v.String() + "\x01")
		var list sop.Problems
		require.ErrorAs(t, p.Validate(), &list, l.Path)
		found := false
		for _, q := range list {
			found = found || q.Path == l.Path && errors.Is(q, sop.ErrBadText)
		}
		require.True(t, found, "%s: %v", l.Path, list)
		n++
	}
	require.Greater(t, n, 60)
}

// Every change is told, with the word of its field and with what is new.
func TestDiffTellsOfEveryField(t *testing.T) {
	for i, l := range soptest.Leaves(soptest.Full()) {
		p := soptest.Full()
		alter(soptest.Leaves(p)[i].Value)
		said := ""
		for _, c := range sop.Diff(soptest.Full(), p) {
			said += c.Message(sop.Indonesian) + "\n"
		}
		on := fieldsOn(t, l.Path)
		switch on[0].Kind {
		case sop.KindList:
			if len(on) > 2 || on[0].Path == "steps" {
				on = on[1:2]
			} else {
				on = on[:1]
			}
		case sop.KindGroup:
			require.Contains(t, said, on[0].Word.ID+": ", l.Path)
		}
		require.Contains(t, said, on[len(on)-1].Word.ID, l.Path)
		if l.Value.Kind() == reflect.String {
			require.Contains(t, said, "baru", l.Path)
		}
	}
}

// alter gives a value another of its type.
func alter(v reflect.Value) {
	switch to := v.Addr().Interface().(type) {
	case *sop.Date:
		to.Day++
	case *sop.Duration:
		*to = sop.ParseDuration("3 menit")
	case *[]sop.Symbol:
		*to = []sop.Symbol{sop.Archive}
	case *sop.Tie:
		*to = sop.TieNone
	case *int:
		*to++
	case *bool:
		*to = !*to
	default:
		v.SetString(v.String() + " baru")
	}
}
