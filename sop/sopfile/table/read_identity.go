package table

import (
	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// identity reads the entries, each in the row of its label and, of a list, in
// the rows below.
func (rd *reader) identity(n *source.Node, g *grid) {
	if g == nil {
		return
	}
	head, columns := g.find(func(heads map[string]int) bool {
		return heads[plain(headLabel)] > 0 && heads[plain(headValue)] > 0
	})
	if head == 0 {
		if len(g.rows) > 0 {
			rd.Add(rd.at(g, 0, 0), ErrHead, noIdentityHeads)
		}
		return
	}
	label, value := columns[plain(headLabel)], columns[plain(headValue)]
	var e *entry
	lost := false // the label above means nothing
	for _, row := range g.rows {
		text := g.text(row, label)
		filled := g.text(row, value) != ""
		switch {
		case row <= head:
			continue
		case text != "":
			e = labels[plain(text)]
			if lost = e == nil; lost && filled {
				near := sop.MaybeMeant(nearestLabel(text))
				rd.Add(rd.at(g, row, label), ErrHead, unknownLabel.With(text, near))
			}
		}
		switch {
		case e != nil && !filled && text != "" && e.group == nil && e.field.Path != "id":
			rd.blank(n, e, rd.at(g, row, value))
		case !filled || lost:
		case e == nil:
			rd.Add(rd.at(g, row, value), ErrHead, noLabel)
		default:
			rd.entry(n, e, g, row, value, text != "")
		}
	}
}

// blank notes where an entry stands that is left blank and is not inherited, so
// that what is said of it names the cell; the rows below it may fill it in.
func (rd *reader) blank(n *source.Node, e *entry, pos sop.Position) {
	n.Put(e.field.Key, pos, &source.Node{Pos: pos, Null: true})
}

// entry reads a cell of an entry; first says that it stands beside the label.
func (rd *reader) entry(n *source.Node, e *entry, g *grid, row, column int, first bool) {
	text := rd.read(g, row, column, e.field.Kind)
	if text == "" {
		return
	}
	pos := rd.at(g, row, column)
	to := n
	if e.group != nil {
		if to = n.Get(e.group.Key); to == nil {
			to = &source.Node{Pos: pos, IsMap: true}
			n.Put(e.group.Key, pos, to)
		}
	}
	v := rd.node(g, row, column, text)
	if e.list() {
		v = &source.Node{Pos: pos, IsList: true, List: []*source.Node{v}}
		if text == emptyList {
			v.List = nil
		}
	}
	switch had := to.Get(e.field.Key); {
	case had == nil:
		to.Put(e.field.Key, pos, v)
	case had.Null: // it was blank so far
		*had = *v
	case first:
		rd.Add(pos, ErrHead, labelTwice.With(e.label))
	case e.list():
		had.List = append(had.List, v.List...)
	default:
		rd.Add(pos, ErrHead, oneCell.With(e.label))
	}
}
