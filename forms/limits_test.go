package forms

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// The last value that is taken, and the first that is not.
func TestLimitsOfValues(t *testing.T) {
	for _, c := range []struct{ field, good, value, bad string }{
		{"hari", "1900-01-01", "1900-01-01", "1899-12-31"},
		{"hari", "2024-02-29", "2024-02-29", "2023-02-29"},
		{"jam", "0.00", "00:00", "0.60"},
		{"jam", "23:59", "23:59", "24:00"},
		{"angka", "-123456789012345,123456789", "-123456789012345.123456789", "1234567890123456"},
		{"angka", "-0,0", "0", "1,1234567890"},
		{"angka", "010,10", "10.1", "1.000.000"},
		{"uang", "Rp 999999999999999,-", "999999999999999", "1000000000000000"},
		{"uang", "Rp. 000", "0", "1500,50"},
		{"uang", "00.001.500", "1500", "1.50"},
		{"nik", "1571013112090001", "1571013112090001", "1571013212090001"},
		{"nik", "1571014112090001", "1571014112090001", "1571014012090001"},
		{"nik", "1571017101090001", "1571017101090001", "1571017201090001"},
		{"nik", "1571010101090001", "1571010101090001", "1571010001090001"},
		{"nik", "1571010112090001", "1571010112090001", "1571010113090001"},
		{"nik", "1571010101090001", "1571010101090001", "1571010100090001"},
		{"nik", "1571010101090001", "1571010101090001", "157101010109000"},
		{"nik", "1571010101090001", "1571010101090001", "157101010109000a"},
		{"teks", strings.Repeat("é", MaxText), strings.Repeat("é", MaxText), strings.Repeat("e", MaxText+1)},
		{"teks", "a\u2065b\u202Fc\u2029d", "a\u2065b\u202Fc\u2029d", "a\u2066b"},
		{"teks", "a\u206Ab", "a\u206Ab", "a\u2069b"},
		{"teks", "x", "x", "a\u202Ab"},
		{"teks", "x", "x", "a\u202Eb"},
		{"teks", "x", "x", "a\nb"},
		{"panjang", " a\nb \n", " a\nb", "a\tb"},
	} {
		data := map[string]any{"teks": "wajib", c.field: c.good}
		got, err := plainForm.Fill(data)
		require.NoError(t, err, "%s %.40q", c.field, c.good)
		require.Equal(t, c.value, got.Values.Text(c.field))
		data[c.field] = c.bad
		_, err = plainForm.Fill(data)
		require.Error(t, err, "%s %.40q", c.field, c.bad)
	}
}

// What a value is may be said in any of Go's kinds.
func TestLimitsOfRows(t *testing.T) {
	f := &Form{ID: "x", Title: "X", Parts: []Part{
		Table{Name: "t", Fixed: []string{"a", "b"}, Columns: []Field{
			{Name: "a", Label: "A"}, {Name: "n", Label: "N", Kind: Number},
		}},
		Table{Name: "u", Columns: []Field{{Name: "a", Label: "A"}}},
	}}
	row := map[string]any{"n": 1}
	got, err := f.Fill(map[string]any{"t": []any{nil, row, nil}[:2], "u": []any{nil, map[string]any{"a": "x"}, nil}})
	require.NoError(t, err)
	require.Equal(t, []Values{{}, {"n": {Text: "1"}}}, got.Values["t"].Rows)
	require.Equal(t, []Values{{}, {"a": {Text: "x"}}}, got.Values["u"].Rows, "blank rows at the end are none")
	_, err = f.Fill(map[string]any{"t": []any{row, row, row}})
	require.ErrorIs(t, err, ErrKind)
	many := make([]any, sop.MaxSteps+1)
	for i := range many {
		many[i] = map[string]any{"a": "x"}
	}
	_, err = f.Fill(map[string]any{"u": many[:sop.MaxSteps]})
	require.NoError(t, err)
	_, err = f.Fill(map[string]any{"u": many})
	require.ErrorIs(t, err, ErrTooLong)
	_, err = f.Fill(map[string]any{"u": "teks"})
	require.ErrorIs(t, err, ErrKind)
}

