package audit_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/render/internal/audit"
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/soptest"
)

// The arrows of sample that the mutations name.
const (
	onward   = "Panah dari langkah 1 ke langkah 2"
	yes      = "Panah dari langkah 2 ke langkah 3, Ya"
	no       = "Panah dari langkah 2 ke langkah 1, Tidak"
	third    = "Panah dari langkah 3 ke langkah 4"
	fourth   = "Panah dari langkah 4 ke langkah 5"
	toSixth  = "Panah dari langkah 5 ke langkah 6"
	over     = "Panah dari langkah 5 ke langkah 7"
	together = "Langkah 3 dikerjakan bersama"
	box      = "Langkah 4, Agendaris, proses"
	choice   = "Langkah 2, Bendahara, keputusan"
)

// sample has a decision, joint work and a fan-out, and an empty lane.
func sample() *sop.Procedure {
	p := &sop.Procedure{Title: "Contoh",
		Approval: sop.Approval{Position: "Kepala Dinas", Name: "SITI AMINAH, S.Sos"}}
	for _, name := range []string{"Agendaris", "Bendahara", "Camat", "Dokter", "Editor", "Kosong"} {
		p.Roles = append(p.Roles, sop.Role{ID: name, Name: name})
	}
	for _, role := range []string{"Agendaris", "Bendahara", "Camat", "Agendaris", "Bendahara", "Camat", "Dokter"} {
		s := sop.Step{Activity: "Mencatat", Tasks: []sop.Task{{Role: role}}, Output: []string{"Buku"}}
		p.Steps = append(p.Steps, s)
	}
	p.Steps[0].Tasks[0].Text = "Mulai"
	p.Steps[1].Tasks[0].Symbols = []sop.Symbol{sop.Decision}
	p.Steps[1].Flows = []sop.Flow{{To: "3", Outcome: "Ya"}, {To: "1", Outcome: "Tidak"}}
	p.Steps[2].Tasks = append(p.Steps[2].Tasks, sop.Task{Role: "Editor"})
	p.Steps[4].Parallel, p.Steps[4].Flows = true, []sop.Flow{{To: "6"}, {To: "7"}}
	return p
}

// many has pages and arrows from one to the next.
func many() *sop.Procedure {
	return soptest.Ordinary(rand.New(rand.NewPCG(1, 1)), 40, 4, "Ya", "Tidak")
}

// tip is where an arrow ends.
func tip(a *audit.Arrow) audit.Point { return a.Points[len(a.Points)-1] }

// cross leads an arrow across the longest piece of another.
func cross(w *book, name, other string) {
	m, level := middle(w.arrow(other))
	d := audit.Point{X: 2 * audit.MM}
	if level {
		d = audit.Point{Y: 2 * audit.MM}
	}
	w.route(name, audit.Point{X: m.X - d.X, Y: m.Y - d.Y}, audit.Point{X: m.X + d.X, Y: m.Y + d.Y})
}

// bracket leads an arrow down the last lane, which is empty, its middle piece
// so far, in EMU, right of the lane's first rule.
func bracket(w *book, name string, from int) {
	p, lanes := w.sheet.Pages[0], w.sheet.Lanes
	x, y := lanes[len(lanes)-2], p.Rules[3]+5*audit.MM
	w.route(name, audit.Point{X: x + 8*audit.MM, Y: y}, audit.Point{X: x + from, Y: y},
		audit.Point{X: x + from, Y: y + 15*audit.MM}, audit.Point{X: x + 8*audit.MM, Y: y + 15*audit.MM})
}

func hug(most int, freely bool) func(*audit.Sheet) []audit.Fault {
	return func(s *audit.Sheet) []audit.Fault { return audit.Hugging(s, most, freely) }
}

func broken(needless bool) func(*audit.Sheet) []audit.Fault {
	return func(s *audit.Sheet) []audit.Fault { return audit.Broken(s, needless) }
}

// mutation spoils a workbook so that one measure finds more than before.
type mutation struct {
	name  string
	find  func(*audit.Sheet) []audit.Fault
	spoil func(*book)
}

