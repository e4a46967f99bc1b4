package sheet

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/route"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// flood is a random procedure of so many steps, a share of them decisions that
// lead to the next step and to one at most so far away; 0: anywhere.
type flood struct{ steps, roles, percent, reach int }

func (f flood) String() string {
	return fmt.Sprintf("%d steps, %d%% decisions, reach %d", f.steps, f.percent, f.reach)
}

// floods are an ordinary sheet, and more tangled ones than any office has.
var floods = []flood{
	{40, 5, 20, 3}, {200, 5, 40, 3}, {200, 5, 40, 0}, {1000, 5, 20, 3}, {1000, 5, 40, 0}, {1000, 8, 100, 0},
}

func (f flood) procedure(r *rand.Rand) *sop.Procedure {
	p := &sop.Procedure{Title: "Alur panjang"}
	for i := range f.roles {
		p.Roles = append(p.Roles, sop.Role{ID: "r" + itoa(i), Name: "Pelaksana " + itoa(i+1)})
	}
	for i := range f.steps {
		s := sop.Step{Activity: "Kegiatan nomor " + itoa(i+1), Tasks: []sop.Task{{Role: p.Roles[r.IntN(f.roles)].ID}}}
		if i < f.steps-1 && r.IntN(100) < f.percent {
			s.Tasks[0].Symbols = []sop.Symbol{sop.Decision}
			to := i
			for to == i || to == i+1 {
				if to = r.IntN(f.steps); f.reach > 0 {
					to = min(max(i-f.reach+r.IntN(2*f.reach+1), 0), f.steps-1)
				}
			}
			s.Flows = []sop.Flow{{To: itoa(i + 2), Outcome: "Ya"}, {To: itoa(to + 1), Outcome: "Tidak"}}
		}
		p.Steps = append(p.Steps, s)
	}
	return p
}

// hostile are small files whose flows once took minutes.
func hostile(t testing.TB) map[string]*sop.Procedure {
	t.Helper()
	list, err := filepath.Glob(filepath.Join("..", "..", "testdata", "hostile", "*.yaml"))
	require.NoError(t, err)
	require.NotEmpty(t, list)
	out := map[string]*sop.Procedure{}
	for _, file := range list {
		m, err := sopfile.Load(file)
		require.NoError(t, err)
		out[filepath.Base(file)] = &m.Procedures[0]
	}
	return out
}

// TestTangledSheetsCostLittle arranges sheets up to the largest that are
// allowed. None costs more looks at segments than its arrows may: so many on
// top, which is about a second's work, and so many for each.
func TestTangledSheetsCostLittle(t *testing.T) {
	if testing.Short() {
		t.Skip("counts what large flows cost")
	}
	const onTop, each = 130_000_000, 220_000
	list := hostile(t)
	for _, f := range floods {
		if !testing.Short() || f.steps < 1000 {
			list[f.String()] = f.procedure(rand.New(rand.NewPCG(1, 9)))
		}
	}
	for name, p := range list {
		require.NoError(t, p.Validate(), name)
		s, err := newSheet(context.Background(), p, nil)
		require.NoError(t, err, name)
		parts, err := s.pages()
		if len(p.Roles) > 20 { // no paper holds so many lanes
			require.ErrorIs(t, err, ErrTooLarge, name)
		} else {
			require.NoError(t, err, name)
			require.NotEmpty(t, s.document(parts).Pages, name)
		}
		require.Less(t, s.budget.Done(), onTop+each*len(s.ways), name)
		t.Logf("%s: %d looks, %d arrows, %d pages", name, s.budget.Done(), len(s.ways), len(parts))
	}
}

// TestEachToEachIsRefused arranges a sheet whose arrows no paper holds.
func TestEachToEachIsRefused(t *testing.T) {
	if testing.Short() {
		t.Skip("counts what large flows cost")
	}
	p := &sop.Procedure{Title: "Semua ke semua"}
	for _, id := range []string{"a", "b", "c", "d", "e", "f"} {
		p.Roles = append(p.Roles, sop.Role{ID: id})
	}
	for i := range 45 {
		task := sop.Task{Role: p.Roles[i%6].ID, Symbols: []sop.Symbol{sop.Decision}}
		s := sop.Step{Activity: "Kegiatan", End: i == 44, Tasks: []sop.Task{task}}
		for k := range 45 {
			if k != i {
				s.Flows = append(s.Flows, sop.Flow{To: itoa(k + 1), Outcome: itoa(k)})
			}
		}
		p.Steps = append(p.Steps, s)
	}
	require.NoError(t, p.Validate())
	s, err := newSheet(context.Background(), p, nil)
	require.NoError(t, err)
	_, err = s.pages()
	require.ErrorIs(t, err, ErrTooLarge)
	require.Less(t, s.budget.Done(), 450_000_000)
	for path, err := range map[string]error{"roles": err, "steps": errors.Join(ErrTooLarge, route.ErrTangled)} {
		var e *TooLargeError
		require.ErrorAs(t, s.tooLarge(err), &e)
		require.Equal(t, path, e.Path)
		require.Empty(t, e.Larger)
	}
}

func BenchmarkTangled(b *testing.B) {
	list := hostile(b)
	for _, f := range floods {
		list[f.String()] = f.procedure(rand.New(rand.NewPCG(1, 9)))
	}
	for name, p := range list {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := Sheet(p, nil); err != nil && !errors.Is(err, ErrTooLarge) {
					b.Fatal(err)
				}
			}
		})
	}
}
