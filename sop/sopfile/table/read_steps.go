package table

import (
	"slices"

	"github.com/sopkit/sopkit/sop"
	"github.com/sopkit/sopkit/sop/source"
)

// column is a column of the steps.
type column struct {
	at int
	head
	text string // its head as it stands there
}

// rowOf is a step with its row.
type rowOf struct {
	row    int
	number string // that the column No gives it
	node   *source.Node
}

// steps reads the table of steps, with what stands on sheets of its own.
func (rd *reader) steps(n *source.Node, grids map[string]*grid) {
	g := grids[sheetSteps]
	top, _ := g.find(func(heads map[string]int) bool {
		for word := range heads {
			if h := stepHeads[word]; h.kind == isField && h.field.Path == "activity" {
				return true
			}
		}
		return false
	})
	if top == 0 {
		rd.Add(rd.at(g, 0, 0), ErrHead, noStepHeads)
		return
	}
	columns := rd.columns(g, top)
	if rd.own != nil {
		n.Put(fieldAt(procedureFields, "roles").Key, rd.own.Pos, rd.own)
	}
	for _, row := range g.rows {
		if row > top && slices.ContainsFunc(columns, func(c column) bool {
			return c.kind != isNumber && g.text(row, c.at) != ""
		}) {
			rd.list = append(rd.list, rowOf{row: row})
		}
	}
	rd.numbers(g, columns)
	list := &source.Node{Pos: rd.at(g, top, columns[0].at), IsList: true}
	for i := range rd.list {
		rd.list[i].node = rd.step(g, columns, rd.list[i].row)
		list.List = append(list.List, rd.list[i].node)
	}
	rd.others(grids[sheetOther])
	rd.flowSheet(grids[sheetFlows])
	n.Put(fieldAt(procedureFields, "steps").Key, list.Pos, list)
}

// columns tells what the heads mean, and tells of those that mean nothing
// though something stands under them.
func (rd *reader) columns(g *grid, top int) []column {
	var out []column
	for c := 1; c <= g.last; c++ {
		text := rd.read(g, top, c, sop.KindText)
		if filled := slices.ContainsFunc(g.rows, func(r int) bool { return r > top && g.text(r, c) != "" }); filled ||
			text != "" {
			out = append(out, column{c, headOf(text, rd.roles), text})
		}
	}
	from, to := rd.lanes(out)
	behind := ""
	for i := range out {
		c := &out[i]
		again := slices.ContainsFunc(out[:i], func(o column) bool {
			return o.kind == c.kind && o.field == c.field && o.role == c.role
		})
		pos := rd.at(g, top, c.at)
		switch {
		case c.kind == isRole && !again:
			behind = c.role
		case c.kind == isAnswer:
		case c.kind != isUnknown && again:
			rd.Add(pos, ErrHead, headTwice.With(c.text))
		case c.kind != isUnknown:
		case g.text(top, c.at) == "":
			rd.Add(pos, ErrHead, noHead)
		case i > from && i < to && rd.allShown(out):
			behind = rd.addRole(Unquote(c.text), behind, pos)
			c.head = head{kind: isRole, role: behind}
		case i > from && i < to && c.text != "" && rd.headLike(c.text) == "":
			rd.Add(pos, ErrHead, noRoleOf.With(c.text))
		case c.text != "":
			rd.Add(pos, ErrHead, unknownHead.With(c.text, sop.MaybeMeant(rd.headLike(c.text))))
		}
	}
	return out
}

// lanes returns the columns between which those of the roles stand.
func (rd *reader) lanes(list []column) (from, to int) {
	to = len(list)
	for i, c := range list {
		switch {
		case c.kind == isField && c.field.Path == "activity":
			from, to = i, len(list)
		case c.kind != isUnknown && c.kind != isRole && i < to:
			to = i
		}
	}
	return from, to
}

// allShown reports whether every role has a column.
func (rd *reader) allShown(list []column) bool {
	return !slices.ContainsFunc(rd.roles, func(r sop.Role) bool {
		return !slices.ContainsFunc(list, func(c column) bool { return c.kind == isRole && c.role == r.ID })
	})
}

// headLike is the head that an unknown one may mean; or "".
func (rd *reader) headLike(text string) string {
	var list []string
	for i := range stepFields {
		if stepFields[i].Kind != sop.KindList {
			list = append(list, title(&stepFields[i]))
		}
	}
	for _, r := range rd.roles {
		list = append(list, r.Name, r.ID)
	}
	return sop.Suggest(text, slices.DeleteFunc(list, func(s string) bool { return s == "" }))
}

// step reads a row.
func (rd *reader) step(g *grid, columns []column, row int) *source.Node {
	n := &source.Node{Pos: rd.at(g, row, columns[0].at), IsMap: true}
	for _, c := range columns {
		if c.kind != isField {
			continue
		}
		pos := rd.at(g, row, c.at)
		if c.field.Path == "activity" {
			n.Pos = pos
		}
		text := rd.read(g, row, c.at, c.field.Kind)
		switch {
		case text == "":
		case c.field.Kind == sop.KindLines:
			n.Put(c.field.Key, pos, rd.lines(g, row, c.at, text))
		default:
			n.Put(c.field.Key, pos, rd.node(g, row, c.at, text))
		}
	}
	if tasks := rd.tasks(g, columns, row); len(tasks.List) > 0 {
		n.Put(fieldAt(stepFields, "tasks").Key, tasks.Pos, tasks)
	}
	if flows := rd.answers(g, columns, row); len(flows.List) > 0 {
		n.Put(fieldAt(stepFields, "flows").Key, flows.Pos, flows)
	}
	return n
}
