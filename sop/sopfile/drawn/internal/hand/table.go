package hand

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// heads writes the heads of the table.
func (d *drawer) heads() {
	w, c := d.words, d.span
	style := Head
	if d.l.TurnedRoles {
		style = Turned
	}
	low := d.row // where the names of roles stand
	if d.l.Head == TwoRows {
		low++
		d.s.Put(Cell{Col: c.lanes, Row: d.row, ToCol: c.needs - 1, ToRow: d.row, Text: w.Roles, Style: Head})
		d.s.Put(Cell{Col: c.needs, Row: d.row, ToCol: c.needs + 2, ToRow: d.row, Text: w.Standard, Style: Head})
		d.tall(d.row, 20)
	}
	tall := func(col int, text string) {
		d.s.Put(Cell{Col: col, Row: d.row, ToCol: col, ToRow: low, Text: text, Style: Head})
	}
	tall(c.no, w.No)
	tall(c.no+1, w.Activity)
	tall(c.note, w.Note)
	d.tall(low, 48)
	for i, r := range d.p.Roles {
		d.s.Put(Cell{Col: d.lane(i), Row: low, ToCol: d.lane(i+1) - 1, ToRow: low, Text: r.Name, Style: style})
	}
	for i, text := range []string{w.Requirements, w.Time, w.Output} {
		d.s.Put(Cell{Col: c.needs + i, Row: low, Text: text, Style: Head})
	}
	d.row = low + 1
	if d.l.Numbered {
		d.numbers()
	}
}

// numbers writes the row of numbers below the heads.
func (d *drawer) numbers() {
	c, n := d.span, 0
	put := func(from, to int) {
		n++
		d.s.Put(Cell{Col: from, Row: d.row, ToCol: to, ToRow: d.row, Text: fmt.Sprint(n), Number: true,
			Style: Middle})
	}
	put(c.no, c.no)
	put(c.no+1, c.no+1)
	for i := range d.p.Roles {
		put(d.lane(i), d.lane(i+1)-1)
	}
	for col := c.needs; col <= c.note; col++ {
		put(col, col)
	}
	d.row++
}

const stepHeight = 66 // pt

// step writes a row of the table and its symbols.
func (d *drawer) step(i int) {
	s, first, last := &d.p.Steps[i], d.row, d.row+d.l.RowsPerStep-1
	for r := first; r <= last; r++ {
		d.tall(r, stepHeight/float64(d.l.RowsPerStep))
	}
	put := func(col int, text string, style Style) {
		d.s.Put(Cell{Col: col, Row: first, ToCol: col, ToRow: last, Text: text, Style: style})
	}
	d.number(i, first, last)
	put(d.span.no+1, s.Activity, Body)
	for r := first; r <= last; r++ {
		for lane := range d.p.Roles {
			d.s.Put(Cell{Col: d.lane(lane), Row: r, ToCol: d.lane(lane+1) - 1, ToRow: r, Style: Body})
		}
	}
	put(d.span.needs, strings.Join(s.Requirements, "\n"), Body)
	put(d.span.needs+1, s.Time.String(), Middle)
	put(d.span.needs+2, strings.Join(s.Output, "\n"), Body)
	put(d.span.note, s.Note, Body)
	d.out.Steps = append(d.out.Steps, Place{d.s.Name, first, last})
	d.row = last + 1
	d.symbols(i, first, last)
}

// number writes the number of a step.
func (d *drawer) number(i, first, last int) {
	c := Cell{Col: d.span.no, Row: first, ToCol: d.span.no, ToRow: last, Text: fmt.Sprint(i + 1), Number: true,
		Style: Middle}
	if own := d.p.Steps[i].Number; own != "" {
		c.Text, c.Number = strings.Trim(own, "-"), false
	} else if d.l.Dotted {
		c.Text, c.Number = c.Text+".", false
	}
	d.s.Put(c)
}

// sizes of symbols in px.
const symbolWidth, symbolHeight, diamondWidth, diamondHeight, smallHeight = 62, 38, 76, 54, 28

