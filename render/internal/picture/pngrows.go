package picture

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"image"
	"io"
)

// maxDeflate is how many times longer than itself a deflated text can be.
const maxDeflate = 1032

// preparePNG decodes a PNG, two rows at a time, and writes it anew.
func preparePNG(data []byte) ([]byte, error) {
	f, err := readPNG(data)
	if err != nil {
		return nil, err
	}
	if f.colour == pngPalette && f.colours == 0 {
		return nil, broken("no palette")
	}
	if int64(f.rowBytes(f.w)) > maxDeflate*int64(len(data))/int64(f.h) {
		return nil, broken("too few data for its pixels")
	}
	m, err := f.decode()
	if err != nil {
		return nil, err
	}
	return encodePNG(upright(m, f.turn))
}

// pngRows reads the rows of a PNG.
type pngRows struct {
	f        *pngFile
	z        io.Reader
	now, old []byte // a row and the one before it, each after the byte of its filter
	pixels   []byte // of the row, four bytes each
}

func (f *pngFile) pixelBits() int { return f.depth * pngChannels[f.colour] }

// rowBytes returns the length of a row of n pixels, with its filter.
func (f *pngFile) rowBytes(n int) int { return 1 + (n*f.pixelBits()+7)/8 }

func (f *pngFile) decode() (*image.NRGBA, error) {
	z, err := zlib.NewReader(&idat{rest: f.rest})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	n := f.rowBytes(f.w)
	r := &pngRows{f: f, z: z, now: make([]byte, n), old: make([]byte, n), pixels: make([]byte, 4*f.w)}
	s := newShrinker(f.w, f.h)
	if f.interlaced {
		err = r.woven(s)
	} else {
		err = r.plain(s)
	}
	if err != nil {
		return nil, err
	}
	if n, err := z.Read(r.now[:1]); n != 0 || err != io.EOF { // its checksum is compared at its end
		return nil, broken("more or other data than its pixels")
	}
	return s.picture(), nil
}

// plain reads the rows as they follow one another.
func (r *pngRows) plain(s *shrinker) error {
	for range r.f.h {
		row, err := r.row(r.f.w)
		if err != nil {
			return err
		}
		s.add(row)
	}
	return nil
}

// passes are the seven of an interlaced PNG: each holds the pixels from x, y on
// in steps of dx, dy.
var passes = [...]struct{ x, y, dx, dy int }{
	{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2},
}

// woven reads an interlaced picture, which is whole only after the last pass.
func (r *pngRows) woven(s *shrinker) error {
	whole := image.NewNRGBA(image.Rect(0, 0, r.f.w, r.f.h))
	for _, p := range passes {
		n := (r.f.w - p.x + p.dx - 1) / p.dx
		if n <= 0 {
			continue
		}
		clear(r.old)
		for y := p.y; y < r.f.h; y += p.dy {
			row, err := r.row(n)
			if err != nil {
				return err
			}
			for i := range n {
				copy(whole.Pix[whole.PixOffset(p.x+i*p.dx, y):][:4], row[4*i:])
			}
		}
	}
	for y := range r.f.h {
		s.add(whole.Pix[y*whole.Stride:][:whole.Stride])
	}
	return nil
}

// row reads a row of n pixels; it is good until the next.
func (r *pngRows) row(n int) ([]byte, error) {
	length := r.f.rowBytes(n)
	now, old := r.now[:length], r.old[:length]
	if _, err := io.ReadFull(r.z, now); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	if !unfilter(now[0], now[1:], old[1:], max(1, r.f.pixelBits()/8)) {
		return nil, broken("filter")
	}
	r.now, r.old = r.old, r.now
	pixels := r.pixels[:4*n]
	for x := range n {
		r.f.pixel(pixels[4*x:4*x+4], now[1:], x)
	}
	return pixels, nil
}

// unfilter undoes a row's filter, given the row above and the bytes of a pixel;
// false for a filter that is none.
func unfilter(filter byte, row, above []byte, n int) bool {
	switch filter {
	case 0:
	case 1:
		for i := n; i < len(row); i++ {
			row[i] += row[i-n]
		}
	case 2:
		for i, v := range above {
			row[i] += v
		}
	case 3:
		for i, v := range above {
			left := 0
			if i >= n {
				left = int(row[i-n])
			}
			row[i] += byte((left + int(v)) / 2)
		}
	case 4:
		for i, v := range above {
			if i < n {
				row[i] += v
			} else {
				row[i] += paeth(row[i-n], v, above[i-n])
			}
		}
	default:
		return false
	}
	return true
}

// paeth returns that of three neighbours which is nearest to left + above -
// corner, in this order where two are as near.
func paeth(left, above, corner byte) byte {
	a, b := int(above)-int(corner), int(left)-int(corner)
	c := a + b
	a, b, c = max(a, -a), max(b, -b), max(c, -c)
	switch {
	case a <= b && a <= c:
		return left
	case b <= c:
		return above
	}
	return corner
}

// pixel writes the pixel x of a row as red, green, blue and alpha.
func (f *pngFile) pixel(out, row []byte, x int) {
	if f.depth < 8 {
		f.smallPixel(out, row, x)
		return
	}
	step := f.depth / 8 // of a sample of 16 bits, the first byte is kept
	n := step * pngChannels[f.colour]
	p := row[x*n : x*n+n]
	switch f.colour {
	case pngGrey, pngGreyAlpha:
		out[0], out[1], out[2] = p[0], p[0], p[0]
	case pngRGB, pngRGBA:
		out[0], out[1], out[2] = p[0], p[step], p[2*step]
	case pngPalette:
		copy(out, f.palette[p[0]][:])
		return
	}
	out[3] = 255
	switch {
	case f.colour == pngGreyAlpha || f.colour == pngRGBA:
		out[3] = p[n-step]
	case f.clear != nil && bytes.Equal(p, f.clear):
		out[3] = 0
	}
}

// smallPixel is pixel for samples of less than a byte: greys and palettes.
func (f *pngFile) smallPixel(out, row []byte, x int) {
	bit, most := x*f.depth, byte(1)<<f.depth-1
	v := row[bit/8] >> (8 - f.depth - bit%8) & most
	if f.colour == pngPalette {
		copy(out, f.palette[v][:])
		return
	}
	grey := v * (255 / most)
	out[0], out[1], out[2], out[3] = grey, grey, grey, 255
	if f.clear != nil && f.clear[0] == v {
		out[3] = 0
	}
}
