package workbook_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/workbook"
)

// Connectors run where Excel draws them: turned, flipped, bent, whatever the
// form says of the place.
func TestLines(t *testing.T) {
	for name, c := range map[string]struct {
		thing string
		want  []workbook.Point
	}{
		"straight":       {line("straightConnector1", form("", 1, 2, 3, 4)), pts(100, 40, 300, 100)},
		"without a form": {line("line", ""), pts(100, 40, 300, 100)},
		"leftward, flipped": {line("straightConnector1", form(`flipH="1"`, 0, 0, 200, 60)), pts(300, 40, 100,
			100)},
		"leftward, turned": {line("straightConnector1", form(`rot="10800000" flipV="1"`, 0, 0, 200, 60)),
			pts(300, 40, 100, 100)},
		"upward":    {line("line", form(`flipV="true"`, 0, 0, 200, 60)), pts(100, 100, 300, 40)},
		"bent once": {line("bentConnector2", form("", 0, 0, 200, 60)), pts(100, 40, 300, 40, 300, 100)},
		"bent, turned": {line("bentConnector2", form(`rot="5400000"`, 0, 0, 60, 200)), pts(300, 40, 300,
			100, 100, 100)},
		"bent twice": {line("bentConnector3", form("", 0, 0, 200, 60), 25_000), pts(100, 40, 150, 40,
			150, 100, 300, 100)},
		"bent, as usual": {line("bentConnector3", form("", 0, 0, 200, 60)), pts(100, 40, 200, 40, 200, 100,
			300, 100)},
		"down, over, down": {line("bentConnector3", form(`rot="16200000" flipH="1"`, 0, 0, 60, 200)), pts(100,
			40, 100, 70, 300, 70, 300, 100)},
		"down, back, down": {line("bentConnector3", form(`rot="5400000"`, 0, 0, 60, 200)), pts(300, 40, 300,
			70, 100, 70, 100, 100)},
		"stale form": {line("bentConnector3", form(`rot="5400000"`, 7, 9, 33, 111)), pts(300, 40, 300,
			70, 100, 70, 100, 100)},
		"anchor before turning": {line("bentConnector3", form(`rot="5400000"`, 100, 40, 200, 60)), pts(230, -30,
			230, 70, 170, 70, 170, 170)},
		"outside its box": {line("bentConnector3", form(`flipH="1"`, 0, 0, 200, 60), -10_000), pts(300, 40,
			320, 40, 320, 100, 100, 100)},
		"bent three times": {line("bentConnector4", form("", 0, 0, 200, 60), 25_000, 50_000), pts(100, 40, 150,
			40, 150, 70, 300, 70, 300, 100)},
		"bent four times": {line("bentConnector5", form("", 0, 0, 200, 60), 25_000, 50_000, 75_000),
			pts(100, 40, 150, 40, 150, 70, 250, 70, 250, 100, 300, 100)},
		"curved": {line("curvedConnector3", form("", 0, 0, 200, 60)), pts(100, 40, 200, 40, 200, 100, 300, 100)},
	} {
		s := sheet(t, book(grid, anchored(100, 40, 300, 100, c.thing)))
		require.Len(t, s.Shapes, 1, name)
		require.Equal(t, c.want, s.Shapes[0].Path, name)
		require.True(t, s.Shapes[0].Connector && s.Shapes[0].HeadEnd && s.Shapes[0].Outline &&
			!s.Shapes[0].HeadStart, name)
	}
}

func pts(xy ...int) []workbook.Point {
	var out []workbook.Point
	for i := 0; i < len(xy); i += 2 {
		out = append(out, px(xy[i], xy[i+1]))
	}
	return out
}

