package xlsx

import (
	"fmt"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
	"github.com/sopkit/sopkit/sop"
)

// checkTexts refuses what a workbook cannot hold. The error names the place of
// a text and never shows it: it may be a client's.
func checkTexts(d *page.Document) error {
	own := []string{d.Title, d.Subject, d.Author, d.Keywords, d.Header, d.Footer.Left, d.Footer.Right}
	if r, wrong := unfit(own...); wrong {
		return refused(r, "the properties or the footer")
	}
	for n, p := range d.Pages {
		for _, it := range p.Items {
			if err := checkItem(it, n+1); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkItem refuses the texts of an item on a page, counted from 1.
func checkItem(it page.Item, n int) error {
	if c, ok := it.(*page.Cell); ok {
		return checkCell(c, n)
	}
	var r rune
	var wrong bool
	switch it := it.(type) {
	case *page.Symbol:
		r, wrong = unfit(it.Text, it.Name)
	case *page.Connector:
		r, wrong = unfit(it.Name)
	case *page.Label:
		r, wrong = unfit(it.Text)
	case *page.Image:
		r, wrong = unfit(it.Name)
	case *page.Link:
	default:
		return fmt.Errorf("xlsx: %w", page.Unknown(it))
	}
	if wrong {
		return refused(r, fmt.Sprintf("the drawing of page %d", n))
	}
	return nil
}

func checkCell(c *page.Cell, n int) error {
	length := fillin.Units(c.Text)
	r, wrong := unfit(c.Text)
	if length <= maxText && !wrong {
		return nil
	}
	where := fmt.Sprintf("page %d, row %d, column %d", n, c.Row+1, c.Col+1)
	if length > maxText {
		return fmt.Errorf("%w: %d characters, at most %d (%s)", ErrTooLong, length, maxText, where)
	}
	return refused(r, where)
}

// unfit returns the first character of some texts that no workbook can hold.
func unfit(texts ...string) (r rune, found bool) {
	for _, text := range texts {
		for _, r := range text {
			if sop.Unprintable(r) && r != '\n' && r != '\t' && r != '\r' {
				return r, true
			}
		}
	}
	return 0, false
}

// refused is the error of a character that no workbook can hold.
func refused(r rune, where string) error { return fmt.Errorf("%w: %U (%s)", ErrText, r, where) }
