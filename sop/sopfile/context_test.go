package sopfile_test

import (
	"context"
	"io/fs"
	"os"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// A context that ended before is all the error says.
func TestContextEnded(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	const name = "../../testdata/manual"
	_, err := sopfile.LoadContext(ctx, name)
	require.ErrorIs(t, err, context.Canceled)
	m, places, err := sopfile.LoadUncheckedContext(ctx, name)
	require.ErrorIs(t, err, context.Canceled)
	require.Nil(t, m)
	require.Nil(t, places)
	_, err = sopfile.ReadManualContext(ctx, os.DirFS(name), "manual.yaml")
	require.ErrorIs(t, err, context.Canceled)
	_, err = sopfile.ReadProcedureContext(ctx, []byte(everything), "a.yaml")
	require.ErrorIs(t, err, context.Canceled)
}

// With a context that does not end, all is read as without one.
func TestContextChangesNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	const name = "../../testdata/manual"
	want, err := sopfile.Load(name)
	require.NoError(t, err)
	got, err := sopfile.LoadContext(ctx, name)
	require.NoError(t, err)
	require.Equal(t, want, got)

	data := []byte(everything)
	p, err := sopfile.ReadProcedureContext(ctx, data, "a.yaml")
	require.NoError(t, err)
	clear(data)
	require.Equal(t, everythingRead(), p)

	_, err = sopfile.ReadProcedureContext(ctx, []byte("nama: ["), "a.yaml")
	var list sop.Problems
	require.ErrorAs(t, err, &list)
}

// stuck is a file system whose second file is never there: opening it ends the
// context and waits for good.
type stuck struct {
	fs.FS
	cancel   context.CancelFunc
	released chan struct{}
	opened   *atomic.Int32
}

func (s stuck) Open(name string) (fs.File, error) {
	if s.opened.Add(1) == 2 {
		s.cancel()
		<-s.released
	}
	return s.FS.Open(name)
}

// Waiting for a file ends with the context, and the files after it are not
// read.
func TestContextEndsWhileReading(t *testing.T) {
	files := fstest.MapFS{"manual.yaml": {Data: []byte("sop: [a.yaml, b.yaml, c.yaml]\n")}}
	for _, name := range []string{"a.yaml", "b.yaml", "c.yaml"} {
		files[name] = &fstest.MapFile{Data: []byte(everything)}
	}
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		fsys := stuck{files, cancel, make(chan struct{}), &atomic.Int32{}}
		_, err := sopfile.ReadManualContext(ctx, fsys, "manual.yaml")
		require.ErrorIs(t, err, context.Canceled)
		close(fsys.released)
		synctest.Wait() // for what was begun
		require.EqualValues(t, 2, fsys.opened.Load())
	})
}
