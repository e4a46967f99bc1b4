package check

import (
	"slices"

	"github.com/sopkit/sopkit/sop"
)

// blockRules are the rules about the identity block being there at all.
func blockRules() []*Rule {
	return []*Rule{
		{Name: "id-block", Levels: all(Error).in(Lenient, Off), Basis: permenpan, Check: idBlock},
		{Name: "id-unprinted", Levels: all(Warning), Check: idUnprinted},
	}
}

// ofBlock makes rules silent on a sheet that has no identity block; those about
// the whole manual are asked as ever.
func ofBlock(list []*Rule) []*Rule {
	for _, r := range list {
		check := r.Check
		r.Check = func(p *Pass) {
			if r.Whole || !p.Procedure.TitleOnly {
				check(p)
			}
		}
	}
	return list
}

func idBlock(p *Pass) {
	if p.Procedure.TitleOnly {
		p.at("titleOnly", noBlock)
	}
}

// inBlock are the fields that the identity block alone prints, beside its
// boxes.
var inBlock = []string{"number", "created", "revised", "effective"}

// idUnprinted tells of all that a sheet without identity block states for it.
func idUnprinted(p *Pass) {
	if !p.Procedure.TitleOnly {
		return
	}
	var filled []sop.Text
	for i := range fields {
		f := &fields[i]
		of := slices.Contains(inBlock, f.Path) || f.Kind == sop.KindLines && f.Printed == sop.OnSheet
		if of && !blank(f.In(p.Procedure)) {
			filled = append(filled, f.Word)
		}
	}
	if len(filled) > 0 {
		p.at("titleOnly", unprinted.With(listed(filled)))
	}
}

// blank reports whether a text, a date or a list of lines says nothing.
func blank(v any) bool {
	switch v := v.(type) {
	case *string:
		return plain(*v) == ""
	case *sop.Date:
		return v.IsZero()
	case *[]string:
		return !slices.ContainsFunc(*v, func(line string) bool { return plain(line) != "" })
	}
	return true
}
