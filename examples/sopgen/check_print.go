package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
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

// printFindings prints the findings of each SOP with a summary of it, and for
// several SOPs those of all: by rule, and in total.
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
				name = cmp.Or(c.manual.Procedures[i].Title, c.places.Position(i, "").File, stdin)
				procedures++
			}
			e, n := p.printOne(name, mine)
			errs, warnings = errs+e, warnings+n
		}
	}
	if procedures > 1 {
		p.printRuleTotals(list)
		fmt.Fprintln(p.stdout, sprintf(w.total, procedures, errs, warnings))
	}
	return nil
}

// printRuleTotals prints how often each rule was not kept, the most frequent
// first.
func (p *program) printRuleTotals(list []checked) {
	count := map[string]*[2]int{}
	var names []string
	for _, c := range list {
		for _, f := range c.found {
			if count[f.Rule] == nil {
				count[f.Rule] = &[2]int{}
				names = append(names, f.Rule)
			}
			if f.Level == check.Error {
				count[f.Rule][0]++
			} else {
				count[f.Rule][1]++
			}
		}
	}
	slices.SortStableFunc(names, func(a, b string) int {
		x, y := count[a], count[b]
		return cmp.Or(y[0]+y[1]-x[0]-x[1], strings.Compare(a, b))
	})
	table := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	for _, name := range names {
		fmt.Fprintf(table, "%s\t%s\n", name, sprintf(p.t.check.ofRule, count[name][0], count[name][1]))
	}
	_ = table.Flush() // to stdout
}

func (p *program) printOne(name string, list []check.Finding) (errs, warnings int) {
	w := &p.t.check
	table := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	colour := coloured(p.stdout)
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
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", at, inColour(w.levels[f.Level], f.Level, colour), f.Rule,
			f.Message(p.t.messages))
		if f.Fix != nil {
			fmt.Fprintf(table, "\t%s\t\t%s\n", inColour("", f.Level, colour), sprintf(w.fix, f.Fix.New))
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

// inColour writes a level red or yellow; each takes as many bytes, so that
// columns stay in line.
func inColour(text string, l check.Level, colour bool) string {
	switch {
	case !colour:
		return text
	case l == check.Error:
		return "\x1b[31m" + text + "\x1b[0m"
	}
	return "\x1b[33m" + text + "\x1b[0m"
}

// rulesCommand explains the rules.
func (p *program) rulesCommand() *cobra.Command {
	w := &p.t.check
	c := &cobra.Command{
		Use: "rules [RULE…]", Short: w.rulesShort, Long: w.rulesLong, Example: w.rulesExample,

		Annotations: map[string]string{exitNote: w.rulesExit},

		DisableFlagsInUseLine: true,

		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return p.listRules()
			}
			for _, name := range args {
				if err := knownRule(name, w); err != nil {
					return err
				}
				r, _ := check.RuleNamed(name)
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
	fmt.Fprintf(p.stdout, "%s: %s\n\n%s\n\n%s: %s\n%s:\n", r.Name, r.Summary.In(p.t.messages),
		r.Explain.In(p.t.messages), w.basis, r.Ground(p.t.messages), w.levelsAre)
	for profile := check.PermenPAN35; profile <= check.Lenient; profile++ {
		l := r.Levels[profile]
		fmt.Fprintf(p.stdout, "  %-14s %s/%s\n", profile, w.levels[l[check.Draft]], w.levels[l[check.Final]])
	}
}
