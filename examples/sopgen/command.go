package main

import (
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
)

// ownManual is what the program without arguments reads.
const ownManual = "testdata/manual"

// newCommand makes the command tree, in the words of t.
func newCommand(t *words, args []string, stdout, stderr io.Writer) *cobra.Command {
	var s settings
	root := &cobra.Command{
		Use:           "sopgen",
		Long:          t.rootLong,
		Example:       t.rootExample,
		SilenceErrors: true,
		SilenceUsage:  true,

		DisableFlagsInUseLine: true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usageError{sprintf(t.unknownCommand, args[0])}
			}
			return nil
		},
		RunE: func(c *cobra.Command, _ []string) error {
			if _, err := os.Stat(ownManual); errors.Is(err, fs.ErrNotExist) {
				return errors.New(t.noManual)
			}
			return generate(c.Context(), []string{ownManual}, &s, t, stdout, stderr)
		},
	}
	sheet := &cobra.Command{
		Use:   "sheet FILE…",
		Short: t.sheetShort,

		DisableFlagsInUseLine: true,

		Long:    t.sheetLong,
		Example: t.sheetExample,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usageError{t.noFile}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			return generate(c.Context(), args, &s, t, stdout, stderr)
		},
	}
	root.AddCommand(sheet)
	root.SetHelpCommand(helpCommand(t))
	root.CompletionOptions.DisableDefaultCmd = true
	root.DisableSuggestions = true
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { printHelp(c, t) })
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return flagError(err, t) })
	s.register(root.PersistentFlags(), t)
	return root
}

// helpCommand prints the help of a command, as --help does.
func helpCommand(t *words) *cobra.Command {
	return &cobra.Command{
		Use:   "help [sheet]",
		Short: t.helpShort,
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return usageError{sprintf(t.unknownCommand, args[0])}
			}
			return about.Help()
		},
	}
}
