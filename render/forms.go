package render

import (
	"context"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/pdf"
	"github.com/sopkit/sopkit/sop"
)

// FormsPDF writes copies of forms as one PDF, one after the other, each with
// page numbers of its own, and stops as XLSXContext does. Its errors are those
// of FormXLSX, for the first copy that has one; without copies it is
// ErrOptions.
func FormsPDF(ctx context.Context, w io.Writer, copies []*forms.Copy, o *FormOptions) error {
	if ctx == nil {
		ctx = context.Background()
	}
	if o == nil {
		o = &FormOptions{}
	}
	if w == nil {
		return fmt.Errorf("render: writer: %w", sop.ErrNil)
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
		d, err := o.document(ctx, c)
		switch {
		case err != nil:
			return err
		case all == nil:
			all = d
		default:
			all.Pages = append(all.Pages, d.Pages...)
		}
	}
	return write(pdf.WriteContext).whole(ctx, w, all)
}
