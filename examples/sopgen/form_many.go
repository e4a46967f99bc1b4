package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/source"
)

// listData reads the data of --data: of one copy or of many.
func (p *program) listData(ctx context.Context, f *forms.Form) ([]*formfile.Data, error) {
	name := p.s.form.data
	if strings.EqualFold(filepath.Ext(name), ".xlsx") {
		return p.workbookData(ctx, name, f)
	}
	content, err := p.content(name)
	if err != nil {
		return nil, err
	}
	list, err := formfile.ReadList(content, name, f)
	if err != nil {
		return nil, p.unreadable(err)
	}
	return list, nil
}

func (p *program) workbookData(ctx context.Context, name string, f *forms.Form) ([]*formfile.Data, error) {
	file, err := source.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	list, err := within(ctx, func() ([]*formfile.Data, error) { return render.ReadList(ctx, file, name, f, nil) })
	if err != nil && ctx.Err() == nil {
		return nil, fmt.Errorf(p.t.inputFailed, name+":\n"+message(err, p.t.messages))
	}
	return list, err
}

// warn tells what is odd about copies; it hinders nothing.
func (p *program) warn(copies []*forms.Copy) {
	for i, c := range copies {
		for _, odd := range c.Warnings {
			at := ""
			if len(copies) > 1 {
				at = copyName(c, i, len(copies)) + ": "
			}
			fmt.Fprintf(p.stderr, p.t.form.warning+"\n", at+odd.Show(p.t.messages))
		}
	}
}

// copyName names the file of copy i of n: by form and number, as values are
// personal data.
func copyName(c *forms.Copy, i, n int) string {
	if n == 1 {
		return c.Form.ID
	}
	return fmt.Sprintf("%s-%0*d", c.Form.ID, len(fmt.Sprint(n)), i+1)
}

// writeCopies writes copies of one form, with --one as one PDF, with --redact
// as PDFs that tell less.
func (p *program) writeCopies(ctx context.Context, copies []*forms.Copy, o *render.FormOptions) error {
	list := p.s.formats.list
	if p.s.form.one || p.s.form.redact {
		list = []format{pdf}
	}
	suffix := ""
	if p.s.form.redact {
		suffix = "-" + p.t.form.redacted
	}
	jobs := make([]job, len(copies))
	for i, c := range copies {
		c.Redacted = p.s.form.redact
		jobs[i] = formJob(c, o)
		jobs[i].name = copyName(c, i, len(copies)) + suffix
	}
	if p.s.form.one {
		jobs = []job{{name: copies[0].Form.ID + suffix, draw: drawForms(copies, o)}}
	}
	named, err := p.named(slices.Values(jobs))
	if err != nil {
		return err
	}
	return writeAll(ctx, named, len(jobs), nil, p.s.dir, list,
		newReport(p.t, p.t.forms, p.s.dir, p.stdout, p.stderr))
}

// blankList writes the list to type many copies' data into.
func (p *program) blankList(ctx context.Context, f *forms.Form) error {
	own := &p.s.form
	switch {
	case own.csv && own.list:
		return usageError{p.t.form.oneList}
	case own.csv:
		return p.written(ctx, func(w io.Writer) error { return formfile.WriteBlankList(w, f, own.tables) })
	case own.result == "":
		return usageError{p.t.form.listNeedsOut}
	}
	o := &render.ListOptions{Rows: max(own.rows, 1), TableRows: own.tables}
	if own.tables < 1 {
		o.TableRows = -1 // none
	}
	return p.written(ctx, func(w io.Writer) error { return render.ListXLSX(w, f, o) })
}
