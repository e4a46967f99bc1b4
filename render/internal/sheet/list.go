package sheet

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sopkit/sopkit/render/internal/page"
)

// oneLine puts a text with line breaks on one line.
func oneLine(text string) string {
	if isOneLine(text) {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}

// isOneLine reports whether a text surely is on one line: most are.
func isOneLine(text string) bool {
	space := true // what is before
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c < ' ' || c >= utf8.RuneSelf || c == ' ' && space {
			return false
		}
		space = c == ' '
	}
	return !space || text == ""
}

// numbered puts "1. " … before the texts of a list of several, unless they
// carry enumerators of their own.
func numbered(texts []string) []string {
	return marked(texts, func(i int) string { return itoa(i+1) + ". " })
}

// bulleted puts "- " before the texts of a list of several.
func bulleted(texts []string) []string { return marked(texts, func(int) string { return "- " }) }

// marked puts marks before the texts that are not blank.
func marked(texts []string, mark func(int) string) []string {
	blank := func(t string) bool { return strings.TrimSpace(t) == "" }
	if slices.ContainsFunc(texts, blank) {
		texts = slices.DeleteFunc(slices.Clone(texts), blank)
	}
	if len(texts) < 2 {
		return texts
	}
	for _, t := range texts {
		if page.Enumerator(t) != "" {
			return texts
		}
	}
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = mark(i) + t
	}
	return out
}

// wrap breaks paragraphs to the width of the columns from a to b-1.
func (s *sheet) wrap(paragraphs []string, f page.Font, a, b int) page.Wrapped {
	return s.wrapMeasured(s.measured(paragraphs, f.Bold), f, a, b)
}

// wrapMeasured is wrap of a text that is measured. While heights are planned
// the lines are blank.
func (s *sheet) wrapMeasured(m *page.Measured, f page.Font, a, b int) page.Wrapped {
	if !s.planning {
		return m.WrapInto(&s.printed, f.Size, s.cols.span(a, b))
	}
	n := m.Lines(f.Size, s.cols.span(a, b))
	for len(s.work.blank) < n {
		s.work.blank = append(s.work.blank, page.Line{})
	}
	return page.Wrapped{Lines: s.work.blank[:n:n]}
}

// textKey names a text that few sheets have: its paragraphs parted by "\n".
type textKey struct {
	text string
	bold bool
}

// measured returns paragraphs measured, once for all sizes.
func (s *sheet) measured(paragraphs []string, bold bool) *page.Measured {
	key := textKey{strings.Join(paragraphs, "\n"), bold}
	m := s.others[key]
	if m == nil || !m.Is(paragraphs) {
		m = s.work.texts.Measure(paragraphs, bold)
		if s.others == nil {
			s.others = map[textKey]*page.Measured{}
		}
		s.others[key] = m
	}
	return m
}
