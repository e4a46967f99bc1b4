package drawn

import (
	"slices"
	"strings"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/workbook/cells"
)

// label is a label of the identity block, at its place.
type label struct {
	piece
	name   string // of the field of sop.Labels
	words  string // as they are printed
	inline string // the value in the same cell; or empty
	box    bool   // it stands over a list
}

// identity is what stands over a table, or on a cover before it.
type identity struct {
	texts  *texts
	part   part
	labels []label
	taken  map[cells.Place]bool // cells that are read
	p      *sop.Procedure
	fields int // that were found
	doubts []Finding
}

// lexicons of the identity block.
var (
	smallWords = newLexicon(smallFields...)
	boxWords   = newLexicon(boxFields...)
)

// identityIn looks for the labels of an identity block in a part of a sheet.
func identityIn(t *texts, in part) *identity {
	id := &identity{texts: t, part: in, taken: map[cells.Place]bool{}, p: &sop.Procedure{}}
	for _, inline := range [...]bool{false, true} { // labels that stand alone are surer
		for _, p := range t.in(in) {
			id.label(p, inline)
		}
	}
	id.byShape()
	slices.SortFunc(id.labels, func(a, b label) int {
		if a.From.Row != b.From.Row {
			return a.From.Row - b.From.Row
		}
		return a.From.Column - b.From.Column
	})
	return id
}

// label takes a piece for a label of a field that has none yet.
func (id *identity) label(p piece, inline bool) {
	if strings.HasPrefix(strings.TrimSpace(p.text), ":") {
		return
	}
	for _, box := range [...]bool{false, true} {
		words := smallWords
		if box {
			words = boxWords
		}
		name, text, value := words.find(p.text)
		if name == "" || (value != "") != inline || id.labelled(name) || box && inline && !opens(p.text, value) {
			continue
		}
		id.add(label{piece: p, name: name, words: text, inline: value, box: box})
		return
	}
}

// opens reports whether the label of a box is parted from its list by a colon
// or a line break, and not a sentence that begins alike.
func opens(text, value string) bool {
	before := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), strings.TrimSpace(value)))
	return strings.HasSuffix(before, ":") || !strings.HasPrefix(text, before+" ")
}

func (id *identity) add(l label) {
	id.labels = append(id.labels, l)
	id.taken[l.From] = true
}

func (id *identity) labelled(name string) bool {
	return slices.ContainsFunc(id.labels, func(l label) bool { return l.name == name })
}

// found reports whether there is an identity block: any label of its own but
// one that other tables have too.
func (id *identity) found() bool {
	return len(id.labels) > 1 || len(id.labels) == 1 && (id.labels[0].box || id.labels[0].name == "Title")
}

// isCover reports whether labels make an identity block where no table is.
func (id *identity) isCover() bool { return len(id.labels) > 2 }

// read reads all fields.
func (id *identity) read() {
	for _, l := range id.labels {
		setLabel(&id.p.Labels, l.name, l.words)
		switch {
		case l.box:
			id.list(l)
		case l.name == "Approved":
			id.approved(l)
		default:
			id.small(l)
		}
	}
	id.letterhead()
	id.missing()
}

// under is the row before the next label in some columns under a label.
func (id *identity) under(l label, left, right int) int {
	bottom := id.part.bottom
	for _, o := range id.labels {
		if o.From.Row > l.From.Row && overlap(left, right, o.From.Column, o.To.Column) {
			bottom = min(bottom, o.From.Row-1)
		}
	}
	return bottom
}

// beside is the column before the next label at the right of one, in rows.
func (id *identity) beside(l label, top, bottom int) int {
	right := id.part.right
	for _, o := range id.labels {
		if o.From.Column > l.To.Column && overlap(top, bottom, o.From.Row, o.To.Row) {
			right = min(right, o.From.Column-1)
		}
	}
	return right
}

// take returns the pieces of a part that nothing has read yet, and reads them.
func (id *identity) take(in part) []piece {
	var out []piece
	for _, p := range id.texts.in(in) {
		if !id.taken[p.From] {
			id.taken[p.From] = true
			out = append(out, p)
		}
	}
	return out
}

// value returns what belongs to a label of one line: what stands in its cell,
// at its right, or else under it.
func (id *identity) value(l label) []piece {
	own := l.piece
	own.text = l.inline
	right := id.beside(l, l.From.Row, l.To.Row)
	bottom := l.To.Row
	if l.name == "Approved" || l.name == "Title" {
		bottom = max(bottom, min(id.under(l, l.From.Column, l.To.Column), id.boxes()))
	}
	list := id.take(part{l.To.Column + 1, right, l.From.Row, bottom})
	list = slices.DeleteFunc(list, func(p piece) bool { return valueText(p.text) == "" })
	if l.inline != "" {
		return append([]piece{own}, list...)
	}
	if len(list) == 0 {
		below := id.under(l, l.From.Column, l.To.Column)
		if l.name != "Approved" {
			below = min(below, l.To.Row+1)
		}
		list = id.take(part{l.From.Column, l.To.Column, l.To.Row + 1, min(below, id.boxes())})
	}
	return list
}

// boxes is the row before the first box, or the last of the block.
func (id *identity) boxes() int {
	for _, l := range id.labels {
		if l.box {
			return l.From.Row - 1
		}
	}
	return id.part.bottom
}

// small reads a field of one line.
func (id *identity) small(l label) {
	pieces := id.value(l)
	var all []string
	for _, p := range pieces {
		all = append(all, valueText(p.text))
	}
	text := paragraphs(strings.Join(all, "\n"))
	switch l.name {
	case "Number":
		id.p.Number = oneLine(text)
	case "Title":
		id.p.Title = text
	default:
		id.date(l, pieces, oneLine(text))
	}
	if text != "" {
		id.fields++
	}
}

// list reads a box.
func (id *identity) list(l label) {
	bottom := id.under(l, l.From.Column, l.To.Column)
	right := id.beside(l, l.From.Row, bottom)
	bottom = id.under(l, l.From.Column, right)
	own := l.piece
	own.text = l.inline
	pieces := append([]piece{own}, id.take(part{l.From.Column, right, l.From.Row, bottom})...)
	if l.inline == "" {
		pieces = pieces[1:]
	}
	if len(pieces) > 0 && pieces[0].text[0] == ':' {
		pieces[0].text = valueText(pieces[0].text)
	}
	list := unnumbered(items(lines(pieces)))
	if len(list) == 0 {
		return
	}
	id.fields++
	for _, f := range sop.ProcedureFields() {
		if f.Name == l.name {
			*f.In(id.p).(*[]string) = list
		}
	}
}
