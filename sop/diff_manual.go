package sop

import "strings"

// Revision is one SOP of two manuals: as it was, as it is, or both.
type Revision struct {
	Old     *Procedure // nil: it was added
	New     *Procedure // nil: it was removed
	Changes Changes    // from Old to New, where there are both
}

// Title returns the title of the SOP as it is, or as it was.
func (r *Revision) Title() string {
	if r.New != nil {
		return r.New.Title
	}
	return r.Old.Title
}

// DiffManuals returns what changed from one manual to another: a Revision for
// each SOP, those of the new manual in its order, then those removed. SOPs are
// the same by their IDs, those left by their titles. Two single SOPs are a pair
// whatever they are called, and their IDs, which the names of their files
// make, are not compared. What the manuals share is not compared: their SOPs
// hold it.
func DiffManuals(old, new *Manual) []Revision {
	if len(old.Procedures) == 1 && len(new.Procedures) == 1 {
		a, b := &old.Procedures[0], &new.Procedures[0]
		same := *b
		same.ID = a.ID
		return []Revision{{a, b, Diff(a, &same)}}
	}
	match, used := pairManuals(old, new)
	var out []Revision
	for j := range new.Procedures {
		r := Revision{New: &new.Procedures[j]}
		if i := match[j]; i >= 0 {
			r.Old = &old.Procedures[i]
			r.Changes = Diff(r.Old, r.New)
		}
		out = append(out, r)
	}
	for i := range old.Procedures {
		if !used[i] {
			out = append(out, Revision{Old: &old.Procedures[i]})
		}
	}
	return out
}

// pairManuals returns for each new SOP the index of the old one it was, or -1,
// and which old ones are taken.
func pairManuals(old, new *Manual) (match []int, used []bool) {
	match, used = make([]int, len(new.Procedures)), make([]bool, len(old.Procedures))
	for j := range match {
		match[j] = -1
	}
	for _, same := range []func(a, b *Procedure) bool{
		func(a, b *Procedure) bool { return a.ID == b.ID },
		func(a, b *Procedure) bool { return strings.EqualFold(a.Title, b.Title) },
	} {
		for j := range match {
			for i := range used {
				if match[j] < 0 && !used[i] && same(&old.Procedures[i], &new.Procedures[j]) {
					match[j], used[i] = i, true
				}
			}
		}
	}
	return match, used
}
