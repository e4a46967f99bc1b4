package font

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Wrap breaks a paragraph into lines, the first no wider than first, the
// others no wider than rest, all in EMU. The time is linear in the text.
//
// Lines break at spaces, which vanish there, as they do at both ends of the
// paragraph; spaces within a line stay. A no-break space is no place to break,
// nor are spaces before a word that begins with a mark that closes, such as a
// run of dots to write on (UAX 14, LB13, as LibreOffice has it), unless that
// word and the one before it are wider than a line.
// A word wider than its line breaks after its last hyphen or slash that fits,
// else with a hyphen between syllables as Indonesian has them, else between
// characters, never before a combining mark. Each line holds at
// least one character, however narrow. An empty paragraph is one empty line.
func Wrap(text string, size int64, bold bool, first, rest int64) []string {
	var room [32]word
	t := measured(room[:0], text, bold)
	return t.AppendLines(nil, size, first, rest)
}

// Text is a paragraph whose words are measured once, to be wrapped many times.
type Text struct {
	text   string
	face   *face
	words  []word
	units  int64 // of all of it
	spaces int
	widest int64 // of what spaces part
	pieces bool  // it may break elsewhere, too
}

// word is a piece of a paragraph, text[from:to], that holds no space but those
// before a mark that closes.
type word struct {
	from, to int
	units    int64
}

// Measure measures the words of a paragraph.
func Measure(text string, bold bool) Text {
	return measured(make([]word, 0, strings.Count(text, " ")+1), text, bold)
}

// measured is Measure with room for the words.
func measured(words []word, text string, bold bool) Text {
	t := Text{text: text, face: pick(bold), words: words}
	for from := 0; from < len(text); {
		if text[from] == ' ' {
			from++
			t.spaces++
			continue
		}
		to, wide, pieces := t.face.word(text, from)
		t.widest, t.pieces = max(t.widest, wide), t.pieces || pieces
		if n := len(t.words); n > 0 && closes(text[from]) {
			last := &t.words[n-1]
			last.units += int64(from-last.to)*t.face.width(' ') + wide
			last.to = to
		} else {
			t.words = append(t.words, word{from, to, wide})
		}
		t.units += wide
		from = to
	}
	t.units += int64(t.spaces) * t.face.width(' ')
	return t
}

// closes reports whether a character is one before which no line breaks.
func closes(c byte) bool {
	switch c {
	case '.', ',', ':', ';', '!', '?', ')', ']', '}', '/', '\\':
		return true
	}
	return false
}

// Width returns the width of the paragraph on one line at a type size.
func (t *Text) Width(size int64) int64 { return t.units * size / UnitsPerEm }

// Whole returns the paragraph on one line, without the spaces at its ends.
func (t *Text) Whole() string {
	if len(t.words) == 0 {
		return ""
	}
	return t.text[t.words[0].from:t.words[len(t.words)-1].to]
}

// WidestPiece returns the width that the function of this name gives.
func (t *Text) WidestPiece() int64 {
	if t.pieces {
		return t.face.widest(t.text)
	}
	return t.widest
}

// Units returns the width of the paragraph on one line, in units per em.
func (t *Text) Units() int64 { return t.units }

// Letters returns the width of its letters on one line, without the spaces
// between them, in units per em.
func (t *Text) Letters() int64 {
	return t.units - int64(t.spaces)*t.face.width(' ')
}

// Slack is by how much the widths that a paragraph is wrapped to may change for
// it to be wrapped alike: both may be so much less, or more by less than so much.
type Slack struct{ Less, More int64 }

// Wrap is the function of this name.
func (t *Text) Wrap(size, first, rest int64) []string { return t.AppendLines(nil, size, first, rest) }

// Lines counts the lines that Wrap would give, and tells for which other widths
// they are as many.
func (t *Text) Lines(size, first, rest int64) (int, Slack) {
	if wide := t.Width(size); wide <= first { // which is so for most
		return 1, Slack{Less: first - wide, More: math.MaxInt64}
	}
	w := t.wrap(nil, size, first, rest, false)
	return w.count, w.slack
}

func (t *Text) wrap(lines []string, size, first, rest int64, keep bool) wrapper {
	w := wrapper{face: t.face, size: size, room: first, rest: rest, lines: lines, keep: keep,
		slack: Slack{math.MaxInt64, math.MaxInt64}}
	for i := range t.words {
		w.word(t.text, &t.words[i])
	}
	w.end(t.text, w.to)
	return w
}

