package layout

// several plans the sheet on as many pages as it needs; nil when a row is
// higher than a page or the lanes do not fit at this size.
func (s *sheet) several() ([]part, error) {
	for {
		if !s.measure() {
			return nil, nil
		}
		parts, err := s.fill()
		if parts == nil || err != nil {
			return nil, err
		}
		grew := false
		for _, p := range parts {
			if p.flow != nil && s.widen(p.flow) {
				grew = true
			}
		}
		if !grew {
			return parts, nil
		}
	}
}

// fill puts rows on pages, as many on each as fit.
func (s *sheet) fill() ([]part, error) {
	first := part{identity: true}
	n := len(s.p.Steps)
	room := s.room() - s.partHeight(&first) - s.gapRow(true) - s.head().height()
	hi, p, err := s.fits(0, room, first)
	if err != nil {
		return nil, err
	}
	var parts []part
	if hi < min(2, n) {
		if s.partHeight(&first) > s.room() {
			return nil, nil
		}
		parts, hi = append(parts, first), 0
	} else {
		parts = append(parts, p)
	}
	for hi < n || !parts[len(parts)-1].close {
		lo := hi
		if lo == n {
			break
		}
		hi, p, err = s.fits(lo, s.room()-s.head().height(), part{})
		if err != nil {
			return nil, err
		}
		if hi == lo {
			return nil, nil
		}
		parts = append(parts, p)
	}
	return parts, nil
}

// fits finds the most rows from lo on that fit into the room. The last page
// must also hold the closing block, and then has at least one row.
func (s *sheet) fits(lo int, room EMU, p part) (int, part, error) {
	n, hi := len(s.p.Steps), lo
	closing := s.closing(true).height()
	low := s.sc.tenths(46) + 2*s.sc.gap()
	var sum EMU
	for hi < n && sum+max(s.rows[hi].height, low) <= room {
		sum += max(s.rows[hi].height, low)
		hi++
	}
	for hi > lo {
		f, err := s.flow(lo, hi)
		if err != nil {
			return lo, p, err
		}
		p.flow, p.heights, p.close = f, s.heights(f), false
		sum = 0
		for _, h := range p.heights {
			sum += h
		}
		if hi == n {
			sum += closing
			p.close = true
		}
		if sum <= room {
			return hi, p, nil
		}
		hi -= s.surplus(p.heights, sum-room, hi == n)
	}
	return lo, p, nil
}

// surplus counts the last rows that must go for a page to lose some height.
// When only the closing block is too much, one row goes with it.
func (s *sheet) surplus(heights []EMU, over EMU, last bool) int {
	if last {
		return 1
	}
	count := 0
	for i := len(heights) - 1; i >= 0 && over > 0; i-- {
		over -= heights[i]
		count++
	}
	return max(1, count-1)
}