// Shapes stand where their anchor says: from cell to cell, at one cell, or
// nowhere but on the sheet; turned ones as they are seen.
func TestAnchors(t *testing.T) {
	one := `<oneCellAnchor>` + cornerOf("from", 110, 45) + fmt.Sprintf(`<ext cx="%d" cy="%d"/>`, 50*pixel, 20*pixel)
	free := fmt.Sprintf(`<absoluteAnchor><pos x="%d" y="%d"/><ext cx="%d" cy="%d"/>`, 10*pixel, 20*pixel, 50*pixel,
		20*pixel)
	for name, c := range map[string]struct {
		drawing string
		want    workbook.Box
		turn    int
	}{
		"two cells": {anchored(110, 45, 160, 65, symbol(1, "rect", form("", 0, 0, 9, 9))), boxPx(110, 45,
			160, 65), 0},
		"past a track": {anchored(110, 45, 110, 45, "") + `<twoCellAnchor><from><col>0</col><colOff>` +
			`99999999</colOff><row>0</row><rowOff>-5</rowOff></from>` + cornerOf("to", 200, 40) + symbol(1, "rect",
			"") + `</twoCellAnchor>`, boxPx(100, 0, 200, 40), 0},
		"turned, stale": {anchored(110, 45, 160, 65, symbol(1, "homePlate", form(`rot="5400000"`, 0, 0, 9, 70))),
			boxPx(110, 45, 160, 65), 5_400_000},
		"turned, as it is": {anchored(110, 45, 160, 65, symbol(1, "homePlate", form(`rot="-5400000"`, 0, 0, 50,
			20))), boxPx(125, 30, 145, 80), 16_200_000},
		"half a turn": {anchored(110, 45, 160, 65, symbol(1, "homePlate", form(`rot="10800000"`, 0, 0, 9,
			70))), boxPx(110, 45, 160, 65), 10_800_000},
		"one cell": {one + symbol(1, "rect", "") + `</oneCellAnchor>`, boxPx(110, 45, 160, 65), 0},
		"absolute": {free + symbol(1, "rect", "") + `</absoluteAnchor>`, boxPx(10, 20, 60, 40), 0},
	} {
		s := sheet(t, book(grid, c.drawing))
		require.Len(t, s.Shapes, 1, name)
		require.Equal(t, c.want, s.Shapes[0].Box, name)
		require.Equal(t, c.turn, s.Shapes[0].Turn, name)
		require.Empty(t, s.Shapes[0].Path, name)
	}
}

// Members of groups stand where the group puts them.
func TestGroups(t *testing.T) {
	in := func(attributes, members string) string {
		return fmt.Sprintf(`<grpSp><nvGrpSpPr><cNvPr id="7" name="G"/></nvGrpSpPr><grpSpPr><xfrm %s>`+
			`<off x="5" y="5"/><ext cx="7" cy="7"/>`+
			`<chOff x="%d" y="%d"/><chExt cx="%d" cy="%d"/></xfrm><solidFill/></grpSpPr>%s</grpSp>`, attributes,
			1000*pixel, 2000*pixel, 100*pixel, 100*pixel, members)
	}
	member := symbol(3, "homePlate", form("", 1010, 2020, 20, 40))
	turnedMember := symbol(3, "homePlate", form(`rot="5400000"`, 1010, 2020, 40, 20))
	inner := `<grpSp><grpSpPr><xfrm>` + fmt.Sprintf(`<off x="%d" y="%d"/><ext cx="%d" cy="%d"/><chOff x="0" y="0"/>`+
		`<chExt cx="10" cy="10"/>`,
		1050*pixel, 2050*pixel, 50*pixel, 50*pixel) + `</xfrm></grpSpPr><sp><nvSpPr><cNvPr id="3"/></nvSpPr><spPr>` +
		`<xfrm><off x="2" y="2"/><ext cx="4" cy="4"/></xfrm><prstGeom prst="rect"/></spPr></sp></grpSp>`
	for name, c := range map[string]struct {
		thing        string
		want         workbook.Box
		turn         int
		flipH, flipV bool
	}{
		"plain":                   {in("", member), boxPx(120, 60, 160, 100), 0, false, false},
		"flipped":                 {in(`flipH="1"`, member), boxPx(240, 60, 280, 100), 0, true, false},
		"turned":                  {in(`rot="10800000"`, member), boxPx(240, 80, 280, 120), 10_800_000, false, false},
		"turned member":           {in("", turnedMember), boxPx(140, 50, 180, 90), 5_400_000, false, false},
		"turned member, flipped":  {in(`flipV="1"`, turnedMember), boxPx(140, 90, 180, 130), 16_200_000, false, true},
		"group in a group":        {in("", inner), boxPx(220, 100, 260, 120), 0, false, false},
		"in a group, half turned": {in(`rot="10800000"`, inner), boxPx(140, 60, 180, 80), 10_800_000, false, false},
	} {
		s := sheet(t, book(grid, anchored(100, 40, 300, 140, c.thing)))
		require.Len(t, s.Shapes, 1, name)
		got := s.Shapes[0]
		require.Equal(t, c.want, got.Box, name)
		require.Equal(t, c.turn, got.Turn, name)
		require.Equal(t, [2]bool{c.flipH, c.flipV}, [2]bool{got.FlipH, got.FlipV}, name)
	}
	hidden := `<grpSp><nvGrpSpPr><cNvPr id="7" hidden="1"/></nvGrpSpPr><grpSpPr/>` + member + `</grpSp>`
	require.Empty(t, sheet(t, book(grid, anchored(0, 0, 100, 20, hidden))).Shapes)
}

