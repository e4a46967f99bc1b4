package form

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/forms"
	"github.com/sopkit/sopkit/forms/catalogue"
	"github.com/sopkit/sopkit/forms/formstest"
	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

var unit = sop.Unit{Lines: []string{"UPTD PANTI CONTOH", "DINAS SOSIAL PROVINSI CONTOH"},
	Address: []string{"Jl. Merdeka No. 1, Telp. (0741) 12345"}, Place: "Contoh"}

// Every form of the catalogue, blank and with random values, lies on its pages
// without a fault.
func TestFormsAreNeverAtFault(t *testing.T) {
	for _, f := range catalogue.All() {
		t.Run(f.ID, func(t *testing.T) {
			t.Parallel()
			for seed := range uint64(12) {
				c := f.Blank()
				if seed > 0 {
					values := formstest.Values(rand.New(rand.NewPCG(seed, 7)), f, 20*int(seed))
					filled, err := f.Fill(values)
					require.NoError(t, err)
					require.Equal(t, values, filled.Values, "Fill keeps normal values")
					c = filled
				}
				c = c.Printed()
				d, err := Form(c, &Options{Unit: unit})
				require.NoError(t, err)
				audit(t, d)
				printed(t, c, d)
				if t.Failed() {
					t.Fatalf("seed %d", seed)
				}
			}
		})
	}
}

// audit reads the finished pages: cells stand on the grid without overlapping,
// text fits its cell, pages fit the paper, inputs have names of their own.
func audit(t *testing.T, d *page.Document) {
	names := map[page.Name]bool{}
	for n, p := range d.Pages {
		w, h := sumOf(p.Cols), sumOf(p.Rows)
		assert.LessOrEqual(t, w, p.Paper.W-p.Margin.Left-p.Margin.Right)
		assert.LessOrEqual(t, h, p.Paper.H-p.Margin.Top-p.Margin.Bottom, "page %d", n+1)
		taken := map[[2]int]string{}
		for c := range page.Of[*page.Cell](p) {
			require.Positive(t, c.ColSpan, c.Text)
			for col := c.Col; col < c.Col+c.ColSpan; col++ {
				for row := c.Row; row < c.Row+c.RowSpan; row++ {
					if before, ok := taken[[2]int{col, row}]; ok {
						t.Errorf("page %d: %q stands on %q", n+1, c.Text, before)
					}
					taken[[2]int{col, row}] = c.Text
				}
			}
			cw, ch := sumOf(p.Cols[c.Col:c.Col+c.ColSpan]), sumOf(p.Rows[c.Row:c.Row+c.RowSpan])
			assert.LessOrEqual(t, page.EMU(len(c.Lines))*page.LineHeight(c.Font.Size), ch, "height of %q", c.Text)
			for _, l := range c.Lines {
				if len([]rune(l.Text)) > 1 {
					assert.LessOrEqual(t, page.Width(l.Text, c.Font)+l.Indent, cw-2*page.PadX+page.Pixel,
						"width of %q", l.Text)
				}
			}
			if c.Has().Input != nil {
				assert.False(t, names[c.Has().Input.Name], "input %v twice", c.Has().Input.Name)
				names[c.Has().Input.Name] = true
			}
		}
	}
	for _, s := range d.Side {
		if s.Input.Name == (page.Name{}) {
			continue
		}
		assert.False(t, names[s.Input.Name], "input %v twice", s.Input.Name)
		names[s.Input.Name] = true
	}
	for _, p := range d.Pages {
		for c := range page.Of[*page.Cell](p) {
			for _, q := range c.Has().Pieces {
				assert.True(t, q.Ref == (page.Name{}) || names[q.Ref], "piece without input: %v", q.Ref)
			}
		}
	}
}

func sumOf(list []page.EMU) (sum page.EMU) {
	for _, e := range list {
		sum += e
	}
	return sum
}

// printed checks that each value stands in a cell, or in a text.
func printed(t *testing.T, c *forms.Copy, d *page.Document) {
	var all strings.Builder
	ticked, entered := 0, map[page.Name]string{}
	for _, p := range d.Pages {
		for x := range page.Of[*page.Cell](p) {
			if x.Has().Input != nil {
				name := x.Has().Input.Name
				name.Part = 0
				entered[name] += x.Has().Input.Value
				if x.Has().Input.Name.Part > 0 {
					all.WriteString(entered[name] + "\n")
				}
			}
			if x.Has().Input != nil && x.Has().Input.Kind == page.InputTick && x.Text == "X" {
				ticked++
			}
			all.WriteString(x.Text + "\n")
		}
	}
	want, apart := 0, unprinted(c)
	c.Form.Each(func(x forms.Field) {
		v := c.Values[x.Name]
		switch {
		case v.Blank() || apart[x.Name]:
		case Boxes(x) && inText(d, x.Name):
			assert.Contains(t, all.String(), v.Text, x.Name)
		case Boxes(x):
			want += max(1, len(v.Picks))
		case x.Marks != forms.NoMarks:
			for item := range strings.SplitSeq(v.Text, "\n") {
				assert.Contains(t, all.String(), item, x.Name)
			}
		case x.Kind == forms.LongText || x.Kind == forms.Text:
			assert.Contains(t, all.String(), v.Text, x.Name)
		}
	})
	assert.Equal(t, want, ticked, "ticks")
	for _, table := range c.Form.Tables() {
		for _, row := range c.Values[table.Name].Rows {
			for _, col := range table.Inputs() {
				assert.Contains(t, all.String(), printShort(col, row[col.Name]))
			}
		}
	}
}

// unprinted are the fields that need not be printed: the letterhead, which the
// caller has, hidden ones, and what a mandate does not call for.
func unprinted(c *forms.Copy) map[string]bool {
	out := map[string]bool{"kop": true}
	for _, x := range c.Form.Hidden {
		out[x.Name] = true
	}
	c.Form.EachPart(func(p forms.Part) {
		s, _ := p.(forms.Signatures)
		list := s.Signers
		g, _ := p.(forms.Grid)
		for _, row := range g.Rows {
			for _, c := range row.Cells {
				list = append(list, c.Sign)
			}
		}
		for _, x := range list {
			how := c.Values.Text(x.Mandate)
			out[x.Mandate+"_jabatan"], out[x.Mandate+"_melalui"] = how == "", how != "u.b."
		}
	})
	return out
}

// inText reports whether a text of the form has a place for the field.
func inText(d *page.Document, name string) bool {
	for _, p := range d.Pages {
		for c := range page.Of[*page.Cell](p) {
			for _, q := range c.Has().Pieces {
				if q.Ref == (page.Name{Field: name}) {
					return true
				}
			}
		}
	}
	return false
}
