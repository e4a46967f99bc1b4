package book

import (
	"iter"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// relatedIn visits the cells of a page that show Keterkaitan, each with its
// lines that name SOPs.
func relatedIn(p *page.Page) iter.Seq2[*page.Cell, iter.Seq2[*page.Line, string]] {
	return func(yield func(*page.Cell, iter.Seq2[*page.Line, string]) bool) {
		var cells []*page.Cell
		for c := range page.Of[*page.Cell](p) {
			if c.Field == "related" {
				cells = append(cells, c)
			}
		}
		for _, c := range cells {
			if !yield(c, namedIn(c)) {
				return
			}
		}
	}
}

// namedIn visits the printed lines of a cell whose paragraph names an SOP, with
// the title that it gives.
func namedIn(c *page.Cell) iter.Seq2[*page.Line, string] {
	return func(yield func(*page.Line, string) bool) {
		paragraphs := strings.Split(c.Text, "\n")
		titles := make([]string, len(paragraphs))
		for i, text := range paragraphs {
			titles[i] = sop.NamedTitle(text)
		}
		for i, n := range paragraphsOf(c) {
			if titles[n] != "" && !yield(&c.Lines[i], titles[n]) {
				return
			}
		}
	}
}

// paragraphsOf returns the index of the paragraph that each line is of.
func paragraphsOf(c *page.Cell) []int {
	out, at := make([]int, len(c.Lines)), 0
	for i, l := range c.Lines {
		text := l.Text
		from := strings.Index(c.Text[at:], text)
		if from < 0 { // a word was parted there
			text = strings.TrimSuffix(text, "-")
			from = max(strings.Index(c.Text[at:], text), 0)
		}
		out[i] = strings.Count(c.Text[:at+from], "\n")
		at = min(at+from+len(text), len(c.Text))
	}
	return out
}
