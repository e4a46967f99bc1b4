package drawn_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
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

// subject is a workbook to be damaged.
type subject struct {
	name string
	data []byte
	want []*sop.Procedure
}

// subjects are the fixtures of which all is read, and sheets of this module.
func subjects(t testing.TB) (out []subject) {
	t.Helper()
	for _, m := range drawAll(t) {
		if len(m.told) > 0 {
			continue
		}
		data, err := os.ReadFile(m.file(".xlsx"))
		require.NoError(t, err)
		out = append(out, subject{m.name, data, m.expected(t)})
	}
	own, err := filepath.Glob("testdata/own/*.xlsx")
	require.NoError(t, err)
	require.NotEmpty(t, own)
	for _, name := range own {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		text, err := os.ReadFile(strings.TrimSuffix(name, ".xlsx") + ".yaml")
		require.NoError(t, err)
		p, err := sopfile.ReadProcedure(text, "")
		require.NoError(t, err)
		out = append(out, subject{filepath.Base(name), data, []*sop.Procedure{p}})
	}
	return out
}

// outcomes counts what came of damages.
type outcomes struct {
	done, same, refused, told, silent int
}

func (o outcomes) String() string {
	return fmt.Sprintf("%4d done: %4d read as before, %3d refused, %4d told, %3d wrong but silent",
		o.done, o.same, o.refused, o.told, o.silent)
}

// Damaged sheets are read as they were, or what is read otherwise is told near
// where it stands. What counts as wrong but silent: an item that is read
// otherwise than it was drawn, no finding is near it, and it is not merely the
// text that was taken away.
func TestDamage(t *testing.T) {
	total := make([]outcomes, len(damages))
	for n, s := range subjects(t) {
		if testing.Short() && n%6 != 0 {
			continue
		}
		p := unpack(t, s.data)
		for k, d := range damages {
			for round := range 2 {
				r := rand.New(rand.NewPCG(uint64(n*100+round), uint64(k)))
				parts, gone := d.do(r, p, s.want)
				if parts == nil {
					continue
				}
				total[k].add(t, s, d.name, p.data(t, parts), p.book, gone)
			}
		}
	}
	var b strings.Builder
	for k, d := range damages {
		fmt.Fprintf(&b, "%-24s %v\n", d.name, total[k])
		if total[k].silent > 0 {
			t.Errorf("%s: %d wrong but silent; go test -v lists them", d.name, total[k].silent)
		}
	}
	if !testing.Short() {
		golden.Same(t, "damage.golden", b.String())
	}
}

// add reads a damaged workbook and counts what came of it.
func (o *outcomes) add(t *testing.T, s subject, kind string, data []byte, before *workbook.Workbook, gone string) {
	o.done++
	readings, err := drawn.Read(t.Context(), bytes.NewReader(data), nil)
	if err != nil || len(readings) != len(s.want) {
		o.refused++
		return
	}
	wrong, silent := 0, []item(nil)
	for i, at := range locate(before, s.want) {
		at.findings = readings[i].Findings
		missing, extra, _ := differences(s.want[i], aliased(readings[i].Procedure, s.want[i], kind))
		missing, extra = without(missing, extra, gone)
		missing, extra = plausible(missing, extra, s.want[i], kind)
		for _, one := range append(missing, extra...) {
			if wrong++; wrong == 1 || at.book == before {
				at.book = readBook(t, data)
			}
			if !at.told(one) {
				silent = append(silent, one)
			}
		}
	}
	switch {
	case len(silent) > 0:
		o.silent++
		t.Logf("%s, %s (%q): %v, told %v", s.name, kind, gone, silent,
			readings[0].Findings)
	case wrong > 0:
		o.told++
	default:
		o.same++
	}
}

func readBook(t testing.TB, data []byte) *workbook.Workbook {
	t.Helper()
	book, err := workbook.Read(t.Context(), bytes.NewReader(data), guard.Limits{})
	require.NoError(t, err)
	return book
}

// without leaves out what the text that was taken away said: an item whose
// value it is, or a part of it.
func without(missing, extra []item, gone string) (m, e []item) {
	if gone == "" {
		return missing, extra
	}
	text := plainText(gone)
	lost := map[string]bool{}
	for _, i := range missing {
		value := plainText(i.value)
		number := strings.TrimSuffix(text, ".")+" No" == i.key ||
			i.key == "NIP" && strings.Contains(digitsOf(text), value)
		date, err := sop.ParseDate(gone)
		if value != "" && (strings.Contains(text, value) || strings.Contains(value, text)) || number ||
			err == nil && date.String() == value {
			lost[i.kind+i.key] = true
		} else {
			m = append(m, i)
		}
	}
	follows := func(i item) bool { // of a sheet without its title, the line before is taken for it
		return i.key == "InBlock" && lost["fieldName"] || i.key == "Unit" && lost["fieldTitle"]
	}
	m = slices.DeleteFunc(m, follows)
	for _, i := range extra {
		if !lost[i.kind+i.key] && !follows(i) {
			e = append(e, i)
		}
	}
	return m, e
}

// digitsOf are the digits of a text.
func digitsOf(s string) string { return strings.Join(digits.FindAllString(s, -1), "") }

var lineNumbers = regexp.MustCompile(`(?m)^\d+\. `)

// plainText is a text in one line, without the numbers before its lines.
func plainText(s string) string { return oneLine(lineNumbers.ReplaceAllString(s, "")) }

// plausible leaves out what no reader could know: that a line of joint work or a
// dashed arrow is gone, which a sheet may have or not, and which of two answers
// is written where only one ever was.
func plausible(missing, extra []item, want *sop.Procedure, kind string) (m, e []item) {
	out := func(i item) bool {
		switch kind {
		case "arrow deleted":
			return strings.HasSuffix(i.key, " tie") || strings.HasSuffix(i.value, "putus-putus")
		case "label moved", "remark on an arrow":
			steps := stepsOf(i)
			return len(steps) == 2 && slices.ContainsFunc(want.Steps[steps[0]-1].Flows,
				func(f sop.Flow) bool { return f.Outcome == "" })
		}
		return false
	}
	return slices.DeleteFunc(missing, out), slices.DeleteFunc(extra, out)
}

// aliased gives roles that have lost their names those that they had, so that
// a lost head is one difference and not one of each symbol below it.
func aliased(got, want *sop.Procedure, kind string) *sop.Procedure {
	if kind != "head removed" || len(got.Roles) != len(want.Roles) {
		return got
	}
	p := *got
	p.Roles = append([]sop.Role(nil), got.Roles...)
	for i := range p.Roles {
		if p.Roles[i].Name == "" {
			p.Roles[i].Name = want.Roles[i].Name
		}
	}
	return &p
}
