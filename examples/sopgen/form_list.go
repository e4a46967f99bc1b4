package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/spf13/cobra"
)

// listCommand prints the forms and the SOPs that use them.
func (p *program) listCommand() *cobra.Command {
	w := &p.t.form
	c := &cobra.Command{
		Use: "list", Short: w.listShort, Long: w.listLong, Example: w.listExample,

		DisableFlagsInUseLine: true,

		Args: p.noArgs,
		RunE: func(*cobra.Command, []string) error { return p.list() },
	}
	p.registerManual(c.Flags())
	return c
}

func (p *program) list() error {
	m, err := p.manual()
	if err != nil {
		return err
	}
	use := users(m)
	table := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "%s\t%s\t%s\n", p.t.form.id, p.t.form.title, p.t.form.sops)
	for _, f := range catalogue.All() {
		fmt.Fprintf(table, "%s\t%s\t%s\n", f.ID, f.Title, numbers(use[f.ID]))
	}
	return table.Flush()
}

// numbers writes the numbers of SOPs as their file names begin.
func numbers(list []int) string {
	text := make([]string, len(list))
	for i, n := range list {
		text[i] = fmt.Sprintf("%02d", n)
	}
	if len(text) == 0 {
		return "-"
	}
	return strings.Join(text, " ")
}
