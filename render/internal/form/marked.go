package form

import (
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// marked writes the lines of a value that is a list with their marks.
func marked(x forms.Field, text string) string {
	if x.Marks == forms.NoMarks || text == "" {
		return text
	}
	lines := strings.Split(text, "\n")
	for i := range lines {
		if mark := x.Marks.Of(i, len(lines)); mark != "" && !strings.HasPrefix(lines[i], mark+" ") {
			lines[i] = mark + " " + lines[i]
		}
	}
	return strings.Join(lines, "\n")
}

// Unmarked takes off the marks that marked puts before the lines of a list.
func Unmarked(x forms.Field, text string) string {
	if x.Marks == forms.NoMarks {
		return text
	}
	lines := strings.Split(text, "\n")
	for i := range lines {
		if mark := x.Marks.Of(i, len(lines)); mark != "" {
			lines[i] = strings.TrimPrefix(lines[i], mark+" ")
		}
	}
	return strings.Join(lines, "\n")
}

// listed makes the cell of a list: further lines of an item stand under its
// first word.
func listed(x forms.Field, text string, f page.Font, w page.EMU) page.Cell {
	lines := strings.Split(text, "\n")
	out := page.Cell{Text: marked(x, text), Font: f}
	if text == "" {
		return out
	}
	for i, item := range lines {
		hang := page.EMU(0)
		mark := x.Marks.Of(i, len(lines))
		if mark != "" {
			mark += " "
			hang = page.Width(mark, f)
			item = strings.TrimPrefix(item, mark)
		}
		for j, line := range page.Wrap([]string{item}, f, w-hang).Lines {
			if j == 0 {
				line.Text = mark + line.Text
			}
			if j > 0 {
				line.Indent += hang
			}
			out.Lines = append(out.Lines, line)
		}
	}
	return out
}
