package main

import (
	"context"
	"fmt"
	"strconv"
	"text/tabwriter"

	"github.com/sopkit/sopkit/sop"
	"github.com/spf13/cobra"
)

// timesSettings are the flags of times.
type timesSettings struct{ hours, days float64 }

func (p *program) timesCommand() *cobra.Command {
	w, s := &p.t.check.times, &p.s.times
	c := &cobra.Command{
		Use: "times FILE…|MANUAL", Short: w.short, Long: w.long, Example: w.example,

		DisableFlagsInUseLine: true,

		Annotations: map[string]string{exitNote: w.exitCodes},

		Args: p.someFiles,
		RunE: func(c *cobra.Command, args []string) error { return p.times(c.Context(), args) },
	}
	c.Flags().SortFlags = false
	c.Flags().Float64Var(&s.hours, "hours-per-day", 7.5, w.flagHours)
	c.Flags().Float64Var(&s.days, "days-per-week", 5, w.flagDays)
	return c
}

// times prints the working time of SOPs and of the roles in them.
func (p *program) times(ctx context.Context, paths []string) error {
	s := &p.s.times
	for flag, v := range map[string][2]float64{"--hours-per-day": {s.hours, 24}, "--days-per-week": {s.days, 7}} {
		if !(v[0] > 0 && v[0] <= v[1]) {
			return usageError{sprintf(p.t.badValue, flag, strconv.FormatFloat(v[0], 'g', -1, 64),
				sprintf(p.t.check.times.badNumber, v[1]))}
		}
	}
	calendar := sop.Calendar{HoursPerDay: s.hours, DaysPerWeek: s.days}
	failed := false
	for _, path := range p.inputs(paths) {
		m, err := p.readSheets(ctx, path)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			failed = true
			p.printFailure(err)
			continue
		}
		for i := range m.Procedures {
			p.printTimes(&m.Procedures[i], calendar)
		}
	}
	if failed {
		return errReported
	}
	return nil
}

func (p *program) printTimes(x *sop.Procedure, c sop.Calendar) {
	w := &p.t.check.times
	table := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	line := func(name string, t sop.Total) {
		fmt.Fprintf(table, "  %s\t%s", name, t.Text(c).In(p.t.messages))
		if t.Unstated > 0 {
			fmt.Fprint(table, "\t", sprintf(w.unstated, t.Unstated))
		}
		fmt.Fprintln(table)
	}
	fmt.Fprintf(p.stdout, "%s\n", x.Title)
	for _, r := range x.Roles {
		if t := x.RoleTime(r.ID, c); t != (sop.Total{}) {
			name := r.Name
			if name == "" {
				name = r.ID
			}
			line(name, t)
		}
	}
	line(w.all, x.TotalTime(c))
	_ = table.Flush() // to stdout
	fmt.Fprintln(p.stdout)
}
