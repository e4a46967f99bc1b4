package drawn

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// Answers stand beside their arrows, in them, or in cells.
func TestAnswers(t *testing.T) {
	// A decision at 7–23 × 25–35 with an arrow down and one to the right and down.
	decide := func(b *board) {
		b.symbol("rect", 0, 0)
		b.symbol("diamond", 1, 0)
		b.symbol("rect", 2, 0)
		b.symbol("rect", 2, 1)
		b.glued(0, 1)
		b.arrow(15, 35, 15, 45)
		b.arrow(23, 30, 45, 30, 45, 45)
	}
	for name, c := range map[string]struct {
		draw           func(b *board)
		arrows, doubts string
	}{
		"text boxes": {func(b *board) {
			b.words("Ya", 16, 37, 22, 42)
			b.words("Tidak", 26, 25, 36, 29)
		}, "1a>2a, 2a>3a Ya, 2a>3b Tidak", ""},
		"one of two": {func(b *board) { b.words("Tdk", 26, 25, 36, 29) }, "1a>2a, 2a>3a, 2a>3b Tdk", ""},
		"onto another arrow": {func(b *board) {
			b.symbol("diamond", 0, 2)
			b.arrow(67, 10, 45, 10, 45, 30)
			b.words("Ya", 16, 37, 22, 42)
			b.words("Tidak", 26, 25, 36, 29)
			b.words("Gagal", 56, 5, 64, 9)
		}, "1a>2a, 1c>3b Gagal, 2a>3a Ya, 2a>3b Tidak", ""},
		"none": {func(*board) {}, "1a>2a, 2a>3a, 2a>3b", "answer-missing"},
		"other words": {func(b *board) {
			b.words("Sehat", 16, 37, 24, 42)
			b.words("Perlu\nperbaikan", 26, 20, 38, 29)
		}, "1a>2a, 2a>3a Sehat, 2a>3b Perlu perbaikan", ""},
		"with a border": {func(b *board) {
			b.shape("rect", 16, 37, 22, 42).Text = "Ya"
			b.words("Tidak", 26, 25, 36, 29)
		}, "1a>2a, 2a>3a Ya, 2a>3b Tidak", ""},
		"in the arrow": {func(b *board) {
			b.sheet.Shapes[5].Text = "Ya"
			b.sheet.Shapes[6].Text = "Tidak"
		}, "1a>2a, 2a>3a Ya, 2a>3b Tidak", ""},
		"in a cell": {func(b *board) {
			b.sheet.Cells[cells.Place{Column: 2, Row: 2}] = workbook.Cell{Text: "Tidak"}
		}, "1a>2a, 2a>3a, 2a>3b Tidak", ""},
		"between both": {func(b *board) {
			b.words("Ya", 18, 33, 22, 36)
		}, "1a>2a, 2a>3a Ya, 2a>3b", "answer-unsure"},
		"near nothing": {func(b *board) {
			b.words("Ya", 70, 2, 76, 6)
		}, "1a>2a, 2a>3a, 2a>3b", "answer-alone, answer-missing"},
		"a question in it": {func(b *board) {
			b.words("Lengkap?", 9, 27, 21, 33)
			b.words("Tidak", 26, 25, 36, 29)
		}, "1a>2a, 2a>3a, 2a>3b Tidak", ""},
	} {
		b := newBoard(3, 3)
		decide(b)
		c.draw(b)
		_, arrows, doubts := b.told()
		require.Equal(t, c.arrows, arrows, name)
		require.Equal(t, c.doubts, doubts, name)
	}
}

