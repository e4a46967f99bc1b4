package sopkit_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/sopkit/sopkit"

// layers are the folders of the module; a package imports those of its own
// layer and those before it.
var layers = []string{"sop", "forms", "render", "examples"}

// topLevel is what may stand in the root of the module, beside dot files.
var topLevel = []string{
	"CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "deps_test.go", "doc.go", "examples", "forms", "go.mod",
	"go.sum", "out", "render", "sop", "testdata",
}

// sourceFile is one Go file and what it imports.
type sourceFile struct {
	path    string // slashed, relative to the root
	imports []string
}

func (f sourceFile) pkg() string    { return path.Dir(f.path) }
func (f sourceFile) test() bool     { return strings.HasSuffix(f.path, "_test.go") }
func (f sourceFile) layer() int     { return layerOf(f.path) }
func layerOf(slashed string) int    { return slices.Index(layers, strings.Split(slashed, "/")[0]) }
func standard(imported string) bool { return !strings.Contains(strings.Split(imported, "/")[0], ".") }

// sourceFiles reads the imports of every Go file of the module.
func sourceFiles(t *testing.T) []sourceFile {
	t.Helper()
	var files []sourceFile
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		hidden := len(name) > 1 && strings.HasPrefix(d.Name(), ".")
		switch {
		case err != nil:
			return err
		case d.IsDir() && (hidden || d.Name() == "testdata" || name == "out"):
			return fs.SkipDir
		case d.IsDir() || filepath.Ext(name) != ".go" || hidden:
			return nil
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		file := sourceFile{path: filepath.ToSlash(name)}
		for _, spec := range parsed.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			file.imports = append(file.imports, imported)
		}
		files = append(files, file)
		return nil
	})
	require.NoError(t, err)
	require.NotEmpty(t, files)
	return files
}

// Imports go one way, in tests too: sop ← forms ← render ← examples.
func TestImportsGoOneWay(t *testing.T) {
	for _, f := range sourceFiles(t) {
		for _, imported := range f.imports {
			if own, ok := strings.CutPrefix(imported, module+"/"); ok {
				require.LessOrEqual(t, layerOf(own), f.layer(), "%s imports %s", f.path, imported)
			}
		}
	}
}

// Package sop imports the standard library alone.
func TestSopImportsStandardLibraryAlone(t *testing.T) {
	for _, f := range sourceFiles(t) {
		if f.pkg() != "sop" || f.test() {
			continue
		}
		for _, imported := range f.imports {
			require.True(t, standard(imported), "%s imports %s", f.path, imported)
		}
	}
}

// Words of numbers and dates need package sop alone, so that whatever writes
// them needs nothing more.
func TestBahasaImportsSopAlone(t *testing.T) {
	for _, f := range sourceFiles(t) {
		if f.pkg() != "sop/bahasa" || f.test() {
			continue
		}
		for _, imported := range f.imports {
			require.True(t, standard(imported) || imported == module+"/sop", "%s imports %s", f.path, imported)
		}
	}
}

// helpers are packages for tests: what makes values, and what compares with
// goldens.
var helpers = []string{
	"sop/soptest", "sop/soptest/golden", "sop/sopfile/drawn/internal/hand", "forms/formstest",
	"render/internal/page/pagetest", "examples/internal/browsertest",
}

// No package but those of tests needs a helper of tests.
func TestHelpersOfTestsAreForTests(t *testing.T) {
	for _, f := range sourceFiles(t) {
		for _, helper := range helpers {
			require.False(t, !f.test() && slices.Contains(f.imports, module+"/"+helper), "%s imports %s", f.path,
				helper)
		}
	}
}

// The libraries that write the formats are imported under one package each,
// in render/internal; tests may read with them what was written.
func TestFormatLibrariesInOnePlace(t *testing.T) {
	for library, place := range map[string]string{
		"github.com/xuri/excelize/v2": "render/internal/xlsx", "github.com/go-pdf/fpdf": "render/internal/pdf",
	} {
		found := false
		for _, f := range sourceFiles(t) {
			if !f.test() && slices.Contains(f.imports, library) {
				found = true
				require.True(t, strings.HasPrefix(f.path, place+"/"), "%s is imported by %s", library, f.path)
			}
		}
		require.True(t, found, library)
	}
}

// A browser is driven by tests alone.
func TestBrowsersAreForTests(t *testing.T) {
	for _, f := range sourceFiles(t) {
		if slices.Contains(helpers, f.pkg()) {
			continue
		}
		for _, imported := range f.imports {
			require.False(t, !f.test() && strings.HasPrefix(imported, "github.com/chromedp/"), "%s imports %s", f.path,
				imported)
		}
	}
}

// rooms are packages that may import only some of the module's own.
var rooms = map[string][]string{
	"render/internal/page":  {"render/internal/font"},
	"render/internal/sheet": {"render/internal/page", "render/internal/route", "render/internal/cores", "sop"},
	"render/internal/form":  {"render/internal/page", "forms", "sop"},
	"render/internal/pdf": {
		"render/internal/page", "render/internal/font", "render/internal/font/cut", "render/internal/cores",
	},
	"render/internal/xlsx": {
		"render/internal/page", "render/internal/xlsx/fillin", "render/internal/xlsx/parts", "render/internal/cores",
		"sop", "sop/sopfile/table",
	},
	"render/internal/svg":        {"render/internal/page", "sop"},
	"render/internal/xlsx/parts": {"render/internal/cores"},
	"render/internal/xlsx/fillin": {
		"render/internal/page", "sop/workbook/cells", "sop/workbook/guard", "sop/bahasa",
	},
	"sop/sopfile/table": {
		"sop", "sop/source", "sop/workbook/cells", "sop/workbook/guard", "sop/workbook/xmlscan",
	},
	"sop/workbook":         {"sop/workbook/cells", "sop/workbook/guard", "sop/workbook/xmlscan"},
	"sop/workbook/cells":   {"sop/workbook/guard", "sop/workbook/xmlscan"},
	"sop/workbook/guard":   {"sop/workbook/xmlscan"},
	"sop/workbook/xmlscan": {},
}

// The finished value knows fonts alone; who arranges it and who writes it
// know it, and not each other.
func TestRoomsOfTheFinishedValue(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range sourceFiles(t) {
		may, ok := rooms[f.pkg()]
		if !ok || f.test() {
			continue
		}
		seen[f.pkg()] = true
		for _, imported := range f.imports {
			if own, ok := strings.CutPrefix(imported, module+"/"); ok {
				require.Contains(t, may, own, f.path)
			}
		}
	}
	require.Len(t, seen, len(rooms), "rooms that are there")
}

// What looks through a file that may be hostile needs no library beside the
// standard one.
func TestGuardsNeedNoLibrary(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range sourceFiles(t) {
		if !strings.HasPrefix(f.pkg(), "sop/workbook") || f.test() {
			continue
		}
		seen[f.pkg()] = true
		for _, imported := range f.imports {
			require.True(t, standard(imported) || strings.HasPrefix(imported, module+"/"), "%s imports %s", f.path,
				imported)
		}
	}
	require.Len(t, seen, 4, "workbook, cells, guard and xmlscan")
}

// Every package stands in one of the layers, and nothing else in the root.
func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") {
			names = append(names, e.Name())
		}
	}
	require.Subset(t, topLevel, names)
	require.Subset(t, names,
		[]string{"CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "doc.go", "go.mod", "go.sum"})
}
