package audit_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/soptest"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// How the lettering shrinks with the number of roles: ordinary texts, one
// decision in six rows, a short answer or a long one.
func TestLetteringByRoles(t *testing.T) {
	if testing.Short() {
		t.Skip("draws 56 sheets")
	}
	roles := []int{3, 5, 7, 8, 10, 12, 15}
	var jobs []job
	var heads []string
	for _, paper := range []render.Paper{render.F4, render.A4} {
		for _, no := range []string{"Tidak", "Perlu perbaikan"} {
			for _, steps := range []int{20, 40} {
				heads = append(heads, fmt.Sprintf("%s, %q, %d steps", paper, no, steps))
				for _, n := range roles {
					p := soptest.Ordinary(rand.New(rand.NewPCG(uint64(n), uint64(steps))), steps, n, "Ya", no)
					jobs = append(jobs, job{name: fmt.Sprint(heads[len(heads)-1], " ", n), p: p, paper: paper})
				}
			}
		}
	}
	var got strings.Builder
	fmt.Fprintf(&got, "%-34s", "roles")
	for _, n := range roles {
		fmt.Fprintf(&got, " %5d", n)
	}
	for i, d := range doAll(t, jobs) {
		if i%len(roles) == 0 {
			fmt.Fprintf(&got, "\n%-34s", heads[i/len(roles)])
		}
		if d.sheet == nil {
			fmt.Fprintf(&got, " %5s", "-")
			continue
		}
		fmt.Fprintf(&got, " %5.2f", d.sheet.Lettering)
		if jobs[i].paper == render.F4 {
			require.GreaterOrEqual(t, d.sheet.Lettering, leastByRoles(roles[i%len(roles)]), jobs[i].name)
		}
	}
	golden.Same(t, "lettering.txt", got.String()+"\n")
}

// leastByRoles is the least lettering on F4 paper of sheets with so many roles.
func leastByRoles(roles int) float64 {
	switch {
	case roles <= 8:
		return 8
	case roles <= 12:
		return 7
	}
	return 6
}
