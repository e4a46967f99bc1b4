package sopfile

import (
	"io/fs"
	"path"
	"path/filepath"
	"slices"
)

// Kind is the kind of a file. The zero value is a sheet.
type Kind uint8

// The kinds of files.
const (
	Sheet  Kind = iota // one SOP
	Manual             // a manual's own file
)

// extensions are the endings of files that hold a sheet or a manual.
var extensions = []string{".yaml", ".yml", ".json"}

// manualStem is the name of a manual's own file in its folder, without ending.
const manualStem = "manual"

// KindOf tells from a file's name what it is: manual.yaml, manual.yml and
// manual.json are manuals, whatever their folder, and all others that end in
// .yaml, .yml or .json are sheets. It reports false for any other name, which
// only a user who names the file can mean: then it is a sheet.
func KindOf(name string) (Kind, bool) {
	base := path.Base(filepath.ToSlash(name))
	ext := path.Ext(base)
	switch {
	case !slices.Contains(extensions, ext):
		return Sheet, false
	case base == manualStem+ext:
		return Manual, true
	}
	return Sheet, true
}

// findManual returns the name of the manual in a folder: that of the first
// kind of file where it has none.
func findManual(fsys fs.FS) (string, bool) {
	for _, ext := range extensions {
		if info, err := fs.Stat(fsys, manualStem+ext); err == nil && !info.IsDir() {
			return manualStem + ext, true
		}
	}
	return manualStem + extensions[0], false
}