// Pentagons join what they cut.
func TestPages(t *testing.T) {
	// Boxes in rows 1, 2, 4 and 5; row 3 is no step.
	pages := func() *board {
		b := newBoard(3, 5)
		for _, row := range []int64{0, 1, 3, 4} {
			b.symbol("rect", row, 0)
		}
		b.grid.rows[2].step, b.grid.rows[3].step, b.grid.rows[4].step = -1, 2, 3
		b.glued(0, 1)
		b.glued(2, 3)
		return b
	}
	pair := func(b *board, preset, first, second string, lane int64) {
		x := lane*laneWide + 15
		b.shape(preset, 12, 41, 18, 46).Text = first
		b.shape(preset, x-3, 52, x+3, 57).Text = second
		b.glued(1, 6)
		b.glued(7, 2)
	}
	for name, c := range map[string]struct {
		draw           func(b *board)
		arrows, doubts string
	}{
		"letters": {func(b *board) {
			pair(b, "flowChartOffpageConnector", "A", "a", 1)
		}, "1a>2a, 2a>3a, 3a>4a", ""},
		"turned home plates": {func(b *board) { pair(b, "homePlate", "1", "1", 0) }, "1a>2a, 2a>3a, 3a>4a", ""},
		"circles":            {func(b *board) { pair(b, "ellipse", "B", "B", 0) }, "1a>2a, 2a>3a, 3a>4a", ""},
		"one lane":           {func(b *board) { pair(b, "homePlate", "", "", 0) }, "1a>2a, 2a>3a, 3a>4a", ""},
		"another lane": {func(b *board) {
			pair(b, "homePlate", "", "", 1)
		}, "1a>2a, 2a>3a, 3a>4a", "page-guess"},
		"another letter": {func(b *board) {
			pair(b, "homePlate", "A", "B", 0)
		}, "1a>2a, 3a>4a", "page-alone, page-alone"},
		"one alone": {func(b *board) {
			b.shape("homePlate", 12, 41, 18, 46).Text = "A"
			b.glued(1, 6)
		}, "1a>2a, 3a>4a", "page-alone"},
		"no arrow": {func(b *board) {
			b.shape("homePlate", 70, 41, 76, 46).Text = "A"
		}, "1a>2a, 3a>4a", "page-unused"},
	} {
		b := pages()
		c.draw(b)
		_, arrows, doubts := b.told()
		require.Equal(t, c.arrows, arrows, name)
		require.Equal(t, c.doubts, doubts, name)
	}
}

// Drawings of more than any flow has are not read, and lines that lead to each
// other everywhere come to an end.
func TestLargeDrawings(t *testing.T) {
	b := newBoard(3, 3)
	for i := range int64(maxStrokes + 1) {
		b.arrow(i, 1, i+1, 2)
	}
	_, arrows, doubts := b.told()
	require.Empty(t, arrows)
	require.True(t, doubts == "drawing-large")

	b = newBoard(3, 3)
	three(b)
	for i := range int64(36) {
		b.line(23+i/3*5, 10, 28+i/3*5, 9+i%3)
	}
	_, _, doubts = b.told()
	require.True(t, strings.Contains(doubts, "drawing-tangled"))
}

// Lines that are pasted on top of each other are one, which has the words of
// either.
func TestLinesPastedTwice(t *testing.T) {
	b := newBoard(3, 3)
	b.symbol("diamond", 0, 0)
	b.symbol("rect", 1, 1)
	b.arrow(23, 10, 45, 10, 45, 25)
	b.arrow(23, 10, 45, 10, 45, 25).Text = "Ya"
	_, arrows, doubts := b.told()
	require.Equal(t, "1a>2b Ya", arrows)
	require.Empty(t, doubts)
}

// Symbols of two kinds on each other are told, as are the lines of a free form
// that are not read.
func TestShapesOnEachOther(t *testing.T) {
	b := newBoard(3, 3)
	three(b)
	b.symbol("diamond", 1, 0)
	_, _, doubts := b.told()
	require.Contains(t, doubts, "symbol-over")

	b = newBoard(3, 3)
	three(b)
	b.arrow(23, 10, 45, 10, 45, 25).More = 2
	_, _, doubts = b.told()
	require.Contains(t, doubts, "shape-lines")
}

// Texts beside a line that two arrows leave a decision on are doubtful.
func TestAnswersOnOneLine(t *testing.T) {
	b := newBoard(3, 3)
	b.symbol("diamond", 0, 0)
	b.symbol("rect", 1, 1)
	b.symbol("rect", 2, 2)
	b.arrow(23, 10, 45, 10, 45, 25)
	b.arrow(23, 10, 75, 10, 75, 45)
	b.words("Ya", 26, 5, 30, 9)
	b.words("Tidak", 60, 5, 68, 9)
	_, _, doubts := b.told()
	require.Contains(t, doubts, "answer-shared")
}
