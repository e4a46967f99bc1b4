package check_test

import (
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/check"
	"github.com/sopkit/sopkit/sop/soptest"
)

// many is a manual of n random procedures of some steps each.
func many(n, steps int) *sop.Manual {
	m := &sop.Manual{}
	r := rand.New(rand.NewPCG(1, 2))
	for range n {
		m.Procedures = append(m.Procedures, *soptest.Procedure(r, soptest.Options{Steps: steps}))
	}
	return m
}

// A context that does not end changes nothing.
func TestContextChangesNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	m := many(20, 8)
	list, err := check.ManualContext(ctx, m, nil)
	require.NoError(t, err)
	require.NotEmpty(t, list)
	require.Equal(t, check.Manual(m, nil), list)
	list, err = check.ProcedureContext(ctx, &m.Procedures[0], nil)
	require.NoError(t, err)
	require.Equal(t, check.Procedure(&m.Procedures[0], nil), list)
}

func TestContextEnded(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	m := many(1, 3)
	list, err := check.ManualContext(ctx, m, nil)
	require.ErrorIs(t, err, context.Canceled)
	require.Nil(t, list)
	list, err = check.ProcedureContext(ctx, &m.Procedures[0], nil)
	require.ErrorIs(t, err, context.Canceled)
	require.Nil(t, list)
}

// When the context ends, the rule at work goes no further than the step it is
// at, and no other begins.
func TestContextEndsWhileChecking(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	found := 0
	m := many(30, 200)
	o := &check.Options{Position: func(_ int, path string) sop.Position {
		if strings.HasPrefix(path, "steps") {
			cancel()
			found++
		}
		return sop.Position{}
	}}
	_, err := check.ManualContext(ctx, m, o)
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, 1, found)
}

// A rule of the caller's own sees the context.
func TestContextInRule(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	later := 0
	o := &check.Options{Rules: []string{"first", "second"}, Extra: []*check.Rule{
		{Name: "first", Check: func(p *check.Pass) {
			cancel()
			require.ErrorIs(t, p.Context().Err(), context.Canceled)
		}},
		{Name: "second", Check: func(*check.Pass) { later++ }},
	}}
	_, err := check.ProcedureContext(ctx, &many(1, 3).Procedures[0], o)
	require.ErrorIs(t, err, context.Canceled)
	require.Zero(t, later)
}

// A text far too long to be printed is checked by how it begins.
func TestLongTexts(t *testing.T) {
	for _, text := range []string{
		"Penerimaan surat ", "Petugas yang ", "di ", "jika ", "abaikan ", "UU nomor 1 ", "-", "SOP ", "x",
	} {
		short, long := many(1, 3), many(1, 3)
		for m, length := range map[*sop.Manual]int{short: 5000, long: 1 << 18} {
			p, text := &m.Procedures[0], strings.Repeat(text, length/len(text))
			p.Number, p.Remarks, p.Related = text, []string{text}, []string{"SOP " + text}
			p.LegalBasis, p.Steps[0].Activity, p.Roles[0].Name = []string{text}, text, text
		}
		rules := func(m *sop.Manual) (names []string) {
			for _, f := range check.Manual(m, nil) {
				if f.Rule == "structure" { // which says that the text is too long
					continue
				}
				names = append(names, f.Rule+" "+f.Path)
				require.Nil(t, f.Fix, "no fix is safe for %q", text)
			}
			return names
		}
		require.Equal(t, rules(short), rules(long), text)
	}
}

// Many procedures with the same titles and numbers are told apart as few are.
func TestRelatedAndNumbers(t *testing.T) {
	m := many(4, 2)
	for i, x := range []struct{ number, title, related string }{
		{"12/SOP/2019", "Proses Surat Masuk", "SOP Surat Keluar"},
		{"13/SOP/2019", "Surat-Keluar, dinas", "SOP Proses Surat Keluar"},
		{"12 sop 2019", "Surat Masuk", "SOP masuk surat; SOP"},
		{"...", "Arsip", "SOP surat masuk proses"},
	} {
		p := &m.Procedures[i]
		p.Number, p.Title, p.Related, p.TitleOnly = x.number, x.title, []string{x.related}, false
	}
	var got []string
	for _, f := range check.Manual(m, &check.Options{Rules: []string{"id-number", "id-related"}}) {
		got = append(got, f.ID+f.Message(sop.English))
	}
	for i := range got {
		got[i] = got[i][strings.Index(got[i], "the "):]
	}
	slices.Sort(got)
	require.Equal(t, []string{
		"the manual has no SOP \"Proses Surat Keluar\"; did you mean \"Proses Surat Masuk\"",
		"the manual has no SOP \"masuk surat; SOP\"; did you mean \"Surat Masuk\"",
		"the number is incomplete: a part of it is blank",
		"the number is that of SOP 1 (Proses Surat Masuk) too",
	}, got)
}
