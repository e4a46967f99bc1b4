package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/spf13/cobra"
)

// bookCommand writes a manual as one book.
func (p *program) bookCommand() *cobra.Command {
	w, o := &p.t.book, &p.s.book
	c := &cobra.Command{
		Use: "book MANUAL -o FILE.pdf|.xlsx", Short: w.short, Long: w.long, Example: w.example,

		DisableFlagsInUseLine: true,

		Args: oneArg(w.oneManual),
		RunE: func(c *cobra.Command, args []string) error { return p.book(c.Context(), args[0]) },
	}
	f := c.Flags()
	f.SortFlags = false
	f.StringVarP(&p.s.form.result, "out", "o", "", w.flagOut)
	f.StringVar(&o.Title, "title", "", w.flagTitle)
	f.StringVar(&p.s.form.data, "decision", "", w.flagDecision)
	f.BoolVar(&o.Annex, "annex", false, w.flagAnnex)
	f.BoolVar(&o.NoDecision, "no-decision", false, w.flagNoDecision)
	f.BoolVar(&o.NoExplanation, "no-explanation", false, w.flagNoExplanation)
	f.StringVar(&p.s.logo, "logo", "", p.t.flagLogo)
	p.s.registerDrawing(f, p.t)
	return c
}

// book writes the book of the manual at a path.
func (p *program) book(ctx context.Context, path string) error {
	write := render.ManualPDFContext
	switch strings.ToLower(filepath.Ext(p.s.form.result)) {
	case ".pdf":
	case ".xlsx":
		write = render.ManualXLSXContext
	default:
		return usageError{p.t.book.needsOut}
	}
	m, err := p.readSheets(ctx, path)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return errors.New(sprintf(p.t.inputFailed, message(err, p.t.messages)))
	}
	o := p.s.book
	sheets, err := p.s.renderOptions()
	if err != nil {
		return err
	}
	o.Sheets = *sheets
	if p.s.form.data == "" {
		p.s.form.data, _ = sopfile.DecisionBeside(path)
	}
	if p.s.form.data != "" && !o.NoDecision {
		if err := p.decided(ctx, m, &o); err != nil {
			return err
		}
	}
	err = p.written(ctx, func(w io.Writer) error { return write(ctx, w, m, &o) })
	return p.undrawn(m, err)
}

// decided fills in the head's decision with the data of --decision.
func (p *program) decided(ctx context.Context, m *sop.Manual, o *render.BookOptions) error {
	f, ok := catalogue.ByID(catalogue.DecisionID)
	if !ok {
		return fmt.Errorf("sopgen: no form %q", catalogue.DecisionID)
	}
	copies, err := p.filled(ctx, f, catalogue.Known{Unit: m.Unit, Approval: m.Approval})
	if err != nil {
		return err
	}
	p.warn(copies[:1])
	o.Decision = copies[0]
	return nil
}

// undrawn tells of each procedure that keeps a book from being written.
func (p *program) undrawn(m *sop.Manual, err error) error {
	if errors.Is(err, render.ErrEmptyManual) {
		return errors.New(p.t.book.empty)
	}
	faults := procedureErrors(err)
	if len(faults) == 0 {
		return err
	}
	for _, f := range faults {
		name := fmt.Sprintf("%02d-%s", f.Index+1, safeName(&m.Procedures[f.Index]))
		fmt.Fprintln(p.stderr, sprintf(p.t.sheetFailed, name, message(f.Err, p.t.messages)))
	}
	fmt.Fprintln(p.stderr, p.t.book.unwritten)
	return errReported
}

// procedureErrors returns the faults of procedures that an error is made of.
func procedureErrors(err error) []*render.ProcedureError {
	switch e := err.(type) {
	case *render.ProcedureError:
		return []*render.ProcedureError{e}
	case interface{ Unwrap() []error }:
		var out []*render.ProcedureError
		for _, one := range e.Unwrap() {
			out = append(out, procedureErrors(one)...)
		}
		return out
	case interface{ Unwrap() error }:
		return procedureErrors(e.Unwrap())
	}
	return nil
}
