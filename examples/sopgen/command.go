package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

// ownManual is what the program without arguments reads.
const ownManual = "testdata/manual"

// program is what every command uses.
type program struct {
	t              *words
	s              settings
	stdout, stderr io.Writer
}

// newCommand makes the command tree, in the words of t.
func newCommand(t *words, args []string, stdout, stderr io.Writer) *cobra.Command {
	p := &program{t: t, stdout: stdout, stderr: stderr}
	root := &cobra.Command{
		Use:           "sopgen",
		Long:          t.rootLong,
		Example:       t.rootExample,
		SilenceErrors: true,
		SilenceUsage:  true,

		DisableFlagsInUseLine: true,

		Args: p.noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return p.everything(c.Context()) },
	}
	p.s.registerSheet(root.Flags(), t)
	registerAll(root.PersistentFlags(), t)
	root.AddCommand(p.sheetCommand(), p.formCommand(), p.checkCommand(), p.rulesCommand(), p.timesCommand())
	root.AddCommand(p.editCommands()...)
	root.SetHelpCommand(helpCommand(t))
	root.CompletionOptions.DisableDefaultCmd = true
	root.DisableSuggestions = true
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { printHelp(c, t) })
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return flagError(err, t) })
	return root
}

// noArgs refuses a word that is no command.
func (p *program) noArgs(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{sprintf(p.t.unknownCommand, args[0])}
	}
	return nil
}

// everything writes the sheets of the own manual, and its blank forms into
// the folder forms below theirs.
func (p *program) everything(ctx context.Context) error {
	if _, err := os.Stat(ownManual); errors.Is(err, fs.ErrNotExist) {
		return errors.New(p.t.noManual)
	}
	sheets := generate(ctx, []string{ownManual}, &p.s, p.t, p.stdout, p.stderr)
	if sheets != nil && !errors.Is(sheets, errReported) {
		return sheets
	}
	return errors.Join(sheets, p.allForms(ctx, filepath.Join(p.s.dir, "forms")))
}

func (p *program) sheetCommand() *cobra.Command {
	t := p.t
	c := &cobra.Command{
		Use:     "sheet FILE…",
		Short:   t.sheetShort,
		Long:    t.sheetLong,
		Example: t.sheetExample,

		DisableFlagsInUseLine: true,

		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usageError{t.noFile}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			return generate(c.Context(), args, &p.s, t, p.stdout, p.stderr)
		},
	}
	p.s.registerSheet(c.Flags(), t)
	return c
}

// helpCommand prints the help of a command, as --help does.
func helpCommand(t *words) *cobra.Command {
	return &cobra.Command{
		Use:   "help",
		Short: t.helpShort,
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return usageError{sprintf(t.unknownCommand, args[len(args)-max(1, len(rest))])}
			}
			return about.Help()
		},
	}
}
