package drawn

import "github.com/sopkit/sopkit/sop"

var sameTitle = sop.Text{
	ID: "SOP dengan nama yang sama sudah ada di lembar %q; mungkin yang satu versi lama",
	EN: "an SOP of the same name stands on sheet %q; one of them may be an older version",
}

// tellVersions tells of procedures with the title of one before.
func tellVersions(list []Reading, read []*sketch) {
	first := map[string]string{} // sheet by title
	for i := range list {
		r := &list[i]
		title := key(r.Procedure.Title)
		if sheet, ok := first[title]; ok {
			h := read[i].bodies[0].head
			r.Findings = append([]Finding{h.texts.finding(h.where(), "same-title", sameTitle, sheet)}, r.Findings...)
			continue
		}
		first[title] = r.Sheets[0]
	}
}
