package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/spf13/cobra"
)

// ownManual is what the program without arguments reads.
const ownManual = "testdata/manual"

// program is what every command uses.
type program struct {
	t              *words
	s              settings
	stdin          io.Reader
	stdout, stderr io.Writer
	told           map[string]bool // what was said of files, which is said once
	help           error           // what was wrong with a call for help; or nil
}

// newCommand makes the command tree, in the words of t.
func newCommand(t *words, args []string, stdout, stderr io.Writer) (*cobra.Command, *program) {
	p := &program{t: t, stdin: os.Stdin, stdout: stdout, stderr: stderr, told: map[string]bool{}}
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
	root.AddCommand(p.sheetCommand(), p.bookCommand(), p.siteCommand(), p.formCommand(), p.checkCommand())
	root.AddCommand(p.rulesCommand(), p.timesCommand())
	root.AddCommand(p.editCommands()...)
	root.AddCommand(p.serveCommand(), p.completionCommand())
	root.SetHelpCommand(p.helpCommand())
	root.CompletionOptions.DisableDefaultCmd = true
	root.DisableSuggestions = true
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { p.printHelp(c) })
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return flagError(err, t) })
	root.Version = programVersion()
	root.SetVersionTemplate("sopgen {{.Version}}\n")
	root.Flags().BoolP("version", "v", false, t.flagVersion)
	return root, p
}

// programVersion is the version the program was built as and, of a build of a
// working copy, the commit.
func programVersion() string {
	version := builtVersion()
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "?"
	}
	if version == "" {
		version = "devel"
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				version += " " + s.Value[:min(len(s.Value), 12)]
			}
		}
	}
	return version + " (" + info.GoVersion + " " + runtime.GOOS + "/" + runtime.GOARCH + ")"
}

// noArgs refuses a word that is no command.
func (p *program) noArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return p.noCommand(c, args[0])
	}
	return nil
}

// noCommand is the error of a word that is no command of c: it names the one
// that may be meant, or says what to do with a file.
func (p *program) noCommand(c *cobra.Command, word string) error {
	text := sprintf(p.t.unknownCommand, word)
	var names []string
	for _, sub := range c.Commands() {
		names = append(names, sub.Name())
	}
	kind, isSheet := sopfile.KindOf(word)
	_, missing := os.Stat(word)
	if !c.HasParent() && (missing == nil || isSheet && kind != sopfile.Settings) {
		return usageError{text + sprintf(p.t.maybeSheet, word)}
	}
	return usageError{text + sop.MaybeMeant(sop.Suggest(word, names)).In(p.t.messages)}
}

// everything writes the sheets of the own manual, and its blank forms into
// the folder forms below theirs.
func (p *program) everything(ctx context.Context) error {
	if _, err := os.Stat(ownManual); errors.Is(err, fs.ErrNotExist) {
		return errors.New(p.t.noManual)
	}
	sheets := p.generate(ctx, []string{ownManual}, p.stdout)
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
			return p.generate(c.Context(), args, p.stdout)
		},
	}
	p.s.registerSheet(c.Flags(), t)
	return c
}
