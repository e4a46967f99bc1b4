package drawn

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop/workbook"
)

// claim is a text that may be the answer of a stroke.
type claim struct {
	note, stroke int
	distance     int64
	cost         float64
}

// answers gives each text beside an arrow to the one it is nearest to, those
// that leave decisions before others.
func (f *flowReader) answers() {
	owner := f.owners()
	claims := f.claims(owner)
	taken := map[int]int{} // note by stroke
	given := make([]int, len(f.notes))
	for i := range given {
		given[i] = -1
	}
	near := make([]bool, len(f.notes)) // an arrow
	var got []int
	for k, c := range claims {
		near[c.note] = true
		if given[c.note] >= 0 || f.answered(owner[c.stroke], taken) {
			continue
		}
		taken[c.stroke], given[c.note] = c.note, c.stroke
		f.notes[c.note].used = f.figures[f.one(owner[c.stroke].from)].kind == decision
		got = append(got, k)
	}
	exchange(claims, got, owner, taken)
	for _, k := range got {
		f.rival(claims, k, owner)
		f.unsure(claims[k:], owner, taken)
		if claims[k].distance > max(f.part(farAnswer), leastFar) {
			f.tellFar(&claims[k], owner)
		}
	}
	for i := range f.notes {
		if n := &f.notes[i]; given[i] < 0 && (near[i] || answer(n.text) || f.inside(n.sheet, n.box)) {
			f.tellNote(n)
		}
	}
	for i := range f.ways {
		w := &f.ways[i]
		for _, s := range w.strokes[:w.own] {
			if n, ok := taken[s]; ok && w.outcome == "" && !w.joint {
				w.outcome = f.notes[n].text
			}
		}
	}
	f.unanswered()
	f.together(taken)
}

// maxExchanged is how many texts are compared with each other: more are no flow
// of an office.
const maxExchanged = 300

// exchange swaps the texts of two arrows of one symbol where both together are
// nearer to their arrows then: the nearest text of one may be the only one of
// the other.
func exchange(claims []claim, got []int, owner map[int]*way, taken map[int]int) {
	if len(got) > maxExchanged {
		return
	}
	for i := range got {
		for j := range i {
			a, b := claims[got[i]], claims[got[j]]
			v, w := owner[a.stroke], owner[b.stroke]
			if v.from != w.from || v == w {
				continue
			}
			x, y := claimOf(claims, a.note, w, owner), claimOf(claims, b.note, v, owner)
			if x < 0 || y < 0 || claims[x].cost+claims[y].cost >= a.cost+b.cost {
				continue
			}
			delete(taken, a.stroke)
			delete(taken, b.stroke)
			taken[claims[x].stroke], taken[claims[y].stroke] = a.note, b.note
			got[i], got[j] = x, y
		}
	}
}

// claimOf is the likeliest claim of a text on an arrow; -1: there is none.
func claimOf(claims []claim, note int, w *way, owner map[int]*way) int {
	return slices.IndexFunc(claims, func(c claim) bool { return c.note == note && owner[c.stroke] == w })
}

// answered reports whether an arrow has its answer.
func (f *flowReader) answered(w *way, taken map[int]int) bool {
	return slices.ContainsFunc(w.strokes[:w.own], func(i int) bool {
		_, ok := taken[i]
		return ok || f.strokes[i].text != ""
	})
}

// owners are the arrows that strokes belong to, by stroke: of several the one
// that it is nearest to the beginning of.
func (f *flowReader) owners() map[int]*way {
	out := map[int]*way{}
	for i := range f.ways {
		w := &f.ways[i]
		if w.joint || w.plain && f.sameCell(&f.figures[w.from], &f.figures[w.to]) {
			continue
		}
		for k, s := range w.strokes[:w.own] {
			if out[s] == nil || k < slices.Index(out[s].strokes, s) {
				out[s] = w
			}
		}
	}
	return out
}