var arrowMutations = []mutation{
	{"crossing", audit.Crossings, func(w *book) { cross(w, third, no) }},
	{"arrow over a joint line", audit.OverJoints, func(w *book) { cross(w, onward, together) }},
	{"arrow along another", audit.Overlaps, func(w *book) {
		w.route(onward, w.arrow(over).Points...)
	}},
	{"two arrows enter at one site", audit.Merges, func(w *book) {
		w.glue(onward, "endCxn", w.arrow(third).To)
	}},
	{"two arrows leave at one site", audit.Trunks, func(w *book) {
		w.glue(fourth, "stCxn", w.arrow(third).From)
	}},
	{"two answers at one corner", audit.SharedCorners, func(w *book) {
		w.glue(no, "stCxn", w.arrow(yes).From)
	}},
	{"arrow through a box", audit.ThroughSymbols, func(w *book) {
		c := w.symbol(box).Box
		y := c.Y + c.H/2
		w.route(over, audit.Point{X: c.X - audit.MM, Y: y}, audit.Point{X: c.X + c.W + audit.MM, Y: y})
	}},
	{"arrow through a diamond", audit.ThroughSymbols, func(w *book) {
		c := w.symbol(choice).Box
		w.route(over, audit.Point{X: c.X, Y: c.Y + c.H/3}, audit.Point{X: c.X + c.W, Y: c.Y + c.H/3})
	}},
	{"arrow through a head", audit.ThroughHeads, func(w *book) {
		at := tip(w.arrow(onward))
		y := at.Y - audit.MM
		w.route(over, audit.Point{X: at.X - 3*audit.MM, Y: y}, audit.Point{X: at.X + 3*audit.MM, Y: y})
	}},
	{"arrow outside the lanes", audit.OutsideLanes, func(w *book) {
		x := w.sheet.Lanes[len(w.sheet.Lanes)-1]
		at := w.arrow(third).Points[0]
		w.route(third, at, audit.Point{X: x + audit.MM, Y: at.Y})
	}},
	{"symbol moved off its arrow", audit.OffSite, func(w *book) {
		b := w.symbol(box).Box
		w.put(box, b.X+audit.MM, b.Y)
	}},
	{"arrow glued to another side", audit.OffSite, func(w *book) {
		w.glue(third, "endCxn", audit.End{Symbol: w.symbol(box), Site: 2})
	}},
	{"arrow that hangs loose", audit.OffSite, func(w *book) { w.change(third, `<a:endCxn[^>]*>`, "") }},
	{"slanted arrow", audit.Slanted, func(w *book) {
		a := w.arrow(third)
		w.route(third, a.Points[0], tip(a))
	}},
	{"arrow of six pieces", audit.ManyPieces, func(w *book) {
		at, points := w.arrow(third).Points[0], []audit.Point{}
		for i := range 7 {
			points = append(points, audit.Point{X: at.X + (i+1)/2*audit.MM, Y: at.Y + i/2*audit.MM})
		}
		w.route(third, points...)
	}},
	{"shape beside its connector", audit.Differing, func(w *book) {
		points := append([]audit.Point{}, w.arrow(third).Points...)
		for i := range points {
			points[i].X += 2 * audit.PT
		}
		w.route(third, points...)
	}},
	{"connector turned otherwise", audit.Differing, func(w *book) {
		w.change(no, `<a:xfrm[^>]*>`, `<a:xfrm rot="5400000">`)
	}},
	{"bend of a connector moved", audit.Differing, func(w *book) {
		w.change(no, `fmla="val -?\d+"`, `fmla="val 77000"`)
	}},
	{"anchor moved", audit.Differing, func(w *book) {
		w.change(third, `<xdr:colOff>\d+`, `<xdr:colOff>30000`)
	}},
	{"thin box", audit.ThinBoxes, func(w *book) {
		w.change(third, `cx="\d+"`, `cx="1270"`)
	}},
	{"last piece of a millimetre", audit.ShortLast, func(w *book) {
		at := tip(w.arrow(third))
		y := at.Y - audit.MM
		w.route(third, audit.Point{X: at.X - 9*audit.MM, Y: y}, audit.Point{X: at.X, Y: y}, at)
	}},
}

var labelMutations = []mutation{
	{"label on a box", audit.LabelsOnSymbols, func(w *book) {
		b := w.symbol(box).Box
		w.centre("Ya", b.X+b.W/2, b.Y+b.H/2)
	}},
	{"label on a label", audit.LabelsOnLabels, func(w *book) {
		ink := w.label("Tidak").Ink
		w.centre("Ya", ink.X+ink.W, ink.Y)
	}},
	{"label on an arrow", audit.LabelsOnLines, func(w *book) {
		at, _ := middle(w.arrow(over))
		w.centre("Ya", at.X, at.Y)
	}},
	{"label on a head", audit.LabelsOnHeads, func(w *book) {
		at := tip(w.arrow(fourth))
		w.centre("Ya", at.X, at.Y)
	}},
	{"label between two roles", audit.LabelsOnRules, func(w *book) {
		w.centre("Ya", w.sheet.Lanes[1], w.label("Ya").Ink.Y)
	}},
	{"label between two rows", audit.LabelsOnRules, func(w *book) {
		w.centre("Ya", w.label("Ya").Ink.X, w.sheet.Pages[0].Rules[4])
	}},
	{"label right of the lanes", audit.LabelsOutside, func(w *book) {
		w.centre("Ya", w.sheet.Lanes[len(w.sheet.Lanes)-1], w.label("Ya").Ink.Y)
	}},
	{"label two rows away", audit.FarLabels, func(w *book) {
		w.centre("Ya", w.label("Ya").Ink.X, w.sheet.Pages[0].Rules[5])
	}},
	{"label that is no arrow's", audit.FarLabels, func(w *book) {
		w.replace(drawing, "<a:t>Ya</a:t>", "<a:t>Yo</a:t>")
	}},
}