// Content that is there twice is read once, in the form that shows something.
func TestAlternates(t *testing.T) {
	glued := anchored(0, 0, 100, 20, `<cxnSp><nvCxnSpPr><cNvPr id="5" name="Panah 5"/><cNvCxnSpPr>`+
		`<stCxn id="2" idx="2"/><endCxn id="3" idx="0"/>`+
		`</cNvCxnSpPr></nvCxnSpPr><spPr><prstGeom prst="line"/></spPr></cxnSp>`)
	plain := anchored(0, 0, 100, 20, symbol(5, "line", ""))
	alt := func(list ...string) string {
		out := "<AlternateContent>"
		for i, x := range list {
			name := "Choice"
			if i == len(list)-1 {
				name = "Fallback"
			}
			out += "<" + name + ">" + x + "</" + name + ">"
		}
		return out + "</AlternateContent>"
	}
	s := sheet(t, book(grid, alt(glued, plain)+alt("", glued, plain)+alt("", plain)))
	require.Len(t, s.Shapes, 3)
	require.Equal(t, workbook.Glue{Shape: 2, Site: 2}, s.Shapes[0].Start)
	require.Equal(t, workbook.Glue{Shape: 3}, s.Shapes[1].End)
	require.False(t, s.Shapes[2].Connector)
	inside := anchored(0, 0, 100, 20, alt(symbol(1, "rect", ""), symbol(2, "rect", "")))
	require.Len(t, sheet(t, book(grid, inside)).Shapes, 1)
}

// What a shape looks like: lines, filling, dashes, heads, words.
func TestLooks(t *testing.T) {
	looks := func(properties, after string) workbook.Shape {
		s := sheet(t, book(grid, anchored(0, 0, 100, 20, `<sp><nvSpPr><cNvPr id="2" name="x &amp; y"/>`+
			`<cNvSpPr txBox="1"/></nvSpPr><spPr>`+
			`<prstGeom prst="roundRect"><avLst><gd name="adj" fmla="val 16667"/></avLst>`+
			`</prstGeom>`+properties+`</spPr>`+after+`</sp>`)))
		require.Len(t, s.Shapes, 1)
		return s.Shapes[0]
	}
	s := looks(`<noFill/><ln><noFill/></ln>`, `<style><lnRef idx="2"/><fillRef idx="1"/></style><txBody><p><r><rPr>`+
		`<ln><solidFill/></ln><solidFill/></rPr>`+
		`<t>Y</t></r><r><t>a</t></r></p><p><r><t>1</t></r><br/><fld><t>2</t></fld></p><p/></txBody>`)
	require.False(t, s.Fill || s.Outline)
	require.Equal(t, "Ya\n1\n2", s.Text)
	require.Equal(t, "x & y", s.Name)
	require.Equal(t, []int64{16667}, s.Adjust)
	require.True(t, s.TextBox)
	s = looks(``, `<style><lnRef idx="2"/><fillRef idx="1"/></style>`)
	require.True(t, s.Fill && s.Outline)
	s = looks(``, `<style><lnRef idx="0"/><fillRef idx="0"/></style>`)
	require.False(t, s.Fill || s.Outline)
	s = looks(`<solidFill/><ln><solidFill/><prstDash val="sysDash"/><headEnd type="stealth"/><tailEnd type="oval"/>`+
		`</ln>`, ``)
	require.True(t, s.Fill && s.Outline && s.Dashed && s.HeadStart && !s.HeadEnd)
	require.False(t, looks(`<ln><prstDash val="solid"/></ln>`, ``).Dashed)
}

