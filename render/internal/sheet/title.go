package sheet

import (
	"slices"

	"github.com/sopkit/sopkit/render/internal/page"
)

// titleLogo is the widest that a logo beside the title may be.
const titleLogo = 25 * page.MM

// title arranges what stands over the table of a sheet without identity block:
// the letterhead, where there is one, and the title. A logo stands at their
// left.
func (s *sheet) title() *page.Band {
	b, f, n := s.band(), s.sc.heading(), s.cols.count()
	from := s.titleFrom()
	for _, lines := range [][]string{s.around.unit, {s.p.Title}} {
		if len(lines) == 0 {
			continue
		}
		text := s.wrap(lines, f, from, n)
		c := b.Cell(b.Row(text.Height(f.Size)), from, n, text, f)
		c.H, c.V = page.AlignMiddle, page.AlignMiddle
	}
	if len(s.o.Logo) == 0 {
		return b
	}
	b.Grow(0, len(b.Rows), s.sc.tenths(logoOver))
	if s.planning {
		return b
	}
	box := page.Rect{X: pictureAir, Y: pictureAir, W: titleLogo - 2*pictureAir, H: b.Height() - 2*pictureAir}
	b.Images = append(b.Images, s.logo(box))
	return b
}

// titleFrom is the first column under the title: past the logo where a line is
// so long that it would run into it, else the first of all, for it to stand in
// the middle of the page.
func (s *sheet) titleFrom() int {
	if len(s.o.Logo) == 0 {
		return 0
	}
	var widest page.EMU
	for _, t := range append(slices.Clip(s.around.unit), s.p.Title) {
		widest = max(widest, page.WidestLine(t, s.sc.heading()))
	}
	from, n := 0, s.cols.count()
	if widest+2*page.PadX > s.cols.span(0, n)-2*titleLogo {
		for from < n-1 && s.cols.span(0, from) < titleLogo {
			from++
		}
	}
	return from
}

// unitLines are the lines of the letterhead, its heading first; none where the
// sheet without identity block names neither heading, unit nor year.
func (s *sheet) unitLines() []string {
	u := s.p.Unit
	if s.p.TitleOnly && u.Heading == "" && len(u.Lines) == 0 && u.Year == 0 {
		return nil
	}
	heading := u.Heading
	if heading == "" {
		heading = s.l.Heading
	}
	lines := append([]string{heading}, u.Lines...)
	if u.Year != 0 {
		lines = append(lines, s.l.Year+" "+itoa(u.Year))
	}
	return lines
}

// logo is the logo, as large as a box lets it.
func (s *sheet) logo(box page.Rect) *page.Image { return picture(s.o.Logo, box, "Logo") }
