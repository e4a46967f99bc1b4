package drawn_test

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
)

// changed are sheets that were worked on after they were drawn: rows and columns
// were hidden, words struck out, shapes pasted twice, older versions kept.
var changed = []fixture{
	{name: "several-lines", sheets: []drawing{{"legalisir", labelled(plain), hand.Look{Presets: simple,
		Arrow: hand.Arrow{As: hand.Freeform, Loose: true}}}}, more: oneForm},
	{name: "hidden-row", told: []string{"SOP!A23"}, sheets: []drawing{{"legalisir", labelled(plain),
		hand.Look{Presets: simple}}}, more: hiddenRow},
	{name: "hidden-column", told: []string{"SOP!A17"}, sheets: []drawing{{"legalisir", labelled(plain),
		hand.Look{Presets: simple, Left: 1}}}, more: hiddenColumn},
	{name: "pasted-twice", sheets: []drawing{{"ktp", labelled(plain), hand.Look{Presets: simple}}}, more: twice},
	{name: "glued-to-nothing", sheets: []drawing{{"surat-masuk", labelled(plain), hand.Look{Presets: simple}}},
		more: unglued},
	{name: "broken-heads", sheets: []drawing{{"surat-keluar", broken, hand.Look{Presets: simple, Legend: true,
		Clutter: true, TurnedRoles: true}}}},
	{name: "frozen", sheets: []drawing{{"izin", labelled(health), hand.Look{Presets: simple}}}, more: frozen},
	{name: "formulas", sheets: []drawing{{"imunisasi", labelled(plain), hand.Look{}}}, more: formulas},
	{name: "formula-blank", told: []string{"SOP!H17"}, sheets: []drawing{{"legalisir", labelled(plain), hand.Look{}}},
		more: blankFormula},
	{name: "struck-words", told: []string{"SOP!B17"}, sheets: []drawing{{"legalisir", labelled(plain),
		hand.Look{Presets: simple}}}, more: struck},
	{name: "print-area", told: []string{"SOP!B18"}, sheets: []drawing{{"legalisir", labelled(plain), hand.Look{}}},
		more: func(b *hand.Book) { b.Sheets[0].Extras.Printed = "$A$1:$J$17" }},
	{name: "older-version", told: []string{"SOP (2)!B15"}, sheets: []drawing{{"surat-masuk", labelled(plain),
		hand.Look{Presets: simple}}, {"surat-masuk", older, hand.Look{Name: "SOP (2)", Presets: simple}}}},
	{name: "words-on-arrow", told: []string{"SOP!B19"}, sheets: []drawing{{"legalisir", labelled(plain),
		hand.Look{Presets: simple}}}, more: remark},
	{name: "pictures", sheets: []drawing{{"legalisir", labelled(plain), hand.Look{Presets: simple, Clutter: true}}},
		more: signature},
	{name: "shared-activity", told: []string{"SOP!A21"}, sheets: []drawing{{"legalisir", labelled(plain),
		hand.Look{Presets: simple}}}, more: mergedActivity},
	{name: "legend-aside", sheets: []drawing{{"legalisir", labelled(plain), hand.Look{Presets: simple}}},
		more: legendAside},
}

// oneForm makes one free form of the first two arrows.
func oneForm(b *hand.Book) {
	s := b.Sheets[0]
	var first *hand.Shape
	s.Shapes = slices.DeleteFunc(s.Shapes, func(sh *hand.Shape) bool {
		switch {
		case sh.Preset != "" || len(sh.Path) == 0 || first != nil && len(first.Lines) > 0:
			return false
		case first == nil:
			first = sh
			return false
		}
		first.Lines = append(first.Lines, sh.Path)
		a, z := first.Box, sh.Box
		first.Box = hand.Box{L: min(a.L, z.L), T: min(a.T, z.T), R: max(a.R, z.R), B: max(a.B, z.B)}
		return true
	})
}

// hiddenRow hides a step under the last.
func hiddenRow(b *hand.Book) {
	s := b.Sheets[0]
	s.Put(hand.Cell{Col: 1, Row: 23, Text: "7", Number: true})
	s.Put(hand.Cell{Col: 2, Row: 23, Text: "Menyerahkan ijazah melalui wali kelas"})
	s.Extras.HiddenRows = []int{23}
}

// hiddenColumn hides remarks before the table.
func hiddenColumn(b *hand.Book) {
	s := b.Sheets[0]
	s.Put(hand.Cell{Col: 1, Row: 17, Text: "cek lagi"})
	s.Put(hand.Cell{Col: 1, Row: 19, Text: "sudah"})
	s.Extras.HiddenCols = []int{1}
}

