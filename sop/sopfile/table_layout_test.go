package sopfile_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
	"github.com/sopkit/sopkit/sop/sopfile/table"
	"github.com/sopkit/sopkit/sop/soptest"
	"github.com/sopkit/sopkit/sop/soptest/golden"
)

// dump writes what a table shows, its rows without what is blank at their end.
func dump(b *table.Book) string {
	var out strings.Builder
	for _, s := range b.Sheets {
		fmt.Fprintf(&out, "# %s (head %d, left %d, entry %t)\n", s.Name, s.Head, s.Left, s.Entry)
		for r, row := range s.Rows {
			var cells []string
			for _, c := range row {
				text := fmt.Sprintf("%q", c.Text)
				if c.Text == "" {
					text = "."
				}
				if c.Formula != "" {
					text += " =" + c.Formula
				}
				cells = append(cells, text)
			}
			for len(cells) > 0 && cells[len(cells)-1] == "." {
				cells = cells[:len(cells)-1]
			}
			fmt.Fprintf(&out, "%d: %s\n", r+1, strings.Join(cells, " | "))
		}
		for _, d := range s.Drops {
			fmt.Fprintf(&out, "drop %v %s %s: %s\n", d.Area, strings.Join(d.List, ","), d.Title, d.Hint)
		}
		for _, m := range s.Marks {
			fmt.Fprintf(&out, "mark %v %t %s\n", m.Area, m.Wrong, m.Formula)
		}
	}
	return out.String()
}

// The tables to begin with, and one that has all there can be.
func TestTableLayout(t *testing.T) {
	alone, err := sopfile.TableStarter("Surat  Keluar", nil)
	require.NoError(t, err)
	golden.Same(t, "table-starter.golden", dump(alone))
	m := &sop.Manual{Roles: []sop.Role{{ID: "loket", Name: "Petugas Loket"}, {ID: "kasi", Name: "Kasi"}}}
	beside, err := sopfile.TableStarter("", m)
	require.NoError(t, err)
	golden.Same(t, "table-beside.golden", dump(&table.Book{Sheets: beside.Sheets[:3]}))
	p := soptest.Full()
	p.Steps[0].Output[0] = "dua\nbaris"
	full, err := sopfile.TableOf(p, nil, "")
	require.NoError(t, err)
	golden.Same(t, "table-full.golden", dump(full))
	for _, s := range full.Sheets {
		require.LessOrEqual(t, len(s.Name), 31)
		for _, d := range s.Drops {
			require.False(t, slices.ContainsFunc(d.List, func(x string) bool { return strings.Contains(x, ",") }))
			require.LessOrEqual(t, len([]rune(d.Hint)), 255, d.Hint)
		}
	}
}

func TestTableErrors(t *testing.T) {
	_, err := sopfile.TableOf(&sop.Procedure{}, nil, "")
	require.ErrorIs(t, err, sop.ErrNoTitle)
	_, err = sopfile.TableDraft(nil, nil, "")
	require.ErrorIs(t, err, sop.ErrNil)
	_, err = sopfile.Draft(nil, nil, "", sopfile.YAML)
	require.ErrorIs(t, err, sop.ErrNil)
	_, err = sopfile.Convert(&sop.Procedure{}, nil, "", sopfile.YAML)
	require.ErrorIs(t, err, sop.ErrNoTitle)
	p := soptest.Full()
	p.Remarks = []string{"\xff"}
	_, err = sopfile.TableOf(p, nil, "")
	require.ErrorIs(t, err, sopfile.ErrEncoding)
	require.ErrorContains(t, err, "Identitas!B")
	p.Remarks = []string{strings.Repeat("a", 40_000)}
	_, err = sopfile.TableOf(p, nil, "")
	require.ErrorIs(t, err, sopfile.ErrTooLarge)
	p = soptest.Full()
	p.Steps[0].Time = sop.Duration{Min: 5, Max: 5, Unit: sop.Minute, Text: "segera"}
	_, err = sopfile.TableOf(p, nil, "")
	require.ErrorIs(t, err, table.ErrCell)
}

// A sheet takes the place of another in the list of a manual, and nothing else
// changes.
func TestRelist(t *testing.T) {
	for from, want := range map[string]string{
		"kop: {tahun: 2019} # a\nsop: [a.yaml, b.yaml] # b\n": "kop: {tahun: 2019} # a\nsop: [a.yaml, b.xlsx] # b\n",
		"sop:\n  - a.yaml\n  - \"b.yaml\" # dua\r\n":          "sop:\n  - a.yaml\n  - b.xlsx # dua\r\n",
		"sop: b.yaml\n":           "sop: b.xlsx\n",
		"{\"sop\": [\"b.yaml\"]}": "{\"sop\": [\"b.xlsx\"]}",
		"kop: {tahun: 2019}\n":    "kop: {tahun: 2019}\n",
		"sop: [a.yaml]\n":         "sop: [a.yaml]\n",
	} {
		got, err := sopfile.Relist([]byte(from), "manual.yaml", "b.yaml", "b.xlsx")
		require.NoError(t, err, from)
		require.Equal(t, want, string(got))
	}
	_, err := sopfile.Relist([]byte("sop: ["), "manual.yaml", "b.yaml", "b.xlsx")
	require.Error(t, err)
	_, err = sopfile.Relist([]byte("sop: [a.yaml, b.yaml]\n"), "manual.yaml", "b.yaml", "a.yaml")
	require.ErrorIs(t, err, sopfile.ErrRewrite)
}
