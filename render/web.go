package render

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/render/internal/svg"
	"github.com/sopkit/sopkit/sop"
)

// SVG writes a page, from 1, of the procedure's sheet as an SVG picture: what
// the PDF shows, at the same places. Its errors are those of XLSX; a page that
// is not there is ErrOptions.
func SVG(w io.Writer, p *sop.Procedure, page int, o *Options) error {
	return SVGContext(context.Background(), w, p, page, o)
}

// SVGContext is SVG, but stops as XLSXContext does.
func SVGContext(ctx context.Context, w io.Writer, p *sop.Procedure, page int, o *Options) error {
	if w == nil {
		return errNoWriter
	}
	s, err := NewSheetContext(ctx, p, o)
	if err != nil {
		return err
	}
	return s.SVGContext(ctx, w, page)
}

// HTML writes the procedure's sheet as Sheet.HTML does. Its errors are those of
// XLSX.
func HTML(w io.Writer, p *sop.Procedure, o *Options) error {
	return HTMLContext(context.Background(), w, p, o)
}

// HTMLContext is HTML, but stops as XLSXContext does.
func HTMLContext(ctx context.Context, w io.Writer, p *sop.Procedure, o *Options) error {
	if w == nil {
		return errNoWriter
	}
	s, err := NewSheetContext(ctx, p, o)
	if err != nil {
		return err
	}
	return s.HTMLContext(ctx, w)
}

// FormSVG writes a page, from 1, of a copy of a form as SVG does. Its errors
// are those of FormXLSX; a page that is not there is ErrOptions.
func FormSVG(w io.Writer, c *forms.Copy, page int, o *FormOptions) error {
	return FormSVGContext(context.Background(), w, c, page, o)
}

// FormSVGContext is FormSVG, but stops as XLSXContext does.
func FormSVGContext(ctx context.Context, w io.Writer, c *forms.Copy, page int, o *FormOptions) error {
	if w == nil {
		return errNoWriter
	}
	s, err := NewFormSheetContext(ctx, c, o)
	if err != nil {
		return err
	}
	return s.SVGContext(ctx, w, page)
}

// FormHTML writes a copy of a form as Sheet.HTML does. Its errors are those of
// FormXLSX.
func FormHTML(w io.Writer, c *forms.Copy, o *FormOptions) error {
	return FormHTMLContext(context.Background(), w, c, o)
}

// FormHTMLContext is FormHTML, but stops as XLSXContext does.
func FormHTMLContext(ctx context.Context, w io.Writer, c *forms.Copy, o *FormOptions) error {
	if w == nil {
		return errNoWriter
	}
	s, err := NewFormSheetContext(ctx, c, o)
	if err != nil {
		return err
	}
	return s.HTMLContext(ctx, w)
}

// SVG writes a page, from 1 to Pages, as an SVG picture of the paper's size. It
// may stand in an HTML document as it is: it has no script, no style and no id,
// its ink is currentColor, and what has the colour of paper is of the class
// "paper". The error is the writer's own, or wraps ErrOptions, when there is no
// such page, or sop.ErrNil.
func (s *Sheet) SVG(w io.Writer, page int) error { return s.SVGContext(context.Background(), w, page) }

// SVGContext is SVG, but stops as XLSXContext does.
func (s *Sheet) SVGContext(ctx context.Context, w io.Writer, number int) error {
	err := s.write(ctx, w, func(ctx context.Context, w io.Writer, d *page.Document) error {
		return svg.WriteContext(ctx, w, d, number)
	})
	if errors.Is(err, svg.ErrPage) {
		return fmt.Errorf("%w: page %d of %d", ErrOptions, number, s.Pages())
	}
	return err
}

// HTML writes all pages as one HTML document that needs nothing else and has no
// script: on a screen light or dark, as the reader likes it, on paper page for
// page what the PDF prints. A procedure's steps follow in words, for those who
// cannot see its pages. The error is the writer's own, or wraps sop.ErrNil.
func (s *Sheet) HTML(w io.Writer) error { return s.HTMLContext(context.Background(), w) }

// HTMLContext is HTML, but stops as XLSXContext does.
func (s *Sheet) HTMLContext(ctx context.Context, w io.Writer) error {
	return s.write(ctx, w, svg.WriteHTMLContext)
}

// ContentSecurityPolicy returns the policy under which the HTML of the sheet
// shows as it is and nothing else runs or loads, for servers to send as a
// header; the HTML states it too. It depends on the paper alone; "" without
// pages.
func (s *Sheet) ContentSecurityPolicy() string {
	if s.Pages() == 0 {
		return ""
	}
	return svg.Policy(s.pages)
}

// HTMLFragment writes what stands between the head and the foot of HTML, to
// stand in a page of one's own: the pages, each in a div of the class "page",
// and a procedure's steps in a section with the id "langkah". HTMLStyle is its
// style. The error is the writer's own, or wraps sop.ErrNil.
func (s *Sheet) HTMLFragment(w io.Writer) error {
	return s.HTMLFragmentContext(context.Background(), w)
}

// HTMLFragmentContext is HTMLFragment, but stops as XLSXContext does.
func (s *Sheet) HTMLFragmentContext(ctx context.Context, w io.Writer) error {
	return s.write(ctx, w, svg.WriteFragmentContext)
}

// HTMLStyle returns the style sheet of the HTML, in CSS; it depends on the paper
// alone. Its colours are the variables --paper, --ink, --desk, --text, --link
// and --rule. "" without pages.
func (s *Sheet) HTMLStyle() string {
	if s.Pages() == 0 {
		return ""
	}
	return svg.Style(s.pages.Pages[0].Paper)
}
