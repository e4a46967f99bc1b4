package audit

import (
	"sort"
	"strings"

	"github.com/sopkit/sopkit/render/internal/font"
)

const (
	padding = 3 * MM // between the rules of a cell and its text, both sides together

	besideSymbol = 13 * MM / 10 // what an arrow needs beside a symbol
	besideLine   = 75 * MM / 100
)

// Broken counts the words of the table, its head included, that are wider than
// their cell and so break inside, a break after a hyphen or a slash not
// counted. With needless, only those that would stand whole if the lanes gave
// what of their widths is taken by nothing on any page.
func Broken(s *Sheet, needless bool) []Fault {
	var f faults
	spare := 0
	for j := range len(s.Lanes) - 1 {
		spare += s.spare(s.Lanes[j], s.Lanes[j+1])
	}
	s.eachCell(func(p *Page, c *cell) {
		for _, w := range strings.FieldsFunc(c.text, func(r rune) bool { return strings.ContainsRune(" \n-/", r) }) {
			short := int(font.Width(w, int64(c.size*PT), c.bold)) - (s.grid.width(c) - padding)
			if short > 0 && (!needless || short <= spare) {
				f.add(p, "%q lacks %.1f mm", w, float64(short)/MM)
			}
		}
	})
	return f
}

// spare is how much of the width of a lane nothing takes on any page: no
// symbol, no upright piece of an arrow, no label.
func (s *Sheet) spare(left, right int) int {
	var taken [][2]int
	take := func(from, to int) {
		if from, to = max(from, left), min(to, right); from < to {
			taken = append(taken, [2]int{from, to})
		}
	}
	for _, p := range s.Pages {
		for _, y := range p.Symbols {
			take(y.Box.X-besideSymbol, y.Box.right()+besideSymbol)
		}
		for _, l := range p.Labels {
			take(l.Ink.X, l.Ink.right())
		}
		for _, t := range p.pieces() {
			if !t.level() {
				take(t.at()-besideLine, t.at()+besideLine)
			}
		}
	}
	sort.Slice(taken, func(i, j int) bool { return taken[i][0] < taken[j][0] })
	spare, at := 0, left
	for _, t := range taken {
		spare += max(0, t[0]-at)
		at = max(at, t[1])
	}
	return spare + right - at
}

// EmptyItems counts the lines of the table's cells that are a dash and nothing
// else.
func EmptyItems(s *Sheet) []Fault {
	var f faults
	s.eachCell(func(p *Page, c *cell) {
		for _, line := range strings.Split(c.text, "\n") {
			if strings.TrimSpace(line) == "-" {
				f.add(p, "%q", c.text)
			}
		}
	})
	return f
}

// eachCell calls a function with every cell of the table, its head included.
func (s *Sheet) eachCell(do func(*Page, *cell)) {
	for row := s.head[0]; row <= s.last; row++ {
		for col := range s.grid.cols() {
			if c := s.grid.at(col, row); c.row == row && c.col == col {
				do(s.page(s.grid.y[row]), c)
			}
		}
	}
}
