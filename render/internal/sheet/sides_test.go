package sheet

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// deciding makes a procedure whose third step is a decision of role b with so
// many answers, done together with others.
func deciding(answers int, with ...string) *sop.Procedure {
	p := &sop.Procedure{Title: "Keputusan", Roles: []sop.Role{{ID: "a"}, {ID: "b"}, {ID: "c"}}}
	for i := range 3 + answers {
		p.Steps = append(p.Steps,
			sop.Step{Activity: "Kegiatan " + itoa(i+1), Tasks: []sop.Task{{Role: p.Roles[i%3].ID}}})
	}
	s := &p.Steps[2]
	s.Tasks = []sop.Task{{Role: "b", Symbols: []sop.Symbol{sop.Decision}}}
	for _, role := range with {
		s.Tasks = append(s.Tasks, sop.Task{Role: role})
	}
	for i := range answers {
		s.Flows = append(s.Flows, sop.Flow{To: itoa(i + 4), Outcome: "Jawaban " + itoa(i+1)})
	}
	if answers > 1 {
		s.Flows[1].To = "1"
	}
	return p
}

// However many answers a decision has, and whoever works on it too, each
// leaves at a corner where nothing else is glued.
func TestAnswersHaveCornersOfTheirOwn(t *testing.T) {
	for answers := 2; answers <= 7; answers++ {
		for _, with := range [][]string{nil, {"a"}, {"c"}, {"a", "c"}} {
			p := deciding(answers, with...)
			require.NoError(t, p.Validate())
			d, err := Sheet(p, nil)
			require.NoError(t, err)
			require.Empty(t, auditDocument(d).faults)
			left := 0
			for _, pg := range d.Pages {
				left += requireCorners(t, pg, answers, with)
			}
			require.Equal(t, answers, left)
		}
	}
}

// Where a capsule, a joint line and what enters leave a decision no side to
// spare, its answers still have corners of their own.
func TestAnswersOfBusyDecisions(t *testing.T) {
	for name, p := range map[string]*sop.Procedure{
		"under a capsule, at the end of joint work": soptest.Procedure(rand.New(rand.NewPCG(7, 991)),
			soptest.Options{}),
		"entered from five steps": soptest.OfKind(rand.New(rand.NewPCG(2, 12)), soptest.Rows),
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Sheet(p, nil)
			require.NoError(t, err)
			for _, pg := range d.Pages {
				requireCorners(t, pg, 0, nil)
			}
		})
	}
}

// requireCorners counts the arrows that leave decisions of a page.
func requireCorners(t *testing.T, pg *page.Page, answers int, with []string) (left int) {
	t.Helper()
	kinds := map[int]page.Shape{}
	for s := range page.Of[*page.Symbol](pg) {
		kinds[s.ID] = s.Kind
	}
	glued := map[page.End]bool{}
	for c := range page.Of[*page.Connector](pg) {
		if kinds[c.From.Symbol] == page.Diamond {
			require.False(t, glued[c.From], "%d answers, with %v: %s", answers, with, c.Name)
			glued[c.From] = true
			if c.Head > 0 {
				left++
			}
		}
	}
	for c := range page.Of[*page.Connector](pg) {
		if kinds[c.To.Symbol] == page.Diamond {
			require.False(t, glued[c.To], "%d answers, with %v: %s", answers, with, c.Name)
		}
	}
	return left
}

// A fan-out is a tree: all its arrows leave at one side, and those to one row
// run on one another until each turns to its own.
func TestFanOutIsATree(t *testing.T) {
	p := &sop.Procedure{Title: "Penyebaran", Roles: []sop.Role{{ID: "a"}, {ID: "b"}, {ID: "c"}, {ID: "d"}}}
	p.Steps = []sop.Step{
		{Activity: "Menyebarkan", Parallel: true, Tasks: []sop.Task{{Role: "b"}}},
		{Activity: "Menerima", Tasks: []sop.Task{{Role: "a"}, {Role: "b"}, {Role: "c"}, {Role: "d"}}},
	}
	for _, r := range p.Roles {
		p.Steps[0].Flows = append(p.Steps[0].Flows, sop.Flow{To: "2", ToRole: r.ID})
	}
	require.NoError(t, p.Validate())
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	bus, arrows := map[page.EMU]bool{}, 0
	for c := range page.Of[*page.Connector](d.Pages[0]) {
		if c.Head > 0 && c.From.Symbol != 0 {
			require.Equal(t, page.Bottom, c.From.Side, c.Name)
			if arrows++; len(c.Points) > 2 {
				bus[c.Points[1].Y] = true
			}
		}
	}
	require.Equal(t, 4, arrows)
	require.Len(t, bus, 1)
}

// Pentagons are lettered as one reads, page by page, row by row, and leave or
// enter in their own end's lane.
func TestLettersAreInReadingOrder(t *testing.T) {
	p := deciding(5)
	for range 60 {
		p.Steps = append(p.Steps, sop.Step{Activity: "Kegiatan", Tasks: []sop.Task{{Role: "c"}}})
	}
	p.Steps[3].Flows = []sop.Flow{{To: "60"}}
	p.Steps[4].Flows = []sop.Flow{{To: "61"}}
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	require.Greater(t, len(d.Pages), 1)
	next := 0
	seen := map[string]bool{}
	for _, pg := range d.Pages {
		last := page.Point{}
		for s := range page.Of[*page.Symbol](pg) {
			if s.Kind != page.Pentagon || s.Text == "" || seen[s.Text] {
				continue
			}
			at := s.Box.Center()
			require.Equal(t, letter(next), s.Text)
			require.True(t, at.Y > last.Y || at.Y == last.Y && at.X > last.X)
			seen[s.Text], last = true, at
			next++
		}
	}
	require.Greater(t, next, 2)
}

// What comes in over a plain arrow and over a dashed one takes two sides of a
// decision, which then has fewer for its answers.
func TestDashedArrowTakesASide(t *testing.T) {
	for answers := 2; answers <= 6; answers++ {
		p := deciding(answers)
		p.Steps[0].Flows = append(p.Steps[0].Flows, sop.Flow{To: "3", Dashed: true})
		require.NoError(t, p.Validate())
		d, err := Sheet(p, nil)
		require.NoError(t, err)
		require.Empty(t, auditDocument(d).faults)
		left := 0
		for _, pg := range d.Pages {
			left += requireCorners(t, pg, answers, nil)
			requireKinds(t, pg)
		}
		require.Equal(t, answers, left)
	}
}

// requireKinds requires that no plain arrow enters a symbol where a dashed one
// does.
func requireKinds(t *testing.T, pg *page.Page) {
	t.Helper()
	dashed := map[page.End]bool{}
	for c := range page.Of[*page.Connector](pg) {
		if was, ok := dashed[c.To]; ok && c.Head > 0 && c.To.Symbol > 0 {
			require.Equal(t, was, c.Dashed, c.Name)
		}
		dashed[c.To] = c.Dashed
	}
}
