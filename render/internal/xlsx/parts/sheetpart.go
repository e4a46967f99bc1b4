package parts

import (
	"fmt"
	"slices"
)

// part writes the worksheet.
func (s *Sheet) part() []byte {
	o := out{make([]byte, 0, 1<<14)}
	o.put(xmlHead, `<worksheet xmlns="`, mainNS, `" xmlns:r="`, relsNS, `">`)
	o.put(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="`).area(s.used()).put(`"/>`)
	o.put(`<sheetViews><sheetView showGridLines="0"`).flag("tabSelected", s.Active)
	o.put(` workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>`)
	s.writeCols(&o)
	o.put(`<sheetData>`)
	if !s.Apart {
		s.writeRows(&o)
	}
	o.put(`</sheetData>`)
	if len(s.merged) > 0 {
		o.put(`<mergeCells count="`).int(len(s.merged)).put(`">`)
		for _, a := range s.merged {
			o.put(`<mergeCell ref="`).area(a).put(`"/>`)
		}
		o.put(`</mergeCells>`)
	}
	if len(s.links) > 0 {
		o.put(`<hyperlinks>`)
		for _, l := range s.links {
			o.put(`<hyperlink ref="`).area(l.at).put(`" location="`).text(l.to).put(`"/>`)
		}
		o.put(`</hyperlinks>`)
	}
	s.Print.write(&o)
	if s.Drawing != nil {
		o.put(`<drawing r:id="rId1"/>`)
	}
	return o.put(`</worksheet>`).b
}

// Rows writes the rows with their cells, what sheetData holds.
func (s *Sheet) Rows() []byte {
	o := newOut()
	s.writeRows(&o)
	return o.b
}

func (s *Sheet) writeRows(o *out) {
	for i := range s.rows {
		o.row(i, &s.rows[i])
	}
}

// used is the area of the cells.
func (s *Sheet) used() Area {
	a := Area{Rows: max(len(s.rows), 1), Cols: 1}
	for _, r := range s.rows {
		if n := len(r.cells); n > 0 {
			a.Cols = max(a.Cols, r.cells[n-1].col+1)
		}
	}
	return a
}

func (s *Sheet) writeCols(o *out) {
	if len(s.cols) == 0 {
		return
	}
	slices.SortStableFunc(s.cols, func(a, b column) int { return a.first - b.first })
	o.put(`<cols>`)
	for _, c := range s.cols {
		o.put(`<col min="`).int(c.first + 1).put(`" max="`).int(c.last + 1).put(`" width="`).float(c.width)
		o.put(`" customWidth="1"/>`)
	}
	o.put(`</cols>`)
}

// row writes a row; one that has nothing is left out.
func (o *out) row(at int, r *row) {
	if len(r.cells) == 0 && r.height == 0 && !r.hidden {
		return
	}
	o.put(`<row r="`).int(at + 1).put(`"`)
	if r.height > 0 || r.fixed {
		o.put(` ht="`).float(r.height).put(`"`)
	}
	o.flag("customHeight", r.fixed).flag("hidden", r.hidden)
	if len(r.cells) == 0 {
		o.put(`/>`)
		return
	}
	o.put(`>`)
	for i := range r.cells {
		o.c(at, &r.cells[i])
	}
	o.put(`</row>`)
}

// c writes a cell.
func (o *out) c(row int, c *cell) {
	o.put(`<c r="`).cell(row, c.col).put(`"`)
	if c.style > 0 {
		o.put(` s="`).int(c.style).put(`"`)
	}
	switch c.kind {
	case nothing:
		o.put(`/>`)
	case text:
		o.put(` t="s"><v>`).int(c.shared).put(`</v></c>`)
	case number:
		o.put(`><v>`).text(c.value).put(`</v></c>`)
	case result:
		o.put(` t="str"><f>`).text(c.formula).put(`</f><v>`).text(c.value).put(`</v></c>`)
	case amount:
		o.put(`><f>`).text(c.formula).put(`</f><v>`).text(c.value).put(`</v></c>`)
	}
}

func (p *Print) write(o *out) {
	o.put(`<pageMargins left="`).float(p.Left).put(`" right="`).float(p.Right).put(`" top="`).float(p.Top)
	o.put(`" bottom="`).float(p.Bottom).put(`" header="`).float(p.Header).put(`" footer="`).float(p.Footer)
	o.put(`"/><pageSetup`)
	if p.Paper > 0 {
		o.put(` paperSize="`).int(p.Paper).put(`"`)
	}
	o.put(` fitToWidth="`).int(p.Wide).put(`" fitToHeight="`).int(p.Tall).put(`" orientation="`)
	if p.Landscape {
		o.put(`landscape"/>`)
	} else {
		o.put(`portrait"/>`)
	}
	if p.HeaderText+p.FooterText != "" {
		o.put(`<headerFooter>`)
		for _, e := range [...][2]string{{"oddHeader", p.HeaderText}, {"oddFooter", p.FooterText}} {
			if e[1] != "" {
				o.put("<", e[0], ">").text(e[1]).put("</", e[0], ">")
			}
		}
		o.put(`</headerFooter>`)
	}
	if len(p.Breaks) > 0 {
		o.put(`<rowBreaks count="`).int(len(p.Breaks)).put(`" manualBreakCount="`).int(len(p.Breaks)).put(`">`)
		for _, at := range p.Breaks {
			o.put(`<brk id="`).int(at).put(`" max="16383" man="1"/>`)
		}
		o.put(`</rowBreaks>`)
	}
}

// tied are the parts that belong to the n-th worksheet, from 1; drawn counts
// those that have a drawing.
func (s *Sheet) tied(b *Book, n int, drawn *int) []part {
	if s.Drawing == nil {
		return nil
	}
	*drawn++
	name := fmt.Sprintf("drawing%d.xml", *drawn)
	list := []part{
		file(fmt.Sprintf("xl/worksheets/_rels/sheet%d.xml.rels", n), "",
			rels([]relation{{"drawing", "../drawings/" + name}})),
		file("xl/drawings/"+name, officeCT+"drawing+xml", s.Drawing),
	}
	if len(s.media) == 0 {
		return list
	}
	var shown []relation
	for _, m := range s.media {
		shown = append(shown, relation{"image", fmt.Sprintf("../media/image%d.%s", m, b.media[m-1].Type)})
	}
	return append(list, file("xl/drawings/_rels/"+name+".rels", "", rels(shown)))
}
