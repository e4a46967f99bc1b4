package sop_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// What is said of revisions: of a small procedure, as people revise it.
func TestGoldenOfRevisions(t *testing.T) {
	var out strings.Builder
	compare := func(name string, old, p *sop.Procedure) {
		fmt.Fprintln(&out, name)
		d := sop.Diff(old, p)
		same(t, old, p, d)
		en := d.Messages(old, p, sop.English)
		for i, text := range d.Messages(old, p, sop.Indonesian) {
			fmt.Fprintf(&out, "    %s | %s\n", text, en[i])
		}
	}
	tell := func(name string, p *sop.Procedure) { compare(name, letter(), p) }
	reworded := func(list ...int) *sop.Procedure {
		p := letter()
		for _, i := range list {
			p.Steps[i].Activity = "Melakukan hal lain"
		}
		return p
	}
	for _, list := range [][]int{{0}, {1}, {2}, {3}, {4}, {0, 1}, {3, 4}, {0, 4}, {1, 2}, {0, 1, 2, 3, 4}} {
		tell(fmt.Sprint("reworded ", list), reworded(list...))
	}
	for i := range 5 {
		half := letter()
		first, _, _ := strings.Cut(half.Steps[i].Activity, " ")
		half.Steps[i].Activity = first + " yang lain sama sekali"
		tell(fmt.Sprint("half reworded ", i), half)
		insert(half, i, sop.Step{Activity: "Menunggu kabar", Tasks: half.Steps[0].Tasks})
		tell(fmt.Sprint("half reworded, after a new row ", i), half)
		p := letter()
		insert(p, i, sop.Step{Activity: "Menunggu kabar", Tasks: p.Steps[0].Tasks})
		tell(fmt.Sprint("a row before ", i), p)
		q := letter()
		q.Steps = append(q.Steps[:i:i], q.Steps[i+1:]...)
		tell(fmt.Sprint("without row ", i), q)
		r := letter()
		r.Steps[i], r.Steps[(i+2)%5] = r.Steps[(i+2)%5], r.Steps[i]
		tell(fmt.Sprint("row ", i, " elsewhere"), r)
	}
	for seed := range uint64(40) {
		tell(fmt.Sprint("revised ", seed), revise(rand.New(rand.NewPCG(seed, 3)), letter()))
	}
	m, err := sopfile.Load("../testdata/manual")
	require.NoError(t, err)
	for _, i := range []int{2, 7, 11} {
		old := &m.Procedures[i]
		for seed := range uint64(8) {
			once := revise(rand.New(rand.NewPCG(seed, 5)), old)
			twice := revise(rand.New(rand.NewPCG(seed, 4)), once)
			compare(fmt.Sprint(old.Title, ", revised ", seed), old, twice)
		}
	}
	golden.Same(t, "revisions.golden", out.String())
}
