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
// steps is checked up to there, and the flows of one with more than MaxFlows
// are not checked.
func (p *Procedure) Validate() error {
	v := validator{p: p}
	v.identity()
	v.roles()
	v.steps()
	v.legend()
	if len(v.found) == 0 {
		return nil
	}
	return v.found
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
			all = append(all, Problem{Path: prefix + "id", Err: ErrDuplicateID, Word: p.ID, text: [2]string{
				fmt.Sprintf("id %q sudah dipakai SOP ke-%d", p.ID, first+1), fmt.Sprintf("id %q is used by SOP %d already", p.ID, first+1)}})
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
	if len(all) == 0 {
		return nil
	}
	return all
}

type validator struct {
	p     *Procedure
	found Problems
	size  int // of the texts so far, as MaxTexts counts

	crowded bool // more than MaxFlows flows
}

func (v *validator) add(path string, err error, word, id, en string) {
	v.found = append(v.found, Problem{Path: path, Err: err, Word: word, text: [2]string{id, en}})
}

// text checks that a text is UTF-8 without control characters other than line
// breaks: neither a workbook nor a PDF can hold those; and that it is not too
// long.
func (v *validator) text(path, text string) {
	if text == "" {
		v.sized(path, 0)
		return
	}
	bad := !utf8.ValidString(text)
	for _, r := range text {
		bad = bad || unicode.IsControl(r) && r != '\n' || r == 0xFFFE || r == 0xFFFF
	}
	if bad {
		v.add(path, ErrBadText, "", "ada karakter yang tidak dapat dicetak", "has characters that cannot be printed")
	}
	v.sized(path, utf8.RuneCountInString(text))
}

// sized counts a text of so many characters.
func (v *validator) sized(path string, n int) {
	if n > MaxText {
		v.add(path, ErrTooLong, "", fmt.Sprintf("teks lebih dari %d karakter", MaxText),
			fmt.Sprintf("text of more than %d characters", MaxText))
	}
	before := v.size
	if v.size += n + 1; before <= MaxTexts && v.size > MaxTexts {
		v.add(path, ErrTooLong, "", fmt.Sprintf("sampai di sini teks SOP sudah lebih dari %d karakter", MaxTexts),
			fmt.Sprintf("up to here the texts of the SOP have more than %d characters", MaxTexts))
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
		v.add("title", ErrNoTitle, "", "nama SOP belum diisi", "the SOP has no title")
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
		v.add(path, ErrBadDate, d.String(), "tanggal "+d.String()+" tidak ada di kalender", d.String()+" is no day of the calendar")
	}
}

// legend checks the symbols of the legend and the printed labels, which come
// last in a procedure.
func (v *validator) legend() {
	list := v.p.Legend
	if len(list) > MaxLegend {
		v.add("legend", ErrTooMany, "", fmt.Sprintf("simbol keterangan lebih dari %d", MaxLegend),
			fmt.Sprintf("more than %d symbols in the legend", MaxLegend))
		list = nil
	}
	for i, k := range list {
		if k == 0 || k > Arrow {
			v.add(fmt.Sprintf("legend[%d]", i), ErrSymbol, k.String(), "simbol tidak dikenal", "unknown symbol")
		}
	}
	l := &v.p.Labels
	for _, f := range []struct{ name, text string }{
		{"heading", l.Heading}, {"number", l.Number}, {"created", l.Created}, {"revised", l.Revised}, {"effective", l.Effective},
		{"approved", l.Approved}, {"title", l.Title}, {"legalBasis", l.LegalBasis}, {"qualifications", l.Qualifications},
		{"related", l.Related}, {"equipment", l.Equipment}, {"warnings", l.Warnings}, {"records", l.Records}, {"no", l.No},
		{"activity", l.Activity}, {"roles", l.Roles}, {"standard", l.Standard}, {"requirements", l.Requirements}, {"time", l.Time},
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
		v.add("roles", ErrNoRoles, "", "belum ada pelaksana", "there is no role")
	case len(roles) > MaxRoles:
		v.add("roles", ErrTooMany, "", fmt.Sprintf("pelaksana lebih dari %d", MaxRoles), fmt.Sprintf("more than %d roles", MaxRoles))
	}
	seen := map[string]bool{}
	for i, r := range roles {
		path := fmt.Sprintf("roles[%d]", i)
		v.text(path+".id", r.ID)
		switch {
		case r.ID == "":
			v.add(path+".id", ErrNoRoleID, "", fmt.Sprintf("pelaksana ke-%d belum punya id", i+1), fmt.Sprintf("role %d has no id", i+1))
		case seen[r.ID]:
			v.add(path+".id", ErrDuplicateID, r.ID, fmt.Sprintf("pelaksana %q dinyatakan dua kali", r.ID), fmt.Sprintf("role %q is declared twice", r.ID))
		}
		seen[r.ID] = true
		v.text(path+".name", r.Name)
	}
}
