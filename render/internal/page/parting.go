package page

import "strings"

// Parting stands in a text where a word is parted that goes on elsewhere: in the
// next line of a worksheet's cell, or in another cell. It is a zero-width space,
// which nobody sees. What stands behind it on its line is no part of the word,
// but the hyphen that shows the parting: so a text can be put together again
// from its lines.
const Parting = "\u200B"

// Parted returns the cell with the first of its lines alone, and one with the
// others in the same place. Their texts are what their lines hold, with Parting
// behind a word that is parted there.
func (c *Cell) Parted(lines int) (upper, lower *Cell) {
	a, z := *c, *c
	n := min(lines, len(c.Lines))
	rest := c.Text
	for _, l := range c.Lines[:n] {
		_, rest, _ = behind(rest, l.Text)
	}
	a.Text, a.Lines = c.Text[:len(c.Text)-len(rest)], c.Lines[:n:n]
	if n > 0 && goesOn(rest) {
		a.Text += Parting
	}
	z.Text, z.Lines = strings.TrimLeft(rest, " \n"), c.Lines[n:]
	return &a, &z
}

// PartedLines returns the lines of the cell's text with Parting in those that
// end within a word.
func (c *Cell) PartedLines() []string {
	out, rest := make([]string, len(c.Lines)), c.Text
	for i, l := range c.Lines {
		own, after, begins := behind(rest, l.Text)
		rest = after
		switch {
		case own != l.Text:
			out[i] = own + Parting + "-"
		case begins && own != "" && goesOn(rest):
			out[i] = own + Parting
		default:
			out[i] = own
		}
	}
	return out
}

// behind returns a line without a hyphen that parts a word, and what stands
// behind it in the text that it begins; false where it does not begin it.
func behind(text, line string) (own, rest string, ok bool) {
	text = strings.TrimLeft(text, " \n")
	if rest, ok = strings.CutPrefix(text, line); ok {
		return line, rest, true
	}
	own, ok = strings.CutSuffix(line, "-")
	if rest, is := strings.CutPrefix(text, own); ok && is {
		return own, rest, true
	}
	return line, text, false
}

// goesOn reports whether what stands behind a line goes on with its word.
func goesOn(rest string) bool { return rest != "" && rest[0] != ' ' && rest[0] != '\n' }
