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
	if err := checkText("the properties or the footer", own...); err != nil {
		return err
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
	drawn := fmt.Sprintf("the drawing of page %d", n)
	switch it := it.(type) {
	case *page.Cell:
		where := fmt.Sprintf("page %d, row %d, column %d", n, it.Row+1, it.Col+1)
		if length := fillin.Units(it.Text); length > maxText {
			return fmt.Errorf("%w: %d characters, at most %d (%s)", ErrTooLong, length, maxText, where)
		}
		return checkText(where, it.Text)
	case *page.Symbol:
		return checkText(drawn, it.Text, it.Name)
	case *page.Connector:
		return checkText(drawn, it.Name)
	case *page.Label:
		return checkText(drawn, it.Text)
	case *page.Image:
		return checkText(drawn, it.Name)
	case *page.Link:
		return nil
	}
	return fmt.Errorf("xlsx: %w", page.Unknown(it))
}

func checkText(where string, texts ...string) error {
	for _, text := range texts {
		for _, r := range text {
			if sop.Unprintable(r) && r != '\n' && r != '\t' && r != '\r' {
				return fmt.Errorf("%w: %U (%s)", ErrText, r, where)
			}
		}
	}
	return nil
}
