package forms

import (
	"slices"
	"strings"
)

// each returns the fields as do makes them.
func each(list []Field, do func(Field) Field) []Field {
	out := slices.Clone(list)
	for i := range out {
		out[i] = do(out[i])
	}
	return out
}

// mapFields returns parts with every field they state as do makes it.
func mapFields(parts []Part, do func(Field) Field) []Part {
	out := slices.Clone(parts)
	for i, p := range out {
		switch p := p.(type) {
		case Section:
			p.Parts = mapFields(p.Parts, do)
			out[i] = p
		case Fields:
			p.Items, p.Beside.Fields = each(p.Items, do), each(p.Beside.Fields, do)
			out[i] = p
		case Grid:
			p.Rows = gridFields(p.Rows, do)
			out[i] = p
		case Table:
			p.Columns = each(p.Columns, do)
			out[i] = p
		case Paragraph:
			p.Fields = each(p.Fields, do)
			out[i] = p
		case Points:
			p.Fields = each(p.Fields, do)
			out[i] = p
		case Parties:
			p.Items = slices.Clone(p.Items)
			for j := range p.Items {
				p.Items[j].Fields = each(p.Items[j].Fields, do)
			}
			out[i] = p
		case Repeat, Signatures, Consent, Space, CutLine, PageBreak: // state none, or keep theirs
		}
	}
	return out
}

func gridFields(rows []GridRow, do func(Field) Field) []GridRow {
	out := slices.Clone(rows)
	for i, row := range out {
		cells := slices.Clone(row.Cells)
		for j := range cells {
			cells[j].Items, cells[j].Fields = each(cells[j].Items, do), each(cells[j].Fields, do)
		}
		out[i].Cells = cells
	}
	return out
}

// rename returns the parts of an entry with other names for its fields and
// tables, in texts and formulas too.
func rename(parts []Part, to map[string]string) []Part {
	field := func(x Field) Field {
		if own, ok := to[x.Name]; ok {
			x.Name = own
		}
		return renamed(x, to)
	}
	out := mapFields(parts, field)
	for i, p := range out {
		switch p := p.(type) {
		case Table: // its columns keep their names
			original := parts[i].(Table)
			p.Name = to[p.Name]
			p.Columns = each(original.Columns, func(x Field) Field { return renamed(x, to) })
			out[i] = p
		case Fields:
			p.Beside.Text = replace(p.Beside.Text, to)
			out[i] = p
		case Paragraph:
			p.Text = replace(p.Text, to)
			out[i] = p
		case Points:
			p.Items = slices.Clone(p.Items)
			for j := range p.Items {
				p.Items[j] = replace(p.Items[j], to)
			}
			out[i] = p
		case Grid:
			for _, row := range p.Rows { // mapFields has made them anew
				for j := range row.Cells {
					c := &row.Cells[j]
					c.Text, c.Foot, c.Sign = replace(c.Text, to), replace(c.Foot, to), c.Sign.renamed(to)
				}
			}
		}
	}
	return out
}

// renamed gives a signer's fields their new names.
func (s Signer) renamed(to map[string]string) Signer {
	for _, name := range []*string{&s.Position, &s.Mandate, &s.Name, &s.Rank, &s.NIP} {
		if own, ok := to[*name]; ok {
			*name = own
		}
	}
	return s
}

// renamed gives the names in a field's formula.
func renamed(x Field, to map[string]string) Field {
	x.Computed.Of = slices.Clone(x.Computed.Of)
	for i, name := range x.Computed.Of {
		first, column, ok := strings.Cut(name, ".")
		if own, found := to[first]; found {
			x.Computed.Of[i] = own
			if ok {
				x.Computed.Of[i] += "." + column
			}
		}
	}
	return x
}

// replace gives the places of a text their new names.
func replace(text string, to map[string]string) string {
	return placePattern.ReplaceAllStringFunc(text, func(place string) string {
		name, manner, ok := strings.Cut(place[1:len(place)-1], ":")
		if own, found := to[name]; found {
			name = own
		}
		if ok {
			name += ":" + manner
		}
		return "{" + name + "}"
	})
}
