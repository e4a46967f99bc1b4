package hand

import (
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// link is an arrow to be drawn.
type link struct {
	key      string
	from, to *Shape
	a, b     int // steps from 0
	outcome  string
	dashed   bool
	joint    bool // the plain line of joint work
	habit    Arrow
	out, in  *Shape // pentagons between the two; nil: none
}

// flow draws all arrows.
func (d *drawer) flow() {
	links := d.links()
	for _, l := range links { // before any arrow, so that all go around them
		d.pentagons(l)
	}
	drawn := map[string][]Point{}
	for _, onto := range []bool{false, true} { // those that end on others are drawn last
		for _, l := range links {
			if (l.habit.Onto != "") == onto {
				d.link(l, drawn)
			}
		}
	}
}

// links lists the arrows of the procedure and the lines of joint work.
func (d *drawer) links() (out []*link) {
	for i := range d.p.Steps {
		s := &d.p.Steps[i]
		out = append(out, d.inRow(i, s)...)
		for _, f := range d.p.Flows(i) {
			k, ok := d.p.Target(f.To)
			if !ok {
				panic("hand: no step " + f.To)
			}
			from, to := f.FromRole, f.ToRole
			if from == "" {
				from = s.Tasks[s.ExitTask()].Role
			}
			if to == "" {
				to = d.p.Steps[k].Tasks[d.p.Steps[k].EntryTask()].Role
			}
			a, b := d.shapes(i, from), d.shapes(k, to)
			out = append(out, &link{key: linkKey(i, from, k, to), from: a[len(a)-1], to: b[0], a: i, b: k,
				outcome: f.Outcome, dashed: f.Dashed, habit: d.habit(i, from, k, to)})
		}
	}
	return out
}

func (d *drawer) shapes(step int, role string) []*Shape {
	return d.out.Symbols[fmt.Sprint(step+1, "/", role)]
}

func linkKey(a int, from string, b int, to string) string {
	return fmt.Sprint(a+1, "/", from, ">", b+1, "/", to)
}

func (d *drawer) habit(a int, from string, b int, to string) Arrow {
	if h, ok := d.l.Arrows[linkKey(a, from, b, to)]; ok {
		return h
	}
	if h, ok := d.l.Arrows[fmt.Sprint(a+1, ">", b+1)]; ok {
		return h
	}
	return d.l.Arrow
}

// inRow lists what ties the symbols of a row: those of one cell, and those of
// several roles.
func (d *drawer) inRow(i int, s *sop.Step) (out []*link) {
	tie := func(a, b *Shape, from, to string, joint bool) {
		out = append(out, &link{key: linkKey(i, from, i, to), from: a, to: b, a: i, b: i, joint: joint,
			habit: d.habit(i, from, i, to)})
	}
	for _, t := range s.Tasks {
		list := d.shapes(i, t.Role)
		for k := 1; k < len(list); k++ {
			tie(list[k-1], list[k], t.Role, t.Role, false)
		}
	}
	if s.Tie == sop.TieNone {
		return out
	}
	roles := make([]string, len(s.Tasks))
	for k, t := range s.Tasks {
		roles[k] = t.Role
	}
	if s.Tie == sop.TieLine { // neighbours are joined, whoever is first
		slices.SortFunc(roles, func(a, b string) int { return d.laneOf(a) - d.laneOf(b) })
	}
	for k := 1; k < len(roles); k++ {
		a, b := d.shapes(i, roles[k-1]), d.shapes(i, roles[k])
		tie(a[len(a)-1], b[0], roles[k-1], roles[k], s.Tie == sop.TieLine)
	}
	return out
}

func (d *drawer) laneOf(role string) int {
	lane, _ := d.p.Lane(role)
	return lane
}

func (d *drawer) partOf(step int) *partOf {
	for _, part := range d.parts {
		if step <= part.last {
			return part
		}
	}
	panic("hand: no such step")
}

// pentagons draws the two pentagons of an arrow that goes over pages.
func (d *drawer) pentagons(l *link) {
	a, b := d.partOf(l.a), d.partOf(l.b)
	if a == b && l.habit.As != Pair {
		return
	}
	letter := d.letter()
	l.out = d.pentagon(a, l, l.a < l.b || a == b, letter)
	l.in = d.pentagon(b, l, l.a > l.b && a != b, letter)
}

// link draws one arrow, over pages in two pieces.
func (d *drawer) link(l *link, drawn map[string][]Point) {
	a, b := d.partOf(l.a), d.partOf(l.b)
	if l.out == nil {
		d.arrow(a, l, l.from, l.to, drawn)
		return
	}
	first, second := *l, *l
	first.habit.Onto, second.habit.Onto = "", ""
	d.arrow(a, &first, l.from, l.out, drawn)
	second.outcome, second.key = "", l.key+" (2)"
	d.arrow(b, &second, l.in, l.to, drawn)
	d.out.Arrows[l.key] = append(append(d.out.Arrows[l.key], d.out.Arrows[second.key]...), l.out, l.in)
	delete(d.out.Arrows, second.key)
}

// letter is the letter of the next pair of pentagons.
func (d *drawer) letter() string {
	n := 0
	for _, part := range d.parts {
		n += part.pentagons
	}
	return string(rune('A' + n/2))
}

// pentagon draws a pentagon at the foot or the top of a part, in the lane of
// the target, or beside a symbol where both stand on one page.
func (d *drawer) pentagon(part *partOf, l *link, foot bool, letter string) *Shape {
	row := part.top
	if foot {
		row = part.foot
	}
	beside := l.to
	if d.partOf(l.a) == part && d.partOf(l.b) == part {
		if beside, row = l.to, 0; foot {
			beside = l.from
		}
	}
	at := beside.Box.Mid()
	switch {
	case row == 0 && foot: // to the right of the symbol it leaves
		at.X += 24 * MM
	case row == 0: // above the symbol it enters
		at.X -= 24 * MM
	default:
		at.Y = part.sheet.Top(row) + 45*point/2
		at.X += int64(part.beside(row, at)) * 11 * MM
	}
	sh := d.symbol(sop.OffPage, around(at, 0, 0), true)
	sh.Box = around(at, 30*pixel, 30*pixel)
	sh.Text = letter
	part.symbols = append(part.symbols, []*Shape{sh})
	part.pentagons++
	return sh
}

// beside counts the pentagons that stand where another shall stand.
func (part *partOf) beside(row int, at Point) (n int) {
	for _, list := range part.symbols {
		for _, sh := range list {
			if _, r := part.sheet.At(sh.Box.Mid()); r == row && sh.Box.L <= at.X+int64(n)*11*MM &&
				at.X+int64(n)*11*MM <= sh.Box.R {
				n++
			}
		}
	}
	return n
}
