package table

import (
	"fmt"
	"slices"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// roleList reads the roles of the sheet: their names and ids. One without an
// id gets it from its name. Without any the manual's count.
func (rd *reader) roleList(g *grid) {
	rd.roles = slices.Clone(rd.known)
	if g == nil {
		return
	}
	name, id := 0, 0
	head, _ := g.find(func(heads map[string]int) bool {
		name = first(heads, headName, "Nama", "Nama pelaksana", "Pelaksana")
		id = first(heads, headID, "Nama pendek", "ID")
		return name > 0 && (id > 0 || heads[plain(headName)] > 0)
	})
	if head == 0 {
		if len(g.rows) > 0 {
			rd.Add(rd.at(g, 0, 0), ErrHead, noRoleHeads)
		}
		return
	}
	for _, row := range g.rows {
		if row <= head || g.text(row, name) == "" && g.text(row, id) == "" {
			continue
		}
		if rd.own == nil {
			rd.roles, rd.own = nil, &source.Node{Pos: rd.at(g, row, name), IsList: true}
		}
		rd.role(g, row, name, id)
	}
}

// first returns the column of the first of some heads that is there.
func first(heads map[string]int, words ...string) int {
	for _, w := range words {
		if c := heads[plain(w)]; c > 0 {
			return c
		}
	}
	return 0
}

// role reads a row of the roles.
func (rd *reader) role(g *grid, row, nameAt, idAt int) {
	name := rd.read(g, row, nameAt, sop.KindText)
	id := ""
	if idAt > 0 {
		id = rd.read(g, row, idAt, sop.KindText)
	}
	r := sop.Role{ID: Unquote(id), Name: Unquote(name)}
	switch {
	case id == "" && name == "":
		return // what was there has been told
	case id == "":
		r.ID = rd.freeID(r.Name)
	case slices.ContainsFunc(rd.roles, func(k sop.Role) bool { return k.ID == r.ID }):
		rd.Add(rd.at(g, row, idAt), sop.ErrDuplicateID, roleTwice.With(r.ID))
		r.ID = rd.freeID(r.ID)
	case name == "":
		if i := slices.IndexFunc(rd.known, func(k sop.Role) bool { return k.ID == r.ID }); i >= 0 {
			r.Name = rd.known[i].Name
		}
		rd.roles, rd.own.List = append(rd.roles, r), append(rd.own.List, rd.node(g, row, idAt, id))
		return
	}
	rd.roles, rd.own.List = append(rd.roles, r), append(rd.own.List, roleNode(r, rd.at(g, row, nameAt)))
}

// roleNode is a role in full.
func roleNode(r sop.Role, pos sop.Position) *source.Node {
	n := &source.Node{Pos: pos, IsMap: true}
	n.Put(fieldAt(roleFields, "id").Key, pos, &source.Node{Pos: pos, Text: r.ID})
	n.Put(fieldAt(roleFields, "name").Key, pos, &source.Node{Pos: pos, Text: r.Name})
	return n
}

// freeID makes an id of a role's name that no other has.
func (rd *reader) freeID(name string) string {
	base := sop.Slug(name)
	id := base
	for n := 2; slices.ContainsFunc(rd.roles, func(r sop.Role) bool { return r.ID == id }); n++ {
		id = fmt.Sprintf("%s-%d", base, n)
	}
	return id
}

// addRole adds the role of a column that the sheet of roles does not have,
// behind that of the column on its left.
func (rd *reader) addRole(name, behind string, pos sop.Position) string {
	r := sop.Role{ID: rd.freeID(name), Name: name}
	if rd.own == nil { // the manual's, and this one
		rd.own = &source.Node{Pos: pos, IsList: true}
		for _, k := range rd.roles {
			rd.own.List = append(rd.own.List, &source.Node{Pos: pos, Text: k.ID})
		}
	}
	at := 1 + slices.IndexFunc(rd.roles, func(k sop.Role) bool { return k.ID == behind })
	rd.roles = slices.Insert(rd.roles, at, r)
	rd.own.List = slices.Insert(rd.own.List, at, roleNode(r, pos))
	return r.ID
}
