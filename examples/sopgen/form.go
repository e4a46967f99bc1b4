package main

import (
	"errors"
	"strconv"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// formSettings are the flags of the form commands.
type formSettings struct {
	all    bool
	sop    sopNumber
	manual string // path, or empty
	data   string // file name, or empty
	known  string // file name, or empty
	form   string // form file of the workbook, or empty
	result string // file to write what else is printed, or empty
	one    bool   // all copies in one PDF
	redact bool   // redacted copies, as PDF
	list   bool   // a workbook for many copies
	csv    bool   // the head of a CSV list for many copies
	rows   int    // of the workbook
	tables int    // rows of each table on a line of a list
	empty  int    // rows of the tables of a blank form; 0: as the form has it
}

// sopNumber is the value of --sop; 0: none.
type sopNumber struct {
	t *words
	n int
}

func (v *sopNumber) Type() string   { return "NN" }
func (v *sopNumber) String() string { return strconv.Itoa(v.n) }

func (v *sopNumber) Set(text string) error {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		return errors.New(v.t.form.badNumber)
	}
	v.n = n
	return nil
}

func (p *program) registerManual(f *pflag.FlagSet) {
	f.SortFlags = false
	f.StringVar(&p.s.form.manual, "manual", "", p.t.form.flagManual)
}

func (p *program) registerSOP(f *pflag.FlagSet) {
	p.s.form.sop.t = p.t
	f.Var(&p.s.form.sop, "sop", p.t.form.flagSOP)
}

// formCommand holds the commands on forms.
func (p *program) formCommand() *cobra.Command {
	w := &p.t.form
	c := &cobra.Command{
		Use:     "form",
		Short:   w.short,
		Long:    w.long,
		Example: w.example,

		DisableFlagsInUseLine: true,

		Args: p.noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(p.listCommand(), p.blankCommand(), p.fillCommand(), p.dataCommand(), p.knownCommand(),
		p.readCommand(), p.newFormCommand(), p.showCommand(), p.formSchemaCommand())
	return c
}

// oneArg wants exactly one argument.
func oneArg(missing string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return usageError{missing}
		}
		return nil
	}
}
