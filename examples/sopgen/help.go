package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// helpCommand prints the help of a command, as --help does, or that on a topic.
func (p *program) helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: p.t.helpShort,

		Annotations: map[string]string{exitNote: p.t.edit.printCodes},

		DisableFlagsInUseLine: true,

		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 1 && (args[0] == "kunci" || args[0] == "keys") {
				_, err := io.WriteString(p.stdout, sopfile.Keys(p.t.messages))
				return err
			}
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return p.noCommand(c.Root(), args[len(args)-max(1, len(rest))])
			}
			return about.Help()
		},
	}
}

// completionCommand prints what completes commands in a shell.
func (p *program) completionCommand() *cobra.Command {
	w := &p.t.edit
	shells := []string{"bash", "fish", "powershell", "zsh"}
	return &cobra.Command{
		Use: "completion " + strings.Join(shells, "|"), Short: w.completionShort, Long: w.completionLong,
		Example: w.completionSample, ValidArgs: shells,

		Annotations: map[string]string{exitNote: w.printCodes},

		DisableFlagsInUseLine: true,

		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 || !slices.Contains(shells, args[0]) {
				return usageError{sprintf(p.t.badPaper, strings.Join(shells, ", "))}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			root := c.Root()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(p.stdout, true)
			case "fish":
				return root.GenFishCompletion(p.stdout, true)
			case "zsh":
				return root.GenZshCompletion(p.stdout)
			}
			return root.GenPowerShellCompletionWithDesc(p.stdout)
		},
	}
}

// printHelp prints what a command does, how it is called, and examples. A word
// behind a command that has others is one it does not have.
func (p *program) printHelp(c *cobra.Command) {
	t := p.t
	if rest := c.Flags().Args(); c.HasAvailableSubCommands() && len(rest) > 0 {
		p.help = p.noCommand(c, rest[0])
		return
	}
	out := c.OutOrStdout()
	about := c.Long
	if about == "" {
		about = c.Short
	}
	fmt.Fprintf(out, "%s\n\n%s:\n  %s [FLAG…]\n", about, t.headUsage, c.UseLine())
	w := tabwriter.NewWriter(out, 0, 0, 3, ' ', 0)
	if c.HasAvailableSubCommands() {
		fmt.Fprintf(w, "\n%s:\n", t.headCommands)
		for _, sub := range c.Commands() {
			fmt.Fprintf(w, "  %s\t%s\n", sub.UseLine()[len(c.Root().Name())+1:], sub.Short)
		}
	}
	fmt.Fprintf(w, "\n%s:\n", t.headFlags)
	one := func(f *pflag.Flag) { fmt.Fprintf(w, "  %s\t%s\n", flagName(f), f.Usage) }
	shared := c.Root().PersistentFlags()
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if shared.Lookup(f.Name) == nil {
			one(f)
		}
	})
	shared.VisitAll(one)
	_ = w.Flush()
	if c.Example != "" {
		fmt.Fprintf(out, "\n%s:\n%s\n", t.headExamples, c.Example)
	}
	codes := t.exitCodes
	if own := c.Annotations[exitNote]; own != "" {
		codes = own
	}
	fmt.Fprintf(out, "\n%s:\n%s\n%s\n", t.headExit, codes, t.exitSignals)
}

// exitNote is the annotation of a command whose exit codes mean something else.
const exitNote = "exit"

// flagValues are the values of flags as help names them; other texts are files.
var flagValues = map[string]string{
	"lang": "id|en", "manual": "PATH", "out": "DIR", "profile": "permenpan35|permendagri52|manual",
	"stage": "draft|final", "rule": "RULE,…",
	"kind": "administrative|technical", "review-months": "N", "number-pattern": "REGEXP",
	"level": "RULE=LEVEL,…", "today": "YYYY-MM-DD", "format": "text|json|sarif", "title": "TEXT",
	"sheet": "NAME", "to": "yaml|json|xlsx",
}

// flagName writes a flag as it is typed, e.g. "-o, --out DIR".
func flagName(f *pflag.Flag) string {
	name := "    --" + f.Name
	if f.Shorthand != "" {
		name = "-" + f.Shorthand + ", --" + f.Name
	}
	switch {
	case f.Value.Type() == "bool":
		return name
	case f.Name == "out" && f.DefValue == "":
		return name + " FILE"
	case strings.HasPrefix(f.Value.Type(), "string") && flagValues[f.Name] != "":
		return name + " " + flagValues[f.Name]
	case f.Value.Type() == "string":
		return name + " FILE"
	}
	if f.Value.Type() == "float64" {
		return name + " N"
	}
	return name + " " + f.Value.Type()
}

// flagError puts a mistake in the flags into the words of t.
func flagError(err error, t *words) error {
	var unknown *pflag.NotExistError
	var missing *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		return usageError{sprintf(t.unknownFlag, dashed(unknown.GetSpecifiedName()))}
	case errors.As(err, &missing):
		return usageError{sprintf(t.missingValue, dashed(missing.GetSpecifiedName()))}
	case errors.As(err, &invalid):
		return usageError{sprintf(t.badValue, "--"+invalid.GetFlag().Name, invalid.GetValue(), invalid.Unwrap())}
	}
	return usageError{err.Error()}
}

// dashed writes the name of a flag with its dashes.
func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + strings.TrimLeft(name, "-")
}
