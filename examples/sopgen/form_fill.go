package main

import (
	"context"
	"fmt"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
	"github.com/spf13/cobra"
)

// fillCommand writes a form filled in from files.
func (p *program) fillCommand() *cobra.Command {
	w := &p.t.form
	c := &cobra.Command{
		Use: "fill ID", Short: w.fillShort, Long: w.fillLong, Example: w.fillExample,

		DisableFlagsInUseLine: true,

		Args: oneArg(w.oneID),
		RunE: func(c *cobra.Command, args []string) error { return p.fill(c.Context(), args[0]) },
	}
	p.registerManual(c.Flags())
	c.Flags().StringVar(&p.s.form.data, "data", "", w.flagData)
	c.Flags().StringVar(&p.s.form.known, "known", "", w.flagKnown)
	p.registerSOP(c.Flags())
	c.Flags().BoolVar(&p.s.form.one, "one", false, w.flagOne)
	c.Flags().BoolVar(&p.s.form.redact, "redact", false, w.flagRedact)
	p.s.registerFiles(c.Flags(), p.t)
	return c
}

func (p *program) fill(ctx context.Context, id string) error {
	f, err := p.formOf(id)
	if err != nil {
		return err
	}
	if p.s.form.data == "" && p.s.form.known == "" {
		return usageError{p.t.form.noData}
	}
	var only []format
	if p.s.form.one || p.s.form.redact {
		only = []format{pdf}
	}
	if err := p.oneFile(only...); err != nil {
		return err
	}
	m, err := p.manual(ctx)
	if err != nil {
		return err
	}
	known, err := p.known(m)
	if err != nil {
		return err
	}
	copies, err := p.filled(ctx, f, known)
	if err != nil {
		return err
	}
	p.warn(copies)
	o, err := p.formOptions(m)
	if err != nil {
		return err
	}
	o.Unit, o.Agency = known.Unit, known.Agency
	return p.writeCopies(ctx, copies, o)
}

// known is what the manual and the known file tell before the data.
func (p *program) known(m *sop.Manual) (catalogue.Known, error) {
	var k catalogue.Known
	var err error
	if k.Procedure, err = p.procedure(m); err != nil {
		return k, err
	}
	if name := p.s.form.known; name != "" {
		procedure := k.Procedure
		content, err := p.content(name)
		if err != nil {
			return k, err
		}
		if k, err = formfile.ReadKnown(content, name); err != nil {
			return k, p.unreadable(err)
		}
		k.Procedure = procedure
	}
	k.Approval = m.Approval
	if len(k.Unit.Lines) == 0 {
		k.Unit = m.Unit
	}
	return k, nil
}

// filled returns copies of the form with the data over what is known. Without
// data the copy stays open: it is to be filled in further.
func (p *program) filled(ctx context.Context, f *forms.Form, k catalogue.Known) ([]*forms.Copy, error) {
	prefill := k.Prefill(f)
	if p.s.form.data == "" {
		return []*forms.Copy{{Form: f, Values: prefill, Open: true}}, nil
	}
	list, err := p.listData(ctx, f)
	if err != nil {
		return nil, err
	}
	copies, err := formfile.FillList(list, f, prefill)
	if err != nil {
		return nil, p.unreadable(err)
	}
	return copies, nil
}

// unreadable is an input error in the words of the program.
func (p *program) unreadable(err error) error {
	return fmt.Errorf(p.t.inputFailed, message(err, p.t.messages))
}
