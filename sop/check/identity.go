package check

import (
	"cmp"
	"regexp"
	"strings"
	"time"
	"unicode"

	"github.com/sopkit/sopkit/sop"
)

func identityRules() []*Rule {
	return append(blockRules(), ofBlock([]*Rule{
		{Name: "id-fields", Levels: filled(Error), Basis: permenpan, Check: idFields},
		{Name: "id-title", Levels: staged(), Whole: true, Check: idTitle},
		{Name: "id-number", Levels: staged(), Basis: permenpan, Check: idNumber},
		{Name: "id-dates", Levels: staged(), Basis: permenpan, Check: idDates},
		{Name: "id-approval", Levels: staged(), Basis: permenpan, Check: idApproval},
		{Name: "id-records", Levels: filled(Warning), Basis: permenpan, Check: idRecords},
		{Name: "dup-field", Levels: all(Warning), Check: dupField},
		{Name: "review-due", Levels: all(Warning), Check: reviewDue},
	})...)
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

// idFields tells of all blank parts at once.
func idFields(p *Pass) {
	var blank []sop.Text
	path := ""
	lack := func(at string, name sop.Text) {
		path = cmp.Or(path, at)
		blank = append(blank, name)
	}
	if len(p.Procedure.Unit.Lines) == 0 {
		lack("unit", unitName)
	}
	for _, b := range boxes(p.Procedure) {
		if b.path != "records" && plain(strings.Join(b.texts, " ")) == "" {
			lack(b.path, b.name)
		}
	}
	if len(blank) > 0 {
		p.at(path, leftBlank.With(listed(blank)))
	}
}

// idTitle tells of SOPs with a title that another has.
func idTitle(p *Pass) {
	first := map[string]int{}
	for i := range p.Manual.Procedures {
		x := &p.Manual.Procedures[i]
		title := plain(x.Title)
		k, ok := first[title]
		switch {
		case title == "":
		case ok:
			p.Report(Finding{Procedure: i, Path: "title", Words: x.Title, Text: sameTitle.With(k + 1)})
		default:
			first[title] = i
		}
	}
}

// gap is a place in a number that is left to be filled in: nothing or a dash
// before, between or behind its slashes ("824/Kep. /2018" too), points, a line to
// write on.
var gap = regexp.MustCompile(`(^|/)[\s._-]*(/|$)|[.:]\s+/|\.\.|…|__`)

// year is a number that is taken for a year.
var year = regexp.MustCompile(`^(19|20)[0-9]{2}$`)

// numbered reports whether a part of a Nomor SOP stands for the running
// number: one of digits alone. A year is none, unless there are two.
func numbered(number string) bool {
	others, years := 0, 0
	for part := range strings.FieldsFuncSeq(number, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}) {
		switch {
		case year.MatchString(part):
			years++
		case strings.Trim(part, "0123456789") == "":
			others++
		}
	}
	return others > 0 || years > 1
}

func idNumber(p *Pass) {
	number := head(strings.TrimSpace(p.Procedure.Number))
	incomplete := func(why sop.Text) { p.Report(Finding{Path: "number", Words: number, Blank: true, Text: why}) }
	switch pattern := p.Options.NumberPattern; {
	case number == "":
		p.blank("number", noNumber)
		return
	case pattern != nil && !pattern.MatchString(number):
		p.odd("number", number, otherPattern)
	case gap.MatchString(number):
		incomplete(partBlank)
		return // an incomplete number is no number two SOPs could share
	case pattern == nil && !numbered(number):
		incomplete(noRunning)
		return
	}
	if p.Manual == nil {
		return
	}
	if i, ok := p.run.manual.numbers[plain(number)]; ok && i < p.Index && plain(number) != "" {
		p.odd("number", number, sameNumber.With(i+1, p.Manual.Procedures[i].Title))
	}
}

// idDates tells of all blank dates at once. A first edition has no revision:
// that date alone is a warning at most.
func idDates(p *Pass) {
	x := p.Procedure
	var blank []sop.Text
	path := ""
	for _, d := range []struct {
		path string
		name sop.Text
		date sop.Date
	}{
		{"created", createdDate, x.Created}, {"revised", revisedDate, x.Revised},
		{"effective", effectiveDate, x.Effective},
	} {
		switch {
		case !d.date.IsZero():
			oddDate(p, d.path, d.name, d.date)
		case d.path != "revised":
			path, blank = cmp.Or(path, d.path), append(blank, d.name)
		}
	}
	revision := sop.Text{}
	if x.Revised.IsZero() {
		revision = noRevisionEither
	}
	switch {
	case path != "":
		p.blank(path, datesBlank.With(headed(listed(blank)), revision))
	case x.Revised.IsZero():
		p.Report(Finding{Path: "revised", Soft: true, Practice: true, Blank: true, Text: noRevision})
	}
}

// oddDate tells of a date that cannot be meant.
func oddDate(p *Pass, path string, name sop.Text, date sop.Date) {
	created, today := p.Procedure.Created, p.Options.Today
	switch {
	case date.Year < 1945 || date.Year > 2200:
		p.odd(path, date.String(), oddYear.With(headed(name)))
	case path != "created" && date.Before(created):
		p.odd(path, date.String(), beforeCreation.With(headed(name)))
	case path == "created" && today.Before(date):
		p.odd(path, date.String(), liesAhead.With(headed(name)))
	}
}

// idApproval tells of all blanks at once.
func idApproval(p *Pass) {
	a := p.Procedure.Approval
	var blank []sop.Text
	path := ""
	for _, f := range []struct {
		path, text string
		name       sop.Text
	}{
		{"approval.position", a.Position, positionWord}, {"approval.name", a.Name, nameWord},
		{"approval.nip", string(a.NIP), nipWord},
	} {
		if isBlank(f.text) {
			path, blank = cmp.Or(path, f.path), append(blank, f.name)
		}
	}
	if path != "" {
		p.blank(path, approvalBlank.With(listed(blank)))
	}
	if !isBlank(string(a.NIP)) && a.NIP.Valid() != nil {
		p.odd("approval.nip", string(a.NIP), badNIP)
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
