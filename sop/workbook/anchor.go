package workbook

import "strconv"

// form is what a:xfrm says: a box, how it stands, and of a group the box that
// its members count in.
type form struct {
	stance
	box, inner rect
	has        bool // there is one
}

// corner is a place of an anchor.
type corner struct {
	column, row       int64 // from 0
	columnOff, rowOff int64
}

// anchor is where a drawing is tied to the sheet.
type anchor struct {
	from, to corner
	two      bool // from cell to cell
	free     bool // not tied to cells
	x, y     int64
	w, h     int64
}

// at is a corner's place on the sheet. What a corner says past the end of its
// track is cut there, as Excel does.
func (s *Sheet) at(c corner) Point {
	return Point{within(&s.Columns, c.column, c.columnOff), within(&s.Rows, c.row, c.rowOff)}
}

func within(t *Tracks, track, off int64) int64 {
	n := int(min(max(track, 0), 1<<20)) + 1
	return t.Start(n) + min(max(off, 0), t.Size(n))
}

// box is what an anchor covers.
func (s *Sheet) box(a *anchor) rect {
	from := Point{a.x, a.y}
	if !a.free {
		from = s.at(a.from)
	}
	if !a.two {
		return rect{float64(from.X), float64(from.Y), float64(a.w), float64(a.h)}
	}
	to := s.at(a.to)
	return rect{float64(from.X), float64(from.Y), float64(max(to.X-from.X, 0)), float64(max(to.Y-from.Y, 0))}
}

// pixels is how far sizes may differ that are meant to be the same.
const pixels = 3 * pixel

// standing is the box of a shape before it is turned, from that of its anchor,
// which is the one that is seen: rows and columns may have got other sizes since
// the form was written. Programs other than Excel write the box before turning
// into the anchor too; there, both are of one size.
func standing(seen rect, f *form) rect {
	if !aside(f.turn) {
		return seen
	}
	near := func(a, b float64) bool { return a-b < pixels && b-a < pixels }
	if f.has && near(seen.w, f.box.w) && near(seen.h, f.box.h) && !near(seen.w, seen.h) {
		return seen
	}
	return seen.exchanged()
}

// number reads a whole number of a size that sheets have.
func number(text []byte) int64 {
	n, err := strconv.ParseInt(string(text), 10, 64)
	if err != nil {
		f, err := strconv.ParseFloat(string(text), 64)
		if err != nil {
			return 0
		}
		return whole(f)
	}
	return min(max(n, -1<<46), 1<<46)
}