// claims lists which texts may belong to which strokes, the likeliest first.
func (f *flowReader) claims(owner map[int]*way) []claim {
	var out []claim
	for n := range f.notes {
		note := &f.notes[n]
		most := f.part(1.2)
		if answer(note.text) {
			most = f.part(3)
		}
		for s := range f.strokes {
			w := owner[s]
			if w == nil || f.strokes[s].sheet != note.sheet || !meet(grown(f.strokes[s].box, most), note.box) {
				continue
			}
			if c := f.claim(n, s, w); c.distance <= most {
				out = append(out, c)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b claim) int { return cmp.Compare(a.cost, b.cost) })
	return out
}

// claim tells how unlikely it is that a text belongs to a stroke: how far it is
// from it, and from where the arrow begins.
func (f *flowReader) claim(n, stroke int, w *way) claim {
	s := &f.strokes[stroke]
	along, distance := pathFromBox(s.path, ink(&f.notes[n]))
	if s.heads[0] && !s.heads[1] { // drawn backwards
		along = s.length() - along
	}
	cost := float64(distance) + 0.04*float64(along)
	if f.figures[f.one(w.from)].kind != decision || w.dashed {
		cost += 0.6 * float64(f.unit)
	}
	cost += 0.3 * float64(f.unit) * math.Min(3, float64(slices.Index(w.strokes, stroke)))
	return claim{n, stroke, distance, cost}
}

// ink is about where the letters of a text stand: in the middle of its box.
func ink(n *noted) workbook.Box {
	wide, high := int64(0), int64(len(n.lines))*7*mm/2
	for _, l := range n.lines {
		wide = max(wide, int64(len(l))*2*mm)
	}
	m, b := middle(n.box), n.box
	if width(b) > wide {
		b.Left, b.Right = m.X-wide/2, m.X+wide/2
	}
	if height(b) > high {
		b.Top, b.Bottom = m.Y-high/2, m.Y+high/2
	}
	return b
}

// rival tells of a text beside an arrow of a decision that has another for its
// answer, and that is the answer of no other decision.
func (f *flowReader) rival(claims []claim, k int, owner map[int]*way) {
	got, told := claims[k], map[int]bool{}
	mine := owner[got.stroke]
	if f.figures[f.one(mine.from)].kind != decision {
		return
	}
	for _, c := range claims {
		n := &f.notes[c.note]
		if owner[c.stroke] != mine || n.used || told[c.note] || c.distance > f.part(farAnswer) {
			continue
		}
		told[c.note] = true
		f.tell(f.where(n), "answer-rival", f.told(n, f.stepOf(mine.from), f.stepOf(mine.to), f.notes[got.note].text)...)
	}
}

// unsure tells of the text of the first claim where it is about as near to
// another arrow of the same symbol, which has no answer.
func (f *flowReader) unsure(claims []claim, owner map[int]*way, taken map[int]int) {
	got := claims[0]
	mine := owner[got.stroke]
	for _, c := range claims[1:] {
		other := owner[c.stroke]
		if c.note != got.note || c.distance*2 > got.distance*3+mm/10 || other == mine || other.from != mine.from ||
			f.answered(other, taken) {
			continue
		}
		n := &f.notes[got.note]
		f.tell(f.where(n), "answer-unsure", f.told(n, f.stepOf(mine.from), f.stepOf(mine.to))...)
		return
	}
}

// From how far a text is doubtful as the answer of an arrow: in parts of how
// high symbols are, and at the least, which small symbols have beside crowded
// arrows.
const (
	farAnswer = 0.6
	leastFar  = 11 * mm / 2
)

func (f *flowReader) tellFar(c *claim, owner map[int]*way) {
	n, w := &f.notes[c.note], owner[c.stroke]
	f.tell(f.where(n), "answer-far", f.told(n, f.stepOf(w.from), f.stepOf(w.to))...)
}

// where is the place of a text; its values begin with its name, as those of
// shapes do.
func (f *flowReader) where(n *noted) at { return at{sheet: n.sheet, box: n.box} }

func (f *flowReader) told(n *noted, more ...any) []any { return append([]any{n.name, n.text}, more...) }

// tellNote tells of a text that belongs to nothing.
func (f *flowReader) tellNote(n *noted) { f.tell(f.where(n), "answer-alone", f.told(n)...) }

// unanswered tells of decisions of which more than one arrow has no answer, or
// one while a text on the sheet is no answer of a decision.
func (f *flowReader) unanswered() {
	blank := map[int]int{}
	for _, w := range f.ways {
		from, to := &f.figures[f.one(w.from)], &f.figures[f.one(w.to)]
		if from.kind == decision && !w.joint && !w.dashed && w.outcome == "" && !f.sameRow(from, to) {
			blank[f.one(w.from)]++
		}
	}
	for i := range f.figures {
		g := &f.figures[i]
		if blank[i] > 1 {
			f.tell(at{g.sheet, g.box, g.shape}, "answer-missing", f.stepOf(i))
		} else if n := f.stray(g.sheet); blank[i] == 1 && n != nil {
			f.tell(at{g.sheet, g.box, g.shape}, "answer-astray", f.stepOf(i), n.text)
		}
	}
}

// stray is a text on a sheet that looks like an answer and is none of a
// decision; nil where there is none.
func (f *flowReader) stray(sheet int) *noted {
	for i := range f.notes {
		if n := &f.notes[i]; n.sheet == sheet && !n.used && (n.name != "" || answer(n.text)) {
			return n
		}
	}
	for i := range f.within {
		if n := &f.within[i]; n.sheet == sheet && !strings.HasSuffix(n.text, "?") {
			return n
		}
	}
	return nil
}
