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
