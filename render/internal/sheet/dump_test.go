package sheet

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// dump writes a finished document as text: lengths in millimetres, one item a
// line, so that a change of layout reads as a diff.
func dump(d *page.Document) string {
	var b strings.Builder
	say := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	say("document %q by %q, footer %q | %q", d.Title, d.Author, d.Footer.Left, d.Footer.Right)
	for n, p := range d.Pages {
		say("\npage %d: %s %s, head at row %d (%d rows), repeat %d", n+1, p.Paper.Name, lengths(p.Paper.W, p.Paper.H), p.HeadAt, p.HeadRows, p.Repeat)
		say("columns %s", lengths(p.Cols...))
		say("rows %s", lengths(p.Rows...))
		for c := range page.Of[*page.Cell](p) {
			if len(c.Lines) == 0 {
				continue // a ruled cell under the flow
			}
			say("cell %d,%d %dx%d %spt%s h%d v%d b%d: %s", c.Row, c.Col, c.RowSpan, c.ColSpan, points(c.Font.Size), weight(c.Font), c.H, c.V, c.Border, lines(c.Lines))
		}
		for s := range page.Of[*page.Symbol](p) {
			say("symbol %d %v at %s, %s: %s%s", s.ID, s.Kind, lengths(s.Box.X, s.Box.Y), lengths(s.Box.W, s.Box.H), s.Name, inside(s.Text))
		}
		for c := range page.Of[*page.Connector](p) {
			var at []string
			for _, q := range c.Points {
				at = append(at, lengths(q.X, q.Y))
			}
			say("connector %d %d.%d to %d.%d: %s: %s", c.ID, c.From.Symbol, c.From.Side, c.To.Symbol, c.To.Side, c.Name, strings.Join(at, " > "))
		}
		for l := range page.Of[*page.Label](p) {
			say("label at %s: %s", lengths(l.Box.X, l.Box.Y), strings.ReplaceAll(l.Text, "\n", " / "))
		}
	}
	return b.String()
}

func lengths(list ...page.EMU) string {
	var out []string
	for _, v := range list {
		out = append(out, fmt.Sprintf("%.2f", v.MM()))
	}
	return strings.Join(out, " ")
}

func points(size page.EMU) string { return fmt.Sprintf("%.2f", size.PT()) }

func weight(f page.Font) string {
	if f.Bold {
		return " bold"
	}
	return ""
}

func inside(text string) string {
	if text == "" {
		return ""
	}
	return ", " + text
}

func lines(list []page.Line) string {
	var out []string
	for _, l := range list {
		if l.Indent > 0 {
			out = append(out, fmt.Sprintf("(%.2f) %s", l.Indent.MM(), l.Text))
		} else {
			out = append(out, l.Text)
		}
	}
	return strings.Join(out, " / ")
}
