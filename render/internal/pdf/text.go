package pdf

import "github.com/sopkit/sopkit/render/internal/page"

// line prints one line at its place.
func (o *writer) line(l *page.Line, f page.Font) {
	if l.Text == "" {
		return
	}
	codes, ok := encode(l.Text)
	if !ok {
		codes = basic(l.Text)
	}
	o.setFont(f, !ok)
	o.f.Text(l.X.PT(), l.Base.PT(), codes)
	if f.Underline {
		s := l.Underline(f)
		o.f.SetLineWidth(s.Width.PT())
		o.f.Line(s.From.X.PT(), s.From.Y.PT(), s.To.X.PT(), s.To.Y.PT())
	}
}
