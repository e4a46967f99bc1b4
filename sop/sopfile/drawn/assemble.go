package drawn

import (
	"cmp"
	"regexp"
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// kinds are the symbols by the names that the reader of drawings gives them.
var kinds = map[string]sop.Symbol{
	"terminator": sop.Terminator, "process": sop.Process, "decision": sop.Decision, "document": sop.Document,
	"archive": sop.Archive,
}

// place is a cell of the flow: where the row of a step meets the lane of a role.
type place struct{ step, role int }

// link is an arrow from one cell to another.
type link struct {
	from, to place
	outcome  string
	dashed   bool
	shape    string
}

// assembly makes tasks and flows of symbols and arrows.
type assembly struct {
	*sketch
	flow   flow
	here   map[place][]int // symbols by cell, in the order of the flow in it
	roles  map[int][]int   // with a symbol in the row of a step, left to right
	out    map[int][]link  // arrows to other rows, and dashed ones in a row, by the step they leave
	in     map[int][]link  // the same by the step they enter
	inRow  map[int][]link  // arrows in a row, by step
	joined map[int][]link  // joint lines, by step
}

// assemble puts what the drawing says into the steps.
func (s *sketch) assemble(f flow) {
	a := &assembly{sketch: s, flow: f, here: map[place][]int{}, roles: map[int][]int{}, out: map[int][]link{},
		in: map[int][]link{}, inRow: map[int][]link{}, joined: map[int][]link{}}
	s.doubts = append(s.doubts, f.findings...)
	for i, y := range f.symbols {
		at := place{y.step, y.role}
		if a.here[at] = append(a.here[at], i); len(a.here[at]) == 1 {
			a.roles[y.step] = append(a.roles[y.step], y.role)
		}
	}
	for _, list := range a.roles {
		slices.Sort(list)
	}
	a.arrows()
	for i := range s.p.Steps {
		a.tasks(i)
	}
	for i := range s.p.Steps {
		a.order(i)
	}
	a.flows()
	for i := range s.p.Steps {
		a.symbols(i)
	}
}

// at is the cell of a symbol.
func (a *assembly) at(symbol int) place {
	return place{a.flow.symbols[symbol].step, a.flow.symbols[symbol].role}
}

// arrows sorts the arrows by what they are.
func (a *assembly) arrows() {
	seen := map[link]bool{}
	for _, r := range a.flow.arrows {
		w := link{a.at(r.from), a.at(r.to), oneLine(r.outcome), r.dashed, r.shape}
		switch {
		case w.from == w.to:
			a.inCell(r)
		case r.joint && w.from.step == w.to.step:
			a.joined[w.from.step] = append(a.joined[w.from.step], w)
		case r.joint:
			a.doubtOf(w, "line-rows", lineRows)
			a.link(w)
		case w.from.step == w.to.step && !w.dashed:
			if w.outcome != "" {
				a.doubtOf(w, "row-answer", rowAnswer, w.outcome)
			}
			a.inRow[w.from.step] = append(a.inRow[w.from.step], w)
		case seen[w.unnamed()]:
			a.doubtOf(w, "arrow-twice", arrowTwice)
		default:
			seen[w.unnamed()] = true
			a.link(w)
		}
	}
}

// unnamed is the arrow without the name of its shape.
func (w link) unnamed() link {
	w.shape = ""
	return w
}

func (a *assembly) link(w link) {
	a.out[w.from.step] = append(a.out[w.from.step], w)
	a.in[w.to.step] = append(a.in[w.to.step], w)
}

// Doubts about arrows.
var (
	rowAnswer = sop.Text{
		ID: "panah di dalam langkah %s berlabel %[3]q; label panah di dalam satu baris tidak dibaca",
		EN: "an arrow in the row of step %s has the label %[3]q; labels of arrows in a row are not read",
	}
	lineRows = sop.Text{
		ID: "garis dari langkah %s ke langkah %s tanpa mata panah; dianggap panah ke bawah",
		EN: "a line from step %s to step %s has no head; it is taken for an arrow",
	}
	arrowTwice = sop.Text{
		ID: "panah dari langkah %s ke langkah %s ada dua kali; dibaca sekali",
		EN: "there are two arrows from step %s to step %s; one is read",
	}
)

// doubtOf tells of something about an arrow, by the numbers of both steps.
func (a *assembly) doubtOf(w link, kind string, text sop.Text, more ...any) {
	a.doubt(w.from.step, kind, text, append([]any{a.number(w.from.step), a.number(w.to.step)}, more...)...)
	a.doubts[len(a.doubts)-1].Shape = w.shape
}

// number is what messages call a step.
func (a *assembly) number(step int) string { return numberAt(a.row(step), step) }

// inCell puts the symbols of a cell in the order that an arrow between them
// says.
func (a *assembly) inCell(r arrow) {
	list := a.here[a.at(r.from)]
	from, to := slices.Index(list, r.from), slices.Index(list, r.to)
	if !r.joint && from > to {
		list[from], list[to] = list[to], list[from]
	}
}

var noSymbol = sop.Text{
	ID: "langkah %s tidak mempunyai simbol; pelaksananya perlu diisi",
	EN: "step %s has no symbol; its role is to be filled in",
}

// tasks gives a step a task for each role with a symbol in its row.
func (a *assembly) tasks(step int) {
	s := &a.p.Steps[step]
	for _, role := range a.roles[step] {
		s.Tasks = append(s.Tasks, a.task(step, role))
	}
	if len(s.Tasks) == 0 {
		a.ticked(step)
	}
	if len(s.Tasks) == 0 {
		a.doubt(step, "step-no-symbol", noSymbol, a.number(step))
	}
}

// tick is what stands in a lane where others draw a symbol.
var tick = regexp.MustCompile(`^[vVxX√✓✔☑•●*]$`)

var ticked = sop.Text{
	ID: "langkah %s: tanda %q di kolom %s dianggap kotak proses",
	EN: "step %s: the mark %q in column %s is taken for a process box",
}

// ticked reads the marks in the lanes of a step without symbols.
func (a *assembly) ticked(step int) {
	r := a.row(step)
	for _, p := range r.cells["Lane"] {
		at := slices.IndexFunc(r.head.lanes, func(l headLane) bool { return l.has(p.From.Column) })
		if text := squeeze(p.text); at >= 0 && tick.MatchString(text) {
			role, s := a.p.Roles[a.laneRole(step, at)], &a.p.Steps[step]
			s.Tasks = append(s.Tasks, sop.Task{Role: role.ID, Symbols: []sop.Symbol{sop.Process}})
			a.doubts = append(a.doubts,
				r.head.texts.finding(p.From, "lane-mark", ticked, a.number(step), text, role.Name))
		}
	}
}

var manySymbols = sop.Text{
	ID: "langkah %s, %s: sel berisi %d simbol, yang dibaca hanya %s",
	EN: "step %s, %s: the cell holds %d symbols, of which only %s is read",
}

// task reads the symbols of a cell: one, or a capsule and another. Decisions
// that go on in others are one.
func (a *assembly) task(step, role int) sop.Task {
	t := sop.Task{Role: a.p.Roles[role].ID}
	list := a.here[place{step, role}]
	for _, i := range list {
		y := a.flow.symbols[i]
		k := kinds[y.kind]
		if k == sop.Decision && slices.Contains(t.Symbols, k) {
			continue
		}
		if text := oneLine(y.text); t.Text == "" && text != "" {
			t.Text = text
			a.moved(step, len(t.Symbols), text)
		}
		t.Symbols = append(t.Symbols, k)
	}
	if n := len(t.Symbols); n > 2 || n == 2 && (t.Symbols[0] == sop.Terminator) == (t.Symbols[1] == sop.Terminator) {
		k := slices.MaxFunc(t.Symbols, func(x, y sop.Symbol) int { return cmp.Compare(telling(x), telling(y)) })
		word := sop.Text{ID: k.Word(sop.Indonesian), EN: k.Word(sop.English)}
		a.doubt(step, "cell-symbols", manySymbols, a.number(step), a.p.Roles[role].Name, n, word)
		t.Symbols = []sop.Symbol{k}
	}
	return t
}

var movedText = sop.Text{
	ID: "langkah %s: tulisan %q berdiri di simbol kedua sebuah sel; dibaca pada simbol pertama",
	EN: "step %s: the text %q stands in the second symbol of a cell; it is read in the first",
}

// moved tells of a text that stands in another symbol than the first.
func (a *assembly) moved(step, symbol int, text string) {
	if symbol > 0 {
		a.doubt(step, "text-second", movedText, a.number(step), shortened(text))
	}
}

// telling is how much a symbol says.
func telling(k sop.Symbol) int {
	return slices.Index([]sop.Symbol{sop.Process, sop.Document, sop.Archive, sop.Decision}, k)
}
