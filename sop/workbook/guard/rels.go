package guard

import (
	"context"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop/workbook/xmlscan"
)

const rootRels = "_rels/.rels"

// maxRels bounds what a part may be related to.
const maxRels = 5000

// Rel is what a part is related to.
type Rel struct {
	Kind string // last word of its type, "worksheet"
	Part string // its name in the package; of one outside, what the file says
	Out  bool   // it is outside the package
}

// Rels reads what a part is related to, by id; "" is the package itself.
func (p *Package) Rels(ctx context.Context, part string) (map[string]Rel, error) {
	part = clean(part)
	name := path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")
	if part == "" {
		name = rootRels
	}
	out := map[string]Rel{}
	if !p.Has(name) {
		return out, nil
	}
	err := p.Scan(ctx, name, func(s *xmlscan.Scanner, kind xmlscan.Kind) error {
		if kind != xmlscan.Start || string(s.Name()) != "Relationship" {
			return nil
		}
		if len(out) == maxRels {
			return Exceeded(name, "", maxRels, maxRels+1, "jumlah hubungan", "number of relationships")
		}
		target := string(s.Attr("Target"))
		r := Rel{Kind: path.Base(string(s.Attr("Type"))), Part: target,
			Out: string(s.Attr("TargetMode")) == "External"}
		if !r.Out && !strings.HasPrefix(target, "/") {
			target = path.Join(path.Dir("/"+part), target)
		}
		if !r.Out {
			r.Part = clean(target)
		}
		out[string(s.Attr("Id"))] = r
		return nil
	})
	return out, err
}

// main finds the part that is the workbook; "" when there is none.
func (p *Package) main(ctx context.Context) (string, error) {
	rels, err := p.Rels(ctx, "")
	for _, id := range slices.Sorted(maps.Keys(rels)) {
		r := rels[id]
		if r.Kind == "officeDocument" && strings.HasPrefix(r.Part, "xl/") && path.Ext(r.Part) == ".xml" &&
			p.Has(r.Part) {
			return r.Part, err
		}
	}
	if p.Has("xl/workbook.xml") {
		return "xl/workbook.xml", err
	}
	return "", err
}
