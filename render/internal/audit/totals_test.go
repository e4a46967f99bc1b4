package audit_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/render/internal/audit"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// How many random procedures are drawn: a multiple of 20.
const (
	procedures      = 1000
	proceduresShort = 20
)

// shares are how many of a hundred procedures are of a kind.
var shares = map[soptest.Kind]int{
	soptest.Plain: 14, soptest.Decide: 18, soptest.Joint: 11, soptest.Fan: 11, soptest.Crowd: 11, soptest.Wide: 11,
	soptest.LongText: 14, soptest.Long: 5, soptest.OneRole: 5, soptest.Rows: 10,
}

var papers = []render.Paper{render.F4, render.A4, render.Legal, render.Letter}

// randomJobs makes n procedures of all kinds on all papers; a procedure stays
// what it is when more are made.
func randomJobs(n int) []job {
	var out []job
	for k, kind := range soptest.Kinds() {
		for seed := range shares[kind] * n / 100 {
			p := soptest.OfKind(rand.New(rand.NewPCG(uint64(seed), uint64(k))), kind)
			name := fmt.Sprintf("%s-%03d", strings.ReplaceAll(string(kind), " ", "-"), seed)
			out = append(out, job{name, string(kind), p, papers[seed%len(papers)]})
		}
	}
	return out
}

// Random procedures of every kind: what is wrong with their sheets, in all.
// The golden table changes with every change of a sheet; a number that grows
// wants a reason.
func TestTotals(t *testing.T) {
	n := procedures
	if testing.Short() {
		n = proceduresShort
	}
	tabulate(t, randomJobs(n), fmt.Sprintf("totals-%d", n))
}

// The sheets of the sample manual, in the same table.
func TestManual(t *testing.T) {
	m, err := sopfile.Load(filepath.Join("..", "..", "..", "testdata", "manual"))
	require.NoError(t, err)
	var jobs []job
	for i := range m.Procedures {
		p := &m.Procedures[i]
		jobs = append(jobs, job{name: fmt.Sprintf("%02d-%s", i+1, p.ID), class: "manual", p: p})
	}
	tabulate(t, jobs, "manual")
}

// tabulate adds up what is found in jobs, a column per class, and compares the
// table with a golden file.
func tabulate(t *testing.T, jobs []job, name string) {
	t.Helper()
	totals, times := []*audit.Total{{Class: "all"}}, map[string][]time.Duration{}
	r := newReport(t, name)
	for i, d := range doAll(t, jobs) {
		j := &jobs[i]
		if last := totals[len(totals)-1]; last.Class != j.class {
			totals = append(totals, &audit.Total{Class: j.class})
		}
		own := totals[len(totals)-1]
		times[j.class] = append(times[j.class], d.took)
		if d.sheet == nil {
			totals[0].Refused++
			own.Refused++
			continue
		}
		totals[0].Add(d.sheet)
		r.add(t, j, &d, own.Add(d.sheet), false)
	}
	r.close(t)
	for _, total := range totals[1:] {
		list := times[total.Class]
		slices.Sort(list)
		median, worst := list[len(list)/2], list[len(list)-1]
		t.Logf("%-9s median %4d ms, worst %5d ms", total.Class, median.Milliseconds(), worst.Milliseconds())
	}
	t.Logf("%d of %d sheets have lettering under 7 pt", totals[0].Under(7), len(jobs))
	golden.Same(t, name+".txt", audit.Table(totals))
}
