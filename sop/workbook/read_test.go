package workbook_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/sopkit/sopkit/sop/workbook"
	"github.com/sopkit/sopkit/sop/workbook/cells"
	"github.com/sopkit/sopkit/sop/workbook/guard"
)

// Cells are what is seen of them: texts, values of formulas, dates by their
// format.
func TestCells(t *testing.T) {
	s := sheet(t, book(`<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>`+
		`<c r="C2" t="inlineStr"><is><r><t>ti</t></r><r><t>ga</t></r></is></c><c r="D2" s="1"><v>43831</v></c>`+
		`<c r="E2" s="2"><f>D2+1</f><v>43832</v></c><c r="F2" s="3"><v>5</v></c><c r="G2" s="4"><v>0.5</v></c>`+
		`<c r="H2" t="str"><f>A2</f><v>satu</v></c><c r="I2" t="e"><v>#N/A</v></c><c r="J2" s="1"/>`+
		`<c r="K2" s="1" t="s"><v>0</v></c>`+
		`</row></sheetData><mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="x"/></mergeCells>`+
		`<rowBreaks><brk id="7" man="1"/></rowBreaks><colBreaks><brk id="3"/></colBreaks>`, ""))
	at := func(column int) workbook.Cell { return s.Cells[cells.Place{Column: column, Row: 2}] }
	for i, want := range []workbook.Cell{
		{Text: "satu"}, {Text: "dua"}, {Text: "tiga"}, {Text: "43831", Number: true, Date: true},
		{Text: "43832", Number: true, Date: true}, {Text: "5 day", Number: true}, {Text: "12:00", Number: true},
		{Text: "satu"},
		{Text: "#N/A", Error: true}, {}, {Text: "satu"},
	} {
		require.Equal(t, want, at(i+1), "column %d", i+1)
	}
	require.Len(t, s.Cells, 10)
	require.Equal(t, []workbook.Area{{From: cells.Place{Column: 1, Row: 2}, To: cells.Place{Column: 2, Row: 3}}},
		s.Merged)
	require.Equal(t, []int{8}, s.Breaks)
}

// A number is shown with what its format writes beside it.
func TestNumberFormats(t *testing.T) {
	for code, want := range map[string]string{
		`0" menit"`: "15 menit", `General\ "hari"`: "15 hari", `"± "0`: "± 15", `#,##0" lembar";[Red]-0`: "15 lembar",
		`0`: "15", `0%`: "15", `0.0E+00`: "15", `@`: "15", `"teks"`: "15", `0_)`: "15", `[h]:mm`: "360:00",
		`hh"."mm`: "360:00", `0"`: "15", ``: "15", `\`: "15", `0\`: "15",
	} {
		b := book(`<sheetData><row r="1"><c r="A1" s="1"><v>15</v></c></row></sheetData>`, "")
		b["xl/styles.xml"] = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="` +
			strings.NewReplacer(`"`, "&quot;").Replace(code) +
			`"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`
		require.Equal(t, want, sheet(t, b).Cells[cells.Place{Column: 1, Row: 1}].Text, code)
	}
}

// What is struck out is no part of a text: a run of it, all of a cell, a run of
// a shape.
func TestStruckOut(t *testing.T) {
	const struck = `<is><r><t>Kepala </t></r><r><rPr><strike/></rPr><t>Dinas</t></r><r><rPr><strike val="0"/></rPr>` +
		`<t>Panti</t></r></is>`
	b := book(
		`<sheetData><row r="1"><c r="A1" t="inlineStr">`+struck+`</c><c r="B1" s="1" t="inlineStr"><is><t>lama</t>`+
			`</is></c><c r="C1" s="1"><v>7</v></c></row></sheetData>`, anchored(0, 0, 90, 10, `<sp><txBody><p><r>`+
			`<rPr strike="sngStrike"/><t>Ya</t></r><r><rPr strike="noStrike"/><t>Tidak</t></r></p></txBody></sp>`))
	b["xl/styles.xml"] = `<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf ` +
		`fontId="1"/></cellXfs>` +
		`</styleSheet>`
	s := sheet(t, b)
	at := func(column int) workbook.Cell { return s.Cells[cells.Place{Column: column, Row: 1}] }
	require.Equal(t, workbook.Cell{Text: "Kepala Panti", Struck: "Dinas"}, at(1))
	require.Equal(t, workbook.Cell{Struck: "lama"}, at(2))
	require.Equal(t, workbook.Cell{Struck: "7", Number: true}, at(3))
	require.Equal(t, "Tidak", s.Shapes[0].Text)
	require.Equal(t, "Ya", s.Shapes[0].Struck)
}

