package sop_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// Where a problem is: for people lists count from 1, and a position in a file
// says more than a path, unless it is the file as a whole.
func TestPlace(t *testing.T) {
	at := sop.Position{File: "a.yaml", Line: 2, Column: 7}
	for _, c := range []struct {
		path string
		pos  sop.Position
		want string
	}{
		{"", sop.Position{}, ""},
		{"title", sop.Position{}, "title"},
		{"procedures[0].steps[9].flows[10].to", sop.Position{}, "procedures[1].steps[10].flows[11].to"},
		{"klien[1].nama", sop.Position{File: "a.yaml"}, "a.yaml: klien[2].nama"},
		{"klien[1].nama", at, "a.yaml:2:7"},
		{"", at, "a.yaml:2:7"},
		{"a[99999999999999999999]", sop.Position{}, "a[99999999999999999999]"},
		{"a[].b[x]", sop.Position{}, "?"},
		{"klien[1].A. Saputra", at, "a.yaml:2:7"},
		{"steps[0]", sop.Position{File: "a.xlsx", Sheet: "Langkah", Line: 5, Column: 3}, "a.xlsx:Langkah!C5"},
		{"", sop.Position{Sheet: "Langkah", Line: 12, Column: 703}, "Langkah!AAA12"},
		{"", sop.Position{File: "a.xlsx", Sheet: "Langkah"}, "a.xlsx:Langkah"},
		{"klien[1].A. Saputra", sop.Position{}, "klien[2].?"},
		{"1571012609860001", sop.Position{}, "?"},
	} {
		p := &sop.Problem{Path: c.path, Pos: c.pos, Text: sop.Text{ID: "salah", EN: "wrong"}}
		require.Equal(t, c.want, p.Place())
		want := "salah"
		if c.want != "" {
			want = c.want + ": salah"
		}
		require.EqualError(t, p, want)
		require.Equal(t, "wrong", p.Message(sop.English), "a message holds no place")
	}
}

// Of a private file no line is shown, and the place names the path; JSON holds
// no line of any file.
func TestExcerpt(t *testing.T) {
	p := &sop.Problem{
		Path:    "klien[1].nik",
		Text:    sop.Text{ID: "salah", EN: "wrong"},
		Pos:     sop.Position{File: "a.yaml", Line: 2, Column: 7},
		Excerpt: sop.Excerpt{Line: "\tnik: 15", Mark: 7},
	}
	require.EqualError(t, p, "a.yaml:2:7: salah\n    \tnik: 15\n    \t     ^")
	p.Excerpt.Private = true
	require.EqualError(t, p, "a.yaml:2:7: klien[2].nik: salah")
	require.Equal(t, "a.yaml:2:7: klien[2].nik: wrong", p.Show(sop.English))
	b, err := json.Marshal(p)
	require.NoError(t, err)
	require.NotContains(t, string(b), "15")
}

// Problems are the same after a trip through JSON, and errors.Is still finds
// what they are.
func TestProblemJSON(t *testing.T) {
	p := sample()
	p.Title, p.Steps[1].Flows[1].To = "", "9"
	var list sop.Problems
	require.ErrorAs(t, p.Validate(), &list)
	list[0].Pos = sop.Position{File: "a.yaml", Line: 3, Column: 1}
	b, err := json.Marshal(list)
	require.NoError(t, err)
	require.JSONEq(t, `[
		{"path": "title", "rule": "sop/no-title", "file": "a.yaml", "line": 3, "column": 1,
		 "message": {"id": "nama SOP belum diisi", "en": "the SOP has no title"}},
		{"path": "steps[1].flows[1].to", "rule": "sop/unknown-target", "word": "9",
		 "message": {"id": "langkah 2: tujuan alur \"9\" tidak ada; nomor langkah hanya sampai 4", "en": "step 2: there is no step \"9\" to flow to; the numbers of steps end with 4"}}
	]`, string(b))
	var back sop.Problems
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, list, back)
	require.ErrorIs(t, back.Err(), sop.ErrUnknownTarget)
	require.NotErrorIs(t, back.Err(), sop.ErrSelfFlow)
	require.Error(t, json.Unmarshal([]byte(`[{"path": 3}]`), &back))
}