// wrapper holds the lines finished and the line being filled, which is
// text[from:to] and so many units wide.
type wrapper struct {
	face       *face
	size       int64
	room, rest int64
	lines      []string
	count      int  // of lines
	keep       bool // the lines too
	from, to   int
	units      int64
	slack      Slack
}

func (w *wrapper) fits(units int64) bool {
	over := units*w.size/UnitsPerEm - w.room
	if over > 0 {
		w.slack.More = min(w.slack.More, over)
		return false
	}
	w.slack.Less = min(w.slack.Less, -over)
	return true
}

// end finishes the line and starts the next one at a place in the text.
func (w *wrapper) end(text string, next int) {
	if w.count++; w.keep {
		w.lines = append(w.lines, text[w.from:w.to])
	}
	w.room, w.from, w.to, w.units = w.rest, next, next, 0
}

// word puts a word on the line if there is room, else on the next.
func (w *wrapper) word(text string, next *word) {
	from, to, wide := next.from, next.to, next.units
	if w.to > w.from {
		spaces := int64(from-w.to) * w.face.width(' ')
		if w.fits(w.units + spaces + wide) {
			w.to, w.units = to, w.units+spaces+wide
			return
		}
		w.end(text, from)
	}
	w.from, w.to, w.units = from, to, wide
	for !w.fits(w.units) {
		n, units, hyphen := w.piece(text[w.from:to])
		if w.from+n == to {
			return
		}
		left := w.units - units
		w.to = w.from + n
		next := w.to
		for w.to > w.from && text[w.to-1] == ' ' {
			w.to--
		}
		for text[next] == ' ' {
			next, left = next+1, left-w.face.width(' ')
		}
		w.end(text, next)
		if hyphen && w.keep {
			w.lines[len(w.lines)-1] += "-"
		}
		w.to, w.units = to, left
	}
}

// piece returns the length and the units of what of a word goes on the line,
// and whether a hyphen goes after it.
func (w *wrapper) piece(word string) (int, int64, bool) {
	var n, mark, part int
	var units, markUnits, partUnits int64
	dash := w.face.width('-')
	for n < len(word) {
		size, wide := w.cluster(word[n:])
		if n > 0 && !w.fits(units+wide) {
			break
		}
		n, units = n+size, units+wide
		switch word[n-1] {
		case '-', '/':
			mark, markUnits = n, units
		case ' ': // the first word fits
			mark, part = 0, 0
		}
		if syllable(word, n) && w.fits(units+dash) {
			part, partUnits = n, units
		}
	}
	switch {
	case n == len(word):
		return n, units, false
	case mark > 0:
		return mark, markUnits, false
	case part > 0:
		return part, partUnits, true
	}
	return n, units, false
}

// syllable reports whether a word may be parted at a place, at least two
// letters from its ends: before a consonant, or two that are said as one, and
// the vowel after it, and not far behind a vowel.
func syllable(word string, at int) bool {
	if at < 2 || at > len(word)-2 {
		return false
	}
	before, after := word[max(0, at-3):at], word[at:min(at+4, len(word))]
	if !letters(before) || !strings.ContainsFunc(before, isVowel) || joined(before[len(before)-1], after[0]) {
		return false
	}
	if joined(after[0], after[1]) {
		after = after[1:]
	}
	return len(after) > 1 && letters(after[:2]) && !isVowel(rune(after[0])) && isVowel(rune(after[1]))
}

// joined reports whether two consonants are not parted: ng, ny, sy, kh, gh, and
// those with r or l at their end.
func joined(a, b byte) bool {
	switch a | 0x20 {
	case 'n':
		return b|0x20 == 'g' || b|0x20 == 'y'
	case 's':
		return b|0x20 == 'y'
	case 'k', 'g':
		return strings.IndexByte("hrl", b|0x20) >= 0
	case 'b', 'd', 'f', 'p', 't':
		return strings.IndexByte("rl", b|0x20) >= 0
	}
	return false
}

func isVowel(r rune) bool { return strings.ContainsRune("aeiouAEIOU", r) }

// letters reports whether a text holds nothing but letters from A to Z.
func letters(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return (r|0x20) < 'a' || (r|0x20) > 'z' })
}

// cluster returns the length and the units of the first character of a text
// with the marks that combine with it.
func (w *wrapper) cluster(text string) (int, int64) {
	r, n := utf8.DecodeRuneInString(text)
	wide := w.face.width(r)
	for n < len(text) {
		r, size := utf8.DecodeRuneInString(text[n:])
		if !unicode.Is(unicode.M, r) {
			break
		}
		n, wide = n+size, wide+w.face.width(r)
	}
	return n, wide
}
