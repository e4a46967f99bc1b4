package xlsx

import (
	"fmt"
	"unicode/utf8"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/xlsx/fillin"
)

// checkTexts refuses what a workbook cannot hold.
func checkTexts(d *page.Document) error {
	texts := []string{d.Title, d.Subject, d.Author, d.Keywords, d.Footer.Left, d.Footer.Right}
	for _, p := range d.Pages {
		for _, it := range p.Items {
			switch it := it.(type) {
			case *page.Cell:
				if fillin.Units(it.Text) > maxText {
					return fmt.Errorf("%w: %.40q…", ErrTooLong, it.Text)
				}
				texts = append(texts, it.Text)
			case *page.Symbol:
				texts = append(texts, it.Text, it.Name)
			case *page.Connector:
				texts = append(texts, it.Name)
			case *page.Label:
				texts = append(texts, it.Text)
			case *page.Image:
				texts = append(texts, it.Name)
			default:
				return fmt.Errorf("xlsx: %w", page.Unknown(it))
			}
		}
	}
	for _, t := range texts {
		for _, r := range t {
			if r < ' ' && r != '\n' && r != '\t' && r != '\r' || r == utf8.RuneError || r == 0xFFFE || r == 0xFFFF {
				return fmt.Errorf("%w: %U in %.40q", ErrText, r, t)
			}
		}
	}
	return nil
}
