package hand

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// xml writes the worksheet.
func (s *Sheet) xml(b *Book, texts *strs) string {
	var o strings.Builder
	o.WriteString(xmlHead + `<worksheet ` + nsMain + ` ` + nsRel + `><sheetPr><pageSetUpPr fitToPage="1"/>` +
		`</sheetPr>` + s.panes() +
		`<sheetFormatPr defaultRowHeight="15"/>`)
	if len(s.Cols) > 0 {
		o.WriteString(`<cols>`)
		for i, px := range s.Cols {
			fmt.Fprintf(&o, `<col min="%d" max="%d" width="%.7g" customWidth="1"%s/>`, i+1, i+1, float64(px)/7,
				hidden(s.Extras.HiddenCols, i+1))
		}
		o.WriteString(`</cols>`)
	}
	s.rows(&o, b, texts)
	if s.Extras.Frozen {
		o.WriteString(`<autoFilter ref="A1:C1"/>`)
	}
	s.merges(&o)
	o.WriteString(`<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.3" footer="0.3"/>` +
		`<pageSetup paperSize="14" orientation="landscape" fitToHeight="0"/>`)
	if len(s.Breaks) > 0 {
		fmt.Fprintf(&o, `<rowBreaks count="%d" manualBreakCount="%d">`, len(s.Breaks), len(s.Breaks))
		for _, r := range s.Breaks {
			fmt.Fprintf(&o, `<brk id="%d" max="16383" man="1"/>`, r)
		}
		o.WriteString(`</rowBreaks>`)
	}
	if len(s.Shapes) > 0 {
		o.WriteString(`<drawing r:id="rId1"/>`)
	}
	return o.String() + `</worksheet>`
}

func (s *Sheet) rows(o *strings.Builder, b *Book, texts *strs) {
	byRow, last := map[int][]Cell{}, len(s.Rows)
	for _, c := range s.Cells {
		for r := c.Row; r <= max(c.Row, c.ToRow); r++ {
			for col := c.Col; col <= max(c.Col, c.ToCol); col++ {
				d := Cell{Col: col, Row: r, Style: c.Style}
				if col == c.Col && r == c.Row {
					d.Text, d.Number = c.Text, c.Number
				}
				byRow[r] = append(byRow[r], d)
			}
		}
		last = max(last, c.Row, c.ToRow)
	}
	o.WriteString(`<sheetData>`)
	for r := 1; r <= last; r++ {
		height := ""
		if r <= len(s.Rows) {
			height = fmt.Sprintf(` ht="%g" customHeight="1"`, s.Rows[r-1])
		}
		fmt.Fprintf(o, `<row r="%d"%s%s>`, r, height, hidden(s.Extras.HiddenRows, r))
		slices.SortStableFunc(byRow[r], func(x, y Cell) int { return cmp.Compare(x.Col, y.Col) })
		for _, c := range byRow[r] {
			s.Extras.cell(c, o, b, texts)
		}
		o.WriteString(`</row>`)
	}
	o.WriteString(`</sheetData>`)
}

func (c Cell) xml(o *strings.Builder, b *Book, texts *strs) {
	at := fmt.Sprintf(`<c r="%s" s="%d"`, Ref(c.Col, c.Row), c.Style)
	switch {
	case c.Text == "":
		o.WriteString(at + `/>`)
	case c.Number:
		o.WriteString(at + `><v>` + c.Text + `</v></c>`)
	case b.Inline:
		o.WriteString(at + ` t="inlineStr"><is>` + runs(c.Text, b.Rich) + `</is></c>`)
	default:
		fmt.Fprintf(o, `%s t="s"><v>%d</v></c>`, at, texts.add(c.Text))
	}
}

func (s *Sheet) merges(o *strings.Builder) {
	var list []string
	for _, c := range s.Cells {
		if c.ToCol > c.Col || c.ToRow > c.Row {
			list = append(list, `<mergeCell ref="`+Ref(c.Col, c.Row)+":"+Ref(max(c.Col, c.ToCol), max(c.Row,
				c.ToRow))+`"/>`)
		}
	}
	if len(list) > 0 {
		fmt.Fprintf(o, `<mergeCells count="%d">%s</mergeCells>`, len(list), strings.Join(list, ""))
	}
}

// Ref is the name of a cell, "C12".
func Ref(col, row int) string {
	name := ""
	for ; col > 0; col = (col - 1) / 26 {
		name = string(rune('A'+(col-1)%26)) + name
	}
	return fmt.Sprint(name, row)
}

// styles are the formats of Style, in its order.
const styles = xmlHead + `<styleSheet ` + nsMain + `>` +
	`<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>` +
	`<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
	`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>` +
	`</fill></fills>` +
	`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
	`<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>` +
	`</border></borders>` +
	`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
	`<cellXfs count="8">` +
	`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="top" wrapText="1"/></xf>` +
	`<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0">` +
	`<alignment horizontal="center" vertical="center" wrapText="1"/></xf>` +
	`<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0">` +
	`<alignment horizontal="center" vertical="center" wrapText="1"/></xf>` +
	`<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"><alignment vertical="top" wrapText="1"/></xf>` +
	`<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0">` +
	`<alignment horizontal="center" vertical="center" wrapText="1"/></xf>` +
	`<xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1">` +
	`<alignment horizontal="left"/></xf>` +
	`<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0">` +
	`<alignment horizontal="center" vertical="center" textRotation="90" wrapText="1"/></xf>` +
	`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
	`</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