// Free forms run where their path says.
func TestFreeForms(t *testing.T) {
	free := func(size, path string) []workbook.Point {
		s := sheet(t, book(grid, anchored(100, 40, 300, 140, `<sp><spPr><xfrm flipH="1"/><custGeom><pathLst>`+
			`<path `+size+`>`+path+
			`</path></pathLst></custGeom></spPr></sp>`)))
		return s.Shapes[0].Path
	}
	const two = `<moveTo><pt x="0" y="0"/></moveTo><lnTo><pt x="10" y="5"/></lnTo>`
	require.Equal(t, pts(300, 40, 100, 90), free(`w="10" h="10"`, two))
	require.Equal(t, pts(300, 40, 100, 90, 100, 140), free(`w="10" h="10"`,
		`<moveTo><pt x="1" y="1"/></moveTo>`+two+`<lnTo><pt x="10" y="10"/></lnTo>`))
	require.Equal(t, pts(100, 90, 300, 40), free(`w="10" h="10"`, `<moveTo><pt x="10" y="5"/></moveTo>`+
		`<lnTo><pt x="0" y="0"/></lnTo><moveTo><pt x="3" y="3"/></moveTo>`+two))
	require.Equal(t, pts(300, 40, 100, 90, 300, 40), free(`w="10" h="10"`, two+"<close/>"))
	curve := free(`w="10" h="10"`, `<moveTo><pt x="0" y="0"/></moveTo><cubicBezTo><pt x="0" y="10"/>`+
		`<pt x="10" y="10"/><pt x="10" y="0"/></cubicBezTo>`)
	require.Len(t, curve, 9)
	require.Equal(t, px(200, 115), curve[4])
	require.Equal(t, px(100, 40), curve[8])
	require.Equal(t, px(100, 40), free(`w="10" h="10"`, `<moveTo><pt x="0" y="0"/></moveTo><quadBezTo>`+
		`<pt x="5" y="5"/><pt x="10" y="0"/></quadBezTo>`)[8])
	arc := free(`w="10" h="10"`, `<moveTo><pt x="0" y="0"/></moveTo>`+
		`<arcTo wR="10" hR="10" stAng="16200000" swAng="5400000"/>`)
	require.Equal(t, px(100, 140), arc[8])
	require.Empty(t, free("", `<lnTo><pt x="1" y="1"/></lnTo>`))
}

// A free form of several open lines is so many shapes; where one is closed or it
// is filled, the longest line is kept and the others are counted.
func TestFreeFormsOfSeveralLines(t *testing.T) {
	const line = `<moveTo><pt x="0" y="0"/></moveTo><lnTo><pt x="10" y="5"/></lnTo>`
	free := func(paint, path string) []workbook.Shape {
		return sheet(t,
			book(grid, anchored(100, 40, 300, 140, `<sp><nvSpPr><cNvPr id="7" name="Garis"/></nvSpPr><spPr>`+
				`<custGeom><pathLst><path w="10" h="10">`+path+`</path></pathLst></custGeom>`+paint+`</spPr>`+
				`<txBody><p><r><t>Ya</t></r></p></txBody></sp>`))).Shapes
	}
	const drawn = `<ln><solidFill/><tailEnd type="triangle"/></ln>`
	longer := line + `<lnTo><pt x="10" y="10"/></lnTo>`
	got := free(drawn, line+longer+line)
	require.Len(t, got, 3)
	require.Equal(t, pts(100, 40, 300, 90, 300, 140), got[0].Path)
	require.Equal(t, "Ya", got[0].Text)
	for _, s := range got[1:] {
		require.Equal(t, pts(100, 40, 300, 90), s.Path)
		require.Equal(t, workbook.Box{Left: px(100, 0).X, Right: px(300, 0).X, Top: px(0, 40).Y, Bottom: px(0, 90).Y},
			s.Box)
		require.True(t, s.HeadEnd && s.Text == "" && s.Name == "Garis" && s.ID == 7 && s.More == 0)
	}
	for name, s := range map[string][]workbook.Shape{
		"closed": free(drawn, line+longer+"<close/>"), "filled": free(`<solidFill/><ln><solidFill/></ln>`, line+longer),
	} {
		require.Len(t, s, 1, name)
		require.Equal(t, 1, s[0].More, name)
		require.GreaterOrEqual(t, len(s[0].Path), 3, name)
	}
	require.Len(t, free(drawn, line+`</path><path w="10" h="10" stroke="0">`+longer), 1, "nobody sees the second")
	require.Len(t, free(drawn, `</path><path w="10" h="10" stroke="0">`+longer+`</path><path w="10" h="10">`+line), 1)
	many := free(drawn, longer+strings.Repeat(line, 40))
	require.Len(t, many, 1)
	require.Equal(t, 40, many[0].More)
	require.Len(t, many[0].Path, 3)
}
