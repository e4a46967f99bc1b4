package hand

import (
	"fmt"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// put writes a text over columns and rows, merged unless the look says no.
func (d *drawer) put(s span, row, rows int, text string, style Style) {
	c := Cell{Col: s.from, Row: row, Text: text, Style: style}
	if !d.l.Unmerged {
		c.ToCol, c.ToRow = s.to, row+rows-1
	}
	d.s.Put(c)
}

// at notes where a field of the identity block stands.
func (d *drawer) at(field string, first, last int) {
	d.out.Fields[field] = Place{d.s.Name, first, last}
}

// field is a labelled text of the identity block.
type field struct{ name, label, text string }

// heading is the uppermost row: what the paper is.
func (d *drawer) heading() {
	text := d.p.Unit.Heading
	if text == "" {
		text = d.words.Heading
	}
	d.tall(d.row, 24)
	d.put(d.span.all(), d.row, 1, text, Title)
	d.row++
}

// block writes the identity block.
func (d *drawer) block() {
	d.heading()
	if d.p.TitleOnly {
		d.titleOnly()
		return
	}
	if d.l.Block == List {
		d.list()
		return
	}
	d.right()
	d.boxes()
}

// titleOnly writes letterhead and title alone.
func (d *drawer) titleOnly() {
	for _, line := range append(d.letterhead(), strings.ToUpper(d.p.Title)) {
		d.put(d.span.all(), d.row, 1, line, Title)
		d.row++
	}
	d.at("Title", d.row-1, d.row-1)
}

// right writes the letterhead and, to its right, numbers, dates and names.
func (d *drawer) right() {
	fields := d.head()
	top := d.row
	for _, f := range fields {
		height := 18.0
		if f.name == "Approved" {
			height = 30 + 15*float64(strings.Count(f.text, "\n"))
		}
		if f.name == "Title" {
			height = 32
		}
		d.tall(d.row, height)
		d.pair(f, d.row)
		d.row++
	}
	left := d.letterhead()
	if d.l.Unmerged {
		for i, line := range left {
			d.put(d.span.left, top+i, 1, line, Bare)
		}
	} else {
		d.put(d.span.left, top, len(fields), strings.Join(left, "\n"), Head)
	}
	d.at("Unit", top, d.row-1)
}

// letterhead are the lines of the unit and the year.
func (d *drawer) letterhead() []string {
	lines := d.p.Unit.Lines
	if d.p.Unit.Year != 0 {
		lines = append(lines[:len(lines):len(lines)], fmt.Sprint(d.words.Year, " ", d.p.Unit.Year))
	}
	return lines
}

// pair writes a label with its text beside it.
func (d *drawer) pair(f field, row int) {
	d.at(f.name, row, row)
	if d.l.Block == Joined {
		d.put(span{d.span.label.from, d.span.value.to}, row, 1, strings.TrimSpace(f.label+d.l.Colon+" "+f.text), Body)
		return
	}
	label, mark := d.span.label, d.l.Colon
	if d.l.Block == List {
		label = span{d.span.left.from, d.span.left.to}
		if mark != "" { // in a cell of its own
			d.put(span{d.span.label.from, d.span.label.from}, row, 1, strings.TrimSpace(mark), Plain)
			mark = ""
		}
	}
	d.put(label, row, 1, f.label+mark, d.frame())
	d.value(f, row)
}

// frame is the style of the block's cells: lists have no borders.
func (d *drawer) frame() Style {
	if d.l.Block == List {
		return Plain
	}
	return Body
}

// value writes what stands beside a label.
func (d *drawer) value(f field, row int) {
	to := d.span.value
	if d.l.Block == List {
		to = span{d.span.label.from + 1, d.span.value.to}
	}
	c := Cell{Col: to.from, Row: row, ToCol: to.to, ToRow: row, Text: f.text, Style: d.frame()}
	if date, ok := d.dates()[f.name]; ok && d.l.Dates == Serial && date.HasDay() {
		c.Text, c.Number, c.Style = fmt.Sprint(serial(date)), true, Day
	}
	if d.l.Unmerged {
		c.ToCol, c.ToRow = 0, 0
	}
	d.s.Put(c)
}

// serial is a date as Excel counts days.
func serial(date sop.Date) int {
	const before1970 = 25569
	return int(date.Time().Unix()/86400) + before1970
}

func (d *drawer) dates() map[string]sop.Date {
	return map[string]sop.Date{"Created": d.p.Created, "Revised": d.p.Revised, "Effective": d.p.Effective}
}

// date writes a date as the look has it.
func (d *drawer) date(v sop.Date) string {
	switch {
	case v.IsZero():
		return ""
	case d.l.Dates == Slashed && v.HasDay():
		return fmt.Sprintf("%02d/%02d/%04d", v.Day, v.Month, v.Year)
	}
	return v.Indonesian()
}

// head are the fields beside the letterhead.
func (d *drawer) head() []field {
	w, p := d.words, d.p
	approved := p.Approval.Position
	if p.Approval.InBlock {
		approved = strings.Join(append([]string{approved, "", "", ""}, d.signature()...), "\n")
	}
	return []field{{"Number", w.Number, p.Number}, {"Created", w.Created, d.date(p.Created)},
		{"Revised", w.Revised, d.date(p.Revised)}, {"Effective", w.Effective, d.date(p.Effective)},
		{"Approved", w.Approved, approved}, {"Title", w.Title, p.Title}}
}

// signature is what stands below a signature.
func (d *drawer) signature() (out []string) {
	a := d.p.Approval
	for _, line := range []string{a.Name, a.Rank} {
		if line != "" {
			out = append(out, line)
		}
	}
	if a.NIP != "" {
		out = append(out, "NIP. "+string(a.NIP))
	}
	return out
}

// sign writes the signature below the table.
func (d *drawer) sign() {
	a := d.p.Approval
	if a.Name == "" || a.InBlock && !d.p.TitleOnly {
		return
	}
	heading := a.Heading
	if heading == "" {
		heading = a.Position
	}
	d.row++
	at := span{d.span.needs, d.span.note}
	for _, line := range append([]string{heading, "", "", ""}, d.signature()...) {
		d.put(at, d.row, 1, line, Title)
		d.row++
	}
}
