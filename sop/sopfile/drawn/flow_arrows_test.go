package drawn

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Arrows as people draw them.
func TestArrows(t *testing.T) {
	for name, c := range map[string]struct {
		draw           func(b *board)
		arrows, doubts string
	}{
		"glued": {func(b *board) { three(b); b.glued(0, 1); b.glued(1, 2) }, "1a>2a, 2a>3a", ""},
		"touching": {func(b *board) {
			three(b)
			b.arrow(15, 15, 15, 25)
			b.arrow(15, 35, 15, 45)
		}, "1a>2a, 2a>3a", ""},
		"backwards": {func(b *board) {
			three(b)
			s := b.line(15, 25, 15, 15)
			s.HeadStart = true
			b.glued(1, 2)
		}, "1a>2a, 2a>3a", ""},
		"a little short": {func(b *board) {
			three(b)
			b.arrow(15, 17, 15, 23)
			b.arrow(16, 36, 14, 44)
		}, "1a>2a, 2a>3a", ""},
		"too long": {func(b *board) {
			three(b)
			b.arrow(15, 11, 15, 29)
			b.arrow(15, 30, 15, 50)
		}, "1a>2a, 2a>3a", ""},
		"far too short": {func(b *board) {
			three(b)
			b.arrow(15, 15, 15, 18)
			b.glued(1, 2)
		}, "1a>2a, 2a>3a", "arrow-loose-to"},
		"to nowhere": {func(b *board) {
			three(b)
			b.arrow(23, 10, 70, 10)
			b.glued(0, 1)
			b.glued(1, 2)
		}, "1a>2a, 2a>3a", "arrow-lost"},
		"no head": {func(b *board) {
			three(b)
			b.line(15, 15, 15, 25)
			b.glued(1, 2)
		}, "1a>2a, 2a>3a", "arrow-headless"},
		"two heads": {func(b *board) {
			three(b)
			b.arrow(15, 15, 15, 25).HeadStart = true
			b.glued(1, 2)
		}, "1a>2a, 2a>1a, 2a>3a", "arrow-two-heads"},
		"dashed": {func(b *board) {
			three(b)
			b.glued(0, 1)
			b.glued(1, 2)
			b.glued(0, 2).Dashed = true
		}, "1a>2a, 1a>3a dashed, 2a>3a", ""},
		"drawn twice": {func(b *board) {
			three(b)
			b.glued(0, 1)
			b.arrow(15, 15, 15, 25)
			b.glued(1, 2)
		}, "1a>2a, 2a>3a", ""},
		"glued to one, drawn to another": {func(b *board) {
			three(b)
			s := b.arrow(15, 15, 15, 25)
			s.Start.Shape, s.End.Shape = 2, 4
			b.glued(1, 2)
		}, "1a>3a, 2a>3a", "arrow-moved"},
		"in pieces": {func(b *board) {
			three(b)
			b.line(23, 10, 40, 10)
			b.line(40, 10, 40, 50)
			b.arrow(40, 50, 23, 50)
			b.glued(0, 1)
			b.glued(1, 2)
		}, "1a>2a, 1a>3a, 2a>3a", ""},
		"in pieces, the last drawn backwards": {func(b *board) {
			three(b)
			b.line(40, 10, 23, 10)
			b.line(40, 50, 40, 10)
			s := b.line(23, 50, 40, 50)
			s.HeadStart = true
			b.glued(0, 1)
			b.glued(1, 2)
		}, "1a>2a, 1a>3a, 2a>3a", ""},
		"onto another": {func(b *board) {
			three(b)
			b.glued(0, 1)
			b.arrow(23, 10, 40, 10, 40, 50, 23, 50)
			b.arrow(23, 30, 40, 30)
		}, "1a>2a, 1a>3a, 2a>3a", ""},
		"a tree": {func(b *board) {
			three(b)
			b.line(23, 10, 40, 10)
			b.line(40, 10, 40, 50)
			b.arrow(40, 30, 23, 30)
			b.arrow(40, 50, 23, 50)
		}, "1a>2a, 1a>3a", ""},
		"several into one": {func(b *board) {
			three(b)
			b.line(23, 10, 40, 10)
			b.line(23, 30, 40, 30)
			b.line(40, 10, 40, 50)
			b.arrow(40, 50, 23, 50)
		}, "1a>3a, 2a>3a", ""},
		"thick": {func(b *board) {
			three(b)
			b.shape("downArrow", 13, 15, 17, 25)
			b.glued(1, 2)
		}, "1a>2a, 2a>3a", ""},
		"thick, turned": {func(b *board) {
			three(b)
			b.shape("rightArrow", 13, 15, 17, 25).Turn = quarter
			b.glued(1, 2)
		}, "1a>2a, 2a>3a", ""},
		"joint work": {func(b *board) {
			three(b)
			b.symbol("rect", 0, 1)
			b.line(23, 10, 37, 10)
			b.glued(0, 1)
			b.glued(1, 2)
		}, "1a-1b, 1a>2a, 2a>3a", ""},
		"joint work, an arrow": {func(b *board) {
			three(b)
			b.symbol("rect", 0, 1)
			b.arrow(23, 10, 37, 10)
			b.glued(3, 1)
			b.glued(1, 2)
		}, "1a>1b, 1b>2a, 2a>3a", ""},
		"not tied": {func(b *board) { three(b); b.glued(0, 1) }, "1a>2a", "symbol-alone"},
		"rules and ornaments": {func(b *board) {
			three(b)
			b.glued(0, 1)
			b.glued(1, 2)
			b.line(0, 20, 90, 20)
			b.shape("leftBrace", 0, 0, 5, 60)
		}, "1a>2a, 2a>3a", ""},
	} {
		b := newBoard(3, 3)
		c.draw(b)
		_, arrows, doubts := b.told()
		require.Equal(t, c.arrows, arrows, name)
		require.Equal(t, c.doubts, doubts, name)
	}
}
