package page

import (
	"sort"
	"strings"
)

// Footer is the line at the foot of each page. "%d" and "%n" in Right stand
// for the page's number and the number of pages.
type Footer struct {
	Left, Right string
	Size        EMU // type size; 0: no footer
}

const (
	footerSize = 7 * PT
	footerGap  = 5 * MM // between left and right
	mostPages  = pageWord + " 1000 dari 1000"
)

// NewFooter is a footer whose left text keeps clear of the page's number on a
// line of a width.
func NewFooter(left string, w EMU) Footer {
	f := Footer{Left: left, Right: pageWord + " %d dari %n", Size: footerSize}
	font := Font{Size: f.Size}
	room := w - Width(mostPages, font) - footerGap
	if Width(left, font) <= room {
		return f
	}
	r := []rune(left)
	n := sort.Search(len(r), func(n int) bool { return Width(string(r[:n+1])+"…", font) > room })
	f.Left = strings.TrimRight(string(r[:n]), " ") + "…"
	return f
}
