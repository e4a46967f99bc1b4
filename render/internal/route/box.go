package route

// box is what some points lie in.
type box struct{ x0, y0, x1, y1 int64 }

func boxOf(points []point) box {
	p := points[0]
	b := box{p.x, p.y, p.x, p.y}
	for _, q := range points[1:] {
		b.x0, b.y0, b.x1, b.y1 = min(b.x0, q.x), min(b.y0, q.y), max(b.x1, q.x), max(b.y1, q.y)
	}
	return b
}

func (b *box) meets(c *box) bool {
	return b.x0 <= c.x1 && c.x0 <= b.x1 && b.y0 <= c.y1 && c.y0 <= b.y1
}

// hinder reports whether the boxes around the paths of two placed edges meet.
func (s *state) hinder(e, f int) bool { return s.boxes[e].meets(&s.boxes[f]) }
