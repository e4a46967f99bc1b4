package render_test

import (
	"io"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render"
	"github.com/sopkit/sopkit/sop/sopfile"
)

// BenchmarkHostile writes, or refuses, small files whose flows once took minutes.
func BenchmarkHostile(b *testing.B) {
	list, err := filepath.Glob(filepath.Join("testdata", "hostile", "*.yaml"))
	require.NoError(b, err)
	for _, file := range list {
		m, err := sopfile.Load(file)
		require.NoError(b, err)
		for name, write := range map[string]func(io.Writer) error{
			"xlsx": func(w io.Writer) error { return render.XLSX(w, &m.Procedures[0], nil) },
			"pdf":  func(w io.Writer) error { return render.PDF(w, &m.Procedures[0], nil) },
		} {
			b.Run(filepath.Base(file)+"/"+name, func(b *testing.B) {
				for b.Loop() {
					if err := write(io.Discard); err != nil {
						require.ErrorIs(b, err, render.ErrTooLarge)
					}
				}
			})
		}
	}
}
