package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWrapStartsALineAtEachBreak(t *testing.T) {
	f := Font{Size: 8 * PT}
	b := Wrap([]string{"satu\ndua", "tiga"}, f, 100*MM)
	assert.Equal(t, []Line{{Text: "satu"}, {Text: "dua"}, {Text: "tiga"}}, b.Lines)
	assert.Equal(t, "satu\ndua\ntiga", b.Text)

	mark := Width("1. ", f)
	b = Wrap([]string{"1. toolkit\nToolkit (Bantuan)", "2. lain"}, f, 100*MM)
	assert.Equal(t, []Line{{Text: "1. toolkit"}, {Text: "Toolkit (Bantuan)", Indent: mark}, {Text: "2. lain"}}, b.Lines)

	b = Wrap([]string{"a\n1. b\n2. c"}, f, 100*MM)
	assert.Equal(t, []Line{{Text: "a"}, {Text: "1. b"}, {Text: "2. c"}}, b.Lines)
}

// Further lines hang under the first word, where its mark takes no more than a
// third of the width.
func TestWrapHangs(t *testing.T) {
	f := Font{Size: 8 * PT}
	for text, mark := range map[string]string{
		"12. aa aa": "12. ", "1) aa aa": "1) ", "3 aa aa": "", "- aa aa": "- ", "7, aa aa": "7, ",
		"123. aa aa": "123. ",
		"1234. aa":   "", "a. aa": "", "1.aa aa": "", "-aa aa": "", "- ": "", "12.": "", "": "",
	} {
		assert.Equal(t, mark, Enumerator(text), text)
	}
	mark := Width("12. ", f)
	b := Wrap([]string{"12. aa aa aa aa aa aa aa aa"}, f, 3*mark+2*PadX)
	assert.Greater(t, len(b.Lines), 1)
	for i, l := range b.Lines {
		assert.Equal(t, i > 0, l.Indent == mark, "line %d", i)
	}
	for _, l := range Wrap([]string{"12. aa aa aa aa aa aa aa aa"}, f, 3*mark+2*PadX-1).Lines {
		assert.Zero(t, l.Indent)
	}
}
