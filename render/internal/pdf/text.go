package pdf

import "github.com/sopkit/sopkit/render/internal/page"

// line prints one line at its place.
func (o *writer) line(l *page.Line, f page.Font) error {
	if l.Text == "" {
		return nil
	}
	if err := o.text(l, f); err != nil {
		return err
	}
	if f.Underline {
		s := l.Underline(f)
		o.ink.pen(s.Width)
		o.ink.stroke(s.From, s.To)
	}
	return nil
}

// text prints a line, each piece of it in the font that has its characters.
func (o *writer) text(l *page.Line, f page.Font) error {
	at := page.Point{X: l.X, Y: l.Base}
	if plain, ok := encode(l.Text); ok {
		if err := o.setFont(f, 0); err != nil {
			return err
		}
		o.ink.text(at, plain)
		return nil
	}
	var piece []byte
	var letters []rune
	number := 0
	end := func() error {
		if len(piece) == 0 {
			return nil
		}
		if err := o.setFont(f, number); err != nil {
			return err
		}
		o.ink.text(at, string(piece))
		at.X += page.Width(string(letters), f)
		piece, letters = piece[:0], letters[:0]
		return nil
	}
	for _, r := range basic(l.Text) {
		n, code := 0, byte(0)
		if plain, ok := codeOf(r); ok {
			code = plain
		} else {
			n, code = o.letters[weight(f.Bold)].place(r)
		}
		if n != number {
			if err := end(); err != nil {
				return err
			}
			number = n
		}
		piece, letters = append(piece, code), append(letters, r)
	}
	return end()
}
