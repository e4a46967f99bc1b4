package render_test

import (
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"testing"

	"github.com/stretchr/testify/require"
)

// Comparing pictures of pages: only straight lines count, because the two
// formats need not break a cell's text alike.
const (
	dpi     = 40 // a pixel is 0.64 mm
	longRun = 12 // pixels of a run that makes a line: 7.6 mm, longer than any stroke of a letter
	near    = 2  // pixels a line may lie beside its like: 1.3 mm
)

// pictures draws the pages of a PDF, black and white.
func pictures(t *testing.T, pdf string) []image.Image {
	t.Helper()
	dir := t.TempDir()
	out, err := exec.Command("pdftoppm", "-r", "40", "-gray", "-png", "-aa", "no", "-aaVector", "no", pdf,
		filepath.Join(dir, "p")).CombinedOutput()
	require.NoError(t, err, "%s", out)
	files, err := filepath.Glob(filepath.Join(dir, "p*.png"))
	require.NoError(t, err)
	sort.Strings(files) // pdftoppm pads the numbers of pages
	var pages []image.Image
	for _, name := range files {
		f, err := os.Open(name)
		require.NoError(t, err)
		m, err := png.Decode(f)
		require.NoError(t, err)
		require.NoError(t, f.Close())
		pages = append(pages, m)
	}
	return pages
}

// lines marks the pixels of a picture that lie on level or upright lines.
type lines struct {
	w, h int
	on   []bool
}

func findLines(m image.Image) *lines {
	r := m.Bounds()
	l := &lines{r.Dx(), r.Dy(), make([]bool, r.Dx()*r.Dy())}
	dark := func(x, y int) bool {
		v, _, _, _ := m.At(r.Min.X+x, r.Min.Y+y).RGBA()
		return v < 0x8000
	}
	mark := func(count, across int, at func(i, j int) (int, int)) {
		for j := range across {
			start := 0
			for i := 0; i <= count; i++ {
				if i < count {
					if x, y := at(i, j); dark(x, y) {
						continue
					}
				}
				for k := start; i-start >= longRun && k < i; k++ {
					x, y := at(k, j)
					l.on[y*l.w+x] = true
				}
				start = i + 1
			}
		}
	}
	mark(l.w, l.h, func(i, j int) (int, int) { return i, j })
	mark(l.h, l.w, func(i, j int) (int, int) { return j, i })
	return l
}

// strays counts the line pixels of l that have none of other near them, and
// all line pixels.
func (l *lines) strays(other *lines) (strays, all int) {
	for y := range l.h {
		for x := range l.w {
			if l.on[y*l.w+x] {
				all++
				if !other.around(x, y) {
					strays++
				}
			}
		}
	}
	return strays, all
}

func (l *lines) around(x, y int) bool {
	for v := max(0, y-near); v <= min(l.h-1, y+near); v++ {
		for u := max(0, x-near); u <= min(l.w-1, x+near); u++ {
			if l.on[v*l.w+u] {
				return true
			}
		}
	}
	return false
}

// The comparison itself: a line moved by two pixels is the same, by three not;
// a short stroke is no line.
func TestFindLines(t *testing.T) {
	draw := func(y, length int) *lines {
		m := image.NewGray(image.Rect(0, 0, 60, 20))
		for i := range m.Pix {
			m.Pix[i] = 255
		}
		for x := range length {
			m.Pix[y*m.Stride+5+x] = 0
		}
		return findLines(m)
	}
	count := func(a, b *lines) [2]int { s, n := a.strays(b); return [2]int{s, n} }
	require.Equal(t, [2]int{0, 40}, count(draw(8, 40), draw(10, 40)))
	require.Equal(t, [2]int{40, 40}, count(draw(8, 40), draw(11, 40)))
	require.Equal(t, [2]int{18, 40}, count(draw(8, 40), draw(8, 20)))
	require.Equal(t, [2]int{0, 0}, count(draw(8, longRun-1), draw(8, 0)))
}
