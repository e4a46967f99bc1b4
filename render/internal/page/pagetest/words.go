package pagetest

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// mm writes lengths in millimetres.
func mm(list ...page.EMU) string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = fmt.Sprintf("%.2f", v.MM())
	}
	return strings.Join(out, " ")
}

func by(w, h page.EMU) string { return mm(w) + "x" + mm(h) }

func at(p page.Point) string { return mm(p.X) + "," + mm(p.Y) }

func rect(r page.Rect) string { return at(page.Point{X: r.X, Y: r.Y}) + " " + by(r.W, r.H) }

func size(e page.EMU) string { return fmt.Sprintf("%gpt", e.PT()) }

func style(f page.Font) string {
	s := size(f.Size)
	for i, on := range [...]bool{f.Bold, f.Italic, f.Underline} {
		if on {
			s += [...]string{" bold", " italic", " underlined"}[i]
		}
	}
	return s
}

func line(l page.Line) string {
	s := " " + at(page.Point{X: l.X, Y: l.Base})
	if l.Indent > 0 {
		s += fmt.Sprintf(" (in %s)", mm(l.Indent))
	}
	return fmt.Sprintf("%s %q", s, l.Text)
}

func lines(list []page.Line) string {
	var out strings.Builder
	for _, l := range list {
		out.WriteString(line(l))
	}
	return out.String()
}

func path(points []page.Point) string {
	out := make([]string, len(points))
	for i, p := range points {
		out[i] = at(p)
	}
	return strings.Join(out, " > ")
}

func ends(c *page.Connector) string {
	sides := [...]string{"top", "left", "bottom", "right"}
	one := func(e page.End) string {
		if e.Symbol == 0 {
			return "free"
		}
		return fmt.Sprintf("%d %s", e.Symbol, sides[e.Side])
	}
	arrow := " - "
	if c.Head > 0 {
		arrow = " -> (" + mm(c.Head) + ") "
	}
	if c.Dashed {
		arrow += "dashed "
	}
	return one(c.From) + arrow + one(c.To)
}

func inside(s *page.Symbol) string {
	if s.Text == "" {
		return ""
	}
	return ", " + style(s.Font) + ":" + lines(s.Lines)
}