// twice pastes each box and each arrow once more on top of itself.
func twice(b *hand.Book) {
	s := b.Sheets[0]
	for _, sh := range slices.Clone(s.Shapes) {
		if sh.Preset == "rect" && !sh.TextBox || sh.Connector {
			again := *sh
			s.Add(&again)
		}
	}
}

// unglued leaves connectors glued to shapes that are no more.
func unglued(b *hand.Book) {
	for _, sh := range b.Sheets[0].Shapes {
		if sh.Connector && sh.End.To != nil {
			sh.End.To = &hand.Shape{ID: 999}
		}
	}
}

// broken shortens the names of roles.
func broken(p *sop.Procedure) {
	labelled(plain)(p)
	for i := range p.Roles {
		p.Roles[i].Name = strings.ReplaceAll(p.Roles[i].Name, "Kepala", "Ka.")
	}
}

func frozen(b *hand.Book) { b.Sheets[0].Extras.Frozen = true }

// formulas makes formulas of the numbers of the steps and of some texts.
func formulas(b *hand.Book) {
	s := b.Sheets[0]
	s.Extras.Formulas = map[hand.Spot]string{}
	for _, c := range s.Cells {
		if c.Number || strings.HasPrefix(c.Text, "Me") {
			s.Extras.Formulas[hand.Spot{Col: c.Col, Row: c.Row}] = "A1"
		}
	}
}

// cellAt is the cell of a sheet at a place.
func cellAt(s *hand.Sheet, col, row int) *hand.Cell {
	return &s.Cells[slices.IndexFunc(s.Cells, func(c hand.Cell) bool { return c.Col == col && c.Row == row })]
}

// blankFormula leaves a time to a formula that was never computed.
func blankFormula(b *hand.Book) {
	s := b.Sheets[0]
	cellAt(s, 8, 17).Text = ""
	s.Extras.Formulas = map[hand.Spot]string{{Col: 8, Row: 17}: `H18&" menit"`}
}

// struck adds words that are struck out.
func struck(b *hand.Book) {
	s := b.Sheets[0]
	c := cellAt(s, 2, 17)
	c.Text = strings.Replace(c.Text, "permohonan ", "permohonan secara lisan ", 1)
	s.Extras.Struck = map[hand.Spot]string{{Col: 2, Row: 17}: "secara lisan "}
}

// older is a version of the year before.
func older(p *sop.Procedure) {
	labelled(plain)(p)
	p.Number += "-LAMA"
	p.Created.Year--
}

// remark puts a text on an arrow that is no answer.
func remark(b *hand.Book) {
	s := b.Sheets[0]
	for _, sh := range s.Shapes {
		if sh.Connector && sh.Start.To != nil && sh.Box.T > s.Top(19) {
			m := sh.Box.Mid()
			s.Add(&hand.Shape{Name: "TextBox", Preset: "rect", TextBox: true, NoFill: true, NoLine: true,
				Text: "lihat lampiran", Box: hand.Box{L: m.X - 8*mm, T: m.Y - 2*mm, R: m.X + 8*mm, B: m.Y + 2*mm}})
			return
		}
	}
}

// signature puts a picture over the name of who signs.
func signature(b *hand.Book) {
	s := b.Sheets[0]
	s.Add(&hand.Shape{Name: "Picture", Picture: true, Box: s.Area(7, 25, 8, 27)})
}

// mergedActivity merges the activities of two steps.
func mergedActivity(b *hand.Book) {
	s := b.Sheets[0]
	cellAt(s, 2, 20).ToRow = 21
	s.Cells = slices.DeleteFunc(s.Cells, func(c hand.Cell) bool { return c.Col == 2 && c.Row == 21 })
}

// legendAside explains the symbols beside the table.
func legendAside(b *hand.Book) {
	s := b.Sheets[0]
	for i, k := range []sop.Symbol{sop.Terminator, sop.Process, sop.Decision} {
		row := 17 + i
		s.Add(&hand.Shape{Name: "Legend", Preset: []string{"flowChartTerminator", "rect", "diamond"}[i],
			Box: hand.Box{L: s.Left(12), T: s.Top(row) + mm, R: s.Left(12) + 12*mm, B: s.Top(row) + 8*mm}})
		s.Put(hand.Cell{Col: 13, Row: row, Text: k.Meaning()})
	}
}
