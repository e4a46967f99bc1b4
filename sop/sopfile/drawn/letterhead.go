package drawn

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

var (
	headingLine = regexp.MustCompile(`(?i)\b(?:prosedur|procedure|s\.?o\.?p|protap)`)
	bracketed   = regexp.MustCompile(`^\([^()]*\)$`) // goes on with the heading over it: "(SOP)"
	yearLine    = regexp.MustCompile(`^(?i:(tahun|th\.?|tahun anggaran)) ([12][0-9]{3})$`)
)

// letterhead reads what of the block no label has claimed: heading, unit and
// year.
func (id *identity) letterhead() {
	var list []string
	for _, p := range id.take(all(id.part.top, id.boxes())) {
		for line := range strings.SplitSeq(p.text, "\n") {
			if line = squeeze(line); line != "" {
				list = append(list, line)
			}
		}
	}
	unitOf(list, id.p)
	if len(list) == 0 {
		return
	}
	id.fields++
	if !slices.ContainsFunc(list, headingLine.MatchString) {
		doubt := Finding{Sheet: id.texts.sheet.Name, Kind: "heading", text: noHeading.With(list[0])}
		id.doubts = append(id.doubts, doubt)
	}
}

var noHeading = sop.Text{
	ID: "kop tidak memuat baris judul (Standar Operasional Prosedur); dianggap judul: %q",
	EN: "no line of the letterhead names the kind of sheet (Standar Operasional Prosedur); taken for it: %q",
}

// unitOf tells heading, lines and year of a letterhead apart.
func unitOf(list []string, p *sop.Procedure) {
	if len(list) == 0 {
		return
	}
	if m := yearLine.FindStringSubmatch(list[len(list)-1]); m != nil && len(list) > 1 {
		p.Unit.Year, _ = strconv.Atoi(m[2])
		setLabel(&p.Labels, "Year", m[1])
		list = list[:len(list)-1]
	}
	at := max(0, slices.IndexFunc(list, headingLine.MatchString))
	if at+1 < len(list) && bracketed.MatchString(list[at+1]) {
		list = slices.Replace(slices.Clone(list), at, at+2, list[at]+" "+list[at+1])
	}
	var blank sop.Labels
	if setLabel(&blank, "Heading", list[at]); blank.Heading != "" {
		p.Unit.Heading = list[at]
	}
	for i, l := range list {
		if i != at {
			p.Unit.Lines = append(p.Unit.Lines, l)
		}
	}
}

var noTitle = sop.Text{
	ID: "nama SOP tidak ditemukan; dipakai nama lembar %q",
	EN: "no title was found; the name of the sheet, %q, is taken",
}

// untitled reads what stands over a table without an identity block: the last
// text is the title, those before it are the letterhead.
func (id *identity) untitled() {
	pieces := id.take(id.part)
	id.p.TitleOnly = true
	if n := len(pieces); n > 0 {
		id.p.Title = oneLine(pieces[n-1].text)
		id.fields++
		var list []string
		for _, p := range pieces[:n-1] {
			for line := range strings.SplitSeq(p.text, "\n") {
				if line = squeeze(line); line != "" {
					list = append(list, line)
				}
			}
		}
		unitOf(list, id.p)
	}
}
