package forms

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// Mandates are the ways to sign for another: a.n. (atas nama), u.b. (untuk
// beliau), and as acting holder of the post, Plt., Plh. or Pj.
var mandates = []string{"a.n.", "u.b.", "Plt.", "Plh.", "Pj."}

// Mandates returns the ways to sign for the holder of a post, as a Signer's
// Mandate has them.
func Mandates() []string { return slices.Clone(mandates) }

// mandate returns the fields of a signer's mandate, none without one.
func (s Signer) mandate(who string) []Field {
	if s.Mandate == "" {
		return nil
	}
	return []Field{
		{Name: s.Mandate, Label: "Wewenang " + who, Kind: Choice, Options: Mandates(), OnLine: true,
			From: sourceOf(s.Mandate), Hint: "kosong bila pejabatnya sendiri"},
		{Name: s.Mandate + "_jabatan", Label: "Jabatan penanda tangan sendiri",
			From: sourceOf(s.Mandate + "_jabatan")},
		{Name: s.Mandate + "_melalui", Label: "Jabatan di antaranya (u.b.)",
			From: sourceOf(s.Mandate + "_melalui")},
	}
}

// Post returns the lines of a signer's post as the copy prints them, with a
// comma at the end; nil where there is none:
//
//	Kepala Dinas,
//	a.n. Kepala Dinas / Sekretaris,
//	a.n. Kepala Dinas / Sekretaris / u.b. / Kepala Bidang,
//	Plt. Kepala Dinas, or Plt. Kepala Dinas / Sekretaris,
func (c *Copy) Post(s Signer) []string {
	post, v := s.Post, Values(nil)
	if c != nil {
		v = c.Values
	}
	if own := v.Text(s.Position); own != "" {
		post = own
	}
	lines := []string{post}
	own, via := v.Text(s.Mandate+"_jabatan"), v.Text(s.Mandate+"_melalui")
	switch how := v.Text(s.Mandate); {
	case s.Mandate == "" || how == "" || post == "":
	case how == "a.n.":
		lines = []string{how + " " + post, own}
	case how == "u.b.":
		lines = []string{"a.n. " + post, via, how, own}
	default:
		lines = []string{how + " " + post, own}
	}
	lines = slices.DeleteFunc(lines, func(line string) bool { return line == "" })
	if len(lines) == 0 {
		return nil
	}
	if n := len(lines) - 1; !strings.ContainsAny(lines[n][len(lines[n])-1:], ",:.") {
		lines[n] += ","
	}
	return lines
}

// Head returns the letterhead of a copy: its own where it has one, else that
// of its form's office. Unit and agency are what is known of the two; an agency
// without lines is the last line of the unit. The unit's town, year and heading
// stay.
func (c *Copy) Head(unit, agency sop.Unit) sop.Unit {
	if c == nil || c.Form == nil {
		return unit
	}
	switch own := c.Values.Text("kop"); {
	case c.Letterhead != nil:
		return *c.Letterhead
	case c.Form.Office == OfAgency && len(agency.Lines) > 0:
		return agency
	case c.Form.Office == OfAgency && len(unit.Lines) > 0:
		unit.Lines, unit.Address = unit.Lines[len(unit.Lines)-1:], nil
	case c.Form.Office == OfOther && own != "":
		name, address, _ := strings.Cut(own, "\n\n")
		unit.Lines, unit.Address = lines(name), lines(address)
	}
	return unit
}

// lines returns the lines of a text that are not blank.
func lines(text string) []string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}
