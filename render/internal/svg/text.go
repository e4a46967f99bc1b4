package svg

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// lines draws the lines of one text, which is one text to those who search,
// select or hear it.
func (o *writer) lines(list []page.Line, f page.Font) {
	shown := slices.DeleteFunc(slices.Clone(list), func(l page.Line) bool { return l.Text == "" })
	if len(shown) == 0 {
		return
	}
	o.put("<text")
	if slices.ContainsFunc(shown, spaced) {
		o.put(` xml:space="preserve"`)
	}
	o.font(f)
	if len(shown) == 1 {
		o.line(&shown[0], f)
	} else {
		between := ">"
		for i := range shown {
			o.put(between, "<tspan")
			o.line(&shown[i], f)
			o.put("</tspan>")
			between = " " // parts the words of two lines, where they are copied or searched
		}
	}
	o.put("</text>")
	if f.Underline {
		var under strokes
		for i := range shown {
			under.add(shown[i].Underline(f))
		}
		o.strokes(under, shown[0].Underline(f).Width, "")
	}
}

// spaced reports whether a line has blanks that are lost unless they are kept:
// at its ends, or several together.
func spaced(l page.Line) bool {
	return strings.Trim(l.Text, " ") != l.Text || strings.Contains(l.Text, "  ")
}

// font writes what of a font is not usual on the page.
func (o *writer) font(f page.Font) {
	if f.Size != o.usual {
		o.num(` font-size="`, at(f.Size))
		o.put(`"`)
	}
	if f.Bold {
		o.put(` font-weight="700"`)
	}
	if f.Italic {
		o.put(` font-style="italic"`)
	}
}

// line writes the place and the width of a line, and its text.
func (o *writer) line(l *page.Line, f page.Font) {
	o.num(` x="`, at(l.X))
	o.num(`" y="`, at(l.Base))
	if w := at(page.Width(l.Text, f)); w > 0 {
		o.num(`" textLength="`, w)
		o.put(`" lengthAdjust="spacingAndGlyphs`)
	}
	o.put(`">`)
	o.say(l.Text)
}

// title writes the name of what is drawn: shown to those who point at it, and
// told to those who cannot see it.
func (o *writer) title(text string) {
	o.put("<title>")
	o.say(text)
	o.put("</title>")
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;",
	"\n", " ", "\t", " ", "\r", " ")

// say writes text, so that none of it is markup. Characters that no text can
// hold are left out, as what is broken UTF-8; a workbook refuses them.
func (o *writer) say(text string) {
	plain := true
	for i := 0; i < len(text) && plain; i++ {
		plain = text[i] >= ' ' && text[i] < 0x7F && text[i] != '&' && text[i] != '<' && text[i] != '>' && text[i] != '"'
	}
	if plain {
		o.b = append(o.b, text...)
		return
	}
	kept := func(r rune) rune {
		if sop.Unprintable(r) && r != '\n' && r != '\t' && r != '\r' {
			return -1
		}
		return r
	}
	o.b = append(o.b, escaper.Replace(strings.Map(kept, text))...)
}

// usual returns the type size of most characters of a page.
func usual(p *page.Page) (most page.EMU) {
	count := map[page.EMU]int{}
	for lines, f := range p.Texts() {
		if count[f.Size] += len(lines); count[f.Size] > count[most] || count[f.Size] == count[most] && f.Size < most {
			most = f.Size
		}
	}
	return max(most, page.PT)
}
