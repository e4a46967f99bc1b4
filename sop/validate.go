package sop

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Validate finds every structural problem of the procedure: what would make
// the sheet impossible to draw, or its flow impossible to follow. It returns
// nil or a value of type Problems, in the order of the procedure's fields;
// errors.Is finds the sentinels (ErrNoTitle …) in it. Wording, blanks and the
// rules of a profile are not its business. A procedure of more than MaxSteps
// steps is checked up to there.
func (p *Procedure) Validate() error {
	v := validator{p: p}
	v.identity()
	v.roles()
	v.steps()
	v.legend()
	return v.found.Err()
}

// Validate finds every structural problem of the manual's procedures, as
// Procedure.Validate does; paths begin with "procedures[i].". Ids that are
// stated must differ. A manual without procedures is valid.
func (m *Manual) Validate() error {
	var all Problems
	seen := map[string]int{}
	for i := range m.Procedures {
		p := &m.Procedures[i]
		prefix := fmt.Sprintf("procedures[%d].", i)
		if first, ok := seen[p.ID]; ok && p.ID != "" {
			all = append(all,
				&Problem{Path: prefix + "id", Err: ErrDuplicateID, Word: p.ID, Text: sopIDTwice.With(p.ID, first+1)})
		} else {
			seen[p.ID] = i
		}
		if err := p.Validate(); err != nil {
			for _, q := range err.(Problems) {
				q.Path = prefix + q.Path
				all = append(all, q)
			}
		}
	}
	return all.Err()
}

type validator struct {
	p     *Procedure
	found Problems
}

// add notes a fault in the words of messages.
func (v *validator) add(path string, f Fault, word string, values ...any) {
	v.say(path, f, word, messages[f].With(values...))
}

// say notes a fault in words of its own.
func (v *validator) say(path string, f Fault, word string, text Text) {
	v.found = append(v.found, &Problem{Path: path, Err: f, Word: word, Text: text})
}

// text checks that a text is UTF-8 without control characters other than line
// breaks: neither a workbook nor a PDF can hold those.
func (v *validator) text(path, text string) {
	if text == "" {
		return
	}
	bad := !utf8.ValidString(text)
	for _, r := range text {
		bad = bad || unicode.IsControl(r) && r != '\n' || r == 0xFFFE || r == 0xFFFF
	}
	if bad {
		v.add(path, ErrBadText, "")
	}
}

// identity checks the identity block, in the order of Procedure's fields.
func (v *validator) identity() {
	p := v.p
	v.text("unit.heading", p.Unit.Heading)
	v.lines("unit.lines", p.Unit.Lines)
	v.text("unit.place", p.Unit.Place)
	v.lines("unit.address", p.Unit.Address)
	v.text("number", p.Number)
	v.date("created", p.Created)
	v.date("revised", p.Revised)
	v.date("effective", p.Effective)
	v.text("approval.position", p.Approval.Position)
	v.text("approval.heading", p.Approval.Heading)
	v.text("approval.name", p.Approval.Name)
	v.text("approval.rank", p.Approval.Rank)
	v.text("approval.nip", string(p.Approval.NIP))
	if strings.TrimSpace(p.Title) == "" {
		v.add("title", ErrNoTitle, "")
	}
	v.text("title", p.Title)
	v.lines("legalBasis", p.LegalBasis)
	v.lines("qualifications", p.Qualifications)
	v.lines("related", p.Related)
	v.lines("equipment", p.Equipment)
	v.lines("warnings", p.Warnings)
	v.lines("records", p.Records)
}

func (v *validator) date(path string, d Date) {
	if !d.IsZero() && !d.Valid() {
		v.add(path, ErrBadDate, d.String(), d)
	}
}

// legend checks the symbols of the legend and the printed labels, which come
// last in a procedure.
func (v *validator) legend() {
	for i, k := range v.p.Legend {
		if k == 0 || k > Arrow {
			v.say(fmt.Sprintf("legend[%d]", i), ErrSymbol, k.String(), legendSymbol)
		}
	}
	l := &v.p.Labels
	for _, f := range []struct{ name, text string }{
		{"heading", l.Heading}, {"number", l.Number}, {"created", l.Created}, {"revised", l.Revised},
		{"effective", l.Effective},
		{"approved", l.Approved}, {"title", l.Title}, {"legalBasis", l.LegalBasis},
		{"qualifications", l.Qualifications},
		{"related", l.Related}, {"equipment", l.Equipment}, {"warnings", l.Warnings}, {"records", l.Records},
		{"no", l.No},
		{"activity", l.Activity}, {"roles", l.Roles}, {"standard", l.Standard}, {"requirements", l.Requirements},
		{"time", l.Time},
		{"output", l.Output}, {"note", l.Note}, {"legend", l.Legend}, {"year", l.Year},
	} {
		v.text("labels."+f.name, f.text)
	}
}

func (v *validator) lines(path string, list []string) {
	for i, t := range list {
		v.text(fmt.Sprintf("%s[%d]", path, i), t)
	}
}

func (v *validator) roles() {
	roles := v.p.Roles
	switch {
	case len(roles) == 0:
		v.add("roles", ErrNoRoles, "")
	case len(roles) > MaxRoles:
		v.say("roles", ErrTooMany, "", tooManyRoles.With(MaxRoles))
	}
	seen := map[string]bool{}
	for i, r := range roles {
		path := fmt.Sprintf("roles[%d]", i)
		v.text(path+".id", r.ID)
		switch {
		case r.ID == "":
			v.add(path+".id", ErrNoRoleID, "", i+1)
		case seen[r.ID]:
			v.add(path+".id", ErrDuplicateID, r.ID, r.ID)
		}
		seen[r.ID] = true
		v.text(path+".name", r.Name)
	}
}
