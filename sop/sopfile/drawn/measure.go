package drawn

import (
	"math"

	"github.com/sopkit/sopkit/sop/workbook"
)

const mm = 36_000 // EMU

// segment is a straight piece of a line.
type segment struct{ a, z workbook.Point }

func width(b workbook.Box) int64  { return b.Right - b.Left }
func height(b workbook.Box) int64 { return b.Bottom - b.Top }

func middle(b workbook.Box) workbook.Point {
	return workbook.Point{X: b.Left + width(b)/2, Y: b.Top + height(b)/2}
}

// shared is how much of two ranges is the same.
func shared(a, z, b, y int64) int64 { return max(0, min(z, y)-max(a, b)) }

// grown is a box with some room around it; less than none makes it smaller.
func grown(b workbook.Box, by int64) workbook.Box {
	return workbook.Box{Left: b.Left - by, Top: b.Top - by, Right: b.Right + by, Bottom: b.Bottom + by}
}

func contains(b workbook.Box, p workbook.Point) bool {
	return p.X >= b.Left && p.X <= b.Right && p.Y >= b.Top && p.Y <= b.Bottom
}

// meet reports whether two boxes have a place in common.
func meet(a, b workbook.Box) bool {
	return a.Left <= b.Right && b.Left <= a.Right && a.Top <= b.Bottom && b.Top <= a.Bottom
}

// apart is how far a point is from a box; 0 inside.
func apart(b workbook.Box, p workbook.Point) int64 {
	return hypot(max(b.Left-p.X, p.X-b.Right, 0), max(b.Top-p.Y, p.Y-b.Bottom, 0))
}

func hypot(x, y int64) int64 { return int64(math.Hypot(float64(x), float64(y))) }

func far(p, q workbook.Point) int64 { return hypot(p.X-q.X, p.Y-q.Y) }

// nearest is the place on a segment that is nearest to a point, in parts of its
// length, and how far it is.
func (s segment) nearest(p workbook.Point) (at float64, distance int64) {
	dx, dy := float64(s.z.X-s.a.X), float64(s.z.Y-s.a.Y)
	square := dx*dx + dy*dy
	if square > 0 {
		at = (float64(p.X-s.a.X)*dx + float64(p.Y-s.a.Y)*dy) / square
		at = math.Max(0, math.Min(1, at))
	}
	return at, far(p, s.at(at))
}

// at is a place on the segment, in parts of its length.
func (s segment) at(part float64) workbook.Point {
	return workbook.Point{X: s.a.X + int64(math.Round(part*float64(s.z.X-s.a.X))),
		Y: s.a.Y + int64(math.Round(part*float64(s.z.Y-s.a.Y)))}
}

// fromBox is how far a segment is from a box, 0 where it touches it, and where
// on the segment, in parts of its length, that is.
func (s segment) fromBox(b workbook.Box) (at float64, distance int64) {
	if part, ok := s.enters(b); ok {
		return part, 0
	}
	distance = math.MaxInt64
	try := func(part float64, d int64) {
		if d < distance || d == distance && part < at {
			at, distance = part, d
		}
	}
	try(0, apart(b, s.a))
	try(1, apart(b, s.z))
	for _, p := range [4]workbook.Point{{X: b.Left, Y: b.Top}, {X: b.Right, Y: b.Top}, {X: b.Left, Y: b.Bottom},
		{X: b.Right, Y: b.Bottom}} {
		try(s.nearest(p))
	}
	return at, distance
}

// enters tells where a segment first is in a box, in parts of its length.
func (s segment) enters(b workbook.Box) (float64, bool) {
	from, to := 0.0, 1.0
	clip := func(a, d, low, high int64) bool {
		if d == 0 {
			return a >= low && a <= high
		}
		t, u := float64(low-a)/float64(d), float64(high-a)/float64(d)
		from, to = math.Max(from, math.Min(t, u)), math.Min(to, math.Max(t, u))
		return from <= to
	}
	ok := clip(s.a.X, s.z.X-s.a.X, b.Left, b.Right) && clip(s.a.Y, s.z.Y-s.a.Y, b.Top, b.Bottom)
	return from, ok
}

// length of a path, and of its parts up to each of its points.
func lengths(path []workbook.Point) []int64 {
	out := make([]int64, len(path))
	for i := 1; i < len(path); i++ {
		out[i] = out[i-1] + far(path[i-1], path[i])
	}
	return out
}

// pathFromPoint is how far a path is from a point, and how far along it that is.
func pathFromPoint(path []workbook.Point, p workbook.Point) (along, distance int64) {
	return pathFrom(path, func(s segment) (float64, int64) { return s.nearest(p) })
}

// pathFromBox is how far a path is from a box, and how far along it that is.
func pathFromBox(path []workbook.Point, b workbook.Box) (along, distance int64) {
	return pathFrom(path, func(s segment) (float64, int64) { return s.fromBox(b) })
}

// pathFrom is the least distance of a path's segments, and how far along the
// path that is; near gives the share of a segment that comes before its nearest
// place, and its distance.
func pathFrom(path []workbook.Point, near func(segment) (float64, int64)) (along, distance int64) {
	distance = math.MaxInt64
	gone := int64(0)
	for i := 1; i < len(path); i++ {
		s := segment{path[i-1], path[i]}
		size := far(s.a, s.z)
		if at, d := near(s); d < distance {
			along, distance = gone+int64(at*float64(size)), d
		}
		gone += size
	}
	return along, distance
}
