package main

import (
	"context"
	"io"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// BenchmarkStart runs the built program: how long it takes to write one sheet in
// both formats, but for the rendering, in times of --version; at most 1.5.
func BenchmarkStart(b *testing.B) {
	dir := b.TempDir()
	program := filepath.Join(dir, "sopgen")
	build := exec.Command("go", "build", "-o", program, ".")
	out, err := build.CombinedOutput()
	require.NoError(b, err, string(out))
	sheet := filepath.Join("..", "..", "testdata", "manual", "08-surat-keluar.yaml")
	timed := func(f func() error) time.Duration {
		at := time.Now()
		require.NoError(b, f())
		return time.Since(at)
	}
	inside := []string{"sheet", sheet, "-o", filepath.Join(dir, "in")}
	var start, whole, rendering time.Duration
	for b.Loop() {
		start += timed(exec.Command(program, "--version").Run)
		whole += timed(exec.Command(program, "sheet", sheet, "-o", filepath.Join(dir, "out")).Run)
		rendering += timed(func() error {
			require.Equal(b, exitOK, run(context.Background(), inside, io.Discard, io.Discard))
			return nil
		})
	}
	b.ReportMetric((whole-rendering).Seconds()/start.Seconds(), "of-version-1.50")
	b.ReportMetric(float64(start.Microseconds())/float64(b.N), "µs-version")
	b.ReportMetric(float64(rendering.Microseconds())/float64(b.N), "µs-inside")
}
