package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/source"
)

// A picture is read whole, but not much further than it may be long; a device
// is not read at all.
func TestReadPicture(t *testing.T) {
	data, err := readPicture("")
	require.NoError(t, err)
	require.Nil(t, data)
	_, err = readPicture(os.DevNull)
	require.ErrorIs(t, err, source.ErrNotFile)
	_, err = readPicture(t.TempDir())
	require.ErrorIs(t, err, source.ErrNotFile)

	name := filepath.Join(t.TempDir(), "logo.png")
	require.NoError(t, os.WriteFile(name, []byte("abc"), 0o600))
	data, err = readPicture(name)
	require.NoError(t, err)
	require.Equal(t, "abc", string(data))
	require.NoError(t, os.Truncate(name, 2*render.MaxPicture)) // longer, with nothing
	_, err = readPicture(name)
	require.ErrorIs(t, err, source.ErrTooLarge)
}
