package drawn_test

import (
	"fmt"
	"html"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// laterDamages are what happens to a sheet that is worked on: symbols are deleted
// or pasted once more, remarks are put on arrows, words are struck out.
var laterDamages = []damage{
	{"symbol deleted", func(r *rand.Rand, p *pack, _ []*sop.Procedure) (map[string]string, string) {
		return onPiece(r, p, piece.symbol, func(piece) string { return "" })
	}},
	{"symbol pasted again", func(r *rand.Rand, p *pack, _ []*sop.Procedure) (map[string]string, string) {
		return onPiece(r, p, piece.symbol, func(one piece) string {
			aside := [...]int64{0, 3 * mm, -3 * mm, 26 * mm}[r.IntN(4)]
			if !strings.Contains(p.parts[one.part], "<a:stCxn") { // a loose arrow may bend there
				aside = min(aside, 3*mm)
			}
			return one.text + one.shifted(aside, [...]int64{0, 3 * mm, 24 * mm}[r.IntN(3)])
		})
	}},
	{"remark on an arrow", func(r *rand.Rand, p *pack, _ []*sop.Procedure) (map[string]string, string) {
		words := [...]string{"lihat lampiran", "revisi 2", "Ya", "via email", "sudah"}[r.IntN(5)]
		return onPiece(r, p, piece.anchoredArrow, func(one piece) string { return one.text + one.remark(words) })
	}},
	{"cell struck out", func(r *rand.Rand, p *pack, want []*sop.Procedure) (map[string]string, string) {
		parts, gone := onCell(r, p, func(text string) bool { return !slices.Contains(heads(want), oneLine(text)) })
		for name, text := range parts {
			parts[name] = emptyAt.ReplaceAllStringFunc(text, func(m string) string {
				if m != changedCell(p.parts[name], text) {
					return m
				}
				return strings.TrimSuffix(m, "/>") + ` t="inlineStr"><is><r><rPr><strike/></rPr>` +
					`<t xml:space="preserve">` + html.EscapeString(gone) + `</t></r></is></c>`
			})
		}
		return parts, gone
	}},
}

var emptyAt = regexp.MustCompile(`<c r="[A-Z]+\d+"[^>]*/>`)

// changedCell is the blank cell of a sheet that was not so before.
func changedCell(before, after string) string {
	for _, m := range emptyAt.FindAllString(after, -1) {
		if !strings.Contains(before, m) {
			return m
		}
	}
	return ""
}

// anchoredArrow reports whether a piece is an arrow that is tied to two cells.
func (one piece) anchoredArrow() bool {
	return one.arrow() && strings.Contains(one.text, "triangle") && len(markAt.FindAllString(one.text, -1)) == 2
}

// remark is a text box in the middle of a piece.
func (one piece) remark(words string) string {
	marks := markAt.FindAllStringSubmatch(one.text, 2)
	at := func(m []string) (x, y int64) {
		var col, row int
		var dx, dy int64
		_, _ = fmt.Sscan(strings.Join(m[1:], " "), &col, &dx, &row, &dy)
		return one.sheet.Columns.Start(col+1) + dx, one.sheet.Rows.Start(row+1) + dy
	}
	l, t := at(marks[0])
	r, b := at(marks[1])
	x, y := max((l+r)/2-8*mm, 0), max((t+b)/2-2*mm, 0)
	return fmt.Sprintf(`<xdr:absoluteAnchor><xdr:pos x="%d" y="%d"/><xdr:ext cx="%d" cy="%d"/><xdr:sp><xdr:nvSpPr>`+
		`<xdr:cNvPr id="900" name="TextBox 900"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm>`+
		`<a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`+
		`<a:noFill/></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>%s</a:t></a:r></a:p></xdr:txBody></xdr:sp>`+
		`<xdr:clientData/></xdr:absoluteAnchor>`,
		x, y, 16*mm, 4*mm, x, y, 16*mm, 4*mm, words)
}
