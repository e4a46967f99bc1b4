package sop

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Validate finds every structural problem of the procedure: what would make
// the sheet impossible to draw, or its flow impossible to follow. It returns
// nil or a value of type Problems, in the order of the procedure's fields;
// errors.Is finds the sentinels (ErrNoTitle …) in it. Wording, blanks and the
// rules of a profile are not its business. A procedure of more than MaxSteps
// steps is checked up to there, and the flows of one with more than MaxFlows
// are not checked; nil is ErrNil. What follows from another problem is left out:
// steps that nothing leads to while a flow leads to a step that is not there,
// and that flow where an id stands twice instead.
func (p *Procedure) Validate() error {
	if p == nil {
		return fmt.Errorf("procedure: %w", ErrNil)
	}
	v := validator{p: p}
	for i := range procedureFields {
		switch f := &procedureFields[i]; f.Path {
		case "title":
			v.title()
		case "roles":
			v.roles()
		case "steps":
			v.steps()
		case "legend":
			v.legend()
		default:
			v.field("", f, p)
		}
	}
	return v.found.Err()
}

// Validate finds every structural problem of the manual's procedures, as
// Procedure.Validate does; paths begin with "procedures[i].". Ids that are
// stated must differ. A manual without procedures is valid; nil is ErrNil.
func (m *Manual) Validate() error {
	if m == nil {
		return fmt.Errorf("manual: %w", ErrNil)
	}
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
	size  int // of the texts so far, as MaxTexts counts

	crowded bool // more than MaxFlows flows

	overwritten string // the target that a duplicate id was written over; or empty

	noteFrom, noteEnd int // the steps that share the note last met
}

// add notes a fault in the words of messages.
func (v *validator) add(path string, f Fault, word string, values ...any) {
	v.say(path, f, word, messages[f].With(values...))
}

// say notes a fault in words of its own.
func (v *validator) say(path string, f Fault, word string, text Text) {
	v.found = append(v.found, &Problem{Path: path, Err: f, Word: word, Text: text})
}

// text checks that a text is UTF-8, that all of it but line breaks can be
// printed, and that it is not too long.
func (v *validator) text(path, text string) {
	v.sized(path, utf8.RuneCountInString(text))
	if !utf8.ValidString(text) {
		v.say(path, ErrBadText, "", notUTF8)
		return
	}
	for _, r := range text {
		if r != '\n' && Unprintable(r) {
			v.add(path, ErrBadText, "", r)
			return
		}
	}
}

// sized counts a text of so many characters.
func (v *validator) sized(path string, n int) {
	if n > MaxText {
		v.say(path, ErrTooLong, "", longText.With(MaxText))
	}
	before := v.size
	if v.size += n + 1; before <= MaxTexts && v.size > MaxTexts {
		v.say(path, ErrTooLong, "", longTexts.With(MaxTexts))
	}
}

// Validate finds what is wrong with a letterhead, as Procedure.Validate does;
// paths begin with "unit.".
func (u *Unit) Validate() error {
	if u == nil {
		return fmt.Errorf("unit: %w", ErrNil)
	}
	v := validator{}
	v.unit(u)
	return v.found.Err()
}

func (v *validator) unit(u *Unit) {
	for i := range unitFields {
		v.field("unit.", &unitFields[i], u)
	}
}

// field checks a regular field of the struct that of points to: texts that are
// printed anywhere, dates and years, and the fields of a group.
func (v *validator) field(prefix string, f *Field, of any) {
	if f.Printed == NotPrinted {
		return
	}
	x := f.In(of)
	switch f.Kind {
	case KindText:
		if text := *x.(*string); text != "" {
			v.text(prefix+f.Path, text)
		}
	case KindLines:
		v.lines(prefix+f.Path, *x.(*[]string))
	case KindDate:
		v.date(prefix+f.Path, *x.(*Date))
	case KindNumber: // a year
		if year := *x.(*int); year < 0 || year > 9999 {
			v.say(prefix+f.Path, ErrBadDate, strconv.Itoa(year), yearBounds.With(year))
		}
	case KindGroup:
		for i := range f.Fields {
			v.field(prefix+f.Path+".", &f.Fields[i], x)
		}
	}
}

func (v *validator) title() {
	if strings.TrimSpace(v.p.Title) == "" {
		v.add("title", ErrNoTitle, "")
	}
	v.text("title", v.p.Title)
}

func (v *validator) date(path string, d Date) {
	if why, bad := d.fault(false); bad && !d.IsZero() {
		v.say(path, ErrBadDate, d.String(), why)
	}
}

func (v *validator) legend() {
	list := v.p.Legend
	if len(list) > MaxLegend {
		v.say("legend", ErrTooMany, "", tooManyInLegend.With(MaxLegend))
		list = nil
	}
	for i, k := range list {
		if !k.Valid() {
			v.say(fmt.Sprintf("legend[%d]", i), ErrSymbol, k.String(), legendSymbol)
		}
	}
}

func (v *validator) lines(path string, list []string) {
	for i, t := range list {
		v.text(path+"["+strconv.Itoa(i)+"]", t)
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
		path := fmt.Sprintf("roles[%d].", i)
		for k := range roleFields {
			v.field(path, &roleFields[k], &roles[i])
			switch {
			case roleFields[k].Path != "id":
			case r.ID == "":
				v.add(path+"id", ErrNoRoleID, "", i+1)
			case seen[r.ID]:
				v.add(path+"id", ErrDuplicateID, r.ID, r.ID)
			}
		}
		seen[r.ID] = true
	}
}
