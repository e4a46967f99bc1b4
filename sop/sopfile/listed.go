package sopfile

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/table"
	"github.com/sopkit/sopkit/sop/source"
)

// ManualBeside returns the name of the manual in a folder, or in that of a
// sheet; false where there is none.
func ManualBeside(name string) (string, bool) {
	dir := folderOf(name)
	own, ok := findManual(source.Dir(dir))
	return filepath.Join(dir, own), ok
}

// Unlisted returns the sheets that no command sees, as their manual does not
// list them: of a manual's file or folder those that stand there, of a sheet
// the sheet itself. Only files that look like a sheet count. There are none
// where the manual lists none at all: then every file of the folder is its own.
func Unlisted(name string) []string {
	manual, ok := ManualBeside(name)
	if !ok {
		return nil
	}
	dir, base := filepath.Split(manual)
	fsys := source.Dir(folderOf(name))
	m, files, err := readShared(fsys, base)
	if err != nil || len(m.Errs) > 0 || files == nil {
		return nil
	}
	names := beside(fsys, ".", base)
	if kind, _ := KindOf(name); kind == Sheet && !isFolder(name) {
		names = []string{filepath.Base(name)}
	}
	var out []string
	for _, f := range names {
		if !slices.Contains(files, f) && looksLikeSheet(fsys, f) {
			out = append(out, filepath.Join(dir, f))
		}
	}
	return out
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// folderOf is the folder a file is in, or the name itself where it is one.
func folderOf(name string) string {
	if isFolder(name) {
		return name
	}
	return filepath.Dir(name)
}

// looksLikeSheet reports whether a file has steps.
func looksLikeSheet(fsys fs.FS, name string) bool {
	data, err := source.ReadFile(fsys, name)
	if err != nil {
		return false
	}
	if table.IsWorkbook(data) {
		return table.Is(data)
	}
	key := fieldAt(procedureFields, "steps").Key
	if n := (&source.File{}).Parse(data, MaxDepth); n != nil {
		return n.Has(key)
	}
	return bytes.Contains(data, []byte("\n"+key+":")) // to be mended
}

// List adds a sheet to the list of a manual's file, as its last, and changes
// nothing else: comments, order and spaces stay. Data is returned as it is
// where the manual has no list, as every file of its folder is a sheet of it
// then, and where the sheet is on the list already. Where the result would not
// read back as it should, the error wraps ErrRewrite; a file that cannot be
// read gives sop.Problems.
func List(data []byte, manual, sheet string) ([]byte, error) {
	m, files, d, errs := draftManual(data, manual)
	switch {
	case len(errs) > 0:
		return nil, errs
	case files == nil || slices.Contains(files, sheet):
		return data, nil
	}
	out, ok := d.listing(string(data), len(files), sheet)
	if !ok {
		return nil, ErrRewrite
	}
	read, list, _, errs := draftManual([]byte(out), manual)
	if len(errs) > 0 || !reflect.DeepEqual(m, read) || !slices.Equal(append(files, sheet), list) {
		return nil, ErrRewrite
	}
	return []byte(out), nil
}

// Relist puts a sheet in the place of another in the list of a manual's file,
// as List adds one. Data is returned as it is where the other is not on the list.
func Relist(data []byte, manual, old, sheet string) ([]byte, error) {
	m, files, d, errs := draftManual(data, manual)
	at := slices.Index(files, old)
	switch {
	case len(errs) > 0:
		return nil, errs
	case at < 0:
		return data, nil
	}
	path := fmt.Sprintf("sop[%d]", at)
	raw, inBrackets := d.written(path)
	text, marked := strings.CutPrefix(string(data), mark)
	lines := strings.Split(text, "\n")
	pos := d.at[path]
	if raw == "" || pos.Line < 1 || pos.Line > len(lines) {
		return nil, ErrRewrite
	}
	rest := after(lines[pos.Line-1], pos.Column)
	own := source.Quoted(sheet, inBrackets)
	if strings.HasPrefix(strings.TrimSpace(text), "{") {
		own = source.Quote(sheet)
	}
	lines[pos.Line-1] = strings.TrimSuffix(lines[pos.Line-1], rest) + own + strings.TrimPrefix(rest, raw)
	if text = strings.Join(lines, "\n"); marked {
		text = mark + text
	}
	files[at] = sheet
	read, list, _, errs := draftManual([]byte(text), manual)
	if len(errs) > 0 || !reflect.DeepEqual(m, read) || !slices.Equal(files, list) {
		return nil, ErrRewrite
	}
	return []byte(text), nil
}

func draftManual(data []byte, name string) (*sop.Manual, []string, *decoder, sop.Problems) {
	s := &source.File{Name: name}
	n := s.Parse(data, MaxDepth)
	if n == nil {
		return nil, nil, nil, s.Errs
	}
	d := newDecoder(s, n)
	m, files := d.manual(n)
	return m, files, d, s.Errs
}

// listing writes a sheet behind the last of those a manual lists.
func (d *decoder) listing(text string, count int, sheet string) (string, bool) {
	text, marked := strings.CutPrefix(text, mark)
	lines := strings.Split(text, "\n")
	own := source.Quoted(sheet, true)
	if strings.HasPrefix(strings.TrimSpace(text), "{") {
		own = source.Quote(sheet)
	}
	at := "sop"
	if count > 0 {
		at = fmt.Sprintf("sop[%d]", count-1)
	}
	pos := d.at[at]
	if pos.Line < 1 || pos.Line > len(lines) {
		return "", false
	}
	rest := after(lines[pos.Line-1], pos.Column)
	before := strings.TrimSuffix(lines[pos.Line-1], rest)
	raw, _ := d.written(at)
	start := d.at["sop"]
	inBrackets := strings.HasPrefix(after(d.Line(start.Line), start.Column), "[")
	if inBrackets && count > 0 && rest != "" && !strings.ContainsAny(rest[:1], `"'`) {
		raw = strings.TrimRight(rest[:strings.IndexAny(rest+",", ",]")], " \t")
	}
	switch {
	case count == 0 && inBrackets:
		lines[pos.Line-1] = before + "[" + own + rest[1:]
	case inBrackets && raw != "":
		lines[pos.Line-1] = before + raw + ", " + own + rest[len(raw):]
	case strings.TrimLeft(before, " \t") == "- ":
		end := ""
		if strings.HasSuffix(lines[pos.Line-1], "\r") {
			end = "\r"
		}
		lines = slices.Insert(lines, pos.Line, before+own+end)
	case count == 1 && raw != "": // a text alone
		lines[pos.Line-1] = before + "[" + raw + ", " + own + "]" + rest[len(raw):]
	default:
		return "", false
	}
	if text = strings.Join(lines, "\n"); marked {
		text = mark + text
	}
	return text, true
}

// after returns a line from a column on.
func after(line string, column int) string {
	r := []rune(line)
	return string(r[min(max(0, column-1), len(r)):])
}
