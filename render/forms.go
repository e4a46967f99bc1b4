package render

import (
	"context"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
)

// FormsPDF writes copies of forms as one PDF, one after the other, each with
// page numbers of its own, and stops as XLSXContext does. Its errors are those
// of FormXLSX, for the first copy that has one; without copies it is
// ErrOptions.
func FormsPDF(ctx context.Context, w io.Writer, copies []*forms.Copy, o *FormOptions) error {
	if w == nil {
		return errNoWriter
	}
	if len(copies) == 0 {
		return fmt.Errorf("%w: no copies", ErrOptions)
	}
	o, err := o.valid()
	if err != nil {
		return err
	}
	var all *page.Document
	for _, c := range copies {
		d, err := o.document(orNever(ctx), c)
		switch {
		case err != nil:
			return err
		case all == nil:
			all = d
		default:
			all.Pages = append(all.Pages, d.Pages...)
		}
	}
	return (&Sheet{all}).PDFContext(ctx, w)
}