var tableMutations = []mutation{
	{"arrow on a rule", hug(0, false), func(w *book) { bracket(w, third, 0) }},
	{"arrow 0.9 mm from a rule", hug(audit.MM, false), func(w *book) { bracket(w, third, audit.MM*9/10) }},
	{"arrow 0.9 mm from a rule with room", hug(audit.MM, true), func(w *book) { bracket(w, third, audit.MM*9/10) }},
	{"arrow 1.9 mm from a rule", hug(2*audit.MM, false), func(w *book) { bracket(w, third, audit.MM*19/10) }},
	{"arrow 1.9 mm from a rule with room", hug(2*audit.MM, true), func(w *book) { bracket(w, third, audit.MM*19/10) }},
	{"line, rule, line", audit.TripleLines, func(w *book) {
		bracket(w, third, audit.MM)
		bracket(w, fourth, -audit.MM)
	}},
	{"arrows half a millimetre apart", audit.Close, func(w *book) {
		bracket(w, third, 4*audit.MM)
		bracket(w, fourth, 4*audit.MM+audit.MM/2)
	}},
	{"word wider than its column", broken(false), func(w *book) {
		w.replace("xl/sharedStrings.xml", "<t>Buku</t>", "<t>Pertanggungjawabannyapun di seluruh Jambi</t>")
	}},
	{"word that a lane has room for", broken(true), func(w *book) {
		w.replace("xl/sharedStrings.xml", "<t>Buku</t>", "<t>Mempertanggungjawabkannya</t>")
	}},
	{"text outside", audit.TextsOutside, func(w *book) {
		w.replace(drawing, "<a:t>Mulai<", "<a:t>Mulai dan selesai<")
	}},
	{"empty item", audit.EmptyItems, func(w *book) {
		w.replace("xl/sharedStrings.xml", "<t>Buku</t>", "<t>- Buku&#xA;- </t>")
	}},
}

// Each measure is able to fail: on a workbook spoilt on purpose it finds what
// it did not find before.
func TestMeasuresFind(t *testing.T) {
	for _, list := range [][]mutation{arrowMutations, labelMutations, tableMutations} {
		for _, m := range list {
			t.Run(m.name, func(t *testing.T) {
				w := open(t, sample())
				m.spoil(w)
				require.Greater(t, len(m.find(w.read())), len(m.find(w.sheet)))
			})
		}
	}
}

// What a measure must not count.
func TestMeasuresPass(t *testing.T) {
	for _, m := range []mutation{
		{"arrow 1.1 mm from a rule", hug(audit.MM, false), func(w *book) { bracket(w, third, audit.MM*11/10) }},
		{"arrow by a rule beside another arrow", hug(2*audit.MM, true), func(w *book) {
			bracket(w, third, audit.MM)
			bracket(w, over, 3*audit.MM)
		}},
		{"arrows a millimetre apart", audit.Close, func(w *book) {
			bracket(w, third, 4*audit.MM)
			bracket(w, fourth, 5*audit.MM)
		}},
		{"arrow in the empty corner of a diamond's box", audit.ThroughSymbols, func(w *book) {
			c := w.symbol(choice).Box
			w.route(over, audit.Point{X: c.X, Y: c.Y + c.H/4}, audit.Point{X: c.X + c.W/5, Y: c.Y + c.H/4})
		}},
		{"word that no lane has room for", broken(true), func(w *book) {
			w.replace("xl/sharedStrings.xml", "<t>Buku</t>", fmt.Sprintf("<t>%0300d</t>", 1))
		}},
	} {
		t.Run(m.name, func(t *testing.T) {
			w := open(t, sample())
			m.spoil(w)
			require.LessOrEqual(t, len(m.find(w.read())), len(m.find(w.sheet)))
		})
	}
}
