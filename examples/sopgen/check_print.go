package main

import (
	"context"
	"errors"
	"fmt"
	"text/tabwriter"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/spf13/cobra"
)

// printFailure prints why a file could not be read.
func (p *program) printFailure(err error) {
	var list sop.Problems
	if errors.As(err, &list) {
		fmt.Fprintln(p.stderr, list.Show(p.t.messages))
		return
	}
	fmt.Fprintln(p.stderr, err)
}

// printFindings prints the findings of each SOP with a summary of it, and one
// of all.
func (p *program) printFindings(ctx context.Context, list []checked) error {
	w := &p.t.check
	var errs, warnings, procedures int
	for _, c := range list {
		rest := c.found // in the order of the procedures
		for i := -1; i < len(c.manual.Procedures); i++ {
			if err := ctx.Err(); err != nil {
				return err
			}
			end := 0
			for end < len(rest) && rest[end].Procedure == i {
				end++
			}
			mine := rest[:end]
			rest = rest[end:]
			if i < 0 && len(mine) == 0 {
				continue
			}
			name := w.manualAsAWhole
			if i >= 0 {
				name = c.manual.Procedures[i].Title
				procedures++
			}
			e, n := p.printOne(name, mine)
			errs, warnings = errs+e, warnings+n
		}
	}
	if procedures > 1 {
		fmt.Fprintln(p.stdout, sprintf(w.total, procedures, errs, warnings))
	}
	return nil
}

func (p *program) printOne(name string, list []check.Finding) (errs, warnings int) {
	w := &p.t.check
	table := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	for _, f := range list {
		if f.Level == check.Error {
			errs++
		} else {
			warnings++
		}
		at := f.Pos.String()
		if at == "" {
			at = "-"
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", at, w.levels[f.Level], f.Rule, f.Message(p.t.messages))
		if f.Fix != nil {
			fmt.Fprintf(table, "\t\t\t%s\n", sprintf(w.fix, f.Fix.New))
		}
	}
	_ = table.Flush() // to stdout
	if len(list) == 0 {
		fmt.Fprintf(p.stdout, "%s: %s\n", name, w.clean)
	} else {
		fmt.Fprintf(p.stdout, "%s\n\n", sprintf(w.summary, name, errs, warnings))
	}
	return errs, warnings
}

// rulesCommand explains the rules.
func (p *program) rulesCommand() *cobra.Command {
	w := &p.t.check
	c := &cobra.Command{
		Use: "rules", Short: w.rulesShort, Long: w.rulesLong, Example: w.rulesExample,

		DisableFlagsInUseLine: true,

		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return p.listRules()
			}
			for _, name := range args {
				r, ok := check.RuleNamed(name)
				if !ok {
					return usageError{sprintf(w.unknownRule, name)}
				}
				p.explain(r)
			}
			return nil
		},
	}
	return c
}

func (p *program) listRules() error {
	table := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	for _, r := range check.Rules() {
		fmt.Fprintf(table, "%s\t%s\n", r.Name, r.Summary.In(p.t.messages))
	}
	return table.Flush()
}

func (p *program) explain(r *check.Rule) {
	w := &p.t.check
	basis := r.Basis
	if basis == "" {
		basis = w.practice
	}
	fmt.Fprintf(p.stdout, "%s: %s\n\n%s\n\n%s: %s\n%s:\n", r.Name, r.Summary.In(p.t.messages),
		r.Explain.In(p.t.messages), w.basis, basis, w.levelsAre)
	for profile := check.PermenPAN35; profile <= check.Lenient; profile++ {
		l := r.Levels[profile]
		fmt.Fprintf(p.stdout, "  %-14s %s/%s\n", profile, w.levels[l[check.Draft]], w.levels[l[check.Final]])
	}
}
