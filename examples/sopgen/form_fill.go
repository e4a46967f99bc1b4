package main

import (
	"context"
	"fmt"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
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
	p.s.registerFiles(c.Flags(), p.t)
	return c
}

func (p *program) fill(ctx context.Context, id string) error {
	f, err := p.formByID(id)
	if err != nil {
		return err
	}
	if p.s.form.data == "" {
		return usageError{p.t.form.noData}
	}
	m, err := p.manual(ctx)
	if err != nil {
		return err
	}
	known, err := p.known(m)
	if err != nil {
		return err
	}
	filled, err := p.filled(f, known)
	if err != nil {
		return err
	}
	o, err := p.formOptions(m)
	if err != nil {
		return err
	}
	return p.writeForms(ctx, []*forms.Copy{filled}, o, p.s.dir)
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
		content, err := source.ReadPath(name)
		if err != nil {
			return k, err
		}
		if k, err = formfile.ReadKnown(content, name); err != nil {
			return k, p.unreadable(err)
		}
		k.Procedure = procedure
	}
	k.Unit, k.Approval = m.Unit, m.Approval
	return k, nil
}

// filled returns the form with the data over what is known.
func (p *program) filled(f *forms.Form, k catalogue.Known) (*forms.Copy, error) {
	content, err := source.ReadPath(p.s.form.data)
	if err != nil {
		return nil, err
	}
	data, err := formfile.Read(content, p.s.form.data)
	if err != nil {
		return nil, p.unreadable(err)
	}
	filled, err := data.Fill(f, k.Prefill(f))
	if err != nil {
		return nil, p.unreadable(err)
	}
	return filled, nil
}

// unreadable is an input error in the words of the program.
func (p *program) unreadable(err error) error {
	return fmt.Errorf(p.t.inputFailed, message(err, p.t.messages))
}
