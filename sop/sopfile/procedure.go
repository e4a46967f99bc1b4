package sopfile

import (
	"fmt"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// schemaKey binds a JSON file to its schema, for editors; it says nothing of
// the SOP.
const schemaKey = "$schema"

// procedure reads a sheet over what it inherits.
func (d *decoder) procedure(n *source.Node, p *sop.Procedure, roles []sop.Role) {
	declared := false
	readers := d.readers("", procedureFields, p, func(f *sop.Field) func(*source.Node) {
		switch f.Path {
		case "id":
			return d.ownID(&p.ID)
		case "roles":
			return func(n *source.Node) {
				declared = true
				p.Roles = d.roles(n, roles)
			}
		case "steps":
			return d.steps(&p.Steps)
		}
		return nil
	})
	readers[fieldAt(manualFields, "procedures").Key] = func(n *source.Node) {
		d.Add(n.Pos, ErrUnknownKey, listInSheet)
	}
	readers[schemaKey] = d.text("$schema", new(string))
	d.fields(n, readers)
	if !declared {
		p.Roles = append([]sop.Role(nil), roles...)
	}
}

// ownID reads the procedure's ID; a key with nothing behind it leaves the one
// of the file's name.
func (d *decoder) ownID(to *string) func(*source.Node) {
	return func(n *source.Node) {
		if !n.Null {
			d.text("id", to)(n)
		}
	}
}

// roles reads the lanes: ids of roles that are known, or roles of their own.
func (d *decoder) roles(n *source.Node, known []sop.Role) []sop.Role {
	d.mark("roles", n)
	if !n.IsList {
		if !n.Null {
			d.Add(n.Pos, ErrKind, wantsRoles)
		}
		return nil
	}
	if d.tooMany(n, len(n.List), sop.MaxRoles, sayRoles) {
		return nil
	}
	var out []sop.Role
	for i, v := range n.List {
		path := fmt.Sprintf("roles[%d]", i)
		d.mark(path, v)
		d.mark(path+".id", v)
		var r sop.Role
		if v.IsMap {
			d.fields(v, d.readers(path+".", roleFields, &r, nil))
		} else if id, ok := d.scalar(v); ok {
			r = roleOf(id, known)
		}
		out = append(out, r)
	}
	return out
}

// roleOf returns the known role of an id, or one with nothing but that id.
func roleOf(id string, known []sop.Role) sop.Role {
	for _, r := range known {
		if r.ID == id {
			return r
		}
	}
	return sop.Role{ID: id}
}
