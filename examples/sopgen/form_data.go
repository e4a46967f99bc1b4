package main

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/source"
	"github.com/spf13/cobra"
)

// dataCommand prints the empty data file of a form.
func (p *program) dataCommand() *cobra.Command {
	w := &p.t.form
	c := &cobra.Command{
		Use: "data ID", Short: w.dataShort, Long: w.dataLong, Example: w.dataExample,

		DisableFlagsInUseLine: true,

		Args: oneArg(w.oneID),
		RunE: func(c *cobra.Command, args []string) error {
			f, err := p.formOf(args[0])
			if err != nil {
				return err
			}
			if p.s.form.list || p.s.form.csv {
				return p.blankList(c.Context(), f)
			}
			return p.written(c.Context(), func(w io.Writer) error { return formfile.WriteBlank(w, f) })
		},
	}
	p.registerResult(c.Flags())
	c.Flags().BoolVar(&p.s.form.list, "xlsx", false, w.flagList)
	c.Flags().BoolVar(&p.s.form.csv, "csv", false, w.flagCSV)
	c.Flags().IntVar(&p.s.form.rows, "rows", 30, w.flagRows)
	c.Flags().IntVar(&p.s.form.tables, "rows-per-table", 1, w.flagTables)
	return c
}

// knownCommand prints the empty known file.
func (p *program) knownCommand() *cobra.Command {
	w := &p.t.form
	c := &cobra.Command{
		Use: "known", Short: w.knownShort, Long: w.knownLong, Example: w.knownExample,

		DisableFlagsInUseLine: true,

		Args: p.noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return p.written(c.Context(), formfile.WriteBlankKnown)
		},
	}
	p.registerResult(c.Flags())
	return c
}

// readCommand prints what staff filled into a workbook as a data file.
func (p *program) readCommand() *cobra.Command {
	w := &p.t.form
	c := &cobra.Command{
		Use: "read FILE.xlsx", Short: w.readShort, Long: w.readLong, Example: w.readExample,

		DisableFlagsInUseLine: true,

		Args: oneArg(w.oneFile),
		RunE: func(c *cobra.Command, args []string) error { return p.read(c.Context(), args[0]) },
	}
	p.registerResult(c.Flags())
	c.Flags().StringVar(&p.s.form.form, "form", "", w.flagForm)
	return c
}

func (p *program) read(ctx context.Context, name string) error {
	var o render.ReadOptions
	if p.s.form.form != "" {
		f, err := p.formFile(p.s.form.form)
		if err != nil {
			return err
		}
		o.Forms = append(catalogue.All(), f)
	}
	file, err := source.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	filled, err := readForm(ctx, file, &o)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return fmt.Errorf(p.t.inputFailed, name+":\n"+message(err, p.t.messages))
	}
	var b bytes.Buffer // whole or not at all
	if err := formfile.Write(&b, filled); err != nil {
		return fmt.Errorf(p.t.inputFailed, name+":\n"+message(err, p.t.messages))
	}
	p.warn([]*forms.Copy{filled})
	return p.result(ctx, b.Bytes())
}
