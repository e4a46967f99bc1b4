package check

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/sopkit/sopkit/sop"
)

func identityRules() []*Rule {
	return []*Rule{
		{Name: "id-fields", Levels: all(Error).in(Lenient, Warning), Basis: permenpan, Check: idFields},
		{Name: "id-number", Levels: staged(), Basis: permenpan, Check: idNumber},
		{Name: "id-dates", Levels: staged(), Basis: permenpan, Check: idDates},
		{Name: "id-approval", Levels: staged(), Basis: permenpan, Check: idApproval},
		{Name: "id-law", Levels: all(Warning), Check: idLaw},
		{Name: "id-related", Levels: all(Warning), Basis: permenpan, Check: idRelated},
		{Name: "id-records", Levels: all(Warning), Basis: permenpan, Check: idRecords},
		{Name: "dup-field", Levels: all(Warning), Check: dupField},
		{Name: "review-due", Levels: all(Warning), Check: reviewDue},
	}
}

// box is a box of the identity block.
type box struct {
	path  string
	name  sop.Text
	texts []string
}

// boxes are the boxes of the identity block: the printed lines of a sheet.
func boxes(p *sop.Procedure) []box {
	var out []box
	for i := range fields {
		if f := &fields[i]; f.Kind == sop.KindLines && f.Printed == sop.OnSheet {
			name := sop.Text{ID: f.Title(sop.Indonesian), EN: f.Word.EN}
			out = append(out, box{f.Path, name, *f.In(p).(*[]string)})
		}
	}
	return out
}

func idFields(p *Pass) {
	if len(p.Procedure.Unit.Lines) == 0 {
		p.at("unit", noUnitName)
	}
	for _, b := range boxes(p.Procedure) {
		if b.path != "records" && plain(strings.Join(b.texts, " ")) == "" {
			p.at(b.path, leftBlank.With(b.name))
		}
	}
}

// gap is a place in a number that is left to be filled in.
var gap = regexp.MustCompile(`^/|\.\.|…|__`)

// running is a number with a part that stands for the running number.
var running = regexp.MustCompile(`(^|[^0-9A-Za-z])[0-9]+([^0-9A-Za-z]|$)`)

func idNumber(p *Pass) {
	number := head(strings.TrimSpace(p.Procedure.Number))
	switch pattern := p.Options.NumberPattern; {
	case number == "":
		p.at("number", noNumber)
		return
	case pattern != nil && !pattern.MatchString(number):
		p.word("number", number, otherPattern)
	case gap.MatchString(number) || pattern == nil && !running.MatchString(number):
		p.word("number", number, incomplete)
		return // an incomplete number is no number two SOPs could share
	}
	if p.Manual == nil {
		return
	}
	if i, ok := p.run.manual.numbers[plain(number)]; ok && i < p.Index && plain(number) != "" {
		p.word("number", number, sameNumber.With(i+1, p.Manual.Procedures[i].Title))
	}
}

func idDates(p *Pass) {
	x := p.Procedure
	for _, d := range []struct {
		path string
		name sop.Text
		date sop.Date
	}{
		{"created", createdDate, x.Created}, {"revised", revisedDate, x.Revised}, {"effective", effectiveDate, x.Effective},
	} {
		switch {
		case d.date.IsZero():
			p.at(d.path, dateBlank.With(d.name))
		case d.date.Year < 1945 || d.date.Year > 2200:
			p.word(d.path, d.date.String(), oddYear.With(d.name))
		case d.path != "created" && d.date.Before(x.Created):
			p.word(d.path, d.date.String(), beforeCreation.With(d.name))
		case d.path == "created" && p.Options.Today.Before(d.date):
			p.word(d.path, d.date.String(), liesAhead.With(d.name))
		}
	}
}

func idApproval(p *Pass) {
	a := p.Procedure.Approval
	if a.Position == "" {
		p.at("approval.position", noPosition)
	}
	if a.Name == "" {
		p.at("approval.name", noName)
	}
	if a.NIP == "" {
		p.at("approval.nip", noNIP)
	} else if a.NIP.Valid() != nil {
		p.word("approval.nip", string(a.NIP), badNIP)
	}
}

