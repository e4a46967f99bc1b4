package drawn

import (
	"regexp"
	"strings"

	"github.com/sopkit/sopkit/sop"
)

// signer is who signs, as it stands over and under the room for the signature.
type signer struct{ position, name, rank, nip string }

var (
	nipLine  = regexp.MustCompile(`(?i)^NIP\b ?\.? ?:? ?(.*)$`)
	nipAlone = regexp.MustCompile(`^[0-9]{8} ?[0-9]{6} ?[0-9] ?[0-9]{3}$`)
	rankLine = regexp.MustCompile(`(?i)^(?:pangkat|gol(?:ongan)?|pembina|penata|pengatur|juru)\b|` +
		`\b(?:IV|I{1,3}) ?/ ?[a-e]\b`)
	rankWord = regexp.MustCompile(`(?i)^(?:pangkat ?/ ?gol(?:ongan)?\.?|pangkat|gol(?:ongan)?\.?) ?: ?`)
	// personName is a name with a title before it or a degree behind it.
	personName = regexp.MustCompile(`^(?i:hj?\.|drs\.?|dra\.?|dr\.|ir\.|prof\.) *[A-Za-z]|` +
		`, *[A-Z][A-Za-z]{0,3}\.? ?[A-Z]`)
	dateLine = regexp.MustCompile(`(?i)^(?:ditetapkan|disahkan|dibuat|ditanda ?tangani)\b.*\b(?:di|pada)\b|` +
		`^(?:di|pada) ?:|^(?:pada )?tanggal\b|, ?(?:tanggal )?[0-9.…_ ]* ?` +
		`(?:jan|feb|peb|mar|apr|mei|jun|jul|agu|sep|okt|nov|nop|des)[a-z]* [0-9]{4}$`)
)

// signed reads the lines of a signature. Blank ones, in which the signature
// stands, part the position from the name.
func signed(lines []string) signer {
	var s signer
	var over, under []string
	room := false
	for _, l := range lines {
		l = squeeze(l)
		m := nipLine.FindStringSubmatch(l)
		switch {
		case m != nil:
			s.nip = m[1]
		case nipAlone.MatchString(l):
			s.nip = l
		case l == "" || strings.Trim(l, "._…-() ") == "":
			room = room || len(over) > 0
		case dateLine.MatchString(l):
		case room:
			under = append(under, l)
		default:
			over = append(over, l)
		}
	}
	if !room && s.nip != "" && len(over) > 0 { // no room is kept: the name stands next to the NIP
		n := len(over) - 1
		if n > 0 && rankLine.MatchString(over[n]) {
			n--
		}
		over, under = over[:n], over[n:]
	}
	s.position = strings.Join(over, " ")
	for i, l := range under {
		isRank := (i > 0 || len(under) == 1) && rankLine.MatchString(l)
		if isRank || i > 0 && i == len(under)-1 && s.rank == "" && s.nip != "" {
			s.rank = rankWord.ReplaceAllString(l, "")
		} else {
			s.name = strings.TrimSpace(s.name + " " + l)
		}
	}
	if s.name == "" && personName.MatchString(s.position) {
		s.name, s.position = s.position, ""
	}
	if s.name == "" && rankLine.MatchString(s.position) && len(over) > 1 {
		s.position, s.rank = strings.Join(over[:len(over)-1], " "), over[len(over)-1]
	}
	return s
}

// signedLines are the lines of pieces, with a blank one for rows between.
func signedLines(pieces []piece) []string {
	var out []string
	row := 0
	for i, p := range pieces {
		if i > 0 && p.From.Row > row+1 {
			out = append(out, "")
		}
		if i > 0 && p.From.Row == pieces[i-1].From.Row && len(out) > 0 {
			out[len(out)-1] = beside(out[len(out)-1], p.text)
			row = max(row, p.To.Row)
			continue
		}
		out = append(out, partsOf(strings.TrimLeft(p.text, ": "), len(pieces) > 1)...)
		row = p.To.Row
	}
	return out
}

// partsOf takes a cell of a signature apart: where there are more, one that
// holds neither blank lines nor a NIP under others is one text.
func partsOf(text string, more bool) []string {
	list := strings.Split(text, "\n")
	for i, l := range list {
		if l = squeeze(l); l == "" || i > 0 && nipLine.MatchString(l) {
			return list
		}
	}
	if more {
		return []string{oneLine(text)}
	}
	return list
}

// approved reads who puts the procedure in force, in the identity block.
func (id *identity) approved(l label) {
	s := signed(signedLines(id.value(l)))
	a := &id.p.Approval
	a.Position, a.Name, a.Rank, a.NIP = s.position, s.name, s.rank, sop.NIP(s.nip)
	if a.InBlock = s.name != "" || s.rank != "" || s.nip != ""; a.InBlock {
		id.fields++
	}
	if s.position != "" {
		id.fields++
	}
}