// The largest form that is well made, and the first that is not.
func TestLimitsOfForms(t *testing.T) {
	valid := func(id string, parts ...Part) error { return (&Form{ID: id, Title: "X", Parts: parts}).Validate() }
	signers := func(n int) Part {
		var s Signatures
		for range n {
			s.Signers = append(s.Signers, Signer{Name: "a"})
		}
		return s
	}
	columns := func(n int) Part {
		t := Table{Name: "t"}
		for i := range n {
			t.Columns = append(t.Columns, Field{Name: "k" + strings.Repeat("x", i), Label: "K"})
		}
		return t
	}
	field := func(x Field) Part { return Fields{Items: []Field{x}} }
	a := Field{Name: "a"}
	of := func(kind FieldKind) Field { return Field{Name: "a", Kind: kind, Options: []string{"A"}} }
	signer := func(s Signer) Part { return Signatures{Signers: []Signer{s}} }
	table := func(fixed, sums []string, columns ...Field) Part {
		return Table{Name: "t", Fixed: fixed, Sums: sums, Columns: columns}
	}
	text := func(s string, kind FieldKind) Part { return Paragraph{Text: s, Fields: []Field{of(kind)}} }
	points := func(s string, kind FieldKind) Part { return Points{Items: []string{s}, Fields: []Field{of(kind)}} }
	beside := func(s string) Part { return Fields{Items: []Field{a}, Beside: Paragraph{Text: s}} }
	opening := func(s string) Part { return Signatures{Opening: s, Signers: []Signer{{Name: "a"}}} }
	id, list := strings.Repeat("a", 60), []string{"a"}
	for name, c := range map[string]struct{ good, bad error }{
		"least signers": {valid("x", signers(1)), valid("x", signers(0))},
		"most signers":  {valid("x", signers(4)), valid("x", signers(5))},
		"most columns":  {valid("x", columns(40)), valid("x", columns(41))},
		"least columns": {valid("x", columns(1)), valid("x", columns(0))},
		"id":            {valid(id, signers(1)), valid(id+"a", signers(1))},
		"field name":    {valid("x", field(Field{Name: id})), valid("x", field(Field{Name: id + "a"}))},
		"field kind":    {valid("x", field(of(NIK))), valid("x", field(of(NIK+1)))},
		"options":       {valid("x", field(of(Ticks))), valid("x", field(Field{Name: "a", Kind: Ticks}))},
		"signer's rank": {
			valid("x", signer(Signer{Name: "a", Rank: "b", NIP: "c"})),
			valid("x", signer(Signer{Name: "a", Rank: "B"})),
		},
		"signer's NIP":    {nil, valid("x", signer(Signer{Name: "a", NIP: "B"}))},
		"signer's name":   {nil, valid("x", signer(Signer{NIP: "b"}))},
		"fixed column":    {valid("x", table(list, nil, a, Field{Name: "b"})), valid("x", table(list, nil, a))},
		"sum":             {valid("x", table(nil, list, of(Rupiah))), valid("x", table(nil, list, of(Date)))},
		"ticks in tables": {nil, valid("x", table(nil, nil, of(Ticks)))},
		"words":           {valid("x", text("{a:kata}", Rupiah)), valid("x", text("{a:kata}", Time))},
		"count":           {valid("x", points("{a:jumlah}", Number)), valid("x", points("{a:jumlah}", Rupiah))},
		"place of ticks":  {nil, valid("x", text("{a}", Ticks))},
		"beside":          {valid("x", beside("{a}")), valid("x", beside("{b}"))},
		"opening":         {valid("x", opening("{tempat}")), valid("x", opening("{b}"))},
		"kind": {
			(&Form{ID: "x", Title: "X", Kind: Certificate, Paper: A5, Parts: []Part{Space{}}}).Validate(),
			(&Form{ID: "x", Title: "X", Kind: Certificate + 1, Parts: []Part{Space{}}}).Validate(),
		},
		"title": {nil, (&Form{ID: "x", Parts: []Part{Space{}}}).Validate()},
	} {
		require.NoError(t, c.good, name)
		require.ErrorIs(t, c.bad, ErrForm, name)
	}
}