var (
	lawKind = regexp.MustCompile(`(?i)\b(undang|uu|pp|peraturan|perpu|perppu|perpres|permen\w*|perda|pergub|perbup|perwal\w*` +
		`|perka|perkap|kepmen\w*|kepres|keppres|kepgub|kepbup|keputusan|sk|instruksi|inpres|surat edaran|se|qanun)\b`)
	lawNumber = regexp.MustCompile(`(?i)\b(nomor|no|nomer)\b\.? *:? *[0-9A-Z]` +
		`|[0-9]+ */ *[0-9]{4}|[0-9]+ tahun [0-9]{4}`)
	lawYear = regexp.MustCompile(`(?i)(?:tahun|th\.?|/) *((?:19|20)[0-9]{2})\b`)
)

func idLaw(p *Pass) {
	latest := sheetYear(p.Procedure)
	for i, b := range p.Procedure.LegalBasis {
		text := head(b)
		path := fmt.Sprintf("legalBasis[%d]", i)
		var missing []sop.Text
		lack := func(is bool, what sop.Text) {
			if is {
				missing = append(missing, what)
			}
		}
		year := lawYear.FindStringSubmatch(text)
		lack(!lawKind.MatchString(text), kindOfLaw)
		lack(!lawNumber.MatchString(text), numberOfLaw)
		lack(year == nil, yearOfLaw)
		if len(missing) > 0 {
			p.word(path, text, lawLacks.With(listed(missing)))
		} else if n, _ := strconv.Atoi(year[1]); latest > 0 && n > latest {
			start := strings.Index(text, year[1])
			p.Report(Finding{Path: path, Words: year[1], Start: start, Text: laterLaw.With(n, latest)})
		}
	}
}

// sheetYear is the latest year the sheet itself states; 0 for none.
func sheetYear(p *sop.Procedure) int {
	return max(p.Unit.Year, p.Created.Year, p.Revised.Year, p.Effective.Year)
}

var namesSOP = regexp.MustCompile(`(?i)^\W*(?:\d+[.)]? *)?(?:sop|standar(?:d)? operasional prosedur)\b[ :]*(.*)$`)

func idRelated(p *Pass) {
	if p.Manual == nil {
		return
	}
	for i, r := range p.Procedure.Related {
		m := namesSOP.FindStringSubmatch(head(r))
		if m == nil || plain(m[1]) == "" || p.run.manual.titled(m[1]) {
			continue
		}
		path, start := fmt.Sprintf("related[%d]", i), len(m[0])-len(m[1])
		p.Report(Finding{Path: path, Words: m[1], Start: start, Text: notInManual.With(m[1])})
	}
}

func idRecords(p *Pass) {
	if plain(strings.Join(p.Procedure.Records, " ")) == "" {
		p.at("records", noRecords)
	}
}

func dupField(p *Pass) {
	list := boxes(p.Procedure)
	said := make([]string, len(list))
	for i := range list {
		said[i] = plain(strings.Join(list[i].texts, " "))
		for j := range i {
			if said[i] != "" && said[i] == said[j] {
				p.at(list[i].path, sameBox.With(list[i].name, list[j].name))
				break
			}
		}
	}
}

func reviewDue(p *Pass) {
	if !p.Options.Today.Valid() {
		return
	}
	months := p.Options.ReviewMonths
	if months <= 0 {
		months = 12
	}
	var last sop.Date
	path := ""
	for _, x := range []struct {
		path string
		date sop.Date
	}{
		{"created", p.Procedure.Created}, {"effective", p.Procedure.Effective}, {"revised", p.Procedure.Revised},
	} {
		planned := p.Options.Today.Before(x.date) // a review that has not taken place
		if x.date.Valid() && !planned && (path == "" || lastOf(x.date).After(lastOf(last))) {
			last, path = x.date, x.path
		}
	}
	if path != "" && lastOf(last).AddDate(0, months, 0).Before(p.Options.Today.Time()) {
		day := sop.Text{ID: last.Indonesian(), EN: last.String()}
		p.word(path, last.String(), overdue.With(day, months))
	}
}

// lastOf is the last day of a date: its own, or that of a month alone.
func lastOf(d sop.Date) time.Time {
	if d.HasDay() {
		return d.Time()
	}
	return d.Time().AddDate(0, 1, -1)
}
