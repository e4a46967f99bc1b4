package hand

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// box is one of the six boxes.
type box struct {
	name, label string
	lines       []string
}

// sixBoxes are the boxes in pairs, left and right.
func sixBoxes(p *sop.Procedure, w sop.Labels) [3][2]box {
	return [3][2]box{
		{{"LegalBasis", w.LegalBasis, p.LegalBasis}, {"Qualifications", w.Qualifications, p.Qualifications}},
		{{"Related", w.Related, p.Related}, {"Equipment", w.Equipment, p.Equipment}},
		{{"Warnings", w.Warnings, p.Warnings}, {"Records", w.Records, p.Records}},
	}
}

// numbered writes the lines of a box as offices do: with numbers where there
// are several.
func numbered(lines []string) []string {
	if len(lines) < 2 {
		return lines
	}
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = fmt.Sprintf("%d. %s", i+1, line)
	}
	return out
}

// boxes writes the six boxes in two columns.
func (d *drawer) boxes() {
	left, right := d.span.left, span{d.span.label.from, d.span.value.to}
	for _, pair := range sixBoxes(d.p, d.words) {
		switch rows := max(len(pair[0].lines), len(pair[1].lines), 1); d.l.Boxes {
		case SameCell:
			d.tall(d.row, 17*float64(rows+2))
			d.sameCell(pair[0], left)
			d.sameCell(pair[1], right)
			d.row++
		case EachLine:
			d.eachLine(pair[0], left)
			d.eachLine(pair[1], right)
			d.row += rows + 1
		default:
			d.tall(d.row+1, 17*float64(rows+1))
			d.under(pair[0], left)
			d.under(pair[1], right)
			d.row += 2
		}
	}
}

func (d *drawer) under(b box, s span) {
	d.put(s, d.row, 1, b.label+d.l.Colon, Body)
	d.put(s, d.row+1, 1, strings.Join(numbered(b.lines), "\n"), Body)
	d.at(b.name, d.row, d.row+1)
}

func (d *drawer) sameCell(b box, s span) {
	d.put(s, d.row, 1, strings.Join(append([]string{b.label + d.l.Colon}, numbered(b.lines)...), "\n"), Body)
	d.at(b.name, d.row, d.row)
}

func (d *drawer) eachLine(b box, s span) {
	d.put(s, d.row, 1, b.label+d.l.Colon, Body)
	for i, line := range numbered(b.lines) {
		d.put(s, d.row+1+i, 1, line, Plain)
	}
	d.at(b.name, d.row, d.row+len(b.lines))
}

// list writes all fields under each other, the lines of boxes in rows of their
// own.
func (d *drawer) list() {
	for _, line := range d.letterhead() {
		d.put(d.span.all(), d.row, 1, line, Title)
		d.row++
	}
	d.at("Unit", d.row-1, d.row-1)
	for _, f := range d.head() {
		d.tall(d.row, 16*float64(1+strings.Count(f.text, "\n")))
		d.pair(f, d.row)
		d.row++
	}
	for _, pair := range sixBoxes(d.p, d.words) {
		for _, b := range pair {
			first := d.row
			for i, line := range append(numbered(b.lines), "")[:max(1, len(b.lines))] {
				label := field{name: b.name, label: b.label, text: line}
				if i == 0 {
					d.pair(label, d.row)
				} else {
					d.value(label, d.row)
				}
				d.row++
			}
			d.at(b.name, first, d.row-1)
		}
	}
}
