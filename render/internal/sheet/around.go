package sheet

import (
	"strings"

	"github.com/sopkit/sopkit/render/internal/page"
	"github.com/sopkit/sopkit/sop"
)

// aroundTexts are the texts around the table. They are measured once, and wrapped at
// each size of lettering that is tried.
type aroundTexts struct {
	fields [identityFields]field
	label  page.EMU // the widest label of them, in emUnits
	pairs  [identityPairs][2]box
	unit   []string // lines of the letterhead
	over   *page.Measured
	head   headTexts
	signer []signed
	legend []sop.Symbol // without off-page symbols
}

// field is a line of the identity block.
type field struct {
	path        string
	label, text *page.Measured
}

// box is a box of the identity block: the path of its field, its heading, and
// its lines.
type box struct {
	path           string
	heading, lines *page.Measured
}

// headTexts are the texts of the table's head.
type headTexts struct {
	ends     [3]*page.Measured // number, activity, note
	roles    *page.Measured
	lanes    []*page.Measured
	standard *page.Measured
	parts    [3]*page.Measured // of the standard
}

// measureAround measures the texts around the table.
func (s *sheet) measureAround() {
	a, p, l := &s.around, s.p, &s.l
	a.fields = [identityFields]field{
		s.field("number", l.Number, p.Number), s.field("created", l.Created, p.Created.Indonesian()),
		s.field("revised", l.Revised, p.Revised.Indonesian()),
		s.field("effective", l.Effective, p.Effective.Indonesian()),
		s.field("approval", l.Approved, p.Approval.Position), s.field("title", l.Title, p.Title),
	}
	a.pairs = [identityPairs][2]box{
		{s.box("legalBasis", l.LegalBasis, p.LegalBasis), s.box("qualifications", l.Qualifications, p.Qualifications)},
		{s.box("related", l.Related, p.Related), s.box("equipment", l.Equipment, p.Equipment)},
		{s.box("warnings", l.Warnings, p.Warnings), s.box("records", l.Records, p.Records)},
	}
	a.unit = s.unitLines()
	a.over = s.work.texts.Measure(a.unit, true)
	bold := func(text string) *page.Measured { return s.work.texts.Text(text, true) }
	a.head = headTexts{
		ends:  [3]*page.Measured{bold(l.No), bold(l.Activity), bold(l.Note)},
		roles: bold(l.Roles), standard: bold(l.Standard), lanes: make([]*page.Measured, len(p.Roles)),
		parts: [3]*page.Measured{bold(l.Requirements), bold(l.Time), bold(l.Output)},
	}
	for j, r := range p.Roles {
		a.head.lanes[j] = bold(roleName(r))
	}
	a.signer = s.signedBy()
	a.legend = Legend(p, false)
}

func (s *sheet) field(path, label, text string) field {
	s.around.label = max(s.around.label, page.Width(label, exact))
	text = strings.TrimRight(": "+text, " ")
	return field{path, s.work.texts.Text(label, false), s.work.texts.Text(text, false)}
}

func (s *sheet) box(path, heading string, lines []string) box {
	return box{path, s.work.texts.Text(heading+" :", true), s.work.texts.Measure(numbered(lines), false)}
}

// signed is a line of the signature block.
type signed struct {
	*page.Measured
	text       string
	bold, name bool // the name is underlined
}

// font returns the font of the line.
func (l *signed) font(s scale) page.Font {
	return page.Font{Size: s.size, Bold: l.bold, Underline: l.name}
}

// signedBy returns who signs: position, name, and rank and NIP where they are
// stated.
func (s *sheet) signedBy() []signed {
	a := &s.p.Approval
	over := a.Heading
	if over == "" {
		over = a.Position
	}
	out := make([]signed, 0, 4)
	out = append(out, signed{text: over, bold: true}, signed{text: a.Name, bold: true, name: true})
	if a.Rank != "" {
		out = append(out, signed{text: a.Rank})
	}
	if a.NIP != "" {
		out = append(out, signed{text: "NIP. " + string(a.NIP)})
	}
	for i := range out {
		out[i].Measured = s.work.texts.Text(out[i].text, out[i].bold)
	}
	return out
}
