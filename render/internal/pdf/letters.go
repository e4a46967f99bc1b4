package pdf

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
)

// letters are the characters of a document, by weight: regular and bold.
type letters [2]used

// used tells which characters of one weight there are.
type used struct {
	latin bool   // one of Windows-1252 is not among the basic characters
	rare  []rune // those outside Windows-1252, in order
}

// weight is the index of a weight in letters.
func weight(bold bool) int {
	if bold {
		return 1
	}
	return 0
}

// basics are the characters beyond ASCII that a text in the language of offices
// may hold.
const basics = "…‘’“”•–—°±²·½×§"

// isBasic tells whether the smaller fonts have a character that has a code.
func isBasic(r rune) bool { return r <= '~' || strings.ContainsRune(basics, r) }

// lettersOf collects the characters of a document.
func lettersOf(d *page.Document) letters {
	var out letters
	for _, p := range d.Pages {
		for lines, font := range p.Texts() {
			for i := range lines {
				out[weight(font.Bold)].add(lines[i].Text)
			}
		}
		for i := range p.Edge {
			out[weight(p.Edge[i].Font.Bold)].add(p.Edge[i].Text)
		}
	}
	for i := range out {
		slices.Sort(out[i].rare)
		out[i].rare = slices.Compact(out[i].rare)
	}
	return out
}

func (u *used) add(text string) {
	if isPlain(text) {
		return
	}
	for _, r := range basic(text) {
		if _, ok := codeOf(r); !ok {
			u.rare = append(u.rare, r)
			continue
		}
		u.latin = u.latin || !isBasic(r)
	}
}

// The codes of a font that is cut for a document.
const (
	firstCode = 32
	codes     = 256 - firstCode
)

// place returns the font of a rare character, from 1, and its code there: the
// font n has the n-th 224 of them.
func (u *used) place(c rune) (number int, code byte) {
	i, _ := slices.BinarySearch(u.rare, c)
	return 1 + i/codes, byte(firstCode + i%codes)
}

// of returns the rare characters of a font.
func (u *used) of(number int) []rune {
	rest := u.rare[(number-1)*codes:]
	return rest[:min(codes, len(rest))]
}
