package workbook

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Positions and tracks find each other, hidden tracks and those after the last
// one too.
func TestTracks(t *testing.T) {
	tracks := NewTracks(10, 20, 20, 0, 30)
	tracks.add(7, 9, 5)
	tracks.add(8, 8, 99) // was said before
	for track, want := range map[int][2]int64{
		-1: {0, 0}, 0: {0, 0}, 1: {0, 20}, 2: {20, 40}, 3: {40, 40}, 4: {40, 70}, 5: {70, 80}, 6: {80, 90}, 7: {90,
			95},
		9: {100, 105}, 10: {105, 115}, 12: {125, 135},
	} {
		require.Equal(t, want, [2]int64{tracks.Start(track), tracks.End(track)}, "track %d", track)
		require.Equal(t, want[1]-want[0], tracks.Size(track), "track %d", track)
	}
	for at, want := range map[int64]int{
		-5: 1, 0: 1, 19: 1, 20: 2, 39: 2, 40: 4, 69: 4, 70: 5, 89: 6, 90: 7, 104: 9, 105: 10, 114: 10, 115: 11,
		1_000_105: 100_010,
	} {
		require.Equal(t, want, tracks.At(at), "at %d", at)
	}
	require.Equal(t, 1, Tracks{}.At(100))
	require.Zero(t, Tracks{}.End(100))
	require.Equal(t, 4, NewTracks(0, 1, 1, 1, 0).At(3))
}