// Formulas without a value, and the print area, are known.
func TestUnknownAndPrinted(t *testing.T) {
	b := book(`<sheetData><row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>`, "")
	b["xl/workbook.xml"] = strings.Replace(b["xl/workbook.xml"], "</workbook>", `<definedNames>`+
		`<definedName name="_xlnm.Print_Area" `+
		`localSheetId="0">'A'!$A$1:$C$9,A!$E$1,B!$A$1</definedName></definedNames></workbook>`, 1)
	s := sheet(t, b)
	require.Equal(t, []cells.Place{{Column: 1, Row: 1}}, s.Unknown)
	require.Equal(t, []workbook.Area{{From: cells.Place{Column: 1, Row: 1}, To: cells.Place{Column: 3, Row: 9}},
		{From: cells.Place{Column: 5, Row: 1}, To: cells.Place{Column: 5, Row: 1}}}, s.Printed)
}

// Tracks are as wide and high as Excel shows them.
func TestSizes(t *testing.T) {
	s := sheet(t, book(`<sheetFormatPr defaultRowHeight="12.75"/><cols><col min="2" max="2" width="9.140625"/>`+
		`<col min="3" max="4" width="0.5" hidden="1"/><col min="5" max="5"/></cols>`+
		`<sheetData><row r="2" ht="30"/><row r="4" hidden="true" ht="15"/></sheetData>`, ""))
	for i, want := range []int64{64, 64, 0, 0, 64, 64} {
		require.Equal(t, want*pixel, s.Columns.Size(i+1), "column %d", i+1)
	}
	for i, want := range []int64{17, 40, 17, 0, 17} {
		require.Equal(t, want*pixel, s.Rows.Size(i+1), "row %d", i+1)
	}
	small := book(`<cols><col min="1" max="1" width="18"/></cols><sheetData/>`, "")
	small["xl/styles.xml"] = strings.Replace(strings.Replace(styles, "Calibri", "Times New Roman", 1), `"11"`,
		`"6"`, 1)
	require.Equal(t, int64(72*pixel), sheet(t, small).Columns.Size(1), "4 pixels a digit")
	zero := book(`<sheetFormatPr baseColWidth="10" defaultRowHeight="15" zeroHeight="1"/><sheetData/>`, "")
	require.Equal(t, int64(80*pixel), sheet(t, zero).Columns.Size(1))
	require.Zero(t, sheet(t, zero).Rows.Size(9))
}

// Hidden sheets are left out and counted.
func TestHiddenSheets(t *testing.T) {
	p := book("<sheetData/>", "")
	p["xl/workbook.xml"] = `<workbook><workbookPr date1904="1"/><sheets>` +
		`<sheet name="C" state="veryHidden" r:id="rId4"/>` +
		`<sheet name="B" r:id="rId5"/><sheet name="A" r:id="rId1"/></sheets></workbook>`
	p["xl/_rels/workbook.xml.rels"] = rels("worksheet", "worksheets/sheet1.xml", "sharedStrings",
		"sharedStrings.xml", "styles",
		"styles.xml", "worksheet", "worksheets/sheet3.xml", "worksheet", "worksheets/sheet2.xml")
	p["xl/worksheets/sheet2.xml"], p["xl/worksheets/sheet3.xml"] = "<worksheet/>", "<worksheet/>"
	b, err := read(t, p)
	require.NoError(t, err)
	require.Equal(t, 1, b.Hidden)
	require.True(t, b.From1904)
	require.Equal(t, []string{"B", "A"}, []string{b.Sheets[0].Name, b.Sheets[1].Name})
}

// What is not read is counted: form controls, charts, ink; notes are none.
func TestUnread(t *testing.T) {
	p := book(grid, anchored(0, 0, 100, 20, `<graphicFrame><cNvPr id="3"/><sp/></graphicFrame>`)+
		`<AlternateContent><Choice Requires="x">`+anchored(0, 0, 100, 20, `<contentPart/>`)+`</Choice><Fallback>`+
		anchored(0, 0, 100, 20, symbol(4, "rect", ""))+`</Fallback></AlternateContent>`)
	p["xl/drawings/old.vml"] = `<xml><shapetype/><shape><ClientData ObjectType="Note"/></shape><shape/><rect/></xml>`
	s := sheet(t, p)
	require.Equal(t, 4, s.Unread)
	require.Empty(t, s.Shapes)
	p["xl/drawings/old.vml"] = `<xml><br></xml>`
	require.Equal(t, 3, sheet(t, p).Unread)
}

