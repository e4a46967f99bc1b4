package form

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// ErrTooLarge reports an empty box that is higher than a page, or a table with
// more columns than fit.
var ErrTooLarge = errors.New("form: does not fit its paper")

// ErrPart reports a part of a form that has no place on paper.
var ErrPart = errors.New("form: unknown kind of part")

// Options are what the form itself does not say.
type Options struct {
	Unit sop.Unit // letterhead and author
	Logo []byte   // PNG or JPEG beside the letterhead

	Paper  string   // name as page.PaperNamed knows it, in place of the form's own; empty: that
	Emblem page.EMU // how high and wide the emblem over a form with a Crest is at most; 0: as on certificates
	Table  page.EMU // size of the lettering of tables at most; 0: as the form has it
	AsIs   bool     // set it as loosely as its form says, whatever pages that takes
	Print  bool     // nothing is typed into it: each line to write on is a cell
}

// builder collects the bands of a form from top to bottom.
type builder struct {
	ctx       context.Context
	c         *forms.Copy
	o         *Options
	sc        scale
	w         page.EMU   // of the text area, whole pixels
	edges     []page.EMU // of a register's columns, which all else keeps to; nil: free
	bands     []band
	inputs    map[page.Name]bool   // inputs that have their cell
	apart     map[string]bool      // fields that are typed apart from some sentence they stand in
	masked    map[page.Name]masked // inputs that stand beside the paper, by name
	places    []forms.Piece        // of texts, in order
	aligned   []forms.Field        // whose labels stand in one column with those of the part that is printed
	fewer     int                  // blank rows the table does without
	breakNext bool                 // the next band begins a page
	signed    bool                 // the last part was signatures
	attached  int                  // attachments so far
}

// Form arranges a copy. The copy's form is valid and its values are as
// forms.Form.Fill makes them.
//
// A copy that runs over its page is set more tightly, and a blank table loses
// rows, when that spares a page.
func Form(c *forms.Copy, o *Options) (*page.Document, error) {
	return FormContext(context.Background(), c, o)
}

// FormContext is Form, but stops when the context is done; the error is then
// the context's.
func FormContext(ctx context.Context, c *forms.Copy, o *Options) (*page.Document, error) {
	if o == nil {
		o = &Options{}
	}
	loose, err := scaleOf(c.Form, o.Paper)
	if err != nil {
		return nil, err
	}
	loose.small = cmp.Or(o.Table, loose.small)
	if !c.Open && !c.Blank() {
		loose = loose.typed()
	}
	if o.AsIs {
		b, pages, err := arrange(ctx, c, o, loose, 0)
		if err != nil {
			return nil, err
		}
		return b.document(pages)
	}
	best, pages, err := tightened(ctx, c, o, loose)
	if err != nil {
		return nil, err
	}
	switch {
	case len(pages) > 1 && loose.copies > 1:
		best, pages = cutToSize(best, pages, loose)
	case len(pages) > 1 && !c.Blank():
		best, pages = likeBlank(best, pages, loose)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return best.document(pages)
}

// arrange makes the bands of a copy and breaks them into pages.
func arrange(ctx context.Context, c *forms.Copy, o *Options, sc scale, fewer int) (*builder, []part, error) {
	b := &builder{ctx: ctx, c: c, o: o, sc: sc, fewer: fewer}
	b.inputs, b.masked, b.apart = map[page.Name]bool{}, map[page.Name]masked{}, apart(c)
	b.w = sc.width()
	if c.Form.Kind == forms.Register {
		if err := b.register(); err != nil {
			return nil, nil, err
		}
	}
	switch {
	case c.Form.Letterhead && c.Form.Crest:
		b.crest()
	case c.Form.Letterhead:
		b.letterhead()
	case named(c.Form.Kind):
		b.office()
	}
	b.title()
	if err := b.parts(c.Form.Parts, 0); err != nil {
		return nil, nil, err
	}
	pages, err := b.paginate()
	if n := len(pages); n > 1 &&
		!slices.ContainsFunc(pages[n-1].bands, func(k *band) bool { return len(k.boxes) > 0 }) {
		pages = pages[:n-1] // a gap after the last part
	}
	return b, pages, err
}

// parts prints parts one under the other; the labels of fields that follow each
// other stand in one column.
func (b *builder) parts(list []forms.Part, indent page.EMU) error {
	for i, p := range list {
		first, last := i, i
		for first > 0 && plain(list[first-1]) {
			first--
		}
		for last+1 < len(list) && plain(list[last+1]) {
			last++
		}
		b.aligned = nil
		if plain(p) {
			for _, other := range list[first : last+1] {
				f := other.(forms.Fields)
				b.aligned = append(b.aligned, f.Items[:inLeft(f)]...)
			}
		}
		if err := b.part(p, indent); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) part(p forms.Part, indent page.EMU) error {
	if err := b.ctx.Err(); err != nil {
		return err
	}
	after := b.signed
	_, b.signed = p.(forms.Signatures)
	switch p := p.(type) {
	case forms.Section:
		return b.section(p, indent)
	case forms.Grid:
		b.gridPart(p)
	case forms.CutLine:
		b.cutLine(p.Label)
	case forms.Fields:
		if after { // what stands under the signatures of a letter
			b.gap(2 * b.sc.gap)
		}
		b.fields(p, indent)
	case forms.Table:
		return b.table(&p)
	case forms.Paragraph:
		b.paragraph(p)
	case forms.Points:
		b.points(p)
	case forms.Parties:
		b.parties(p)
	case forms.Signatures:
		b.signatures(p)
	case forms.Consent:
		b.consent(p)
	case forms.Space:
		b.space(p)
	case forms.PageBreak:
		b.breakNext = true
	default:
		return fmt.Errorf("%w: %T", ErrPart, p)
	}
	return nil
}

// document puts the pages on one grid.
func (b *builder) document(pages []part) (*page.Document, error) {
	f := b.c.Form
	d := &page.Document{
		Title: f.Title, Subject: f.Kind.String(), Author: page.Author(b.o.Unit.Lines),
		Sheet: "Formulir", Form: f.ID, Grows: f.Kind == forms.Register,
		Created: page.Created(b.o.Unit.Year), Lettering: b.sc.size,
	}
	left := f.Title
	if f.Footer != "" {
		left = b.sentence(f.Footer)
	}
	d.Header = f.Audience
	if f.Secret {
		left = "RAHASIA - " + left
		d.Header = strings.TrimSuffix("RAHASIA - "+f.Audience, " - ")
	}
	if f.Kind != forms.Certificate { // which hangs on a wall
		d.Footer = page.NewFooter(left, b.sc.printed())
	}
	pages = b.sheets(pages)
	b.grid(d, pages)
	d.Finish()
	b.sideInputs(d)
	return d, nil
}
