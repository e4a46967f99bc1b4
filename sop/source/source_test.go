package source_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// Every value knows the place where it begins.
func TestPlaces(t *testing.T) {
	f := &source.File{Name: "a.yaml"}
	n := f.Parse([]byte("a: x\nb:\n  - 1\n  -\n  - c: yes\n    d: {e: \"f g\"}\nh:\ni: true\n"), 5)
	require.Empty(t, f.Errs)
	var list []string
	var walk func(path string, n *source.Node)
	walk = func(path string, n *source.Node) {
		list = append(list, path+" "+n.Pos.String()+" "+n.Text)
		for _, k := range n.Keys {
			require.True(t, n.Has(k.Name))
			walk(path+"."+k.Name, k.Value)
		}
		for _, v := range n.List {
			walk(path+"[]", v)
		}
	}
	walk("", n)
	require.Equal(t, []string{
		" a.yaml:1:1 ", ".a a.yaml:1:4 x", ".b a.yaml:3:3 ", ".b[] a.yaml:3:5 1", ".b[] a.yaml:4:4 ",
		".b[] a.yaml:5:5 ",
		".b[].c a.yaml:5:8 yes", ".b[].d a.yaml:6:9 ", ".b[].d.e a.yaml:6:12 f g", ".h a.yaml:7:1 ",
		".i a.yaml:8:4 true",
	}, list)
	require.True(t, n.Keys[2].Value.Null)
	require.True(t, n.Keys[3].Value.Truth)
	require.False(t, n.Has("z"))
}

// The errors of a private file show nothing of it.
func TestPrivate(t *testing.T) {
	for _, private := range []bool{false, true} {
		f := &source.File{Name: "a.yaml", Private: private}
		f.Parse([]byte("SITI: 1\nSITI: 2\n"), 5)
		require.Len(t, f.Errs, 1)
		require.ErrorIs(t, f.Errs, source.ErrDuplicate)
		require.Equal(t, !private, strings.Contains(f.Errs.Error(), "SITI"))
		require.Equal(t, !private, strings.Contains(f.Errs[0].Message(sop.English), "SITI"))
		require.Equal(t, !private, strings.Contains(f.Errs.Show(sop.English), "\n    SITI: 2\n    ^"))
		require.Equal(t, private, f.Errs[0].Excerpt.Line == "")
		require.Empty(t, f.Again().Errs)
		require.Equal(t, private, f.Again().Private)
	}
}

// Depth counts maps and lists in both styles alike.
func TestDepth(t *testing.T) {
	for depth := 1; depth < 12; depth++ {
		block := ""
		for i := range depth {
			block += strings.Repeat(" ", i) + "a:\n"
		}
		for _, text := range []string{strings.Repeat("[", depth) + strings.Repeat("]", depth), block} {
			f := &source.File{}
			f.Parse([]byte(text), depth)
			require.Empty(t, f.Errs, text)
			f.Parse([]byte(text), depth-1)
			require.ErrorIs(t, f.Errs, source.ErrTooDeep, text)
		}
	}
}

func TestSort(t *testing.T) {
	f := &source.File{Name: "a"}
	for _, at := range [][2]int{{3, 1}, {1, 9}, {1, 2}, {0, 0}, {3, 1}} {
		f.Add(sop.Position{File: "a", Line: at[0], Column: at[1]}, errors.New("x"), sop.Text{})
	}
	f.Errs.Sort()
	var list []string
	for _, e := range f.Errs {
		list = append(list, e.Pos.String())
	}
	require.Equal(t, []string{"a", "a:1:2", "a:1:9", "a:3:1", "a:3:1"}, list)
}

// Of a file that is too large no more is read than shows it.
func TestReadFile(t *testing.T) {
	fsys := fstest.MapFS{"big": {Data: make([]byte, 2*source.MaxSize)}}
	data, err := source.ReadFile(fsys, "big")
	require.NoError(t, err)
	require.Len(t, data, source.MaxSize+1)
	f := &source.File{}
	require.Nil(t, f.Parse(data, 5))
	require.ErrorIs(t, f.Errs, source.ErrTooLarge)

	_, err = source.ReadFile(fsys, "none")
	e := source.Missing("none", err)
	require.ErrorIs(t, e, source.ErrMissing)
	require.Equal(t, "none: file cannot be read (file does not exist)", e.Show(sop.English))
}

// What Quoted and Quote write reads back as that text, wherever it stands.
func FuzzQuoted(f *testing.F) {
	for _, s := range []string{"", "a", "a: b", " a", "no", "3", "08:00", "[x]", "a, b", "\"", "'", "a\\b", "\t", "\n",
		"#", "- a", "…", "2019-01-31", "=", "é\u2028", "a #b", "?", "~"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if strings.ContainsFunc(s, func(r rune) bool {
			return r > 0xFFFF && sop.Unprintable(r) || r == 0xFFFD ||
				r == 0xFEFF
		}) || len(s) > 10_000 {
			return
		}
		for _, text := range []string{"k: " + source.Quoted(s, false), "k: [" + source.Quoted(s, true) + "]",
			"{\"k\": " + source.Quote(s) + "}"} {
			file := &source.File{}
			n := file.Parse([]byte(text), 5)
			require.Empty(t, file.Errs, text)
			v := n.Keys[0].Value
			if v.IsList {
				v = v.List[0]
			}
			require.Equal(t, s, v.Text, text)
		}
	})
}