// Small files that would be much are refused, and so is what is no workbook.
func TestHostile(t *testing.T) {
	twice := book("<sheetData/>", "")
	twice["xl/workbook.xml"] = `<workbook><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/>` +
		`</sheets></workbook>`
	_, err := read(t, twice)
	require.ErrorIs(t, err, guard.ErrBroken)
	shared := book("<sheetData/>", "")
	shared["xl/workbook.xml"] = `<workbook><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId4"/>` +
		`</sheets></workbook>`
	shared["xl/_rels/workbook.xml.rels"] = rels("worksheet", "worksheets/sheet1.xml", "a", "b", "c", "d",
		"worksheet", "worksheets/sheet2.xml")
	shared["xl/worksheets/sheet2.xml"] = shared[sheetPart]
	shared["xl/worksheets/_rels/sheet2.xml.rels"] = shared["xl/worksheets/_rels/sheet1.xml.rels"]
	_, err = read(t, shared)
	require.ErrorIs(t, err, guard.ErrBroken)

	var rows strings.Builder
	for i := range 60_000 {
		fmt.Fprintf(&rows, `<row r="%d"/>`, i+1)
	}
	_, err = read(t, book("<sheetData>"+rows.String()+"</sheetData>", ""))
	require.ErrorIs(t, err, guard.ErrLimit)
	many := book(grid, strings.Repeat(anchored(0, 0, 90, 10, symbol(1, "rect", "")), 20_000))
	require.Len(t, sheet(t, many).Shapes, 20_000)
	_, err = workbook.Read(t.Context(), bytes.NewReader(zipped(t, many)), guard.Limits{Shapes: 19_999})
	require.ErrorIs(t, err, guard.ErrLimit)
	points := book(grid, anchored(0, 0, 90, 10, `<sp><spPr><custGeom><pathLst><path>`+strings.Repeat(`<lnTo><pt/>`+
		`</lnTo>`, 9000)+
		`</path></pathLst></custGeom></spPr></sp>`))
	require.Empty(t, sheet(t, points).Shapes[0].Path)

	_, err = workbook.Read(t.Context(), strings.NewReader("a,b"), guard.Limits{})
	require.ErrorIs(t, err, guard.ErrKind)
	_, err = workbook.Read(t.Context(), bytes.NewReader(zipped(t, many)), guard.Limits{File: 100})
	require.ErrorIs(t, err, guard.ErrLimit)
	failed := errors.New("failed")
	_, err = workbook.Read(t.Context(), iotest.ErrReader(failed), guard.Limits{})
	require.ErrorIs(t, err, failed)
	done, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = workbook.Read(done, bytes.NewReader(zipped(t, many)), guard.Limits{})
	require.ErrorIs(t, err, context.Canceled)
}

// Whatever a part holds, reading gives a workbook or an error and ends.
func FuzzRead(f *testing.F) {
	f.Add(grid, anchored(0, 0, 90, 10, symbol(1, "rect", form("", 0, 0, 90, 10)))+line("bentConnector3", "", 5))
	f.Add(`<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>`, `<oneCellAnchor><grpSp><grpSpPr>`+
		`<xfrm rot="1"/></grpSpPr>`+
		symbol(2, "diamond", "")+`</grpSp></oneCellAnchor>`)
	f.Add(`<cols><col min="1" max="99999999" width="1e9"/></cols>`, `<AlternateContent><Choice><sp><custGeom>`+
		`<pathLst><path><moveTo><pt x="1"/>`+
		`</moveTo><arcTo wR="1"/><cubicBezTo/></path></pathLst></custGeom></sp></Choice><Fallback/>`+
		`</AlternateContent>`)
	f.Fuzz(func(t *testing.T, sheet, drawing string) {
		b, err := read(t, book(sheet, drawing))
		var e *guard.Error
		if err != nil && !errors.As(err, &e) {
			t.Fatal(err)
		}
		if err != nil {
			return
		}
		for _, s := range b.Sheets {
			for i := range s.Shapes {
				x := s.Shapes[i].Box
				if x.Left > x.Right || x.Top > x.Bottom {
					t.Fatal(x)
				}
				s.Columns.At(x.Left)
				s.Rows.At(x.Bottom)
			}
		}
	})
}
