package audit

import "strings"

// OffSite counts the ends of arrows that are glued to no symbol, or not where
// the symbol's site is. A pixel is not seen.
func OffSite(s *Sheet) []Fault {
	var f faults
	s.eachArrow(func(p *Page, a *Arrow) {
		for i, end := range []End{a.From, a.To} {
			if end.Symbol == nil {
				f.add(p, "%s hangs loose", a.Name)
				continue
			}
			at, drawn := a.Points[i*(len(a.Points)-1)], a.Drawn[i*(len(a.Drawn)-1)]
			site, ok := end.Symbol.site(end.Site)
			if !ok || max(far(site, at), far(site, drawn)) > pixel {
				f.add(p, "%s at %s", a.Name, end.Symbol.Name)
			}
		}
	})
	return f
}

// Slanted counts the pieces that are neither level nor upright, have no
// length, or go on in the direction of the one before.
func Slanted(s *Sheet) []Fault {
	var f faults
	s.eachArrow(func(p *Page, a *Arrow) {
		for k := 1; k < len(a.Points); k++ {
			u, v := a.Points[k-1], a.Points[k]
			straight := k > 1 && (u.X == v.X) == (a.Points[k-2].X == u.X)
			if (u.X == v.X) == (u.Y == v.Y) || straight {
				f.add(p, "%s, piece %d", a.Name, k)
			}
		}
	})
	return f
}

// most is the number of straight pieces Excel's connectors can have.
const most = 5

// ManyPieces counts the arrows of more pieces than a connector can have.
func ManyPieces(s *Sheet) []Fault {
	var f faults
	s.eachArrow(func(p *Page, a *Arrow) {
		if len(a.Points)-1 > most {
			f.add(p, "%s has %d", a.Name, len(a.Points)-1)
		}
	})
	return f
}

// Differing counts the arrows that Excel draws otherwise than other programs,
// by more than a pixel, or that their anchors put elsewhere.
func Differing(s *Sheet) []Fault {
	var f faults
	s.eachArrow(func(p *Page, a *Arrow) {
		same := len(a.Points) == len(a.Drawn)
		for k := 0; same && k < len(a.Points); k++ {
			same = far(a.Points[k], a.Drawn[k]) <= pixel
		}
		for k := 0; k < len(a.anchors); k += 2 {
			u, v := a.anchors[k], a.anchors[k+1]
			same = same && far(Point{u.X, u.Y}, Point{v.X, v.Y}) <= pixel &&
				far(Point{u.right(), u.bottom()}, Point{v.right(), v.bottom()}) <= pixel
		}
		if !same {
			f.add(p, "%s", a.Name)
		}
	})
	return f
}

// ThinBoxes counts the bent connectors with a side under a point: their bends
// are fractions of it.
func ThinBoxes(s *Sheet) []Fault {
	var f faults
	s.eachArrow(func(p *Page, a *Arrow) {
		if strings.HasPrefix(a.Preset, "bent") && min(a.Box.W, a.Box.H) < PT {
			f.add(p, "%s: %d × %d EMU", a.Name, a.Box.W, a.Box.H)
		}
	})
	return f
}

// ShortLast counts the arrows whose last piece is shorter than their head.
func ShortLast(s *Sheet) []Fault {
	var f faults
	s.eachArrow(func(p *Page, a *Arrow) {
		list := a.pieces()
		if last := list[len(list)-1].length(); last < a.Head {
			f.add(p, "%s ends with %.2f mm", a.Name, float64(last)/MM)
		}
	})
	return f
}

// LonePentagons counts the letters that do not stand on two pages, on the
// first or the second at the end of one arrow and on the other at the
// beginning of one.
func LonePentagons(s *Sheet) []Fault {
	type use struct {
		page    *Page
		in, out int
	}
	uses, order := map[string][]use{}, []string{}
	for _, p := range s.Pages {
		for _, y := range p.Symbols {
			if y.Preset != pentagon {
				continue
			}
			u := use{page: p}
			for _, a := range p.Arrows {
				u.in += count(a.To.Symbol == y)
				u.out += count(a.From.Symbol == y)
			}
			if uses[y.Text] == nil {
				order = append(order, y.Text)
			}
			uses[y.Text] = append(uses[y.Text], u)
		}
	}
	var f faults
	for _, letter := range order {
		u := uses[letter]
		paired := len(u) == 2 && u[0].page != u[1].page && u[0].in == u[1].out && u[1].in == u[0].out
		if !paired || u[0].in+u[0].out != 1 {
			f.add(u[0].page, "letter %q, %d times", letter, len(u))
		}
	}
	return f
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}
