package drawn

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
)

// Symbols as people draw them.
func TestSymbols(t *testing.T) {
	for name, c := range map[string]struct {
		draw            func(b *board)
		symbols, doubts string
	}{
		"in cells": {func(b *board) {
			b.symbol("diamond", 0, 1)
			b.symbol("flowChartDocument", 1, 2)
		}, "1b decision, 2c document", "symbol-alone, symbol-alone"},
		"over a border": {func(b *board) {
			b.shape("rect", 22, 5, 38, 15)
			b.symbol("rect", 1, 0)
			b.glued(0, 1)
		}, "1a process, 2a process", "symbol-straddles"},
		"mostly in one": {func(b *board) {
			b.shape("rect", 12, 9, 28, 22)
			b.symbol("rect", 1, 1)
			b.glued(0, 1)
		}, "1a process, 2b process", ""},
		"in no lane": {func(b *board) {
			b.shape("rect", 100, 5, 116, 15)
			b.symbol("rect", 0, 0)
		}, "1a process", "symbol-aside"},
		"legend": {func(b *board) {
			b.shape("diamond", 5, 75, 15, 80)
			b.symbol("rect", 0, 0)
			b.arrow(5, 90, 15, 90)
		}, "1a process", ""},
		"capsule and box": {func(b *board) {
			b.shape("flowChartTerminator", 5, 1, 25, 7)
			b.shape("rect", 5, 11, 25, 19)
			b.arrow(15, 7, 15, 11)
		}, "1a terminator, 1a process", ""},
		"words in it": {func(b *board) {
			b.symbol("roundRect", 0, 0).Text = "Mulai"
			b.symbol("rect", 1, 0).Text = "Ketik"
			b.glued(0, 1)
		}, "1a terminator Mulai, 2a process Ketik", ""},
		"words over it": {func(b *board) {
			b.symbol("ellipse", 0, 0)
			b.words("Selesai", 8, 6, 22, 14)
		}, "1a terminator Selesai", ""},
		"round": {func(b *board) {
			b.symbol("roundRect", 0, 0).Adjust = []int64{50_000}
			b.symbol("roundRect", 1, 0)
			b.glued(0, 1)
		}, "1a terminator, 2a process", ""},
		"copied twice": {func(b *board) {
			b.symbol("rect", 0, 0)
			b.symbol("rect", 0, 0)
			b.symbol("rect", 1, 0)
			b.glued(1, 2)
		}, "1a process, 2a process", ""},
		"a picture": {func(b *board) {
			b.symbol("rect", 0, 0).Picture = true
			b.symbol("rect", 0, 1)
		}, "1b process", ""},
		"not usual": {func(b *board) {
			b.symbol("cloud", 0, 0)
			b.symbol("can", 1, 0)
			b.glued(0, 1)
		}, "1a process, 2a archive", "symbol-unknown, symbol-unknown"},
		"too large": {func(b *board) {
			b.shape("rect", 1, 1, 89, 59)
			b.symbol("rect", 0, 0)
		}, "1a process", "shape-large"},
		"one of two": {func(b *board) {
			b.shape("diamond", 5, 1, 25, 8)
			b.shape("diamond", 5, 12, 25, 19)
			b.line(15, 8, 15, 12)
			b.symbol("rect", 1, 0)
			b.symbol("rect", 2, 0)
			b.glued(0, 3)
			b.glued(1, 4)
		}, "1a decision, 2a process, 3a process", "answer-missing"},
	} {
		b := newBoard(3, 3)
		c.draw(b)
		symbols, _, doubts := b.told()
		require.Equal(t, c.symbols, symbols, name)
		require.Equal(t, c.doubts, doubts, name)
	}
}

// Findings say in words what is doubtful, and where.
func TestFindings(t *testing.T) {
	b := newBoard(2, 3)
	three(b)
	b.arrow(15, 15, 15, 18).Name = "Panah 12"
	b.glued(1, 2)
	f := readFlow([]grid{b.grid})
	require.Len(t, f.findings, 1)
	got := f.findings[0]
	require.Equal(t, `panah "Panah 12" tidak menempel pada simbol; dianggap menuju langkah 2`,
		got.Message(sop.Indonesian))
	require.Equal(t, `arrow "Panah 12" is not tied to a symbol; taken to lead to step 2`, got.Message(sop.English))
	require.Equal(t, []string{"SOP", "A1", "Panah 12"}, []string{got.Sheet, got.Cell, got.Shape})
	for kind, text := range doubtTexts {
		require.Equal(t, strings.Count(text.ID, "%"), strings.Count(text.EN, "%"), kind)
	}
}