// A fault that is wrapped is written by its name; an error that wraps none has
// no rule.
func TestProblemJSONOfOtherErrors(t *testing.T) {
	for want, err := range map[string]error{
		"sop/no-end": fmt.Errorf("x: %w", sop.ErrNoEnd), "": errors.New("x"),
	} {
		b, e := json.Marshal(&sop.Problem{Err: err})
		require.NoError(t, e)
		require.JSONEq(t, `{"path": "", "rule": "`+want+`", "message": {"id": "", "en": ""}}`, string(b))
	}
	var back sop.Problem
	require.NoError(t, json.Unmarshal([]byte(`{}`), &back))
	require.NoError(t, back.Unwrap())
}

func TestProblemsErr(t *testing.T) {
	require.NoError(t, sop.Problems{}.Err())
	require.NoError(t, sop.Problems(nil).Err())
	require.EqualError(t, sop.Problems{{Text: sop.Text{ID: "a"}}, {Text: sop.Text{ID: "b"}}}.Err(), "a\nb")
}

func TestFaultsReadAsWords(t *testing.T) {
	require.EqualError(t, sop.ErrSelfFlow, "sop: self flow")
	require.EqualError(t, sop.Fault("x-y"), "x-y")
	require.Equal(t, sop.ErrSelfFlow, sop.Fault("sop/self-flow"))
}

// A value that has a text in each language stands in that of its place.
func TestTextWith(t *testing.T) {
	text := sop.Text{ID: "%s kosong%s", EN: "%s is blank%s"}
	near := sop.MaybeMeant("waktu")
	got := text.With(sop.Text{ID: "waktu", EN: "the time"}, near)
	require.Equal(t, "waktu kosong; mungkin maksudnya \"waktu\"", got.In(sop.Indonesian))
	require.Equal(t, "the time is blank; did you mean \"waktu\"", got.In(sop.English))
	require.Equal(t, got.In(sop.English), got.In(200))
	require.Equal(t, sop.Text{ID: "100%", EN: "100%"}, sop.Text{ID: "100%", EN: "100%"}.With(),
		"without values it is as it was")
	require.Zero(t, sop.MaybeMeant(""))
}

// A place in a workbook names the cell; other places have none. Problems of a
// workbook are in the order of its sheets' names.
func TestCell(t *testing.T) {
	for column, want := range map[int]string{1: "A1", 26: "Z1", 27: "AA1", 52: "AZ1", 702: "ZZ1", 16384: "XFD1", 0: "",
		-1: ""} {
		require.Equal(t, want, sop.Position{Sheet: "x", Line: 1, Column: column}.Cell())
	}
	require.Empty(t, sop.Position{File: "a.yaml", Line: 1, Column: 1}.Cell())
	require.Empty(t, sop.Position{Sheet: "x", Column: 1}.Cell())
	list := sop.Problems{
		{Pos: sop.Position{Sheet: "b", Line: 1}}, {Pos: sop.Position{Sheet: "a", Line: 2}},
		{Pos: sop.Position{Sheet: "a", Line: 1}},
	}
	list.Sort()
	require.Equal(t, "a1 a2 b1", fmt.Sprintf("%s%d %s%d %s%d", list[0].Pos.Sheet, list[0].Pos.Line, list[1].Pos.Sheet,
		list[1].Pos.Line, list[2].Pos.Sheet, list[2].Pos.Line))
	p := &sop.Problem{Err: sop.ErrNoTitle, Pos: sop.Position{File: "a.xlsx", Sheet: "b", Line: 1, Column: 2}}
	data, err := json.Marshal(p)
	require.NoError(t, err)
	var back sop.Problem
	require.NoError(t, json.Unmarshal(data, &back))
	require.Equal(t, p.Pos, back.Pos)
}
