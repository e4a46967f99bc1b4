package forms

import "strconv"

// Entry returns the parts of one entry as a form, which has its fields and
// tables. Its texts may also have places of the form the Repeat stands in.
func (r *Repeat) Entry() *Form {
	return &Form{ID: "isi", Title: r.Name, Parts: r.Parts}
}

// Flat is the name that a field or table of entry i, counted from 0, has in
// Copy.Printed: "kasus_1_masalah".
func (r *Repeat) Flat(i int, name string) string {
	return r.Name + "_" + strconv.Itoa(i+1) + "_" + name
}

// BlankTimes returns the entries a blank copy has.
func (r *Repeat) BlankTimes() int { return max(r.Times, 1) }

// signers returns those who sign in a part.
func signers(p Part) []Signer {
	switch p := p.(type) {
	case Signatures:
		return p.Signers
	case Grid:
		var out []Signer
		for _, c := range p.cells() {
			if c.Sign.Name != "" {
				out = append(out, c.Sign)
			}
		}
		return out
	}
	return nil
}

// Repeats returns the Repeats of the form in printed order.
func (f *Form) Repeats() []Repeat {
	var out []Repeat
	f.EachPart(func(p Part) {
		if r, ok := p.(Repeat); ok {
			out = append(out, r)
		}
	})
	return out
}

func (g *Grid) cells() []GridCell {
	var out []GridCell
	for _, row := range g.Rows {
		out = append(out, row.Cells...)
	}
	return out
}
