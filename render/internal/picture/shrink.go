package picture

import "image"

// shrinker takes a picture row by row and keeps it no finer than can be shown:
// each of its pixels is the mean of a square of f × f.
type shrinker struct {
	out  *image.NRGBA
	w, f int
	sums []uint32 // of a row of out, per pixel: red, green, blue times alpha, and alpha
	rows int      // added to sums
	next int      // row of out to be written
}

// newShrinker returns a shrinker for a picture of w × h pixels.
func newShrinker(w, h int) *shrinker {
	f := (max(w, h) + longest - 1) / longest
	for !fits(w, h, f) {
		f++
	}
	s := &shrinker{out: image.NewNRGBA(image.Rect(0, 0, (w+f-1)/f, (h+f-1)/f)), w: w, f: f}
	if f > 1 {
		s.sums = make([]uint32, 4*s.out.Rect.Dx())
	}
	return s
}

func fits(w, h, f int) bool { return ((w+f-1)/f)*((h+f-1)/f) <= shown }

// add takes the next row: four bytes a pixel, red, green, blue, alpha.
func (s *shrinker) add(row []byte) {
	if s.f == 1 {
		copy(s.out.Pix[s.next*s.out.Stride:], row)
		s.next++
		return
	}
	for x := range s.w {
		p, sum := row[4*x:4*x+4:4*x+4], s.sums[x/s.f*4:]
		a := uint32(p[3])
		sum[0] += uint32(p[0]) * a
		sum[1] += uint32(p[1]) * a
		sum[2] += uint32(p[2]) * a
		sum[3] += a
	}
	if s.rows++; s.rows == s.f {
		s.flush()
	}
}

// flush writes the means of the rows added.
func (s *shrinker) flush() {
	for x := range s.out.Rect.Dx() {
		n := uint32(s.rows * min(s.f, s.w-x*s.f))
		sum, p := s.sums[4*x:4*x+4], s.out.Pix[s.next*s.out.Stride+4*x:]
		if a := sum[3]; a > 0 {
			p[0], p[1], p[2] = byte((sum[0]+a/2)/a), byte((sum[1]+a/2)/a), byte((sum[2]+a/2)/a)
			p[3] = byte((a + n/2) / n)
		}
	}
	clear(s.sums)
	s.rows = 0
	s.next++
}

// picture returns the picture; no row may be added after it.
func (s *shrinker) picture() *image.NRGBA {
	if s.rows > 0 {
		s.flush()
	}
	return s.out
}
