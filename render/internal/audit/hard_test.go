package audit_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/render/internal/audit"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/soptest"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// hardJobs are thirty procedures that are hard to draw, each for one reason:
// the files of testdata/hard, and larger ones made from a seed.
func hardJobs(t *testing.T) []job {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "hard", "*.yaml"))
	require.NoError(t, err)
	var out []job
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		p, err := sopfile.ReadProcedure(data, file)
		require.NoError(t, err)
		out = append(out, job{name: strings.TrimSuffix(filepath.Base(file), ".yaml"), p: p})
	}
	random := func(seed, stream uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, stream)) }
	for _, made := range []struct {
		name  string
		p     *sop.Procedure
		paper render.Paper
	}{
		{"15-roles-40-steps", soptest.Ordinary(random(1, 1), 40, 15, "Ya", "Perlu perbaikan"), render.F4},
		{"15-roles-40-steps-a4", soptest.Ordinary(random(1, 1), 40, 15, "Ya", "Tidak"), render.A4},
		{"200-steps", soptest.Ordinary(random(2, 1), 200, 5, "Ya", "Tidak"), render.F4},
		{"crowd", soptest.OfKind(random(3, 1), soptest.Crowd), render.Letter},
		{"fan", soptest.OfKind(random(4, 1), soptest.Fan), render.F4},
		{"joint", soptest.OfKind(random(5, 1), soptest.Joint), render.A4},
		{"long-texts", soptest.OfKind(random(6, 1), soptest.LongText), render.Letter},
	} {
		name := fmt.Sprintf("%02d-%s", len(out)+1, made.name)
		out = append(out, job{name: name, p: made.p, paper: made.paper})
	}
	return out
}

// The hard procedures, each with what is found on its sheet. With -audit.out
// all of them are written, to be looked at.
func TestHard(t *testing.T) {
	jobs := hardJobs(t)
	require.Len(t, jobs, 30)
	r := newReport(t, "hard")
	var got strings.Builder
	for i, d := range doAll(t, jobs) {
		fmt.Fprintf(&got, "%s\n", jobs[i].name)
		if d.sheet == nil {
			got.WriteString("  fits no sheet\n")
			continue
		}
		fmt.Fprintf(&got, "  %d pages, %.2f pt\n", len(d.sheet.Pages), d.sheet.Lettering)
		found := new(audit.Total).Add(d.sheet)
		for k, m := range audit.Measures() {
			if n := len(found[k]); n > 0 {
				fmt.Fprintf(&got, "  %4d %s\n", n, m.Name)
			}
		}
		r.add(t, &jobs[i], &d, found, true)
	}
	r.close(t)
	golden.Same(t, "hard.txt", got.String())
}
