package svg_test

import (
	"context"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/svg"
)

func BenchmarkWrite(b *testing.B) {
	list := manual(b)
	b.Run("svg", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			require.NoError(b, svg.WriteContext(context.Background(), io.Discard, list[7], 1))
		}
	})
	b.Run("html", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			require.NoError(b, svg.WriteHTMLContext(context.Background(), io.Discard, list[7]))
		}
	})
}
