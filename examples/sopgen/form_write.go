package main

import (
	"context"
	"slices"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/spf13/cobra"
)

// formJob is the job of a copy. Its file is named by the form alone: values
// are personal data.
func formJob(c *forms.Copy, o *render.FormOptions) job {
	return job{name: c.Form.ID, draw: drawForm(c, o)}
}

// writeForms writes copies into the folder and reports on them.
func (p *program) writeForms(ctx context.Context, copies []*forms.Copy, o *render.FormOptions, dir string) error {
	jobs := make([]job, len(copies))
	for i, c := range copies {
		jobs[i] = formJob(c, o)
	}
	named, err := p.named(slices.Values(jobs))
	if err != nil {
		return err
	}
	return writeAll(ctx, named, len(jobs), nil, dir, p.s.formats.list,
		newReport(p.t, p.t.forms, dir, p.stdout, p.stderr))
}

// blankCommand writes blank forms.
func (p *program) blankCommand() *cobra.Command {
	w := &p.t.form
	c := &cobra.Command{
		Use: "blank [ID…]", Short: w.blankShort, Long: w.blankLong, Example: w.blankExample,

		DisableFlagsInUseLine: true,

		RunE: func(c *cobra.Command, args []string) error { return p.blank(c.Context(), args) },
	}
	p.registerManual(c.Flags())
	p.registerSOP(c.Flags())
	c.Flags().BoolVar(&p.s.form.all, "all", false, w.flagAll)
	c.Flags().IntVar(&p.s.form.empty, "rows", 0, w.flagEmpty)
	p.s.registerFiles(c.Flags(), p.t)
	return c
}

func (p *program) blank(ctx context.Context, ids []string) error {
	if len(ids) == 0 && !p.s.form.all && p.s.form.sop.n == 0 {
		return usageError{p.t.form.which}
	}
	if err := p.oneFile(); err != nil {
		return err
	}
	var named []*forms.Form
	for _, id := range ids {
		f, err := p.formOf(id)
		if err != nil {
			return err
		}
		named = append(named, f)
	}
	m, err := p.manual(ctx)
	if err != nil {
		return err
	}
	procedure, err := p.procedure(m)
	if err != nil {
		return err
	}
	if procedure != nil {
		uses := catalogue.For(procedure)
		if len(uses) == 0 && len(named) == 0 {
			return usageError{sprintf(p.t.form.sopUsesNone, p.s.form.sop.n)}
		}
		for _, use := range uses {
			named = append(named, use.Form)
		}
	}
	o, err := p.formOptions(m)
	if err != nil {
		return err
	}
	copies := blanks(named, p.s.form.all)
	if n := p.s.form.empty; n > 0 {
		for i := range copies {
			copies[i] = copies[i].Form.BlankWith(n)
		}
	}
	return p.writeForms(ctx, copies, o, p.s.dir)
}

// allForms writes all blank forms into the folder.
func (p *program) allForms(ctx context.Context, dir string) error {
	m, err := p.manual(ctx)
	if err != nil {
		return err
	}
	o, err := p.formOptions(m)
	if err != nil {
		return err
	}
	return p.writeForms(ctx, blanks(nil, true), o, dir)
}

// blanks returns blank copies of the forms that are named, or of all, in the
// catalogue's order and each once, then those of files.
func blanks(named []*forms.Form, all bool) []*forms.Copy {
	var out []*forms.Copy
	for _, f := range catalogue.All() {
		if all || slices.Contains(named, f) {
			out = append(out, f.Blank())
		}
	}
	for _, f := range named {
		if !slices.Contains(catalogue.All(), f) { // of a form file
			out = append(out, f.Blank())
		}
	}
	return out
}
