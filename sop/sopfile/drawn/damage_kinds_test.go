package drawn_test

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/sopfile/drawn/internal/hand"
	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// damage does one thing to a workbook: it returns the parts that change and
// the text that was taken away, if one was; nil where there is nothing to
// damage.
type damage struct {
	name string
	do   func(r *rand.Rand, p *pack, want []*sop.Procedure) (map[string]string, string)
}

// damages are all kinds, in the order of their seeds.
var damages = slices.Concat(firstDamages, laterDamages)

var firstDamages = []damage{
	{"arrow deleted", func(r *rand.Rand, p *pack, _ []*sop.Procedure) (map[string]string, string) {
		return onPiece(r, p, piece.arrow, func(piece) string { return "" })
	}},
	{"arrow loose and shifted", func(r *rand.Rand, p *pack, _ []*sop.Procedure) (map[string]string, string) {
		return onPiece(r, p, piece.arrow, func(one piece) string {
			one.text = glueAt.ReplaceAllString(one.text, "")
			return one.shifted(away(r, 3, 15))
		})
	}},
	{"symbol moved", func(r *rand.Rand, p *pack, _ []*sop.Procedure) (map[string]string, string) {
		return onPiece(r, p, piece.symbol, func(one piece) string {
			return one.shifted([...]int64{-26 * mm, 26 * mm, -13 * mm, 13 * mm, 0, 0}[r.IntN(6)],
				[...]int64{-24 * mm, 24 * mm, 0, 0}[r.IntN(4)])
		})
	}},
	{"label moved", func(r *rand.Rand, p *pack, _ []*sop.Procedure) (map[string]string, string) {
		return onPiece(r, p, piece.label, func(one piece) string { return one.shifted(away(r, 5, 25)) })
	}},
	{"preset changed", func(r *rand.Rand, p *pack, _ []*sop.Procedure) (map[string]string, string) {
		return onPiece(r, p, piece.symbol, func(one piece) string { return another(r, one.text) })
	}},
	{"letter changed", func(r *rand.Rand, p *pack, _ []*sop.Procedure) (map[string]string, string) {
		return onPiece(r, p, func(one piece) bool { return one.symbol() && letterAt.MatchString(one.text) },
			func(one piece) string { return letterAt.ReplaceAllString(one.text, "<a:t>Q</a:t>") })
	}},
	{"head removed", func(r *rand.Rand, p *pack, want []*sop.Procedure) (map[string]string, string) {
		return onCell(r, p, func(text string) bool { return slices.Contains(heads(want), oneLine(text)) })
	}},
	{"text deleted", func(r *rand.Rand, p *pack, want []*sop.Procedure) (map[string]string, string) {
		return onCell(r, p, func(text string) bool { return !slices.Contains(heads(want), oneLine(text)) })
	}},
}

// onPiece damages one of the shapes of a kind.
func onPiece(r *rand.Rand, p *pack, kind func(piece) bool, do func(piece) string) (map[string]string, string) {
	list := slices.DeleteFunc(p.pieces(), func(one piece) bool { return !kind(one) })
	if len(list) == 0 {
		return nil, ""
	}
	one := list[r.IntN(len(list))]
	return p.put(one, do(one)), ""
}

// away is a way in a random direction, so many millimetres far.
func away(r *rand.Rand, least, most int64) (dx, dy int64) {
	far := (least + r.Int64N(most-least+1)) * mm
	switch r.IntN(4) {
	case 0:
		return far, 0
	case 1:
		return -far, 0
	case 2:
		return 0, far
	}
	return 0, -far
}

var (
	letterAt = regexp.MustCompile(`<a:t>[A-P]</a:t>`)
	presetAt = regexp.MustCompile(`prst="[^"]*"`)
)

// another makes a decision of a box, a box of a decision, or something that is
// no symbol: what a reader can see from the arrows, or from the shape.
func another(r *rand.Rand, text string) string {
	preset := "star5"
	switch {
	case r.IntN(3) == 0:
	case strings.Contains(text, `"diamond"`) || strings.Contains(text, `"flowChartDecision"`):
		preset = "rect"
	case strings.Contains(text, `"rect"`) || strings.Contains(text, `"flowChartProcess"`):
		preset = "diamond"
	}
	return presetAt.ReplaceAllString(text, `prst="`+preset+`"`)
}

// heads are the texts in the heads of the table.
func heads(want []*sop.Procedure) (out []string) {
	for _, p := range want {
		for _, i := range items(p) {
			name := strings.TrimPrefix(i.key, "label ")
			if i.kind == "role" || i.kind == "field" && slices.Contains([]string{"No", "Activity", "Roles",
				"Standard",
				"Requirements", "Time", "Output", "Note"}, name) {
				out = append(out, i.value)
			}
		}
	}
	return out
}

// onCell takes the text out of one of the cells of a kind.
func onCell(r *rand.Rand, p *pack, kind func(text string) bool) (map[string]string, string) {
	type cell struct {
		part, ref, text string
	}
	var list []cell
	sheets := p.sheetParts()
	for _, name := range p.names {
		if sheets[name] == nil {
			continue
		}
		for _, place := range places(sheets[name]) {
			if text := sheets[name].Cells[place].Text; text != "" && kind(squeeze(text)) {
				list = append(list, cell{name, hand.Ref(place.Column, place.Row), text})
			}
		}
	}
	if len(list) == 0 {
		return nil, ""
	}
	one := list[r.IntN(len(list))]
	at := regexp.MustCompile(`<c r="` + one.ref + `"([^>]*?)(/>|>.*?</c>)`)
	text := at.ReplaceAllStringFunc(p.parts[one.part], func(m string) string {
		attrs := regexp.MustCompile(` t="[^"]*"`).ReplaceAllString(at.FindStringSubmatch(m)[1], "")
		return fmt.Sprintf(`<c r="%s"%s/>`, one.ref, attrs)
	})
	return map[string]string{one.part: text}, one.text
}

// places are those of the cells of a sheet, row by row.
func places(s *workbook.Sheet) []cells.Place {
	var out []cells.Place
	for at := range s.Cells {
		out = append(out, at)
	}
	slices.SortFunc(out, func(a, b cells.Place) int {
		if a.Row != b.Row {
			return a.Row - b.Row
		}
		return a.Column - b.Column
	})
	return out
}
