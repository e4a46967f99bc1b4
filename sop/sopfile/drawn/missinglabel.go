package drawn

import "github.com/sopkit/sopkit/sop"

var missingLabel = sop.Text{
	ID: "label %q tidak ditemukan di kotak identitas; isinya mungkin terbaca sebagai bagian lain",
	EN: "label %q is not in the identity block; what it stood over may be read as something else",
}

// missing tells of labels that a block does not have, beside those it has: what
// they stood over may have gone to their neighbours.
func (id *identity) missing() {
	const enough = 3
	for _, names := range [][]string{smallFields, boxFields} {
		var had []string
		for _, name := range names {
			if id.labelled(name) {
				had = append(had, name)
			}
		}
		if len(had) < enough {
			continue
		}
		for i, name := range names {
			if !id.labelled(name) {
				at := id.neighbour(names, i)
				id.doubts = append(id.doubts, id.texts.finding(at.From, "label-missing", missingLabel, official(name)))
			}
		}
	}
}

// neighbour is the label that is printed beside another, of boxes; or before it,
// or the first after it.
func (id *identity) neighbour(names []string, of int) label {
	if beside := of ^ 1; names[0] == boxFields[0] && id.labelled(names[beside]) {
		return id.labelOf(names[beside])
	}
	for i := of - 1; i >= 0; i-- {
		if id.labelled(names[i]) {
			return id.labelOf(names[i])
		}
	}
	for _, name := range names[of:] {
		if id.labelled(name) {
			return id.labelOf(name)
		}
	}
	return label{}
}

func (id *identity) labelOf(name string) label {
	for _, l := range id.labels {
		if l.name == name {
			return l
		}
	}
	return label{}
}
