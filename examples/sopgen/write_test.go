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

	"github.com/stretchr/testify/require"
)

// logo returns a small PNG.
func logo(t *testing.T) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, 8, 8))))
	return b.String()
}

// fake returns a job that writes the text, and ends with err in the format y.
func fake(text string, err error) job {
	return job{name: "a", draw: func(context.Context) (writing, error) {
		return writing{pages: 12, write: func(_ context.Context, w io.Writer, f file) error {
			_, _ = io.WriteString(w, text)
			if f.format == "y" {
				return err
			}
			return nil
		}}, nil
	}}
}

// TestWriteArrangesOnce writes two formats of what is arranged once, and
// nothing of what cannot be.
func TestWriteArrangesOnce(t *testing.T) {
	dir, times := t.TempDir(), 0
	j := job{name: "a", draw: func(ctx context.Context) (writing, error) {
		times++
		return fake("text", nil).draw(ctx)
	}}
	require.NoError(t, write(t.Context(), j, dir, []format{"x", "y"}).err)
	require.Equal(t, 1, times)

	large := errors.New("too large")
	j = job{name: "b", draw: func(context.Context) (writing, error) { return arranged(nil, large) }}
	require.ErrorIs(t, write(t.Context(), j, dir, []format{"x"}).err, large)
	require.Equal(t, []string{"a.x", "a.y"}, filesIn(t, dir))
}

func TestWriteIsAllOrNothing(t *testing.T) {
	dir := t.TempDir()
	broken := errors.New("broken")
	w := write(t.Context(), fake("text", broken), dir, []format{"x", "y"})
	require.ErrorIs(t, w.err, broken)
	require.Empty(t, filesIn(t, dir))
}

func TestWriteInterruptedWhileRendering(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(t.Context())
	stopping := job{name: "a", draw: func(context.Context) (writing, error) {
		return writing{write: func(_ context.Context, w io.Writer, _ file) error {
			cancel()
			_, err := io.WriteString(w, "text")
			return err
		}}, nil
	}}
	w := write(ctx, stopping, dir, []format{"x"})
	require.ErrorIs(t, w.err, context.Canceled)
	require.Empty(t, filesIn(t, dir), "neither the file nor a temporary one")
}

func TestWriteReplaces(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.x")
	require.NoError(t, os.WriteFile(path, []byte("old and longer"), 0o666))
	w := write(t.Context(), fake("new", nil), dir, []format{"x"})
	require.Equal(t, written{files: []string{"a.x"}, bytes: 3}, w)
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "new", string(content))
	require.Equal(t, []string{"a.x"}, filesIn(t, dir))
}
