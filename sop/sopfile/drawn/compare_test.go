package drawn_test

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/sopfile/drawn"
	"github.com/sopkit/sopkit/sop/soptest/golden"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// tally counts what was read of a workbook.
type tally struct {
	want, found    int    // items that its procedures say, and those that were read so
	missing, extra int    // items not read, and read though they are not there, that a finding tells of
	silent         []item // those that none tells of
	findings       []drawn.Finding
}

func (c *tally) add(n *nearby, got *sop.Procedure) {
	missing, extra, found := differences(n.p, got)
	c.want, c.found = c.want+found+len(missing), c.found+found
	for _, i := range missing {
		if n.told(i) {
			c.missing++
		} else {
			c.silent = append(c.silent, i)
		}
	}
	for _, i := range extra {
		if n.told(i) {
			c.extra++
		} else {
			c.silent = append(c.silent, i)
		}
	}
	c.findings = append(c.findings, n.findings...)
}

// expected reads the procedures beside a fixture.
func (m *made) expected(t testing.TB) (out []*sop.Procedure) {
	t.Helper()
	for _, ending := range slices.Sorted(maps.Keys(m.yaml(t))) {
		data, err := os.ReadFile(m.file(ending))
		require.NoError(t, err)
		p, err := sopfile.ReadProcedure(data, m.file(ending))
		require.NoError(t, err)
		out = append(out, p)
	}
	return out
}

// read reads a fixture's file and counts.
func (m *made) read(t testing.TB) (c tally) {
	t.Helper()
	data, err := os.ReadFile(m.file(".xlsx"))
	require.NoError(t, err)
	readings, err := drawn.Read(t.Context(), bytes.NewReader(data), nil)
	require.NoError(t, err, m.name)
	want := m.expected(t)
	require.Len(t, readings, len(want), "procedures of %s", m.name)
	book, err := workbook.Read(t.Context(), bytes.NewReader(data), guard.Limits{})
	require.NoError(t, err)
	for i, n := range locate(book, want) {
		n.findings = readings[i].Findings
		c.add(n, readings[i].Procedure)
	}
	return c
}

// Of sheets that others drew, all that can be known is read, and what cannot
// is told.
func TestFixturesRead(t *testing.T) {
	var b strings.Builder
	all := tally{}
	for _, m := range drawAll(t) {
		c := m.read(t)
		for _, i := range c.silent {
			t.Errorf("%s: neither read nor told: %v", m.name, i)
		}
		if len(m.told) == 0 && c.found < c.want {
			t.Errorf("%s: %d of %d read, %d missing and %d extra told", m.name, c.found, c.want, c.missing, c.extra)
		}
		for _, key := range m.told {
			if !slices.ContainsFunc(c.findings, func(f drawn.Finding) bool { return m.about(f, key) }) {
				t.Errorf("%s: nothing is told of %s", m.name, key)
			}
		}
		summary(&b, m.name, c)
		all.want, all.found, all.missing, all.extra = all.want+c.want, all.found+c.found, all.missing+c.missing,
			all.extra+c.extra
		all.silent, all.findings = append(all.silent, c.silent...), append(all.findings, c.findings...)
	}
	summary(&b, "all", all)
	golden.Same(t, "drawn.golden", b.String())
}

// summary writes a line of the golden.
func summary(b *strings.Builder, name string, c tally) {
	fmt.Fprintf(b, "%-26s %5d of %5d found, %3d missing told, %3d extra told, %3d silent, %3d findings\n",
		name, c.found, c.want, c.missing, c.extra, len(c.silent), len(c.findings))
}

// about reports whether a finding is at a symbol or an arrow of the fixture,
// or at a cell "Sheet!C12".
func (m *made) about(f drawn.Finding, key string) bool {
	if f.Sheet+"!"+f.Cell == key {
		return true
	}
	for _, d := range m.places {
		for _, sh := range append(slices.Clone(d.Arrows[key]), d.Symbols[key]...) {
			if sh.Name == f.Shape {
				return true
			}
		}
	}
	return false
}
