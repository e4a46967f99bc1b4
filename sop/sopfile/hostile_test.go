package sopfile_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// A file cut short anywhere gives errors with positions inside it, or the
// procedure where only what may be left out is missing.
func TestFileCutShortAnywhere(t *testing.T) {
	for name, text := range samples(t) {
		t.Run(name, func(t *testing.T) {
			for n := range len(text) {
				if testing.Short() && n%10 > 0 {
					continue
				}
				p, err := sopfile.ReadProcedure([]byte(text[:n]), "a.yaml")
				requireSound(t, text[:n], p, err)
			}
		})
	}
}

// A byte that is lost, doubled or replaced never does worse.
func TestBrokenBytes(t *testing.T) {
	for name, text := range samples(t) {
		t.Run(name, func(t *testing.T) {
			for i := 0; i < len(text); i += 3 {
				puts := []string{"", text[i:i+1] + text[i:i+1], "\x00", "\xff", "\"", "'", "{", "]", ":", "-", "\n",
					"\t", "&", "|", "#", ","}
				bent := text[:i] + puts[i/3%len(puts)] + text[i+1:]
				p, err := sopfile.ReadProcedure([]byte(bent), "a.yaml")
				requireSound(t, bent, p, err)
			}
		})
	}
}

func samples(t *testing.T) map[string]string {
	data, err := os.ReadFile("../../testdata/manual/08-surat-keluar.yaml")
	require.NoError(t, err)
	return map[string]string{"every key": everything, "transcribed": string(data),
		"JSON": string(write(t, everythingRead(), sopfile.JSON))}
}

// requireSound checks what holds for whatever is read: a valid procedure that
// can be written and read back, or errors that lie in the file.
func requireSound(t testing.TB, text string, p *sop.Procedure, err error) {
	t.Helper()
	if err == nil {
		require.NoError(t, p.Validate())
		return
	}
	require.Nil(t, p)
	var list sop.Problems
	require.ErrorAs(t, err, &list)
	require.NotEmpty(t, list)
	lines := strings.Split(text, "\n")
	for _, e := range list {
		require.Error(t, e.Err)
		require.NotEmpty(t, e.Message(sop.Indonesian))
		require.NotEmpty(t, e.Message(sop.English))
		require.LessOrEqual(t, e.Pos.Line, len(lines), "%v\n%s", e, text)
		require.True(t, e.Pos.Line > 0 && e.Pos.Column > 0 || errors.Is(e, sopfile.ErrTooLarge), "%#v", e)
	}
}