// usual are the presets and names of symbols where a look has none of its own.
var usual = map[sop.Symbol]string{sop.Terminator: "flowChartTerminator", sop.Process: "flowChartProcess",
	sop.Decision: "flowChartDecision", sop.Document: "flowChartDocument", sop.Archive: "flowChartMerge",
	sop.OffPage: "flowChartOffpageConnector"}

// presetNames are what Excel calls shapes.
var presetNames = map[string]string{"flowChartTerminator": "Flowchart: Terminator", "rect": "Rectangle",
	"flowChartProcess": "Flowchart: Process", "flowChartDecision": "Flowchart: Decision", "diamond": "Diamond",
	"flowChartDocument": "Flowchart: Document", "flowChartMerge": "Flowchart: Merge",
	"roundRect":                 "Rounded Rectangle",
	"flowChartOffpageConnector": "Flowchart: Off-page Connector", "homePlate": "Pentagon", "ellipse": "Oval",
	"flowChartAlternateProcess": "Flowchart: Alternate Process", "triangle": "Isosceles Triangle",
	"flowChartConnector": "Flowchart: Connector", "foldedCorner": "Folded Corner",
	"flowChartMultidocument": "Flowchart: Multidocument", "flowChartExtract": "Flowchart: Extract",
	"flowChartInternalStorage": "Flowchart: Internal Storage", "flowChartMagneticDisk": "Flowchart: Magnetic Disk",
	"flowChartPredefinedProcess": "Flowchart: Predefined Process", "flowChartInputOutput": "Flowchart: Data",
	"flowChartPreparation": "Flowchart: Preparation", "flowChartManualOperation": "Flowchart: Manual Operation",
	"cloud": "Cloud", "hexagon": "Hexagon"}

// symbols draws the symbols of a step.
func (d *drawer) symbols(i, first, last int) {
	part := d.parts[len(d.parts)-1]
	var list []*Shape
	for t := range d.p.Steps[i].Tasks {
		task := &d.p.Steps[i].Tasks[t]
		lane, ok := d.p.Lane(task.Role)
		if !ok {
			panic("hand: no role " + task.Role)
		}
		cell := d.s.Area(d.lane(lane), first, d.lane(lane+1)-1, last)
		key := fmt.Sprint(i+1, "/", task.Role)
		own := d.p.Symbols(i, t)
		for k, symbol := range own {
			sh := d.symbol(symbol, stacked(cell, k, len(own)).Move(d.l.Straddle, d.l.Lower), len(own) > 1)
			if k == 0 {
				sh.Text = task.Text
				sh.special(d.l.Symbols[key])
			}
			list = append(list, sh)
			d.out.Symbols[key] = append(d.out.Symbols[key], sh)
		}
	}
	part.symbols = append(part.symbols, list)
}

// stacked is the part of a cell for one of several symbols.
func stacked(cell Box, k, n int) Box {
	h := cell.H() / int64(n)
	return Box{cell.L, cell.T + h*int64(k), cell.R, cell.T + h*int64(k+1)}
}

// symbol draws a symbol in the middle of a box.
func (d *drawer) symbol(k sop.Symbol, in Box, small bool) *Shape {
	w, h := int64(symbolWidth), int64(symbolHeight)
	if k == sop.Decision {
		w, h = diamondWidth, diamondHeight
	}
	if small {
		h = smallHeight
	}
	preset := d.l.Presets[k]
	if preset == "" {
		preset = usual[k]
	}
	sh := &Shape{Name: presetNames[preset], Preset: preset, Box: around(in.Mid(), w*pixel, h*pixel),
		Turn: d.l.Turns[k] * Quarter, Anchor: d.l.Anchor, Themed: d.l.Themed, Stale: d.l.Stale}
	if k == sop.Terminator && preset == "roundRect" {
		sh.Adjust = []int64{50000}
	}
	return sh
}

// special makes a symbol as a look has it.
func (sh *Shape) special(s Symbol) {
	if s.Preset != "" {
		sh.Preset, sh.Name = s.Preset, presetNames[s.Preset]
	}
	if s.Text != "" {
		sh.Text = s.Text
	}
	sh.Turn += s.Turn * Quarter
	sh.FlipH, sh.FlipV = s.FlipH, s.FlipV
	sh.Box = sh.Box.Move(s.Right, s.Down)
}
