package route

// limit returns the bound of the path on trial, which take is to keep when it
// costs less.
func (f *search) limit() cost {
	if f.many {
		return f.found.limit(&f.trial, f.bound)
	}
	return f.bound
}

func (f *search) take(c cost) {
	if f.many {
		f.found.take(&f.trial, c)
		return
	}
	f.bound, f.best = c, f.trial
}

// plain tries a path by measuring all of it.
func (f *search) plain(bends ...point) {
	f.path(bends)
	if f.back && centred(&f.trial) {
		return
	}
	bound := f.limit()
	if c := f.s.measure(f.edge, &f.trial, bound); c < bound {
		f.take(c)
	}
}

// path puts the path over some bends on trial.
func (f *search) path(bends []point) {
	p := &f.trial
	p.n = len(bends) + 2
	p.p[0] = point{f.ax, f.ay}
	copy(p.p[1:], bends)
	p.p[p.n-1] = point{f.bx, f.by}
	p.p[0] = towards(p.p[0], p.p[1])
	p.p[p.n-1] = towards(p.p[p.n-1], p.p[p.n-2])
}

// offer tries a path of which all but one segment are measured: the rest is
// vertical from lo to hi, or horizontal.
func (f *search) offer(c cost, rest seg, upright bool, bends ...point) {
	if c >= f.bound {
		return
	}
	bound := f.bound
	if f.many {
		f.path(bends)
		if bound = f.limit(); c >= bound {
			return
		}
	}
	if c += f.across(rest, upright, bound-c); c < bound {
		f.path(bends)
		if c += f.s.twined(f.edge, &f.trial); c < bound {
			f.take(c)
		}
	}
}

func (f *search) across(t seg, upright bool, bound cost) cost {
	if upright {
		return f.s.vertical(f.edge, t.at, t.lo, t.hi, bound)
	}
	return f.s.horizontal(f.edge, t.at, t.lo, t.hi, bound)
}

// centred reports whether a path runs along the symbols of a lane instead of
// beside them.
func centred(p *poly) bool {
	for i := 1; i < p.n; i++ {
		a, b := p.p[i-1], p.p[i]
		if a.x == b.x && slotOf(a.x)&1 == 1 && abs(slotOf(a.y)-slotOf(b.y)) > 1 {
			return true
		}
	}
	return false
}

// towards moves a node's centre to the port that faces the next point.
func towards(p, next point) point {
	switch {
	case next.x > p.x:
		p.x += port
	case next.x < p.x:
		p.x -= port
	case next.y > p.y:
		p.y += port
	default:
		p.y -= port
	}
	return p
}
