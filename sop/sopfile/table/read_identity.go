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
		case !filled || lost:
		case e == nil:
			rd.Add(rd.at(g, row, value), ErrHead, noLabel)
		default:
			rd.entry(n, e, g, row, value, text != "")
		}
	}
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
	had := to.Get(e.field.Key)
	switch {
	case had != nil && (first || !e.list()):
		said := labelTwice
		if !first {
			said = oneCell
		}
		rd.Add(pos, ErrHead, said.With(e.label))
	case !e.list():
		to.Put(e.field.Key, pos, rd.node(g, row, column, text))
	case had == nil:
		list := &source.Node{Pos: pos, IsList: true}
		if text != emptyList {
			list.List = append(list.List, rd.node(g, row, column, text))
		}
		to.Put(e.field.Key, pos, list)
	default:
		had.List = append(had.List, rd.node(g, row, column, text))
	}
}