// bombs are files that are short, or within MaxSize, and would cost a careless
// reader its memory, its stack or its time.
func bombs() map[string]struct {
	text string
	is   error
} {
	type bomb = struct {
		text string
		is   error
	}
	fill := func(s string, bytes int) string { return strings.Repeat(s, bytes/len(s)) }
	var laughs, deepMap strings.Builder
	for i := range 30 {
		fmt.Fprintf(&laughs, "x%d: &x%d [%s]\n", i, i, strings.TrimSuffix(fill(fmt.Sprintf("*x%d,", i-1), 50), ","))
	}
	for i := range 1500 {
		fmt.Fprintf(&deepMap, "%sa:\n", strings.Repeat(" ", i))
	}
	manyKeys := func(format string, n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	line := strings.Repeat("x", 40) + "\n"
	step := "  - {aktifitas: A, pelaksana: a, alur: 1}\n"
	const max, some = sopfile.MaxSize - 100, 200_000
	return map[string]bomb{
		"billion laughs":     {laughs.String(), sopfile.ErrAlias},
		"alias of itself":    {"a: &a [*a]\n", sopfile.ErrAlias},
		"merge":              {"<<: {a: b}\n", sopfile.ErrAlias},
		"anchors in a row":   {fill("&a ", some), sopfile.ErrAlias},
		"tags in a row":      {fill("!!a ", some), sopfile.ErrAlias},
		"binary tag":         {"nama: !!binary QQ==\n", sopfile.ErrAlias},
		"brackets":           {fill("[", some), sopfile.ErrTooDeep},
		"brackets in a text": {"a: [Jum'at, " + fill("[", some), sopfile.ErrTooDeep},
		"brackets by line":   {fill("[\n", some), sopfile.ErrTooDeep},
		"braces":             {fill("{a: ", some), sopfile.ErrTooDeep},
		"JSON braces":        {fill(`{"a":`, some), sopfile.ErrTooDeep},
		"dashes":             {fill("- ", some), sopfile.ErrTooDeep},
		"question marks":     {fill("? ", some), sopfile.ErrTooDeep},
		"colons":             {fill("a: ", some), sopfile.ErrTooDeep},
		"indented maps":      {deepMap.String(), sopfile.ErrTooDeep},
		"documents":          {fill("a\n---\n", some), sopfile.ErrSyntax},
		"empty documents":    {fill("---\n", some), sopfile.ErrSyntax},
		"ended documents":    {fill("a\n...\n", 200_000), sopfile.ErrSyntax},
		"keys":               {manyKeys("k%d: 1\n", 60_000), sopfile.ErrTooLarge},
		"keys in braces":     {"{" + manyKeys("k%d: 1,", 40_000) + "}", sopfile.ErrUnknownKey},
		"the same key":       {"{" + fill("a: 1,", 200_000) + "}", sopfile.ErrDuplicate},
		"items":              {"catatan:\n" + fill("- a\n", max), sopfile.ErrTooLarge},
		"items in brackets":  {"catatan: [" + fill("a,", max) + "]", sopfile.ErrTooLarge},
		"steps":              {"nama: A\npelaksana: [a]\nlangkah:\n" + fill(step, 400_000), sop.ErrTooMany},
		"tasks": {
			"nama: A\npelaksana: [a]\nlangkah: [{aktifitas: A, pelaksana: [" + fill("a,", 150_000) + "]}]",
			sop.ErrTooMany},
		"flows": {
			"nama: A\npelaksana: [a]\nlangkah: [{aktifitas: A, pelaksana: a, alur: [" + fill("1,", 150_000) + "]}]",
			sop.ErrTooMany},
		"roles":                 {"nama: A\npelaksana: [" + fill("a,", 150_000) + "]\n", sop.ErrTooMany},
		"long key":              {fill("k", max) + ": 1\n", sopfile.ErrUnknownKey},
		"long text":             {"nomor: " + fill("x", max), sop.ErrNoTitle},
		"long quoted text":      {`nomor: "` + fill("x y ", max) + `"`, sop.ErrNoTitle},
		"long open quote":       {`nomor: "` + fill(line, max), sopfile.ErrSyntax},
		"long block text":       {"nomor: |\n" + fill("  "+line, max), sop.ErrNoTitle},
		"long plain lines":      {"nomor:\n" + fill("  "+line, max), sop.ErrNoTitle},
		"long symbol":           {"simbol: " + fill("x", max), sopfile.ErrValue},
		"comments":              {fill("# "+line, max), sop.ErrNoTitle},
		"blank lines":           {fill("\n", 90_000), sop.ErrNoTitle},
		"lines":                 {fill("\n", max), sopfile.ErrTooLarge},
		"spaces":                {"nama: A" + fill(" ", max), sop.ErrNoRoles},
		"too large":             {fill("x", sopfile.MaxSize+1), sopfile.ErrTooLarge},
		"all brackets":          {fill("[", max), sopfile.ErrTooLarge},
		"all braces":            {fill(`{"a":`, max), sopfile.ErrTooLarge},
		"all anchors":           {fill("&a ", max), sopfile.ErrTooLarge},
		"directive":             {"%YAML 1.2\n---\nnama: A\n", sopfile.ErrSyntax},
		"brackets closed first": {fill("]", 100_000), sopfile.ErrSyntax},
	}
}

// mostMemory is what reading a file of MaxSize may allocate in all.
const mostMemory = 350 << 20

func TestBombs(t *testing.T) {
	for name, b := range bombs() {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			p, err := sopfile.ReadProcedure([]byte(b.text), "a.yaml")
			runtime.ReadMemStats(&after)
			requireSound(t, b.text, p, err)
			require.ErrorIs(t, err, b.is)
			require.LessOrEqual(t, after.TotalAlloc-before.TotalAlloc, uint64(mostMemory))
			require.Less(t, len(err.Error()), 100_000, "the message itself is a bomb")
			t.Logf("%d bytes of file, %d MB allocated", len(b.text), (after.TotalAlloc-before.TotalAlloc)>>20)
		})
	}
}

// Nothing of a file beyond MaxSize is read.
func TestEndlessFile(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "besar.yaml")
	require.NoError(t, os.WriteFile(name, nil, 0o600))
	require.NoError(t, os.Truncate(name, 1<<40)) // without taking room
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := sopfile.Load(name)
	runtime.ReadMemStats(&after)
	require.ErrorIs(t, err, sopfile.ErrTooLarge)
	require.LessOrEqual(t, after.TotalAlloc-before.TotalAlloc, uint64(10*sopfile.MaxSize))
}

func TestErrorsOfAFileAreLimited(t *testing.T) {
	text := "{"
	for i := range 900 {
		text += fmt.Sprintf("a%d: 1,", i)
	}
	_, err := sopfile.ReadProcedure([]byte(text+"}"), "a.yaml")
	var list sop.Problems
	require.ErrorAs(t, err, &list)
	require.Len(t, list, 100)
	require.Contains(t, list[99].Message(sop.English), "not listed")
}

func TestManySheetsOfOneFile(t *testing.T) {
	files := fstest.MapFS{"manual.yaml": {Data: []byte("sop: [" + strings.Repeat("a.yaml,", 50_000) + "]\n")},
		"a.yaml": {Data: []byte(everything)}}
	_, err := sopfile.ReadManual(files, "manual.yaml")
	require.ErrorIs(t, err, sopfile.ErrValue)
}
