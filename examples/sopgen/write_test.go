package main

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop"
	"github.com/stretchr/testify/require"
)

// logo returns a small PNG.
func logo(t *testing.T) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, 8, 8))))
	return b.String()
}

// fake returns a format that writes the text and then ends with err.
func fake(name, text string, err error) format {
	return format{name, func(w io.Writer, _ *sop.Procedure, _ *render.Options) error {
		_, _ = io.WriteString(w, text)
		return err
	}}
}

func TestWriteSheetIsAllOrNothing(t *testing.T) {
	dir := t.TempDir()
	broken := errors.New("broken")
	w := writeSheet(t.Context(), job{name: "a", procedure: &sop.Procedure{}}, dir,
		[]format{fake("x", "whole", nil), fake("y", "half", broken)}, nil)
	require.ErrorIs(t, w.err, broken)
	require.Empty(t, filesIn(t, dir))
}

func TestWriteSheetInterruptedWhileRendering(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(t.Context())
	stopping := format{"x", func(w io.Writer, _ *sop.Procedure, _ *render.Options) error {
		cancel()
		_, err := io.WriteString(w, "text")
		return err
	}}
	w := writeSheet(ctx, job{name: "a", procedure: &sop.Procedure{}}, dir, []format{stopping}, nil)
	require.ErrorIs(t, w.err, context.Canceled)
	require.Empty(t, filesIn(t, dir), "neither the file nor a temporary one")
}

func TestWriteSheetReplaces(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.x")
	require.NoError(t, os.WriteFile(path, []byte("old and longer"), 0o666))
	w := writeSheet(t.Context(), job{name: "a", procedure: &sop.Procedure{}}, dir, []format{fake("x", "new", nil)}, nil)
	require.Equal(t, written{files: []string{"a.x"}, bytes: 3}, w)
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "new", string(content))
	require.Equal(t, []string{"a.x"}, filesIn(t, dir))
}

func TestInOrder(t *testing.T) {
	const n = 500
	var got []int
	inOrder(n, func(i int) int { return i * i }, func(i, result int) {
		require.Equal(t, i*i, result)
		got = append(got, i)
	})
	require.Len(t, got, n)
	for i, v := range got {
		require.Equal(t, i, v)
	}
	inOrder(0, func(int) int { return 1 }, func(int, int) { require.Fail(t, "nothing to do") })
}
