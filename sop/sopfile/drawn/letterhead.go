package drawn

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

var (
	headingLine = regexp.MustCompile(`(?i)^(?:standa?r[dt]? (?:operasional|operating|operation) (?:prosedur|procedure)s?|` +
		`prosedur operasional standar|s\.?o\.?p\.?(?:[- ]?ap)?$)`)
	officeLine = regexp.MustCompile(`(?i)^(?:pemerintah|kementerian|provinsi|kabupaten|kota|dinas|badan|inspektorat|sekretariat|` +
		`kecamatan|kelurahan|desa|uptd?|puskesmas|rumah sakit|rsud|balai|kantor|sekolah|yayasan|panti|satuan|bagian|bidang)\b`)
	yearLine = regexp.MustCompile(`^(?i:(tahun|th\.?|tahun anggaran)) ([12][0-9]{3})$`)
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
	if len(list) > 0 {
		id.fields++
	}
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
	at := headingOf(list)
	var blank sop.Labels
	if at >= 0 {
		setLabel(&blank, "Heading", list[at])
		p.Unit.Heading = blank.Heading
	}
	for i, l := range list {
		if i != at {
			p.Unit.Lines = append(p.Unit.Lines, l)
		}
	}
}

// headingOf finds the line that says what the paper is: one of the words that
// are known, or else the first, unless it names an office.
func headingOf(list []string) int {
	for i, l := range list {
		if headingLine.MatchString(l) {
			return i
		}
	}
	if officeLine.MatchString(list[0]) {
		return -1
	}
	return 0
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
