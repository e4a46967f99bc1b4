package sopfile

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop/sopfile/table"
	"github.com/sopkit/sopkit/sop/source"
)

// Kind is the kind of a file. The zero value is a sheet.
type Kind uint8

// The kinds of files.
const (
	Sheet    Kind = iota // one SOP
	Manual               // a manual's own file
	Settings             // how the sheets of a folder are checked; package check reads it
)

// extensions are the endings of files that hold a sheet or a manual.
var extensions = []string{".yaml", ".yml", ".json"}

// tableExt is the ending of plain tables; drawn sheets have it too.
const tableExt = ".xlsx"

// manualStem is the name of a manual's own file in its folder, without ending.
const manualStem = "manual"

// settingsStem is the name of the settings of a folder, without ending.
const settingsStem = "periksa"

// KindOf tells from a file's name what it is: manual.yaml, manual.yml and
// manual.json are manuals, whatever their folder, periksa.yaml and so on are
// settings, and all others that end in .yaml, .yml or .json are sheets, as are
// those in .xlsx, of which IsTable tells more. It reports false for any other
// name, which only a user who names the file can mean: then it is a sheet.
func KindOf(name string) (Kind, bool) {
	base := path.Base(filepath.ToSlash(name))
	ext := path.Ext(base)
	switch {
	case ext == tableExt:
		return Sheet, true
	case !slices.Contains(extensions, ext):
		return Sheet, false
	case base == manualStem+ext:
		return Manual, true
	case base == settingsStem+ext:
		return Settings, true
	}
	return Sheet, true
}

// IsTable reports whether a file is the workbook of a plain table, and no drawn
// sheet nor anything else.
func IsTable(name string) bool {
	return isTable(source.Dir(filepath.Dir(name)), filepath.Base(name))
}

func isTable(fsys fs.FS, name string) bool {
	data, err := source.ReadFile(fsys, name)
	return err == nil && table.Is(data)
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

// decisionStem is the name of the data of the head's decision in a manual's folder,
// without ending.
const decisionStem = "keputusan"

// isDecision reports whether a file holds the data of the decision: it is called
// so, and has no steps.
func isDecision(fsys fs.FS, name string) bool {
	base := path.Base(name)
	return strings.TrimSuffix(base, path.Ext(base)) == decisionStem && !looksLikeSheet(fsys, name)
}

// DecisionBeside returns the name of the data of the head's decision that puts a
// manual in force, keputusan.yaml and so on, in a folder or in that of a manual;
// false where there is none. It is never one of the manual's sheets.
func DecisionBeside(name string) (string, bool) {
	dir := folderOf(name)
	for _, ext := range extensions {
		file := filepath.Join(dir, decisionStem+ext)
		info, err := os.Stat(file)
		if err == nil && !info.IsDir() && isDecision(source.Dir(dir), filepath.Base(file)) {
			return file, true
		}
	}
	return "", false
}

// SettingsBeside returns the name of the settings in a folder, or in that of a
// sheet or a manual; false where there are none.
func SettingsBeside(name string) (string, bool) {
	if info, err := os.Stat(name); err != nil || !info.IsDir() {
		name = filepath.Dir(name)
	}
	for _, ext := range extensions {
		file := filepath.Join(name, settingsStem+ext)
		if info, err := os.Stat(file); err == nil && !info.IsDir() {
			return file, true
		}
	}
	return "", false
}
