package sheet

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// unparted drops spaces and hyphens, as lines break anywhere.
var unparted = strings.NewReplacer(" ", "", "-", "")

// printed returns all texts of a sheet, unparted.
func printed(t *testing.T, p *sop.Procedure) string {
	t.Helper()
	d, err := Sheet(p, nil)
	require.NoError(t, err)
	var b strings.Builder
	for _, pg := range d.Pages {
		for c := range page.Of[*page.Cell](pg) {
			for _, l := range c.Lines {
				b.WriteString(l.Text)
			}
			b.WriteByte('\n')
		}
		for l := range page.Of[*page.Label](pg) {
			b.WriteString(l.Text + "\n")
		}
		for y := range page.Of[*page.Symbol](pg) {
			b.WriteString(strings.ReplaceAll(y.Text, "\n", "") + "\n")
		}
	}
	return unparted.Replace(b.String())
}

// fieldOf returns what the table says of a path.
func fieldOf(t *testing.T, path string) sop.Field {
	t.Helper()
	list, out := sop.ProcedureFields(), sop.Field{}
	for name := range strings.SplitSeq(regexp.MustCompile(`\[\d+\]`).ReplaceAllString(path, ""), ".") {
		out = sop.Field{}
		for _, f := range list {
			if f.Path == name {
				out = f
			}
		}
		require.NotEmpty(t, out.Name, path)
		list = out.Fields
	}
	return out
}

// Every field that the table says is printed stands on the sheet, and no other.
func TestEveryFieldIsPrintedAsTheTableSays(t *testing.T) {
	p := soptest.Full()
	p.TitleOnly = false
	text := printed(t, p)
	for _, l := range soptest.Leaves(p) {
		want := ""
		switch v := l.Value.Addr().Interface().(type) {
		case *sop.Date:
			want = v.Indonesian()
		case *sop.Duration:
			want = v.String()
		case *bool, *[]sop.Symbol, *sop.Tie:
			continue
		case *sop.NIP:
			want = string(*v)
		default:
			want = fmt.Sprint(reflect.ValueOf(v).Elem())
		}
		want = unparted.Replace(want)
		if fieldOf(t, l.Path).Printed == sop.OnSheet {
			require.True(t, strings.Contains(text, want), "%s is not on the sheet", l.Path)
		} else if !strings.HasSuffix(l.Path, "ole") && !strings.HasSuffix(l.Path, ".to") &&
			!strings.HasSuffix(l.Path, "Rows") {
			require.False(t, strings.Contains(text, want), "%s is on the sheet", l.Path)
		}
	}
	require.NotContains(t, printed(t, &sop.Procedure{Title: "T", Roles: p.Roles, Steps: p.Steps}), `"labels.`)
}

// An empty label is printed in the official words, if at all.
func TestEveryLabelHasOfficialWords(t *testing.T) {
	p := soptest.Full()
	p.TitleOnly, p.Labels, p.Unit.Heading = false, sop.Labels{}, ""
	text := printed(t, p)
	for _, l := range labels {
		require.True(t, strings.Contains(text, unparted.Replace(l.Official)), l.Path)
	}
}

// Every symbol a step may have is drawn and listed by the legend.
func TestEverySymbolIsDrawnAndListed(t *testing.T) {
	for _, k := range sop.Symbols() {
		p := soptest.Full()
		p.Legend = []sop.Symbol{k}
		require.Contains(t, printed(t, p), unparted.Replace(k.Meaning()))
		if !k.InSteps() {
			continue
		}
		p.Legend, p.Steps[1].Tasks[0].Symbols = nil, []sop.Symbol{k}
		d, err := Sheet(p, nil)
		require.NoError(t, err)
		require.Contains(t, printed(t, p), unparted.Replace(k.Meaning()), "in use, so in the legend")
		drawn := 0
		for _, pg := range d.Pages {
			for s := range page.Of[*page.Symbol](pg) {
				if s.Kind == Shape(k) && strings.HasSuffix(s.Name, ", "+k.Spoken()) {
					drawn++
				}
			}
		}
		require.NotZero(t, drawn, k.String())
	}
}

// A symbol without a shape is refused, in a step as in the legend.
func TestSymbolWithoutAShape(t *testing.T) {
	p := soptest.Full()
	p.Legend = []sop.Symbol{99}
	_, err := Sheet(p, nil)
	require.EqualError(t, err, "sheet: no shape for symbol Symbol(99)")
	p.Legend, p.Steps[0].Tasks[0].Symbols = nil, []sop.Symbol{98}
	_, err = Sheet(p, nil)
	require.EqualError(t, err, "sheet: no shape for symbol Symbol(98)")
}
