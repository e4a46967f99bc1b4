package main

import (
	"bytes"
	"context"
	"fmt"

	"github.com/sopkit/sopkit/forms/formfile"
	"github.com/sopkit/sopkit/sop/source"
	"github.com/spf13/cobra"
)

// dataCommand prints the empty data file of a form.
func (p *program) dataCommand() *cobra.Command {
	w := &p.t.form
	return &cobra.Command{
		Use: "data ID", Short: w.dataShort, Long: w.dataLong, Example: w.dataExample,

		DisableFlagsInUseLine: true,

		Args: oneArg(w.oneID),
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := p.formByID(args[0])
			if err != nil {
				return err
			}
			return formfile.WriteBlank(p.stdout, f)
		},
	}
}

// knownCommand prints the empty known file.
func (p *program) knownCommand() *cobra.Command {
	w := &p.t.form
	return &cobra.Command{
		Use: "known", Short: w.knownShort, Long: w.knownLong, Example: w.knownExample,

		DisableFlagsInUseLine: true,

		Args: p.noArgs,
		RunE: func(*cobra.Command, []string) error { return formfile.WriteBlankKnown(p.stdout) },
	}
}

// readCommand prints what staff filled into a workbook as a data file.
func (p *program) readCommand() *cobra.Command {
	w := &p.t.form
	return &cobra.Command{
		Use: "read FILE.xlsx", Short: w.readShort, Long: w.readLong, Example: w.readExample,

		DisableFlagsInUseLine: true,

		Args: oneArg(w.oneFile),
		RunE: func(c *cobra.Command, args []string) error { return p.read(c.Context(), args[0]) },
	}
}

func (p *program) read(ctx context.Context, name string) error {
	file, err := source.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	filled, err := readForm(ctx, file)
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
	_, err = b.WriteTo(p.stdout)
	return err
}
